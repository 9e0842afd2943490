//! A contract as an object of named fields: what JSON and TOML share.

use super::contract::Draft;
use super::fees;
use super::problem::{Problem, Spot, quote};
use super::scalar::Raw;
use super::vocabulary::{Slot, Vocabulary};
use serde_json::{Map, Number, Value};

/// The draft of the contract with these fields, in the order written.
pub fn draft(spot: Spot, fields: Vec<(String, Value)>, vocabulary: &Vocabulary<'_>) -> Draft {
    let mut draft = Draft::new(spot);
    let mut seen: Vec<Slot> = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let slot = match vocabulary.slot(&name) {
            Ok(slot) => slot,
            Err(problem) => {
                draft.problem(problem);
                continue;
            }
        };
        if seen.contains(&slot) {
            draft.problem(Problem::error("twice", "intake-field-twice").set("name", quote(&name)).on(&name));
            continue;
        }
        seen.push(slot);
        if value.is_null() {
            continue;
        }
        if slot == Slot::Fees {
            let (fees, problems) = fees::read(&value, vocabulary.packs);
            draft.put_fees(fees);
            problems.into_iter().for_each(|problem| draft.problem(problem));
            continue;
        }
        draft.put(slot, None, raw(value));
    }
    draft
}

fn raw(value: Value) -> Raw {
    match value {
        Value::String(text) => Raw::Text(text),
        Value::Number(number) => Raw::Number(decimal(&number)),
        Value::Bool(answer) => Raw::YesNo(answer),
        Value::Object(parts) => money(parts),
        Value::Array(_) => Raw::Other("intake-what-list"),
        Value::Null => Raw::Text(String::new()),
    }
}

fn money(mut parts: Map<String, Value>) -> Raw {
    let (amount, currency) = (parts.remove("amount"), parts.remove("currency"));
    match (amount, currency) {
        (Some(amount @ (Value::String(_) | Value::Number(_))), Some(Value::String(currency))) if parts.is_empty() => {
            let amount = match raw(amount) {
                Raw::Text(text) => super::text::plain(&text).map_or(Raw::Other("intake-what-that-amount"), Raw::Text),
                other => other,
            };
            Raw::Money(Box::new(amount), currency)
        }
        _ => Raw::Other("intake-what-object"),
    }
}

/// A JSON number as decimal text. Numbers with an exponent stay as they are and are refused as no number.
fn decimal(number: &Number) -> String {
    let text = number.to_string();
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}
