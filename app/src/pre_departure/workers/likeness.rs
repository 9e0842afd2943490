//! Two records that may be one person, why, and what an officer ruled. A merge can be undone; who, when and why stays.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, LikenessId, WorkerId};
use crate::foundations::store::{Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where the question stands.
    pub LikenessState {
        /// Nobody has looked yet.
        Open = "open",
        /// An officer thinks it is one person; a supervisor rules.
        Proposed = "proposed",
        /// One person: the records were merged.
        Merged = "merged",
        /// Two people.
        TwoPeople = "two_people",
        /// The merge was undone.
        Undone = "undone",
    }
}

/// Two records that may be one person.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "likeness")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LikenessId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `M-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// The older record.
    pub one: WorkerId,
    /// The newer record.
    pub other: WorkerId,
    /// How alike they are, per mille. It never decides.
    pub score: i64,
    /// Why they may be one person: words of `duplicate-why-...`.
    pub reasons: JsonText,
    /// Where the question stands.
    pub state: LikenessState,
    /// The record that was kept, once merged.
    pub kept: Option<WorkerId>,
    /// Who proposed to merge.
    pub proposed_by: Option<AccountId>,
    /// Who ruled.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<Instant>,
    /// Why.
    pub why: Option<String>,
    /// Why the merge was undone.
    pub undone_why: Option<String>,
    /// Who undid the merge.
    pub undone_by: Option<AccountId>,
    /// When.
    pub undone_at: Option<Instant>,
    /// When the two were found.
    pub made_at: Instant,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

// It concerns two people who may be strangers: neither sees it, only the office that registers workers.
kept!("likeness", subject: |row| Some(row.other.0), resource: |row| Resource::new(Category::Worker, row.id));
