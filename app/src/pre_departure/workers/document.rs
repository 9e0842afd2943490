//! A worker's documents: an expired one stays, the next one says which it replaces.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, DocumentId, WorkerId};
use crate::foundations::store::{Cell, Country, Day, Instant, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What a document is.
    pub DocumentKind {
        /// Passport.
        Passport = "passport",
        /// Visa or entry permit.
        Visa = "visa",
        /// Residence permit.
        ResidencePermit = "residence_permit",
        /// Work permit.
        WorkPermit = "work_permit",
        /// National identity card.
        IdentityCard = "identity_card",
        /// Medical fitness certificate.
        MedicalCertificate = "medical_certificate",
        /// Certificate of skills or training.
        SkillsCertificate = "skills_certificate",
    }
}

codes! {
    /// Who holds a document.
    pub Holder {
        /// The worker.
        Worker = "worker",
        /// Somebody else took it, as reported: a breach.
        Taken = "taken",
        /// It was lost.
        Lost = "lost",
    }
}

/// A document of a worker.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "document")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: DocumentId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// Whose it is.
    pub worker: WorkerId,
    /// What it is.
    pub kind: DocumentKind,
    /// Who issued it.
    pub country: Option<Country>,
    /// Sealed.
    pub number: Option<Cell>,
    /// For exact look-up.
    pub number_index: Option<i64>,
    /// When it was issued.
    pub issued_on: Option<Day>,
    /// The last day it is valid; absent when it does not expire.
    pub expires_on: Option<Day>,
    /// The document it follows.
    pub replaces: Option<DocumentId>,
    /// Has another followed it?
    pub replaced: bool,
    /// Who holds it.
    pub held_by: Holder,
    /// When it was entered.
    pub made_at: Instant,
    /// Who entered it.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("document", subject: |row| Some(row.worker.0), resource: |row| Resource::new(Category::Document, row.id).about(row.worker), cells: [number], empty: |row, _| row.number_index = None);
