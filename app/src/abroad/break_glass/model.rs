//! Openings in an emergency: kept for ever, with their reason sealed by the worker's key.

use crate::foundations::access::{Category, Resource};
use crate::foundations::people::account::RoleCode;
use crate::foundations::sessions::model::PurposeCode;
use crate::foundations::store::ids::{AccountId, BreakGlassId, OrganisationId, PersonId, WorkerId};
use crate::foundations::store::{Cell, Instant, Salt};
use crate::kept;
use sea_orm::entity::prelude::*;
use serde::{Serialize, Serializer};

/// One record, opened in an emergency.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "break_glass")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: BreakGlassId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// The reference of the record.
    pub reference: String,
    /// Who opened it.
    pub account: AccountId,
    /// The person behind the account.
    pub person: PersonId,
    /// How colleagues know them.
    pub name: String,
    /// In which role.
    pub role: RoleCode,
    /// What for.
    #[serde(serialize_with = "as_word")]
    pub purpose: PurposeCode,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// The worker whose record it is.
    pub worker: WorkerId,
    /// The record.
    pub record: Uuid,
    /// What kind of record, by its stable name.
    pub what: String,
    /// Why. Sealed.
    pub reason: Option<Cell>,
    /// When it was opened.
    pub opened_at: Instant,
    /// Until when it was open.
    pub ends_at: Instant,
    /// When another person reviewed it.
    pub reviewed_at: Option<Instant>,
    /// Who reviewed it.
    pub reviewed_by: Option<AccountId>,
    /// What the review found.
    pub finding: Option<String>,
}

fn as_word<S: Serializer>(purpose: &PurposeCode, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(purpose.0.name())
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("break_glass", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::BreakGlass, row.id)
        .open_to([row.organisation])
        .about(row.worker)
        .made_by(Some(row.account.0), Some(row.person.0))
}, cells: [reason], empty: |row, _| row.finding = None);
