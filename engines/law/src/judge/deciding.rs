//! Why rules are broken on the rows of a batch: the comparisons that decided and their numbers, column by column. The same branches as
//! for one record (see `explain`), for many rows at once.

use super::columns::Columns;
use super::numbers::Numbers;
use super::ternary::{keep, ones};
use crate::rule::{Comparison, Condition, Formula};

/// A comparison that decided that a rule is broken, on some rows of a batch.
#[derive(Clone, Debug)]
pub struct Deciding<'l> {
    /// Index into the compiled rules.
    pub rule: usize,
    /// The comparison, as the rule has it.
    pub condition: &'l Condition,
    /// Whether it is true of these rows.
    pub truth: bool,
    /// The rows, ascending.
    pub rows: Vec<u32>,
    /// What stands on the left in each of them, in the unit of its type; empty for a fact that is asked whether it is given.
    pub left: Vec<i64>,
    /// What stands on the right; empty where that is a list, which the rule or the law of the row has.
    pub right: Vec<i64>,
}

/// Collects the reasons of one rule.
pub(super) struct Follow<'f, 'b, 'l> {
    pub(super) rule: usize,
    pub(super) columns: &'f Columns<'b>,
    pub(super) found: &'f mut Vec<Deciding<'l>>,
}

impl<'l> Follow<'_, '_, 'l> {
    /// Follows, on `rows`, the branches that have the same answer as the whole.
    pub(super) fn follow(&mut self, condition: &'l Condition, rows: &[u64], truth: bool) {
        match condition {
            Condition::And(parts) | Condition::Or(parts) => {
                for part in parts {
                    let answer = self.columns.truth(part);
                    let mut same = if truth { answer.yes } else { answer.no };
                    keep(&mut same, rows);
                    if same.iter().any(|word| *word != 0) {
                        self.follow(part, &same, truth);
                    }
                }
            }
            Condition::Not(inner) => self.follow(inner, rows, !truth),
            Condition::Always(_) => {}
            bare => self.leaf(bare, rows, truth),
        }
    }

    fn leaf(&mut self, condition: &'l Condition, bits: &[u64], truth: bool) {
        let rows: Vec<u32> = ones(bits).filter_map(|row| u32::try_from(row).ok()).collect();
        let side = |formula: &Formula| at(&self.columns.numbers(formula), &rows);
        let (left, right) = match condition {
            Condition::Compare(_, left, right) => (side(left), side(right)),
            Condition::OneOf(item, _) | Condition::OneOfParameter(item, _) => (side(item), Vec::new()),
            // "It is yes" or "it is no", as the record has it.
            Condition::Truth(item) => (side(item), vec![i64::from(truth); rows.len()]),
            _ => (Vec::new(), Vec::new()),
        };
        self.found.push(Deciding { rule: self.rule, condition, truth, rows, left, right });
    }
}

impl Deciding<'_> {
    /// How the two sides stand to each other on these rows; none where there are not two numbers.
    pub fn comparison(&self) -> Option<Comparison> {
        match self.condition {
            Condition::Compare(how, ..) => Some(if self.truth { *how } else { how.opposite() }),
            Condition::Truth(_) => Some(Comparison::Equal),
            _ => None,
        }
    }
}

fn at(numbers: &Numbers, rows: &[u32]) -> Vec<i64> {
    rows.iter().map(|row| numbers.values.at(*row as usize)).collect()
}
