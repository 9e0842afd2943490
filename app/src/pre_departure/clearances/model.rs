//! Clearances to depart: asked for, judged, decided by two officers.

use crate::foundations::access::{Category, Resource};
use crate::foundations::judgments::VerdictCode;
use crate::foundations::store::ids::{
    AccountId, ClearanceId, ContractId, JourneyId, JudgmentId, OrganisationId, PersonId, WorkerId,
};
use crate::foundations::store::{Day, Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where a clearance stands.
    pub ClearanceState {
        /// Asked for; waits for the first officer.
        Asked = "asked",
        /// The first officer would grant it; waits for the second.
        Proposed = "proposed",
        /// Granted.
        Granted = "granted",
        /// Refused, with all its reasons.
        Refused = "refused",
    }
}

/// A clearance to depart.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "clearance")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ClearanceId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `D-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// Who wants to depart.
    pub worker: WorkerId,
    /// The journey.
    pub journey: JourneyId,
    /// The contract under which.
    pub contract: ContractId,
    /// Who recruits.
    pub recruiter: Option<OrganisationId>,
    /// Who employs.
    pub employer: OrganisationId,
    /// Where it stands.
    pub state: ClearanceState,
    /// The day planned for departure.
    pub departs_on: Day,
    /// What was judged.
    pub facts: JsonText,
    /// Which record each fact was read from.
    pub sources: JsonText,
    /// Why it may be granted although a rule cannot be told: the officer's words, by rule.
    pub overrides: JsonText,
    /// What the law says.
    pub verdict: VerdictCode,
    /// The judgment behind it.
    pub judgment: JudgmentId,
    /// The first officer.
    pub first_by: Option<AccountId>,
    /// The person behind that account.
    pub first_by_person: Option<PersonId>,
    /// When.
    pub first_at: Option<Instant>,
    /// The version the first officer decided on; a change makes it void.
    pub first_on: Option<i64>,
    /// The second officer, or whoever refused.
    pub decided_by: Option<AccountId>,
    /// When.
    pub decided_at: Option<Instant>,
    /// What the officer adds to the reasons of the law.
    pub reason: Option<String>,
    /// When it was asked for.
    pub made_at: Instant,
    /// Who asked.
    pub made_by: Option<AccountId>,
    /// The person behind that account.
    pub made_by_person: Option<PersonId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("clearance", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Clearance, row.id)
        .open_to([row.recruiter])
        .about(row.worker)
        .made_by(row.made_by.map(Into::into), row.made_by_person.map(Into::into))
        .decided_by(row.first_by.map(Into::into), row.first_by_person.map(Into::into))
}, empty: |row, _| row.reason = None);
