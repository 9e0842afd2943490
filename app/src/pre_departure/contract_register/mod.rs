//! The register of contracts: filed, judged, submitted, verified or returned clause by clause, each version remembered.
//! Serves P4. Law: packs/rules and packs/countries; the check itself is `pre_departure/contracts`.

mod api;
mod decide;
pub mod decision;
mod facts;
mod form;
mod history;
mod home;
pub mod input;
mod lists;
pub mod model;
mod pages;
mod shown;
pub mod steps;

pub use decide::{send_back, verify};
pub use facts::facts_of;
pub use history::Step;
pub use lists::{Line, Which, contracts, verified_of};

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// A contract for a journey that is no longer being prepared.
pub const NOT_PREPARING: Code = Code("contract.not_preparing");
/// The employer is missing or unknown.
pub const NO_EMPLOYER: Code = Code("contract.no_employer");
/// Origin or destination are not those of the journey.
pub const NOT_THE_JOURNEY: Code = Code("contract.not_the_journey");
/// A rule of law is broken.
pub const UNLAWFUL: Code = Code("contract.unlawful");
/// The contract does not stand where this step begins.
pub const CLOSED: Code = Code("contract.closed");
/// A contract is returned without reasons.
pub const NO_REASON: Code = Code("contract.no_reason");

/// Every code of this capability.
pub const CODES: &[Code] =
    &[NOT_PREPARING, NO_EMPLOYER, NOT_THE_JOURNEY, UNLAWFUL, CLOSED, NO_REASON, input::NO_CLAUSE];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>(), KeptTable::of::<decision::Model>()];

/// Its pages and API.
pub fn routes() -> Routes {
    Routes::new()
        .page("/recruiter", get(home::home))
        .page("/contracts", get(home::list))
        .page("/contracts/new", get(form::start).post(form::file))
        .page("/contracts/{contract}", get(pages::show))
        .page("/contracts/{contract}/edit", get(form::edit).post(form::correct))
        .page("/contracts/{contract}/submit", post(pages::submit))
        .page("/contracts/{contract}/verify", post(pages::verify))
        .page("/contracts/{contract}/return", post(pages::send_back))
        .api(routes!(api::contract_file, api::contract_list))
        .api(routes!(api::contract_read, api::contract_correct))
        .api(routes!(api::contract_submit))
        .api(routes!(api::contract_verify))
        .api(routes!(api::contract_return))
}
