//! Facts that follow from others, and facts that cannot stand beside each other.

use super::fees;
use super::problem::Problem;
use jiff::civil::Date;
use jiff::{ToSpan, Unit};
use serde_json::{Map, Value};

/// Adds the facts that follow; says what does not fit together.
pub fn derive(facts: &mut Map<String, Value>) -> Vec<Problem> {
    let mut problems = Vec::new();
    let (starts, ends) = (day(facts, "starts_on"), day(facts, "ends_on"));
    if let (Some(starts), Some(ends)) = (starts, ends) {
        if ends < starts {
            let problem = Problem::error("ends-before-start", "intake-ends-before-start").on("ends_on");
            problems.push(problem.set("starts", starts.to_string()).set("ends", ends.to_string()));
        } else if let Some(months) = whole_months(starts, ends) {
            match facts.get("contract_months").and_then(Value::as_i64) {
                None => {
                    facts.insert("contract_months".to_owned(), Value::from(months));
                }
                // A month more or less is a way of counting; more than that is a contradiction.
                Some(given) if given.abs_diff(months) > 1 => {
                    let problem = Problem::error("months-disagree", "intake-months-disagree").on("contract_months");
                    problems.push(problem.set("given", given.to_string()).set("months", months.to_string()));
                }
                Some(_) => {}
            }
        }
    }
    let sum =
        text(facts, "recruitment_fee").zip(text(facts, "related_costs")).and_then(|(one, two)| fees::plus(one, two));
    if let Some(sum) = sum {
        match text(facts, "migration_costs") {
            Some(given) if !fees::same(given, &sum) => {
                let problem = Problem::error("fees-disagree", "intake-costs-disagree").on("migration_costs");
                problems.push(problem.set("given", given).set("sum", sum));
            }
            Some(_) => {}
            None => {
                facts.insert("migration_costs".to_owned(), Value::String(sum));
            }
        }
    }
    problems
}

/// Whole months from the first day to the last, the last included: 1 January to 31 December is twelve.
fn whole_months(starts: Date, ends: Date) -> Option<i64> {
    let after = ends.checked_add(1.day()).ok()?;
    let span = starts.until((Unit::Month, after)).ok()?;
    Some(i64::from(span.get_months()))
}

fn day(facts: &Map<String, Value>, name: &str) -> Option<Date> {
    text(facts, name)?.parse().ok()
}

fn text<'f>(facts: &'f Map<String, Value>, name: &str) -> Option<&'f str> {
    facts.get(name)?.as_str()
}
