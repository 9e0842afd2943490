//! Recruitment fees: who paid whom, when, for what; also the attempts that the law refused.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, ContractId, FeeId, JourneyId, JudgmentId, OrganisationId, WorkerId};
use crate::foundations::store::{CurrencyCode, Day, Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Who paid a fee.
    pub Payer {
        /// The worker.
        Worker = "worker",
        /// The employer.
        Employer = "employer",
        /// The recruiter.
        Recruiter = "recruiter",
    }
}

codes! {
    /// What became of a fee.
    pub FeeState {
        /// The law allows it, or it was not paid by the worker.
        Recorded = "recorded",
        /// The law forbids it: an attempt, on record.
        Refused = "refused",
        /// The law does not say enough; recorded, to be looked at.
        Unclear = "unclear",
        /// A worker reported it.
        Reported = "reported",
    }
}

/// A fee, or an attempt at one.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "fee")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: FeeId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// Who it was taken from, or for.
    pub worker: WorkerId,
    /// The journey.
    pub journey: JourneyId,
    /// The contract it belongs to.
    pub contract: Option<ContractId>,
    /// The recruiter who answers for it.
    pub recruiter: Option<OrganisationId>,
    /// Who took the money, by name, when it was not the recruiter itself.
    pub taken_by: String,
    /// Who paid.
    pub paid_by: Payer,
    /// For what: a code of the list `fee_item` of the packs.
    pub item: String,
    /// Amount in minor units.
    pub amount_minor: i64,
    /// Its currency.
    pub currency: CurrencyCode,
    /// The day it was paid.
    pub paid_on: Day,
    /// Number of the receipt.
    pub receipt: Option<String>,
    /// Recorded, refused or reported.
    pub state: FeeState,
    /// The judgment behind it.
    pub judgment: Option<JudgmentId>,
    /// The rules that refused it.
    pub rules: JsonText,
    /// When an officer found that it was paid back, or never taken.
    pub settled_at: Option<Instant>,
    /// How that was found.
    pub settled: Option<String>,
    /// Who found it.
    pub settled_by: Option<AccountId>,
    /// When it was entered.
    pub made_at: Instant,
    /// Who entered it; absent for the worker.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

// What a worker reported is a report to the policies: no recruiter or employer ever sees one.
kept!("fee", subject: |row| Some(row.worker.0), resource: |row| match row.state {
    FeeState::Reported => Resource::new(Category::Report, row.id).about(row.worker),
    _ => Resource::new(Category::Fee, row.id).open_to([row.recruiter]).about(row.worker),
}, empty: |row, _| row.receipt = None);
