//! Contracts on the register: filed, judged, submitted, verified or returned; and the one really given on arrival.

use crate::foundations::access::{Category, Resource};
use crate::foundations::judgments::VerdictCode;
use crate::foundations::store::ids::{AccountId, ContractId, JourneyId, JudgmentId, OrganisationId, WorkerId};
use crate::foundations::store::{Country, Day, Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where a contract comes from.
    pub ContractKind {
        /// Filed by a recruiter before departure.
        Filed = "filed",
        /// Really given to the worker on arrival.
        Given = "given",
    }
}

codes! {
    /// Where a contract stands.
    pub ContractState {
        /// Being written.
        Draft = "draft",
        /// Waits for an officer.
        Submitted = "submitted",
        /// Returned with reasons.
        Returned = "returned",
        /// Verified.
        Verified = "verified",
        /// Another one took its place.
        Replaced = "replaced",
        /// As given on arrival; nobody verifies it.
        Recorded = "recorded",
    }
}

/// A contract on the register.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "contract")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContractId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `C-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// The worker.
    pub worker: WorkerId,
    /// The journey it belongs to.
    pub journey: JourneyId,
    /// Who filed it.
    pub recruiter: Option<OrganisationId>,
    /// The employer abroad.
    pub employer: OrganisationId,
    /// The post of the country of origin at the destination.
    pub post: Option<OrganisationId>,
    /// The organisation the worker lets see it.
    pub helper: Option<OrganisationId>,
    /// Country of origin.
    pub origin: Country,
    /// Country of destination.
    pub destination: Country,
    /// Filed before departure, or given on arrival.
    pub kind: ContractKind,
    /// Where it stands.
    pub state: ContractState,
    /// Its clauses as the facts of the law know them: names, types and units as `marhala law facts` lists them.
    pub facts: JsonText,
    /// What the law says of it all.
    pub verdict: VerdictCode,
    /// The judgment behind the verdict.
    pub judgment: JudgmentId,
    /// Reasons of the officer, by clause, when it was returned.
    pub notes: JsonText,
    /// First day of work, when it says.
    pub starts_on: Option<Day>,
    /// When it was submitted.
    pub submitted_at: Option<Instant>,
    /// When it was verified or returned.
    pub decided_at: Option<Instant>,
    /// By whom.
    pub decided_by: Option<AccountId>,
    /// When it was filed.
    pub made_at: Instant,
    /// Who filed it; absent for the worker.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("contract", subject: |row| Some(row.worker.0), resource: |row| {
    // What was really given is not shown to who may have swapped it.
    let parties = match row.kind {
        ContractKind::Filed => [row.recruiter, Some(row.employer)],
        ContractKind::Given => [None, None],
    };
    Resource::new(Category::Contract, row.id)
        .open_to(parties)
        .open_to([row.post, row.helper])
        .about(row.worker)
        .made_by(row.made_by.map(Into::into), None)
}, empty: |row, _| row.notes = JsonText::default());
