//! What a contract given on arrival says, in the words of the law: what was told, completed from the journey and the verified contract.

use super::{NOTHING_TOLD, UNREADABLE};
use crate::abroad::substitutions::compare::Facts;
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::limits;
use crate::pre_departure::contract_register::model as contract;
use crate::pre_departure::contracts::intake::{self, Contract, Input, Item, Problem};
use crate::pre_departure::contracts::{NO_LAW, steps};
use crate::pre_departure::workers::journey;
use serde_json::Value as Json;
use std::ops::ControlFlow;

/// Facts that say nothing about the contract itself: who told only these told nothing.
pub const NOT_ASKED: &[&str] = &["origin", "destination", "signed_on", "starts_on"];

/// Facts about the verified contract begin with this, followed by the name of the fact.
const VERIFIED: &str = "verified_";

/// The given contract as the law judges it.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong with what was told.
pub fn given(
    act: &Act,
    told: &Facts,
    journey: &journey::Model,
    verified: Option<&contract::Model>,
) -> Result<Contract, Fault> {
    let says = |(name, value): (&String, &Json)| !value.is_null() && !NOT_ASKED.contains(&name.as_str());
    if !told.iter().any(says) {
        return Err(Fault::invalid("/facts", NOTHING_TOLD));
    }
    let law = act.law();
    let table = law.table(steps::TABLE).map(|at| law.facts_of(at)).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let promised: Facts = verified.and_then(|row| row.facts.read()).unwrap_or_default();
    let mut whole = told.clone();
    // What only other contracts of the journey can tell is never taken from who tells of this one.
    whole.retain(|name, _| !name.starts_with(VERIFIED));
    let mut add = |name: &str, value: Json| {
        if whole.get(name).is_none_or(Json::is_null) {
            whole.insert(name.to_owned(), value);
        }
    };
    add("origin", journey.origin.code().into());
    add("destination", journey.destination.code().into());
    if let Some(sector) = promised.get("sector") {
        add("sector", sector.clone());
    }
    // A contract that is given now, without a day, is judged by the law of today.
    let today = act.today().to_string();
    add("signed_on", today.clone().into());
    add("starts_on", journey.arrived_on.map_or(today, |day| day.to_string()).into());
    for fact in table.facts.iter().filter_map(|fact| fact.name.strip_prefix(VERIFIED)) {
        if let Some(value) = promised.get(fact) {
            add(&format!("{VERIFIED}{fact}"), value.clone());
        }
    }
    read(act, &whole)
}

/// Reads one contract as contract files are read.
fn read(act: &Act, facts: &Facts) -> Result<Contract, Fault> {
    let vocabulary = steps::vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let bytes = serde_json::to_vec(facts).map_err(|error| Fault::broken(format_args!("facts: {error}")))?;
    let (mut found, mut problems): (Option<Contract>, Vec<Problem>) = (None, Vec::new());
    let mut sink = |item: Item| {
        match item {
            Item::Contract(contract) => found = Some(*contract),
            Item::Problem(problem) => problems.push(problem),
        }
        ControlFlow::Continue(())
    };
    if let Err(problem) = intake::read(&Input::bytes(Some("given.json".into()), bytes), &vocabulary, &mut sink) {
        problems.push(problem);
    }
    if let Some(contract) = found {
        if contract.record.is_some() {
            return Ok(contract);
        }
        problems.extend(contract.problems);
    }
    let mut faults = Faults::new();
    for problem in problems.into_iter().filter(Problem::is_error).take(limits::FAULTS.size()) {
        let told = problem.say(act.speech());
        let pointer = format!("/facts/{}", told.field.as_deref().unwrap_or_default());
        faults.add(&pointer, UNREADABLE, [("message", told.message), ("next", told.next)]);
    }
    Err(Fault::Invalid(faults))
}
