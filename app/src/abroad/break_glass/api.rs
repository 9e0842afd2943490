//! Break-glass for programs.

use super::model::Model;
use super::steps::{self, Emergency};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::store::ids::{BreakGlassId, WorkerId};
use axum::Json;
use axum::extract::Path;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

/// One record, opened in an emergency.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Opening {
    /// Its identifier.
    pub id: BreakGlassId,
    /// The reference of the record.
    pub reference: String,
    /// What kind of record.
    pub what: String,
    /// The record.
    #[schema(value_type = String)]
    pub record: Uuid,
    /// Whose it is.
    pub worker: WorkerId,
    /// Who opened it.
    pub name: String,
    /// In which role.
    pub role: String,
    /// When.
    #[schema(value_type = String, format = DateTime)]
    pub opened_at: Timestamp,
    /// Until when it was open.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Timestamp,
    /// Was it reviewed?
    pub reviewed: bool,
    /// Why, for who reviews it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What the review found.
    pub finding: Option<String>,
}

impl From<&Model> for Opening {
    fn from(row: &Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference.clone(),
            what: row.what.clone(),
            record: row.record,
            worker: row.worker,
            name: row.name.clone(),
            role: row.role.to_string(),
            opened_at: row.opened_at.timestamp(),
            ends_at: row.ends_at.timestamp(),
            reviewed: row.reviewed_at.is_some(),
            reason: None,
            finding: row.finding.clone(),
        }
    }
}

/// Open one record in an emergency
///
/// For thirty minutes, to this session only, with a second factor given in the last ten minutes. Another person reviews it and
/// the worker sees it.
#[utoipa::path(post, path = "/api/v1/break-glass", request_body = Emergency, tag = "break-glass",
    responses((status = 201, description = "Open", body = Opening)))]
pub async fn break_glass_open(act: Act, body: Body<Emergency>) -> Result<Created<Opening>, Fault> {
    steps::open(&act, body.0).await.map(|row| Created(Opening::from(&row)))
}

/// List the newest openings
///
/// All of them for who reviews, else your own.
#[utoipa::path(get, path = "/api/v1/break-glass", tag = "break-glass",
    responses((status = 200, description = "The newest first", body = Vec<Opening>)))]
pub async fn break_glass_list(act: Act) -> Result<Json<Vec<Opening>>, Fault> {
    Ok(Json(steps::list(&act).await?.0.iter().map(Opening::from).collect()))
}

/// Read an opening with its reason
#[utoipa::path(get, path = "/api/v1/break-glass/{id}", tag = "break-glass", params(("id" = BreakGlassId, Path)),
    responses((status = 200, description = "The opening", body = Opening)))]
pub async fn break_glass_one(act: Act, Path(id): Path<BreakGlassId>) -> Result<Versioned<Opening>, Fault> {
    let (row, reason) = steps::one(&act, id).await?;
    Ok(Versioned::new(row.version, Opening { reason: Some(reason), ..Opening::from(&*row) }))
}

/// What a review found.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// In your words.
    pub finding: String,
}

/// Review an opening
///
/// Never by who opened it, under any account. Send the version you read in `If-Match`.
#[utoipa::path(post, path = "/api/v1/break-glass/{id}/review", request_body = Finding, tag = "break-glass",
    params(("id" = BreakGlassId, Path)), responses((status = 200, description = "Reviewed", body = Opening)))]
pub async fn break_glass_review(
    act: Act,
    Path(id): Path<BreakGlassId>,
    version: IfMatch,
    body: Body<Finding>,
) -> Result<Versioned<Opening>, Fault> {
    let row = steps::review(&act, id, version.0, &body.0.finding).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(row.version, Opening::from(&row)))
}
