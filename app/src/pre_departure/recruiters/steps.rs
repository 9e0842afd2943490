//! Applying for a licence, and changing the application while it waits.

use super::input::{Application, Applied, PRINCIPAL};
use super::model::{self, Column, Entity, LicenceState};
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::queue::task::TaskKind;
use crate::foundations::queue::{self, Work};
use crate::foundations::store::ids::{LicenceId, OrganisationId};
use crate::foundations::store::{CHANGED, Day, Event, JsonText, Salt, Tx, fault};
use jiff::civil::Date;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// There is an application or a licence already.
pub const OPEN: Code = Code("licence.open");
/// The licence does not stand where this could be done.
pub const NOT_NOW: Code = Code("licence.not_now");

/// An application should be looked at within two weeks: a working aim of the office, not law.
const DECIDE_DAYS: i64 = 14;

/// Where a licence stands after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    /// The licence.
    pub id: LicenceId,
    /// Its version; name it when you change or approve something.
    pub version: i64,
    /// Where it stands.
    pub state: LicenceState,
    /// Does a decision wait for a second officer?
    pub waits: bool,
}

impl Standing {
    pub(super) fn of(row: &model::Model) -> Self {
        Self { id: row.id, version: row.version, state: row.state, waits: row.proposal().is_some() }
    }
}

/// Applies for a licence, for the visitor's own organisation.
///
/// # Errors
/// `OPEN` when there is an application or licence already; [`Fault::NotFound`] when this visitor may not.
pub async fn apply(act: &Act, input: Application) -> Result<Standing, Fault> {
    if let Some(done) = act.answered("licence.apply", &input).await? {
        return Ok(done);
    }
    let own = own_recruiter(act)?;
    let id = LicenceId::fresh(act.now().timestamp());
    let permit = act.may(Action::Submit, &Resource::new(Category::Licence, id).open_to([Some(own)]))?;
    let applied = input.check()?;
    let mut tx = act.begin("licence.apply", &input).await?;
    // The lock makes two applications at once come one after the other.
    let recruiter = organisation::Entity::find_by_id(own).lock_exclusive();
    let recruiter = recruiter.one(tx.db()).await.map_err(fault)?.ok_or(Fault::NotFound)?;
    if recruiter.kind != OrganisationKind::Recruiter {
        return Err(Fault::NotFound);
    }
    if has_open(&tx, own, act.today()).await? {
        return Err(Fault::Conflict(OPEN));
    }
    let principals = principals(&tx, &recruiter, &applied).await?;
    let visitor = act.visitor()?;
    let row = model::Model {
        id,
        version: 0,
        salt: Salt::default(),
        number: String::new(),
        recruiter: own,
        state: LicenceState::Applied,
        since: Some(Day(act.today())),
        valid_from: None,
        valid_until: None,
        ground: None,
        bond_minor: applied.bond.map(|(minor, _)| minor),
        bond_currency: applied.bond.map(|(_, currency)| currency),
        principals: JsonText::of(&principals),
        proposal: JsonText::default(),
        proposed_by: None,
        proposed_by_person: None,
        proposed_at: None,
        made_at: tx.now(),
        made_by: visitor.account(),
        made_by_person: Some(visitor.person),
    };
    let row = tx.insert(&permit, Event("licence.applied"), row).await?;
    wait_for_decision(&tx, &row, &recruiter, act.today()).await?;
    let answer = Standing::of(&row);
    tx.commit(answer).await
}

/// Changes an application that was not decided yet. A decision that was proposed on it falls.
///
/// # Errors
/// [`CHANGED`] when it is no longer at `version`; `NOT_NOW` when it was decided.
pub async fn amend(act: &Act, id: LicenceId, version: i64, input: Application) -> Result<Standing, Fault> {
    let asked = (id, version, &input);
    if let Some(done) = act.answered("licence.amend", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("licence.amend", &asked).await?;
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, Action::Write)?.parts();
    let applied = input.check()?;
    at_version(&row, version)?;
    if row.state != LicenceState::Applied {
        return Err(Fault::Conflict(NOT_NOW));
    }
    let recruiter = recruiter_of(&tx, &row).await?;
    let principals = principals(&tx, &recruiter, &applied).await?;
    let voids = row.proposal().is_some();
    let row = model::Model {
        bond_minor: applied.bond.map(|(minor, _)| minor),
        bond_currency: applied.bond.map(|(_, currency)| currency),
        principals: JsonText::of(&principals),
        ..row.without_proposal()
    };
    let row = tx.update(&permit, Event("licence.amended"), row).await?;
    if voids {
        queue::close(&tx, row.id.0, &[TaskKind::ApproveLicence]).await?;
        wait_for_decision(&tx, &row, &recruiter, act.today()).await?;
    }
    let answer = Standing::of(&row);
    tx.commit(answer).await
}

/// A recruiter's staff act for their own recruiter.
pub(super) fn own_recruiter(act: &Act) -> Result<OrganisationId, Fault> {
    let visitor = act.visitor()?;
    visitor.organisation.filter(|_| visitor.role == Role::RecruiterStaff).ok_or(Fault::NotFound)
}

pub(super) async fn recruiter_of(tx: &Tx, row: &model::Model) -> Result<organisation::Model, Fault> {
    let found = organisation::Entity::find_by_id(row.recruiter).one(tx.db()).await.map_err(fault)?;
    found.ok_or(Fault::NotFound)
}

pub(super) fn at_version(row: &model::Model, version: i64) -> Result<(), Fault> {
    if row.version == version { Ok(()) } else { Err(Fault::Conflict(CHANGED)) }
}

/// Opens the officers' work on an application.
pub(super) async fn wait_for_decision(
    tx: &Tx,
    row: &model::Model,
    recruiter: &organisation::Model,
    today: Date,
) -> Result<(), Fault> {
    let work = Work {
        kind: TaskKind::DecideLicence,
        role: Role::LabourOfficer,
        organisation: None,
        record: row.id.0,
        worker: None,
        about: Some(recruiter.id),
        reference: recruiter.reference.clone(),
        due_on: Day(today.saturating_add(jiff::Span::new().days(DECIDE_DAYS))),
    };
    queue::open(tx, work).await
}

/// Is there an application that waits, or a licence that still counts?
async fn has_open(tx: &Tx, own: OrganisationId, today: Date) -> Result<bool, Fault> {
    let rows = Entity::find().filter(Column::Recruiter.eq(own)).all(tx.db()).await.map_err(fault)?;
    Ok(rows.iter().any(|row| match row.state {
        LicenceState::Applied | LicenceState::Suspended => true,
        LicenceState::Granted => row.valid_until.is_none_or(|Day(until)| until >= today),
        LicenceState::Refused | LicenceState::Revoked => false,
    }))
}

/// The principals of an application: employers and recruiters in another country.
async fn principals(tx: &Tx, recruiter: &organisation::Model, applied: &Applied) -> Result<Vec<OrganisationId>, Fault> {
    let (mut faults, mut found) = (Faults::new(), Vec::new());
    let many = applied.principals.len() > 1;
    for (at, reference) in applied.principals.iter().enumerate() {
        let pointer = if many { format!("/principals/{at}") } else { "/principals".into() };
        match principal(tx, recruiter, reference).await? {
            Some(id) => found.push(id),
            None => faults.must(&pointer, false, PRINCIPAL),
        }
    }
    faults.finish(|| found)
}

/// An employer or recruiter in another country, by its reference.
pub(super) async fn principal(
    tx: &Tx,
    recruiter: &organisation::Model,
    reference: &str,
) -> Result<Option<OrganisationId>, Fault> {
    use organisation::Column;
    let kinds = [OrganisationKind::Employer, OrganisationKind::Recruiter];
    let found = organisation::Entity::find()
        .filter(Column::Reference.eq(reference))
        .filter(Column::Kind.is_in(kinds))
        .filter(Column::Country.ne(recruiter.country))
        .filter(Column::Active.eq(true));
    Ok(found.one(tx.db()).await.map_err(fault)?.map(|found| found.id))
}
