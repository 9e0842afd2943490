//! Who acts: organisations and the accounts of their staff.

pub mod account;
mod api;
pub mod lists;
mod name_register;
pub mod organisation;
mod pages;
pub mod steps;

pub use name_register::NameRegister;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use crate::foundations::store::KeptTable;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/admin", get(pages::list))
        .page("/admin/organisations/new", get(pages::new_form).post(pages::enter))
        .page("/admin/organisations/{id}", get(pages::organisation).post(pages::make))
        .page("/admin/accounts/{id}", get(pages::account).post(pages::change))
        .page("/admin/accounts/{id}/set-up-link", post(pages::link))
        .page("/admin/access", get(pages::access))
        .api(routes!(api::organisation_list, api::organisation_enter))
        .api(routes!(api::account_list))
        .api(routes!(api::account_make))
        .api(routes!(api::account_change))
        .api(routes!(api::account_set_up_link))
        .api(routes!(api::access_of_role))
}

/// Every code of people.
pub const CODES: &[Code] = &[steps::NO_NAME, steps::LOOK_ALIKE, steps::SIGN_IN_NAME, steps::WRONG_ROLE];

/// The tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<organisation::Model>(), KeptTable::of::<account::Model>()];
