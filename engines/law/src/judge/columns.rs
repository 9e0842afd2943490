//! The evaluator over columns: the conditions of a rule on every row of a batch.

use super::batch::Batch;
use super::currency::ANY;
use super::law::Law;
use super::numbers::{Known, Numbers, Values, combine, compare, extreme, one_of};
use super::resolve::Slot;
use super::ternary::{Ternary, words};
use super::versions::{Used, Versions};
use crate::rule::{Comparison, Condition, Formula, Node};
use std::borrow::Cow;

/// A batch with the law of each of its rows.
pub(crate) struct Columns<'b> {
    law: &'b Law,
    table: usize,
    batch: &'b Batch,
    versions: &'b Versions,
    used: &'b Used,
    /// By place among the parameters of the table; filled for those that live rules use.
    parameters: Vec<Option<Numbers<'b>>>,
}

impl<'b> Columns<'b> {
    pub(crate) fn new(
        law: &'b Law,
        table: usize,
        batch: &'b Batch,
        versions: &'b Versions,
        used: &'b Used,
    ) -> Columns<'b> {
        let parameters = vec![None; law.tables[table].parameters.len()];
        Columns { law, table, batch, versions, used, parameters }
    }

    /// Makes the columns of the parameters of a rule.
    pub(crate) fn prepare(&mut self, parameters: &[usize]) {
        for name in parameters {
            if let Ok(at) = self.law.tables[self.table].parameters.binary_search(name)
                && self.parameters[at].is_none()
            {
                self.parameters[at] = Some(self.gather(at));
            }
        }
    }

    /// One number where all versions of the batch agree; else one a row, looked up by the row's version.
    fn gather(&self, at: usize) -> Numbers<'b> {
        let slots = || self.used.present.iter().map(|version| self.versions.all[*version as usize].slots[at]);
        let cell = |slot: Slot| match slot {
            Slot::Value(cell, ..) => Some(cell),
            _ => None,
        };
        let Some(first) = slots().next() else { return Numbers::none() };
        if slots().all(|slot| cell(slot) == cell(first)) {
            return cell(first).map_or_else(Numbers::none, |cell| Numbers::one(cell.value, cell.currency));
        }
        let cells: Vec<_> = slots().map(cell).collect();
        let values: Vec<i64> = cells.iter().map(|cell| cell.map_or(0, |cell| cell.value)).collect();
        let currencies: Vec<u32> = cells.iter().map(|cell| cell.map_or(ANY, |cell| cell.currency)).collect();
        let all_known = cells.iter().all(Option::is_some);
        let known: Vec<bool> = cells.iter().map(Option::is_some).collect();
        let first_currency = currencies.iter().copied().find(|currency| *currency != ANY).unwrap_or(ANY);
        let same = currencies.iter().all(|currency| [ANY, first_currency].contains(currency));
        let of_row = &self.used.of_row;
        Numbers {
            values: Values::Each(of_row.iter().map(|version| values[*version as usize]).collect()),
            known: if all_known { Known::All } else { Known::Bits(Cow::Owned(self.by_version(&known))) },
            currency: match same {
                true => Values::One(first_currency),
                false => Values::Each(of_row.iter().map(|version| currencies[*version as usize]).collect()),
            },
        }
    }

    /// A bit a row from a truth a version of the batch.
    pub(crate) fn by_version(&self, truths: &[bool]) -> Vec<u64> {
        let mut bits = vec![0_u64; words(self.batch.rows)];
        for (word, rows) in bits.iter_mut().zip(self.used.of_row.chunks(64)) {
            for (at, version) in rows.iter().enumerate() {
                *word |= u64::from(truths[*version as usize]) << at;
            }
        }
        bits
    }

    pub(super) fn numbers(&self, formula: &Formula) -> Numbers<'_> {
        let rows = self.batch.rows;
        match &formula.node {
            Node::Fact(column) => self.batch.columns[*column].numbers(),
            Node::CurrencyOf(column) => self.batch.columns[*column].currency_numbers(),
            Node::Parameter(name) => {
                let at = self.law.tables[self.table].parameters.binary_search(name).ok();
                match at.and_then(|at| self.parameters[at].as_ref()) {
                    Some(prepared) => prepared.lend(),
                    None => Numbers::none(),
                }
            }
            Node::Written(number) => Numbers::one(*number, ANY),
            Node::Combine(operator, left, right) => combine(*operator, self.numbers(left), self.numbers(right), rows),
            Node::Least(parts) => self.extreme(true, parts),
            Node::Greatest(parts) => self.extreme(false, parts),
        }
    }

    fn extreme(&self, least: bool, parts: &[Formula]) -> Numbers<'_> {
        let mut all = parts.iter().map(|part| self.numbers(part));
        let Some(first) = all.next() else { return Numbers::none() };
        all.fold(first, |best, next| extreme(least, best, next, self.batch.rows))
    }

    /// The answer of a condition on every row.
    pub(crate) fn truth(&self, condition: &Condition) -> Ternary {
        let rows = self.batch.rows;
        match condition {
            Condition::And(parts) => self.joined(parts, true),
            Condition::Or(parts) => self.joined(parts, false),
            Condition::Not(inner) => self.truth(inner).not(),
            Condition::Compare(how, left, right) => compare(*how, self.numbers(left), self.numbers(right), rows),
            Condition::OneOf(item, list) => one_of(self.numbers(item), list, rows),
            Condition::OneOfParameter(item, name) => self.one_of_parameter(item, *name),
            Condition::Truth(item) => compare(Comparison::Equal, self.numbers(item), Numbers::one(1, ANY), rows),
            Condition::IsMissing(column) => {
                let yes = self.batch.columns[*column].missing(rows);
                Ternary::of(yes, super::ternary::all(rows))
            }
            Condition::Always(truth) => Ternary::same(*truth, rows),
        }
    }

    fn joined(&self, parts: &[Condition], all: bool) -> Ternary {
        let mut answers = parts.iter().map(|part| self.truth(part));
        let first = answers.next().unwrap_or_else(|| Ternary::same(all, self.batch.rows));
        answers.fold(first, |mut answer, next| {
            if all {
                answer.and(&next)
            } else {
                answer.or(&next)
            }
            answer
        })
    }

    fn one_of_parameter(&self, item: &Formula, name: usize) -> Ternary {
        let rows = self.batch.rows;
        let Ok(at) = self.law.tables[self.table].parameters.binary_search(&name) else {
            return Ternary::same(false, rows);
        };
        let sets: Vec<Option<&[i64]>> = self
            .used
            .present
            .iter()
            .map(|version| match self.versions.all[*version as usize].slots[at] {
                Slot::Value(_, parameter, period) => Some(self.law.set(parameter, period)),
                _ => None,
            })
            .collect();
        let item = self.numbers(item);
        let mut yes = vec![0_u64; words(rows)];
        for (row, version) in self.used.of_row.iter().enumerate() {
            let inside = sets[*version as usize].is_some_and(|set| set.contains(&item.values.at(row)));
            yes[row / 64] |= u64::from(inside) << (row % 64);
        }
        let known: Vec<bool> = sets.iter().map(Option::is_some).collect();
        let mut bits = item.known.bits(rows);
        super::ternary::keep(&mut bits, &self.by_version(&known));
        Ternary::of(yes, bits)
    }
}

impl Numbers<'_> {
    /// The same column, borrowed.
    fn lend(&self) -> Numbers<'_> {
        Numbers {
            values: lend(&self.values),
            known: match &self.known {
                Known::All => Known::All,
                Known::None => Known::None,
                Known::Bits(bits) => Known::Bits(Cow::Borrowed(bits)),
            },
            currency: lend(&self.currency),
        }
    }
}

fn lend<'v, T: Copy>(values: &'v Values<'_, T>) -> Values<'v, T> {
    match values {
        Values::One(value) => Values::One(*value),
        Values::Each(each) => Values::Each(Cow::Borrowed(each)),
    }
}
