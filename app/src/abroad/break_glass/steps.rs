//! Opening one record in an emergency, and reviewing that.

use super::model::{Column, Entity, Model};
use super::{FINDING, NO_RECORD, NOT_NEEDED, REASON, REVIEWED};
use crate::abroad::{reports, substitutions};
use crate::foundations::access::{Action, Category, Cleared, Resource, STEP_UP, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults, Refusal};
use crate::foundations::people::account::RoleCode;
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::sessions::model::PurposeCode;
use crate::foundations::sessions::{self, By, Visitor};
use crate::foundations::store::ids::{AccountId, BreakGlassId, WorkerId};
use crate::foundations::store::{CHANGED, Cell, Day, Event, Kept, Salt, fault};
use crate::foundations::{limits, references};
use crate::pre_departure::{contract_register, workers};
use jiff::ToSpan;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::sync::Arc;
use utoipa::ToSchema;

/// For so long the record is open.
pub const MINUTES: i64 = 30;
/// Least characters of a reason: shorter ones say nothing.
const REASON_LEAST: usize = 20;
/// Least different letters of a reason: one letter held down is none.
const REASON_LETTERS: usize = 6;
/// In so many days another person should have looked at it.
const REVIEW_DAYS: i64 = 3;

/// One record to be opened.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Emergency {
    /// The reference of a worker, contract, report or replaced contract.
    pub reference: String,
    /// Why: at least twenty characters. The worker can see that you opened the record.
    pub reason: String,
}

impl Emergency {
    fn check(&self) -> Result<String, Fault> {
        let mut faults = Faults::new();
        let reference = faults.take("/reference", references::parse(&self.reference));
        let reason = self.reason.trim();
        let letters: BTreeSet<char> = reason.chars().filter(|c| c.is_alphanumeric()).collect();
        let says = reason.chars().count() >= REASON_LEAST && letters.len() >= REASON_LETTERS;
        faults.must("/reason", says, REASON);
        faults.must("/reason", reason.chars().count() <= limits::TEXT.size(), Code::TEXT_TOO_LONG);
        faults.finish(|| reference)?.ok_or_else(|| Fault::invalid("/reference", NO_RECORD))
    }
}

/// A record by its reference: whose it is, which, and as the policies see it.
async fn find(act: &Act, reference: &str) -> Result<(WorkerId, Resource, Uuid), Fault> {
    async fn by<M: Kept>(act: &Act, column: <M::Entity as EntityTrait>::Column, text: &str) -> Result<M, Fault> {
        let found = M::Entity::find().filter(column.eq(text)).one(act.store()?.reader()).await.map_err(fault)?;
        found.ok_or_else(|| Fault::invalid("/reference", NO_RECORD))
    }
    let (worker, resource, id) = match reference.chars().next() {
        Some('W') => {
            let row: workers::worker::Model = by(act, workers::worker::Column::Reference, reference).await?;
            (row.id, row.resource(), row.id.0)
        }
        Some('C') => {
            let column = contract_register::model::Column::Reference;
            let row: contract_register::model::Model = by(act, column, reference).await?;
            (row.worker, row.resource(), row.id.0)
        }
        Some('R') => {
            let row: reports::model::Model = by(act, reports::model::Column::Reference, reference).await?;
            (row.worker, row.resource(), row.id.0)
        }
        Some('S') => {
            let column = substitutions::model::Column::Reference;
            let row: substitutions::model::Model = by(act, column, reference).await?;
            (row.worker, row.resource(), row.id.0)
        }
        _ => return Err(Fault::invalid("/reference", NO_RECORD)),
    };
    Ok((worker, resource, id))
}

/// Opens one record to this session.
///
/// # Errors
/// [`STEP_UP`] without a fresh second factor; [`Fault::Invalid`] for a reason that says nothing; [`NOT_NEEDED`] when the
/// record is open anyway; [`Fault::NotFound`] where breaking glass is no way.
pub async fn open(act: &Act, input: Emergency) -> Result<Model, Fault> {
    let visitor = act.visitor()?;
    let (account, is_session) = (visitor.account(), matches!(visitor.by, By::Session(_)));
    let account: AccountId = account.filter(|_| is_session).ok_or(Fault::SignIn)?;
    let id = BreakGlassId::fresh(act.now().timestamp());
    let asked = Resource::new(Category::BreakGlass, id).open_to([visitor.organisation]);
    let permit = act.may(Action::Submit, &asked)?;
    if !visitor.second_factor_is_fresh(act.now()) {
        return Err(Fault::Refused(Refusal { code: STEP_UP, rule: None, cite: None }));
    }
    let reference = input.check()?;
    let (worker, resource, record) = find(act, &reference).await?;
    if act.may(Action::Read, &resource).is_ok() {
        return Err(Fault::Conflict(NOT_NEEDED));
    }
    let ends_at = act.now().plus_seconds(MINUTES * 60);
    let with_glass = Visitor { glass: Some((record, ends_at)), ..visitor.clone() };
    // Where the policies would not let it be read even so, there is nothing to open.
    act.clone().by(Arc::new(with_glass)).may(Action::Read, &resource)?;
    let mut tx = act.begin("break_glass.open", &input).await?;
    let row = Model {
        id,
        version: 0,
        salt: Salt::default(),
        reference,
        account,
        person: visitor.person,
        name: visitor.name.clone(),
        role: RoleCode(visitor.role),
        purpose: PurposeCode(visitor.purpose),
        organisation: visitor.organisation,
        worker,
        record,
        what: resource.category().name().to_owned(),
        reason: Some(Cell::fresh(input.reason.trim())),
        opened_at: tx.now(),
        ends_at,
        reviewed_at: None,
        reviewed_by: None,
        finding: None,
    };
    let row = tx.insert(&permit, Event("break_glass.opened"), row).await?;
    let due_on = act.today().checked_add(REVIEW_DAYS.days()).unwrap_or(act.today());
    let work = Work {
        kind: TaskKind::ReviewBreakGlass,
        role: crate::foundations::access::Role::Supervisor,
        organisation: None,
        record: id.0,
        worker: Some(worker),
        about: visitor.organisation,
        reference: row.reference.clone(),
        due_on: Day(due_on),
    };
    queue::open(&tx, work).await?;
    sessions::own::open_glass(tx.db(), visitor, record, ends_at).await?;
    tx.commit(()).await?;
    Ok(row)
}

/// An opening with its reason, for who reviews it.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn one(act: &Act, id: BreakGlassId) -> Result<(Cleared<Model>, String), Fault> {
    let row = act.load::<Model>(id).await?.cleared(act, Action::Read)?;
    let reason = match &row.reason {
        Some(cell) => act.open_cell(&row, "reason", cell).await.map(|text| text.to_string()),
        None => Ok(String::new()),
    };
    // Once the worker was erased the reason is gone with the key.
    let reason = match reason {
        Err(Fault::NotFound) => String::new(),
        other => other?,
    };
    Ok((row, reason))
}

/// Reviews an opening. Never by who opened it, under any account.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not; [`REVIEWED`] when it was done already.
pub async fn review(act: &Act, id: BreakGlassId, version: i64, finding: &str) -> Result<Model, Fault> {
    let finding = finding.trim();
    let mut tx = act.begin("break_glass.review", &(id, version, finding)).await?;
    let (row, permit) = act.load_in::<Model>(&tx, id).await?.cleared(act, Action::Review)?.parts();
    let mut faults = Faults::new();
    faults.must("/finding", !finding.is_empty(), FINDING);
    faults.must("/finding", finding.chars().count() <= limits::TEXT.size(), Code::TEXT_TOO_LONG);
    faults.finish(|| ())?;
    if row.reviewed_at.is_some() {
        return Err(Fault::Conflict(REVIEWED));
    }
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    let reviewed = Model {
        reviewed_at: Some(tx.now()),
        reviewed_by: act.visitor()?.account(),
        finding: Some(finding.to_owned()),
        ..row
    };
    let reviewed = tx.update(&permit, Event("break_glass.reviewed"), reviewed).await?;
    queue::close(&tx, id.0, &[TaskKind::ReviewBreakGlass]).await?;
    tx.commit(()).await?;
    Ok(reviewed)
}

/// The newest openings: all of them for who reviews, else one's own.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn list(act: &Act) -> Result<(Vec<Model>, bool), Fault> {
    let reviews = act.scope(Action::List, Category::BreakGlass)? == Scope::Everything;
    let mut query = Entity::find().order_by_desc(Column::Id).limit(limits::RESULTS.most);
    if !reviews {
        let own = Resource::new(Category::BreakGlass, Uuid::nil()).open_to([act.visitor()?.organisation]);
        act.may(Action::Submit, &own)?;
        query = query.filter(Column::Account.eq(act.visitor()?.id));
    }
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    Ok((rows, reviews))
}

/// The openings of a worker's records, for the worker.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn of_worker(act: &Act, worker: WorkerId) -> Result<Vec<Model>, Fault> {
    act.may(Action::Read, &Resource::new(Category::BreakGlass, Uuid::nil()).about(worker))?;
    let query = Entity::find().filter(Column::Worker.eq(worker)).order_by_desc(Column::Id).limit(limits::RESULTS.most);
    query.all(act.store()?.reader()).await.map_err(fault)
}
