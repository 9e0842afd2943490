//! Numbers, money and dates in a language, by ICU. Digits are Latin everywhere: wages and references must read the same
//! to the worker, the office and the court. Formatters are made once a thread and language: a report asks for hundreds of numbers.

use super::Language;
use icu_calendar::{Gregorian, Iso};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use jiff::civil::Date;
use std::cell::RefCell;
use std::collections::HashMap;
use std::thread::LocalKey;

/// The language's locale with Latin digits.
fn latin(language: &Language) -> Locale {
    let mut locale = language.locale.clone();
    if let (Ok(key), Ok(value)) = ("nu".parse(), "latn".parse()) {
        locale.extensions.unicode.keywords.set(key, value);
    }
    locale
}

type Numbers = Option<DecimalFormatter>;
type Dates = Option<FixedCalendarDateTimeFormatter<Gregorian, YMD>>;

thread_local! {
    static NUMBERS: RefCell<HashMap<String, Numbers>> = RefCell::default();
    static DATES: RefCell<HashMap<String, Dates>> = RefCell::default();
}

/// What `read` makes of the formatter of a language, which `make` makes the first time.
fn with<F, T>(
    known: &'static LocalKey<RefCell<HashMap<String, F>>>,
    language: &Language,
    make: impl FnOnce(Locale) -> F,
    read: impl FnOnce(&F) -> T,
) -> T {
    known.with_borrow_mut(|known| {
        if !known.contains_key(&language.tag) {
            known.insert(language.tag.clone(), make(latin(language)));
        }
        read(&known[&language.tag])
    })
}

/// `smallest` in units of ten to the minus `decimals`.
pub(super) fn number(language: &Language, smallest: i64, decimals: u8) -> String {
    let mut decimal = Decimal::from(smallest);
    decimal.multiply_pow10(-i16::from(decimals));
    let make = |locale: Locale| DecimalFormatter::try_new(locale.into(), Default::default()).ok();
    with(&NUMBERS, language, make, |formatter| match formatter {
        Some(formatter) => formatter.format(&decimal).to_string(),
        None => decimal.to_string(),
    })
}

/// A civil date with the month in words, in the Gregorian calendar, which contracts and laws are dated in.
pub(super) fn date(language: &Language, date: Date) -> String {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    let iso = icu_calendar::Date::<Iso>::try_new_iso(date.year().into(), month, day);
    let make = |locale: Locale| FixedCalendarDateTimeFormatter::try_new(locale.into(), YMD::long()).ok();
    with(&DATES, language, make, |formatter: &Dates| match (formatter, iso) {
        (Some(formatter), Ok(iso)) => formatter.format(&iso.to_calendar(Gregorian)).to_string(),
        _ => date.to_string(),
    })
}
