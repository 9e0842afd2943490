//! Background work, durable in the same database: several copies of the program share it, and none runs a job of another.
//!
//! A capability names its daily jobs in a `JOBS` list, which `crate::jobs` gathers. Each must be able to run twice without
//! harm, because a copy may die half way; what must happen once is marked by [`once`] in the transaction that does it.

mod command;
mod job;
mod run;

pub use command::JobsCommand;
pub use job::{Column, Entity, JobState, Model};
pub use run::{keep_running, run_due};

use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::store::ids::JobId;
use crate::foundations::store::{Tx, fault};
use futures_util::future::BoxFuture;
use jiff::civil::Date;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;

/// A job that runs once a day, in UTC.
#[derive(Clone, Copy)]
pub struct Daily {
    /// Its name.
    pub kind: &'static str,
    /// What it does, as the program itself.
    pub run: for<'a> fn(&'a Act) -> BoxFuture<'a, Result<(), Fault>>,
}

impl std::fmt::Debug for Daily {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind)
    }
}

/// People are warned so many days before something expires: half a year, because many countries ask for a passport that long,
/// then when a renewal should begin, then when it is late. A habit of offices, not law.
pub const WARN_DAYS: [i64; 3] = [180, 90, 30];

/// The warning that is due on a day for what expires on another: the nearest of [`WARN_DAYS`]. None when it is too early, or
/// has expired.
pub fn warning(today: Date, expires_on: Date) -> Option<i64> {
    let left = i64::from(today.until(expires_on).ok()?.get_days());
    WARN_DAYS.into_iter().filter(|days| (0..=*days).contains(&left)).min()
}

/// The last day whose expiry is warned of today.
pub fn last_warned(today: Date) -> Date {
    today.saturating_add(jiff::Span::new().days(WARN_DAYS.into_iter().max().unwrap_or_default()))
}

/// Marks something as done, in the transaction that does it; false when it was done before, by whichever copy.
///
/// # Errors
/// When the database fails.
pub async fn once(tx: &Tx, kind: &str, key: &str) -> Result<bool, Fault> {
    let row = job::ActiveModel {
        id: Set(JobId::fresh(tx.now().timestamp())),
        kind: Set(kind.to_owned()),
        key: Set(format!("{kind}:{key}")),
        state: Set(JobState::Done),
        run_at: Set(tx.now()),
        attempts: Set(1),
        taken_until: Set(None),
        last_error: Set(None),
        made_at: Set(tx.now()),
        done_at: Set(Some(tx.now())),
    };
    let insert = Entity::insert(row).on_conflict(OnConflict::column(Column::Key).do_nothing().to_owned());
    Ok(insert.exec_without_returning(tx.db()).await.map_err(fault)? == 1)
}
