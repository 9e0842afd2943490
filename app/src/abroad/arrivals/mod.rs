//! Departure, arrival, return; and the contract really given on arrival, held against the verified one. Serves P4.

mod api;
mod facts;
pub mod give;
mod pages;
mod staff_pages;
pub mod steps;
mod views;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// A journey that is not cleared cannot depart, one that is not cleared or under way cannot arrive.
pub const NOT_CLEARED: Code = Code("arrival.not_cleared");
/// Only a journey abroad ends with a return, and only there a contract is given.
pub const NOT_ABROAD: Code = Code("arrival.not_abroad");
/// Only a journey that has not begun can be withdrawn.
pub const BEGUN: Code = Code("arrival.begun");
/// A day that is not over yet, or before the day that goes before it.
pub const DAY: Code = Code("arrival.day");
/// The given contract cannot be read.
pub const UNREADABLE: Code = Code("arrival.contract");
/// Nothing of the contract was told.
pub const NOTHING_TOLD: Code = Code("arrival.nothing_told");
/// Nobody knows who the employer is.
pub const NO_EMPLOYER: Code = Code("arrival.no_employer");
/// The worker has no journey.
pub const NO_JOURNEY: Code = Code("arrival.no_journey");

/// Every code of this capability.
pub const CODES: &[Code] = &[NOT_CLEARED, NOT_ABROAD, BEGUN, DAY, UNREADABLE, NOTHING_TOLD, NO_EMPLOYER, NO_JOURNEY];

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/my/arrival", get(pages::start).post(pages::arrived))
        .page("/my/arrival/contract", get(pages::ask).post(pages::told))
        .page("/my/arrival/contracts/{id}", get(pages::compared))
        .page("/journeys/{id}/arrival", get(staff_pages::show).post(staff_pages::step))
        .page("/journeys/{id}/arrival/contract", post(staff_pages::told))
        .api(routes!(api::journey_standing))
        .api(routes!(api::journey_move))
        .api(routes!(api::journey_given))
}
