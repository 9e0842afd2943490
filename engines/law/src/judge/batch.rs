//! A batch: the facts of many records as columns of whole numbers.

use super::cell::Cell;
use super::currency::ANY;
use super::law::Law;
use super::numbers::{Known, Numbers, Values};
use super::record::Record;
use super::ternary::{all, bit, words};
use crate::rule::Kind;
use std::borrow::Cow;

/// Rows in one batch at most: memory is bounded by the batch, not by the file.
pub const BATCH_ROWS_MAXIMUM: usize = 8_192;

/// Many records, one column a fact.
#[derive(Clone, Debug)]
pub struct Batch {
    pub(crate) rows: usize,
    pub(crate) columns: Vec<Column>,
}

/// One fact of every record: numbers in the unit of its type, and for money its currencies.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) values: Vec<i64>,
    pub(crate) given: Given,
    pub(crate) currencies: Currencies,
}

/// Which rows have the fact.
#[derive(Clone, Debug)]
pub(crate) enum Given {
    All,
    None,
    Bits(Vec<u64>),
}

/// The currencies of a column of money.
#[derive(Clone, Debug)]
pub(crate) enum Currencies {
    Same(u32),
    Each(Vec<u32>),
}

impl Given {
    fn of(bits: Vec<u64>, rows: usize) -> Given {
        if bits.iter().all(|word| *word == 0) {
            Given::None
        } else if bits == all(rows) {
            Given::All
        } else {
            Given::Bits(bits)
        }
    }
}

impl Column {
    pub(crate) fn empty() -> Column {
        Column { values: Vec::new(), given: Given::None, currencies: Currencies::Same(ANY) }
    }

    /// A column from one cell a row.
    pub(crate) fn of(cells: impl Iterator<Item = Option<Cell>>) -> Column {
        let (mut values, mut currencies, mut bits) = (Vec::new(), Vec::new(), Vec::new());
        for (row, cell) in cells.enumerate() {
            if row % 64 == 0 {
                bits.push(0);
            }
            if let (Some(_), Some(word)) = (cell, bits.last_mut()) {
                *word |= 1 << (row % 64);
            }
            values.push(cell.map_or(0, |cell| cell.value));
            currencies.push(cell.map_or(ANY, |cell| cell.currency));
        }
        Column::from_parts(values, bits, currencies)
    }

    /// A column of anything but money.
    pub(crate) fn plain(values: Vec<i64>, bits: Vec<u64>) -> Column {
        let given = Given::of(bits, values.len());
        Column { values, given, currencies: Currencies::Same(ANY) }
    }

    pub(crate) fn from_parts(values: Vec<i64>, bits: Vec<u64>, currencies: Vec<u32>) -> Column {
        let given = Given::of(bits, values.len());
        // Rows without an amount have no currency; they are not known anyway and need not spoil a column of one
        // currency.
        let first = currencies.iter().copied().find(|currency| *currency != ANY).unwrap_or(ANY);
        let same = currencies.iter().all(|currency| *currency == first || *currency == ANY);
        let currencies = if same { Currencies::Same(first) } else { Currencies::Each(currencies) };
        Column { values, given, currencies }
    }

    pub(crate) fn cell(&self, row: usize) -> Option<Cell> {
        let given = match &self.given {
            Given::All => true,
            Given::None => false,
            Given::Bits(bits) => bit(bits, row),
        };
        let currency = match &self.currencies {
            Currencies::Same(currency) => *currency,
            Currencies::Each(each) => each[row],
        };
        given.then(|| Cell { value: self.values[row], currency })
    }

    pub(crate) fn numbers(&self) -> Numbers<'_> {
        let currency = match &self.currencies {
            Currencies::Same(currency) => Values::One(*currency),
            Currencies::Each(each) => Values::Each(Cow::Borrowed(each)),
        };
        match self.known() {
            Known::None => Numbers::none(),
            known => Numbers { values: Values::Each(Cow::Borrowed(&self.values)), known, currency },
        }
    }

    /// The currency of each amount, as a column of its own.
    pub(crate) fn currency_numbers(&self) -> Numbers<'_> {
        let values = match &self.currencies {
            Currencies::Same(currency) => Values::One(i64::from(*currency)),
            Currencies::Each(each) => Values::Each(each.iter().map(|one| i64::from(*one)).collect()),
        };
        Numbers { values, known: self.known(), currency: Values::One(ANY) }
    }

    pub(crate) fn known(&self) -> Known<'_> {
        match &self.given {
            Given::All => Known::All,
            Given::None => Known::None,
            Given::Bits(bits) => Known::Bits(Cow::Borrowed(bits)),
        }
    }

    /// Rows on which the fact is missing.
    pub(crate) fn missing(&self, rows: usize) -> Vec<u64> {
        let mut bits = match &self.given {
            Given::All => vec![0; words(rows)],
            Given::None => return all(rows),
            Given::Bits(bits) => bits.iter().map(|word| !word).collect(),
        };
        super::ternary::trim(&mut bits, rows);
        bits
    }
}

impl Batch {
    /// A batch of records of one table, in their order. More than [`BATCH_ROWS_MAXIMUM`] are left for the next batch.
    pub fn of_records<'r>(law: &Law, table: usize, records: impl IntoIterator<Item = &'r Record>) -> Batch {
        let columns = &law.tables[table];
        let records: Vec<&Record> = records.into_iter().take(BATCH_ROWS_MAXIMUM).collect();
        let column = |(column, currencies): (usize, &bool)| {
            Column::of(records.iter().map(|record| Cell::of(record.get(column)?, *currencies, law.packs())))
        };
        Batch { rows: records.len(), columns: columns.currencies.iter().enumerate().map(column).collect() }
    }

    /// Rows in the batch.
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// One row as a record, to judge it again with reasons.
    pub fn record(&self, law: &Law, table: usize, row: usize) -> Record {
        let facts = law.facts_of(table);
        let mut record = Record::new(facts);
        for (column, fact) in facts.facts.iter().enumerate() {
            let cell = self.columns.get(column).filter(|_| row < self.rows).and_then(|values| values.cell(row));
            let kind = Kind::of_fact(fact, law.packs());
            record.values[column] = cell.zip(kind).and_then(|(cell, kind)| cell.typed(kind, law.packs()));
        }
        record
    }
}
