//! Warns of licences that expire: the recruiter, and the officers; once for each term and threshold.

use super::model::{self, Column, Entity, LicenceState};
use crate::foundations::access::{Action, Category, Role, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::jobs::{self, Daily};
use crate::foundations::people::organisation;
use crate::foundations::queue::task::TaskKind;
use crate::foundations::queue::{self, Work};
use crate::foundations::store::ids::LicenceId;
use crate::foundations::store::{Day, fault};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};

/// The job.
pub const JOB: Daily = Daily { kind: "licence_expiries", run: |act| Box::pin(run(act)) };

/// Licences read at once.
const CHUNK: u64 = 500;

async fn run(act: &Act) -> Result<(), Fault> {
    if act.scope(Action::List, Category::Licence)? != Scope::Everything {
        return Err(Fault::NotFound);
    }
    let today = act.today();
    let last = jobs::last_warned(today);
    let mut after: Option<LicenceId> = None;
    loop {
        let mut query = Entity::find()
            .filter(Column::State.is_in([LicenceState::Granted, LicenceState::Suspended]))
            .filter(Column::ValidUntil.between(Day(today), Day(last)))
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

async fn warn(act: &Act, row: &model::Model) -> Result<(), Fault> {
    let Some(until) = row.valid_until else { return Ok(()) };
    let Some(days) = jobs::warning(act.today(), until.0) else { return Ok(()) };
    let tx = act.begin("licence.warn", &()).await?;
    if !jobs::once(&tx, "licence_expires", &format!("{}:{until}:{days}", row.id)).await? {
        return Ok(());
    }
    let recruiter = organisation::Entity::find_by_id(row.recruiter).one(tx.db()).await.map_err(fault)?;
    let Some(recruiter) = recruiter else { return Ok(()) };
    // The earlier warning gives way to the nearer one.
    queue::close(&tx, row.id.0, &[TaskKind::LicenceExpires]).await?;
    for (role, organisation) in [(Role::RecruiterStaff, Some(row.recruiter)), (Role::LabourOfficer, None)] {
        let work = Work {
            kind: TaskKind::LicenceExpires,
            role,
            organisation,
            record: row.id.0,
            worker: None,
            about: Some(row.recruiter),
            reference: recruiter.reference.clone(),
            due_on: until,
        };
        queue::open(&tx, work).await?;
    }
    tx.commit(()).await
}
