//! Pages of break-glass: asking, and reviewing.

use super::model::Model;
use super::steps::{self, Emergency, MINUTES};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::store::ids::BreakGlassId;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "abroad/break_glass/pages/start.html")]
struct Start<'a> {
    act: &'a Act,
    faults: Faults,
    reference: &'a str,
    reason: &'a str,
    rows: Vec<Model>,
    reviews: bool,
    minutes: i64,
}

async fn show(act: &Act, typed: Option<&Emergency>, faults: Faults) -> Result<Page, Fault> {
    let (rows, reviews) = steps::list(act).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (reference, reason) = typed.map(|typed| (typed.reference.as_str(), typed.reason.as_str())).unwrap_or_default();
    Ok(page(&Start { act, faults, reference, reason, rows, reviews, minutes: MINUTES })?.status(status))
}

/// `GET /break-glass`.
pub async fn start(act: Act) -> Result<Page, Fault> {
    show(&act, None, Faults::new()).await
}

/// `POST /break-glass`.
pub async fn open(act: Act, Form(typed): Form<Emergency>) -> Result<Response, Fault> {
    match steps::open(&act, typed.clone()).await {
        Ok(_) => Ok(to(&act, "/break-glass")),
        Err(Fault::Invalid(faults)) => Ok(show(&act, Some(&typed), faults).await?.into_response()),
        Err(other) => Err(other),
    }
}

fn to(act: &Act, address: &str) -> Response {
    let address = HeaderValue::try_from(act.link(address)).unwrap_or(HeaderValue::from_static("/break-glass"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

#[derive(Template)]
#[template(path = "abroad/break_glass/pages/one.html")]
struct One<'a> {
    act: &'a Act,
    faults: Faults,
    row: &'a Model,
    reason: String,
}

async fn show_one(act: &Act, id: BreakGlassId, faults: Faults) -> Result<Page, Fault> {
    let (row, reason) = steps::one(act, id).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(&One { act, faults, row: &row, reason })?.status(status))
}

/// `GET /break-glass/{id}`.
pub async fn one(act: Act, Path(id): Path<BreakGlassId>) -> Result<Page, Fault> {
    show_one(&act, id, Faults::new()).await
}

/// A review.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    version: i64,
    finding: String,
}

/// `POST /break-glass/{id}`.
pub async fn review(act: Act, Path(id): Path<BreakGlassId>, Form(typed): Form<Review>) -> Result<Response, Fault> {
    match steps::review(&act, id, typed.version, &typed.finding).await {
        Ok(_) => Ok(to(&act, "/break-glass")),
        Err(Fault::Invalid(faults)) => Ok(show_one(&act, id, faults).await?.into_response()),
        Err(other) => Err(other),
    }
}
