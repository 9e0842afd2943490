//! The time, passed in: whoever needs a day or an instant asks the clock it was given, so tests can freeze it.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

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
