//! The worker's own page for programs: an application of the worker, and the desk that prints codes.

use super::codes::{self, Sheet};
use super::papers::{self, Entered};
use super::{life, reads};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created};
use crate::foundations::readings;
use crate::foundations::store::ids::{DocumentId, WorkerId};
use crate::pre_departure::workers::input::NewDocument;
use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// What opens a worker's own record.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Key {
    /// The worker's reference, as typed.
    reference: String,
    /// A one-time code, as typed.
    code: String,
}

/// A token for the worker's own record.
#[derive(Serialize, ToSchema)]
pub struct Opened {
    /// Send it as `Authorization: Bearer`.
    token: String,
    /// When it ends (ISO 8601).
    ends_at: String,
}

/// Open one's own record
///
/// With the worker's reference and a one-time code. Wrong, used and expired codes get one answer; too many attempts get 429.
#[utoipa::path(post, path = "/api/v1/my/sessions", request_body = Key, tag = "own page",
    responses((status = 201, description = "A token for 14 days", body = Opened)))]
pub async fn own_enter(act: Act, body: Body<Key>) -> Result<Created<Opened>, Fault> {
    let (opened, ends_at) = codes::enter_with_token(&act, &body.0.reference, &body.0.code).await?;
    Ok(Created(Opened { token: opened.token().to_owned(), ends_at: ends_at.timestamp().to_string() }))
}

/// A task of the life cycle.
#[derive(Serialize, ToSchema)]
pub struct TaskLine {
    /// Stable name.
    task: &'static str,
    /// How it stands, in the reader's language.
    state: String,
}

/// A phase of the life cycle.
#[derive(Serialize, ToSchema)]
pub struct PhaseLines {
    /// Stable name.
    phase: &'static str,
    /// Its tasks.
    tasks: Vec<TaskLine>,
}

/// What happens next.
#[derive(Serialize, ToSchema)]
pub struct NextLine {
    /// What.
    what: String,
    /// Who does it.
    who: String,
    /// By when.
    by: String,
}

/// One's own life cycle.
#[derive(Serialize, ToSchema)]
pub struct OwnLife {
    /// The worker's reference.
    reference: String,
    /// 1 before departure, 2 abroad, 3 home again; 0 when no journey has begun.
    stage: i32,
    /// The phases.
    phases: Vec<PhaseLines>,
    /// What happens next.
    next: Vec<NextLine>,
}

/// One's own life cycle
///
/// The three phases with their tasks, and what happens next, in the reader's language.
#[utoipa::path(get, path = "/api/v1/my", tag = "own page",
    responses((status = 200, description = "The life cycle", body = OwnLife)))]
pub async fn own_life(act: Act) -> Result<Json<OwnLife>, Fault> {
    let life = life::life(&act).await?;
    let phases = life.phases.into_iter().map(|(phase, lines)| PhaseLines {
        phase,
        tasks: lines.into_iter().map(|line| TaskLine { task: line.key, state: line.state }).collect(),
    });
    let next = life.next.into_iter().map(|next| NextLine { what: next.what, who: next.who, by: next.by });
    let (phases, next) = (phases.collect(), next.collect());
    Ok(Json(OwnLife { reference: life.reference, stage: life.stage, phases, next }))
}

/// One reading of one's own record.
#[derive(Serialize, ToSchema)]
pub struct ReadingLine {
    /// The day.
    day: String,
    /// In which role.
    role: String,
    /// For which organisation.
    organisation: Option<String>,
    /// What was read.
    what: String,
    /// What for.
    purpose: String,
    /// Was the glass broken for it?
    break_glass: bool,
}

/// Who has read one's own record
///
/// The newest readings first: role, organisation, day, what and what for.
#[utoipa::path(get, path = "/api/v1/my/readers", tag = "own page",
    responses((status = 200, description = "The newest readings", body = Vec<ReadingLine>)))]
pub async fn own_readers(act: Act) -> Result<Json<Vec<ReadingLine>>, Fault> {
    let rows = readings::of(act.store()?, reads::me(&act)?).await?;
    let names = reads::names(&act, rows.iter().map(|row| row.organisation)).await?;
    let lines = rows.into_iter().map(|row| ReadingLine {
        day: row.day.to_string(),
        role: row.role.to_string(),
        organisation: row.organisation.and_then(|id| names.get(&id).cloned()),
        what: row.what,
        purpose: row.purpose.to_string(),
        break_glass: row.glass,
    });
    Ok(Json(lines.collect()))
}

/// A paper to be entered by its owner.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OwnPaper {
    /// The paper.
    document: NewDocument,
    /// The paper it follows.
    #[serde(default)]
    replaces: Option<DocumentId>,
}

/// Add or replace one's own paper
///
/// A paper that is replaced stays on the record.
#[utoipa::path(post, path = "/api/v1/my/documents", request_body = OwnPaper, tag = "own page",
    responses((status = 201, description = "Entered", body = Entered)))]
pub async fn own_paper(act: Act, body: Body<OwnPaper>) -> Result<Created<Entered>, Fault> {
    papers::checked(&body.0.document)?;
    papers::enter(&act, body.0.document, body.0.replaces).await.map(Created)
}

/// Make a sheet of one-time codes for a worker
///
/// Codes made before end, and so do the worker's sessions. Needs a fresh second factor.
#[utoipa::path(post, path = "/api/v1/workers/{worker}/codes", tag = "own page",
    params(("worker" = String, Path, description = "The worker's identifier")),
    responses((status = 201, description = "The codes, shown once", body = Sheet)))]
pub async fn worker_codes(act: Act, Path(worker): Path<WorkerId>) -> Result<Created<Sheet>, Fault> {
    codes::issue(&act, worker).await.map(Created)
}
