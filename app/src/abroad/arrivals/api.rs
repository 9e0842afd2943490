//! Journeys abroad for programs.

use super::give::{self, Given, NewGiven};
use super::steps::{self, Moved, Standing};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::store::ids::JourneyId;
use axum::extract::Path;

/// Where a journey stands
///
/// Stage and days. `ETag` names the version to send back in `If-Match`.
#[utoipa::path(get, path = "/api/v1/journeys/{id}/standing", tag = "journeys",
    params(("id" = String, Path, description = "The journey")),
    responses((status = 200, description = "Where it stands", body = Standing)))]
pub async fn journey_standing(act: Act, Path(id): Path<JourneyId>) -> Result<Versioned<Standing>, Fault> {
    let row = steps::read(&act, id).await?;
    Ok(Versioned::new(row.version, Standing::from(&row)))
}

/// Depart, arrive, return or withdraw
///
/// Sets stage and day of a journey. Departure needs a clearance; a journey that has begun cannot be withdrawn.
#[utoipa::path(post, path = "/api/v1/journeys/{id}/moves", request_body = Moved, tag = "journeys",
    params(("id" = String, Path, description = "The journey"), ("If-Match" = String, Header, description = "The version it was made from")),
    responses((status = 200, description = "Where it stands now", body = Standing)))]
pub async fn journey_move(
    act: Act,
    Path(id): Path<JourneyId>,
    IfMatch(version): IfMatch,
    body: Body<Moved>,
) -> Result<Versioned<Standing>, Fault> {
    let done = steps::go(&act, id, body.0, version).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(done.version, done))
}

/// Record the contract really given
///
/// It is judged like any contract and held clause by clause against the verified one. Anything worse opens a substitution at once.
#[utoipa::path(post, path = "/api/v1/journeys/{id}/given-contracts", request_body = NewGiven, tag = "journeys",
    params(("id" = String, Path, description = "The journey")),
    responses((status = 201, description = "Recorded and compared", body = Given)))]
pub async fn journey_given(act: Act, Path(id): Path<JourneyId>, body: Body<NewGiven>) -> Result<Created<Given>, Fault> {
    give::give(&act, id, body.0).await.map(Created)
}
