//! Why a rule answered as it did: only the comparisons that decide, each as it is true of the record.

use super::cell::{Cell, Gap};
use super::judgment::{Leaf, Missing, Operand, Outcome, Relation, Used};
use super::resolve::{InLaw, Slot, found};
use super::row::Row;
use crate::rule::{Condition, Formula, Kind, Node};
use crate::value::Value;
use marhala_money::Money;

/// The reasons of one rule, while they are collected.
pub(crate) struct Why<'r, 'l> {
    row: &'r Row<'l>,
    pub(crate) leaves: Vec<Leaf>,
    pub(crate) missing: Vec<Missing>,
}

impl<'r, 'l> Why<'r, 'l> {
    pub(crate) fn new(row: &'r Row<'l>) -> Why<'r, 'l> {
        Why { row, leaves: Vec::new(), missing: Vec::new() }
    }

    /// Notes something missing, once.
    pub(crate) fn lacks(&mut self, missing: Missing) {
        if !self.missing.contains(&missing) {
            self.missing.push(missing);
        }
    }

    /// Notes every value of law that is missing.
    pub(crate) fn lacks_law(&mut self, parameters: &[usize]) {
        for name in parameters {
            match self.row.slot(*name) {
                Slot::Absent(absence) => self.lacks(Missing::Parameter(*name, absence)),
                Slot::FactMissing(column) => self.lacks(Missing::Fact(column)),
                Slot::Value(..) | Slot::NoneInLaw(..) => {}
            }
        }
    }

    /// Follows the branches that have the same answer as the whole: they are the ones that decide. `flipped`: under a
    /// `not`.
    pub(crate) fn follow(&mut self, condition: &Condition, flipped: bool) {
        match condition {
            Condition::And(parts) | Condition::Or(parts) => {
                let whole = self.row.truth(condition);
                for part in parts {
                    if self.row.truth(part) == whole {
                        self.follow(part, flipped);
                    }
                }
            }
            Condition::Not(inner) => self.follow(inner, !flipped),
            bare => self.leaf(bare, flipped),
        }
    }

    fn leaf(&mut self, condition: &Condition, flipped: bool) {
        let answer = self.row.bare(condition);
        let mut missing = Vec::new();
        let (relation, left, right) = match condition {
            Condition::Compare(how, left, right) => {
                let mut sides = (self.operand(left, &mut missing), self.operand(right, &mut missing));
                nothing_in_the_same_currency(left, &mut sides.0, &sides.1);
                nothing_in_the_same_currency(right, &mut sides.1, &sides.0);
                (Relation::of(*how), sides.0, vec![sides.1])
            }
            Condition::OneOf(item, list) => {
                let left = self.operand(item, &mut missing);
                let right = list.iter().map(|number| self.written(item.kind, *number)).collect();
                (Relation::OneOf, left, right)
            }
            Condition::OneOfParameter(item, name) => {
                let left = self.operand(item, &mut missing);
                let codes = self.parameter(*name, &mut missing);
                let value = match &codes {
                    Used::Parameter(_, found) => Some(found.value.clone()),
                    _ => None,
                };
                (Relation::OneOf, left, vec![Operand { value, made_from: vec![codes], single: true }])
            }
            Condition::Truth(item) => {
                let left = self.operand(item, &mut missing);
                // "is yes" or "is no", as the record has it; where that is not known, as the rule asks for it.
                let yes = answer.unwrap_or(!flipped);
                return self.push(Relation::Equal, left, vec![yes_no(yes)], answer, flipped, missing);
            }
            Condition::IsMissing(column) => {
                let made_from = self.row.record.get(*column).map(|value| Used::Fact(*column, value.clone()));
                let made_from = made_from.unwrap_or(Used::Missing(Missing::Fact(*column)));
                let value = self.row.record.get(*column).cloned();
                (Relation::IsMissing, Operand { value, made_from: vec![made_from], single: true }, Vec::new())
            }
            Condition::And(_) | Condition::Or(_) | Condition::Not(_) | Condition::Always(_) => return,
        };
        // As it is true of the record; where that is not known, as the rule asks for it.
        let as_written = answer.unwrap_or(!flipped);
        let relation = if as_written { relation } else { relation.opposite() };
        self.push(relation, left, right, answer, flipped, missing);
    }

    fn push(
        &mut self,
        relation: Relation,
        left: Operand,
        right: Vec<Operand>,
        answer: Result<bool, Gap>,
        flipped: bool,
        mut missing: Vec<Missing>,
    ) {
        let outcome = match answer {
            Ok(truth) if truth != flipped => Outcome::Holds,
            Ok(_) => Outcome::Broken,
            Err(gap) => {
                missing.extend(gap_of(gap));
                missing.iter().for_each(|one| self.lacks(one.clone()));
                Outcome::Unknown
            }
        };
        self.leaves.push(Leaf { relation, left, right, outcome, missing });
    }

    fn operand(&self, formula: &Formula, missing: &mut Vec<Missing>) -> Operand {
        let packs = self.row.law.packs();
        let mut made_from = Vec::with_capacity(1);
        formula.each(&mut |part| match part.node {
            Node::Fact(column) | Node::CurrencyOf(column) => made_from.push(match self.row.record.get(column) {
                Some(value) => Used::Fact(column, value.clone()),
                None => lack(Missing::Fact(column), missing),
            }),
            Node::Parameter(name) => made_from.push(self.parameter(name, missing)),
            Node::Written(number) => {
                made_from.extend(Cell::plain(number).typed(part.kind, packs).map(Used::Written));
            }
            Node::Combine(..) | Node::Least(_) | Node::Greatest(_) => {}
        });
        let value = self.row.value(formula).ok().and_then(|cell| cell.typed(formula.kind, packs));
        Operand { value, made_from, single: formula.is_single() }
    }

    fn parameter(&self, name: usize, missing: &mut Vec<Missing>) -> Used {
        match self.row.slot(name) {
            Slot::Value(_, parameter, period) => match found(self.row.law.packs(), name, parameter, period) {
                InLaw::Is(found) => Used::Parameter(name, found),
                InLaw::NoneInLaw { .. } => Used::Missing(Missing::Parameter(name, super::Absence::NotEncoded)),
            },
            Slot::NoneInLaw(..) => Used::Missing(Missing::Parameter(name, super::Absence::NotEncoded)),
            Slot::Absent(absence) => lack(Missing::Parameter(name, absence), missing),
            Slot::FactMissing(column) => lack(Missing::Fact(column), missing),
        }
    }

    fn written(&self, kind: Kind, number: i64) -> Operand {
        let value = Cell::plain(number).typed(kind, self.row.law.packs());
        Operand { made_from: value.clone().map(Used::Written).into_iter().collect(), value, single: true }
    }
}

/// The written 0 has no currency of its own: it takes that of what it is compared with.
fn nothing_in_the_same_currency(formula: &Formula, side: &mut Operand, other: &Operand) {
    if let (Node::Written(0), Some(Value::Money(money))) = (&formula.node, &other.value) {
        let nothing = Value::Money(Money { minor: 0, currency: money.currency });
        side.made_from = vec![Used::Written(nothing.clone())];
        side.value = Some(nothing);
    }
}

fn lack(what: Missing, missing: &mut Vec<Missing>) -> Used {
    if !missing.contains(&what) {
        missing.push(what.clone());
    }
    Used::Missing(what)
}

fn gap_of(gap: Gap) -> Option<Missing> {
    match gap {
        Gap::Missing => None,
        Gap::Rate(one, other) => Some(Missing::Rate(super::currency::unpack(one)?, super::currency::unpack(other)?)),
        Gap::Overflow => Some(Missing::Overflow),
    }
}

fn yes_no(yes: bool) -> Operand {
    let value = Value::YesNo(yes);
    Operand { value: Some(value.clone()), made_from: vec![Used::Written(value)], single: true }
}
