//! Workers for programs.

use super::input::NewWorker;
use super::steps::{self, Registered};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created};

/// Register a worker
///
/// With the first journey, and the passport when there is one. Send `Idempotency-Key` so that the same request twice has one effect.
#[utoipa::path(post, path = "/api/v1/workers", request_body = NewWorker, tag = "workers",
    responses((status = 201, description = "Registered", body = Registered)))]
pub async fn register(act: Act, body: Body<NewWorker>) -> Result<Created<Registered>, Fault> {
    steps::register(&act, body.0).await.map(Created)
}
