//! The worker's own page: getting in by reference and one-time code, the life cycle, papers, fees, who has read the record.
//! Serves F1 and P8.

mod api;
pub mod code;
pub mod codes;
mod contract_words;
mod enter;
pub mod life;
mod pages;
pub mod papers;
pub mod reads;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/my", get(enter::start).post(enter::step))
        .page("/my/contract", get(pages::contract))
        .page("/my/documents", get(pages::documents))
        .page("/my/documents/new", get(pages::new_document).post(pages::add_document))
        .page("/my/fees", get(pages::fees))
        .page("/my/readers", get(pages::readers))
        .page("/my/sessions", get(pages::sessions))
        .page("/my/out", post(enter::out))
        .page("/workers/{worker}/codes", get(enter::ask_sheet).post(enter::print_sheet))
        .api(routes!(api::own_enter))
        .api(routes!(api::own_life))
        .api(routes!(api::own_readers))
        .api(routes!(api::own_paper))
        .api(routes!(api::worker_codes))
}

/// Every code of this capability.
pub const CODES: &[Code] =
    &[codes::MISREAD, codes::MISTYPED, codes::WRONG_CODE, papers::NO_KIND, papers::WRONG_DAY, papers::FOLLOWED];
