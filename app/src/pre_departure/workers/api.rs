//! Workers for programs.

use super::erase::{self, Erased, Erasure};
use super::input::{NewJourney, NewWorker};
use super::journeys::{self, JourneyRow, Started};
use super::likeness::LikenessState;
use super::merges::{self, Pair, Ruled, Ruling};
use super::steps::{self, Registered};
use super::worker;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::store::Day;
use crate::foundations::store::ids::{LikenessId, WorkerId};
use axum::Json;
use axum::extract::Path;
use serde::Serialize;
use utoipa::ToSchema;

/// Register a worker
///
/// With the first journey, and the passport when there is one. Send `Idempotency-Key` so that the same request twice has one effect.
#[utoipa::path(post, path = "/api/v1/workers", request_body = NewWorker, tag = "workers",
    responses((status = 201, description = "Registered", body = Registered)))]
pub async fn register(act: Act, body: Body<NewWorker>) -> Result<Created<Registered>, Fault> {
    steps::register(&act, body.0).await.map(Created)
}

/// Journeys of a worker
///
/// All of them, the newest first; also those entered under records that were found to be the same person.
#[utoipa::path(get, path = "/api/v1/workers/{id}/journeys", tag = "workers",
    params(("id" = String, Path, description = "The worker")),
    responses((status = 200, description = "The journeys", body = Vec<JourneyRow>)))]
pub async fn worker_journeys(act: Act, Path(id): Path<WorkerId>) -> Result<Json<Vec<JourneyRow>>, Fault> {
    let rows = journeys::list(&act, id).await?;
    Ok(Json(rows.iter().map(JourneyRow::from).collect()))
}

/// Start the next journey
///
/// When the last one is over. It links to the last, which stays whole.
#[utoipa::path(post, path = "/api/v1/workers/{id}/journeys", request_body = NewJourney, tag = "workers",
    params(("id" = String, Path, description = "The worker")),
    responses((status = 201, description = "Started", body = Started)))]
pub async fn worker_next_journey(
    act: Act,
    Path(id): Path<WorkerId>,
    body: Body<NewJourney>,
) -> Result<Created<Started>, Fault> {
    journeys::next_journey(&act, id, body.0).await.map(Created)
}

/// One of two records that may be one person.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct LikeRecord {
    /// The worker.
    pub id: WorkerId,
    /// Its reference.
    pub reference: String,
    /// Full name.
    pub name: String,
    /// Date of birth.
    pub birth_date: Option<Day>,
    /// Nationality.
    pub nationality: String,
    /// The record it was merged into.
    pub merged_into: Option<WorkerId>,
}

impl From<&worker::Model> for LikeRecord {
    fn from(row: &worker::Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference.clone(),
            name: row.name.clone(),
            birth_date: row.birth_date,
            nationality: row.nationality.to_string(),
            merged_into: row.merged_into,
        }
    }
}

/// Two records that may be one person, side by side.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Duplicate {
    /// The question.
    pub id: LikenessId,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub state: LikenessState,
    /// How alike they are, per mille. It never decides.
    pub score: i64,
    /// Why they may be one person.
    pub reasons: Vec<String>,
    /// The older record.
    pub one: LikeRecord,
    /// The newer record.
    pub other: LikeRecord,
    /// The record that was kept, once merged.
    pub kept: Option<WorkerId>,
    /// Why it was ruled so.
    pub why: Option<String>,
}

impl From<&Pair> for Duplicate {
    fn from(pair: &Pair) -> Self {
        Self {
            id: pair.row.id,
            reference: pair.row.reference.clone(),
            state: pair.row.state,
            score: pair.row.score,
            reasons: pair.row.reasons.read().unwrap_or_default(),
            one: LikeRecord::from(&pair.one),
            other: LikeRecord::from(&pair.other),
            kept: pair.row.kept,
            why: pair.row.why.clone(),
        }
    }
}

/// Two records that may be one person
///
/// Side by side, with the reasons. Work of the kind `duplicate` names them.
#[utoipa::path(get, path = "/api/v1/duplicates/{id}", tag = "workers",
    params(("id" = String, Path, description = "The question")),
    responses((status = 200, description = "Both records", body = Duplicate)))]
pub async fn duplicate_read(act: Act, Path(id): Path<LikenessId>) -> Result<Versioned<Duplicate>, Fault> {
    let pair = merges::read(&act, id).await?;
    Ok(Versioned::new(pair.row.version, Duplicate::from(&pair)))
}

/// Rule on two records
///
/// An officer proposes to merge or says that they are two people; a supervisor merges, and can undo it.
#[utoipa::path(post, path = "/api/v1/duplicates/{id}/rulings", request_body = Ruling, tag = "workers",
    params(("id" = String, Path, description = "The question"), ("If-Match" = String, Header, description = "The version it was made from")),
    responses((status = 200, description = "Where it stands now", body = Ruled)))]
pub async fn duplicate_rule(
    act: Act,
    Path(id): Path<LikenessId>,
    IfMatch(version): IfMatch,
    body: Body<Ruling>,
) -> Result<Versioned<Ruled>, Fault> {
    let done = merges::rule(&act, id, body.0, version).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(done.version, done))
}

/// Erase a worker's data
///
/// Destroys the worker's key and empties every row about the worker; the journal keeps that it was done, and under which text.
/// Refused with the day it becomes possible while a duty to keep the records holds. Asks for a fresh second factor.
#[utoipa::path(post, path = "/api/v1/workers/{worker}/erase", request_body = Erasure, tag = "workers",
    params(("worker" = String, Path, description = "Identifier of the worker")),
    responses((status = 200, description = "Erased", body = Erased)))]
pub async fn worker_erase(act: Act, Path(worker): Path<WorkerId>, body: Body<Erasure>) -> Result<Json<Erased>, Fault> {
    erase::erase(&act, worker, body.0).await.map(Json)
}
