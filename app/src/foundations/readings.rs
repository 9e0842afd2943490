//! Who has read a worker's record: one row a reader, day and kind, for the worker to see. Serves P8.
//!
//! Whatever shows a worker's record to somebody else calls [`note`] after the access decision and outside a transaction. It
//! never makes the reading fail.

use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::people::account::RoleCode;
use crate::foundations::sessions::Visitor;
use crate::foundations::sessions::model::PurposeCode;
use crate::foundations::store::ids::{AccountId, OrganisationId, ReadingId, WorkerId};
use crate::foundations::store::{Day, Instant, Store, fault};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{QueryOrder, QuerySelect};

/// What was read, as a stable word; each has a text `reading-<word>`.
pub const WHAT: &[&str] =
    &["worker", "document", "journey", "contract", "fee", "clearance", "attestation", "report", "substitution"];

/// Key of the words for what was read; for a word that has none, the worker's details.
pub fn key(what: &str) -> String {
    let known = if WHAT.contains(&what) { what } else { "worker" };
    format!("reading-{known}")
}

/// One reading.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "reading")]
pub struct Model {
    /// Its identifier; sorts by when it was.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ReadingId,
    /// Whose record was read.
    pub worker: WorkerId,
    /// When it was first read on that day.
    pub at: Instant,
    /// The day, in UTC.
    pub day: Day,
    /// Who read it.
    pub account: AccountId,
    /// In which role.
    pub role: RoleCode,
    /// For which organisation.
    pub organisation: Option<OrganisationId>,
    /// What was read: one of [`WHAT`].
    pub what: String,
    /// What for.
    pub purpose: PurposeCode,
    /// Was the glass broken for it?
    pub glass: bool,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Notes that this visitor has read something of this worker. A worker's own reading, and what the program itself does, is
/// not noted. A failure is logged and nothing else.
pub async fn note(act: &Act, worker: WorkerId, what: &str) {
    let (Some(visitor), Ok(store)) = (act.signed_in(), act.store()) else { return };
    if matches!(visitor.role, Role::Worker | Role::System) {
        return;
    }
    if let Err(error) = insert(store, visitor, act.now(), worker, what).await {
        tracing::error!(what, ?error, "a reading could not be noted");
    }
}

async fn insert(store: &Store, visitor: &Visitor, now: Instant, worker: WorkerId, what: &str) -> Result<(), Fault> {
    let row = ActiveModel {
        id: Set(ReadingId::fresh(now.timestamp())),
        worker: Set(worker),
        at: Set(now),
        day: Set(Day(now.day())),
        account: Set(AccountId(visitor.id)),
        role: Set(RoleCode(visitor.role)),
        organisation: Set(visitor.organisation),
        what: Set(what.to_owned()),
        purpose: Set(PurposeCode(visitor.purpose)),
        glass: Set(visitor.glass.is_some_and(|(_, until)| now <= until)),
    };
    let known = [Column::Worker, Column::Account, Column::Day, Column::What, Column::Purpose, Column::Glass];
    let row = Entity::insert(row).on_conflict(OnConflict::columns(known).do_nothing().to_owned());
    row.exec_without_returning(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// The newest readings of a worker's record, for the worker's own page.
///
/// # Errors
/// When the database fails.
pub async fn of(store: &Store, worker: WorkerId) -> Result<Vec<Model>, Fault> {
    Entity::find()
        .filter(Column::Worker.eq(worker))
        .order_by_desc(Column::Id)
        .limit(limits::RESULTS.most)
        .all(store.reader())
        .await
        .map_err(fault)
}
