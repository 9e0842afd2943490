//! Workers for programs.

use super::erase::{self, Erased, Erasure};
use super::input::NewWorker;
use super::steps::{self, Registered};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created};
use crate::foundations::store::ids::WorkerId;
use axum::Json;
use axum::extract::Path;

/// Register a worker
///
/// With the first journey, and the passport when there is one. Send `Idempotency-Key` so that the same request twice has one effect.
#[utoipa::path(post, path = "/api/v1/workers", request_body = NewWorker, tag = "workers",
    responses((status = 201, description = "Registered", body = Registered)))]
pub async fn register(act: Act, body: Body<NewWorker>) -> Result<Created<Registered>, Fault> {
    steps::register(&act, body.0).await.map(Created)
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
