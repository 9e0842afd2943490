//! Break-glass: in an emergency who protects or heals opens one record that is not open to them, for thirty minutes, with a
//! reason; another person reviews it, and the worker sees it. Serves F6.

mod api;
pub mod model;
mod pages;
pub mod steps;

pub use steps::of_worker;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::get;
use utoipa_axum::routes;

/// The reason is too short, or says nothing.
pub const REASON: Code = Code("break_glass.reason");
/// There is no record of this reference that can be opened.
pub const NO_RECORD: Code = Code("break_glass.no_record");
/// The record is open to the visitor anyway.
pub const NOT_NEEDED: Code = Code("break_glass.not_needed");
/// The opening was reviewed already.
pub const REVIEWED: Code = Code("break_glass.reviewed");
/// A review says what was found.
pub const FINDING: Code = Code("break_glass.finding");

/// Every code of this capability.
pub const CODES: &[Code] = &[REASON, NO_RECORD, NOT_NEEDED, REVIEWED, FINDING];

/// Its table of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<model::Model>()];

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/break-glass", get(pages::start).post(pages::open))
        .page("/break-glass/{id}", get(pages::one).post(pages::review))
        .api(routes!(api::break_glass_list, api::break_glass_open))
        .api(routes!(api::break_glass_one))
        .api(routes!(api::break_glass_review))
}
