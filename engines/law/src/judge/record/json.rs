//! JSON values of facts: money as text or as amount and currency, dates as text, yes and no as booleans or words.

use crate::pack::{Fact, Packs};
use crate::value::{Type, Value, ValueProblem, parse_text};
use serde_json::Value as Json;

/// Reads one fact.
pub(super) fn read(fact: &Fact, written: &Json, packs: &Packs) -> Result<Value, ValueProblem> {
    let list = fact.list.as_deref().and_then(|id| packs.code_lists.iter().find(|list| list.id == id));
    let read_text = |kind: Type, text: &str| parse_text(kind, list, text, &packs.symbols);
    match (fact.kind, written) {
        (_, Json::String(text)) => read_text(fact.kind, text),
        (Type::YesNo, Json::Bool(yes)) => Ok(Value::YesNo(*yes)),
        (Type::Days | Type::Months | Type::Count | Type::Hours, Json::Number(number)) => {
            read_text(fact.kind, &number.to_string())
        }
        (Type::Share, Json::Number(number)) => read_text(fact.kind, &format!("{number} %")),
        (Type::Money, Json::Object(parts)) => {
            let amount = match parts.get("amount") {
                Some(Json::String(text)) => Some(text.clone()),
                Some(Json::Number(number)) => Some(number.to_string()),
                _ => None,
            };
            match (amount, parts.get("currency"), parts.len()) {
                (Some(amount), Some(Json::String(currency)), 2) if amount.len() + currency.len() < 100 => {
                    read_text(Type::Money, &format!("{amount} {currency}"))
                }
                _ => Err(not_money()),
            }
        }
        (Type::Money, _) => Err(not_money()),
        (_, Json::Array(_) | Json::Object(_)) => Err(wrong(fact, "a list or a group")),
        (_, Json::Bool(_)) => Err(wrong(fact, "yes or no")),
        _ => Err(wrong(fact, "a number")),
    }
}

fn not_money() -> ValueProblem {
    let next = "Write `\"1000 AED\"` or `{ \"amount\": \"1000\", \"currency\": \"AED\" }`.";
    ValueProblem::new("not-money", "This is not an amount with its currency.", next)
}

fn wrong(fact: &Fact, got: &str) -> ValueProblem {
    let next = match fact.kind {
        Type::Date => "Write the date as text: `\"2026-01-31\"`.",
        Type::YesNo => "Write `true` or `false`.",
        Type::Code | Type::Codes => "Write a code as text.",
        _ => "Write one value.",
    };
    ValueProblem::new("wrong-type", format!("`{}` cannot be {got}.", fact.name), next)
}
