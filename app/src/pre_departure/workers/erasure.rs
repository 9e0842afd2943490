//! What is known of an erasure: whose, under which text, how much. Nothing in it tells who the person was.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, ErasureId, WorkerId};
use crate::foundations::store::{Day, Instant, Salt};
use crate::kept;
use sea_orm::entity::prelude::*;
use serde::Serialize;

/// One erasure.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "erasure")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ErasureId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// The worker.
    pub worker: WorkerId,
    /// The text it rests on, as the officer cited it.
    #[sea_orm(column_type = "Text")]
    pub article: String,
    /// The day the last duty to keep the records ended, as the officer stated it.
    pub kept_until: Day,
    /// How many rows about the worker were emptied.
    pub rows: i64,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

// About nobody any more: the person's key is gone with it.
kept!("erasure", subject: |_| None, resource: |row| Resource::new(Category::Worker, row.id).about(row.worker));
