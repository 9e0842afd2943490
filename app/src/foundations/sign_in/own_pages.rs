//! Pages of one's own account: what for, which sessions, the second factor again, another password or app.

use super::pages::{ask_code, grouped, ours, show_codes, to};
use super::steps::{self, Held};
use crate::foundations::access::{Purpose, purposes_of};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::sessions::{self, Visitor};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/account.html")]
struct Account<'a> {
    act: &'a Act,
    visitor: &'a Visitor,
    sign_in_name: String,
    purposes: &'static [Purpose],
    lists: [(&'static str, &'static str, Vec<Held>); 2],
}

/// `GET /account`.
pub async fn account(act: Act) -> Result<Page, Fault> {
    let own = steps::own(&act).await?;
    let visitor = act.visitor()?;
    let lists = [
        ("account-sessions", "account-sessions-lead", steps::held(&act, false).await?),
        ("account-tokens", "account-tokens-lead", steps::held(&act, true).await?),
    ];
    let purposes = purposes_of(visitor.role);
    page(&Account { act: &act, visitor, sign_in_name: own.sign_in_name, purposes, lists })
}

/// Another purpose.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Switch {
    purpose: String,
}

/// `POST /account/purpose`.
pub async fn purpose(act: Act, Form(typed): Form<Switch>) -> Result<Response, Fault> {
    let opened = steps::switch(&act, &typed.purpose).await?;
    Ok(to(&act, "/", Some(&opened)))
}

/// A session or token to be ended.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct End {
    session: String,
}

/// `POST /account/sessions/end`.
pub async fn end(act: Act, Form(typed): Form<End>) -> Result<Response, Fault> {
    steps::end(&act, &typed.session).await?;
    Ok(to(&act, "/account", None))
}

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
pub struct Then {
    #[serde(default)]
    next: String,
}

/// `GET /account/confirm`.
pub async fn confirm_form(act: Act, Query(then): Query<Then>) -> Result<Page, Fault> {
    steps::own(&act).await?;
    ask_code(&act, "/account/confirm", "confirm-title", ours(&then.next), Faults::new())
}

/// `POST /account/confirm`.
pub async fn confirm(act: Act, Form(typed): Form<super::pages::Code>) -> Result<Response, Fault> {
    let next = ours(&typed.next);
    match steps::confirm(&act, &typed.code).await {
        Ok(opened) => Ok(to(&act, next, Some(&opened))),
        Err(Fault::Invalid(faults)) => {
            Ok(ask_code(&act, "/account/confirm", "confirm-title", next, faults)?.into_response())
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/password.html")]
struct ChangePassword<'a> {
    act: &'a Act,
    faults: Faults,
}

/// `GET /account/password`.
pub async fn password_form(act: Act) -> Result<Page, Fault> {
    steps::own(&act).await?;
    page(&ChangePassword { act: &act, faults: Faults::new() })
}

/// The old password and a new one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passwords {
    old: String,
    new: String,
    again: String,
}

/// `POST /account/password`.
pub async fn password(act: Act, Form(typed): Form<Passwords>) -> Result<Response, Fault> {
    match steps::change_password(&act, &typed.old, &typed.new, &typed.again).await {
        Ok(()) => Ok(to(&act, "/account", None)),
        Err(Fault::Invalid(faults)) => {
            let again = page(&ChangePassword { act: &act, faults })?;
            Ok(again.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/app.html")]
struct App<'a> {
    act: &'a Act,
    faults: Faults,
    secret: String,
    uri: String,
}

async fn offer(act: &Act, faults: Faults) -> Result<Page, Fault> {
    let (account, secret) = steps::next_app(act).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let uri = secret.uri(&act.plain("site-name"), &account.sign_in_name).expose().clone();
    Ok(page(&App { act, faults, secret: grouped(secret.base32().expose()), uri })?.status(status))
}

/// `GET /account/authenticator`.
pub async fn app_form(act: Act) -> Result<Page, Fault> {
    offer(&act, Faults::new()).await
}

/// `POST /account/authenticator`.
pub async fn app(act: Act, Form(typed): Form<super::pages::Code>) -> Result<Response, Fault> {
    match steps::change_app(&act, &typed.code).await {
        Ok((codes, opened)) => show_codes(&act, codes, &opened),
        Err(Fault::Invalid(faults)) => Ok(offer(&act, faults).await?.into_response()),
        Err(other) => Err(other),
    }
}
