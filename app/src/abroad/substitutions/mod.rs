//! Substitutions: a contract given on arrival that is worse than the one verified. Serves P4.

mod api;
pub mod compare;
pub mod lists;
pub mod model;
mod pages;
pub mod steps;
pub mod words;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::get;
use utoipa_axum::routes;

/// It is closed: nothing more is done to it.
pub const CLOSED: Code = Code("substitution.closed");
/// No outcome was written.
pub const NO_OUTCOME: Code = Code("substitution.no_outcome");

/// Every code of this capability.
pub const CODES: &[Code] = &[CLOSED, NO_OUTCOME];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>()];

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/substitutions", get(pages::list))
        .page("/substitutions/{id}", get(pages::show).post(pages::step))
        .api(routes!(api::substitution_list))
        .api(routes!(api::substitution_read))
        .api(routes!(api::substitution_handle))
}
