//! Numbers, money and dates in a language, by ICU. Digits are Latin everywhere: wages and references must read the same
//! to the worker, the office and the court. Formatters are made when needed: their data is compiled in, so that is cheap.

use super::Language;
use icu_calendar::{Gregorian, Iso};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use jiff::civil::Date;

/// The language's locale with Latin digits.
fn latin(language: &Language) -> Locale {
    let mut locale = language.locale.clone();
    if let (Ok(key), Ok(value)) = ("nu".parse(), "latn".parse()) {
        locale.extensions.unicode.keywords.set(key, value);
    }
    locale
}

/// `smallest` in units of ten to the minus `decimals`.
pub(super) fn number(language: &Language, smallest: i64, decimals: u8) -> String {
    let mut decimal = Decimal::from(smallest);
    decimal.multiply_pow10(-i16::from(decimals));
    match DecimalFormatter::try_new(latin(language).into(), Default::default()) {
        Ok(formatter) => formatter.format(&decimal).to_string(),
        Err(_) => decimal.to_string(),
    }
}

/// A civil date with the month in words, in the Gregorian calendar, which contracts and laws are dated in.
pub(super) fn date(language: &Language, date: Date) -> String {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, YMD>::try_new(latin(language).into(), YMD::long());
    let iso = icu_calendar::Date::<Iso>::try_new_iso(date.year().into(), month, day);
    match (formatter, iso) {
        (Ok(formatter), Ok(iso)) => formatter.format(&iso.to_calendar(Gregorian)).to_string(),
        _ => date.to_string(),
    }
}
