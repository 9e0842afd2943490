//! The journeys of a person, all of them; and the next one, which starts from the last.

use super::input::{NewJourney, SAME_COUNTRY};
use super::journey::{self, Column, Stage};
use super::merges::all_ids;
use super::steps::{recruiter_of, start_in};
use super::worker;
use crate::foundations::access::{Action, Permit};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::readings;
use crate::foundations::store::ids::{JourneyId, WorkerId};
use crate::foundations::store::{Day, Kept, fault};
use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, QueryOrder};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// The last journey is not over.
pub const NOT_OVER: Code = Code("journey.not_over");
/// The record was found to be another's: what follows belongs there.
pub const MERGED: Code = Code("worker.merged");

/// A journey was started.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Started {
    /// The journey.
    pub journey: JourneyId,
    /// Its reference.
    pub reference: String,
    /// Which journey of this person it is, from 1.
    pub number: i64,
    /// The one before.
    pub previous: Option<JourneyId>,
}

/// A journey in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct JourneyRow {
    /// The journey.
    pub id: JourneyId,
    /// Its reference.
    pub reference: String,
    /// The record it was entered under.
    pub worker: WorkerId,
    /// Which journey it is under that record, from 1.
    pub number: i64,
    /// The one before.
    pub previous: Option<JourneyId>,
    /// From where.
    pub origin: String,
    /// To where.
    pub destination: String,
    /// Where the worker is on it.
    pub stage: Stage,
    /// The day of departure.
    pub departed_on: Option<Day>,
    /// The day of arrival.
    pub arrived_on: Option<Day>,
    /// The day of return or of the end.
    pub ended_on: Option<Day>,
}

impl From<&journey::Model> for JourneyRow {
    fn from(row: &journey::Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference.clone(),
            worker: row.worker,
            number: row.number,
            previous: row.previous,
            origin: row.origin.to_string(),
            destination: row.destination.to_string(),
            stage: row.stage,
            departed_on: row.departed_on,
            arrived_on: row.arrived_on,
            ended_on: row.ended_on,
        }
    }
}

/// The journeys of a person, also those entered under records that were merged, the newest first.
///
/// # Errors
/// When the database fails.
pub(crate) async fn of(db: &impl ConnectionTrait, worker: WorkerId) -> Result<Vec<journey::Model>, Fault> {
    let all = all_ids(db, worker).await?;
    let found = journey::Entity::find().filter(Column::Worker.is_in(all)).order_by_desc(Column::Id);
    found.all(db).await.map_err(fault)
}

/// The journeys of a person that this visitor sees, the newest first: a worker their own, others what is open to them.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such worker or this visitor may not.
pub async fn list(act: &Act, id: WorkerId) -> Result<Vec<journey::Model>, Fault> {
    let (worker, _) = act.load::<worker::Model>(id).await?.cleared(act, Action::Read)?.parts();
    let mut found = of(act.store()?.reader(), worker.id).await?;
    if act.visitor()?.worker().is_none() {
        found.retain(|row| act.may(Action::Read, &row.resource()).is_ok());
    }
    readings::note(act, worker.id, "journey").await;
    Ok(found)
}

/// Starts the next journey of a worker whose last one is over. The last one stays whole.
///
/// # Errors
/// [`NOT_OVER`] while a journey is under way; [`MERGED`] for a record that is another's; [`Fault::NotFound`] when this visitor
/// may not.
pub async fn next_journey(act: &Act, id: WorkerId, mut input: NewJourney) -> Result<Started, Fault> {
    let asked = (id, input.clone());
    if let Some(done) = act.answered("journey.next", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("journey.next", &asked).await?;
    if input.origin == input.destination {
        return Err(Fault::invalid("/destination", SAME_COUNTRY));
    }
    input.recruiter = recruiter_of(act, input.recruiter)?;
    let (worker, permit): (worker::Model, Permit) =
        act.load_in::<worker::Model>(&tx, id).await?.cleared(act, Action::Write)?.parts();
    if worker.merged_into.is_some() {
        return Err(Fault::Conflict(MERGED));
    }
    let all = of(tx.db(), worker.id).await?;
    if all.iter().any(|row| !matches!(row.stage, Stage::Returned | Stage::Withdrawn)) {
        return Err(Fault::Conflict(NOT_OVER));
    }
    let (_, row) = start_in(act, &mut tx, &permit, worker, all.first(), &input).await?;
    let answer = Started { journey: row.id, reference: row.reference, number: row.number, previous: row.previous };
    tx.commit(answer).await
}
