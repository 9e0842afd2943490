//! What a recruiter does with a contract: file it, correct it, submit it. Each step judges it under the law of the day.

use super::decision::{self, Decided};
use super::facts::{self, Read};
use super::input::{At, Correction, NewContract};
use super::model::{ContractKind, ContractState, Model};
use super::{CLOSED, NO_EMPLOYER, NOT_PREPARING, UNLAWFUL};
use crate::foundations::access::{Action, Permit, Role};
use crate::foundations::act::Act;
use crate::foundations::clock::working_days_after;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::judgments::{self, VerdictCode};
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::people::steps::skeleton;
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::store::ids::{ContractDecisionId, ContractId, JudgmentId, OrganisationId};
use crate::foundations::store::{CHANGED, Day, Event, JsonText, Kept, Salt, Tx, fault};
use crate::foundations::{limits, references};
use crate::pre_departure::contracts;
use crate::pre_departure::workers::journey::{self, Stage};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Where a contract stands after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Done {
    /// The contract.
    pub contract: ContractId,
    /// Its reference.
    pub reference: String,
    /// Its version now; the next change names it.
    pub version: i64,
    /// Where it stands.
    pub state: ContractState,
    /// What the law says of it.
    pub verdict: VerdictCode,
}

impl Done {
    pub(super) fn of(row: &Model) -> Self {
        let reference = row.reference.clone();
        Self { contract: row.id, reference, version: row.version, state: row.state, verdict: row.verdict }
    }
}

/// Files a contract for a journey and judges it. It is a draft until it is submitted.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong with its facts; [`Fault::NotFound`] when this visitor may not.
pub async fn file(act: &Act, input: NewContract) -> Result<Done, Fault> {
    if let Some(done) = act.answered("contract.file", &input).await? {
        return Ok(done);
    }
    let mut tx = act.begin("contract.file", &input).await?;
    let journey = act.load_in::<journey::Model>(&tx, input.journey).await?.cleared(act, Action::Read)?;
    if journey.stage != Stage::Preparing {
        return Err(Fault::Conflict(NOT_PREPARING));
    }
    let employer = employer(&tx, input.employer.as_deref(), journey.employer).await?;
    let read = facts::read(act, &journey, input.facts)?;
    let mut row = Model {
        id: ContractId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('C')?,
        worker: journey.worker,
        journey: journey.id,
        recruiter: journey.recruiter,
        employer,
        post: journey.post,
        helper: journey.helper,
        origin: journey.origin,
        destination: journey.destination,
        kind: ContractKind::Filed,
        state: ContractState::Draft,
        facts: JsonText::default(),
        verdict: VerdictCode::Incomplete,
        judgment: JudgmentId::fresh(tx.now().timestamp()),
        notes: JsonText::default(),
        starts_on: None,
        submitted_at: None,
        decided_at: None,
        decided_by: None,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let permit = act.may(Action::Write, &row.resource())?;
    judged(act, &tx, &mut row, &read).await?;
    let row = tx.insert(&permit, Event("contract.filed"), row).await?;
    remember(act, &mut tx, &permit, &row, Decided::Filed, JsonText::default()).await?;
    tx.commit(Done::of(&row)).await
}

/// Gives a draft or a returned contract other facts, and judges it again.
///
/// # Errors
/// [`CLOSED`] when it was submitted or verified; [`CHANGED`] when somebody else changed it in the meantime.
pub async fn correct(act: &Act, at: At, input: Correction) -> Result<Done, Fault> {
    if let Some(done) = act.answered("contract.correct", &(at, &input)).await? {
        return Ok(done);
    }
    let mut tx = act.begin("contract.correct", &(at, &input)).await?;
    let (mut row, permit) = load(act, &tx, at, Action::Write).await?;
    must_be(&row, &[ContractState::Draft, ContractState::Returned])?;
    let journey = act.load_in::<journey::Model>(&tx, row.journey).await?.cleared(act, Action::Read)?;
    row.employer = employer(&tx, input.employer.as_deref(), Some(row.employer)).await?;
    let read = facts::read(act, &journey, input.facts)?;
    judged(act, &tx, &mut row, &read).await?;
    let row = tx.update(&permit, Event("contract.corrected"), row).await?;
    remember(act, &mut tx, &permit, &row, Decided::Corrected, JsonText::default()).await?;
    tx.commit(Done::of(&row)).await
}

/// Hands a contract in. One that breaks the law is refused with every reason; one that lacks facts goes to the officer.
///
/// # Errors
/// [`Fault::Invalid`] with the rules it breaks; [`CLOSED`] when it was submitted before.
pub async fn submit(act: &Act, at: At) -> Result<Done, Fault> {
    if let Some(done) = act.answered("contract.submit", &at).await? {
        return Ok(done);
    }
    let mut tx = act.begin("contract.submit", &at).await?;
    let (mut row, permit) = load(act, &tx, at, Action::Submit).await?;
    must_be(&row, &[ContractState::Draft, ContractState::Returned])?;
    let read = facts::again(act, &row)?;
    lawful(act, &read)?;
    judged_anew(act, &tx, &mut row, &read).await?;
    row.state = ContractState::Submitted;
    row.submitted_at = Some(tx.now());
    row.notes = JsonText::default();
    let row = tx.update(&permit, Event("contract.submitted"), row).await?;
    remember(act, &mut tx, &permit, &row, Decided::Submitted, JsonText::default()).await?;
    queue::close(&tx, row.id.0, &[TaskKind::CorrectContract]).await?;
    queue::open(&tx, work(act, &row, TaskKind::VerifyContract, Role::LabourOfficer, None, limits::VERIFY_DAYS)).await?;
    tx.commit(Done::of(&row)).await
}

/// The contract inside the transaction, at the version that was read.
pub(super) async fn load(act: &Act, tx: &Tx, at: At, action: Action) -> Result<(Model, Permit), Fault> {
    let (row, permit) = act.load_in::<Model>(tx, at.contract).await?.cleared(act, action)?.parts();
    if row.version == at.version { Ok((row, permit)) } else { Err(Fault::Conflict(CHANGED)) }
}

pub(super) fn must_be(row: &Model, states: &[ContractState]) -> Result<(), Fault> {
    if states.contains(&row.state) { Ok(()) } else { Err(Fault::Conflict(CLOSED)) }
}

/// Nothing that refuses is broken.
pub(super) fn lawful(act: &Act, read: &Read) -> Result<(), Fault> {
    if read.judged.verdict() != VerdictCode::Refused {
        return Ok(());
    }
    let mut faults = Faults::new();
    let broken = contracts::broken(act.law(), &read.record, &read.judged.judgment, act.speech());
    for (_, rule) in broken.into_iter().filter(|(_, rule)| rule.binding) {
        let reasons = rule.reasons.join("; ");
        let values = [("rule", rule.title), ("law", rule.law), ("reasons", reasons)];
        faults.add(&format!("/rules/{}", rule.rule), UNLAWFUL, values);
    }
    Err(Fault::Invalid(faults))
}

/// Stores the judgment and puts the verdict on the row.
async fn judged(act: &Act, tx: &Tx, row: &mut Model, read: &Read) -> Result<(), Fault> {
    row.judgment = judgments::store(tx, act.law(), row.id.0, &read.judged).await?;
    row.verdict = read.judged.verdict();
    row.facts = read.judged.facts.clone();
    row.starts_on = read.starts_on;
    Ok(())
}

/// The same, unless the judgment there is says the same under the same law.
pub(super) async fn judged_anew(act: &Act, tx: &Tx, row: &mut Model, read: &Read) -> Result<(), Fault> {
    let known = judgments::find(tx.db(), row.judgment).await?;
    let same = known.law.as_str() == act.law().hash().as_ref() && known.verdict == read.judged.verdict();
    if same { Ok(()) } else { judged(act, tx, row, read).await }
}

/// Writes down what was done.
pub(super) async fn remember(
    act: &Act,
    tx: &mut Tx,
    permit: &Permit,
    row: &Model,
    decided: Decided,
    notes: JsonText,
) -> Result<(), Fault> {
    let step = decision::Model {
        id: ContractDecisionId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        contract: row.id,
        worker: row.worker,
        of_version: row.version,
        decided,
        judgment: row.judgment,
        notes,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    tx.insert(permit, Event("contract.decided"), step).await.map(|_| ())
}

/// Work on a contract.
pub(super) fn work(
    act: &Act,
    row: &Model,
    kind: TaskKind,
    role: Role,
    organisation: Option<OrganisationId>,
    days: limits::Limit,
) -> Work {
    Work {
        kind,
        role,
        organisation,
        record: row.id.0,
        worker: Some(row.worker),
        about: row.recruiter,
        reference: row.reference.clone(),
        due_on: Day(working_days_after(act.today(), days.count())),
    }
}

/// The employer that was named: by reference, registered name or identifier.
async fn employer(tx: &Tx, said: Option<&str>, known: Option<OrganisationId>) -> Result<OrganisationId, Fault> {
    use organisation::Column;
    let said = said.map(str::trim).filter(|said| !said.is_empty());
    let missing = || Fault::invalid("/employer", NO_EMPLOYER);
    let Some(said) = said else { return known.ok_or_else(missing) };
    let query = organisation::Entity::find().filter(Column::Kind.eq(OrganisationKind::Employer));
    let query = match (Uuid::parse_str(said), references::parse(said)) {
        (Ok(id), _) => query.filter(Column::Id.eq(id)),
        (_, Ok(reference)) => query.filter(Column::Reference.eq(reference)),
        _ => query.filter(Column::Skeleton.eq(skeleton(said))),
    };
    let found = query.one(tx.db()).await.map_err(fault)?;
    found.filter(|found| found.active).map(|found| found.id).ok_or_else(missing)
}
