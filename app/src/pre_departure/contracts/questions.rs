//! Which questions matter for a corridor: only facts that could decide a rule which applies there. What decides nothing is not asked.

use super::steps::TABLE;
use jiff::civil::Date;
use marhala_law::judge::{Law, Missing, Outcome, Record};
use marhala_law::rule::{Condition, Node};
use marhala_law::{Type, Value};
use std::collections::BTreeSet;

/// Facts asked on the first page, in its order.
pub const FIRST: [&str; 4] = ["origin", "destination", "sector", "signed_on"];

/// The facts to ask for, by name, in the order of the vocabulary. What was answered stays; what the answers so far have already
/// decided is not asked any more (food money, when the food is free).
pub fn questions<'l>(law: &'l Law, told: &Record, today: Date) -> Vec<&'l str> {
    let Some(table) = law.table(TABLE) else { return Vec::new() };
    let facts = law.facts_of(table);
    let wanted = deciding(law, told, today);
    let still = still_deciding(law, table, &with_days(law, table, told, today));
    let asked = |(column, name): (usize, &str)| {
        let day_of_work = facts.days.values().any(|day| day == name);
        let open = told.get(column).is_some() || still.contains(&column);
        !FIRST.contains(&name) && ((wanted.contains(&column) && open) || day_of_work)
    };
    let named = facts.facts.iter().enumerate().filter(|(_, fact)| fact.ask.is_some());
    named.map(|(column, fact)| (column, fact.name.as_str())).filter(|fact| asked(*fact)).map(|(_, name)| name).collect()
}

/// The columns of facts that could decide a rule for this corridor, sector and day.
pub fn deciding(law: &Law, told: &Record, today: Date) -> BTreeSet<usize> {
    let Some(table) = law.table(TABLE) else { return BTreeSet::new() };
    still_deciding(law, table, &context(law, table, told, today))
}

/// The columns of facts that could decide a rule which a record leaves open.
fn still_deciding(law: &Law, table: usize, record: &Record) -> BTreeSet<usize> {
    let judgment = law.judge(table, record);
    let open = judgment.findings.iter().filter(|finding| finding.outcome == Outcome::Unknown);
    let mut wanted = BTreeSet::new();
    for finding in open {
        let unknown_law: BTreeSet<usize> = finding
            .missing
            .iter()
            .filter_map(|missing| match missing {
                Missing::Parameter(name, _) => Some(*name),
                _ => None,
            })
            .collect();
        let rule = &law.rules()[finding.rule];
        let mut matter = BTreeSet::new();
        let must = reach(&rule.must, &unknown_law, &mut matter);
        let when = rule.when.as_ref().map_or(Reach::BOTH, |when| reach(when, &unknown_law, &mut matter));
        if when.holds && (must.holds || must.breaks) {
            wanted.extend(matter);
        }
    }
    wanted
}

/// Only the facts that choose the law.
fn context(law: &Law, table: usize, told: &Record, today: Date) -> Record {
    let facts = law.facts_of(table);
    let mut context = Record::new(facts);
    for fact in facts.facts.iter().filter(|fact| fact.topic == "context") {
        if let Some(value) = told.fact(facts, &fact.name) {
            let _ = context.set(facts, &fact.name, value.clone());
        }
    }
    with_days(law, table, &context, today)
}

/// The day of work is asked later; until then the day of signing chooses what may matter.
fn with_days(law: &Law, table: usize, told: &Record, today: Date) -> Record {
    let facts = law.facts_of(table);
    let mut context = told.clone();
    let signed = match told.fact(facts, "signed_on") {
        Some(Value::Date(day)) => *day,
        _ => today,
    };
    for day in facts.facts.iter().filter(|fact| fact.topic == "context" && fact.kind == Type::Date) {
        if context.fact(facts, &day.name).is_none() {
            let _ = context.set(facts, &day.name, Value::Date(signed));
        }
    }
    context
}

/// Which answers a condition can still get, whatever the open facts turn out to be.
#[derive(Clone, Copy)]
struct Reach {
    holds: bool,
    breaks: bool,
}

impl Reach {
    const BOTH: Reach = Reach { holds: true, breaks: true };
    const NEITHER: Reach = Reach { holds: false, breaks: false };
}

/// Follows a condition; the facts of every part that can be decided go to `matter`.
fn reach(condition: &Condition, unknown_law: &BTreeSet<usize>, matter: &mut BTreeSet<usize>) -> Reach {
    match condition {
        Condition::And(parts) => {
            let parts: Vec<Reach> = parts.iter().map(|part| reach(part, unknown_law, matter)).collect();
            Reach { holds: parts.iter().all(|part| part.holds), breaks: parts.iter().any(|part| part.breaks) }
        }
        Condition::Or(parts) => {
            let parts: Vec<Reach> = parts.iter().map(|part| reach(part, unknown_law, matter)).collect();
            Reach { holds: parts.iter().any(|part| part.holds), breaks: parts.iter().all(|part| part.breaks) }
        }
        Condition::Not(inner) => {
            let inner = reach(inner, unknown_law, matter);
            Reach { holds: inner.breaks, breaks: inner.holds }
        }
        Condition::Always(holds) => Reach { holds: *holds, breaks: !holds },
        Condition::IsMissing(column) => {
            matter.insert(*column);
            Reach::BOTH
        }
        leaf => {
            let mut facts = BTreeSet::new();
            let mut known = true;
            leaf.each_formula(&mut |formula| match formula.node {
                Node::Fact(column) | Node::CurrencyOf(column) => {
                    facts.insert(column);
                }
                Node::Parameter(name) => known &= !unknown_law.contains(&name),
                _ => {}
            });
            if let Condition::OneOfParameter(_, name) = leaf {
                known &= !unknown_law.contains(name);
            }
            if !known {
                return Reach::NEITHER;
            }
            matter.extend(facts);
            Reach::BOTH
        }
    }
}
