//! The time, passed in: whoever needs a day or an instant asks the clock it was given, so tests can freeze it.

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, tz::TimeZone};

/// Where the time comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The machine's clock.
    #[default]
    Machine,
    /// A clock that stands still, for tests and for replaying a judgment.
    Frozen(Timestamp),
}

impl Clock {
    /// A clock that stands still at the first instant (UTC) of `day`.
    ///
    /// # Panics
    /// Never: every civil day that jiff can hold has a first instant in UTC.
    pub fn frozen_on(day: Date) -> Self {
        let start = day.at(0, 0, 0, 0);
        Self::Frozen(TimeZone::UTC.to_timestamp(start).expect("UTC has no gaps, so each day has a first instant"))
    }

    /// This instant.
    pub fn now(self) -> Timestamp {
        match self {
            Self::Machine => Timestamp::now(),
            Self::Frozen(instant) => instant,
        }
    }

    /// The civil day it is in UTC.
    pub fn today(self) -> Date {
        TimeZone::UTC.to_datetime(self.now()).date()
    }
}

/// So many working days after a day. Saturday and Sunday are none, whatever the country: a promise kept a day early harms
/// nobody.
pub fn working_days_after(day: Date, working_days: i64) -> Date {
    let mut day = day;
    let mut left = working_days;
    while left > 0 {
        let Ok(next) = day.tomorrow() else { return day };
        day = next;
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use super::working_days_after;
    use jiff::civil::date;

    #[test]
    fn working_days_leave_out_the_weekend() {
        let monday = date(2026, 11, 23);
        assert_eq!(working_days_after(monday, 0), monday);
        assert_eq!(working_days_after(monday, 4), date(2026, 11, 27));
        assert_eq!(working_days_after(monday, 5), date(2026, 11, 30));
    }
}
