//! Reports for programs: the worker's side, and the side of whoever looks into them.

use super::input::NewReport;
use super::model::{DoneBy, ReportKind, ReportState};
use super::steps::{self, Handling, Made};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::store::Day;
use crate::foundations::store::ids::ReportId;
use axum::Json;
use axum::extract::Path;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A report.
#[derive(Serialize, ToSchema)]
pub struct ReportView {
    /// The report.
    id: ReportId,
    /// What people call it by.
    reference: String,
    /// What happened.
    kind: ReportKind,
    /// Where it stands.
    state: ReportState,
    /// When it happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    happened_on: Option<Day>,
    /// Who did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    done_by: Option<DoneBy>,
    /// For fees: how much.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<String>,
    /// What the worker wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    told: Option<String>,
    /// What was answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    answer: Option<String>,
    /// The worker's reference, where the reader may know it.
    #[serde(skip_serializing_if = "Option::is_none")]
    worker: Option<String>,
    /// The organisations that see it, by name. A recruiter or employer is never among them.
    seen_by: Vec<String>,
}

/// A report in a list.
#[derive(Serialize, ToSchema)]
pub struct ReportLine {
    /// The report.
    id: ReportId,
    /// What people call it by.
    reference: String,
    /// What happened.
    kind: ReportKind,
    /// Where it stands.
    state: ReportState,
    /// The day it was made.
    made_on: Day,
}

/// Report what happened
///
/// A fee that was asked for, a passport that was taken, a contract that is not the one signed. Recruiter and employer do not see it.
#[utoipa::path(post, path = "/api/v1/my/reports", request_body = NewReport, tag = "reports",
    responses((status = 201, description = "Reported", body = Made)))]
pub async fn report_make(act: Act, body: Body<NewReport>) -> Result<Created<Made>, Fault> {
    steps::make(&act, body.0).await.map(Created)
}

/// List one's own reports
///
/// The newest first.
#[utoipa::path(get, path = "/api/v1/my/reports", tag = "reports",
    responses((status = 200, description = "The reports", body = Vec<ReportLine>)))]
pub async fn report_own(act: Act) -> Result<Json<Vec<ReportLine>>, Fault> {
    let rows = steps::own(&act).await?.into_iter().map(|row| ReportLine {
        id: row.id,
        reference: row.reference,
        kind: row.kind,
        state: row.state,
        made_on: Day(row.made_at.day()),
    });
    Ok(Json(rows.collect()))
}

/// Read a report
///
/// For its worker and for the organisations it is open to; reading by staff is noted and shown to the worker.
#[utoipa::path(get, path = "/api/v1/reports/{report}", tag = "reports",
    params(("report" = String, Path, description = "The report's identifier")),
    responses((status = 200, description = "The report; `ETag` is its version", body = ReportView)))]
pub async fn report_read(act: Act, Path(id): Path<ReportId>) -> Result<Versioned<ReportView>, Fault> {
    let opened = steps::read(&act, id).await?;
    let row = opened.row;
    let view = ReportView {
        id: row.id,
        reference: row.reference,
        kind: row.kind,
        state: row.state,
        happened_on: row.happened_on,
        done_by: row.done_by,
        amount: opened.amount,
        told: opened.told,
        answer: opened.answer,
        worker: opened.worker.map(|(_, reference)| reference),
        seen_by: opened.seen_by,
    };
    Ok(Versioned::new(row.version, view))
}

/// What is done with a report.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields, rename_all = "snake_case", tag = "step")]
pub enum ReportStep {
    /// Take it in hand.
    Take {},
    /// Answer the worker.
    Answer {
        /// The words.
        answer: String,
    },
    /// Close it.
    Close {},
}

/// The report's new version.
#[derive(Serialize, ToSchema)]
pub struct ReportVersion {
    /// The version.
    version: i64,
}

/// Take a report in hand, answer it or close it
///
/// Send the version you read in `If-Match`. A report is closed with an answer only.
#[utoipa::path(post, path = "/api/v1/reports/{report}/steps", request_body = ReportStep, tag = "reports",
    params(("report" = String, Path, description = "The report's identifier")),
    responses((status = 200, description = "Done", body = ReportVersion)))]
pub async fn report_handle(
    act: Act,
    Path(id): Path<ReportId>,
    IfMatch(version): IfMatch,
    body: Body<ReportStep>,
) -> Result<Versioned<ReportVersion>, Fault> {
    let how = match body.0 {
        ReportStep::Take {} => Handling::Take,
        ReportStep::Answer { answer } => Handling::Answer(answer),
        ReportStep::Close {} => Handling::Close,
    };
    let version = steps::handle(&act, id, version, how).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(version, ReportVersion { version }))
}
