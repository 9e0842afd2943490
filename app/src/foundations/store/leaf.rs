//! Leaves of the journal: written in the transaction of the step, without anything about a person; the tree follows later.

use super::kinds::{Instant, Salt};
use marhala_journal::{Entry, JournalProblem};
use sea_orm::entity::prelude::*;
use std::collections::BTreeSet;
use uuid::Uuid;

/// One leaf.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "leaf")]
pub struct Model {
    /// Sorts by the time it was made.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: Uuid,
    /// When the step was taken.
    pub at: Instant,
    /// What happened: `contract.submitted`.
    pub kind: String,
    /// The name in the journal of whoever acted.
    pub actor: Vec<u8>,
    /// The name in the journal of the person it is about; it leads nowhere once the person's key is destroyed.
    pub subject: Option<Vec<u8>>,
    /// The record.
    pub record: Uuid,
    /// Which version of the record.
    pub version: i64,
    /// The access policies that allowed it, with a comma between.
    pub policies: String,
    /// What the record looked like: HMAC-SHA256 under the row's salt.
    pub commitment: Vec<u8>,
    /// Its place in the log, from 0; given when it is integrated.
    pub seq: Option<i64>,
    /// Its hash as a leaf of the tree (RFC 9162), once integrated.
    pub hash: Option<Vec<u8>>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// What a leaf holds of a row: nothing can be guessed from it without the salt, which goes when the row is erased.
///
/// A salt of another length than the program makes commits to nothing.
pub fn commitment(salt: &Salt, content: &[u8]) -> [u8; 32] {
    <&[u8; 32]>::try_from(salt.0.as_slice()).map_or([0; 32], |salt| marhala_journal::commitment(salt, content))
}

impl Model {
    /// The entry of the journal at this place that the leaf stands for: everything it holds but its own identifier, which only
    /// sorts it until it has a place.
    ///
    /// # Errors
    /// When the leaf holds what the program never writes.
    pub fn entry(&self, seq: u64) -> Result<Entry, JournalProblem> {
        let wrong = || JournalProblem::NotAHash;
        let bytes = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).map_err(|_| wrong());
        let policies: BTreeSet<String> =
            self.policies.split(',').filter(|policy| !policy.is_empty()).map(str::to_owned).collect();
        // One set of policies is written in one way.
        if joined(&policies) != self.policies {
            return Err(wrong());
        }
        Ok(Entry {
            seq,
            at: self.at.0,
            kind: self.kind.clone(),
            actor: bytes(&self.actor)?,
            subject: self.subject.as_deref().map(bytes).transpose()?,
            record: self.record.into_bytes(),
            version: u64::try_from(self.version).map_err(|_| wrong())?,
            policies,
            commitment: bytes(&self.commitment)?,
        })
    }
}

/// Policies as a leaf holds them.
pub fn joined(policies: &BTreeSet<String>) -> String {
    policies.iter().map(String::as_str).collect::<Vec<_>>().join(",")
}
