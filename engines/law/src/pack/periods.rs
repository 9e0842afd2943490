//! The periods of a parameter in order: no two may overlap, and a gap between two is told.

use super::model::{Period, Precision};
use super::problem::{Problems, Weight};
use crate::limits::MAX_PERIODS;
use jiff::civil::Date;

/// Sorts periods, earliest first and the one without `from` last; false when two of them overlap.
pub(super) fn arrange(periods: &mut [Period], label: &str, problems: &mut Problems) -> bool {
    if let Some(first) = periods.first().filter(|_| periods.len() > MAX_PERIODS) {
        let message = format!("{label} has more than {MAX_PERIODS} values.");
        problems.add(Weight::Error, "too-many", first.place.clone(), message, "Split it.");
        return false;
    }
    periods.sort_by_key(|period| (period.from.is_none(), period.from));
    let mut sound = true;
    for pair in periods.windows(2) {
        let [before, after] = pair else { continue };
        match between(before, after) {
            Between::Fits => {}
            Between::Overlap => {
                let message = format!(
                    "Two values of {label} hold on the same day: this one and the one of line {}.",
                    before.place.line
                );
                let next = "End the earlier one the day before the later one begins.";
                problems.add(Weight::Error, "overlap", after.place.clone(), message, next);
                sound = false;
            }
            Between::Gap(last, first) => {
                let message =
                    format!("{label} has no value after {last} and before {first}; on those days it is unknown.");
                let next = "Add the value that held, or \"none\" if there was no such law.";
                problems.add(Weight::Warning, "gap", after.place.clone(), message, next);
            }
        }
    }
    sound
}

enum Between {
    Fits,
    Overlap,
    Gap(Date, Date),
}

/// What lies between a period and the next one; only what is certain counts where a day is not known exactly.
fn between(before: &Period, after: &Period) -> Between {
    let Some(started) = before.from else { return Between::Overlap };
    // Without `from` a value holds from the day it was checked.
    let Some(begins) = after.from else {
        let same_day = started == after.checked_on || before.to.is_some_and(|ends| ends >= after.checked_on);
        return if same_day { Between::Overlap } else { Between::Fits };
    };
    if started == begins {
        return Between::Overlap;
    }
    let Some(ends) = before.to else { return Between::Fits };
    let (earliest_end, latest_end) = span(ends, before.to_precision);
    let (earliest_begin, latest_begin) = span(begins, after.from_precision);
    if latest_begin <= earliest_end {
        return Between::Overlap;
    }
    if latest_end.tomorrow().is_ok_and(|next| earliest_begin > next) {
        return Between::Gap(latest_end, earliest_begin);
    }
    Between::Fits
}

/// The first and last day that an imprecise date can mean.
fn span(date: Date, precision: Precision) -> (Date, Date) {
    match precision {
        Precision::Day => (date, date),
        Precision::Month => (date.first_of_month(), date.last_of_month()),
        Precision::Year => (date.first_of_year(), date.last_of_year()),
    }
}
