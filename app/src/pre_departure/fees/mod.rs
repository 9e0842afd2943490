//! Recruitment fees: what was paid, by whom, to whom, and whether the law of the day allows it; an attempt that the law
//! refuses stays on record. Serves P6. Law: the rules about fees in packs/rules/fees.toml.

mod api;
pub mod facts;
pub mod input;
pub mod lists;
pub mod model;
mod pages;
pub mod steps;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/journeys/{id}/fees", get(pages::show).post(pages::submit))
        .page("/fees/attempts/{recruiter}", get(pages::attempts))
        .page("/fees/{id}/settlement", post(pages::settle))
        .api(routes!(api::fee_record, api::fees_of_journey))
        .api(routes!(api::fee_attempts))
        .api(routes!(api::fee_settle))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[
    steps::REFUSED,
    input::AMOUNT,
    input::ITEM,
    input::FUTURE,
    input::NAME,
    input::RECEIPT,
    input::SECTOR,
    steps::WORDS,
    steps::NOT_OPEN,
    pages::CURRENCY,
    pages::PAID_BY,
    pages::PAID_ON,
];

/// Its table of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>()];
