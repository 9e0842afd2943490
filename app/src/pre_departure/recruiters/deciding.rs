//! Decisions about licences: proposed by one officer, and nothing happens until a second person approves that very version.

use super::decision::{self, Decision};
use super::input::{NewProposal, PRINCIPAL, Proposal, TERM};
use super::model::{self, Column, Entity, LicenceState};
use super::steps::{NOT_NOW, Standing, at_version, principal, recruiter_of, wait_for_decision};
use crate::foundations::access::{Action, Permit, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::people::organisation;
use crate::foundations::queue::task::TaskKind;
use crate::foundations::queue::{self, Work};
use crate::foundations::store::ids::{LicenceDecisionId, LicenceId};
use crate::foundations::store::migrations::setting;
use crate::foundations::store::{Day, Event, JsonText, Salt, Tx, fault};
use jiff::civil::Date;
use sea_orm::entity::prelude::*;

/// Nothing waits for approval.
pub const NO_PROPOSAL: Code = Code("licence.no_proposal");
/// Another licence has this number.
pub const NUMBER_TAKEN: Code = Code("licence.number_taken");

/// The second officer should look within three days: a working aim of the office, not law.
const APPROVE_DAYS: i64 = 3;

/// What may be decided about a licence that stands there.
pub fn possible(state: LicenceState) -> &'static [Decision] {
    use Decision::{AddPrincipal, Grant, Lift, Refuse, RemovePrincipal, Renew, Revoke, Suspend};
    match state {
        LicenceState::Applied => &[Grant, Refuse],
        LicenceState::Granted => &[Renew, Suspend, Revoke, AddPrincipal, RemovePrincipal],
        LicenceState::Suspended => &[Lift, Revoke, RemovePrincipal],
        LicenceState::Revoked | LicenceState::Refused => &[],
    }
}

/// Proposes a decision; one that waited before is replaced.
///
/// # Errors
/// `NOT_NOW` when the licence does not stand where this can be decided; [`Fault::Invalid`] with everything that is wrong.
pub async fn propose(act: &Act, id: LicenceId, version: i64, input: NewProposal) -> Result<Standing, Fault> {
    let asked = (id, version, &input);
    if let Some(done) = act.answered("licence.propose", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("licence.propose", &asked).await?;
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, Action::Decide)?.parts();
    let (mut proposal, reference) = input.check(act.today())?;
    at_version(&row, version)?;
    if !possible(row.state).contains(&proposal.decision) {
        return Err(Fault::Conflict(NOT_NOW));
    }
    let recruiter = recruiter_of(&tx, &row).await?;
    if let Some(reference) = reference {
        let found = principal(&tx, &recruiter, &reference).await?;
        let wanted = proposal.decision == Decision::RemovePrincipal;
        let fits = found.filter(|found| row.principals().contains(found) == wanted);
        proposal.principal = Some(fits.ok_or_else(|| Fault::invalid("/principal", PRINCIPAL))?);
    }
    if let Some(number) = &proposal.number {
        number_is_free(&tx, &row, number).await?;
    }
    not_followed(&tx, &row, proposal.decision).await?;
    // The result is looked at now, so that nobody is asked to approve what cannot be.
    carried_out(row.clone(), &proposal, act.today())?;
    let visitor = act.visitor()?;
    let row = model::Model {
        proposal: JsonText::of(&proposal),
        proposed_by: visitor.account(),
        proposed_by_person: Some(visitor.person),
        proposed_at: Some(tx.now()),
        ..row
    };
    let row = tx.update(&permit, Event("licence.proposed"), row).await?;
    queue::close(&tx, row.id.0, &[TaskKind::DecideLicence, TaskKind::ApproveLicence]).await?;
    queue::open(&tx, second_look(&row, &recruiter, act.today())).await?;
    let answer = Standing::of(&row);
    tx.commit(answer).await
}

/// Takes a proposed decision back.
///
/// # Errors
/// `NO_PROPOSAL` when none waits.
pub async fn withdraw(act: &Act, id: LicenceId, version: i64) -> Result<Standing, Fault> {
    if let Some(done) = act.answered("licence.withdraw", &(id, version)).await? {
        return Ok(done);
    }
    let mut tx = act.begin("licence.withdraw", &(id, version)).await?;
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, Action::Decide)?.parts();
    at_version(&row, version)?;
    row.proposal().ok_or(Fault::Conflict(NO_PROPOSAL))?;
    let row = tx.update(&permit, Event("licence.withdrawn"), row.without_proposal()).await?;
    queue::close(&tx, row.id.0, &[TaskKind::ApproveLicence]).await?;
    if row.state == LicenceState::Applied {
        let recruiter = recruiter_of(&tx, &row).await?;
        wait_for_decision(&tx, &row, &recruiter, act.today()).await?;
    }
    let answer = Standing::of(&row);
    tx.commit(answer).await
}

/// Approves the decision that waits, which then holds at once. Whoever proposed it, by whichever account, cannot.
///
/// # Errors
/// [`crate::foundations::store::CHANGED`] when the licence is no longer at `version`; `NO_PROPOSAL` when nothing waits.
pub async fn approve(act: &Act, id: LicenceId, version: i64) -> Result<Standing, Fault> {
    if let Some(done) = act.answered("licence.approve", &(id, version)).await? {
        return Ok(done);
    }
    let mut tx = act.begin("licence.approve", &(id, version)).await?;
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, Action::Approve)?.parts();
    at_version(&row, version)?;
    let proposal = row.proposal().ok_or(Fault::Conflict(NO_PROPOSAL))?;
    if !possible(row.state).contains(&proposal.decision) {
        return Err(Fault::Conflict(NOT_NOW));
    }
    if let Some(number) = &proposal.number {
        // One row that every grant writes: two grants come one after the other, and the second sees the first.
        setting::set(tx.db(), "licence.number", number).await?;
        number_is_free(&tx, &row, number).await?;
    }
    not_followed(&tx, &row, proposal.decision).await?;
    remember(act, &mut tx, &permit, &row, &proposal).await?;
    let row = carried_out(row, &proposal, act.today())?.without_proposal();
    let row = tx.update(&permit, event(proposal.decision), row).await?;
    queue::close(&tx, row.id.0, &[TaskKind::DecideLicence, TaskKind::ApproveLicence]).await?;
    if matches!(proposal.decision, Decision::Renew | Decision::Revoke) {
        queue::close(&tx, row.id.0, &[TaskKind::LicenceExpires]).await?;
    }
    let answer = Standing::of(&row);
    tx.commit(answer).await
}

/// The licence after a decision.
fn carried_out(row: model::Model, proposal: &Proposal, today: Date) -> Result<model::Model, Fault> {
    let too_short = || Fault::invalid("/valid_until", TERM);
    let since = Some(Day(today));
    Ok(match proposal.decision {
        Decision::Grant => {
            let (valid_from, valid_until) = (proposal.valid_from, proposal.valid_until);
            let number = proposal.number.clone().unwrap_or_default();
            model::Model { state: LicenceState::Granted, since, number, valid_from, valid_until, ground: None, ..row }
        }
        Decision::Renew => {
            let until = proposal.valid_until.filter(|until| row.valid_until.is_none_or(|old| old < *until));
            let until = until.ok_or_else(too_short)?;
            // A gap stays visible: a licence renewed after its term holds from that day on.
            let has_gap = row.valid_until.is_some_and(|Day(old)| old < today);
            let valid_from = if has_gap { Some(Day(today)) } else { row.valid_from };
            model::Model { valid_from, valid_until: Some(until), ..row }
        }
        Decision::Refuse => {
            model::Model { state: LicenceState::Refused, since, ground: proposal.ground.clone(), ..row }
        }
        Decision::Suspend => {
            model::Model { state: LicenceState::Suspended, since, ground: proposal.ground.clone(), ..row }
        }
        Decision::Revoke => {
            model::Model { state: LicenceState::Revoked, since, ground: proposal.ground.clone(), ..row }
        }
        Decision::Lift => model::Model { state: LicenceState::Granted, since, ground: None, ..row },
        Decision::AddPrincipal | Decision::RemovePrincipal => {
            let mut principals = row.principals();
            principals.retain(|one| Some(*one) != proposal.principal);
            if proposal.decision == Decision::AddPrincipal {
                principals.extend(proposal.principal);
            }
            model::Model { principals: JsonText::of(&principals), ..row }
        }
    })
}

/// Keeps the decision for everybody to read.
async fn remember(
    act: &Act,
    tx: &mut Tx,
    permit: &Permit,
    row: &model::Model,
    proposal: &Proposal,
) -> Result<(), Fault> {
    let kept = decision::Model {
        id: LicenceDecisionId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        licence: row.id,
        recruiter: row.recruiter,
        decision: proposal.decision,
        ground: proposal.ground.clone(),
        notice_on: proposal.notice_on,
        number: proposal.number.clone(),
        valid_from: proposal.valid_from,
        valid_until: proposal.valid_until,
        principal: proposal.principal,
        from_day: proposal.valid_from.filter(|from| *from > Day(act.today())).unwrap_or(Day(act.today())),
        decided_by: row.proposed_by,
        decided_by_person: row.proposed_by_person,
        approved_by: act.visitor()?.account(),
        made_at: tx.now(),
    };
    tx.insert(permit, Event("licence.decision_kept"), kept).await.map(|_| ())
}

async fn number_is_free(tx: &Tx, row: &model::Model, number: &str) -> Result<(), Fault> {
    let taken = Entity::find().filter(Column::Number.eq(number)).filter(Column::Id.ne(row.id));
    match taken.one(tx.db()).await.map_err(fault)? {
        Some(_) => Err(Fault::invalid("/number", NUMBER_TAKEN)),
        None => Ok(()),
    }
}

/// An old licence is not renewed or lifted once the recruiter has applied for the next one: there is one that counts.
async fn not_followed(tx: &Tx, row: &model::Model, decision: Decision) -> Result<(), Fault> {
    if !matches!(decision, Decision::Renew | Decision::Lift) {
        return Ok(());
    }
    let newer = Entity::find().filter(Column::Recruiter.eq(row.recruiter)).filter(Column::Id.gt(row.id));
    let newer = newer.filter(Column::State.ne(LicenceState::Refused)).one(tx.db()).await.map_err(fault)?;
    if newer.is_some() { Err(Fault::Conflict(NOT_NOW)) } else { Ok(()) }
}

fn second_look(row: &model::Model, recruiter: &organisation::Model, today: Date) -> Work {
    Work {
        kind: TaskKind::ApproveLicence,
        role: Role::LabourOfficer,
        organisation: None,
        record: row.id.0,
        worker: None,
        about: Some(recruiter.id),
        reference: recruiter.reference.clone(),
        due_on: Day(today.saturating_add(jiff::Span::new().days(APPROVE_DAYS))),
    }
}

fn event(decision: Decision) -> Event {
    Event(match decision {
        Decision::Grant => "licence.granted",
        Decision::Refuse => "licence.refused",
        Decision::Renew => "licence.renewed",
        Decision::Suspend => "licence.suspended",
        Decision::Lift => "licence.lifted",
        Decision::Revoke => "licence.revoked",
        Decision::AddPrincipal => "licence.principal_added",
        Decision::RemovePrincipal => "licence.principal_removed",
    })
}
