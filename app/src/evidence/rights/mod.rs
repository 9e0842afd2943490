//! My rights: which hold, article by article, who owes them, and whether that country is bound on the day.
//! Nothing is stored: a person's answers travel in the body of the form, never in an address.

mod answer;
mod api;
pub mod command;
mod pages;
mod question;
mod words;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use axum::routing::get;
use utoipa_axum::routes;

/// A part of the journey that there is not.
pub const STAGE: Code = Code("rights.stage");
/// A country that there is not.
pub const COUNTRY: Code = Code("rights.country");
/// A status that there is not.
pub const STATUS: Code = Code("rights.status");
/// A kind of work that there is not.
pub const SECTOR: Code = Code("rights.sector");
/// A day that cannot be read.
pub const DAY: Code = Code("rights.day");
/// A subject that there is not.
pub const TOPIC: Code = Code("rights.topic");
/// The codes of this capability.
pub const CODES: &[Code] = &[STAGE, COUNTRY, STATUS, SECTOR, DAY, TOPIC];

/// The pages and the API route of rights.
pub fn routes() -> Routes {
    Routes::new().page("/rights", get(pages::form).post(pages::answer)).api(routes!(api::rights))
}
