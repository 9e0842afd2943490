//! Taking jobs and running them: a lease is taken in one transaction, and whoever lost it can no longer say "done".

use super::Daily;
use super::job::{ActiveModel, Column, Entity, JobState, Model};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::ids::JobId;
use crate::foundations::store::{Instant, Store, fault};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, LockBehavior, LockType, OnConflict};
use sea_orm::{Condition, QueryOrder, QuerySelect};
use std::time::Duration;
use tokio::sync::watch;

/// How long a copy of the program may take for one job, before another copy takes it over.
const LEASE_SECONDS: i64 = 600;
/// After so many failures a job waits for somebody to look.
const ATTEMPTS_MAX: i64 = 8;
/// The wait after the first failure; it doubles with each.
const WAIT_SECONDS: i64 = 60;
/// How often a running server looks for due jobs.
const LOOK_EVERY: Duration = Duration::from_secs(60);

/// Runs everything that is due; gives how many jobs this copy ran. Failures are stored and logged, not returned.
///
/// # Errors
/// When there is no store, or it fails.
pub async fn run_due(program: &Program) -> Result<u64, Fault> {
    let store = program.store()?;
    let act = Act::without_request(program, program.speech("en"), Visitor::program());
    let kinds = crate::jobs();
    plan(store, &act, &kinds).await?;
    let mut count = 0;
    while let Some(job) = take(store, act.now()).await? {
        let outcome = match kinds.iter().find(|kind| kind.kind == job.kind) {
            Some(kind) => (kind.run)(&act).await.map_err(|fault| fault.slug().to_owned()),
            None => Err("no such kind of job in this program".to_owned()),
        };
        if let Err(why) = &outcome {
            tracing::warn!(job = job.key, attempts = job.attempts, why, "a job failed");
        }
        finish(store, &job, outcome, act.now()).await?;
        count += 1;
    }
    Ok(count)
}

/// Looks for due jobs again and again, until told to stop.
pub async fn keep_running(program: Program, mut stopping: watch::Receiver<bool>) {
    loop {
        if let Err(fault) = run_due(&program).await {
            tracing::warn!(fault = fault.slug(), "jobs could not be run; they are tried again");
        }
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopping.wait_for(|told| *told) => return,
        }
    }
}

/// One job of each daily kind for today; whichever copy comes first makes it.
async fn plan(store: &Store, act: &Act, kinds: &[Daily]) -> Result<(), Fault> {
    let (now, today) = (act.now(), act.today());
    for kind in kinds {
        let row = ActiveModel {
            id: Set(JobId::fresh(now.timestamp())),
            kind: Set(kind.kind.to_owned()),
            key: Set(format!("{}:{today}", kind.kind)),
            state: Set(JobState::Waiting),
            run_at: Set(now),
            attempts: Set(0),
            taken_until: Set(None),
            last_error: Set(None),
            made_at: Set(now),
            done_at: Set(None),
        };
        let insert = Entity::insert(row).on_conflict(OnConflict::column(Column::Key).do_nothing().to_owned());
        insert.exec_without_returning(store.writer()).await.map_err(fault)?;
    }
    Ok(())
}

/// Takes the job that waits longest. SQLite has one writer; PostgreSQL steps over rows that another copy is taking.
async fn take(store: &Store, now: Instant) -> Result<Option<Model>, Fault> {
    let tx = store.begin().await?;
    let free = Condition::any().add(Column::TakenUntil.is_null()).add(Column::TakenUntil.lt(now));
    let due = Entity::find()
        .filter(Column::State.eq(JobState::Waiting))
        .filter(Column::RunAt.lte(now))
        .filter(free)
        .order_by_asc(Column::RunAt)
        .order_by_asc(Column::Id)
        .limit(1)
        .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    let Some(job) = due.one(&tx).await.map_err(fault)? else {
        tx.rollback().await.map_err(fault)?;
        return Ok(None);
    };
    let attempts = job.attempts + 1;
    let until = now.plus_seconds(LEASE_SECONDS);
    let taking = Entity::update_many()
        .col_expr(Column::TakenUntil, Expr::value(Some(until)))
        .col_expr(Column::Attempts, Expr::value(attempts))
        .filter(Column::Id.eq(job.id));
    taking.exec(&tx).await.map_err(fault)?;
    tx.commit().await.map_err(fault)?;
    Ok(Some(Model { attempts, taken_until: Some(until), ..job }))
}

/// Stores how a job ended, unless another copy has taken it over.
async fn finish(store: &Store, job: &Model, outcome: Result<(), String>, now: Instant) -> Result<(), Fault> {
    let update = Entity::update_many()
        .col_expr(Column::TakenUntil, Expr::value(None::<Instant>))
        .filter(Column::Id.eq(job.id))
        .filter(Column::Attempts.eq(job.attempts))
        .filter(Column::State.eq(JobState::Waiting));
    let update = match outcome {
        Ok(()) => {
            update.col_expr(Column::State, Expr::value(JobState::Done)).col_expr(Column::DoneAt, Expr::value(Some(now)))
        }
        Err(why) => {
            let state = if job.attempts >= ATTEMPTS_MAX { JobState::Failed } else { JobState::Waiting };
            let doublings = u32::try_from(job.attempts - 1).unwrap_or(0).min(10);
            let again = now.plus_seconds(WAIT_SECONDS << doublings);
            update
                .col_expr(Column::State, Expr::value(state))
                .col_expr(Column::RunAt, Expr::value(again))
                .col_expr(Column::LastError, Expr::value(Some(why)))
        }
    };
    update.exec(store.writer()).await.map_err(fault)?;
    Ok(())
}
