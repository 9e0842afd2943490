//! Licences for programs: the public register without sign-in, and the work of recruiters and officers.

use super::input::{Application, NewProposal};
use super::lists::{self, Filter, Line, Whole};
use super::look_up::{self, Entry, Listed};
use super::steps::Standing;
use super::{deciding, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::Body;
use crate::foundations::http::versions::{IfMatch, Versioned};
use crate::foundations::store::ids::LicenceId;
use crate::foundations::store::{Cursor, PageOf};
use axum::Json;
use axum::extract::{Path, Query};
use serde::Deserialize;

/// What is looked for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
}

/// Find recruiters
///
/// By name in any script, with up to two typing errors, by the number of a licence, or by reference. `look_alike` warns of a
/// name that was typed with other letters than the one on the register. Without `q`: all of them, page by page.
#[utoipa::path(get, path = "/api/v1/recruiters", tag = "recruiters",
    params(("q" = Option<String>, Query, description = "Name, licence number or reference"),
           ("after" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, description = "Recruiters, best first", body = PageOf<Listed>)))]
pub async fn recruiters_find(act: Act, Query(asked): Query<Asked>) -> Result<Json<PageOf<Listed>>, Fault> {
    let after = if asked.after.is_empty() { None } else { Some(Cursor::parse(&asked.after)?) };
    look_up::find(&act, &asked.q, after.as_ref()).await.map(Json)
}

/// What the register holds of a recruiter
///
/// Whether it is licensed today, why not, whom it may act for, and every decision. The officers are not named.
#[utoipa::path(get, path = "/api/v1/recruiters/{reference}", tag = "recruiters",
    params(("reference" = String, Path, description = "`O-...`")),
    responses((status = 200, description = "The entry", body = Entry)))]
pub async fn recruiters_entry(act: Act, Path(reference): Path<String>) -> Result<Json<Entry>, Fault> {
    look_up::entry(&act, &reference).await.map(Json)
}

/// List licences
///
/// For officers all of them, for a recruiter its own. With `expires_within` those that expire first come first.
#[utoipa::path(get, path = "/api/v1/licences", tag = "licences",
    params(("state" = Option<String>, Query, description = "`applied`, `granted`, `suspended`, `revoked` or `refused`"),
           ("expires_within" = Option<u16>, Query, description = "Days"),
           ("after" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, description = "Licences", body = PageOf<Line>)))]
pub async fn licences_list(act: Act, Query(filter): Query<Filter>) -> Result<Json<PageOf<Line>>, Fault> {
    lists::page(&act, &filter).await.map(Json)
}

/// Apply for a licence
///
/// For the recruiter of whoever is signed in. Send `Idempotency-Key` so that the same request twice has one effect.
#[utoipa::path(post, path = "/api/v1/licences", request_body = Application, tag = "licences",
    responses((status = 201, description = "Applied for", body = Standing)))]
pub async fn licence_apply(act: Act, body: Body<Application>) -> Result<Versioned<Standing>, Fault> {
    let done = steps::apply(&act, body.0).await?;
    Ok(Versioned::created(done.version, done))
}

/// Read a licence
#[utoipa::path(get, path = "/api/v1/licences/{licence}", tag = "licences",
    params(("licence" = LicenceId, Path, description = "The licence")),
    responses((status = 200, description = "The licence with its history", body = Whole)))]
pub async fn licence_one(act: Act, Path(licence): Path<LicenceId>) -> Result<Versioned<Whole>, Fault> {
    let whole = lists::whole(&act, licence).await?;
    Ok(Versioned::new(whole.version, whole))
}

/// Change an application
///
/// As long as it was not decided; a decision that was proposed on it falls. Needs `If-Match`.
#[utoipa::path(put, path = "/api/v1/licences/{licence}", request_body = Application, tag = "licences",
    params(("licence" = LicenceId, Path, description = "The licence")),
    responses((status = 200, description = "Changed", body = Standing)))]
pub async fn licence_amend(
    act: Act,
    Path(licence): Path<LicenceId>,
    IfMatch(version): IfMatch,
    body: Body<Application>,
) -> Result<Versioned<Standing>, Fault> {
    shown(steps::amend(&act, licence, version, body.0).await)
}

/// Propose a decision
///
/// It takes effect when a second officer approves this version of the licence. Needs `If-Match`.
#[utoipa::path(post, path = "/api/v1/licences/{licence}/proposal", request_body = NewProposal, tag = "licences",
    params(("licence" = LicenceId, Path, description = "The licence")),
    responses((status = 200, description = "Waits for a second officer", body = Standing)))]
pub async fn licence_propose(
    act: Act,
    Path(licence): Path<LicenceId>,
    IfMatch(version): IfMatch,
    body: Body<NewProposal>,
) -> Result<Versioned<Standing>, Fault> {
    shown(deciding::propose(&act, licence, version, body.0).await)
}

/// Take a proposed decision back
///
/// Needs `If-Match`.
#[utoipa::path(delete, path = "/api/v1/licences/{licence}/proposal", tag = "licences",
    params(("licence" = LicenceId, Path, description = "The licence")),
    responses((status = 200, description = "Nothing waits any more", body = Standing)))]
pub async fn licence_withdraw(
    act: Act,
    Path(licence): Path<LicenceId>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Standing>, Fault> {
    shown(deciding::withdraw(&act, licence, version).await)
}

/// Approve the decision that waits
///
/// By a second person; it then holds at once, and the public register says so. Needs `If-Match`.
#[utoipa::path(post, path = "/api/v1/licences/{licence}/approval", tag = "licences",
    params(("licence" = LicenceId, Path, description = "The licence")),
    responses((status = 200, description = "Decided", body = Standing)))]
pub async fn licence_approve(
    act: Act,
    Path(licence): Path<LicenceId>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Standing>, Fault> {
    shown(deciding::approve(&act, licence, version).await)
}

fn shown(done: Result<Standing, Fault>) -> Result<Versioned<Standing>, Fault> {
    done.map(|done| Versioned::new(done.version, done)).map_err(IfMatch::fault)
}
