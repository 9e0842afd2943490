//! Warns of documents of workers that expire: the recruiter before departure, the post abroad; once for each threshold.

use super::document::{self, Column, Entity};
use super::journey::{self, Stage};
use super::worker;
use crate::foundations::access::{Action, Category, Role, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::jobs::{self, Daily};
use crate::foundations::queue::task::TaskKind;
use crate::foundations::queue::{self, Work};
use crate::foundations::store::ids::{DocumentId, OrganisationId};
use crate::foundations::store::{Day, fault};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// The job.
pub const JOB: Daily = Daily { kind: "document_expiries", run: |act| Box::pin(run(act)) };

/// Documents read at once.
const CHUNK: u64 = 500;

async fn run(act: &Act) -> Result<(), Fault> {
    for category in [Category::Document, Category::Journey, Category::Worker] {
        if act.scope(Action::List, category)? != Scope::Everything {
            return Err(Fault::NotFound);
        }
    }
    let today = act.today();
    let last = jobs::last_warned(today);
    let mut after: Option<DocumentId> = None;
    loop {
        let mut query = Entity::find()
            .filter(Column::Replaced.eq(false))
            .filter(Column::ExpiresOn.between(Day(today), Day(last)))
            .order_by_asc(Column::Id)
            .limit(CHUNK);
        if let Some(after) = after {
            query = query.filter(Column::Id.gt(after));
        }
        let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
        let Some(end) = rows.last().map(|row| row.id) else { return Ok(()) };
        after = Some(end);
        for row in &rows {
            warn(act, row).await?;
        }
    }
}

async fn warn(act: &Act, row: &document::Model) -> Result<(), Fault> {
    let Some(until) = row.expires_on else { return Ok(()) };
    let Some(days) = jobs::warning(act.today(), until.0) else { return Ok(()) };
    let tx = act.begin("document.warn", &()).await?;
    if !jobs::once(&tx, "document_expires", &format!("{}:{days}", row.id)).await? {
        return Ok(());
    }
    let worker = worker::Entity::find_by_id(row.worker).one(tx.db()).await.map_err(fault)?;
    let Some(worker) = worker.filter(|worker| worker.erased_at.is_none() && worker.merged_into.is_none()) else {
        return Ok(());
    };
    let journey = journey::Entity::find()
        .filter(journey::Column::Worker.eq(row.worker))
        .order_by_desc(journey::Column::Number)
        .one(tx.db())
        .await
        .map_err(fault)?;
    // A worker who is home again is warned by nobody; the mark is not kept, so the next journey is.
    let Some((role, organisation)) = journey.as_ref().and_then(who_helps) else { return Ok(()) };
    queue::close(&tx, row.id.0, &[TaskKind::DocumentExpires]).await?;
    let work = Work {
        kind: TaskKind::DocumentExpires,
        role,
        organisation,
        record: row.id.0,
        worker: Some(row.worker),
        about: None,
        reference: worker.reference,
        due_on: until,
    };
    queue::open(&tx, work).await?;
    tx.commit(()).await
}

/// Who sees to a document, by where the worker is.
fn who_helps(journey: &journey::Model) -> Option<(Role, Option<OrganisationId>)> {
    let officers = (Role::LabourOfficer, None);
    match journey.stage {
        Stage::Preparing | Stage::Cleared => {
            Some(journey.recruiter.map_or(officers, |own| (Role::RecruiterStaff, Some(own))))
        }
        Stage::Abroad => Some(journey.post.map_or(officers, |own| (Role::LabourAttache, Some(own)))),
        Stage::Returned | Stage::Withdrawn => None,
    }
}
