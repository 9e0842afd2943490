//! How much of each kind waits, counted at most once in a few seconds: every page of the queue shows it.

use super::task::{self, TaskKind};
use super::{Whose, own};
use crate::foundations::fault::Fault;
use crate::foundations::people::account::RoleCode;
use crate::foundations::store::{Store, fault};
use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Other copies of the program open and close work too; ours forgets at once what it changed itself.
const REMEMBERED: Duration = Duration::from_secs(5);
/// Roles times organisations whose counts are kept.
const KEPT: usize = 1_000;

type Known = HashMap<Whose, (Instant, Arc<[(TaskKind, i64)]>)>;

/// The counts of a store that were made a moment ago.
#[derive(Debug, Default)]
pub struct Counts(Mutex<Known>);

impl Counts {
    /// Something was opened or closed.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn known(&self, whose: Whose) -> Option<Arc<[(TaskKind, i64)]>> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&whose).filter(|(at, _)| at.elapsed() < REMEMBERED).map(|(_, counts)| Arc::clone(counts))
    }

    fn keep(&self, whose: Whose, counts: &Arc<[(TaskKind, i64)]>) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= KEPT {
            known.clear();
        }
        known.insert(whose, (Instant::now(), Arc::clone(counts)));
    }
}

/// How much of each kind waits, as it was a few seconds ago or later.
///
/// # Errors
/// When the database fails.
pub async fn counts(store: &Store, whose: Whose) -> Result<Arc<[(TaskKind, i64)]>, Fault> {
    if let Some(known) = store.counts().known(whose) {
        return Ok(known);
    }
    let counts: Arc<[(TaskKind, i64)]> = counted(store.reader(), whose).await?.into();
    store.counts().keep(whose, &counts);
    Ok(counts)
}

async fn counted(db: &impl ConnectionTrait, whose: Whose) -> Result<Vec<(TaskKind, i64)>, Fault> {
    use task::Column;
    task::Entity::find()
        .select_only()
        .column(Column::Kind)
        .column_as(Column::Id.count(), "waiting")
        .filter(Column::DoneAt.is_null())
        .filter(Column::Role.eq(RoleCode(whose.role)))
        .filter(own(whose))
        .group_by(Column::Kind)
        .order_by_asc(Column::Kind)
        .into_tuple()
        .all(db)
        .await
        .map_err(fault)
}
