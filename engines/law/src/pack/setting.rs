//! The value of a parameter in a period: `"none"`, or a value of the type that the vocabulary gives its name.

use super::check::Known;
use super::model::Setting;
use super::row::{date_of, whole_of};
use crate::limits::MAX_LIST_ITEMS;
use crate::value::{Type, Value, ValueProblem, codes, in_range, parse_text};
use toml::de::DeValue;

/// The word that says that the law sets no such limit.
const NONE: &str = "none";
/// The word of a pinned day whose value is not known.
const UNKNOWN: &str = "unknown";

/// Reads the value of a parameter as TOML has it.
pub(super) fn read(name: &str, value: &DeValue<'_>, known: &Known<'_>) -> Result<Setting, ValueProblem> {
    if value.as_str() == Some(NONE) {
        return Ok(Setting::NoneInLaw);
    }
    let (kind, list) = typed(name, known)?;
    let list = list.and_then(|list| known.lists.get(list));
    let form = || {
        let message = format!("It is of type {}, and this is not.", kind.word());
        ValueProblem::new("type-mismatch", message, format!("Write {}.", form(kind)))
    };
    let value = match (kind, value) {
        (Type::Days | Type::Months | Type::Count, DeValue::Integer(_)) => {
            let number = in_range(whole_of(value).unwrap_or(i64::MAX))?;
            match kind {
                Type::Days => Value::Days(number),
                Type::Months => Value::Months(number),
                _ => Value::Count(number),
            }
        }
        (Type::YesNo, DeValue::Boolean(yes)) => Value::YesNo(*yes),
        (Type::Date, DeValue::Datetime(_)) => Value::Date(date_of(value).ok_or_else(form)?),
        (Type::Codes, DeValue::Array(items)) => {
            if items.len() > MAX_LIST_ITEMS || items.is_empty() {
                return Err(form());
            }
            let texts: Option<Vec<&str>> = items.iter().map(|item| item.get_ref().as_str()).collect();
            Value::Codes(codes(list, texts.ok_or_else(form)?.into_iter(), &known.symbols)?)
        }
        (Type::Money | Type::Hours | Type::Share | Type::Code | Type::Text, DeValue::String(text)) => {
            parse_text(kind, list, text, &known.symbols)?
        }
        _ => return Err(form()),
    };
    Ok(Setting::Is(value))
}

/// Checks what a pinned day expects: `none`, `unknown`, or a value of the type, as text.
pub(super) fn read_expected(name: &str, text: &str, known: &Known<'_>) -> Result<(), ValueProblem> {
    if text == NONE || text == UNKNOWN {
        return Ok(());
    }
    let (kind, list) = typed(name, known)?;
    let list = list.and_then(|list| known.lists.get(list));
    parse_text(kind, list, text, &known.symbols).map(|_| ())
}

fn typed<'k>(name: &str, known: &'k Known<'_>) -> Result<(Type, Option<&'k str>), ValueProblem> {
    known.types.get(name).map(|(kind, list)| (*kind, list.as_deref())).ok_or_else(|| {
        let message = format!("The type of “{name}” is not known.");
        ValueProblem::new("unknown-parameter", message, "Mend its [[parameter_name]] in the vocabulary first.")
    })
}

/// How a value of a type is written in a pack.
pub(super) fn form(kind: Type) -> &'static str {
    match kind {
        Type::Money => "text with the currency, such as \"1000 AED\"",
        Type::Date => "a date, such as 2026-06-01",
        Type::Days | Type::Months | Type::Count => "a whole number without quotes, such as 30",
        Type::Hours => "text, such as \"8 h\" or \"7 h 30 min\"",
        Type::Share => "text with the sign, such as \"12.5 %\"",
        Type::YesNo => "true or false, without quotes",
        Type::Code => "one code in quotes, such as \"ar\"",
        Type::Codes => "a list of codes, such as [\"worker\", \"employer\"]",
        Type::Text => "text in quotes",
    }
}
