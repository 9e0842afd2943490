//! The work queue: what waits for whom, by when. An officer's home page is a page of it.

mod api;
mod counts;
mod lines;
mod pages;
pub mod task;

pub use counts::Counts;
pub use lines::{Line, Queue, queue};

use crate::foundations::access::{Purpose, Role};
use crate::foundations::fault::Fault;
use crate::foundations::people::account::RoleCode;
use crate::foundations::routes::Routes;
use crate::foundations::store::ids::{OrganisationId, TaskId, WorkerId};
use crate::foundations::store::{Cursor, Day, Instant, PageOf, Tx, fault};
use axum::routing::get;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{ActiveValue::Set, ConnectionTrait, QueryOrder, QuerySelect};
use task::TaskKind;
use utoipa_axum::routes;

/// The queue as a page and for programs.
pub fn routes() -> Routes {
    Routes::new().page("/work", get(pages::work)).api(routes!(api::work_list))
}

/// Where the work on a record is done.
pub fn address(kind: TaskKind, record: Uuid) -> String {
    let folder = match kind {
        TaskKind::VerifyContract | TaskKind::CorrectContract => "contracts",
        TaskKind::DecideClearance | TaskKind::ApproveClearance => "clearances",
        TaskKind::DecideLicence | TaskKind::ApproveLicence | TaskKind::LicenceExpires => "licences",
        TaskKind::DocumentExpires => "documents",
        TaskKind::Substitution => "substitutions",
        TaskKind::Report => "reports",
        TaskKind::Duplicate => "duplicates",
        TaskKind::ReviewBreakGlass => "glass",
    };
    format!("/{folder}/{record}")
}

/// The purposes under which this kind of work is done; the first is the usual one.
pub fn purposes(kind: TaskKind) -> &'static [Purpose] {
    match kind {
        TaskKind::VerifyContract => &[Purpose::Registration, Purpose::Clearance],
        TaskKind::CorrectContract => &[Purpose::Placement],
        TaskKind::DecideClearance | TaskKind::ApproveClearance => &[Purpose::Clearance],
        TaskKind::DecideLicence | TaskKind::ApproveLicence => &[Purpose::Licensing],
        TaskKind::LicenceExpires => &[Purpose::Licensing, Purpose::Placement],
        TaskKind::DocumentExpires => &[Purpose::Registration, Purpose::Placement, Purpose::Protection],
        TaskKind::Substitution | TaskKind::Report => &[Purpose::Protection, Purpose::Inspection],
        TaskKind::Duplicate => &[Purpose::Registration],
        TaskKind::ReviewBreakGlass => &[Purpose::Audit],
    }
}

/// Work to be opened.
#[derive(Clone, Debug)]
pub struct Work {
    /// What is to be done.
    pub kind: TaskKind,
    /// Whose work it is.
    pub role: Role,
    /// Only theirs, when it is.
    pub organisation: Option<OrganisationId>,
    /// The record it is about.
    pub record: Uuid,
    /// The worker it is about.
    pub worker: Option<WorkerId>,
    /// The organisation it is about.
    pub about: Option<OrganisationId>,
    /// The reference people read.
    pub reference: String,
    /// By when it should be done.
    pub due_on: Day,
}

/// Opens work, in the transaction of the step that makes it necessary.
///
/// # Errors
/// When the database fails.
pub async fn open(tx: &Tx, work: Work) -> Result<(), Fault> {
    let row = task::ActiveModel {
        id: Set(TaskId::fresh(tx.now().timestamp())),
        kind: Set(work.kind),
        role: Set(RoleCode(work.role)),
        organisation: Set(work.organisation),
        record: Set(work.record),
        worker: Set(work.worker),
        about: Set(work.about),
        reference: Set(work.reference),
        opened_at: Set(tx.now()),
        due_on: Set(work.due_on),
        done_at: Set(None),
    };
    task::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(fault)?;
    tx.store().counts().forget();
    Ok(())
}

/// Closes the work of these kinds on a record, in the transaction of the step that does it.
///
/// # Errors
/// When the database fails.
pub async fn close(tx: &Tx, record: Uuid, kinds: &[TaskKind]) -> Result<(), Fault> {
    task::Entity::update_many()
        .col_expr(task::Column::DoneAt, Expr::value(Some(tx.now())))
        .filter(task::Column::Record.eq(record))
        .filter(task::Column::Kind.is_in(kinds.iter().copied()))
        .filter(task::Column::DoneAt.is_null())
        .exec(tx.db())
        .await
        .map_err(fault)?;
    tx.store().counts().forget();
    Ok(())
}

/// Whose queue: a role, and within it what is for everybody or for one organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Whose {
    /// The role.
    pub role: Role,
    /// The organisation.
    pub organisation: Option<OrganisationId>,
}

/// What is for everybody of the role, and what is for this organisation.
fn own(whose: Whose) -> Condition {
    use task::Column;
    Condition::any()
        .add(Column::Organisation.is_null())
        .add_option(whose.organisation.map(|own| Column::Organisation.eq(own)))
}

/// One page of open work, what is due first comes first.
///
/// # Errors
/// When the database fails.
pub async fn page(
    db: &impl ConnectionTrait,
    whose: Whose,
    kind: Option<TaskKind>,
    after: Option<&Cursor>,
    size: u64,
) -> Result<PageOf<task::Model>, Fault> {
    use task::Column;
    let mut query = task::Entity::find()
        .filter(Column::DoneAt.is_null())
        .filter(Column::Role.eq(RoleCode(whose.role)))
        .filter(own(whose))
        .order_by_asc(Column::DueOn)
        .order_by_asc(Column::Id)
        .limit(size + 1);
    if let Some(kind) = kind {
        query = query.filter(Column::Kind.eq(kind));
    }
    if let Some(after) = after {
        let here = Expr::tuple([Expr::col(Column::DueOn), Expr::col(Column::Id)]);
        query = query.filter(here.gt(Expr::tuple([Expr::value(after.sort.clone()), Expr::value(after.id)])));
    }
    let rows = query.all(db).await.map_err(fault)?;
    let size = usize::try_from(size).unwrap_or(usize::MAX);
    Ok(PageOf::cut(rows, size, |row| Cursor { sort: row.due_on.to_string(), id: row.id.0 }))
}

/// Whole days between two instants.
pub fn days_waiting(opened: Instant, now: Instant) -> i64 {
    Ord::max(now.0 - opened.0, 0) / 86_400_000_000
}
