//! The register of contracts for programs.

use super::decide;
use super::input::{At, Correction, NewContract, Reasons};
use super::lists::{self, Line, Which};
use super::model::ContractState;
use super::shown::{self, Shown};
use super::steps::{self, Done};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, IfMatch, Versioned};
use crate::foundations::store::ids::{ContractId, JourneyId};
use crate::foundations::store::{Cursor, PageOf};
use axum::Json;
use axum::extract::{Path, Query};
use serde::Deserialize;
use utoipa::IntoParams;

/// Which contracts.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct ContractsAsked {
    /// Only those in this state.
    state: Option<ContractState>,
    /// Only those of this journey.
    #[param(value_type = Option<String>)]
    journey: Option<JourneyId>,
    /// `next` of the page before.
    after: Option<String>,
    /// Language of what is shown.
    #[serde(rename = "lang")]
    #[param(rename = "lang")]
    _lang: Option<String>,
}

/// An address that holds no identifier leads nowhere.
pub(super) fn id(text: &str) -> Result<ContractId, Fault> {
    text.parse().map_err(|_| Fault::NotFound)
}

fn done(done: Done) -> Versioned<Done> {
    Versioned::new(done.version, done)
}

/// File a contract
///
/// As a draft, judged at once. Send `Idempotency-Key` so that the same request twice has one effect.
#[utoipa::path(post, path = "/api/v1/contracts", request_body = NewContract, tag = "contracts",
    responses((status = 201, description = "Filed", body = Done)))]
pub async fn contract_file(act: Act, body: Body<NewContract>) -> Result<Versioned<Done>, Fault> {
    let done = steps::file(&act, body.0).await?;
    Ok(Versioned::created(done.version, done))
}

/// List contracts
///
/// Those the session may see, the newest first, 25 a page.
#[utoipa::path(get, path = "/api/v1/contracts", params(ContractsAsked), tag = "contracts",
    responses((status = 200, description = "A page of contracts", body = PageOf<Line>)))]
pub async fn contract_list(act: Act, Query(asked): Query<ContractsAsked>) -> Result<Json<PageOf<Line>>, Fault> {
    let after = asked.after.as_deref().map(Cursor::parse).transpose()?;
    let which = Which { state: asked.state, journey: asked.journey };
    lists::contracts(&act, which, after.as_ref()).await.map(Json)
}

/// Read a contract
///
/// Its clauses beside what the law of today says, the officer's notes, and its history. `ETag` is its version.
#[utoipa::path(get, path = "/api/v1/contracts/{contract}", params(("contract" = String, Path)), tag = "contracts",
    responses((status = 200, description = "The contract", body = Shown)))]
pub async fn contract_read(act: Act, Path(contract): Path<String>) -> Result<Versioned<Shown>, Fault> {
    let shown = shown::read(&act, id(&contract)?).await?;
    Ok(Versioned::new(shown.version, shown))
}

/// Correct a contract
///
/// A draft, or one that was returned. All facts anew; it is judged again. `If-Match` names the version that was read.
#[utoipa::path(put, path = "/api/v1/contracts/{contract}", request_body = Correction, tag = "contracts",
    params(("contract" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, description = "Corrected", body = Done)))]
pub async fn contract_correct(
    act: Act,
    Path(contract): Path<String>,
    IfMatch(version): IfMatch,
    body: Body<Correction>,
) -> Result<Versioned<Done>, Fault> {
    let at = At { contract: id(&contract)?, version };
    steps::correct(&act, at, body.0).await.map(done).map_err(IfMatch::fault)
}

/// Submit a contract
///
/// Refused, with every rule it breaks, while it breaks the law. What is not known yet is the officer's to decide.
#[utoipa::path(post, path = "/api/v1/contracts/{contract}/submit", tag = "contracts",
    params(("contract" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, description = "Submitted", body = Done)))]
pub async fn contract_submit(
    act: Act,
    Path(contract): Path<String>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Done>, Fault> {
    let at = At { contract: id(&contract)?, version };
    steps::submit(&act, at).await.map(done).map_err(IfMatch::fault)
}

/// Verify a contract
///
/// By an officer. The contract verified before for the same journey is replaced.
#[utoipa::path(post, path = "/api/v1/contracts/{contract}/verify", tag = "contracts",
    params(("contract" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, description = "Verified", body = Done)))]
pub async fn contract_verify(
    act: Act,
    Path(contract): Path<String>,
    IfMatch(version): IfMatch,
) -> Result<Versioned<Done>, Fault> {
    let at = At { contract: id(&contract)?, version };
    decide::verify(&act, at).await.map(done).map_err(IfMatch::fault)
}

/// Return a contract
///
/// By an officer, with reasons by clause: the name of a fact or of a rule.
#[utoipa::path(post, path = "/api/v1/contracts/{contract}/return", request_body = Reasons, tag = "contracts",
    params(("contract" = String, Path), ("If-Match" = String, Header)),
    responses((status = 200, description = "Returned", body = Done)))]
pub async fn contract_return(
    act: Act,
    Path(contract): Path<String>,
    IfMatch(version): IfMatch,
    body: Body<Reasons>,
) -> Result<Versioned<Done>, Fault> {
    let at = At { contract: id(&contract)?, version };
    decide::send_back(&act, at, body.0).await.map(done).map_err(IfMatch::fault)
}
