//! Reading fees: of a journey, of a worker, and the attempts of a recruiter that the law refused.

use super::model::{Column, Entity, FeeState, Model};
use crate::foundations::access::{Action, Category, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::readings;
use crate::foundations::store::ids::{FeeId, JourneyId, OrganisationId, WorkerId};
use crate::foundations::store::{Cursor, Day, Kept, PageOf, fault};
use crate::pre_departure::workers::journey;
use marhala_money::Money;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;
use utoipa::ToSchema;

/// A fee as it is shown.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FeeLine {
    /// Its identifier.
    pub id: FeeId,
    /// The journey.
    pub journey: JourneyId,
    /// For what: a code of the packs.
    pub item: String,
    /// How much: `1500.00 AED`.
    pub amount: String,
    /// Who paid.
    pub paid_by: super::model::Payer,
    /// When.
    pub paid_on: Day,
    /// Who took it, when it was not the recruiter itself.
    pub taken_by: String,
    /// Number of the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// What became of it.
    pub state: FeeState,
    /// The rules behind that.
    pub rules: Vec<String>,
    /// How an officer knows that it was paid back or never taken; absent when no officer has said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settled: Option<String>,
}

impl FeeLine {
    /// The line of a row.
    pub fn of(row: &Model) -> Self {
        Self {
            id: row.id,
            journey: row.journey,
            item: row.item.clone(),
            amount: Money::new(row.amount_minor, row.currency.0).to_string(),
            paid_by: row.paid_by,
            paid_on: row.paid_on,
            taken_by: row.taken_by.clone(),
            receipt: row.receipt.clone(),
            state: row.state,
            rules: row.rules.read().unwrap_or_default(),
            settled: row.settled.clone(),
        }
    }
}

/// The fees of a journey that this visitor may see, newest first.
///
/// # Errors
/// [`Fault::NotFound`] when the visitor may see none of the journey.
pub async fn of_journey(act: &Act, id: JourneyId) -> Result<(journey::Model, Vec<FeeLine>), Fault> {
    let journey = act.load::<journey::Model>(id).await?.cleared(act, Action::Read)?.parts().0;
    let rows = Entity::find().filter(Column::Journey.eq(id)).order_by_desc(Column::Id);
    let rows = rows.limit(limits::RESULTS.most).all(act.store()?.reader()).await.map_err(fault)?;
    let seen = seen(act, journey.worker, &rows).await;
    Ok((journey, seen))
}

/// The fees of a worker, also the attempts and what the worker reported, newest first.
///
/// # Errors
/// When the database fails. What the visitor may not see is left out.
pub async fn of_worker(act: &Act, worker: WorkerId) -> Result<Vec<FeeLine>, Fault> {
    let rows = Entity::find().filter(Column::Worker.eq(worker)).order_by_desc(Column::Id);
    let rows = rows.limit(limits::RESULTS.most).all(act.store()?.reader()).await.map_err(fault)?;
    Ok(seen(act, worker, &rows).await)
}

/// Those that this visitor may see; that some were seen is noted for the worker.
async fn seen(act: &Act, worker: WorkerId, rows: &[Model]) -> Vec<FeeLine> {
    let may = |row: &&Model| act.may(Action::Read, &row.resource()).is_ok();
    let seen: Vec<FeeLine> = rows.iter().filter(may).map(FeeLine::of).collect();
    if !seen.is_empty() {
        readings::note(act, worker, "fee").await;
    }
    seen
}

/// The attempts of a recruiter that the law refused, newest first.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not see them.
pub async fn attempts(act: &Act, recruiter: OrganisationId, after: Option<&Cursor>) -> Result<PageOf<FeeLine>, Fault> {
    act.may(Action::List, &Resource::new(Category::Fee, Uuid::nil()).open_to([Some(recruiter)]))?;
    let size = limits::RESULTS.size();
    let mut rows = Entity::find()
        .filter(Column::Recruiter.eq(recruiter))
        .filter(Column::State.eq(FeeState::Refused))
        .order_by_desc(Column::Id)
        .limit(limits::RESULTS.most + 1);
    if let Some(after) = after {
        rows = rows.filter(Column::Id.lt(after.id));
    }
    let rows = rows.all(act.store()?.reader()).await.map_err(fault)?;
    let lines = rows.iter().map(FeeLine::of).collect();
    Ok(PageOf::cut(lines, size, |line| Cursor { sort: String::new(), id: line.id.0 }))
}
