//! Journeys: from registration to return; the next one starts from the last, which stays whole.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, JourneyId, OrganisationId, WorkerId};
use crate::foundations::store::{Country, Day, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Where a worker is on a journey.
    pub Stage {
        /// Before departure.
        Preparing = "preparing",
        /// Cleared to depart.
        Cleared = "cleared",
        /// Abroad.
        Abroad = "abroad",
        /// Home again: the journey is over.
        Returned = "returned",
        /// It did not take place.
        Withdrawn = "withdrawn",
    }
}

/// One journey of a worker.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "journey")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JourneyId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// `J-...`.
    #[sea_orm(unique)]
    pub reference: String,
    /// Whose it is.
    pub worker: WorkerId,
    /// 1 for the first journey of this worker, 2 for the next.
    pub number: i64,
    /// The journey before.
    pub previous: Option<JourneyId>,
    /// From where.
    pub origin: Country,
    /// To where.
    pub destination: Country,
    /// ISCO-08 code, or as the contract says.
    pub occupation: Option<String>,
    /// Where the worker is on it.
    pub stage: Stage,
    /// Who recruits.
    pub recruiter: Option<OrganisationId>,
    /// Who employs.
    pub employer: Option<OrganisationId>,
    /// The post of the country of origin at the destination.
    pub post: Option<OrganisationId>,
    /// The organisation the worker lets see this journey.
    pub helper: Option<OrganisationId>,
    /// The day planned for departure.
    pub departs_on: Option<Day>,
    /// The day of departure.
    pub departed_on: Option<Day>,
    /// The day of arrival.
    pub arrived_on: Option<Day>,
    /// The day of return or of the end.
    pub ended_on: Option<Day>,
    /// When it was started.
    pub made_at: Instant,
    /// Who started it.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("journey", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Journey, row.id)
        .open_to([row.recruiter, row.employer, row.post, row.helper])
        .about(row.worker)
});
