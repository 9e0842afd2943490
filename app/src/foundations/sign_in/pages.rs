//! Pages of signing in and out, and of setting up an account by a link.

use super::{set_up as links, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::sessions::{self, Opened, presented};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// Where to go afterwards.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Then {
    #[serde(default)]
    next: String,
}

/// An address of ours, or the start page: never one of another site.
pub(super) fn ours(next: &str) -> &str {
    let plain = next.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if plain && next.starts_with('/') && !next.starts_with("//") { next } else { "/" }
}

/// Goes to another page, giving or taking the cookie.
pub(super) fn to(act: &Act, address: &str, cookie: Option<&Opened>) -> Response {
    let address = HeaderValue::try_from(act.link(address)).unwrap_or(HeaderValue::from_static("/"));
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response();
    if let Some(opened) = cookie {
        give(&mut response, &opened.cookie(over_tls(act)));
    }
    response
}

/// Gives a cookie with an answer.
pub(super) fn give(response: &mut Response, cookie: &str) {
    if let Ok(value) = HeaderValue::try_from(cookie) {
        response.headers_mut().insert(header::SET_COOKIE, value);
    }
}

/// Is the portal reached over TLS?
pub(super) fn over_tls(act: &Act) -> bool {
    act.program().origin().is_some_and(|origin| origin.starts_with("https://"))
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/sign_in.html")]
struct SignIn<'a> {
    act: &'a Act,
    faults: Faults,
    name: &'a str,
    next: &'a str,
}

/// `GET /sign-in`.
pub async fn form(act: Act, Query(then): Query<Then>) -> Result<Page, Fault> {
    act.store()?;
    page(&SignIn { act: &act, faults: Faults::new(), name: "", next: ours(&then.next) })
}

/// Name and password.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typed {
    name: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// `POST /sign-in`.
pub async fn submit(act: Act, Form(typed): Form<Typed>) -> Result<Response, Fault> {
    let next = ours(&typed.next);
    match steps::begin(&act, &typed.name, &typed.password).await {
        Ok(opened) => Ok(to(&act, &format!("/sign-in/code?next={}", escaped(next)), Some(&opened))),
        Err(Fault::Invalid(faults)) => {
            let again = page(&SignIn { act: &act, faults, name: &typed.name, next })?;
            Ok(again.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}

/// A path inside a query.
pub(super) fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/code.html")]
struct AskCode<'a> {
    act: &'a Act,
    faults: Faults,
    action: &'a str,
    title: &'a str,
    next: &'a str,
}

/// The page that asks for a code, for signing in and for confirming.
pub(super) fn ask_code(act: &Act, action: &str, title: &str, next: &str, faults: Faults) -> Result<Page, Fault> {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(&AskCode { act, faults, action, title, next })?.status(status))
}

/// `GET /sign-in/code`.
pub async fn code_form(act: Act, headers: HeaderMap, Query(then): Query<Then>) -> Result<Response, Fault> {
    match steps::waits_for_code(&act, presented(&headers)).await {
        Ok(_) => {
            let asked = ask_code(&act, "/sign-in/code", "sign-in-code-title", ours(&then.next), Faults::new())?;
            Ok(asked.into_response())
        }
        Err(Fault::SignIn) => Ok(to(&act, "/sign-in", None)),
        Err(other) => Err(other),
    }
}

/// A code.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Code {
    pub(super) code: String,
    #[serde(default)]
    pub(super) next: String,
}

/// `POST /sign-in/code`.
pub async fn code(act: Act, headers: HeaderMap, Form(typed): Form<Code>) -> Result<Response, Fault> {
    let next = ours(&typed.next);
    match steps::finish(&act, presented(&headers), &typed.code).await {
        Ok(opened) => Ok(to(&act, next, Some(&opened))),
        Err(Fault::Invalid(faults)) => {
            Ok(ask_code(&act, "/sign-in/code", "sign-in-code-title", next, faults)?.into_response())
        }
        Err(Fault::SignIn) => Ok(to(&act, "/sign-in", None)),
        Err(other) => Err(other),
    }
}

/// `POST /sign-out`.
pub async fn out(act: Act) -> Result<Response, Fault> {
    if let (Some(visitor), Ok(store)) = (act.signed_in(), act.store()) {
        sessions::close(store, visitor).await?;
    }
    let mut response = to(&act, "/", None);
    give(&mut response, &Opened::no_cookie(over_tls(&act)));
    Ok(response)
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/set_up.html")]
struct SetUp<'a> {
    act: &'a Act,
    faults: Faults,
    token: &'a str,
    name: &'a str,
    sign_in_name: &'a str,
    secret: String,
    uri: String,
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/codes.html")]
struct Codes<'a> {
    act: &'a Act,
    codes: Vec<String>,
}

/// The recovery codes, shown once, with the cookie of a session.
pub(super) fn show_codes(act: &Act, codes: Vec<String>, opened: &Opened) -> Result<Response, Fault> {
    let mut response = page(&Codes { act, codes })?.into_response();
    give(&mut response, &opened.cookie(over_tls(act)));
    Ok(response)
}

async fn offer(act: &Act, token: &str, faults: Faults) -> Result<Page, Fault> {
    let offer = links::look(act, token).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let uri = offer.secret.uri(&act.plain("site-name"), &offer.account.sign_in_name);
    let template = SetUp {
        act,
        faults,
        token,
        name: &offer.account.name,
        sign_in_name: &offer.account.sign_in_name,
        secret: grouped(offer.secret.base32().expose()),
        uri: uri.expose().clone(),
    };
    Ok(page(&template)?.status(status))
}

/// In groups of four, to be typed.
pub(super) fn grouped(secret: &str) -> String {
    secret.as_bytes().chunks(4).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

/// `GET /set-up/{token}`.
pub async fn set_up_form(act: Act, Path(token): Path<String>) -> Result<Page, Fault> {
    offer(&act, &token, Faults::new()).await
}

/// A new password, and a code of the new app.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewSecrets {
    new: String,
    again: String,
    code: String,
}

/// `POST /set-up/{token}`.
pub async fn set_up(act: Act, Path(token): Path<String>, Form(typed): Form<NewSecrets>) -> Result<Response, Fault> {
    match links::set_up(&act, &token, &typed.new, &typed.again, &typed.code).await {
        Ok(done) => show_codes(&act, done.codes, &done.opened),
        Err(Fault::Invalid(faults)) => Ok(offer(&act, &token, faults).await?.into_response()),
        Err(other) => Err(other),
    }
}
