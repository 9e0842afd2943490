//! The queue for programs.

use super::lines::{Queue, queue};
use super::task::TaskKind;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::store::Cursor;
use axum::Json;
use axum::extract::Query;
use serde::Deserialize;
use utoipa::IntoParams;

/// Which part of the queue.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Part {
    /// Only this kind of work.
    pub(super) kind: Option<TaskKind>,
    /// `next` of the page before.
    pub(super) after: Option<String>,
    /// Language of what is shown.
    #[serde(rename = "lang")]
    #[param(rename = "lang")]
    _lang: Option<String>,
}

/// List your work
///
/// What waits for the role of the session, what is due first comes first, 25 a page, with how much of each kind waits.
#[utoipa::path(get, path = "/api/v1/work", params(Part), tag = "work",
    responses((status = 200, description = "A page of the queue", body = Queue)))]
pub async fn work_list(act: Act, Query(part): Query<Part>) -> Result<Json<Queue>, Fault> {
    let after = part.after.as_deref().map(Cursor::parse).transpose()?;
    queue(&act, part.kind, after.as_ref()).await.map(Json)
}
