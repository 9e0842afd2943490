//! Workers, their documents and journeys: one record a person, through every stage, again and again.
//! Serves F1 and P8.

mod api;
pub mod document;
pub mod duplicates;
pub mod erase;
pub mod erasure;
mod expiry;
pub mod input;
pub mod journey;
pub mod journeys;
pub mod likeness;
pub mod lists;
pub mod merges;
pub mod own;
mod pages;
mod paper;
mod placing;
pub mod steps;
pub mod worker;
pub mod worker_key;

pub use merges::all_ids;

pub use expiry::JOB;

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
        .page("/duplicates/{id}", get(pages::duplicate).post(pages::rule))
        .api(routes!(api::worker_journeys, api::worker_next_journey))
        .api(routes!(api::duplicate_read))
        .api(routes!(api::duplicate_rule))
        .api(routes!(api::worker_erase))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[
    CHOOSE_COUNTRY,
    input::NO_NAME,
    input::BIRTH_DATE,
    input::SAME_COUNTRY,
    input::DOCUMENT_DAYS,
    input::DOCUMENT_NUMBER,
    journeys::NOT_OVER,
    journeys::MERGED,
    merges::RULED,
    merges::ELSEWHERE,
    merges::KEEP_WHICH,
    merges::NO_REASON,
    erase::NO_ARTICLE,
    erase::KEPT_UNTIL,
    erase::ON_A_JOURNEY,
];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[
    KeptTable::of::<worker::Model>(),
    KeptTable::of::<journey::Model>(),
    KeptTable::of::<document::Model>(),
    KeptTable::of::<likeness::Model>(),
    KeptTable::of::<erasure::Model>(),
];
