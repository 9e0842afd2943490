//! Workers: one record a person, whatever the number of journeys.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, OrganisationId, WorkerId};
use crate::foundations::store::{Cell, Country, Day, Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// Sex as in the passport.
    pub Sex {
        /// Female.
        Female = "female",
        /// Male.
        Male = "male",
        /// Not stated, or neither.
        Other = "other",
    }
}

/// A migrant worker.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "worker")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: WorkerId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// What the worker has on paper: `W-7K3M-2Q9F-X`.
    #[sea_orm(unique)]
    pub reference: String,
    /// Full name, in any script; empty once erased.
    pub name: String,
    /// How to address this person.
    pub called: Option<String>,
    /// Date of birth, when known.
    pub birth_date: Option<Day>,
    /// As in the passport; only where a rule or statistics ask.
    pub sex: Option<Sex>,
    /// Nationality.
    pub nationality: Country,
    /// The language to write in, as a BCP 47 tag.
    pub language: String,
    /// Sealed.
    pub phone: Option<Cell>,
    /// Sealed.
    pub email: Option<Cell>,
    /// For exact look-up.
    pub phone_index: Option<i64>,
    /// The administration that registered this worker.
    pub origin_office: Option<OrganisationId>,
    /// The organisations that have to do with this worker through a journey: their identifiers.
    pub open_to: JsonText,
    /// This record was found to be the same person as that one.
    pub merged_into: Option<WorkerId>,
    /// When the person was erased.
    pub erased_at: Option<Instant>,
    /// When the record was made.
    pub made_at: Instant,
    /// Who made it.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("worker", subject: |row| Some(row.id.0), resource: |row| row.seen_as(Category::Worker), cells: [phone, email], empty: |row, now| {
    row.name.clear();
    (row.called, row.birth_date, row.sex, row.phone_index) = (None, None, None, None);
    row.open_to = JsonText::of(&Vec::<OrganisationId>::new());
    row.erased_at = Some(now);
});

impl Model {
    /// The organisations that have to do with this worker.
    pub fn organisations(&self) -> Vec<OrganisationId> {
        self.open_to.read().unwrap_or_default()
    }

    /// Something of this worker, as the access policies see it: open to whom the worker is open to.
    pub fn seen_as(&self, category: Category) -> Resource {
        Resource::new(category, self.id).about(self.id).open_to(self.organisations().into_iter().map(Some))
    }
}
