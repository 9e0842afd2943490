//! Recruiters' licences: applied for, granted, renewed, suspended, revoked; every decision by two officers.

use super::input::Proposal;
use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, LicenceId, OrganisationId, PersonId};
use crate::foundations::store::{CurrencyCode, Day, Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where a licence stands.
    pub LicenceState {
        /// Applied for.
        Applied = "applied",
        /// In force, as long as its term lasts.
        Granted = "granted",
        /// Suspended: no new recruitment.
        Suspended = "suspended",
        /// Revoked for good.
        Revoked = "revoked",
        /// The application was refused.
        Refused = "refused",
    }
}

/// A recruiter's licence.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "licence")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: LicenceId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// The number on the licence; given when it is granted.
    pub number: String,
    /// Whose it is.
    pub recruiter: OrganisationId,
    /// Where it stands.
    pub state: LicenceState,
    /// Since when it stands there.
    pub since: Option<Day>,
    /// First day of the term.
    pub valid_from: Option<Day>,
    /// Last day of the term.
    pub valid_until: Option<Day>,
    /// Why it was refused, suspended or revoked, in words anyone may read.
    pub ground: Option<String>,
    /// The bond lodged, in minor units.
    pub bond_minor: Option<i64>,
    /// Its currency.
    pub bond_currency: Option<CurrencyCode>,
    /// The foreign employers and recruiters it may act for: identifiers of organisations.
    pub principals: JsonText,
    /// The decision that waits for a second officer; null when none does.
    pub proposal: JsonText,
    /// Who proposed it.
    pub proposed_by: Option<AccountId>,
    /// The person behind that account.
    pub proposed_by_person: Option<PersonId>,
    /// When.
    pub proposed_at: Option<Instant>,
    /// When it was applied for.
    pub made_at: Instant,
    /// Who applied.
    pub made_by: Option<AccountId>,
    /// The person behind that account.
    pub made_by_person: Option<PersonId>,
}

impl Model {
    /// The foreign employers and recruiters it may act for.
    pub fn principals(&self) -> Vec<OrganisationId> {
        self.principals.read().unwrap_or_default()
    }

    /// The decision that waits for a second officer.
    pub fn proposal(&self) -> Option<Proposal> {
        self.proposal.read::<Option<Proposal>>().flatten()
    }

    /// The same without a decision that waits.
    #[must_use]
    pub fn without_proposal(self) -> Self {
        let (proposal, proposed_by, proposed_by_person, proposed_at) = (JsonText::default(), None, None, None);
        Self { proposal, proposed_by, proposed_by_person, proposed_at, ..self }
    }
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("licence", subject: |_| None, resource: |row| {
    Resource::new(Category::Licence, row.id)
        .open_to([Some(row.recruiter)])
        .made_by(row.made_by.map(Into::into), row.made_by_person.map(Into::into))
        .decided_by(row.proposed_by.map(Into::into), row.proposed_by_person.map(Into::into))
});
