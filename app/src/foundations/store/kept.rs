//! Kept rows: every table of the record has a version and a salt, and each version of a row is committed to by a leaf.

use super::leaf;
use super::{Cell, Event, Instant, Salt, Store, Tx, fault};
use crate::foundations::access::{Action, Permit, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use futures_util::future::BoxFuture;
use sea_orm::entity::prelude::*;
use sea_orm::{
    ActiveModelTrait, ConnectionTrait, DatabaseTransaction, DbBackend, FromQueryResult, Iterable, PaginatorTrait,
    QueryOrder, QueryResult, QuerySelect, QueryTrait, Value,
};
use serde::Serialize;
use uuid::Uuid;

/// What every kept row has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Head {
    /// Its identifier.
    pub id: Uuid,
    /// Its version, from 1.
    pub version: i64,
    /// The person it is about, whose key seals its cells.
    pub subject: Option<Uuid>,
}

/// A row of the record. Its JSON, without the salt, is what the journal commits to.
pub trait Kept:
    ModelTrait<Entity: EntityTrait<Model = Self, ActiveModel: Send, Column: Send + Sync>>
    + FromQueryResult
    + Serialize
    + Clone
    + Send
    + Sync
    + 'static
{
    /// Its table.
    const TABLE: &'static str;
    /// The column of its identifier.
    const ID: <Self::Entity as EntityTrait>::Column;
    /// The column of its version.
    const VERSION: <Self::Entity as EntityTrait>::Column;

    /// Identifier, version, person.
    fn head(&self) -> Head;
    /// Its salt.
    fn salt(&self) -> &Salt;
    /// Sets version and salt.
    fn renew(&mut self, version: i64, salt: Salt);
    /// Its sealed cells, by column.
    fn cells(&mut self) -> Vec<(&'static str, &mut Option<Cell>)> {
        Vec::new()
    }
    /// Empties what tells of a person: the sealed cells, names, open texts. The rest stays for the statistics and the journal.
    fn empty(&mut self, _now: Instant) {
        self.cells().into_iter().for_each(|(_, cell)| *cell = None);
    }
    /// The row with every column set, on its way to the database.
    fn into_active(self) -> <Self::Entity as EntityTrait>::ActiveModel;
    /// As the access policies see it.
    fn resource(&self) -> Resource;
}

/// Writes [`Kept`] for the `Model` of the module it stands in.
#[macro_export]
macro_rules! kept {
    ($table:literal, subject: $subject:expr, resource: $resource:expr $(, cells: [$($cell:ident),*])? $(, empty: $empty:expr)?) => {
        impl $crate::foundations::store::Kept for Model {
            const TABLE: &'static str = $table;
            const ID: Column = Column::Id;
            const VERSION: Column = Column::Version;

            fn head(&self) -> $crate::foundations::store::Head {
                let subject: fn(&Model) -> Option<uuid::Uuid> = $subject;
                $crate::foundations::store::Head { id: self.id.into(), version: self.version, subject: subject(self) }
            }

            fn salt(&self) -> &$crate::foundations::store::Salt {
                &self.salt
            }

            fn renew(&mut self, version: i64, salt: $crate::foundations::store::Salt) {
                self.version = version;
                self.salt = salt;
            }

            $(fn cells(&mut self) -> Vec<(&'static str, &mut Option<$crate::foundations::store::Cell>)> {
                vec![$((stringify!($cell), &mut self.$cell)),*]
            })?

            fn empty(&mut self, _now: $crate::foundations::store::Instant) {
                self.cells().into_iter().for_each(|(_, cell)| *cell = None);
                $(let empty: fn(&mut Model, $crate::foundations::store::Instant) = $empty;
                empty(self, _now);)?
            }

            fn into_active(self) -> ActiveModel {
                use sea_orm::{ActiveModelTrait, IntoActiveModel};
                self.into_active_model().reset_all()
            }

            fn resource(&self) -> $crate::foundations::access::Resource {
                let resource: fn(&Model) -> $crate::foundations::access::Resource = $resource;
                resource(self)
            }
        }

        impl ActiveModelBehavior for ActiveModel {}
    };
}

/// What the journal commits to: the row as JSON, its salt left out.
///
/// # Errors
/// When a row cannot be written as JSON, which is a mistake of ours.
pub fn content<M: Serialize>(row: &M) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(row).map_err(|error| Fault::broken(format_args!("content of a row: {error}")))
}

/// A row as it is held against the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// Its identifier; all zeros when it is none.
    pub id: Uuid,
    /// Its version, and what the journal must have committed to; nothing when the row cannot be read as the program writes it.
    pub says: Option<(i64, [u8; 32])>,
}

/// Which rows to look at: those after an identifier, in order, so many.
pub type After = Option<Uuid>;

/// Reads the next rows of a table, whatever its type.
pub type ReadRows = for<'a> fn(&'a DatabaseTransaction, After) -> BoxFuture<'a, Result<Vec<Seen>, Fault>>;

/// A table whose rows can be held against the journal, without knowing its type.
#[derive(Clone, Copy)]
pub struct KeptTable {
    /// Its name.
    pub name: &'static str,
    /// The next rows, in the order of their identifiers; none at the end.
    pub rows: ReadRows,
    /// How many rows it has.
    pub count: for<'a> fn(&'a Store) -> BoxFuture<'a, Result<u64, Fault>>,
    /// Empties every row about a person, with a leaf each, and says how many there were.
    pub empty: for<'a> fn(&'a mut Tx, &'a Permit, Uuid) -> BoxFuture<'a, Result<u64, Fault>>,
    /// Whether there is such a row and this visitor may read it.
    pub may_read: for<'a> fn(&'a Act, Uuid) -> BoxFuture<'a, Result<(), Fault>>,
}

impl std::fmt::Debug for KeptTable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

impl KeptTable {
    /// The table of `M`.
    pub const fn of<M: Kept>() -> Self {
        Self {
            name: M::TABLE,
            rows: |db, after| Box::pin(rows::<M>(db, after)),
            count: |store| Box::pin(async { M::Entity::find().count(store.reader()).await.map_err(fault) }),
            empty: |tx, permit, person| Box::pin(empty::<M>(tx, permit, person)),
            may_read: |act, id| {
                Box::pin(async move { act.load::<M>(id).await?.cleared(act, Action::Read).map(|_| ()) })
            },
        }
    }
}

/// The rows about a person are those whose column `worker` names it, and the worker's own.
async fn empty<M: Kept>(tx: &mut Tx, permit: &Permit, person: Uuid) -> Result<u64, Fault> {
    let named = <M::Entity as EntityTrait>::Column::iter().find(|column| column.as_str() == "worker");
    let Some(column) = named.or((M::TABLE == "worker").then_some(M::ID)) else { return Ok(0) };
    let rows = M::Entity::find().filter(column.eq(person)).all(tx.db()).await.map_err(fault)?;
    let mut count = 0;
    for mut row in rows {
        // What is about nobody is no personal data: an earlier erasure.
        if row.head().subject.is_none() {
            continue;
        }
        row.empty(tx.now());
        let event = if M::TABLE == "worker" { Event("worker.erased") } else { Event("record.emptied") };
        tx.update(permit, event, row).await?;
        count += 1;
    }
    Ok(count)
}

/// Rows read at once.
const CHUNK: u64 = 2_000;

async fn rows<M: Kept>(db: &DatabaseTransaction, after: After) -> Result<Vec<Seen>, Fault> {
    let mut query = M::Entity::find().order_by_asc(M::ID).limit(CHUNK);
    if let Some(after) = after {
        query = query.filter(M::ID.gt(after));
    }
    let found = db.query_all(&query.into_query()).await.map_err(fault)?;
    let mut rows = Vec::with_capacity(found.len());
    for raw in found {
        let id = raw.try_get::<Uuid>("", M::ID.as_str());
        let Ok(id) = id else {
            rows.push(Seen { id: Uuid::nil(), says: None });
            continue;
        };
        rows.push(Seen { id, says: says::<M>(&raw, db.get_database_backend() == DbBackend::Sqlite)? });
    }
    Ok(rows)
}

fn says<M: Kept>(raw: &QueryResult, embedded: bool) -> Result<Option<(i64, [u8; 32])>, Fault> {
    let Ok(row) = M::from_query_result(raw, "") else { return Ok(None) };
    let own = (row.head().version, leaf::commitment(row.salt(), &content(&row)?));
    Ok(is_as_written::<M>(raw, row, embedded).then_some(own))
}

/// Is every column as the program would write it? A country in small letters reads the same, and was still not written by us.
fn is_as_written<M: Kept>(raw: &QueryResult, row: M, embedded: bool) -> bool {
    let active = row.into_active();
    <M::Entity as EntityTrait>::Column::iter().all(|column| {
        let name = column.as_str();
        let Some(value) = active.get(column).into_value() else { return false };
        match value {
            Value::String(own) => raw.try_get::<Option<String>>("", name).is_ok_and(|stored| stored == own),
            Value::Int(own) => raw.try_get::<Option<i32>>("", name).is_ok_and(|stored| stored == own),
            Value::BigInt(own) => raw.try_get::<Option<i64>>("", name).is_ok_and(|stored| stored == own),
            Value::Bytes(own) => raw.try_get::<Option<Vec<u8>>>("", name).is_ok_and(|stored| stored == own),
            Value::Uuid(own) => raw.try_get::<Option<Uuid>>("", name).is_ok_and(|stored| stored == own),
            Value::Bool(own) if embedded => {
                raw.try_get::<Option<i64>>("", name).is_ok_and(|stored| stored == own.map(i64::from))
            }
            _ => true,
        }
    })
}
