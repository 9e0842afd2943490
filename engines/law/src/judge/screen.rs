//! Screening: every rule of a table on batch after batch, with counts, and the rules of each row that is not in order.

use super::batch::Batch;
use super::columns::Columns;
use super::deciding::{Deciding, Follow};
use super::evaluate::Reach;
use super::judgment::{Judgment, Outcome, Verdict};
use super::law::Law;
use super::resolve::Slot;
use super::ternary::{Ternary, all, bit, count, drop_from, join, keep, ones, words};
use super::versions::{Used, Versions};
use crate::pack::{Setting, Severity};
use std::ops::AddAssign;

/// How often a rule gave each answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows on which it holds.
    pub holds: u64,
    /// Rows on which it is broken.
    pub broken: u64,
    /// Rows on which it cannot be told.
    pub unknown: u64,
    /// Rows to which it does not apply.
    pub does_not_apply: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Counts) {
        self.holds += other.holds;
        self.broken += other.broken;
        self.unknown += other.unknown;
        self.does_not_apply += other.does_not_apply;
    }
}

/// Judges batches of one table. Keeps the versions of the law it met, so that the next batch finds them ready; one
/// per thread.
#[derive(Debug)]
pub struct Screen<'l> {
    law: &'l Law,
    table: usize,
    versions: Versions,
    counts: Vec<Counts>,
}

/// The answers of all rules on one batch.
#[derive(Clone, Debug)]
pub struct Screened {
    rows: usize,
    /// Rules of the table, by index into the compiled rules.
    rules: Vec<usize>,
    refusing: Vec<bool>,
    answers: Vec<Answer>,
}

/// The rows of each answer of one rule.
#[derive(Clone, Debug, Default)]
struct Answer {
    holds: Vec<u64>,
    broken: Vec<u64>,
    unknown: Vec<u64>,
}

impl<'l> Screen<'l> {
    /// A screen for one table of facts.
    pub fn new(law: &'l Law, table: usize) -> Screen<'l> {
        let counts = vec![Counts::default(); law.tables[table].rules.len()];
        Screen { law, table, versions: Versions::default(), counts }
    }

    /// Judges a batch and adds it to the counts.
    pub fn batch(&mut self, batch: &Batch) -> Screened {
        self.judge(batch, None)
    }

    /// [`Screen::batch`], and why each broken rule is broken: in the order of the rules, the comparisons that decided and their
    /// numbers.
    pub fn batch_with_reasons(&mut self, batch: &Batch) -> (Screened, Vec<Deciding<'l>>) {
        let mut reasons = Vec::new();
        let screened = self.judge(batch, Some(&mut reasons));
        (screened, reasons)
    }

    fn judge(&mut self, batch: &Batch, mut reasons: Option<&mut Vec<Deciding<'l>>>) -> Screened {
        let law = self.law;
        let used = self.versions.of(law, self.table, batch);
        let rules = &law.tables[self.table].rules;
        let mut columns = Columns::new(law, self.table, batch, &self.versions, &used);
        let mut answers = Vec::with_capacity(rules.len());
        for (at, rule) in rules.iter().enumerate() {
            let answer = answer(law, *rule, at, batch.rows, &mut columns, &self.versions, &used);
            let (holds, broken, unknown) = (count(&answer.holds), count(&answer.broken), count(&answer.unknown));
            let does_not_apply = batch.rows as u64 - holds - broken - unknown;
            self.counts[at] += Counts { holds, broken, unknown, does_not_apply };
            if let (1.., Some(found)) = (broken, reasons.as_deref_mut()) {
                let compiled = &law.rules[*rule];
                let mut follow = Follow { rule: *rule, columns: &columns, found };
                follow.follow(&compiled.must, &answer.broken, false);
                compiled.when.iter().for_each(|when| follow.follow(when, &answer.broken, true));
            }
            answers.push(answer);
        }
        let refusing = rules.iter().map(|rule| law.text(*rule).severity == Severity::Refuse).collect();
        Screened { rows: batch.rows, rules: rules.clone(), refusing, answers }
    }

    /// Every rule of the table with its counts over all batches.
    pub fn counts(&self) -> impl Iterator<Item = (usize, Counts)> + '_ {
        self.law.tables[self.table].rules.iter().copied().zip(self.counts.iter().copied())
    }

    /// The number of the law that governs each row of a batch: rows with one place and one stretch of days share it. Numbers
    /// stay as they are while there are fewer than sixteen thousand of them.
    pub fn law_of(&mut self, batch: &Batch) -> Vec<u32> {
        let used = self.versions.of(self.law, self.table, batch);
        used.of_row.iter().map(|at| used.present[*at as usize]).collect()
    }

    /// How many numbers [`Screen::law_of`] gave: from zero up to this.
    pub fn laws(&self) -> usize {
        self.versions.all.len()
    }

    /// What the law of that number says of a parameter (index into [`crate::Packs::parameter_names`]); none where it has no
    /// value, or no rule of the table asks for it.
    pub fn setting(&self, law: u32, name: usize) -> Option<&Setting> {
        let at = self.law.tables[self.table].parameters.binary_search(&name).ok()?;
        match self.versions.all.get(law as usize)?.slots[at] {
            Slot::Value(_, parameter, period) | Slot::NoneInLaw(parameter, period) => {
                Some(&self.law.packs().parameters[parameter].periods[period].setting)
            }
            Slot::Absent(_) | Slot::FactMissing(_) => None,
        }
    }

    /// One row of a batch judged again, with its reasons.
    pub fn reasons(&self, batch: &Batch, row: usize) -> Judgment {
        self.law.judge(self.table, &batch.record(self.law, self.table, row))
    }
}

fn answer(
    law: &Law,
    rule: usize,
    at: usize,
    rows: usize,
    columns: &mut Columns,
    versions: &Versions,
    used: &Used,
) -> Answer {
    let reaches = || used.present.iter().map(|version| versions.all[*version as usize].reaches[at]);
    let nothing =
        || Answer { holds: vec![0; words(rows)], broken: vec![0; words(rows)], unknown: vec![0; words(rows)] };
    if reaches().all(|reach| reach == Reach::No) {
        return nothing();
    }
    let compiled = &law.rules[rule];
    columns.prepare(&compiled.parameters);
    let mut when = compiled.when.as_ref().map_or_else(|| Ternary::same(true, rows), |when| columns.truth(when));
    let mut applies = all(rows);
    if reaches().any(|reach| reach != Reach::Yes) {
        let reached: Vec<bool> = reaches().map(|reach| reach != Reach::No).collect();
        let surely: Vec<bool> = reaches().map(|reach| reach == Reach::Yes).collect();
        applies = columns.by_version(&reached);
        keep(&mut when.yes, &columns.by_version(&surely));
    }
    drop_from(&mut applies, &when.no);
    if applies.iter().all(|word| *word == 0) {
        return nothing();
    }
    let must = columns.truth(&compiled.must);
    let (mut holds, mut broken) = (must.yes, must.no);
    keep(&mut holds, &applies);
    keep(&mut broken, &when.yes);
    keep(&mut broken, &applies);
    let mut unknown = applies;
    drop_from(&mut unknown, &holds);
    drop_from(&mut unknown, &broken);
    Answer { holds, broken, unknown }
}

impl Screened {
    /// Rows in the batch.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// The answer of one rule of the table on one row.
    pub fn outcome(&self, rule: usize, row: usize) -> Option<Outcome> {
        let answer = &self.answers[self.rules.binary_search(&rule).ok()?];
        Some(match () {
            () if row >= self.rows => return None,
            () if bit(&answer.holds, row) => Outcome::Holds,
            () if bit(&answer.broken, row) => Outcome::Broken,
            () if bit(&answer.unknown, row) => Outcome::Unknown,
            () => Outcome::DoesNotApply,
        })
    }

    /// Rows on which at least one rule is broken, ascending.
    pub fn rows_broken(&self) -> Vec<usize> {
        self.rows_where(|answer| &answer.broken)
    }

    /// Rows on which at least one rule cannot be told, ascending.
    pub fn rows_unknown(&self) -> Vec<usize> {
        self.rows_where(|answer| &answer.unknown)
    }

    fn rows_where(&self, which: impl Fn(&Answer) -> &Vec<u64>) -> Vec<usize> {
        let mut any = vec![0; words(self.rows)];
        self.answers.iter().for_each(|answer| join(&mut any, which(answer)));
        ones(&any).collect()
    }

    /// The rows on which one rule of the table is broken, ascending.
    pub fn rows_breaking(&self, rule: usize) -> impl Iterator<Item = usize> + '_ {
        let at = self.rules.binary_search(&rule).ok();
        at.into_iter().flat_map(|at| ones(&self.answers[at].broken))
    }

    /// The rules that are broken on a row.
    pub fn broken(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        self.rules_where(row, |answer| &answer.broken)
    }

    /// The rules that cannot be told on a row.
    pub fn unknown(&self, row: usize) -> impl Iterator<Item = usize> + '_ {
        self.rules_where(row, |answer| &answer.unknown)
    }

    fn rules_where<'s>(
        &'s self,
        row: usize,
        which: impl Fn(&'s Answer) -> &'s Vec<u64> + 's,
    ) -> impl Iterator<Item = usize> + 's {
        let pairs = self.rules.iter().zip(&self.answers);
        pairs.filter(move |(_, answer)| bit(which(answer), row)).map(|(rule, _)| *rule)
    }

    /// The verdict of every row, as for one record.
    pub fn verdicts(&self) -> Vec<Verdict> {
        let [mut broken, mut unknown, mut holds] = [(); 3].map(|()| vec![0; words(self.rows)]);
        for (answer, _) in self.answers.iter().zip(&self.refusing).filter(|(_, refusing)| **refusing) {
            join(&mut broken, &answer.broken);
            join(&mut unknown, &answer.unknown);
            join(&mut holds, &answer.holds);
        }
        let verdict = |row| match (bit(&broken, row), bit(&unknown, row), bit(&holds, row)) {
            (true, ..) => Verdict::Refused,
            (false, false, true) => Verdict::Allowed,
            _ => Verdict::Incomplete,
        };
        (0..self.rows).map(verdict).collect()
    }
}
