//! Workers, their documents and journeys: one record a person, through every stage, again and again.
//! Serves F1 and P8.

mod api;
pub mod document;
pub mod input;
pub mod journey;
pub mod lists;
mod paper;
mod placing;
pub mod steps;
pub mod worker;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::get;
use utoipa_axum::routes;

/// A country was not chosen.
pub const CHOOSE_COUNTRY: Code = Code("worker.choose_country");

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/documents/{document}", get(paper::show))
        .page("/recruiter/workers", get(placing::list))
        .page("/recruiter/workers/new", get(placing::start).post(placing::register))
        .api(routes!(api::register))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[
    CHOOSE_COUNTRY,
    input::NO_NAME,
    input::BIRTH_DATE,
    input::SAME_COUNTRY,
    input::DOCUMENT_DAYS,
    input::DOCUMENT_NUMBER,
];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] =
    &[KeptTable::of::<worker::Model>(), KeptTable::of::<journey::Model>(), KeptTable::of::<document::Model>()];
