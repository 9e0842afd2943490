//! Names and days that the library does not know: each with what was probably meant.

use super::{DATE, MISSPELT_NAME, NO_SUCH_DAY, UNKNOWN_NAME};
use crate::foundations::fault::{Code, Fault, Faults};
use jiff::civil::Date;
use marhala_law::{Packs, nearest};

/// Characters of what was asked that are shown.
const SHOWN: usize = 80;

fn fault(pointer: &str, code: Code, asked: &str, near: Option<&str>) -> Fault {
    let mut faults = Faults::new();
    let value = ("value", asked.chars().take(SHOWN).collect::<String>());
    faults.add(pointer, code, std::iter::once(value).chain(near.map(|near| ("near", near.to_owned()))));
    Fault::Invalid(faults)
}

fn unknown(pointer: &str, asked: &str, near: Option<&str>) -> Fault {
    fault(pointer, if near.is_some() { MISSPELT_NAME } else { UNKNOWN_NAME }, asked, near)
}

/// No parameter has this name.
pub fn parameter(pointer: &str, packs: &Packs, asked: &str) -> Fault {
    unknown(pointer, asked, nearest(asked, packs.parameter_names.iter().map(|name| name.name.as_str())))
}

/// No rule has this id.
pub fn rule(pointer: &str, packs: &Packs, asked: &str) -> Fault {
    unknown(pointer, asked, nearest(asked, packs.rules.iter().map(|rule| rule.id.as_str())))
}

/// Nothing is known of this country or corridor. Two letters are near to too many others: only their case is mended.
pub fn area(pointer: &str, packs: &Packs, asked: &str) -> Fault {
    let codes = packs.countries.iter().map(|country| country.code.as_str());
    let areas = || codes.clone().chain(packs.parameters.iter().map(|one| one.area.as_str()));
    let same = areas().find(|area| area.eq_ignore_ascii_case(asked));
    let corridor =
        || if asked.contains('-') { nearest(asked, areas().filter(|area| area.contains('-'))) } else { None };
    let by_name = || {
        let name = nearest(asked, packs.countries.iter().map(|country| country.name.as_str()))?;
        packs.countries.iter().find(|country| country.name == name).map(|country| country.code.as_str())
    };
    unknown(pointer, asked, same.or_else(corridor).or_else(|| if asked.len() > 2 { by_name() } else { None }))
}

/// A day as `2026-06-01`; or what is wrong with it: not written like a day, or not in the calendar.
pub fn day(pointer: &str, text: &str) -> Result<Date, Fault> {
    super::pages::read_day(text).ok_or_else(|| fault(pointer, day_code(text), text, None))
}

/// What is wrong with a text that is not a day.
pub fn day_code(text: &str) -> Code {
    let digits = |part: &str, length: usize| part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.trim().split('-').collect::<Vec<_>>().as_slice() {
        [year, month, day] if digits(year, 4) && digits(month, 2) && digits(day, 2) => NO_SUCH_DAY,
        _ => DATE,
    }
}
