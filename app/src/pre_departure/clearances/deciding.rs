//! Deciding about a clearance: the first officer proposes or refuses, another person approves, and the law is asked again
//! each time. What changed on record in the meantime makes a decision void.

use super::facts;
use super::model::{ClearanceState, Model};
use super::steps::{ClearanceStanding, NOT_NOW, work};
use crate::foundations::access::{Action, Permit};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults, Refusal};
use crate::foundations::judgments::{self, Judged, VerdictCode};
use crate::foundations::limits;
use crate::foundations::queue;
use crate::foundations::queue::task::TaskKind;
use crate::foundations::store::ids::ClearanceId;
use crate::foundations::store::{CHANGED, Event, JsonText, Tx, fault};
use crate::pre_departure::fees::steps::cited;
use crate::pre_departure::workers::journey::{self, Stage};
use facts::{Gathered, SourceRecord};
use marhala_law::judge::Outcome;
use marhala_law::pack::Severity;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A rule is broken: it cannot be granted.
pub const LAW_REFUSES: Code = Code("clearance.law_refuses");
/// A reason in words is needed here.
pub const REASON_NEEDED: Code = Code("clearance.reason_needed");
/// Something on record changed since: the decision is void.
pub const FACTS_CHANGED: Code = Code("clearance.facts_changed");

/// The first officer's decision.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClearanceDecision {
    /// Grant it (a second officer must approve), or refuse it (at once).
    pub grant: bool,
    /// The officer's words; needed to refuse, beside the reasons of the law.
    #[serde(default)]
    pub reason: Option<String>,
    /// Where a rule cannot be told: why it is granted all the same, by the rule's id.
    #[serde(default)]
    pub overrides: BTreeMap<String, String>,
}

/// The first officer proposes to grant, or any officer refuses.
///
/// # Errors
/// [`CHANGED`] when it is no longer at `version`; [`FACTS_CHANGED`] when the record changed; [`LAW_REFUSES`] when a rule is
/// broken; [`REASON_NEEDED`] where words are missing; [`NOT_NOW`] when it was decided.
pub async fn decide(
    act: &Act,
    id: ClearanceId,
    version: i64,
    input: ClearanceDecision,
) -> Result<ClearanceStanding, Fault> {
    let asked = (id, version, &input);
    if let Some(done) = act.answered("clearance.decide", &asked).await? {
        return told(done);
    }
    let mut tx = act.begin("clearance.decide", &asked).await?;
    let (row, permit) = act.load_in::<Model>(&tx, id).await?.cleared(act, Action::Decide)?.parts();
    let may = row.state == ClearanceState::Asked || (row.state == ClearanceState::Proposed && !input.grant);
    stands(&row, version, may)?;
    let (now, judged) = again(act, &tx, &row).await?;
    if changed(&row, &now, &judged) {
        return void(act, tx, &permit, row, now, judged).await;
    }
    let reason = input.reason.as_deref().map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned);
    check(&input, reason.as_deref(), &judged, act)?;
    let visitor = act.visitor()?;
    let row = if input.grant {
        Model {
            state: ClearanceState::Proposed,
            overrides: JsonText::of(&input.overrides),
            first_by: visitor.account(),
            first_by_person: Some(visitor.person),
            first_at: Some(tx.now()),
            first_on: Some(row.version),
            reason,
            ..row
        }
    } else {
        let (decided_by, decided_at) = (visitor.account(), Some(tx.now()));
        Model { state: ClearanceState::Refused, decided_by, decided_at, reason, ..row }
    };
    let event = if input.grant { Event("clearance.proposed") } else { Event("clearance.refused") };
    let row = tx.update(&permit, event, row).await?;
    if input.grant {
        work(act, &tx, &row, TaskKind::ApproveClearance).await?;
    } else {
        queue::close(&tx, id.0, &[TaskKind::DecideClearance, TaskKind::ApproveClearance]).await?;
    }
    tx.commit(ClearanceStanding::of(&row, &judged, false)).await
}

/// The second officer approves; the worker may depart.
///
/// # Errors
/// As [`decide`]; [`Fault::NotFound`] for the person who asked or decided first, by whatever account.
pub async fn approve(act: &Act, id: ClearanceId, version: i64) -> Result<ClearanceStanding, Fault> {
    let asked = (id, version);
    if let Some(done) = act.answered("clearance.approve", &asked).await? {
        return told(done);
    }
    let mut tx = act.begin("clearance.approve", &asked).await?;
    let (row, permit) = act.load_in::<Model>(&tx, id).await?.cleared(act, Action::Approve)?.parts();
    stands(&row, version, row.state == ClearanceState::Proposed)?;
    let (now, judged) = again(act, &tx, &row).await?;
    // The approval is of the very version that the first officer left.
    let bound = row.first_on.is_some_and(|first| first + 1 == row.version);
    if !bound || changed(&row, &now, &judged) || judged.verdict() == VerdictCode::Refused {
        return void(act, tx, &permit, row, now, judged).await;
    }
    let (decided_by, decided_at) = (act.visitor()?.account(), Some(tx.now()));
    let row = Model { state: ClearanceState::Granted, decided_by, decided_at, ..row };
    let row = tx.update(&permit, Event("clearance.granted"), row).await?;
    let journey = journey_of(&tx, &row).await?;
    let journey = journey::Model { stage: Stage::Cleared, departs_on: Some(row.departs_on), ..journey };
    tx.update(&permit, Event("journey.cleared"), journey).await?;
    queue::close(&tx, id.0, &[TaskKind::DecideClearance, TaskKind::ApproveClearance]).await?;
    tx.commit(ClearanceStanding::of(&row, &judged, false)).await
}

fn stands(row: &Model, version: i64, may: bool) -> Result<(), Fault> {
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    if may { Ok(()) } else { Err(Fault::Conflict(NOT_NOW)) }
}

async fn journey_of(tx: &Tx, row: &Model) -> Result<journey::Model, Fault> {
    journey::Entity::find_by_id(row.journey).one(tx.db()).await.map_err(fault)?.ok_or(Fault::NotFound)
}

/// The record as it is now, under the law of now.
async fn again(act: &Act, tx: &Tx, row: &Model) -> Result<(Gathered, Judged), Fault> {
    let journey = journey_of(tx, row).await?;
    let now = facts::gather(tx, &journey, row.departs_on, act.today()).await?;
    let judged = facts::judge(act.law(), &now.facts)?;
    Ok((now, judged))
}

/// Did anything change that the decision rests on? The contract counts to its last word, of other records their facts.
fn changed(row: &Model, now: &Gathered, judged: &Judged) -> bool {
    let contract = |sources: &[SourceRecord]| {
        sources.iter().find(|one| one.record == "contract").map(|one| (one.id.clone(), one.version))
    };
    let before: Vec<SourceRecord> = row.sources.read().unwrap_or_default();
    row.facts != judged.facts || row.verdict != judged.verdict() || contract(&before) != contract(&now.sources)
}

/// The record changed: the decision falls, the clearance is back at the first officer with the facts of now.
async fn void(
    act: &Act,
    mut tx: Tx,
    permit: &Permit,
    row: Model,
    now: Gathered,
    judged: Judged,
) -> Result<ClearanceStanding, Fault> {
    let judgment = judgments::store(&tx, act.law(), row.id.0, &judged).await?;
    let contract = now.contract.as_ref().map_or(row.contract, |contract| contract.id);
    let row = Model {
        state: ClearanceState::Asked,
        contract,
        facts: judged.facts.clone(),
        sources: JsonText::of(&now.sources),
        overrides: JsonText::of(&BTreeMap::<String, String>::new()),
        verdict: judged.verdict(),
        judgment,
        first_by: None,
        first_by_person: None,
        first_at: None,
        first_on: None,
        reason: None,
        ..row
    };
    let row = tx.update(permit, Event("clearance.voided"), row).await?;
    work(act, &tx, &row, TaskKind::DecideClearance).await?;
    told(tx.commit(ClearanceStanding::of(&row, &judged, true)).await?)
}

/// A void decision is told as a conflict, also when the same request comes again.
fn told(standing: ClearanceStanding) -> Result<ClearanceStanding, Fault> {
    if standing.voided { Err(Fault::Conflict(FACTS_CHANGED)) } else { Ok(standing) }
}

/// May it be decided so?
fn check(input: &ClearanceDecision, reason: Option<&str>, judged: &Judged, act: &Act) -> Result<(), Fault> {
    let mut faults = Faults::new();
    let fits = |words: &str| !words.trim().is_empty() && words.chars().count() <= limits::TEXT.size();
    if !input.grant {
        faults.must("/reason", reason.is_some_and(fits), REASON_NEEDED);
        return faults.finish(|| ());
    }
    let law = act.law();
    let refusing = |outcome: Outcome| {
        let all = judged.judgment.findings.iter().filter(|one| one.severity == Severity::Refuse);
        all.filter(move |one| one.outcome == outcome).map(|one| law.text(one.rule).id.clone())
    };
    if let Some(rule) = refusing(Outcome::Broken).next() {
        let cite = cited(law, &rule);
        return Err(Fault::Refused(Refusal { code: LAW_REFUSES, rule: Some(rule), cite }));
    }
    for rule in refusing(Outcome::Unknown) {
        let words = input.overrides.get(&rule).is_some_and(|words| fits(words));
        faults.must(&format!("/overrides/{rule}"), words, REASON_NEEDED);
    }
    faults.must("/reason", reason.is_none_or(fits), REASON_NEEDED);
    faults.finish(|| ())
}
