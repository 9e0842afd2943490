//! What does it take to go: the steps of a procedure, its papers, cost and time, who acts, and where to stop.
//! Everything comes from the packs; what nobody has seen in a page says so.

mod api;
pub mod command;
mod pages;
mod question;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use axum::routing::get;
use utoipa_axum::routes;

/// A country that there is not.
pub const COUNTRY: Code = Code("go.country");
/// A procedure that there is not.
pub const PROCEDURE: Code = Code("go.procedure");
/// The codes of this capability.
pub const CODES: &[Code] = &[COUNTRY, PROCEDURE];

/// The pages and API routes of procedures.
pub fn routes() -> Routes {
    Routes::new()
        .page("/go", get(pages::choose))
        .page("/go/{id}", get(pages::one))
        .api(routes!(api::procedures))
        .api(routes!(api::procedure))
}
