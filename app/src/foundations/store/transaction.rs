//! A step's transaction: what it changes and its leaves in the journal are stored together, or not at all.

use super::idempotency::{self, Once};
use super::kept::{Head, Kept, content};
use super::sealing::{self, Place};
use super::{CHANGED, Cell, Instant, Salt, Store, fault, ids, leaf};
use crate::foundations::access::Permit;
use crate::foundations::fault::Fault;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, DatabaseTransaction};
use serde::Serialize;
use uuid::Uuid;

/// What happened, as a stable word: `contract.submitted`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Event(pub &'static str);

/// Rows in one statement: thirty columns each stay under the 32,766 values that SQLite takes at once.
const ROWS_TO_A_STATEMENT: usize = 500;

/// An open transaction of one step. Dropped without [`Tx::commit`], it leaves nothing behind.
#[derive(Debug)]
pub struct Tx {
    inner: DatabaseTransaction,
    store: Store,
    now: Instant,
    actor: [u8; 32],
    once: Option<Once>,
}

impl Tx {
    pub(crate) async fn begin(store: &Store, now: Instant, actor: Uuid, once: Option<Once>) -> Result<Self, Fault> {
        let inner = store.begin().await?;
        let actor = store.vault().keys().actor(actor);
        Ok(Self { inner, store: store.clone(), now, actor, once })
    }

    /// For reading inside the transaction.
    pub fn db(&self) -> &DatabaseTransaction {
        &self.inner
    }

    /// The instant of the step.
    pub fn now(&self) -> Instant {
        self.now
    }

    /// The store it belongs to.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Makes the key of a new person; the person's own row comes next.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn new_subject(&mut self, subject: Uuid) -> Result<(), Fault> {
        self.store.vault().make(&self.inner, subject, self.now).await.map(|_| ())
    }

    /// Stores a new row, its cells sealed, with its leaf.
    ///
    /// # Errors
    /// [`Fault::Conflict`] when it is there already.
    pub async fn insert<M: Kept>(&mut self, permit: &Permit, event: Event, mut row: M) -> Result<M, Fault> {
        row.renew(1, Salt(sealing::random::<32>()?.to_vec()));
        self.seal(&mut row, 0).await?;
        let active = row.clone().into_active();
        M::Entity::insert(active).exec_without_returning(&self.inner).await.map_err(fault)?;
        self.note(permit, event, &row).await?;
        Ok(row)
    }

    /// Stores many new rows of one table, each with its leaf, a few hundred to a statement: for imports and samples.
    ///
    /// # Errors
    /// As [`Tx::insert`]; then none is stored.
    pub async fn insert_all<M: Kept>(&mut self, permit: &Permit, event: Event, rows: Vec<M>) -> Result<Vec<M>, Fault> {
        let mut stored = Vec::with_capacity(rows.len());
        let mut leaves = Vec::with_capacity(rows.len());
        for mut row in rows {
            row.renew(1, Salt(sealing::random::<32>()?.to_vec()));
            self.seal(&mut row, 0).await?;
            leaves.push(self.leaf(permit, event, &row).await?);
            stored.push(row);
        }
        for chunk in stored.chunks(ROWS_TO_A_STATEMENT) {
            let rows = chunk.iter().cloned().map(Kept::into_active);
            M::Entity::insert_many(rows).exec_without_returning(&self.inner).await.map_err(fault)?;
        }
        for chunk in leaves.chunks(ROWS_TO_A_STATEMENT) {
            leaf::Entity::insert_many(chunk.to_vec()).exec_without_returning(&self.inner).await.map_err(fault)?;
        }
        Ok(stored)
    }

    /// Stores a row anew as its next version, with its leaf. The row must be as it was loaded, but for what changes.
    ///
    /// # Errors
    /// [`CHANGED`] when somebody else changed it in the meantime.
    pub async fn update<M: Kept>(&mut self, permit: &Permit, event: Event, mut row: M) -> Result<M, Fault> {
        let Head { id, version, .. } = row.head();
        row.renew(version + 1, Salt(sealing::random::<32>()?.to_vec()));
        self.seal(&mut row, version).await?;
        let active = row.clone().into_active();
        let update = M::Entity::update_many().set(active).filter(M::ID.eq(id)).filter(M::VERSION.eq(version));
        let done = update.exec(&self.inner).await.map_err(fault)?;
        if done.rows_affected != 1 {
            return Err(Fault::Conflict(CHANGED));
        }
        self.note(permit, event, &row).await?;
        Ok(row)
    }

    /// Writes a leaf about a row that does not change: a decision taken on it, a reading of it.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn note<M: Kept>(&mut self, permit: &Permit, event: Event, row: &M) -> Result<(), Fault> {
        let leaf = self.leaf(permit, event, row).await?;
        leaf::Entity::insert(leaf).exec_without_returning(&self.inner).await.map_err(fault)?;
        Ok(())
    }

    async fn leaf<M: Kept>(&self, permit: &Permit, event: Event, row: &M) -> Result<leaf::ActiveModel, Fault> {
        let Head { id, version, subject } = row.head();
        let subject = match subject {
            None => None,
            Some(person) => {
                let key = self.store.vault().find(&self.inner, person).await?;
                key.map(|key| key.pseudonym(person).to_vec())
            }
        };
        Ok(leaf::ActiveModel {
            id: Set(ids::fresh(self.now.timestamp())),
            at: Set(self.now),
            kind: Set(event.0.to_owned()),
            actor: Set(self.actor.to_vec()),
            subject: Set(subject),
            record: Set(id),
            version: Set(version),
            policies: Set(leaf::joined(&permit.policies().iter().cloned().collect())),
            commitment: Set(leaf::commitment(row.salt(), &content(row)?).to_vec()),
            seq: Set(None),
            hash: Set(None),
        })
    }

    /// Stores everything; with the answer, when the request carried a key by which it may come again.
    ///
    /// # Errors
    /// When the database fails; then nothing was stored.
    pub async fn commit<T: Serialize>(self, answer: T) -> Result<T, Fault> {
        if let Some(once) = &self.once {
            idempotency::remember(&self.inner, once, self.now, &answer).await?;
        }
        self.inner.commit().await.map_err(fault)?;
        Ok(answer)
    }

    /// Seals fresh cells, and seals the others anew for the version that is coming.
    async fn seal<M: Kept>(&self, row: &mut M, from: i64) -> Result<(), Fault> {
        let Head { id, version, subject } = row.head();
        let cells: Vec<_> =
            row.cells().into_iter().filter_map(|(column, cell)| cell.as_mut().map(|cell| (column, cell))).collect();
        if cells.is_empty() {
            return Ok(());
        }
        let Some(person) = subject else { return Err(Fault::broken("a sealed cell in a row about nobody")) };
        let key = self.store.vault().find(&self.inner, person).await?;
        let key = key.ok_or(Fault::NotFound)?;
        for (column, cell) in cells {
            let place = Place { table: M::TABLE, column, row: id, version };
            let sealed = match (cell.text(), cell.bytes()) {
                (Some(text), _) => key.seal(place, text)?,
                (None, Some(bytes)) => key.seal(place, &key.open(Place { version: from, ..place }, bytes)?)?,
                (None, None) => return Err(Fault::broken("a cell without content")),
            };
            *cell = Cell::sealed(sealed);
        }
        Ok(())
    }
}
