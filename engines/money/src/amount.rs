//! Reading an amount as people write it: several scripts of digits, thousands separators where they cannot be mistaken.

use crate::problem::{shown, visible};
use crate::{Currency, MoneyProblem};

/// Longest text that can be an amount: nineteen digits with their separators and some room.
pub const MAX_AMOUNT_CHARACTERS: usize = 48;

/// Reads an amount of a currency into minor units. Latin, Arabic-Indic, Persian, Devanagari and Bengali digits are read.
///
/// A point is a decimal point. A comma separates thousands, or is a decimal comma where it cannot separate thousands; spaces and
/// apostrophes separate thousands. Groups have three digits, or two before the last three as in South Asia (`1,80,000`).
///
/// # Errors
/// Empty, too long, a formula, not a number, ambiguous (`1,800 KWD`), more digits after the point than the currency has, too large.
pub fn parse_amount(text: &str, currency: Currency) -> Result<i64, MoneyProblem> {
    let text = text.trim();
    if text.is_empty() {
        return Err(MoneyProblem::Empty);
    }
    if text.chars().nth(MAX_AMOUNT_CHARACTERS).is_some() {
        return Err(MoneyProblem::TooLong { limit: MAX_AMOUNT_CHARACTERS });
    }
    if text.starts_with(['=', '+', '@']) {
        return Err(MoneyProblem::Formula);
    }
    let (negative, unsigned) = match text.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let marks = latin(unsigned)?;
    let (whole, fraction) = split(&marks, text, currency)?;
    minor(negative, &whole, &fraction, currency)
}

/// Digits in Latin script; separators reduced to `.` `,` and `_` (a mark that only ever separates thousands), `!` (only ever decimal).
fn latin(text: &str) -> Result<String, MoneyProblem> {
    let mut script = None;
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let plain = match character {
            '.' | ',' => character,
            ' ' | '\u{a0}' | '\u{2009}' | '\u{202f}' | '\'' | '\u{2019}' | '\u{66c}' => '_',
            '\u{66b}' => '!',
            _ => {
                let (zero, digit) = digit(character)
                    .ok_or_else(|| MoneyProblem::NotANumber { character: visible(character).into_iter().collect() })?;
                if *script.get_or_insert(zero) != zero {
                    return Err(MoneyProblem::MixedDigits);
                }
                digit
            }
        };
        out.push(plain);
    }
    Ok(out)
}

/// The Latin digit that a digit of one of the scripts read here stands for.
pub fn latin_digit(character: char) -> Option<char> {
    digit(character).map(|(_, latin)| latin)
}

/// The zero of the character's script, and the digit in Latin.
fn digit(character: char) -> Option<(char, char)> {
    ['0', '\u{660}', '\u{6f0}', '\u{966}', '\u{9e6}'].into_iter().find_map(|zero| {
        let distance = u32::from(character).checked_sub(u32::from(zero))?;
        char::from_digit(distance, 10).filter(|_| distance < 10).map(|latin| (zero, latin))
    })
}

/// The digits before and after the decimal mark.
fn split(marks: &str, text: &str, currency: Currency) -> Result<(String, String), MoneyProblem> {
    let count = |mark: char| marks.matches(mark).count();
    let bad = || MoneyProblem::BadSeparators { text: shown(text) };
    let decimal = match (count('!'), count('.'), count(',')) {
        (1, 0, 0) => Some('!'),
        (0, 0, 0) => None,
        (0, 1, 0) => Some('.'),
        (0, 0, 1) => comma(marks, text, currency)?,
        (0, points, 0) if points > 1 => None,
        (0, 0, commas) if commas > 1 => None,
        (0, 1, commas) if commas >= 1 && marks.rfind('.') > marks.rfind(',') => Some('.'),
        (0, points, 1) if points >= 1 && marks.rfind(',') > marks.rfind('.') => Some(','),
        _ => return Err(bad()),
    };
    let (whole, fraction) = match decimal.and_then(|mark| marks.split_once(mark)) {
        Some((_, "")) => return Err(bad()),
        Some((whole, fraction)) => (whole, fraction),
        None => (marks, ""),
    };
    let digits = ungroup(whole).ok_or_else(bad)?;
    if !fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(bad());
    }
    Ok((digits, fraction.to_owned()))
}

/// Whether the one comma of a number is its decimal mark.
fn comma(marks: &str, text: &str, currency: Currency) -> Result<Option<char>, MoneyProblem> {
    let groups = ungroup(marks).is_some();
    let after = marks.len() - marks.find(',').map_or(marks.len(), |at| at + 1);
    let fits = after > 0 && after <= usize::from(currency.minor_digits());
    match (groups, fits) {
        (true, true) => Err(MoneyProblem::Ambiguous { text: shown(text) }),
        (true, false) => Ok(None),
        (false, _) => Ok(Some(',')),
    }
}

/// The digits of a whole number without its separators; none when the groups are not groups of thousands.
fn ungroup(whole: &str) -> Option<String> {
    let mut marks = whole.chars().filter(|character| !character.is_ascii_digit());
    let Some(mark) = marks.next() else {
        return (!whole.is_empty()).then(|| whole.to_owned());
    };
    if !marks.all(|other| other == mark) {
        return None;
    }
    let groups: Vec<&str> = whole.split(mark).collect();
    let (last, rest) = groups.split_last()?;
    let (first, middle) = rest.split_first()?;
    let western = (1..=3).contains(&first.len()) && middle.iter().all(|group| group.len() == 3);
    let south_asian = (1..=2).contains(&first.len()) && middle.iter().all(|group| group.len() == 2);
    let whole_number = last.len() == 3 && (western || south_asian) && !first.starts_with('0');
    whole_number.then(|| groups.concat())
}

/// Minor units from the digits on both sides of the decimal mark.
fn minor(negative: bool, whole: &str, fraction: &str, currency: Currency) -> Result<i64, MoneyProblem> {
    let allowed = currency.minor_digits();
    if fraction.len() > usize::from(allowed) {
        return Err(MoneyProblem::TooManyDigits { currency, allowed, found: fraction.len() });
    }
    let mut total: i128 = 0;
    let zeros = std::iter::repeat_n(b'0', usize::from(allowed) - fraction.len());
    for byte in whole.bytes().chain(fraction.bytes()).chain(zeros) {
        total = total * 10 + i128::from(byte - b'0');
        if total > i128::from(i64::MAX) {
            return Err(MoneyProblem::TooLarge);
        }
    }
    i64::try_from(if negative { -total } else { total }).map_err(|_| MoneyProblem::TooLarge)
}
