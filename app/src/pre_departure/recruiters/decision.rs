//! Decisions about licences: one kept row each, which anyone may read without the officers' names.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, LicenceDecisionId, LicenceId, OrganisationId, PersonId};
use crate::foundations::store::{Day, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What is decided about a licence.
    pub Decision {
        /// The licence is granted for a term.
        Grant = "grant",
        /// The application is refused.
        Refuse = "refuse",
        /// The term is made longer.
        Renew = "renew",
        /// No new recruitment until it is lifted.
        Suspend = "suspend",
        /// The suspension ends.
        Lift = "lift",
        /// The licence ends for good.
        Revoke = "revoke",
        /// A foreign employer or recruiter is added.
        AddPrincipal = "add_principal",
        /// A foreign employer or recruiter is taken off.
        RemovePrincipal = "remove_principal",
    }
}

/// One decision, taken by two officers.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "licence_decision")]
pub struct Model {
    /// Its identifier; sorts by when it took effect.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LicenceDecisionId,
    /// Which version of the row this is: always 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// About which licence.
    pub licence: LicenceId,
    /// Whose licence that is.
    pub recruiter: OrganisationId,
    /// What was decided.
    pub decision: Decision,
    /// Why, in words anyone may read.
    pub ground: Option<String>,
    /// The day on which the recruiter was told of a suspension.
    pub notice_on: Option<Day>,
    /// The number that was given.
    pub number: Option<String>,
    /// First day of the term that was given.
    pub valid_from: Option<Day>,
    /// Last day of it.
    pub valid_until: Option<Day>,
    /// The foreign employer or recruiter.
    pub principal: Option<OrganisationId>,
    /// The day from which it holds.
    pub from_day: Day,
    /// The officer who proposed it.
    pub decided_by: Option<AccountId>,
    /// The person behind that account.
    pub decided_by_person: Option<PersonId>,
    /// The officer who approved it.
    pub approved_by: Option<AccountId>,
    /// When it was approved.
    pub made_at: Instant,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("licence_decision", subject: |_| None, resource: |row| {
    Resource::new(Category::Licence, row.id).open_to([Some(row.recruiter)])
});
