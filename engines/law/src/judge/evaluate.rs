//! One record judged by every rule of its table.

use super::explain::Why;
use super::judgment::{Finding, Judgment, Missing, Outcome, Verdict};
use super::law::{Law, Limit};
use super::record::Record;
use super::resolve::{Locality, Slot};
use super::row::Row;
use crate::pack::Severity;
use crate::rule::Rule;

/// Does a rule reach a record, by its own area and dates, and by the law that it uses?
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reach {
    Yes,
    No,
    /// Not known, because this fact is missing.
    Unknown(usize),
    /// Not known, because the facts do not say which law it is, and that law may set no such limit.
    LawMissing,
}

impl Law {
    /// Judges one record by every rule of its table; `table` is an index that [`Law::table`] gave.
    pub fn judge(&self, table: usize, record: &Record) -> Judgment {
        let row = Row::new(self, table, record);
        let rules = &self.tables[table].rules;
        let mut findings = Vec::with_capacity(rules.len());
        let mut not_applicable = Vec::new();
        for rule in rules {
            match row.finding(*rule) {
                Some(finding) => findings.push(finding),
                None => not_applicable.push(*rule),
            }
        }
        let verdict = verdict(&findings);
        Judgment { law_hash: self.hash().clone(), verdict, findings, not_applicable }
    }

    /// The answer of one rule on one record, without reasons.
    pub fn outcome(&self, rule: usize, record: &Record) -> Outcome {
        let row = Row::new(self, self.rules[rule].table, record);
        row.outcome(&self.rules[rule], row.reach(rule))
    }
}

/// One record read for one rule, so that changed versions of the rule can be tried on it.
pub struct Reading<'l> {
    row: Row<'l>,
    reach: Reach,
}

impl Law {
    /// Reads a record for a rule. The rule's own area and dates stay as they are.
    pub fn reading<'l>(&'l self, rule: usize, record: &'l Record) -> Reading<'l> {
        let row = Row::new(self, self.rules[rule].table, record);
        let reach = row.reach(rule);
        Reading { row, reach }
    }
}

impl Reading<'_> {
    /// The answer of a version of the rule, which must use no parameter that no rule of the table uses.
    pub fn outcome(&self, version: &Rule) -> Outcome {
        self.row.outcome(version, self.reach)
    }
}

impl Row<'_> {
    pub(crate) fn reach(&self, rule: usize) -> Reach {
        let columns = &self.law.tables[self.table];
        let facts = [columns.origin, columns.destination, columns.days[0].unwrap_or(usize::MAX)];
        let own = reach(&self.law.limits[rule], &self.place, self.signed, facts);
        own.and_law(self.law.rules[rule].parameters.iter().map(|name| self.slot(*name)))
    }

    /// Does not apply when `when` is false or the law sets no such limit; else "not `when`, or `must`" in three values.
    pub(crate) fn outcome(&self, rule: &Rule, reach: Reach) -> Outcome {
        if reach == Reach::No {
            return Outcome::DoesNotApply;
        }
        let when = match rule.when.as_ref().map_or(Some(true), |when| self.truth(when)) {
            Some(false) => return Outcome::DoesNotApply,
            known => known.filter(|_| reach == Reach::Yes),
        };
        match (when, self.truth(&rule.must)) {
            (_, Some(true)) => Outcome::Holds,
            (Some(true), Some(false)) => Outcome::Broken,
            _ => Outcome::Unknown,
        }
    }

    /// The answer of one rule with its reasons; none when it does not apply.
    pub(crate) fn finding(&self, rule: usize) -> Option<Finding> {
        let compiled = &self.law.rules[rule];
        let reach = self.reach(rule);
        let outcome = self.outcome(compiled, reach);
        let mut why = Why::new(self);
        match outcome {
            Outcome::DoesNotApply => return None,
            Outcome::Holds => why.follow(&compiled.must, false),
            Outcome::Broken => {
                why.follow(&compiled.must, false);
                compiled.when.iter().for_each(|when| why.follow(when, false));
            }
            Outcome::Unknown => {
                for condition in compiled.when.iter().chain([&compiled.must]) {
                    if self.truth(condition).is_none() {
                        why.follow(condition, false);
                    }
                }
                match reach {
                    Reach::Unknown(column) => why.lacks(Missing::Fact(column)),
                    // The condition is false, but whether the law sets this limit is not known.
                    Reach::LawMissing if why.missing.is_empty() => why.lacks_law(&compiled.parameters),
                    _ => {}
                }
            }
        }
        let severity = self.law.text(rule).severity;
        Some(Finding { rule, severity, outcome, leaves: why.leaves, missing: why.missing })
    }
}

impl Reach {
    /// A rule whose limit the law does not set does not apply; where it is not known which law it is, neither is that.
    pub(crate) fn and_law(self, mut slots: impl Iterator<Item = Slot> + Clone) -> Reach {
        if self == Reach::No || slots.clone().any(|slot| matches!(slot, Slot::NoneInLaw(..))) {
            return Reach::No;
        }
        match self {
            Reach::Yes if slots.any(|slot| matches!(slot, Slot::FactMissing(_))) => Reach::LawMissing,
            own => own,
        }
    }
}

/// Whether a rule's own area and dates reach a record. `facts`: the columns of origin, destination and signing day.
pub(crate) fn reach(limit: &Limit, place: &Locality, signed: Option<i64>, facts: [usize; 3]) -> Reach {
    let area = if limit.somewhere { in_area(limit, place, facts) } else { Reach::Yes };
    let dated = limit.from.is_some() || limit.to.is_some();
    let days = match signed {
        _ if !dated => Reach::Yes,
        None => Reach::Unknown(facts[2]),
        Some(day) if limit.from.is_none_or(|from| from <= day) && limit.to.is_none_or(|to| day <= to) => Reach::Yes,
        Some(_) => Reach::No,
    };
    match (area, days) {
        (Reach::No, _) | (_, Reach::No) => Reach::No,
        (Reach::Yes, other) => other,
        (unknown, _) => unknown,
    }
}

fn in_area(limit: &Limit, place: &Locality, [origin_fact, destination_fact, _]: [usize; 3]) -> Reach {
    let is_in = |country: Option<u32>| country.is_some_and(|country| limit.countries.contains(&country));
    if is_in(place.origin) || is_in(place.destination) {
        return Reach::Yes;
    }
    let half = |known: Option<u32>, side: fn(&(u32, u32)) -> u32| {
        known.is_none_or(|known| limit.corridors.iter().any(|corridor| side(corridor) == known))
    };
    match (place.origin, place.destination) {
        (Some(origin), Some(destination)) => {
            if limit.corridors.contains(&(origin, destination)) {
                Reach::Yes
            } else {
                Reach::No
            }
        }
        (origin, None) if !limit.countries.is_empty() || half(origin, |corridor| corridor.0) => {
            Reach::Unknown(destination_fact)
        }
        (None, destination) if !limit.countries.is_empty() || half(destination, |corridor| corridor.1) => {
            Reach::Unknown(origin_fact)
        }
        _ => Reach::No,
    }
}

fn verdict(findings: &[Finding]) -> Verdict {
    let any =
        |outcome| findings.iter().any(|finding| finding.severity == Severity::Refuse && finding.outcome == outcome);
    match (any(Outcome::Broken), any(Outcome::Unknown), any(Outcome::Holds)) {
        (true, ..) => Verdict::Refused,
        (false, false, true) => Verdict::Allowed,
        _ => Verdict::Incomplete,
    }
}
