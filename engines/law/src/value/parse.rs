//! Reading a value of a type from text: the one place where it is done, for packs and for contracts.

use super::{Type, Value};
use crate::code::{Symbol, Symbols};
use crate::limits::{MAX_LIST_ITEMS, MAX_VALUE_CHARACTERS, MAX_WHOLE_NUMBER};
use crate::nearest::did_you_mean;
use crate::pack::CodeList;
use crate::standards;
use jiff::civil::Date;
use marhala_money::{Money, latin_digit};
use thiserror::Error;

/// Why a text is not a value of the type.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{message}{}", suggestion.as_deref().map(|next| format!(" {next}")).unwrap_or_default())]
pub struct ValueProblem {
    /// A stable word for programs and translations.
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub suggestion: Option<String>,
}

impl ValueProblem {
    /// A problem with its next step.
    pub fn new(code: &'static str, message: impl Into<String>, next: impl Into<String>) -> Self {
        Self { code, message: message.into(), suggestion: Some(next.into()) }
    }
}

/// Reads a value from text, as a pack, a contract file or a form has it. Digits of several scripts are read.
///
/// `list` is needed for codes. Money carries its currency (`1000 AED`), hours are `8 h` or `7 h 30 min`, shares `12.5 %`, dates `2026-06-01`.
///
/// # Errors
/// A [`ValueProblem`] that says what is wrong and how to write it.
pub fn parse_text(kind: Type, list: Option<&CodeList>, text: &str, symbols: &Symbols) -> Result<Value, ValueProblem> {
    if text.chars().nth(MAX_VALUE_CHARACTERS).is_some() {
        let message = format!("The text is longer than {MAX_VALUE_CHARACTERS} characters.");
        return Err(ValueProblem::new("too-long", message, "Shorten it."));
    }
    let text = text.trim();
    match kind {
        Type::Money => money(text).map(Value::Money),
        Type::Date => date(&latin(text)).map(Value::Date),
        Type::Days => whole(&latin(text), &["days", "day"]).map(Value::Days),
        Type::Months => whole(&latin(text), &["months", "month"]).map(Value::Months),
        Type::Hours => minutes(&latin(text)).map(Value::Hours),
        Type::Count => whole(&latin(text), &[]).map(Value::Count),
        Type::Share => share(&latin(text)).map(Value::Share),
        Type::YesNo => yes_no(text).map(Value::YesNo),
        Type::Code => code(list, text, symbols).map(Value::Code),
        Type::Codes => codes(list, text.split(','), symbols).map(Value::Codes),
        Type::Text => Ok(Value::Text(text.to_owned())),
    }
}

/// At most forty characters of what was written, with invisible ones escaped.
pub(crate) fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(40).flat_map(char::escape_debug).collect::<String>().replace("\\'", "'");
    if text.chars().nth(40).is_some() {
        out.push('…');
    }
    out
}

fn latin(text: &str) -> String {
    text.chars().map(|character| latin_digit(character).unwrap_or(character)).collect()
}

fn money(text: &str) -> Result<Money, ValueProblem> {
    let money = Money::parse(text).map_err(|problem| ValueProblem {
        code: problem.code(),
        message: problem.to_string(),
        suggestion: None,
    })?;
    if money.minor < 0 {
        return Err(ValueProblem::new("negative", format!("“{}” is below zero.", shown(text)), "Write 0 or more."));
    }
    Ok(money)
}

fn date(text: &str) -> Result<Date, ValueProblem> {
    let bad = || {
        let message = format!("“{}” is not a date.", shown(text));
        ValueProblem::new("bad-date", message, "Write year, month and day, such as 2026-06-01.")
    };
    let mut parts = text.split('-');
    let mut part = |length: usize| {
        let digits = parts.next().filter(|part| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit()));
        digits.and_then(|digits| digits.parse::<i16>().ok()).ok_or_else(bad)
    };
    let (year, month, day) = (part(4)?, part(2)?, part(2)?);
    if parts.next().is_some() {
        return Err(bad());
    }
    let small = |number: i16| i8::try_from(number).map_err(|_| bad());
    civil(year, small(month)?, small(day)?)
}

/// A date that exists, in the years this program speaks of (1000 to 9999).
pub(crate) fn civil(year: i16, month: i8, day: i8) -> Result<Date, ValueProblem> {
    if !(1000..=9999).contains(&year) || !(1..=12).contains(&month) {
        let message = format!("{year:04}-{month:02}-{day:02} is not a date.");
        return Err(ValueProblem::new("bad-date", message, "Write year, month and day, such as 2026-06-01."));
    }
    Date::new(year, month, day).map_err(|_| {
        let days = Date::new(year, month, 1).map_or(31, Date::days_in_month);
        let message = format!("{year:04}-{month:02}-{day:02} does not exist.");
        ValueProblem::new("bad-date", message, format!("That month has {days} days."))
    })
}

fn whole(text: &str, units: &[&str]) -> Result<i64, ValueProblem> {
    let number = units.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text).trim();
    let bad = || {
        let message = format!("“{}” is not a whole number.", shown(text));
        ValueProblem::new("not-a-number", message, "Write digits only, such as 30.")
    };
    if number.is_empty() || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad());
    }
    in_range(number.parse().unwrap_or(i64::MAX))
}

/// A whole number that no law or contract would exceed.
pub(crate) fn in_range(number: i64) -> Result<i64, ValueProblem> {
    if number < 0 {
        return Err(ValueProblem::new("negative", format!("{number} is below zero."), "Write 0 or more."));
    }
    if number > MAX_WHOLE_NUMBER {
        return Err(ValueProblem::new("too-large", format!("{number} is too large."), "Check it for extra digits."));
    }
    Ok(number)
}

/// `8 h`, `7 h 30 min`, `45 min`, `7:30`, `7.5 h` or `8` (hours), in minutes.
fn minutes(text: &str) -> Result<i64, ValueProblem> {
    let bad = || {
        let message = format!("“{}” is not a length of time.", shown(text));
        ValueProblem::new("bad-hours", message, "Write hours and minutes, such as “8 h” or “7 h 30 min”.")
    };
    if let Some((hours, rest)) = text.split_once(':') {
        let rest = rest.trim_end_matches('h').trim();
        let minutes = if rest.len() == 2 { whole(rest, &[])? } else { return Err(bad()) };
        return if minutes < 60 { time(whole(hours.trim(), &[])?, minutes) } else { Err(bad()) };
    }
    if let Some((hours, rest)) = text.split_once('h') {
        let rest = rest.trim_start_matches("ours").trim_start_matches("our").trim();
        if rest.is_empty() {
            return decimal_hours(hours.trim()).ok_or_else(bad);
        }
        let minutes = rest.strip_suffix("min").ok_or_else(bad)?;
        let (hours, minutes) =
            (whole(hours.trim(), &[]).map_err(|_| bad())?, whole(minutes.trim(), &[]).map_err(|_| bad())?);
        return if minutes < 60 { time(hours, minutes) } else { Err(bad()) };
    }
    if let Some(minutes) = text.strip_suffix("min") {
        return whole(minutes.trim(), &[]).map_err(|_| bad());
    }
    decimal_hours(text).ok_or_else(bad)
}

fn time(hours: i64, minutes: i64) -> Result<i64, ValueProblem> {
    in_range(hours.saturating_mul(60).saturating_add(minutes))
}

/// Hours with up to two decimals that are whole minutes.
fn decimal_hours(text: &str) -> Option<i64> {
    let hundredths = hundredths(text)?;
    (hundredths * 60 % 100 == 0).then_some(hundredths * 60 / 100)
}

/// A number with up to two decimals, times a hundred.
fn hundredths(text: &str) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(fraction) || fraction.len() > 2 || whole.len() > 9 {
        return None;
    }
    let fraction_hundredths = fraction.parse::<i64>().ok()? * if fraction.len() == 1 { 10 } else { 1 };
    Some(whole.parse::<i64>().ok()? * 100 + fraction_hundredths)
}

fn share(text: &str) -> Result<i64, ValueProblem> {
    let number = text.strip_suffix(['%', '\u{66a}']).map(str::trim_end);
    number.and_then(hundredths).ok_or_else(|| {
        let message = format!("“{}” is not a share.", shown(text));
        ValueProblem::new("bad-share", message, "Write it with the sign and at most two decimals, such as “12.5 %”.")
    })
}

fn yes_no(text: &str) -> Result<bool, ValueProblem> {
    match text.to_ascii_lowercase().as_str() {
        "yes" | "true" => Ok(true),
        "no" | "false" => Ok(false),
        _ => Err(ValueProblem::new(
            "not-yes-or-no",
            format!("“{}” is neither yes nor no.", shown(text)),
            "Write yes or no.",
        )),
    }
}

/// A code of a list. Codes of standards are read in any letter case.
pub(crate) fn code(list: Option<&CodeList>, text: &str, symbols: &Symbols) -> Result<Symbol, ValueProblem> {
    let Some(list) = list else {
        return Err(ValueProblem::new(
            "no-list",
            "There is no list for this code.",
            "Name its list in the vocabulary.",
        ));
    };
    let found = match list.standard.as_deref() {
        Some("iso-3166-1") => standard(symbols, &text.to_ascii_uppercase(), standards::is_country),
        Some("iso-4217") => {
            standard(symbols, &text.to_ascii_uppercase(), |code| code.parse::<marhala_money::Currency>().is_ok())
        }
        Some("bcp-47") => standard(symbols, text, standards::is_language).or_else(|| {
            standard(
                symbols,
                text.split('-').next().unwrap_or("").to_ascii_lowercase().as_str(),
                standards::is_language,
            )
        }),
        _ => symbols.find(text).filter(|_| list.codes.iter().any(|(code, _)| code == text)),
    };
    found.ok_or_else(|| ValueProblem {
        code: "unknown-code",
        message: format!("“{}” is not in the list “{}”.", shown(text), list.id),
        suggestion: Some(near(list, text)),
    })
}

fn standard(symbols: &Symbols, code: &str, known: impl Fn(&str) -> bool) -> Option<Symbol> {
    known(code).then(|| symbols.find(code)).flatten()
}

fn near(list: &CodeList, text: &str) -> String {
    match list.standard.as_deref() {
        Some("iso-3166-1") => "Write the two letters of the country (ISO 3166-1), such as PH.".to_owned(),
        Some("iso-4217") => "Write the three letters of the currency (ISO 4217), such as AED.".to_owned(),
        Some("bcp-47") => "Write the code of the language (BCP 47), such as ar or fil.".to_owned(),
        _ => did_you_mean(text, list.codes.iter().map(|(code, _)| code.as_str()))
            .unwrap_or_else(|| format!("Use one of: {}.", first_codes(list))),
    }
}

fn first_codes(list: &CodeList) -> String {
    let mut codes: Vec<&str> = list.codes.iter().take(12).map(|(code, _)| code.as_str()).collect();
    if list.codes.len() > codes.len() {
        codes.push("…");
    }
    codes.join(", ")
}

/// A set of codes, in the order of their numbers, each once.
pub(crate) fn codes<'a>(
    list: Option<&CodeList>,
    texts: impl Iterator<Item = &'a str>,
    symbols: &Symbols,
) -> Result<Vec<Symbol>, ValueProblem> {
    let mut found = Vec::new();
    for text in texts {
        if found.len() >= MAX_LIST_ITEMS {
            let message = format!("The list has more than {MAX_LIST_ITEMS} codes.");
            return Err(ValueProblem::new("too-many", message, "Shorten it."));
        }
        found.push(code(list, text.trim(), symbols)?);
    }
    found.sort_unstable();
    found.dedup();
    Ok(found)
}
