//! The tests of the law itself: every worked case and every pinned value gives what it says.

use crate::repository::{errors, law, records};
use marhala_law::judge::{Absence, InLaw, Law, Record};
use marhala_law::pack::OnTheDay;
use marhala_law::value::parse_text;
use marhala_law::{Outcome, Verdict};

/// At most this many differences are shown at once.
const SHOWN: usize = 60;

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Holds => "holds",
        Outcome::Broken => "broken",
        Outcome::Unknown => "unknown",
        Outcome::DoesNotApply => "does_not_apply",
    }
}

fn verdict_word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Refused => "refused",
        Verdict::Incomplete => "incomplete",
        Verdict::Allowed => "allowed",
    }
}

fn none(differences: &[String]) {
    let shown = &differences[..differences.len().min(SHOWN)];
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), shown.join("\n"));
}

#[test]
fn the_packs_are_sound_and_every_rule_has_its_three_cases() {
    none(errors());
}

#[test]
fn every_scenario_gives_what_it_says() {
    let law = law();
    let mut differences = Vec::new();
    for (scenario, record) in law.packs().scenarios.iter().zip(records()) {
        let record = match record {
            Ok(record) => record,
            Err(problem) => {
                differences.push(problem.clone());
                continue;
            }
        };
        for (id, expected) in &scenario.expect {
            let found = law.rule(id).map_or("no such rule", |rule| word(law.outcome(rule, record)));
            if found != expected {
                differences.push(format!(
                    "{}:{}: {}: {id} is {found}, not {expected}",
                    scenario.place.file, scenario.place.line, scenario.id
                ));
            }
        }
        if let Some(expected) = &scenario.verdict {
            let table = law.table(&scenario.table).unwrap();
            let found = verdict_word(law.judge(table, record).verdict);
            if found != expected {
                differences.push(format!("{}: the verdict is {found}, not {expected}", scenario.id));
            }
        }
    }
    assert!(law.packs().scenarios.len() > 100, "the scenarios were read");
    none(&differences);
}

/// The value of a parameter as a pin would have it, and whether it is the one that the pin expects.
fn pinned(law: &Law, pin: &OnTheDay) -> Result<(), String> {
    let packs = law.packs();
    let found = law.value_in(&pin.parameter, &pin.area, &pin.sector, pin.on);
    let name = packs.parameter_names.iter().find(|name| name.name == pin.parameter);
    let name = name.ok_or_else(|| "no such parameter".to_owned())?;
    match (&found, pin.expect.as_str()) {
        (Err(_), "unknown") | (Ok(InLaw::NoneInLaw { .. }), "none") => Ok(()),
        (Ok(InLaw::Is(found)), expected) if expected != "unknown" && expected != "none" => {
            let list = packs.code_lists.iter().find(|list| Some(&list.id) == name.list.as_ref());
            let expected =
                parse_text(name.kind, list, expected, &packs.symbols).map_err(|problem| problem.to_string())?;
            if expected == found.value { Ok(()) } else { Err(format!("{:?}", found.value)) }
        }
        (Err(Absence::NotEncoded), _) => Err("unknown (no row)".to_owned()),
        (other, _) => Err(format!("{other:?}")),
    }
}

#[test]
fn every_value_on_the_day_is_the_one_written_down() {
    let law = law();
    let pins = &law.packs().on_the_days;
    let differences: Vec<String> = pins
        .iter()
        .filter_map(|pin| {
            let found = pinned(law, pin).err()?;
            let at = format!("{}:{}", pin.place.file, pin.place.line);
            Some(format!(
                "{at}: {} {} {} {} is {found}, not {}",
                pin.parameter, pin.area, pin.sector, pin.on, pin.expect
            ))
        })
        .collect();
    assert!(!pins.is_empty(), "the pins were read");
    none(&differences);
}

/// What no contract may hold, whatever the country. A wage of one unit and a fee are in the contract's own currency.
const ABUSES: [(&str, &str); 15] = [
    ("passport_holder", "employer"),
    ("worker_age", "11"),
    ("hours_per_day", "18 h"),
    ("hours_per_week", "110 h"),
    ("rest_days_per_week", "0"),
    ("annual_leave_days", "0"),
    ("overtime_rate", "50 %"),
    ("contract_form", "spoken"),
    ("deducts_recruitment_costs", "true"),
    ("unlawful_payment", "true"),
    ("passage_home_paid_by", "worker"),
    ("wage", "1"),
    ("recruitment_fee", "9000"),
    ("related_costs", "9000"),
    ("deposit", "9000"),
];

#[test]
fn no_abuse_put_into_a_whole_contract_is_ever_allowed() {
    let law = law();
    let table = law.table("contract").unwrap();
    let whole = law.packs().scenarios.iter().filter(|scenario| scenario.verdict.is_some());
    let (mut tried, mut allowed) = (0, Vec::new());
    for scenario in whole {
        let currency = |fact: &str| {
            let money = scenario.facts.get(fact).or_else(|| scenario.facts.get("wage"));
            money
                .and_then(|money| money.as_str())
                .and_then(|money| money.split_once(' '))
                .map(|(_, code)| code.to_owned())
        };
        for (fact, abuse) in ABUSES {
            let value = match (fact, abuse) {
                ("wage" | "recruitment_fee" | "related_costs" | "deposit", amount) => match currency(fact) {
                    Some(code) => serde_json::Value::from(format!("{amount} {code}")),
                    None => continue,
                },
                (_, "true") => serde_json::Value::from(true),
                (_, number) if number.parse::<i64>().is_ok() => serde_json::Value::from(number.parse::<i64>().unwrap()),
                (_, text) => serde_json::Value::from(text),
            };
            let mut facts = scenario.facts.clone();
            facts.insert(fact.to_owned(), value);
            let record = Record::from_json(law.facts_of(table), &facts, law.packs());
            let record = record.unwrap_or_else(|problems| panic!("{} with {fact}: {problems:?}", scenario.id));
            tried += 1;
            if law.judge(table, &record).verdict == Verdict::Allowed {
                allowed.push(format!("{} with {fact} = {abuse}", scenario.id));
            }
        }
    }
    assert!(tried > 300, "only {tried} contracts were tried");
    none(&allowed);
}
