//! Clearance to depart: what is on record about a journey is judged, decided by two officers, and printed. Cover and
//! orientation stand beside it as dated records. Serves F1. Law: packs/rules/clearance.toml.

mod api;
pub mod attest;
pub mod attestation;
pub mod deciding;
pub mod facts;
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
        .page("/clearances", get(pages::list))
        .page("/clearances/{id}", get(pages::one))
        .page("/clearances/{id}/decision", post(pages::decide))
        .page("/clearances/{id}/approval", post(pages::approve))
        .page("/clearances/{id}/printed", get(pages::printed))
        .page("/journeys/{id}/clearance", get(pages::of_journey).post(pages::ask))
        .page("/journeys/{id}/attestations", post(pages::attest))
        .api(routes!(api::clearance_ask))
        .api(routes!(api::clearances_list))
        .api(routes!(api::clearance_one))
        .api(routes!(api::clearance_decide))
        .api(routes!(api::clearance_approve))
        .api(routes!(api::attestation_enter, api::attestations_of_journey))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[
    steps::NO_CONTRACT,
    steps::NO_DAY,
    steps::DAY_PAST,
    steps::OPEN,
    steps::NOT_NOW,
    deciding::LAW_REFUSES,
    deciding::REASON_NEEDED,
    deciding::FACTS_CHANGED,
    attest::DAYS,
    attest::ISSUER,
    attest::NUMBER,
    attest::KIND,
    attest::DAY,
];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>(), KeptTable::of::<attestation::Model>()];
