//! Substitutions: a contract given on arrival that is worse than the one verified.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, ContractId, JourneyId, OrganisationId, SubstitutionId, WorkerId};
use crate::foundations::store::{Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where a substitution stands.
    pub SubstitutionState {
        /// On record, nobody has looked yet.
        Open = "open",
        /// Somebody looks into it.
        InHand = "in_hand",
        /// Closed, with an outcome.
        Closed = "closed",
    }
}

/// A substitution.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "substitution")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SubstitutionId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `S-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// The worker.
    pub worker: WorkerId,
    /// The journey.
    pub journey: JourneyId,
    /// The contract that was verified.
    pub verified: ContractId,
    /// The contract that was given.
    pub given: ContractId,
    /// Who recruited.
    pub recruiter: Option<OrganisationId>,
    /// Who employs.
    pub employer: OrganisationId,
    /// Which post looks into it.
    pub post: Option<OrganisationId>,
    /// Which helping organisation the worker lets see it.
    pub helper: Option<OrganisationId>,
    /// The clauses that are worse: what was promised, what was given.
    pub worse: JsonText,
    /// Where it stands.
    pub state: SubstitutionState,
    /// Who looks into it.
    pub handled_by: Option<AccountId>,
    /// What came of it.
    pub outcome: Option<String>,
    /// When it came to light.
    pub made_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("substitution", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Substitution, row.id).open_to([row.post, row.helper]).about(row.worker)
}, empty: |row, _| row.outcome = None);
