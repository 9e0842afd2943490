//! Clearances, cover and orientation for programs.

use super::attest::{self, Attested, NewAttestation};
use super::deciding::{self, ClearanceDecision};
use super::lists::{self, ClearanceLine, Wanted, WholeClearance};
use super::steps::{self, ClearanceStanding, NewClearance};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::store::PageOf;
use crate::foundations::store::ids::{ClearanceId, JourneyId};
use axum::Json;
use axum::extract::{Path, Query};

/// Ask for a clearance
///
/// Everything on record about the journey is judged at once; the answer names every reason against it.
#[utoipa::path(post, path = "/api/v1/journeys/{id}/clearances", request_body = NewClearance, tag = "clearances",
    params(("id" = JourneyId, Path, description = "The journey")),
    responses((status = 201, description = "Asked for", body = ClearanceStanding)))]
pub async fn clearance_ask(
    act: Act,
    Path(id): Path<JourneyId>,
    body: Body<NewClearance>,
) -> Result<Versioned<ClearanceStanding>, Fault> {
    let standing = steps::ask(&act, id, body.0).await?;
    Ok(Versioned::created(standing.version, standing))
}

/// Clearances
///
/// Those that the caller may list, newest first.
#[utoipa::path(get, path = "/api/v1/clearances", tag = "clearances", params(Wanted),
    responses((status = 200, description = "One page", body = PageOf<ClearanceLine>)))]
pub async fn clearances_list(act: Act, Query(wanted): Query<Wanted>) -> Result<Json<PageOf<ClearanceLine>>, Fault> {
    lists::page(&act, &wanted).await.map(Json)
}

/// One clearance
///
/// Every fact with the record it was read from, and the answer of every rule, what stands against it first.
#[utoipa::path(get, path = "/api/v1/clearances/{id}", tag = "clearances",
    params(("id" = ClearanceId, Path, description = "The clearance")),
    responses((status = 200, description = "The clearance", body = WholeClearance)))]
pub async fn clearance_one(act: Act, Path(id): Path<ClearanceId>) -> Result<Versioned<WholeClearance>, Fault> {
    let whole = lists::whole(&act, id).await?;
    Ok(Versioned::new(whole.version, whole))
}

/// Decide about a clearance
///
/// The first officer proposes to grant it, or refuses it. Send `If-Match` with the version. Where a rule cannot be told, say
/// in `overrides` why it is granted all the same; a broken rule cannot be granted.
#[utoipa::path(post, path = "/api/v1/clearances/{id}/decision", request_body = ClearanceDecision, tag = "clearances",
    params(("id" = ClearanceId, Path, description = "The clearance")),
    responses((status = 200, description = "Proposed or refused", body = ClearanceStanding)))]
pub async fn clearance_decide(
    act: Act,
    Path(id): Path<ClearanceId>,
    version: IfMatch,
    body: Body<ClearanceDecision>,
) -> Result<Versioned<ClearanceStanding>, Fault> {
    let standing = deciding::decide(&act, id, version.0, body.0).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(standing.version, standing))
}

/// Approve a clearance
///
/// By a second officer, who is another person. The record is judged again; what changed makes the first decision void.
#[utoipa::path(post, path = "/api/v1/clearances/{id}/approval", tag = "clearances",
    params(("id" = ClearanceId, Path, description = "The clearance")),
    responses((status = 200, description = "Granted", body = ClearanceStanding)))]
pub async fn clearance_approve(
    act: Act,
    Path(id): Path<ClearanceId>,
    version: IfMatch,
) -> Result<Versioned<ClearanceStanding>, Fault> {
    let standing = deciding::approve(&act, id, version.0).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(standing.version, standing))
}

/// Enter cover or orientation
///
/// By an officer who clears departures, or by the recruiter of the journey.
#[utoipa::path(post, path = "/api/v1/journeys/{id}/attestations", request_body = NewAttestation, tag = "clearances",
    params(("id" = JourneyId, Path, description = "The journey")),
    responses((status = 201, description = "Entered", body = Attested)))]
pub async fn attestation_enter(
    act: Act,
    Path(id): Path<JourneyId>,
    body: Body<NewAttestation>,
) -> Result<Created<Attested>, Fault> {
    attest::enter(&act, id, body.0).await.map(Created)
}

/// Cover and orientation of a journey
///
/// Newest first.
#[utoipa::path(get, path = "/api/v1/journeys/{id}/attestations", tag = "clearances",
    params(("id" = JourneyId, Path, description = "The journey")),
    responses((status = 200, description = "Cover and orientation", body = Vec<Attested>)))]
pub async fn attestations_of_journey(act: Act, Path(id): Path<JourneyId>) -> Result<Json<Vec<Attested>>, Fault> {
    attest::of_journey(&act, id).await.map(Json)
}
