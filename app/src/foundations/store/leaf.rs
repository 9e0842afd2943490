//! Leaves of the journal: written in the transaction of the step, without anything about a person; the tree follows later.

use super::kinds::{Instant, Salt};
use super::sealing;
use sea_orm::entity::prelude::*;
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
pub fn commitment(salt: &Salt, content: &[u8]) -> [u8; 32] {
    sealing::mac(&salt.0, &[content])
}
