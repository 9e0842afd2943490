//! The facts of a contract: read as files are read, completed by the journey, and judged under the law of the day.

use super::NOT_THE_JOURNEY;
use super::model::Model;
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::judgments::{self, Judged};
use crate::foundations::store::{Day, JsonText};
use crate::pre_departure::contracts::steps::{Checked, TABLE, vocabulary};
use crate::pre_departure::contracts::{self, NO_LAW, intake};
use crate::pre_departure::workers::journey;
use marhala_law::judge::Record;
use marhala_law::{Law, Value as Known};
use serde_json::{Map, Value};

/// Facts that were read, with what the law says of them.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) judged: Judged,
    pub(super) record: Record,
    /// The first day of work, when the contract says.
    pub(super) starts_on: Option<Day>,
}

/// Reads the facts of a contract for a journey, and judges them.
pub(super) fn read(act: &Act, journey: &journey::Model, mut facts: Map<String, Value>) -> Result<Read, Fault> {
    let law: &Law = act.law();
    let vocabulary = vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let mut faults = Faults::new();
    for name in facts.keys().filter(|name| vocabulary.slot(name).is_err()) {
        faults.add(&format!("/facts/{name}"), Code::UNKNOWN_FIELD, []);
    }
    let (origin, destination) = (&vocabulary.table.origin, &vocabulary.table.destination);
    for (name, country) in [(origin, journey.origin), (destination, journey.destination)] {
        let said = facts.insert(name.clone(), Value::from(country.code()));
        let same = said.is_none_or(|said| said.as_str().is_some_and(|said| said.eq_ignore_ascii_case(country.code())));
        faults.must(&format!("/facts/{name}"), same, NOT_THE_JOURNEY);
    }
    let contract = intake::one(facts, &vocabulary);
    for fault in contracts::faults_of(&contract.problems, "/facts", act.speech()).items() {
        faults.add(&fault.pointer, fault.code, fault.values.clone());
    }
    let record = faults.finish(|| contract.record)?.ok_or_else(|| Fault::invalid("/facts", contracts::REFUSED))?;
    let starts_on = match record.fact(vocabulary.table, "starts_on") {
        Some(Known::Date(day)) => Some(Day(*day)),
        _ => None,
    };
    let judged = judgments::judge(act.law(), TABLE, JsonText(Value::Object(contract.facts)), &record)?;
    Ok(Read { judged, record, starts_on })
}

/// The stored facts of a contract judged under the law of today.
pub(super) fn again(act: &Act, row: &Model) -> Result<Read, Fault> {
    let law: &Law = act.law();
    let vocabulary = vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let facts = facts_of(row);
    let record = Record::from_json(vocabulary.table, &facts, vocabulary.packs)
        .map_err(|problems| Fault::broken(format_args!("stored facts of {}: {problems:?}", row.reference)))?;
    let judged = judgments::judge(act.law(), TABLE, row.facts.clone(), &record)?;
    Ok(Read { judged, record, starts_on: row.starts_on })
}

impl Read {
    /// As the check of contracts reports it.
    pub(super) fn checked(self) -> Checked {
        Checked {
            spot: intake::Spot::default(),
            record: self.record,
            judgment: self.judged.judgment,
            notes: Vec::new(),
        }
    }
}

/// The facts of a contract, by their names.
pub fn facts_of(row: &Model) -> Map<String, Value> {
    row.facts.0.as_object().cloned().unwrap_or_default()
}

/// The subject of a clause, which is named by a fact or by a rule.
pub(super) fn topic_of<'l>(law: &'l Law, clause: &str) -> Option<&'l str> {
    let packs = law.packs();
    let table = packs.tables.iter().find(|table| table.id == TABLE)?;
    let fact = table.facts.iter().find(|fact| fact.name == clause).map(|fact| fact.topic.as_str());
    fact.or_else(|| packs.rules.iter().find(|rule| rule.id == clause).map(|rule| rule.topic.as_str()))
}
