//! The many ordinary journeys of the sample, month by month, each contract judged by the law of its day.

use super::base::Base;
use super::plan::{Corridor, Plan};
use crate::foundations::access::Role;
use crate::foundations::access::{Action, Category, Permit, Resource};
use crate::foundations::act::Act;
use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, Judged};
use crate::foundations::languages::Speech;
use crate::foundations::people::organisation;
use crate::foundations::program::Program;
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::references;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::ids::{
    AttestationId, ContractId, DocumentId, FeeId, JourneyId, JudgmentId, OrganisationId, WorkerId,
};
use crate::foundations::store::{Cell, CurrencyCode, Day, Event, Instant, JsonText, Salt, Tx};
use crate::pre_departure::clearances::attestation::{self, AttestationKind};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use crate::pre_departure::contracts::intake::{self, Input, Item};
use crate::pre_departure::contracts::steps::{TABLE, vocabulary};
use crate::pre_departure::fees::model::{self as fee, FeeState, Payer};
use crate::pre_departure::workers::document::{self, DocumentKind, Holder};
use crate::pre_departure::workers::journey::{self, Stage};
use crate::pre_departure::workers::worker::{self, Sex};
use jiff::ToSpan;
use jiff::civil::Date;
use marhala_money::Money;
use std::ops::ControlFlow;

/// Months the sample reaches back.
const MONTHS: u32 = 24;
/// Workers in one transaction.
const BATCH: u32 = 250;

/// Told after each batch: how many workers there are now, of how many.
pub type Progress<'p> = dyn Fn(u32, u32) + Send + Sync + 'p;

/// Writes the journeys of workers `from..to` of `all`.
///
/// # Errors
/// When the database fails, or the law in force cannot judge a sample contract.
pub async fn journeys(
    program: &Program,
    plan: &Plan,
    base: &Base,
    (from, to, all): (u32, u32, u32),
    progress: &Progress<'_>,
) -> Result<(), Fault> {
    let today = program.clock().today();
    let mut next = from;
    while next < to {
        let month = next * MONTHS / all.max(1);
        let last_of_month = ((month + 1) * all).div_ceil(MONTHS).min(to);
        let end = (next + BATCH).min(last_of_month.max(next + 1)).min(to);
        let ago = i32::try_from(MONTHS - 1 - month.min(MONTHS - 1)).unwrap_or(0);
        let day = today.saturating_sub(ago.months());
        let then = program.with_clock(Clock::frozen_on(day));
        let act = Act::without_request(&then, speech(&then), Visitor::program());
        batch(&act, plan, base, (next, end), today).await?;
        next = end;
        progress(next, all);
    }
    Ok(())
}

fn speech(program: &Program) -> Speech {
    program.speech("en")
}

#[derive(Default)]
struct Rows {
    workers: Vec<worker::Model>,
    journeys: Vec<journey::Model>,
    documents: Vec<document::Model>,
    contracts: Vec<contract::Model>,
    fees: Vec<fee::Model>,
    attestations: Vec<attestation::Model>,
}

/// What is the same for every worker of a batch on one corridor.
struct Going<'p> {
    corridor: &'p Corridor,
    judged: Judged,
    fee: Money,
}

async fn batch(act: &Act, plan: &Plan, base: &Base, (from, to): (u32, u32), today: Date) -> Result<(), Fault> {
    let permit = act.may(Action::Import, &Resource::new(Category::Worker, uuid::Uuid::nil()))?;
    let mut going = Vec::new();
    for corridor in &plan.corridor {
        let judged = judge(act, corridor)?;
        let fee = amount(&corridor.fee)?;
        going.push(Going { corridor, judged, fee });
    }
    let mut tx = act.begin("demo.journeys", &from).await?;
    let mut rows = Rows::default();
    let mut work = Vec::new();
    for number in from..to {
        let corridor = plan.corridor_of(number);
        let going = going.iter().find(|going| std::ptr::eq(going.corridor, corridor));
        let Some(going) = going else { continue };
        let id = WorkerId::fresh(tx.now().timestamp());
        tx.new_subject(id.0).await?;
        one(act, &tx, plan, base, going, (id, number, today), &mut rows, &mut work).await?;
    }
    let Rows { workers, journeys, documents, contracts, fees, attestations } = rows;
    store(&mut tx, &permit, workers, "worker.imported").await?;
    store(&mut tx, &permit, journeys, "journey.imported").await?;
    store(&mut tx, &permit, documents, "document.imported").await?;
    store(&mut tx, &permit, contracts, "contract.imported").await?;
    store(&mut tx, &permit, fees, "fee.imported").await?;
    store(&mut tx, &permit, attestations, "attestation.imported").await?;
    for work in work {
        queue::open(&tx, work).await?;
    }
    tx.commit(()).await
}

async fn store<M: crate::foundations::store::Kept>(
    tx: &mut Tx,
    permit: &Permit,
    rows: Vec<M>,
    event: &'static str,
) -> Result<(), Fault> {
    tx.insert_all(permit, Event(event), rows).await.map(|_| ())
}

#[expect(clippy::too_many_arguments, reason = "one worker of the sample, made in one place")]
async fn one(
    act: &Act,
    tx: &Tx,
    plan: &Plan,
    base: &Base,
    going: &Going<'_>,
    (id, number, today): (WorkerId, u32, Date),
    rows: &mut Rows,
    work: &mut Vec<Work>,
) -> Result<(), Fault> {
    let (corridor, now, day) = (going.corridor, tx.now(), act.today());
    let pair = (corridor.origin, corridor.destination);
    let recruiter = pick(base.recruiters.get(&pair.0), number);
    let employer = pick(base.employers.get(&pair.1), number / 3).ok_or(Fault::NotFound)?;
    let post = base.posts.get(&pair).copied();
    let departs = day.saturating_add(40.days());
    let stage = stage_of(departs, today, number);
    let open: Vec<OrganisationId> = [recruiter, Some(employer), post].into_iter().flatten().collect();
    let born = Date::new(
        1975 + i16::try_from(number % 30).unwrap_or(0),
        1 + i8::try_from(number % 12).unwrap_or(0),
        1 + i8::try_from(number % 28).unwrap_or(0),
    );
    let worker = worker::Model {
        id,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('W')?,
        name: plan.name(pair.0, number),
        called: None,
        birth_date: born.ok().map(Day),
        sex: Some(if number.is_multiple_of(2) { Sex::Female } else { Sex::Male }),
        nationality: pair.0,
        language: "en".into(),
        phone: None,
        email: None,
        phone_index: None,
        origin_office: None,
        open_to: JsonText::of(&open),
        merged_into: None,
        erased_at: None,
        made_at: now,
        made_by: None,
    };
    let gone = matches!(stage, Stage::Abroad | Stage::Returned);
    let home = departs.saturating_add(330.days());
    let journey = journey::Model {
        id: JourneyId::fresh(now.timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('J')?,
        worker: id,
        number: 1,
        previous: None,
        origin: pair.0,
        destination: pair.1,
        occupation: Some(corridor.occupation.clone()),
        stage,
        recruiter,
        employer: Some(employer),
        post,
        helper: None,
        departs_on: Some(Day(departs)),
        departed_on: gone.then_some(Day(departs)),
        arrived_on: gone.then_some(Day(departs.saturating_add(1.day()))),
        ended_on: (stage == Stage::Returned).then_some(Day(home)),
        made_at: now,
        made_by: None,
    };
    rows.documents.push(passport(tx, &worker, number, day));
    let judgment = judgments::store(tx, act.law(), journey.id.0, &going.judged).await?;
    let mut contract = contract_of(tx, &journey, employer, &going.judged, judgment)?;
    if stage == Stage::Preparing && number.is_multiple_of(4) {
        contract.state = ContractState::Submitted;
        contract.decided_at = None;
        work.push(Work {
            kind: TaskKind::VerifyContract,
            role: Role::LabourOfficer,
            organisation: None,
            record: contract.id.0,
            worker: Some(id),
            about: recruiter,
            reference: contract.reference.clone(),
            due_on: Day(today.saturating_add(i64::from(number % 9).days().checked_sub(2.days()).unwrap_or_default())),
        });
    }
    rows.fees.push(fee_of(&journey, contract.id, going.fee, now, day));
    if stage != Stage::Preparing || number.is_multiple_of(3) {
        rows.attestations.extend(attestations(&journey, now, day));
    }
    rows.contracts.push(contract);
    rows.journeys.push(journey);
    rows.workers.push(worker);
    Ok(())
}

fn stage_of(departs: Date, today: Date, number: u32) -> Stage {
    if departs > today {
        if number.is_multiple_of(5) { Stage::Cleared } else { Stage::Preparing }
    } else if departs.saturating_add(330.days()) <= today && number.is_multiple_of(3) {
        Stage::Returned
    } else {
        Stage::Abroad
    }
}

fn passport(tx: &Tx, worker: &worker::Model, number: u32, day: Date) -> document::Model {
    let text = format!("SAMPLE{number:07}");
    let keys = tx.store().vault().keys();
    // Every ninetieth passport is over before the work is.
    let years = if number.is_multiple_of(90) { 1 } else { 6 + i32::try_from(number % 4).unwrap_or(0) };
    document::Model {
        id: DocumentId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        worker: worker.id,
        kind: DocumentKind::Passport,
        country: Some(worker.nationality),
        number_index: Some(keys.blind_index("document", &text)),
        number: Some(Cell::fresh(text)),
        issued_on: Some(Day(day.saturating_sub(1.year()))),
        expires_on: Some(Day(day.saturating_add(years.years()))),
        replaces: None,
        replaced: false,
        held_by: Holder::Worker,
        made_at: tx.now(),
        made_by: None,
    }
}

fn contract_of(
    tx: &Tx,
    journey: &journey::Model,
    employer: OrganisationId,
    judged: &Judged,
    judgment: JudgmentId,
) -> Result<contract::Model, Fault> {
    Ok(contract::Model {
        id: ContractId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('C')?,
        worker: journey.worker,
        journey: journey.id,
        recruiter: journey.recruiter,
        employer,
        post: journey.post,
        helper: None,
        origin: journey.origin,
        destination: journey.destination,
        kind: ContractKind::Filed,
        state: ContractState::Verified,
        facts: judged.facts.clone(),
        verdict: judged.verdict(),
        judgment,
        notes: JsonText::default(),
        starts_on: journey.departs_on,
        submitted_at: Some(tx.now()),
        decided_at: Some(tx.now()),
        decided_by: None,
        made_at: tx.now(),
        made_by: None,
    })
}

fn fee_of(journey: &journey::Model, contract: ContractId, fee: Money, now: Instant, day: Date) -> fee::Model {
    fee::Model {
        id: FeeId::fresh(now.timestamp()),
        version: 0,
        salt: Salt::default(),
        worker: journey.worker,
        journey: journey.id,
        contract: Some(contract),
        recruiter: journey.recruiter,
        taken_by: String::new(),
        paid_by: Payer::Employer,
        item: "matching".into(),
        amount_minor: fee.minor,
        currency: CurrencyCode(fee.currency),
        paid_on: Day(day),
        receipt: None,
        state: FeeState::Recorded,
        judgment: None,
        rules: JsonText::default(),
        settled_at: None,
        settled: None,
        settled_by: None,
        made_at: now,
        made_by: None,
    }
}

fn attestations(journey: &journey::Model, now: Instant, day: Date) -> [attestation::Model; 2] {
    [AttestationKind::Cover, AttestationKind::Orientation].map(|kind| attestation::Model {
        id: AttestationId::fresh(now.timestamp()),
        version: 0,
        salt: Salt::default(),
        worker: journey.worker,
        journey: journey.id,
        kind,
        done_on: Day(day),
        valid_until: (kind == AttestationKind::Cover).then(|| Day(day.saturating_add(2.years()))),
        issuer: "Sample Issuer".into(),
        number: None,
        recruiter: journey.recruiter,
        made_at: now,
        made_by: None,
    })
}

fn pick(all: Option<&Vec<organisation::Model>>, number: u32) -> Option<OrganisationId> {
    let all = all.filter(|all| !all.is_empty())?;
    Some(all[usize::try_from(number).unwrap_or(0) % all.len()].id)
}

fn amount(text: &str) -> Result<Money, Fault> {
    Money::parse(text).map_err(|_| Fault::broken(format_args!("samples/demo.toml: {text:?} is no amount")))
}

/// Judges the sample contract of a corridor as signed that day.
fn judge(act: &Act, corridor: &Corridor) -> Result<Judged, Fault> {
    let day = act.today();
    let mut facts = serde_json::to_value(&corridor.facts).unwrap_or_default();
    let later = |days: i64| day.saturating_add(days.days()).to_string();
    for (name, value) in [
        ("origin", corridor.origin.to_string()),
        ("destination", corridor.destination.to_string()),
        ("signed_on", day.to_string()),
        ("departs_on", later(40)),
        ("starts_on", later(42)),
    ] {
        facts[name] = value.into();
    }
    let vocabulary = vocabulary(act.law()).ok_or_else(|| Fault::broken("the packs have no table of contracts"))?;
    let input = Input::bytes(Some("sample.json".into()), facts.to_string().into_bytes());
    let mut found = None;
    let mut sink = |item: Item| {
        if let Item::Contract(contract) = item {
            found = Some(contract);
        }
        ControlFlow::Continue(())
    };
    let broken =
        |why: &dyn std::fmt::Debug| Fault::broken(format_args!("sample contract {}: {why:?}", corridor.origin));
    intake::read(&input, &vocabulary, &mut sink).map_err(|why| broken(&why))?;
    let contract = found.ok_or_else(|| broken(&"none"))?;
    let record = contract.record.as_ref().ok_or_else(|| broken(&contract.problems))?;
    let facts = JsonText(serde_json::Value::Object(contract.facts.clone()));
    judgments::judge(act.law(), TABLE, facts, record)
}
