//! Numbers as people write them: amounts with separators, hours and minutes, shares. Whole-number arithmetic only.

use super::problem::{Problem, quote};

/// `written` as plain decimal text (`1200.50`), whichever separators it uses. `digits` is how many decimals its currency has.
///
/// # Errors
/// When it is no number, is negative, or a single separator leaves open whether it parts thousands or decimals.
pub fn amount(written: &str, digits: Option<u32>) -> Result<String, Problem> {
    let written: String = written.chars().filter(|letter| !matches!(letter, ' ' | '\'' | '’' | '_')).collect();
    let unsigned = written.strip_prefix('+').unwrap_or(&written);
    if unsigned.starts_with('-') || (unsigned.starts_with('(') && unsigned.ends_with(')')) {
        return Err(negative(&written));
    }
    if unsigned.is_empty() || !unsigned.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, '.' | ',')) {
        return Err(not_a_number(&written));
    }
    let (commas, points) = (unsigned.matches(',').count(), unsigned.matches('.').count());
    let (thousands, decimal) = match (commas, points) {
        (0, 0 | 1) => (None, Some('.')),
        (1, 0) => return one_comma(unsigned, digits),
        (_, 0) => (Some(','), None),
        (0, _) => (Some('.'), None),
        _ if unsigned.rfind(',') < unsigned.find('.') => (Some(','), Some('.')),
        _ if unsigned.rfind('.') < unsigned.find(',') => (Some('.'), Some(',')),
        _ => return Err(not_a_number(&written)),
    };
    let (whole, fraction) = match decimal {
        Some(mark) => unsigned.split_once(mark).map_or((unsigned, None), |(whole, part)| (whole, Some(part))),
        None => (unsigned, None),
    };
    let whole = match thousands {
        Some(mark) => grouped(whole, mark).ok_or_else(|| not_a_number(&written))?,
        None => whole.to_owned(),
    };
    joined(&whole, fraction).ok_or_else(|| not_a_number(&written))
}

/// `1,500`: fifteen hundred, or one and a half? Only the currency can tell.
fn one_comma(unsigned: &str, digits: Option<u32>) -> Result<String, Problem> {
    let (whole, part) = unsigned.split_once(',').unwrap_or((unsigned, ""));
    let thousands = part.len() == 3 && (1..=3).contains(&whole.len()) && whole != "0";
    match digits {
        Some(0..=2) if thousands => Ok(format!("{whole}{part}")),
        _ if part.len() == 3 => Err(Problem::error("unclear-number", "intake-unclear-number")
            .set("written", quote(unsigned))
            .set("thousands", quote(&format!("{whole}{part}")))
            .set("decimals", quote(&format!("{whole}.{part}")))),
        _ => joined(whole, Some(part)).ok_or_else(|| not_a_number(unsigned)),
    }
}

/// The digits of `1,200,000` or `12,00,000`: the last group of three, those before of two or three.
fn grouped(whole: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = whole.split(mark).collect();
    let (last, before) = groups.split_last()?;
    let (first, middle) = before.split_first()?;
    let fits = last.len() == 3
        && (1..=3).contains(&first.len())
        && middle.iter().all(|group| group.len() == 3 || group.len() == 2);
    fits.then(|| groups.concat())
}

fn joined(whole: &str, fraction: Option<&str>) -> Option<String> {
    let all_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match fraction {
        None => all_digits(whole).then(|| whole.to_owned()),
        Some(fraction) => (all_digits(whole) && all_digits(fraction)).then(|| format!("{whole}.{fraction}")),
    }
}

/// `minor` units as decimal text, for a currency with `digits` decimals.
pub fn from_minor(minor: i64, digits: u32) -> String {
    let sign = if minor < 0 { "-" } else { "" };
    let figures = minor.unsigned_abs().to_string();
    let digits = usize::try_from(digits).unwrap_or(0);
    if digits == 0 {
        return format!("{sign}{figures}");
    }
    let padded = format!("{figures:0>width$}", width = digits + 1);
    let (whole, fraction) = padded.split_at(padded.len() - digits);
    format!("{sign}{whole}.{fraction}")
}

/// A whole number, `"24"` or `"24.0"`, with or without one of the `units` after it.
///
/// # Errors
/// When it is negative, has a part below one, or is no number.
pub fn whole(written: &str, units: &[&str]) -> Result<i64, Problem> {
    let mut text = written.trim();
    for unit in units {
        if let Some(rest) = text.strip_suffix(unit) {
            text = rest.trim_end();
            break;
        }
    }
    if text.starts_with('-') {
        return Err(negative(written));
    }
    let digits = match text.split_once('.') {
        Some((whole, part)) if !part.is_empty() && part.bytes().all(|byte| byte == b'0') => whole,
        _ => text,
    };
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Problem::error("not-whole", "intake-not-whole").set("written", quote(written)));
    }
    digits.parse().map_err(|_| too_big(written))
}

/// Minutes of `"8"`, `"7.5"`, `"8 h"`, `"7 h 30 min"`, `"7:30"` or `"450 min"`. A bare number counts hours.
///
/// # Errors
/// When it is negative, no length of time, or does not come to whole minutes.
pub fn minutes(written: &str) -> Result<i64, Problem> {
    let text = written.to_lowercase().replace("hours", "h").replace("hour", "h").replace("minutes", "min");
    let text = text.trim();
    if text.starts_with('-') {
        return Err(negative(written));
    }
    let wrong = || Problem::error("not-hours", "intake-not-hours").set("written", quote(written));
    if let Some(minutes) = text.strip_suffix("min").filter(|rest| !rest.contains('h')) {
        return digits(minutes.trim()).ok_or_else(wrong);
    }
    let (hours, minutes) = match text.split_once('h').or_else(|| text.split_once(':')) {
        Some((hours, rest)) => {
            let rest = rest.trim();
            let rest = rest.strip_suffix("min").unwrap_or(rest).trim();
            (hours.trim(), if rest.is_empty() { Some(0) } else { digits(rest).filter(|count| *count < 60) })
        }
        None => (text, Some(0)),
    };
    let minutes = minutes.ok_or_else(wrong)?;
    let (hours, part) = match hours.split_once(['.', ',']) {
        Some((hours, part)) => (digits(hours), part_of_hour(part)),
        None => (digits(hours), Some(0)),
    };
    let (hours, part) = (hours.ok_or_else(wrong)?, part.ok_or_else(wrong)?);
    hours
        .checked_mul(60)
        .and_then(|sum| sum.checked_add(part))
        .and_then(|sum| sum.checked_add(minutes))
        .ok_or_else(|| too_big(written))
}

/// Minutes of the decimals of an hour: `5` is 30, `25` is 15.
fn part_of_hour(decimals: &str) -> Option<i64> {
    if decimals.is_empty() || decimals.len() > 9 {
        return None;
    }
    let scale = 10_i64.checked_pow(u32::try_from(decimals.len()).ok()?)?;
    let sixtieths = digits(decimals)?.checked_mul(60)?;
    (sixtieths % scale == 0).then_some(sixtieths / scale)
}

/// A share as pack text, `"12.5 %"`.
///
/// # Errors
/// When the sign `%` is missing: `1.25` could mean 125 % or 1.25 %.
pub fn share(written: &str) -> Result<String, Problem> {
    if written.starts_with('-') {
        return Err(negative(written));
    }
    let Some(number) = written.strip_suffix('%') else {
        return Err(Problem::error("unclear-share", "intake-unclear-share").set("written", quote(written)));
    };
    let number = number.trim().replace(',', ".");
    let (whole, part) = number.split_once('.').map_or((number.as_str(), None), |(whole, part)| (whole, Some(part)));
    let plain = joined(whole, part).ok_or_else(|| not_a_number(written))?;
    Ok(format!("{plain} %"))
}

fn digits(text: &str) -> Option<i64> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok()
}

/// A number below zero, where none can be.
pub fn negative(written: &str) -> Problem {
    Problem::error("negative", "intake-negative").set("written", quote(written))
}

fn not_a_number(written: &str) -> Problem {
    Problem::error("not-a-number", "intake-not-a-number").set("written", quote(written))
}

fn too_big(written: &str) -> Problem {
    Problem::error("too-big", "intake-too-big").set("written", quote(written))
}

/// An amount with more decimals than its currency has.
pub fn too_many_decimals(written: &str, decimals: usize, currency: &str, digits: u32) -> Problem {
    Problem::error("minor-units", "intake-minor-units")
        .set("written", quote(written))
        .set("decimals", decimals.to_string())
        .set("currency", currency)
        .set("digits", digits.to_string())
}
