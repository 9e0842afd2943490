//! The names of recruiters in memory, found by what a person types: in any script, with typing errors. Serves P6.

use super::organisation::{Column, Entity, OrganisationKind};
use crate::foundations::fault::Fault;
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{Store, fault};
use marhala_names::Register;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};
use std::fmt;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// A change is seen after at most so long. Only names are kept here: where a licence stands is read anew each time.
const LOOK_EVERY: Duration = Duration::from_secs(3);
/// Names read at once.
const CHUNK: u64 = 2_000;

/// How many organisations there are and the sum of their versions: it grows with every change.
type Stamp = (i64, i64);

/// Names of recruiters, as the store has them or had them a moment ago.
#[derive(Default)]
pub struct NameRegister(Mutex<State>);

#[derive(Default)]
struct State {
    names: Arc<Register<OrganisationId>>,
    stamp: Option<Stamp>,
    looked_at: Option<Instant>,
}

impl fmt::Debug for NameRegister {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NameRegister")
    }
}

impl NameRegister {
    /// The names, read again when organisations changed.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn current(&self, store: &Store) -> Result<Arc<Register<OrganisationId>>, Fault> {
        let mut state = self.0.lock().await;
        if state.looked_at.is_some_and(|looked_at| looked_at.elapsed() < LOOK_EVERY) {
            return Ok(Arc::clone(&state.names));
        }
        let stamp = stamp(store).await?;
        if state.stamp != Some(stamp) {
            state.names = Arc::new(read(store).await?);
            state.stamp = Some(stamp);
        }
        state.looked_at = Some(Instant::now());
        Ok(Arc::clone(&state.names))
    }
}

async fn stamp(store: &Store) -> Result<Stamp, Fault> {
    // PostgreSQL makes a decimal of a sum of whole numbers.
    let sum = Column::Version.sum().cast_as(Alias::new("bigint"));
    let row: Option<(i64, Option<i64>)> = Entity::find()
        .select_only()
        .column_as(Column::Id.count(), "how_many")
        .column_as(sum, "versions")
        .into_tuple()
        .one(store.reader())
        .await
        .map_err(fault)?;
    Ok(row.map_or((0, 0), |(count, versions)| (count, versions.unwrap_or(0))))
}

async fn read(store: &Store) -> Result<Register<OrganisationId>, Fault> {
    let (mut register, mut last) = (Register::new(), None);
    loop {
        let mut query = Entity::find()
            .select_only()
            .columns([Column::Id, Column::Name])
            .filter(Column::Kind.eq(OrganisationKind::Recruiter))
            .order_by_asc(Column::Id)
            .limit(CHUNK);
        if let Some(last) = last {
            query = query.filter(Column::Id.gt(last));
        }
        let rows: Vec<(OrganisationId, String)> = query.into_tuple().all(store.reader()).await.map_err(fault)?;
        let Some((end, _)) = rows.last() else { return Ok(register) };
        last = Some(*end);
        for (id, name) in rows {
            // A name that the register refuses was refused when it was entered.
            let _ = register.insert(id, &name);
        }
        tokio::task::yield_now().await;
    }
}
