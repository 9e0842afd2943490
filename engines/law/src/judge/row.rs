//! One record as numbers, with the law that governs it, and the value of any formula or condition on it.

use super::calendar::day_number;
use super::cell::{Cell, Gap, combine, common};
use super::law::Law;
use super::record::Record;
use super::resolve::{Locality, Sector, Slot};
use crate::rule::{Condition, Formula, Node};
use crate::value::Value;
use std::cmp::Ordering;

/// A record that is being judged.
pub(crate) struct Row<'l> {
    pub(crate) law: &'l Law,
    pub(crate) table: usize,
    pub(crate) record: &'l Record,
    pub(crate) place: Locality,
    pub(crate) signed: Option<i64>,
    cells: Vec<Option<Cell>>,
    /// By parameter name; only those that rules of the table use are filled in.
    slots: Vec<Option<Slot>>,
}

impl<'l> Row<'l> {
    pub(crate) fn new(law: &'l Law, table: usize, record: &'l Record) -> Row<'l> {
        let columns = &law.tables[table];
        let packs = law.packs();
        let cells: Vec<Option<Cell>> = record
            .values
            .iter()
            .zip(&columns.currencies)
            .map(|(value, currencies)| Cell::of(value.as_ref()?, *currencies, packs))
            .collect();
        let code = |column: usize| match record.get(column) {
            Some(Value::Code(symbol)) => Some(symbol.0),
            _ => None,
        };
        let place = Locality {
            origin: code(columns.origin),
            destination: code(columns.destination),
            sector: code(columns.sector).map_or(Sector::Missing, Sector::Is),
            any_other: false,
        };
        let days = columns.days.map(|column| match record.get(column?)? {
            Value::Date(date) => Some(day_number(*date)),
            _ => None,
        });
        let mut slots = vec![None; packs.parameter_names.len()];
        for name in &columns.parameters {
            slots[*name] = Some(law.slot(*name, table, &place, &days));
        }
        Row { law, table, record, place, signed: days[0], cells, slots }
    }

    pub(crate) fn slot(&self, name: usize) -> Slot {
        self.slots.get(name).copied().flatten().expect("every parameter of a rule of the table is filled in")
    }

    pub(crate) fn has(&self, column: usize) -> bool {
        self.cells.get(column).is_some_and(Option::is_some)
    }

    /// The value of a formula on this record.
    pub(crate) fn value(&self, formula: &Formula) -> Result<Cell, Gap> {
        match &formula.node {
            Node::Fact(column) => self.cells.get(*column).copied().flatten().ok_or(Gap::Missing),
            Node::CurrencyOf(column) => {
                let money = self.cells.get(*column).copied().flatten().ok_or(Gap::Missing)?;
                Ok(Cell::plain(i64::from(money.currency)))
            }
            Node::Parameter(name) => match self.slot(*name) {
                Slot::Value(cell, ..) => Ok(cell),
                _ => Err(Gap::Missing),
            },
            Node::Written(number) => Ok(Cell::plain(*number)),
            Node::Combine(operator, left, right) => combine(*operator, self.value(left)?, self.value(right)?),
            Node::Least(parts) => self.extreme(parts, Ordering::Less),
            Node::Greatest(parts) => self.extreme(parts, Ordering::Greater),
        }
    }

    fn extreme(&self, parts: &[Formula], wanted: Ordering) -> Result<Cell, Gap> {
        let mut best: Option<Cell> = None;
        for part in parts {
            let cell = self.value(part)?;
            best = Some(match best {
                None => cell,
                Some(before) => {
                    let currency = common(before.currency, cell.currency)?;
                    let value = if cell.value.cmp(&before.value) == wanted { cell.value } else { before.value };
                    Cell { value, currency }
                }
            });
        }
        best.ok_or(Gap::Missing)
    }

    /// True, false, or not known.
    pub(crate) fn truth(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::And(parts) => self.joined(parts, false),
            Condition::Or(parts) => self.joined(parts, true),
            Condition::Not(inner) => self.truth(inner).map(|truth| !truth),
            bare => self.bare(bare).ok(),
        }
    }

    /// `and` is decided by one false, `or` by one true.
    fn joined(&self, parts: &[Condition], decisive: bool) -> Option<bool> {
        let mut answer = Some(!decisive);
        for part in parts {
            match self.truth(part) {
                Some(truth) if truth == decisive => return Some(decisive),
                Some(_) => {}
                None => answer = None,
            }
        }
        answer
    }

    /// The answer of a condition that holds no other condition.
    pub(crate) fn bare(&self, condition: &Condition) -> Result<bool, Gap> {
        match condition {
            Condition::Compare(how, left, right) => {
                let (left, right) = (self.value(left)?, self.value(right)?);
                common(left.currency, right.currency)?;
                Ok(how.test(left.value, right.value))
            }
            Condition::OneOf(item, list) => Ok(list.contains(&self.value(item)?.value)),
            Condition::OneOfParameter(item, name) => {
                let item = self.value(item)?.value;
                match self.slot(*name) {
                    Slot::Value(_, parameter, period) => Ok(self.law.set(parameter, period).contains(&item)),
                    _ => Err(Gap::Missing),
                }
            }
            Condition::Truth(item) => Ok(self.value(item)?.value == 1),
            Condition::IsMissing(column) => Ok(!self.has(*column)),
            Condition::Always(truth) => Ok(*truth),
            joined => self.truth(joined).ok_or(Gap::Missing),
        }
    }
}
