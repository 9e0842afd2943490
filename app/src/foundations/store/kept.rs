//! Kept rows: every table of the record has a version and a salt, and each version of a row is committed to by a leaf.

use super::leaf;
use super::{Cell, Salt, Store, fault};
use crate::foundations::access::Resource;
use crate::foundations::fault::Fault;
use futures_util::future::BoxFuture;
use sea_orm::entity::prelude::*;
use sea_orm::{FromQueryResult, PaginatorTrait, QueryOrder, QuerySelect};
use serde::Serialize;
use std::collections::HashMap;
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
    /// The row with every column set, on its way to the database.
    fn into_active(self) -> <Self::Entity as EntityTrait>::ActiveModel;
    /// As the access policies see it.
    fn resource(&self) -> Resource;
}

/// Writes [`Kept`] for the `Model` of the module it stands in.
#[macro_export]
macro_rules! kept {
    ($table:literal, subject: $subject:expr, resource: $resource:expr $(, cells: [$($cell:ident),*])?) => {
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

/// The newest leaf of every record: its version, its commitment, and whether the record was erased.
pub type Newest = HashMap<Uuid, (i64, [u8; 32], bool)>;

/// A table whose rows can be held against the journal, without knowing its type.
#[derive(Clone, Copy)]
pub struct KeptTable {
    /// Its name.
    pub name: &'static str,
    /// Compares every row with its newest leaf and takes it out of the list; says what does not fit.
    pub compare: for<'a> fn(&'a Store, &'a mut Newest) -> BoxFuture<'a, Result<Vec<String>, Fault>>,
    /// How many rows it has.
    pub count: for<'a> fn(&'a Store) -> BoxFuture<'a, Result<u64, Fault>>,
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
            compare: |store, newest| Box::pin(compare::<M>(store, newest)),
            count: |store| Box::pin(async { M::Entity::find().count(store.reader()).await.map_err(fault) }),
        }
    }
}

/// Rows read at once.
const CHUNK: u64 = 2_000;

async fn compare<M: Kept>(store: &Store, newest: &mut Newest) -> Result<Vec<String>, Fault> {
    let (mut wrong, mut last): (Vec<String>, Option<Uuid>) = (Vec::new(), None);
    loop {
        let mut query = M::Entity::find().order_by_asc(M::ID).limit(CHUNK);
        if let Some(last) = last {
            query = query.filter(M::ID.gt(last));
        }
        let rows = query.all(store.reader()).await.map_err(fault)?;
        let Some(end) = rows.last().map(|row| row.head().id) else { return Ok(wrong) };
        last = Some(end);
        for row in rows {
            let Head { id, version, .. } = row.head();
            match newest.remove(&id) {
                None => wrong.push(format!("{} {id}: the row has no leaf; it was added outside the program", M::TABLE)),
                Some((leaf, commitment, _)) => {
                    let own = leaf::commitment(row.salt(), &content(&row)?);
                    if leaf != version || own != commitment {
                        wrong.push(format!(
                            "{} {id}: version {version} of the row is not what leaf version {leaf} committed to; \
                             it was changed outside the program",
                            M::TABLE
                        ));
                    }
                }
            }
        }
    }
}
