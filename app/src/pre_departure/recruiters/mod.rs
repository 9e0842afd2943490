//! Recruiters and their licences: applied for, decided by two officers, and looked up by anyone. Serves P6.
//! No table of facts in the packs fits licences, so no rule of law is judged here.

mod api;
mod deciding;
pub mod decision;
mod expiry;
pub mod input;
pub mod lists;
pub mod look_up;
pub mod model;
mod own_page;
mod pages;
mod public_pages;
mod steps;

pub use deciding::{approve, possible, propose, withdraw};
pub use expiry::JOB;
pub use steps::{Standing, amend, apply};

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/recruiters", get(public_pages::search))
        .page("/recruiters/{reference}", get(public_pages::entry))
        .page("/licence", get(own_page::own).post(own_page::apply))
        .page("/licences", get(pages::list))
        .page("/licences/{licence}", get(pages::one))
        .page("/licences/{licence}/propose", post(pages::propose))
        .page("/licences/{licence}/withdraw", post(pages::withdraw))
        .page("/licences/{licence}/approve", post(pages::approve))
        .api(routes!(api::recruiters_find))
        .api(routes!(api::recruiters_entry))
        .api(routes!(api::licences_list, api::licence_apply))
        .api(routes!(api::licence_one, api::licence_amend))
        .api(routes!(api::licence_propose, api::licence_withdraw))
        .api(routes!(api::licence_approve))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[
    input::BOND,
    input::PRINCIPAL,
    input::DECISION,
    input::NUMBER,
    input::TERM,
    input::GROUND,
    input::NOTICE,
    input::NOT_A_DAY,
    steps::OPEN,
    steps::NOT_NOW,
    deciding::NO_PROPOSAL,
    deciding::NUMBER_TAKEN,
    lists::FILTER,
];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>(), KeptTable::of::<decision::Model>()];
