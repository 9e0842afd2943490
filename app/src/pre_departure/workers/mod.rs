//! Workers, their documents and journeys: one record a person, through every stage, again and again.
//! Serves F1 and P8.

mod api;
pub mod document;
mod expiry;
pub mod input;
pub mod journey;
pub mod steps;
pub mod worker;

pub use expiry::JOB;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new().api(routes!(api::register))
}

/// Every code of this capability.
pub const CODES: &[Code] =
    &[input::NO_NAME, input::BIRTH_DATE, input::SAME_COUNTRY, input::DOCUMENT_DAYS, input::DOCUMENT_NUMBER];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] =
    &[KeptTable::of::<worker::Model>(), KeptTable::of::<journey::Model>(), KeptTable::of::<document::Model>()];
