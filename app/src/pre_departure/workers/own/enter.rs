//! The pages to get in and out: the reference, then a code; the sheet of codes that staff print; the list of sign-ins.

use super::codes::{self, Sheet};
use super::pages;
use crate::foundations::access::Action;
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::sessions::{self, Opened};
use crate::foundations::store::ids::WorkerId;
use crate::pre_departure::workers::worker;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// What is typed to get in.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    reference: String,
    code: Option<String>,
    ask: Option<String>,
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/enter.html")]
struct Enter<'a> {
    act: &'a Act,
    faults: Faults,
    reference: String,
    /// Is the code asked for, rather than the reference?
    asks_code: bool,
    was_sent: bool,
}

/// A worker's own page, or the way to it.
pub async fn start(act: Act) -> Result<Response, Fault> {
    if act.signed_in().is_some_and(|visitor| visitor.worker().is_some()) {
        return pages::home(&act).await.map(IntoResponse::into_response);
    }
    show(&act, Faults::new(), String::new(), false, false).map(IntoResponse::into_response)
}

/// The next step of getting in. Everything travels in the body: the address tells nothing.
pub async fn step(act: Act, Form(typed): Form<Typed>) -> Result<Response, Fault> {
    let reference = match codes::reference(&typed.reference) {
        Ok(reference) => reference,
        Err(Fault::Invalid(faults)) => {
            return show(&act, faults, typed.reference, false, false).map(IntoResponse::into_response);
        }
        Err(other) => return Err(other),
    };
    if typed.ask.is_some() {
        codes::ask(&act, &reference).await?;
        return show(&act, Faults::new(), reference, true, true).map(IntoResponse::into_response);
    }
    let Some(code) = typed.code else {
        return show(&act, Faults::new(), reference, true, false).map(IntoResponse::into_response);
    };
    match codes::enter(&act, &reference, &code).await {
        Ok(opened) => Ok(to(&act, "/my", Some(opened.cookie(over_tls(&act))))),
        Err(Fault::Invalid(faults)) => show(&act, faults, reference, true, false).map(IntoResponse::into_response),
        Err(other) => Err(other),
    }
}

fn show(act: &Act, faults: Faults, reference: String, asks_code: bool, was_sent: bool) -> Result<Page, Fault> {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(&Enter { act, faults, reference, asks_code, was_sent })?.status(status))
}

/// Is the portal reached over TLS?
pub(super) fn over_tls(act: &Act) -> bool {
    act.program().origin().is_some_and(|origin| origin.starts_with("https://"))
}

/// Goes on to another page.
pub(super) fn to(act: &Act, address: &str, cookie: Option<String>) -> Response {
    let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, act.link(address))]).into_response();
    if let Some(cookie) = cookie.and_then(|cookie| cookie.parse().ok()) {
        response.headers_mut().insert(header::SET_COOKIE, cookie);
    }
    response
}

/// Which sign-ins to end.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Out {
    all: Option<String>,
}

/// Signs out: here, or everywhere.
pub async fn out(act: Act, Form(which): Form<Out>) -> Result<Response, Fault> {
    let visitor = act.visitor()?;
    let worker = visitor.worker().ok_or(Fault::NotFound)?;
    if which.all.is_some() {
        sessions::close_all(act.store()?, worker.0).await?;
    } else {
        sessions::close(act.store()?, visitor).await?;
    }
    Ok(to(&act, "/my", Some(Opened::no_cookie(over_tls(&act)))))
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/sheet.html")]
struct SheetPage<'a> {
    act: &'a Act,
    name: String,
    reference: String,
    until: String,
    sheet: Option<Sheet>,
}

/// Staff: whether to print a new sheet of codes.
pub async fn ask_sheet(act: Act, Path(id): Path<WorkerId>) -> Result<Page, Fault> {
    let row = act.load::<worker::Model>(id).await?.cleared(&act, Action::Administer)?;
    page(&SheetPage {
        act: &act,
        name: row.name.clone(),
        reference: row.reference.clone(),
        until: String::new(),
        sheet: None,
    })
}

/// Staff: the new sheet, shown once.
pub async fn print_sheet(act: Act, Path(id): Path<WorkerId>) -> Result<Page, Fault> {
    let sheet = codes::issue(&act, id).await?;
    let (reference, until) = (sheet.reference.clone(), act.date(sheet.until.0));
    page(&SheetPage { act: &act, name: String::new(), reference, until, sheet: Some(sheet) })
}
