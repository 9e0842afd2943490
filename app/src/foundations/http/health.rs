//! What a supervisor asks: alive, ready, which version.

use crate::foundations::program::Program;
use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use marhala_law::pack::Weight;
use serde_json::{Value, json};

/// Places of errors that are told.
const FIRST: usize = 5;

/// `GET /livez`: the process answers. No input, no output, no look at anything.
pub(super) async fn alive() -> &'static str {
    "alive\n"
}

/// `GET /readyz`: the packs were read and can be used.
pub(super) async fn ready(State(program): State<Program>) -> (StatusCode, Json<Value>) {
    let errors = program.law().problems_of(Weight::Error).count();
    let first: Vec<String> =
        program.law().problems_of(Weight::Error).take(FIRST).map(|one| one.place.to_string()).collect();
    let troubles = program.languages().troubles.len();
    let ready = errors == 0;
    let status = if ready { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    (status, Json(json!({ "ready": ready, "pack_errors": errors, "first": first, "language_troubles": troubles })))
}

/// `GET /version`: the program's version and the hash of the law in force.
pub(super) async fn version(State(program): State<Program>) -> Json<Value> {
    Json(json!({ "name": "marhala", "version": env!("CARGO_PKG_VERSION"), "law": program.law().hash().as_ref() }))
}
