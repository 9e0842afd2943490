//! Batches from Arrow record batches, as Parquet and CSV readers give them: one flat column a fact, named like it.
//!
//! Convention: money is whole minor units (integer), a decimal or text, with its currency in `<fact>_currency`, or
//! text with the
//! currency in it; hours are whole minutes, shares hundredths of a percent, days, months and counts whole numbers,
//! dates Date32,
//! yes and no booleans, codes text or dictionaries. Every one of them may also be text as people write it.

use super::batch::{BATCH_ROWS_MAXIMUM, Batch, Column};
use super::cell::Cell;
use super::currency::{ANY, pack, pack_code};
use super::law::Law;
use super::record::{FieldProblem, Record};
use super::ternary::{all, ones, words};
use crate::nearest::did_you_mean;
use crate::pack::{Fact, Table};
use crate::value::Type;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Decimal128Type, Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type,
    UInt32Type,
};
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;
use marhala_money::{Currency, Money};
use serde_json::Value as Json;
use std::collections::HashMap;

/// Problems of single values kept from one batch at most; the values of the others are missing all the same.
pub const CELL_PROBLEMS_MAXIMUM: usize = 1_000;

/// A value that could not be read. It counts as missing, so that a rule that needs it is unknown; the rest of the row
/// stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// Row of the batch, from zero.
    pub row: usize,
    /// Which field, and what is wrong.
    pub problem: FieldProblem,
}

/// Turns an Arrow batch into columns of facts.
struct Reader<'l> {
    law: &'l Law,
    table: &'l Table,
    currencies: &'l [bool],
    problems: Vec<CellProblem>,
}

impl Batch {
    /// Reads an Arrow batch of at most [`BATCH_ROWS_MAXIMUM`] rows. Columns that are absent are missing facts.
    ///
    /// # Errors
    /// Columns that are no fact of the table, or of a type that cannot hold it: nothing is read then.
    pub fn from_arrow(
        law: &Law,
        table: usize,
        batch: &RecordBatch,
    ) -> Result<(Batch, Vec<CellProblem>), Vec<FieldProblem>> {
        let facts = law.facts_of(table);
        let wrong = unknown_columns(facts, batch);
        if !wrong.is_empty() {
            return Err(wrong);
        }
        let currencies = &law.tables[table].currencies;
        let mut reader = Reader { law, table: facts, currencies, problems: Vec::new() };
        let (mut columns, mut wrong) = (Vec::with_capacity(facts.facts.len()), Vec::new());
        for (at, fact) in facts.facts.iter().enumerate() {
            let read = match batch.column_by_name(&fact.name) {
                None => Ok(Column::empty()),
                Some(array) if fact.kind == Type::Money => {
                    reader.money(fact, array, batch.column_by_name(&format!("{}_currency", fact.name)))
                }
                Some(array) => reader.column(at, fact, array),
            };
            match read {
                Ok(column) => columns.push(column),
                Err(problem) => wrong.push(problem),
            }
        }
        if wrong.is_empty() { Ok((Batch { rows: batch.num_rows(), columns }, reader.problems)) } else { Err(wrong) }
    }
}

fn unknown_columns(table: &Table, batch: &RecordBatch) -> Vec<FieldProblem> {
    let schema = batch.schema();
    let known = |name: &str| {
        table.facts.iter().any(|fact| {
            fact.name == name || (fact.kind == Type::Money && name.strip_suffix("_currency") == Some(&fact.name))
        })
    };
    let unknown = schema.fields().iter().filter(|field| !known(field.name()));
    let mut wrong: Vec<FieldProblem> = unknown
        .map(|field| FieldProblem {
            field: field.name().chars().take(80).collect(),
            code: "unknown-field",
            message: "No fact has this name.".to_owned(),
            suggestion: did_you_mean(field.name(), table.facts.iter().map(|fact| fact.name.as_str()))
                .or_else(|| Some("Leave the column out.".to_owned())),
        })
        .collect();
    if batch.num_rows() > BATCH_ROWS_MAXIMUM {
        wrong.push(FieldProblem {
            field: String::new(),
            code: "too-many-rows",
            message: format!("A batch holds {BATCH_ROWS_MAXIMUM} rows at most."),
            suggestion: Some("Read the file in smaller batches.".to_owned()),
        });
    }
    wrong
}

impl Reader<'_> {
    fn problem(&mut self, row: usize, problem: FieldProblem) {
        if self.problems.len() < CELL_PROBLEMS_MAXIMUM {
            self.problems.push(CellProblem { row, problem });
        }
    }

    fn column(&mut self, at: usize, fact: &Fact, array: &ArrayRef) -> Result<Column, FieldProblem> {
        if matches!(array.data_type(), DataType::Null) {
            return Ok(Column::empty());
        }
        if let Some(texts) = Texts::of(array) {
            return Ok(self.texts(at, fact, &texts));
        }
        let whole = matches!(fact.kind, Type::Days | Type::Months | Type::Count | Type::Hours | Type::Share);
        let values: Vec<i64> = match array.data_type() {
            DataType::Date32 if fact.kind == Type::Date => widened::<Date32Type>(array),
            DataType::Boolean if fact.kind == Type::YesNo => {
                array.as_boolean().values().iter().map(i64::from).collect()
            }
            _ if whole => integers(array).ok_or_else(|| wrong_type(fact, array))?,
            _ => return Err(wrong_type(fact, array)),
        };
        let mut bits = given(array);
        let most = if whole { fact.max.unwrap_or(i64::MAX) } else { i64::MAX };
        if whole && values.iter().any(|number| *number < 0 || *number > most) {
            let bad = |row: &usize| values[*row] < 0 || values[*row] > most;
            for row in ones(&bits).filter(bad).collect::<Vec<_>>() {
                self.problem(row, out_of_bounds(fact, values[row]));
                bits[row / 64] &= !(1 << (row % 64));
            }
        }
        Ok(Column::plain(values, bits))
    }

    /// Text is read once for each distinct value.
    fn texts(&mut self, at: usize, fact: &Fact, texts: &Texts) -> Column {
        let packs = self.law.packs();
        let read = |text: &String| {
            let mut record = Record::new(self.table);
            record.set_json(self.table, &fact.name, &Json::String(text.clone()), packs)?;
            Ok(record.get(at).and_then(|value| Cell::of(value, self.currencies[at], packs)))
        };
        let cells: Vec<Result<Option<Cell>, FieldProblem>> = texts.distinct.iter().map(read).collect();
        let (mut values, mut bits) = (vec![0; texts.keys.len()], vec![0; words(texts.keys.len())]);
        for (row, key) in texts.keys.iter().enumerate() {
            match cells.get(*key) {
                Some(Ok(Some(cell))) => {
                    values[row] = cell.value;
                    bits[row / 64] |= 1 << (row % 64);
                }
                Some(Err(problem)) => self.problem(row, problem.clone()),
                Some(Ok(None)) | None => {}
            }
        }
        Column::plain(values, bits)
    }

    fn money(&mut self, fact: &Fact, array: &ArrayRef, currency: Option<&ArrayRef>) -> Result<Column, FieldProblem> {
        let currencies = match currency.map(|array| (array, Texts::of(array))) {
            None => None,
            Some((_, Some(texts))) => Some(texts),
            Some((array, None)) => return Err(wrong_type(fact, array)),
        };
        let codes: Vec<Option<u32>> =
            currencies.iter().flat_map(|texts| &texts.distinct).map(|code| pack_code(code)).collect();
        let code_of = |row: usize| {
            let texts = currencies.as_ref()?;
            let key = *texts.keys.get(row)?;
            texts.distinct.get(key).map(|code| (code.as_str(), codes[key]))
        };
        let amounts = Amounts::of(array).ok_or_else(|| wrong_type(fact, array))?;
        if currencies.is_none() && !matches!(amounts, Amounts::Texts(_)) {
            return Err(FieldProblem {
                field: fact.name.clone(),
                code: "no-currency",
                message: "The amounts have no currency.".to_owned(),
                suggestion: Some(format!("Add a column `{}_currency`.", fact.name)),
            });
        }
        let mut read: HashMap<(usize, Option<u32>), Result<Cell, FieldProblem>> = HashMap::new();
        let rows = array.len();
        let (mut values, mut bits, mut packed) = (vec![0; rows], vec![0; words(rows)], vec![ANY; rows]);
        for row in ones(&given(array)) {
            let code = code_of(row);
            let cell = match &amounts {
                Amounts::Minor(numbers) => minor_units(fact, numbers[row], code),
                Amounts::Decimal(numbers, scale) => decimal(fact, numbers[row], *scale, code),
                Amounts::Texts(texts) => {
                    let key = texts.keys[row];
                    let Some(text) = texts.distinct.get(key) else { continue };
                    let packed = code.map(|(_, packed)| packed.unwrap_or(ANY));
                    read.entry((key, packed)).or_insert_with(|| amount(fact, text, code)).clone()
                }
            };
            match cell {
                Ok(cell) => {
                    (values[row], packed[row]) = (cell.value, cell.currency);
                    bits[row / 64] |= 1 << (row % 64);
                }
                Err(problem) => self.problem(row, problem),
            }
        }
        Ok(Column::from_parts(values, bits, packed))
    }
}

/// Amounts as a file may hold them.
enum Amounts {
    Minor(Vec<i64>),
    Decimal(Vec<i128>, i8),
    Texts(Texts),
}

impl Amounts {
    fn of(array: &ArrayRef) -> Option<Amounts> {
        if let DataType::Decimal128(_, scale) = array.data_type() {
            return Some(Amounts::Decimal(array.as_primitive::<Decimal128Type>().values().to_vec(), *scale));
        }
        Texts::of(array).map(Amounts::Texts).or_else(|| integers(array).map(Amounts::Minor))
    }
}

type Code<'c> = Option<(&'c str, Option<u32>)>;

fn minor_units(fact: &Fact, minor: i64, code: Code) -> Result<Cell, FieldProblem> {
    if let (0.., Some((_, Some(currency)))) = (minor, code) {
        return Ok(Cell { value: minor, currency });
    }
    let currency = known_currency(fact, code)?;
    if minor < 0 { Err(out_of_bounds(fact, minor)) } else { Ok(Cell { value: minor, currency: pack(currency) }) }
}

/// A decimal amount must be a whole number of minor units of its currency.
fn decimal(fact: &Fact, number: i128, scale: i8, code: Code) -> Result<Cell, FieldProblem> {
    let currency = known_currency(fact, code)?;
    let digits = i32::from(currency.minor_digits()) - i32::from(scale);
    let power = 10_i128.checked_pow(digits.unsigned_abs());
    let minor = match power {
        Some(power) if digits >= 0 => number.checked_mul(power),
        Some(power) if number % power == 0 => Some(number / power),
        _ => None,
    };
    match minor.and_then(|minor| i64::try_from(minor).ok()) {
        Some(minor) => minor_units(fact, minor, code),
        None => Err(problem(fact, "bad-amount", "The amount has too many digits for its currency.")),
    }
}

fn amount(fact: &Fact, text: &str, code: Code) -> Result<Cell, FieldProblem> {
    let with_code;
    let text = match code {
        Some((code, _)) if !text.contains(char::is_alphabetic) => {
            with_code = format!("{text} {code}");
            with_code.as_str()
        }
        _ => text,
    };
    match Money::parse(text) {
        Ok(money) if money.minor < 0 => Err(out_of_bounds(fact, money.minor)),
        Ok(money) => Ok(Cell { value: money.minor, currency: pack(money.currency) }),
        Err(error) => Err(problem(fact, error.code(), &error.to_string())),
    }
}

fn known_currency(fact: &Fact, code: Code) -> Result<Currency, FieldProblem> {
    match code {
        Some((code, _)) => Currency::parse(code).map_err(|error| problem(fact, error.code(), &error.to_string())),
        None => Err(problem(fact, "no-currency", "The amount has no currency.")),
    }
}

fn problem(fact: &Fact, code: &'static str, message: &str) -> FieldProblem {
    let suggestion = Some("Write the amount and the currency, such as 1000 AED.".to_owned());
    FieldProblem { field: fact.name.clone(), code, message: message.to_owned(), suggestion }
}

fn out_of_bounds(fact: &Fact, number: i64) -> FieldProblem {
    let (code, message) = match number {
        ..0 => ("negative", format!("{number} is below zero.")),
        _ => ("too-large", format!("{number} is more than can be.")),
    };
    let suggestion = Some("Check the number and its unit.".to_owned());
    FieldProblem { field: fact.name.clone(), code, message, suggestion }
}

fn wrong_type(fact: &Fact, array: &ArrayRef) -> FieldProblem {
    FieldProblem {
        field: fact.name.clone(),
        code: "wrong-type",
        message: format!("A column of {} cannot hold this fact.", array.data_type()),
        suggestion: Some("Use text, or the type that the list of facts names.".to_owned()),
    }
}

/// Whole numbers of any width; what stands where none is given means nothing.
fn integers(array: &ArrayRef) -> Option<Vec<i64>> {
    Some(match array.data_type() {
        DataType::Int8 => widened::<Int8Type>(array),
        DataType::Int16 => widened::<Int16Type>(array),
        DataType::Int32 => widened::<Int32Type>(array),
        DataType::Int64 => widened::<Int64Type>(array),
        DataType::UInt8 => widened::<UInt8Type>(array),
        DataType::UInt16 => widened::<UInt16Type>(array),
        DataType::UInt32 => widened::<UInt32Type>(array),
        _ => return None,
    })
}

fn widened<T: ArrowPrimitiveType<Native: Into<i64>>>(array: &ArrayRef) -> Vec<i64> {
    array.as_primitive::<T>().values().iter().map(|number| (*number).into()).collect()
}

/// A bit for each row that has a value.
fn given(array: &ArrayRef) -> Vec<u64> {
    let Some(nulls) = array.nulls() else { return all(array.len()) };
    let mut bits: Vec<u64> = nulls.inner().bit_chunks().iter_padded().collect();
    bits.truncate(words(array.len()));
    bits
}

/// A column of text: its distinct values, and which one each row has; [`Texts::NONE`] where it has none.
struct Texts {
    distinct: Vec<String>,
    keys: Vec<usize>,
}

impl Texts {
    const NONE: usize = usize::MAX;

    fn of(array: &ArrayRef) -> Option<Texts> {
        match array.data_type() {
            DataType::Utf8 => Some(Texts::numbered(array.as_string::<i32>().iter())),
            DataType::LargeUtf8 => Some(Texts::numbered(array.as_string::<i64>().iter())),
            DataType::Utf8View => Some(Texts::numbered(array.as_string_view().iter())),
            DataType::Dictionary(..) => {
                let dictionary = array.as_any_dictionary();
                let values = Texts::of(dictionary.values())?;
                let mut keys = dictionary.normalized_keys();
                keys.iter_mut().for_each(|key| *key = values.keys.get(*key).copied().unwrap_or(Texts::NONE));
                if let Some(nulls) = array.nulls() {
                    keys.iter_mut().zip(nulls).filter(|(_, given)| !given).for_each(|(key, _)| *key = Texts::NONE);
                }
                Some(Texts { keys, distinct: values.distinct })
            }
            _ => None,
        }
    }

    /// Empty text is a missing value, as spreadsheets have it.
    fn numbered<'t>(texts: impl Iterator<Item = Option<&'t str>>) -> Texts {
        let mut numbers: HashMap<&str, usize> = HashMap::new();
        let mut found = Texts { distinct: Vec::new(), keys: Vec::new() };
        for text in texts {
            found.keys.push(match text.map(str::trim).filter(|text| !text.is_empty()) {
                None => Texts::NONE,
                Some(text) => *numbers.entry(text).or_insert_with(|| {
                    found.distinct.push(text.to_owned());
                    found.distinct.len() - 1
                }),
            });
        }
        found
    }
}
