//! A page of the queue as its owner sees it: one query for the tasks, one for the names; what needs another purpose says so.

use super::counts::counts;
use super::task::{self, TaskKind};
use super::{Whose, address, days_waiting, page, purposes};
use crate::foundations::access::{Action, Category, Purpose, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::people::organisation;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{Cursor, Day, PageOf, fault};
use crate::pre_departure::workers;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// One task.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Line {
    /// What is to be done.
    pub kind: TaskKind,
    /// The reference people read.
    pub reference: String,
    /// The record it is about.
    #[schema(value_type = String)]
    pub record: Uuid,
    /// Where it is done; absent while the session is for another purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// The name of the worker, or of the organisation, it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// For how many days it has waited.
    pub waiting_days: i64,
    /// By when it should be done.
    pub due_on: Day,
    /// For how many days it has been overdue; 0 when it is not.
    pub overdue_days: i64,
    /// The purpose it needs, when the session is for another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub needs_purpose: Option<&'static str>,
}

/// How much of a kind waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Waiting {
    /// The kind.
    pub kind: TaskKind,
    /// How many.
    pub count: i64,
}

/// A page of the queue.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Queue {
    /// How much of each kind waits.
    pub waiting: Vec<Waiting>,
    /// The tasks, what is due first comes first.
    #[serde(flatten)]
    pub tasks: PageOf<Line>,
}

/// A page of the visitor's queue.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn queue(act: &Act, kind: Option<TaskKind>, after: Option<&Cursor>) -> Result<Queue, Fault> {
    let visitor = act.visitor()?;
    let store = act.store()?;
    let whose = Whose { role: visitor.role, organisation: visitor.organisation };
    let waiting = counts(store, whose).await?;
    let waiting = waiting.iter().map(|(kind, count)| Waiting { kind: *kind, count: *count }).collect();
    let tasks = page(store.reader(), whose, kind, after, limits::TASKS.most).await?;
    let names = names(act, visitor, &tasks.items).await?;
    let now = act.now();
    let today = act.today();
    let line = |row: task::Model| {
        let needs = needs(row.kind, visitor.purpose);
        let overdue = today.since(row.due_on.0).map_or(0, |span| i64::from(span.get_days()));
        let who = row.worker.map(|worker| worker.0).or(row.about.map(|about| about.0));
        Line {
            kind: row.kind,
            record: row.record,
            address: needs.is_none().then(|| address(row.kind, row.record)),
            name: who.filter(|_| needs.is_none()).and_then(|who| names.get(&who).cloned()),
            waiting_days: days_waiting(row.opened_at, now),
            due_on: row.due_on,
            overdue_days: overdue.max(0),
            needs_purpose: needs.map(Purpose::name),
            reference: row.reference,
        }
    };
    let tasks = PageOf { items: tasks.items.into_iter().map(line).collect(), next: tasks.next };
    Ok(Queue { waiting, tasks })
}

/// The purpose that work of this kind needs, when this is not one.
fn needs(kind: TaskKind, purpose: Purpose) -> Option<Purpose> {
    let purposes = purposes(kind);
    if purposes.contains(&purpose) { None } else { purposes.first().copied() }
}

/// The names of workers and organisations that this visitor may see in a list.
async fn names(act: &Act, visitor: &Visitor, tasks: &[task::Model]) -> Result<HashMap<Uuid, String>, Fault> {
    let shown = || tasks.iter().filter(|row| needs(row.kind, visitor.purpose).is_none());
    let mut workers: Vec<_> = shown().filter_map(|row| row.worker).collect();
    let mut organisations: Vec<_> = shown().filter(|row| row.worker.is_none()).filter_map(|row| row.about).collect();
    workers.sort_unstable();
    workers.dedup();
    organisations.sort_unstable();
    organisations.dedup();
    let mut names = HashMap::new();
    if !workers.is_empty() {
        names = workers::lists::names(act, workers).await?;
    }
    if !organisations.is_empty() {
        names.extend(organisation_names(act, organisations).await?);
    }
    Ok(names)
}

async fn organisation_names(act: &Act, ids: Vec<OrganisationId>) -> Result<Vec<(Uuid, String)>, Fault> {
    let scope = act.scope(Action::List, Category::Organisation)?;
    let own = act.visitor()?.organisation;
    let seen = |id: &OrganisationId| scope == Scope::Everything || Some(*id) == own;
    let ids: Vec<_> = ids.into_iter().filter(seen).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    use organisation::Column;
    let query = organisation::Entity::find().select_only().column(Column::Id).column(Column::Name);
    query.filter(Column::Id.is_in(ids)).into_tuple().all(act.store()?.reader()).await.map_err(fault)
}
