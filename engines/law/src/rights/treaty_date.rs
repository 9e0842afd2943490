//! Dates of treaties as precisely as they are known: a day, a month or a year.

use jiff::Span;
use jiff::civil::Date;
use serde::{Serialize, Serializer};
use std::fmt;

/// A day, or some day of a known month or year: everything from `earliest` to `latest` is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TreatyDate {
    /// First day it can have been.
    pub earliest: Date,
    /// Last day it can have been.
    pub latest: Date,
}

impl TreatyDate {
    /// A day known exactly.
    #[must_use]
    pub const fn day(day: Date) -> Self {
        Self { earliest: day, latest: day }
    }

    /// Reads `1995`, `1995-07` or `1995-07-05`; anything else is not a date.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        let mut parts = text.split('-');
        let year: i16 = number(parts.next()?, 4)?;
        let Some(month) = parts.next() else {
            return Some(Self { earliest: Date::new(year, 1, 1).ok()?, latest: Date::new(year, 12, 31).ok()? });
        };
        let month = i8::try_from(number(month, 2)?).ok()?;
        let first = Date::new(year, month, 1).ok()?;
        let Some(day) = parts.next() else {
            return Some(Self { earliest: first, latest: first.last_of_month() });
        };
        let day = i8::try_from(number(day, 2)?).ok()?;
        match parts.next() {
            None => Some(Self::day(Date::new(year, month, day).ok()?)),
            Some(_) => None,
        }
    }

    /// Has it certainly come on `day`?
    #[must_use]
    pub fn has_come(&self, day: Date) -> bool {
        self.latest <= day
    }

    /// Does it certainly lie after `day`?
    #[must_use]
    pub fn is_after(&self, day: Date) -> bool {
        self.earliest > day
    }

    /// The later of two, bound by bound.
    #[must_use]
    pub fn later(self, other: Self) -> Self {
        Self { earliest: self.earliest.max(other.earliest), latest: self.latest.max(other.latest) }
    }

    /// Moves both bounds by `months` and `days`, then to the first of the next month when asked; `None` past the
    /// calendar.
    #[must_use]
    pub fn plus(self, days: u32, months: u32, first_of_next_month: bool) -> Option<Self> {
        let span = Span::new().try_months(months).ok()?.try_days(days).ok()?;
        let moved = |day: Date| {
            let day = day.checked_add(span).ok()?;
            if first_of_next_month { day.last_of_month().tomorrow().ok() } else { Some(day) }
        };
        Some(Self { earliest: moved(self.earliest)?, latest: moved(self.latest)? })
    }
}

fn number(text: &str, digits: usize) -> Option<i16> {
    (text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit())).then(|| text.parse().ok())?
}

impl fmt::Display for TreatyDate {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { earliest, latest } = self;
        if earliest == latest {
            write!(out, "{earliest}")
        } else if earliest.year() == latest.year() && earliest.month() == latest.month() {
            write!(out, "{:04}-{:02}", earliest.year(), earliest.month())
        } else if earliest.year() == latest.year() {
            write!(out, "{:04}", earliest.year())
        } else {
            write!(out, "{earliest}/{latest}")
        }
    }
}

impl Serialize for TreatyDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_month_and_a_year_are_a_range_of_days() {
        let month = TreatyDate::read("1995-02").unwrap();
        assert_eq!((month.earliest, month.latest), (date(1995, 2, 1), date(1995, 2, 28)));
        assert_eq!(month.to_string(), "1995-02");
        assert_eq!(TreatyDate::read("1995").unwrap().to_string(), "1995");
        assert_eq!(TreatyDate::read(" 1995-07-05 ").unwrap().to_string(), "1995-07-05");
    }

    #[test]
    fn what_is_not_a_date_is_none() {
        for text in
            ["", "95", "1995-13", "1995-02-31", "1995-1-1", "1995-07-05-01", "soon", "１９９５", "-995", "1995-"]
        {
            assert_eq!(TreatyDate::read(text), None, "{text}");
        }
    }

    #[test]
    fn three_months_then_the_first_of_the_next_month() {
        let joined = TreatyDate::day(date(2004, 11, 15));
        assert_eq!(joined.plus(0, 3, true), Some(TreatyDate::day(date(2005, 3, 1))));
        assert_eq!(joined.plus(30, 0, false), Some(TreatyDate::day(date(2004, 12, 15))));
        assert_eq!(TreatyDate::day(Date::MAX).plus(1, 0, false), None);
        assert_eq!(joined.plus(u32::MAX, u32::MAX, true), None);
    }
}
