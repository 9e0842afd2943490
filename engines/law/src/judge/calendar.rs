//! Dates as whole numbers of days since 1970-01-01, so that a column of dates is a column of numbers.

use jiff::civil::Date;

/// Furthest day from 1970-01-01 that has a date, either way: the years -9999 to 9999 lie inside.
const DAYS_MAXIMUM: i64 = 4_371_000;

/// Days since 1970-01-01.
pub fn day_number(date: Date) -> i64 {
    let (year, month, day) = (i64::from(date.year()), i64::from(date.month()), i64::from(date.day()));
    days_from(year, month, day)
}

/// The date of a day number; none outside the years -9999 to 9999.
pub fn date_of(day: i64) -> Option<Date> {
    let (year, month, day) = civil_from(day)?;
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}

/// The same day of the month `months` later, or the last day of that month where it is shorter.
pub fn plus_months(day: i64, months: i64) -> Option<i64> {
    let (year, month, day) = civil_from(day)?;
    let months = year.checked_mul(12)?.checked_add(month - 1)?.checked_add(months)?;
    let (year, month) = (months.div_euclid(12), months.rem_euclid(12) + 1);
    if !(-9999..=9999).contains(&year) {
        return None;
    }
    Some(days_from(year, month, day.min(days_in_month(year, month))))
}

/// A day number, when it lies where dates lie.
pub fn within(day: i64) -> Option<i64> {
    (-DAYS_MAXIMUM..=DAYS_MAXIMUM).contains(&day).then_some(day)
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days since 1970-01-01 of a date of the proleptic Gregorian calendar; years begin in March, so that leap days come
/// last.
fn days_from(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719_468
}

fn civil_from(day: i64) -> Option<(i64, i64, i64)> {
    let day = within(day)? + 719_468;
    let (era, day_of_era) = (day.div_euclid(146_097), day.rem_euclid(146_097));
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some((year, month, day_of_year - (153 * shifted + 2) / 5 + 1))
}
