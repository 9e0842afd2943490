//! The law is changed in one place at a time; some worked case must notice. A change that nothing notices is a case
//! not written.

use crate::repository::{law, records};
use marhala_law::judge::{InLaw, Law, Record};
use marhala_law::pack::{Precision, Setting};
use marhala_law::rule::{Comparison, Condition, Formula, Kind, Node, Operator, Rule};
use marhala_law::{Outcome, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Every condition that differs from `condition` in one place, with what was changed. `numbers` gives the values of a
/// parameter that the rule can meet.
fn mutants(condition: &Condition, numbers: &dyn Fn(usize) -> Vec<i64>) -> Vec<(String, Condition)> {
    let inner = |parts: &[Condition], make: fn(Vec<Condition>) -> Condition| {
        let mut all = Vec::new();
        for (at, part) in parts.iter().enumerate() {
            for (what, changed) in mutants(part, numbers) {
                let mut parts = parts.to_vec();
                parts[at] = changed;
                all.push((what, make(parts)));
            }
        }
        all
    };
    match condition {
        Condition::And(parts) => {
            let mut all = inner(parts, Condition::And);
            all.push(("and -> or".to_owned(), Condition::Or(parts.clone())));
            all
        }
        Condition::Or(parts) => {
            let mut all = inner(parts, Condition::Or);
            all.push(("or -> and".to_owned(), Condition::And(parts.clone())));
            all
        }
        Condition::Not(part) => {
            let mut all: Vec<_> =
                mutants(part, numbers).into_iter().map(|(what, part)| (what, Condition::Not(Box::new(part)))).collect();
            all.push(("not dropped".to_owned(), (**part).clone()));
            all
        }
        Condition::Compare(how, left, right) => {
            let mut all = vec![(
                format!("{} -> {}", how.sign(), how.opposite().sign()),
                Condition::Compare(how.opposite(), left.clone(), right.clone()),
            )];
            if let Some(other) = boundary(*how).filter(|_| left.kind.has_order()) {
                let changed = Condition::Compare(other, left.clone(), right.clone());
                all.push((format!("{} -> {}", how.sign(), other.sign()), changed));
            }
            for (what, left) in literals(left) {
                all.push((what, Condition::Compare(*how, left, right.clone())));
            }
            for (what, right) in literals(right) {
                all.push((what, Condition::Compare(*how, left.clone(), right)));
            }
            all.retain(|(_, changed)| told_apart(condition, changed, numbers));
            all
        }
        Condition::OneOf(item, list) => {
            let mut all = vec![("in -> not in".to_owned(), Condition::Not(Box::new(condition.clone())))];
            for at in 0..list.len() {
                let mut fewer = list.clone();
                fewer.remove(at);
                all.push((format!("item {at} of the list left out"), Condition::OneOf(item.clone(), fewer)));
            }
            all
        }
        Condition::Truth(_) | Condition::OneOfParameter(..) | Condition::IsMissing(_) => {
            vec![("not put before".to_owned(), Condition::Not(Box::new(condition.clone())))]
        }
        Condition::Always(truth) => vec![("true <-> false".to_owned(), Condition::Always(!truth))],
    }
}

/// Can a whole amount tell the two comparisons apart? 31 times a wage in cents never is 1000.00, so over that floor `>`
/// and `>=` are one and the same, and no worked case could show a difference. Only a multiple of one fact against one
/// parameter is looked into; everything else may differ.
fn told_apart(one: &Condition, other: &Condition, numbers: &dyn Fn(usize) -> Vec<i64>) -> bool {
    let Condition::Compare(_, left, right) = one else { return true };
    let (Some(times), Some((name, parameter_times))) = (multiple_of_fact(left), multiple_of_parameter(right)) else {
        return true;
    };
    let values = numbers(name);
    values.is_empty()
        || values.iter().any(|value| {
            let near = value * parameter_times / times;
            (near - 2..=near + 2).any(|fact| holds(one, fact, *value) != holds(other, fact, *value))
        })
}

fn multiple_of_fact(formula: &Formula) -> Option<i64> {
    match &formula.node {
        Node::Fact(_) => Some(1),
        Node::Combine(Operator::Times, left, right) => match right.node {
            Node::Written(number) if number > 0 => Some(multiple_of_fact(left)? * number),
            _ => None,
        },
        _ => None,
    }
}

fn multiple_of_parameter(formula: &Formula) -> Option<(usize, i64)> {
    match &formula.node {
        Node::Parameter(name) => Some((*name, 1)),
        Node::Combine(Operator::Times, left, right) => match right.node {
            Node::Written(number) => multiple_of_parameter(left).map(|(name, times)| (name, times * number)),
            _ => None,
        },
        _ => None,
    }
}

fn holds(condition: &Condition, fact: i64, parameter: i64) -> bool {
    let Condition::Compare(how, left, right) = condition else { return false };
    let (left, right) = (number(left, fact, parameter), number(right, fact, parameter));
    match how {
        Comparison::Below => left < right,
        Comparison::AtMost => left <= right,
        Comparison::Above => left > right,
        Comparison::AtLeast => left >= right,
        Comparison::Equal => left == right,
        Comparison::NotEqual => left != right,
    }
}

fn number(formula: &Formula, fact: i64, parameter: i64) -> i64 {
    match &formula.node {
        Node::Fact(_) => fact,
        Node::Parameter(_) => parameter,
        Node::Written(number) => *number,
        Node::Combine(Operator::Times, left, right) => number(left, fact, parameter) * number(right, fact, parameter),
        _ => unreachable!("only multiples are looked into"),
    }
}

/// The numbers of a parameter that the law holds in the areas of a rule.
fn numbers(law: &Law, rule: usize, name: usize) -> Vec<i64> {
    let (packs, areas) = (law.packs(), &law.text(rule).areas);
    let name = &packs.parameter_names[name].name;
    let reached = |area: &str| {
        areas.is_empty() || areas.iter().any(|one| one.split('-').any(|end| area.split('-').any(|own| own == end)))
    };
    packs
        .parameters
        .iter()
        .filter(|parameter| parameter.name == *name && reached(&parameter.area))
        .flat_map(|parameter| &parameter.periods)
        .filter_map(|period| match &period.setting {
            Setting::Is(Value::Money(money)) => Some(money.minor),
            Setting::Is(
                Value::Days(number)
                | Value::Months(number)
                | Value::Hours(number)
                | Value::Count(number)
                | Value::Share(number),
            ) => Some(*number),
            _ => None,
        })
        .collect()
}

fn boundary(how: Comparison) -> Option<Comparison> {
    match how {
        Comparison::Below => Some(Comparison::AtMost),
        Comparison::AtMost => Some(Comparison::Below),
        Comparison::Above => Some(Comparison::AtLeast),
        Comparison::AtLeast => Some(Comparison::Above),
        Comparison::Equal | Comparison::NotEqual => None,
    }
}

/// Written numbers one more and one less. `percent(100)` on one side only makes the types meet, but its size matters
/// too.
fn literals(formula: &Formula) -> Vec<(String, Formula)> {
    let with = |node: Node| Formula { kind: formula.kind, node };
    match &formula.node {
        Node::Written(number) if !matches!(formula.kind, Kind::Code(_) | Kind::YesNo | Kind::Money) => [-1, 1]
            .into_iter()
            .map(|by| (format!("{number} -> {}", number + by), with(Node::Written(number + by))))
            .collect(),
        Node::Combine(operator, left, right) => {
            let combine = |operator: Operator, left: Formula, right: Formula| {
                with(Node::Combine(operator, Box::new(left), Box::new(right)))
            };
            let left_changed =
                literals(left).into_iter().map(|(what, left)| (what, combine(*operator, left, (**right).clone())));
            let right_changed =
                literals(right).into_iter().map(|(what, right)| (what, combine(*operator, (**left).clone(), right)));
            left_changed.chain(right_changed).collect()
        }
        _ => Vec::new(),
    }
}

/// The scenarios of each rule: the record and the outcome that is expected.
fn cases(law: &Law) -> BTreeMap<usize, Vec<(&'static Record, &'static str)>> {
    let mut cases: BTreeMap<usize, Vec<(&Record, &str)>> = BTreeMap::new();
    for (scenario, record) in crate::repository::law().packs().scenarios.iter().zip(records()) {
        for (id, expected) in &scenario.expect {
            if let (Some(rule), Ok(record)) = (law.rule(id), record) {
                cases.entry(rule).or_default().push((record, expected));
            }
        }
    }
    cases
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Holds => "holds",
        Outcome::Broken => "broken",
        Outcome::Unknown => "unknown",
        Outcome::DoesNotApply => "does_not_apply",
    }
}

fn report(survivors: &[String], tried: usize) {
    assert!(tried > 200, "only {tried} changes were tried");
    let shown = &survivors[..survivors.len().min(200)];
    assert!(survivors.is_empty(), "{} of {tried} changes went unnoticed:\n{}", survivors.len(), shown.join("\n"));
}

#[test]
fn every_change_of_a_rule_is_noticed() {
    let law = law();
    let cases = cases(law);
    let (mut survivors, mut tried) = (Vec::new(), 0);
    for (at, rule) in law.rules().iter().enumerate() {
        let mut changed: Vec<(String, Rule)> = Vec::new();
        let numbers = |name: usize| numbers(law, at, name);
        for (what, must) in mutants(&rule.must, &numbers) {
            changed.push((format!("must: {what}"), Rule { must, ..rule.clone() }));
        }
        for (what, when) in rule.when.iter().flat_map(|when| mutants(when, &numbers)) {
            changed.push((format!("when: {what}"), Rule { when: Some(when), ..rule.clone() }));
        }
        if rule.when.is_some() {
            changed.push(("when dropped".to_owned(), Rule { when: None, ..rule.clone() }));
        }
        let cases = cases.get(&at).map_or(&[][..], Vec::as_slice);
        let reads: Vec<_> = cases.iter().map(|(record, expected)| (law.reading(at, record), expected)).collect();
        for (what, changed) in changed {
            tried += 1;
            if !reads.iter().any(|(reading, expected)| word(reading.outcome(&changed)) != **expected) {
                survivors.push(format!("{}: {what}", law.text(at).id));
            }
        }
    }
    report(&survivors, tried);
}

/// Parameters that rules use, with the pins and the days that stand on them. A pin holds a value exactly, so a period
/// that a
/// pin stands in cannot change unnoticed; its first day cannot move when pins stand on it and on the day before.
#[test]
fn every_change_of_a_value_is_noticed() {
    let law = law();
    let packs = law.packs();
    let used: BTreeSet<&str> = law
        .rules()
        .iter()
        .flat_map(|rule| rule.parameters.iter().map(|name| packs.parameter_names[*name].name.as_str()))
        .collect();
    let mut stood_in: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut pins: BTreeSet<(&str, &str, &str, jiff::civil::Date)> = BTreeSet::new();
    for pin in &packs.on_the_days {
        pins.insert((&pin.parameter, &pin.area, &pin.sector, pin.on));
        match law.value_in(&pin.parameter, &pin.area, &pin.sector, pin.on) {
            Ok(InLaw::Is(found)) => stood_in.insert((found.parameter, found.period)),
            Ok(InLaw::NoneInLaw { parameter, period }) => stood_in.insert((parameter, period)),
            Err(_) => false,
        };
    }
    let (mut survivors, mut tried) = (Vec::new(), 0);
    for (at, parameter) in packs.parameters.iter().enumerate().filter(|(_, one)| used.contains(one.name.as_str())) {
        for (index, period) in parameter.periods.iter().enumerate() {
            if matches!(period.setting, Setting::Is(Value::Text(_))) {
                continue;
            }
            let whose = format!("{} {} {}", parameter.name, parameter.area, parameter.sector);
            tried += 1;
            if !stood_in.contains(&(at, index)) {
                survivors.push(format!("{whose}: value {:?} of period {index}", period.setting));
            }
            let Some(from) = period.from.filter(|_| period.from_precision == Precision::Day) else { continue };
            let Ok(before) = from.yesterday() else { continue };
            for day in [before, from] {
                tried += 1;
                if !pins.contains(&(&parameter.name, &parameter.area, &parameter.sector, day)) {
                    survivors.push(format!("{whose}: first day {from} can move, nothing stands on {day}"));
                }
            }
        }
    }
    report(&survivors, tried);
}
