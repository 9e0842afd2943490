//! Cover and orientation as dated records.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, AttestationId, JourneyId, OrganisationId, WorkerId};
use crate::foundations::store::{Day, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What is attested.
    pub AttestationKind {
        /// Insurance or welfare-fund cover.
        Cover = "cover",
        /// Pre-departure orientation.
        Orientation = "orientation",
    }
}

/// Cover or orientation.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "attestation")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AttestationId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// Whose it is.
    pub worker: WorkerId,
    /// For which journey.
    pub journey: JourneyId,
    /// What it attests.
    pub kind: AttestationKind,
    /// The day of the orientation, or the first day of the cover.
    pub done_on: Day,
    /// The last day it counts.
    pub valid_until: Option<Day>,
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub number: Option<String>,
    /// Who recruits.
    pub recruiter: Option<OrganisationId>,
    /// When it was entered.
    pub made_at: Instant,
    /// Who entered it.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("attestation", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Attestation, row.id).open_to([row.recruiter]).about(row.worker)
}, empty: |row, _| row.number = None);
