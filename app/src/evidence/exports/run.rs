//! What is known of an export: what, in which form, how many rows, by whom.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, BulkRunId};
use crate::foundations::store::{Instant, Salt};
use crate::kept;
use sea_orm::entity::prelude::*;
use serde::Serialize;

/// One export.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "bulk_run")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BulkRunId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// Which register.
    pub what: String,
    /// In which form.
    pub format: String,
    /// For which purpose.
    pub purpose: String,
    /// How many rows.
    pub rows: i64,
    /// When.
    pub made_at: Instant,
    /// By whom; absent for the program itself.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("bulk_run", subject: |_| None, resource: |row| {
    Resource::new(Category::Bulk, row.id).made_by(row.made_by.map(Into::into), None)
});
