//! Signing in: a name and password with a second factor, set up by a link that an administrator hands out. Serves every role
//! of staff; workers have their own door.

mod api;
pub mod command;
mod demo;
mod factors;
mod hashing;
pub mod model;
mod own_pages;
mod pages;
pub mod set_up;
pub mod steps;

use crate::foundations::access::{Action, Permit};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::people::account;
use crate::foundations::routes::Routes;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::{Kept, Tx};
use axum::routing::{get, post};
use utoipa_axum::routes;

/// Name or password is wrong: the same for a name that nobody has.
pub const WRONG: Code = Code("sign_in.wrong");
/// The code is wrong, or was used.
pub const CODE: Code = Code("sign_in.code");
/// The set-up link is over, used, or none.
pub const LINK: Code = Code("sign_in.link");
/// The two passwords differ.
pub const DIFFER: Code = Code("sign_in.differ");
/// The password is too short.
pub const TOO_SHORT: Code = Code("sign_in.too_short");
/// The password is too long.
pub const TOO_LONG: Code = Code("sign_in.too_long");
/// The password holds the sign-in name.
pub const HOLDS_NAME: Code = Code("sign_in.holds_name");
/// The password is among those that are tried first.
pub const COMMON: Code = Code("sign_in.common");
/// This purpose is none of the role's.
pub const PURPOSE: Code = Code("sign_in.purpose");
/// A token lives between one day and a year.
pub const TOKEN_DAYS: Code = Code("token.days");
/// A token has a label, to be known by.
pub const TOKEN_LABEL: Code = Code("token.label");

/// Every code of this capability.
pub const CODES: &[Code] =
    &[WRONG, CODE, LINK, DIFFER, TOO_SHORT, TOO_LONG, HOLDS_NAME, COMMON, PURPOSE, TOKEN_DAYS, TOKEN_LABEL];

/// Pages and API routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/sign-in", get(pages::form).post(pages::submit))
        .page("/sign-in/code", get(pages::code_form).post(pages::code))
        .page("/sign-out", post(pages::out))
        .page("/set-up/{token}", get(pages::set_up_form).post(pages::set_up))
        .page("/account", get(own_pages::account))
        .page("/account/purpose", post(own_pages::purpose))
        .page("/account/sessions/end", post(own_pages::end))
        .page("/account/confirm", get(own_pages::confirm_form).post(own_pages::confirm))
        .page("/account/password", get(own_pages::password_form).post(own_pages::password))
        .page("/account/authenticator", get(own_pages::app_form).post(own_pages::app))
        .page("/demo", get(demo::list))
        .page("/demo/sign-in", post(demo::sign_in))
        .page("/demo/worker", post(demo::be_worker))
        .api(routes!(api::token_list, api::token_make))
        .api(routes!(api::token_revoke))
}

/// A transaction about one's own account. The program writes the leaf: nobody needs a grant for their own password.
async fn mine(act: &Act, account: &account::Model) -> Result<(Tx, Permit), Fault> {
    let program = Act::without_request(act.program(), act.program().speech("en"), Visitor::program());
    let permit = program.may(Action::Import, &account.resource())?;
    let tx = Tx::begin(act.store()?, act.now(), account.id.0, None).await?;
    Ok((tx, permit))
}
