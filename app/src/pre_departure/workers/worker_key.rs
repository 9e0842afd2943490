//! By what a record is found again when the same person is registered a second time: numbers that tell nothing without the key.

use crate::foundations::fault::Fault;
use crate::foundations::store::ids::{WorkerId, WorkerKeyId};
use crate::foundations::store::vault::Keys;
use crate::foundations::store::{Tx, fault};
use marhala_names::{Birth, blocking_keys};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use std::collections::BTreeSet;

/// A mark of a record. The strings behind it show parts of the name, so only their blind index is kept.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "worker_key")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WorkerKeyId,
    /// Whose it is.
    pub worker: WorkerId,
    /// The mark.
    pub mark: i64,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The date of birth as names are compared with it.
pub fn birth_of(worker: &super::worker::Model) -> Option<Birth> {
    let born = worker.birth_date?.0;
    let part = |number: i8| u8::try_from(number).unwrap_or(0);
    Some((u16::try_from(born.year()).ok()?, part(born.month()), part(born.day())))
}

/// The marks of a record.
pub fn marks_of(keys: &Keys, worker: &super::worker::Model) -> BTreeSet<i64> {
    let strings = blocking_keys(&worker.name, birth_of(worker));
    strings.iter().map(|key| keys.blind_index("worker_key", key)).collect()
}

/// Keeps the marks of a record in place of those it had: to be called when it is made, and when its name or birth date changes.
///
/// # Errors
/// When the database fails.
pub async fn keep(tx: &Tx, worker: &super::worker::Model) -> Result<BTreeSet<i64>, Fault> {
    let marks = marks_of(tx.store().vault().keys(), worker);
    Entity::delete_many().filter(Column::Worker.eq(worker.id)).exec(tx.db()).await.map_err(fault)?;
    let now = tx.now().timestamp();
    let rows = marks.iter().map(|mark| ActiveModel {
        id: Set(WorkerKeyId::fresh(now)),
        worker: Set(worker.id),
        mark: Set(*mark),
    });
    let rows: Vec<ActiveModel> = rows.collect();
    if !rows.is_empty() {
        Entity::insert_many(rows).exec_without_returning(tx.db()).await.map_err(fault)?;
    }
    Ok(marks)
}
