//! The periods of one parameter as a line of days: which period holds, none does, or the day of a change is not known.

use super::calendar::{day_number, plus_months};
use crate::pack::{Parameter, Period, Precision};
use jiff::civil::Date;

/// What is known of a stretch of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stretch {
    /// This period holds, by its index.
    Period(usize),
    /// No period holds.
    Absent,
    /// The law changed, or began, or ended, on some day in it.
    Unsure,
}

/// Stretches by their first day, earliest first; before the first there is nothing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Timeline(pub(crate) Vec<(i64, Stretch)>);

/// The first and last day on which a period may hold, and on which it surely does.
#[derive(Clone, Copy)]
struct Span {
    may_begin: i64,
    begins: i64,
    ends: i64,
    may_end: i64,
}

impl Timeline {
    pub(crate) fn of(parameter: &Parameter) -> Timeline {
        let spans: Vec<Span> = spans(&parameter.periods);
        let mut cuts: Vec<i64> = spans
            .iter()
            .flat_map(|span| [span.may_begin, span.begins, span.ends.saturating_add(1), span.may_end.saturating_add(1)])
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        let line = cuts.into_iter().map(|day| (day, on(day, &spans, &parameter.periods))).collect();
        Timeline(merge(settle(merge(line), &parameter.periods)))
    }

    pub(crate) fn on(&self, day: i64) -> Stretch {
        match self.0.partition_point(|(first, _)| *first <= day) {
            0 => Stretch::Absent,
            after => self.0[after - 1].1,
        }
    }
}

fn spans(periods: &[Period]) -> Vec<Span> {
    let mut spans: Vec<Span> = periods.iter().map(span).collect();
    for at in 0..spans.len() {
        if periods[at].to.is_some() || at + 1 >= spans.len() {
            continue;
        }
        // Without a last day a value holds until the next one begins. When the next says only that it was in force on
        // the day
        // someone looked, nothing tells on which day in between the law changed.
        let next = spans[at + 1];
        let span = &mut spans[at];
        let since_known = periods[at + 1].from.is_some();
        span.ends = if since_known { next.may_begin.saturating_sub(1) } else { span.begins };
        span.may_end = next.begins.saturating_sub(1);
    }
    spans
}

fn span(period: &Period) -> Span {
    let (may_begin, begins) = match period.from {
        Some(from) => {
            let (first, last) = bounds(from, period.from_precision);
            (first, if period.from_precision == Precision::Day { first } else { last.saturating_add(1) })
        }
        None => (day_number(period.checked_on), day_number(period.checked_on)),
    };
    let (ends, may_end) = match period.to {
        Some(to) => {
            let (first, last) = bounds(to, period.to_precision);
            (if period.to_precision == Precision::Day { first } else { first.saturating_sub(1) }, last)
        }
        None => (i64::MAX, i64::MAX),
    };
    Span { may_begin, begins, ends, may_end }
}

/// First and last day of the day, month or year that is meant.
fn bounds(date: Date, precision: Precision) -> (i64, i64) {
    let day = day_number(date);
    let first_of_month = day - i64::from(date.day()) + 1;
    let (first, months) = match precision {
        Precision::Day => return (day, day),
        Precision::Month => (first_of_month, 1),
        Precision::Year => (plus_months(first_of_month, 1 - i64::from(date.month())).unwrap_or(first_of_month), 12),
    };
    (first, plus_months(first, months).map_or(first, |next| next - 1))
}

fn on(day: i64, spans: &[Span], periods: &[Period]) -> Stretch {
    let may = |span: &Span| span.may_begin <= day && day <= span.may_end;
    let surely = |span: &Span| span.begins <= day && day <= span.ends;
    let Some(holds) = spans.iter().position(surely) else {
        return if spans.iter().any(may) { Stretch::Unsure } else { Stretch::Absent };
    };
    let others = spans.iter().enumerate().filter(|(_, span)| may(span) || surely(span));
    let agreed = others.into_iter().all(|(at, _)| periods[at].setting == periods[holds].setting);
    if agreed { Stretch::Period(holds) } else { Stretch::Unsure }
}

/// An unsure stretch between two periods with the same value is sure after all.
fn settle(mut line: Vec<(i64, Stretch)>, periods: &[Period]) -> Vec<(i64, Stretch)> {
    for at in 1..line.len().saturating_sub(1) {
        if let (Stretch::Period(before), Stretch::Unsure, Stretch::Period(after)) =
            (line[at - 1].1, line[at].1, line[at + 1].1)
            && periods[before].setting == periods[after].setting
        {
            line[at].1 = Stretch::Period(before);
        }
    }
    line
}

fn merge(line: Vec<(i64, Stretch)>) -> Vec<(i64, Stretch)> {
    let mut merged: Vec<(i64, Stretch)> = Vec::with_capacity(line.len());
    for (day, stretch) in line {
        if merged.last().is_none_or(|(_, before)| *before != stretch) {
            merged.push((day, stretch));
        }
    }
    merged
}
