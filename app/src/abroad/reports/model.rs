//! Reports of workers: a fee, a passport taken, a contract that is not the one signed.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, JourneyId, OrganisationId, ReportId, WorkerId};
use crate::foundations::store::{Cell, Day, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What happened.
    pub ReportKind {
        /// A fee was asked for.
        Fee = "fee",
        /// The passport was taken.
        Passport = "passport",
        /// The contract is not the one signed.
        Contract = "contract",
    }
}

codes! {
    /// Where a report stands.
    pub ReportState {
        /// Nobody has looked yet.
        Open = "open",
        /// Somebody looks into it.
        InHand = "in_hand",
        /// Closed, with an answer.
        Closed = "closed",
    }
}

codes! {
    /// Who did what is reported.
    pub DoneBy {
        /// The employer, or somebody who works there.
        Employer = "employer",
        /// The recruiter, or somebody who works there.
        Recruiter = "recruiter",
        /// Somebody between: an agent or broker.
        Agent = "agent",
        /// Somebody else.
        Other = "other",
    }
}

/// A report.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "report")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReportId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `R-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// Who reports.
    pub worker: WorkerId,
    /// About which journey.
    pub journey: Option<JourneyId>,
    /// What happened.
    pub kind: ReportKind,
    /// Where it stands.
    pub state: ReportState,
    /// Which post looks into it.
    pub post: Option<OrganisationId>,
    /// Which helping organisation the worker lets see it.
    pub helper: Option<OrganisationId>,
    /// The administration that looks into it, when no post does.
    pub office: Option<OrganisationId>,
    /// When it happened, when the worker says.
    pub happened_on: Option<Day>,
    /// Who did it, when the worker says.
    pub done_by: Option<DoneBy>,
    /// For fees: how much, with its currency. Sealed.
    pub amount: Option<Cell>,
    /// What the worker wrote. Sealed.
    pub told: Option<Cell>,
    /// What was answered to the worker. Sealed.
    pub answer: Option<Cell>,
    /// Who looks into it.
    pub handled_by: Option<AccountId>,
    /// When it was made.
    pub made_at: Instant,
    /// When it was closed.
    pub closed_at: Option<Instant>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("report", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Report, row.id).open_to([row.post, row.office, row.helper]).about(row.worker)
}, cells: [amount, told, answer]);
