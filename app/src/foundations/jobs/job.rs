//! Work of the program itself, as stored: it survives a restart, and each key is there once.

use crate::codes;
use crate::foundations::store::Instant;
use crate::foundations::store::ids::JobId;
use sea_orm::entity::prelude::*;

codes! {
    /// Where a job stands.
    pub JobState {
        /// To be run when its time comes, or again after a failure.
        Waiting = "waiting",
        /// Done. What is done once stays here under its key, so that it is not done again.
        Done = "done",
        /// It failed too often; somebody must look.
        Failed = "failed",
    }
}

/// A job.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "job")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JobId,
    /// What it does.
    pub kind: String,
    /// No two jobs share it.
    #[sea_orm(unique)]
    pub key: String,
    /// Where it stands.
    pub state: JobState,
    /// Not before this.
    pub run_at: Instant,
    /// How often it was begun. Whoever runs it holds this number; a copy of the program that lost its lease has an old one.
    pub attempts: i64,
    /// Until then a copy of the program has it.
    pub taken_until: Option<Instant>,
    /// What went wrong the last time; never anything about a person.
    pub last_error: Option<String>,
    /// When it was made.
    pub made_at: Instant,
    /// When it was done.
    pub done_at: Option<Instant>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
