//! Fees for programs.

use super::input::NewFee;
use super::lists::{self, FeeLine};
use super::steps::{self, FeeKept, Settlement};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created};
use crate::foundations::store::ids::{FeeId, JourneyId, OrganisationId};
use crate::foundations::store::{Cursor, PageOf};
use axum::Json;
use axum::extract::{Path, Query};
use serde::Deserialize;
use utoipa::IntoParams;

/// Record a fee
///
/// It is judged on the totals of its journey, over all receipts and whoever took the money. What the law forbids is answered
/// with 403 `fee.refused`, the rule and the text it rests on; the attempt stays on record. Where the law is not recorded the
/// fee is kept as `unclear`.
#[utoipa::path(post, path = "/api/v1/journeys/{id}/fees", request_body = NewFee, tag = "fees",
    params(("id" = JourneyId, Path, description = "The journey")),
    responses((status = 201, description = "Recorded, or unclear", body = FeeKept)))]
pub async fn fee_record(act: Act, Path(id): Path<JourneyId>, body: Body<NewFee>) -> Result<Created<FeeKept>, Fault> {
    steps::record(&act, id, body.0).await.map(Created)
}

/// Fees of a journey
///
/// Also the attempts that the law refused. What a worker reported is not shown to a recruiter.
#[utoipa::path(get, path = "/api/v1/journeys/{id}/fees", tag = "fees",
    params(("id" = JourneyId, Path, description = "The journey")),
    responses((status = 200, description = "The fees, newest first", body = Vec<FeeLine>)))]
pub async fn fees_of_journey(act: Act, Path(id): Path<JourneyId>) -> Result<Json<Vec<FeeLine>>, Fault> {
    lists::of_journey(&act, id).await.map(|(_, lines)| Json(lines))
}

/// Where a list goes on.
#[derive(Debug, Default, Deserialize, IntoParams)]
pub struct After {
    /// The `next` of the page before.
    #[serde(default)]
    pub after: String,
}

impl After {
    /// The cursor.
    ///
    /// # Errors
    /// When it is not one of ours.
    pub fn cursor(&self) -> Result<Option<Cursor>, Fault> {
        if self.after.is_empty() { Ok(None) } else { Cursor::parse(&self.after).map(Some) }
    }
}

/// Refused attempts of a recruiter
///
/// Fees that the law forbids and that the recruiter tried to record, newest first.
#[utoipa::path(get, path = "/api/v1/fees/attempts/{recruiter}", tag = "fees",
    params(("recruiter" = OrganisationId, Path, description = "The recruiter"), After),
    responses((status = 200, description = "One page", body = PageOf<FeeLine>)))]
pub async fn fee_attempts(
    act: Act,
    Path(recruiter): Path<OrganisationId>,
    Query(after): Query<After>,
) -> Result<Json<PageOf<FeeLine>>, Fault> {
    lists::attempts(&act, recruiter, after.cursor()?.as_ref()).await.map(Json)
}

/// Settle an unlawful fee
///
/// For officers: it was paid back, or never taken. The attempt stays on record, but no longer stops a clearance.
#[utoipa::path(post, path = "/api/v1/fees/{id}/settlement", request_body = Settlement, tag = "fees",
    params(("id" = FeeId, Path, description = "The fee")),
    responses((status = 200, description = "Settled", body = FeeKept)))]
pub async fn fee_settle(act: Act, Path(id): Path<FeeId>, body: Body<Settlement>) -> Result<Json<FeeKept>, Fault> {
    steps::settle(&act, id, body.0).await.map(Json)
}
