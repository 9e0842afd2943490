//! Work that waits for somebody: each step opens and closes it in its own transaction.

use crate::codes;
use crate::foundations::people::account::RoleCode;
use crate::foundations::store::ids::{OrganisationId, TaskId, WorkerId};
use crate::foundations::store::{Day, Instant};
use sea_orm::entity::prelude::*;

codes! {
    /// What is to be done.
    pub TaskKind {
        /// Verify a contract, or return it.
        VerifyContract = "verify_contract",
        /// Correct a contract that was returned.
        CorrectContract = "correct_contract",
        /// Take the first decision about a clearance.
        DecideClearance = "decide_clearance",
        /// Take the second decision about a clearance.
        ApproveClearance = "approve_clearance",
        /// Decide a licence.
        DecideLicence = "decide_licence",
        /// Take the second decision about a licence.
        ApproveLicence = "approve_licence",
        /// A licence expires soon.
        LicenceExpires = "licence_expires",
        /// A document of a worker expires soon.
        DocumentExpires = "document_expires",
        /// Look into a contract replaced by a worse one.
        Substitution = "substitution",
        /// Look into what a worker reported.
        Report = "report",
        /// Two records may be one person.
        Duplicate = "duplicate",
        /// Review a look behind broken glass.
        ReviewBreakGlass = "review_break_glass",
    }
}

/// A task.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "task")]
pub struct Model {
    /// Its identifier; sorts by when it was opened.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: TaskId,
    /// What is to be done.
    pub kind: TaskKind,
    /// Whose work it is.
    pub role: RoleCode,
    /// Only theirs, when it is.
    pub organisation: Option<OrganisationId>,
    /// The record it is about.
    pub record: Uuid,
    /// The worker it is about.
    pub worker: Option<WorkerId>,
    /// The organisation it is about.
    pub about: Option<OrganisationId>,
    /// The reference people read.
    pub reference: String,
    /// Since when it waits.
    pub opened_at: Instant,
    /// By when it should be done.
    pub due_on: Day,
    /// When it was done.
    pub done_at: Option<Instant>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
