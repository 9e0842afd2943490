//! One value of one fact, from whatever a file holds to the form packs use (`"1200.50 AED"`, `"8 h"`, `"12.5 %"`).

use super::number;
use super::problem::{Problem, quote};
use super::saying::{Saying, Shown};
use super::text;
use jiff::civil::Date;
use marhala_law::pack::Fact;
use marhala_law::{Packs, Type};
use serde_json::Value;

/// A value as a file holds it.
#[derive(Clone, Debug, PartialEq)]
pub enum Raw {
    /// Text.
    Text(String),
    /// A number, as decimal text.
    Number(String),
    /// Yes or no.
    YesNo(bool),
    /// A day.
    Date(Date),
    /// A whole number in the unit the law engine counts in: minor units, minutes, hundredths of a percent (Parquet only).
    Unit(i64),
    /// An amount and its currency, from a JSON or TOML object.
    Money(Box<Raw>, String),
    /// A formula; the text for the message.
    Formula(String),
    /// Nothing that a fact can be: a list, an object, a spreadsheet error. The key of the text that names it.
    Other(&'static str),
}

impl Raw {
    /// The text of it, for values that are text or number.
    pub fn written(&self) -> Option<&str> {
        match self {
            Self::Text(text) | Self::Number(text) => Some(text),
            _ => None,
        }
    }
}

/// `raw` as the value of `fact`; `currency` comes from a column of its own. `None` when the cell is empty.
///
/// # Errors
/// One problem, when it cannot be that fact's value.
pub fn canonical(fact: &Fact, raw: &Raw, currency: Option<&str>, packs: &Packs) -> Result<Option<Value>, Problem> {
    if let Raw::Text(written) = raw {
        let written = text::plain(written)?;
        if written.is_empty() {
            return Ok(None);
        }
        text::no_formula(&written)?;
        return convert(fact, &Raw::Text(written), currency, packs).map(Some);
    }
    convert(fact, raw, currency, packs).map(Some)
}

fn convert(fact: &Fact, raw: &Raw, currency: Option<&str>, packs: &Packs) -> Result<Value, Problem> {
    match raw {
        Raw::Formula(formula) => return Err(text::formula_problem(formula)),
        Raw::Other(what) => return Err(wrong_kind(fact, what)),
        _ => {}
    }
    match fact.kind {
        Type::Money => money(fact, raw, currency),
        Type::Date => date(fact, raw),
        Type::Days => number(fact, raw, &["days", "day"]),
        Type::Months => number(fact, raw, &["months", "month"]),
        Type::Count => number(fact, raw, &[]),
        Type::Hours => hours(fact, raw),
        Type::Share => share(fact, raw),
        Type::YesNo => yes_no(fact, raw),
        Type::Code => code(fact, raw, packs),
        Type::Codes | Type::Text => Err(wrong_kind(fact, "intake-what-this-fact")),
    }
}

fn money(fact: &Fact, raw: &Raw, currency: Option<&str>) -> Result<Value, Problem> {
    let (raw, stated) = match raw {
        Raw::Money(inner, own) => (inner.as_ref(), Some(own.as_str())),
        other => (other, currency),
    };
    let stated = stated.map(text::plain).transpose()?.filter(|code| !code.is_empty());
    if let Raw::Unit(minor) = raw {
        let currency = stated.ok_or_else(|| no_currency(&minor.to_string(), fact))?;
        let digits = minor_digits(&currency).ok_or_else(|| unknown_currency(&currency))?;
        let amount = number::from_minor(*minor, digits);
        return if *minor < 0 {
            Err(number::negative(&amount))
        } else {
            Ok(Value::String(format!("{amount} {currency}")))
        };
    }
    let written = raw.written().ok_or_else(|| wrong_kind(fact, "intake-what-this"))?;
    let (figures, own) = split_currency(written);
    let own = own.map(str::to_uppercase);
    let stated = stated.map(|code| code.to_uppercase());
    let currency = match (own, stated) {
        (Some(own), Some(stated)) if own != stated => {
            let problem = Problem::error("two-currencies", "intake-two-currencies").set("written", quote(written));
            return Err(problem.set("one", quote(&own)).set("other", quote(&stated)));
        }
        (Some(code), _) | (None, Some(code)) => code,
        (None, None) => return Err(no_currency(written, fact)),
    };
    let digits = minor_digits(&currency).ok_or_else(|| unknown_currency(&currency))?;
    let amount = number::amount(figures, Some(digits))?;
    let decimals = amount.split_once('.').map_or(0, |(_, part)| part.len());
    if decimals > usize::try_from(digits).unwrap_or(0) {
        return Err(number::too_many_decimals(written, decimals, &currency, digits));
    }
    Ok(Value::String(format!("{amount} {currency}")))
}

/// `1200 AED`, `AED 1200` or `1200AED` as figures and currency.
fn split_currency(written: &str) -> (&str, Option<&str>) {
    let letters = |letter: char| letter.is_alphabetic();
    if let Some(at) = written.find(letters) {
        if at == 0 {
            let end = written.find(|letter: char| !letter.is_alphabetic()).unwrap_or(written.len());
            return (written[end..].trim(), Some(&written[..end]));
        }
        return (written[..at].trim(), Some(written[at..].trim()));
    }
    (written, None)
}

/// How many decimals a currency has by ISO 4217; nothing for a code that is no currency.
pub fn minor_digits(currency: &str) -> Option<u32> {
    marhala_money::Currency::parse(currency).ok().map(|currency| u32::from(currency.minor_digits()))
}

fn date(fact: &Fact, raw: &Raw) -> Result<Value, Problem> {
    let text = match raw {
        Raw::Date(day) => return Ok(Value::String(day.to_string())),
        Raw::Text(text) => text.as_str(),
        _ => return Err(wrong_kind(fact, "intake-what-number")),
    };
    // A spreadsheet's midnight says nothing more than the day.
    let day = text.strip_suffix("T00:00:00").or_else(|| text.strip_suffix(" 00:00:00")).unwrap_or(text);
    let shaped = day.len() == 10
        && day.bytes().enumerate().all(|(at, byte)| match at {
            4 | 7 => byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return Err(Problem::error("not-a-date", "intake-not-a-date").set("written", quote(text)));
    }
    match day.parse::<Date>() {
        Ok(day) => Ok(Value::String(day.to_string())),
        Err(_) => Err(Problem::error("no-such-day", "intake-no-such-day").set("written", quote(day))),
    }
}

fn number(fact: &Fact, raw: &Raw, units: &[&str]) -> Result<Value, Problem> {
    let number = match raw {
        Raw::Unit(number) if *number < 0 => return Err(number::negative(&number.to_string())),
        Raw::Unit(number) => *number,
        Raw::Text(text) | Raw::Number(text) => number::whole(&text.to_lowercase(), units)?,
        _ => return Err(wrong_kind(fact, "intake-what-this")),
    };
    within(fact, number, &number.to_string())?;
    Ok(Value::from(number))
}

fn hours(fact: &Fact, raw: &Raw) -> Result<Value, Problem> {
    let minutes = match raw {
        Raw::Unit(minutes) if *minutes < 0 => return Err(number::negative(&minutes.to_string())),
        Raw::Unit(minutes) => *minutes,
        Raw::Text(text) | Raw::Number(text) => number::minutes(text)?,
        _ => return Err(wrong_kind(fact, "intake-what-this")),
    };
    let text = match (minutes / 60, minutes % 60) {
        (hours, 0) => format!("{hours} h"),
        (0, minutes) => format!("{minutes} min"),
        (hours, minutes) => format!("{hours} h {minutes} min"),
    };
    within(fact, minutes, &text)?;
    Ok(Value::String(text))
}

fn share(fact: &Fact, raw: &Raw) -> Result<Value, Problem> {
    let text = match raw {
        Raw::Unit(hundredths) => {
            if *hundredths < 0 {
                return Err(number::negative(&hundredths.to_string()));
            }
            within(fact, *hundredths, &hundredths.to_string())?;
            format!("{} %", number::from_minor(*hundredths, 2))
        }
        Raw::Text(text) | Raw::Number(text) => number::share(text)?,
        _ => return Err(wrong_kind(fact, "intake-what-this")),
    };
    Ok(Value::String(text))
}

fn yes_no(fact: &Fact, raw: &Raw) -> Result<Value, Problem> {
    let text = match raw {
        Raw::YesNo(answer) => return Ok(Value::Bool(*answer)),
        Raw::Unit(number) => number.to_string(),
        Raw::Text(text) | Raw::Number(text) => text.to_lowercase(),
        _ => return Err(wrong_kind(fact, "intake-what-this")),
    };
    match text.as_str() {
        "yes" | "y" | "true" | "1" => Ok(Value::Bool(true)),
        "no" | "n" | "false" | "0" => Ok(Value::Bool(false)),
        other => Err(Problem::error("not-yes-no", "intake-not-yes-no").set("written", quote(other))),
    }
}

fn code(fact: &Fact, raw: &Raw, packs: &Packs) -> Result<Value, Problem> {
    let Raw::Text(written) = raw else { return Err(wrong_kind(fact, "intake-what-number-or-yes-no")) };
    let list = packs.code_lists.iter().find(|list| Some(&list.id) == fact.list.as_ref());
    let Some(list) = list else { return Ok(Value::String(written.clone())) };
    if let Some(standard) = &list.standard {
        let upper = matches!(standard.as_str(), "iso-3166-1" | "iso-4217");
        return Ok(Value::String(if upper { written.to_uppercase() } else { written.clone() }));
    }
    let tidy = written.to_lowercase().replace([' ', '-'], "_");
    if list.codes.iter().any(|(code, _)| *code == tidy) {
        return Ok(Value::String(tidy));
    }
    let known: Vec<&str> = list.codes.iter().map(|(code, _)| code.as_str()).collect();
    let problem = Problem::error("unknown-code", "intake-unknown-code").set("written", quote(written));
    Err(problem.guess(marhala_law::nearest(&tidy, known.iter().copied()), &known))
}

fn within(fact: &Fact, number: i64, written: &str) -> Result<(), Problem> {
    match fact.max {
        Some(max) if number > max => {
            let problem = Problem::error("too-big", "intake-over-the-most").set("written", quote(written));
            Err(problem.set("most", limit(fact, max)))
        }
        _ => Ok(()),
    }
}

fn limit(fact: &Fact, max: i64) -> Shown {
    let counted = |key, count: i64| Saying::new(key).set("count", Shown::Count(count.unsigned_abs())).into();
    match fact.kind {
        Type::Hours => counted("value-hours", max / 60),
        Type::Days => counted("value-days", max),
        Type::Months => counted("value-months", max),
        Type::Share => format!("{} %", max / 100).into(),
        _ => max.to_string().into(),
    }
}

/// `what` is the key of the text that names what stands there.
fn wrong_kind(fact: &Fact, what: &'static str) -> Problem {
    let wanted = match fact.kind {
        Type::Money => "money",
        Type::Date => "date",
        Type::Days | Type::Months | Type::Count => "number",
        Type::Hours => "hours",
        Type::Share => "share",
        Type::YesNo => "yes-no",
        _ => "word",
    };
    Problem::error("wrong-kind", "intake-wrong-kind").set("what", Saying::new(what)).set("wanted", wanted)
}

fn no_currency(written: &str, fact: &Fact) -> Problem {
    let problem = Problem::error("no-currency", "intake-no-currency").set("written", quote(written));
    problem.set("column", format!("{}_currency", fact.name))
}

fn unknown_currency(code: &str) -> Problem {
    Problem::error("unknown-currency", "intake-unknown-currency").set("written", quote(code))
}
