//! The law itself, to be read: values with their history and sources, rules in words and as written, treaties, what changed,
//! and full-text search. Serves E6 (and A14, F2). Law: everything in packs/.

mod api;
mod check_pack;
pub mod command;
mod find_pages;
mod list_pages;
mod not_known;
mod pages;
mod rule_page;
pub mod search;
pub mod steps;
pub mod views;
mod words;

pub use words::key as word_key;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use axum::routing::get;
use utoipa_axum::routes;

/// A day that cannot be read.
pub const DATE: Code = Code("law.date");
/// Two days in the wrong order.
pub const ORDER: Code = Code("law.order");
/// A name that the library does not know.
pub const UNKNOWN_NAME: Code = Code("law.unknown_name");
/// A name that the library does not know, but one that is much like it.
pub const MISSPELT_NAME: Code = Code("law.misspelt_name");
/// A day that no calendar has.
pub const NO_SUCH_DAY: Code = Code("law.no_such_day");
/// A folder without a file of a pack.
pub const FOLDER_EMPTY: Code = Code("law.folder_empty");
/// The codes of this capability.
pub const CODES: &[Code] = &[DATE, ORDER, UNKNOWN_NAME, MISSPELT_NAME, NO_SUCH_DAY, FOLDER_EMPTY];

/// Pages and API routes of the law library.
pub fn routes() -> Routes {
    Routes::new()
        .page("/law", get(pages::start))
        .page("/law/search", get(find_pages::search))
        .page("/law/rules", get(rule_page::list))
        .page("/law/rules/{id}", get(rule_page::one))
        .page("/law/facts", get(list_pages::facts))
        .page("/law/sources", get(list_pages::sources))
        .page("/law/sources/{group}", get(list_pages::source_group))
        .page("/law/instruments", get(list_pages::instruments))
        .page("/law/instruments/{id}", get(list_pages::instrument))
        .page("/law/changes", get(find_pages::changes))
        .page("/law/{area}", get(pages::area))
        .page("/law/{area}/{name}", get(pages::parameter))
        .api(routes!(api::law))
        .api(routes!(api::parameters))
        .api(routes!(api::rules))
        .api(routes!(api::rule))
        .api(routes!(api::facts))
        .api(routes!(api::sources))
        .api(routes!(api::instruments))
        .api(routes!(api::instrument))
        .api(routes!(api::changes))
        .api(routes!(api::search))
}
