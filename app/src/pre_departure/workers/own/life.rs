//! The life cycle as the worker sees it: three phases, in each a few tasks with their state in words, told from the record.

use super::papers::{self, Paper};
use super::reads::{counting, me, mine, names, open_work};
use crate::foundations::access::{Action, Category};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::Fault;
use crate::foundations::queue::task;
use crate::foundations::store::Day;
use crate::pre_departure::clearances::attestation::{self, AttestationKind};
use crate::pre_departure::clearances::model::{self as clearance, ClearanceState};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use crate::pre_departure::fees::model::{self as fee, FeeState};
use crate::pre_departure::workers::journey::{self, Stage};
use crate::pre_departure::workers::worker;

/// One task: what it is, where it is done, how it stands.
#[derive(Debug)]
pub struct Line {
    /// Key of its words.
    pub key: &'static str,
    /// Where it is done or read; empty: nowhere here.
    pub address: &'static str,
    /// Tone of its state; the words say it too.
    pub tone: &'static str,
    /// Its state in words.
    pub state: String,
}

/// What happens next.
#[derive(Debug)]
pub struct Next {
    /// What.
    pub what: String,
    /// Who does it.
    pub who: String,
    /// By when.
    pub by: String,
    /// Is it late?
    pub is_late: bool,
}

/// A journey that is over.
#[derive(Debug)]
pub struct Past {
    /// From where to where.
    pub way: String,
    /// From when to when.
    pub days: String,
    /// For whom the work was.
    pub employer: Option<String>,
    /// How its contract stood.
    pub contract: String,
}

/// The worker's page.
#[derive(Debug)]
pub struct Life {
    /// How to address the worker.
    pub called: String,
    /// The worker's reference.
    pub reference: String,
    /// From where to where the journey goes.
    pub way: Option<String>,
    /// Which phase it is: 1, 2, 3, or 0 when no journey has begun.
    pub stage: i32,
    /// The tasks of the three phases.
    pub phases: [(&'static str, Vec<Line>); 3],
    /// What happens next.
    pub next: Vec<Next>,
    /// Journeys before this one.
    pub past: Vec<Past>,
}

/// Everything that the page tells.
///
/// # Errors
/// [`Fault::SignIn`] without a session of a worker.
pub async fn life(act: &Act) -> Result<Life, Fault> {
    let row = act.load::<worker::Model>(me(act)?).await?.cleared(act, Action::Read)?;
    let mut journeys: Vec<journey::Model> = mine(act, Category::Journey, journey::Column::Worker).await?;
    journeys.sort_by_key(|one| one.number);
    let contracts: Vec<contract::Model> = mine(act, Category::Contract, contract::Column::Worker).await?;
    let employers = names(act, journeys.iter().map(|one| one.employer)).await?;
    let current = journeys.pop();
    let of = |journey: &journey::Model| -> Vec<contract::Model> {
        contracts.iter().filter(|one| one.journey == journey.id).cloned().collect()
    };
    let past = journeys.iter().rev().map(|one| Past {
        way: way(act, one),
        days: days(act, one),
        employer: one.employer.and_then(|id| employers.get(&id).cloned()),
        contract: contract_state(act, counting(&of(one))).1,
    });
    let stage = match current.as_ref().map(|one| one.stage) {
        None => 0,
        Some(Stage::Preparing | Stage::Cleared) => 1,
        Some(Stage::Abroad) => 2,
        Some(Stage::Returned | Stage::Withdrawn) => 3,
    };
    let mine_now = current.as_ref().map(of).unwrap_or_default();
    let before = before(act, current.as_ref(), &mine_now).await?;
    Ok(Life {
        called: row.called.clone().unwrap_or_else(|| row.name.clone()),
        reference: row.reference.clone(),
        way: current.as_ref().map(|one| way(act, one)),
        stage,
        phases: [("phase-before", before), ("phase-abroad", abroad(act, &mine_now)), ("phase-home", home(act))],
        next: next(act).await?,
        past: past.collect(),
    })
}

fn way(act: &Act, journey: &journey::Model) -> String {
    let name = |code: &str| countries::name(act.speech(), act.law().packs(), code);
    let (origin, destination) = (name(journey.origin.code()), name(journey.destination.code()));
    act.t("value-corridor").set("origin", origin).set("destination", destination).plain()
}

fn days(act: &Act, journey: &journey::Model) -> String {
    let from = journey.departed_on.unwrap_or(Day(journey.made_at.day()));
    let to = journey.ended_on.map(|day| act.date(day.0)).unwrap_or_default();
    format!("{} – {to}", act.date(from.0))
}

async fn before(
    act: &Act,
    journey: Option<&journey::Model>,
    contracts: &[contract::Model],
) -> Result<Vec<Line>, Fault> {
    let of = |id| journey.is_some_and(|journey| journey.id == id);
    let mut fees: Vec<fee::Model> = mine(act, Category::Fee, fee::Column::Worker).await?;
    fees.retain(|one| of(one.journey));
    let mut clearances: Vec<clearance::Model> = mine(act, Category::Clearance, clearance::Column::Worker).await?;
    clearances.retain(|one| of(one.journey));
    let mut proofs: Vec<attestation::Model> = mine(act, Category::Attestation, attestation::Column::Worker).await?;
    proofs.retain(|one| of(one.journey));
    let newest = |kind| proofs.iter().rfind(|one| one.kind == kind);
    let line = |key, address, (tone, state)| Line { key, address, tone, state };
    Ok(vec![
        line("own-task-contract", "/my/contract", contract_state(act, counting(contracts))),
        line("own-task-fees", "/my/fees", fees_state(act, &fees)),
        line("own-task-documents", "/my/documents", papers_state(act, &papers::current(act).await?)),
        line("own-task-cover", "", proof_state(act, newest(AttestationKind::Cover))),
        line("own-task-orientation", "", proof_state(act, newest(AttestationKind::Orientation))),
        line("own-task-clearance", "", clearance_state(act, clearances.last())),
    ])
}

fn abroad(act: &Act, contracts: &[contract::Model]) -> Vec<Line> {
    let given = contracts.iter().any(|one| one.kind == ContractKind::Given);
    let state = if given { ("good", "own-state-entered") } else { ("none", "status-not-started") };
    let given = Line { key: "own-task-given", address: "/my/contract", tone: state.0, state: act.plain(state.1) };
    vec![given, look(act, "own-task-wrong", "/tell"), look(act, "own-task-rights", "/rights")]
}

fn home(act: &Act) -> Vec<Line> {
    vec![look(act, "own-task-home-rights", "/rights"), look(act, "own-task-home-go", "/go")]
}

/// Something to read at any time.
fn look(act: &Act, key: &'static str, address: &'static str) -> Line {
    Line { key, address, tone: "none", state: act.plain("own-state-any-time") }
}

type State = (&'static str, String);

fn contract_state(act: &Act, contract: Option<&contract::Model>) -> State {
    let (tone, key) = match contract.map(|one| one.state) {
        None => ("none", "own-contract-none"),
        Some(ContractState::Draft) => ("none", "own-contract-draft"),
        Some(ContractState::Submitted) => ("warn", "own-contract-submitted"),
        Some(ContractState::Returned) => ("stop", "own-contract-returned"),
        Some(ContractState::Verified) => ("good", "own-contract-verified"),
        Some(ContractState::Replaced | ContractState::Recorded) => ("none", "own-contract-replaced"),
    };
    (tone, act.plain(key))
}

fn fees_state(act: &Act, fees: &[fee::Model]) -> State {
    if fees.iter().any(|one| one.state == FeeState::Refused) {
        return ("stop", act.plain("own-fees-refused"));
    }
    match i64::try_from(fees.len()).unwrap_or(i64::MAX) {
        0 => ("none", act.plain("own-fees-none")),
        count => ("none", act.t("own-fees-count").set("count", count).plain()),
    }
}

fn papers_state(act: &Act, papers: &[Paper]) -> State {
    match papers.iter().max_by_key(|one| one.weight()) {
        None => ("none", act.plain("own-papers-none")),
        Some(worst) if worst.weight() > 0 => (worst.tone, format!("{}: {}", worst.kind, worst.state)),
        Some(_) => ("good", act.plain("own-papers-valid")),
    }
}

fn proof_state(act: &Act, proof: Option<&attestation::Model>) -> State {
    let Some(proof) = proof else { return ("none", act.plain("own-proof-none")) };
    match proof.valid_until {
        Some(until) if until.0 < act.today() => ("stop", act.t("own-proof-over").set("day", act.date(until.0)).plain()),
        Some(until) => ("good", act.t("own-proof-until").set("day", act.date(until.0)).plain()),
        None => ("good", act.t("own-proof-done").set("day", act.date(proof.done_on.0)).plain()),
    }
}

fn clearance_state(act: &Act, clearance: Option<&clearance::Model>) -> State {
    let (tone, key) = match clearance.map(|one| one.state) {
        None => ("none", "own-clearance-none"),
        Some(ClearanceState::Granted) => ("good", "own-clearance-granted"),
        Some(ClearanceState::Refused) => ("stop", "own-clearance-refused"),
        Some(_) => ("warn", "own-clearance-asked"),
    };
    (tone, act.plain(key))
}

async fn next(act: &Act) -> Result<Vec<Next>, Fault> {
    let key = |begin: &str, word: &str| format!("{begin}{}", word.replace('_', "-"));
    // Work that has no words for the worker is not the worker's affair.
    let known = |work: &task::Model| act.speech().has(&key("own-next-", work.kind.word()));
    let told = open_work(act).await?.into_iter().filter(known).map(|work| Next {
        what: act.plain(&key("own-next-", work.kind.word())),
        who: act.plain(&key("own-role-", work.role.0.name())),
        by: act.date(work.due_on.0),
        is_late: work.due_on.0 < act.today(),
    });
    Ok(told.collect())
}
