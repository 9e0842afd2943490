//! Reports of workers: a fee, a passport taken, a contract that is not the one signed. Serves P6 and P8.

mod api;
pub mod input;
pub mod model;
mod pages;
pub mod steps;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::get;
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/tell", get(pages::start))
        .page("/my/tell/{what}", get(pages::tell).post(pages::told))
        .page("/my/told", get(pages::list))
        .page("/my/told/{report}", get(pages::one))
        .page("/reports/{report}", get(pages::staff).post(pages::handle))
        .api(routes!(api::report_make, api::report_own))
        .api(routes!(api::report_read))
        .api(routes!(api::report_handle))
}

/// Every code of this capability.
pub const CODES: &[Code] = &[input::WRONG_DAY, input::NO_ANSWER, input::CLOSED];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>()];
