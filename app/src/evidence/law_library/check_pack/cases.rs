//! The worked cases and pinned days of packs, run: what does not come out as expected, and where that is written.

use crate::foundations::languages::Speech;
use crate::foundations::law::LawInForce;
use marhala_law::Record;
use marhala_law::judge::InLaw;
use marhala_law::pack::{OnTheDay, Place, Scenario};
use marhala_law::value::parse_text;
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;

/// A worked case that did not come out as expected.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Differs {
    /// File, line and column.
    #[serde(serialize_with = "shown")]
    place: Place,
    /// The case.
    id: String,
    /// The rule, the parameter, the fact that cannot be read, or `verdict`.
    what: String,
    /// What came out.
    got: String,
    /// What is expected; none: a fact cannot be read.
    expected: Option<String>,
}

fn shown<S: Serializer>(place: &Place, to: S) -> Result<S::Ok, S::Error> {
    to.collect_str(place)
}

impl Differs {
    /// The file it is written in.
    pub fn file(&self) -> &str {
        &self.place.file
    }

    /// What tells one case from another.
    pub fn case(&self) -> (&Place, &str) {
        (&self.place, &self.id)
    }

    /// Does it differ in this rule?
    pub fn is_about(&self, rule: &str) -> bool {
        self.what == rule
    }

    /// For people.
    pub fn say(&self, speech: &Speech) -> String {
        let key = if self.expected.is_some() { "law-pack-scenario-differs" } else { "law-pack-fact-unreadable" };
        let text = speech.t(key).set("place", self.place.to_string()).set("id", self.id.clone());
        let text = text.set("rule", self.what.clone()).set("got", self.got.clone());
        text.set("expected", self.expected.clone().unwrap_or_default()).plain()
    }
}

/// How many cases and pinned days stand in these files.
pub fn count(law: &LawInForce, files: &BTreeSet<&str>) -> usize {
    let places = law.packs().scenarios.iter().map(|case| &case.place);
    let places = places.chain(law.packs().on_the_days.iter().map(|pin| &pin.place));
    places.filter(|place| files.contains(place.file.as_str())).count()
}

/// Runs every worked case and every pinned day; gives what differs.
pub fn differing(law: &LawInForce) -> Vec<Differs> {
    let packs = law.packs();
    let mut differing: Vec<Differs> = packs.scenarios.iter().flat_map(|scenario| case(law, scenario)).collect();
    differing.extend(packs.on_the_days.iter().filter_map(|pin| pinned(law, pin)));
    differing
}

fn case(law: &LawInForce, scenario: &Scenario) -> Vec<Differs> {
    let differs = |what: &str, got: String, expected: Option<&str>| Differs {
        place: scenario.place.clone(),
        id: scenario.id.clone(),
        what: what.to_owned(),
        got,
        expected: expected.map(str::to_owned),
    };
    // A table or rule that is not there has a problem of its own.
    let Some(table) = law.table(&scenario.table) else { return Vec::new() };
    let record = match Record::from_json(law.facts_of(table), &scenario.facts, law.packs()) {
        Ok(record) => record,
        Err(problems) => return problems.into_iter().map(|one| differs(&one.field, one.message, None)).collect(),
    };
    let judgment = law.judge(table, &record);
    let mut wrong = Vec::new();
    for (id, expected) in &scenario.expect {
        let Some(rule) = law.rule(id) else { continue };
        let found = judgment.findings.iter().find(|finding| finding.rule == rule);
        let got = found.map_or_else(|| "does_not_apply".to_owned(), |finding| word(&finding.outcome));
        if &got != expected {
            wrong.push(differs(id, got, Some(expected)));
        }
    }
    if let Some(expected) = &scenario.verdict {
        let got = word(&judgment.verdict);
        if &got != expected {
            wrong.push(differs("verdict", got, Some(expected)));
        }
    }
    wrong
}

/// The word a value has in JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn pinned(law: &LawInForce, pin: &OnTheDay) -> Option<Differs> {
    let packs = law.packs();
    let found = law.value_in(&pin.parameter, &pin.area, &pin.sector, pin.on);
    let (got, is_expected) = match &found {
        Ok(InLaw::Is(found)) => {
            let name = packs.parameter_names.iter().find(|name| name.name == pin.parameter);
            let list = |id: &String| packs.code_lists.iter().find(|list| &list.id == id);
            let expected = name.and_then(|name| {
                parse_text(name.kind, name.list.as_ref().and_then(list), &pin.expect, &packs.symbols).ok()
            });
            (found.value.written(&packs.symbols), expected.as_ref() == Some(&found.value))
        }
        Ok(InLaw::NoneInLaw { .. }) => ("none".to_owned(), pin.expect == "none"),
        Err(_) => ("unknown".to_owned(), pin.expect == "unknown"),
    };
    (!is_expected).then(|| Differs {
        place: pin.place.clone(),
        id: format!("{} {} {} {}", pin.parameter, pin.area, pin.sector, pin.on),
        what: pin.parameter.clone(),
        got,
        expected: Some(pin.expect.clone()),
    })
}
