//! Made-up contracts in Parquet, always the same for the same packs: the whole worked cases of the packs, again and again, each time
//! with other days and a few clauses changed or left out. So corridors, wages and clauses stay as common as they are in life.

use arrow_array::builder::{BooleanBuilder, Date32Builder, Int64Builder, StringDictionaryBuilder};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, RecordBatch};
use marhala_law::judge::calendar::{date_of, day_number};
use marhala_law::judge::{Batch, Screen};
use marhala_law::pack::{Fact, Table};
use marhala_law::value::Type;
use marhala_law::{Law, Record, Value};
use marhala_money::Money;
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

type Answer<T> = Result<T, Box<dyn std::error::Error>>;

/// Rows made at a time.
const ROWS_IN_BATCH: usize = 8_192;
/// Of a thousand clauses: how many say something else than the worked case, and how many say nothing.
const CHANGED: u64 = 8;
const LEFT_OUT: u64 = 15;
/// Days by which a contract lies before or after its worked case, at most.
const DAYS: i64 = 120;
/// The columns that no fact of the law has: the number of the row, and of the law that governs it.
pub const OWN_COLUMNS: [&str; 2] = ["row_number", "law_version"];

/// A small deterministic source of numbers (splitmix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % below.max(1)
    }

    fn between(&mut self, low: i64, high: i64) -> i64 {
        low + i64::try_from(self.roll(u64::try_from(high - low + 1).unwrap_or(1))).unwrap_or(0)
    }

    fn one_of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        all.get(usize::try_from(self.roll(all.len() as u64)).unwrap_or(0))
    }
}

/// The worked cases that judge a contract as a whole, as records, with every day that chooses the law.
pub fn worked_cases(law: &Law, table: usize) -> Vec<Record> {
    let facts = law.facts_of(table);
    let whole = law.packs().scenarios.iter().filter(|case| case.verdict.is_some() && case.table == facts.id);
    let mut records: Vec<Record> =
        whole.filter_map(|case| Record::from_json(facts, &case.facts, law.packs()).ok()).collect();
    for record in &mut records {
        let start = facts.days.values().find_map(|day| record.fact(facts, day).cloned());
        for day in facts.days.values() {
            if let (None, Some(start)) = (record.fact(facts, day), &start) {
                let set = record.set(facts, day, start.clone());
                debug_assert!(set.is_ok(), "a day stands for another");
            }
        }
    }
    records
}

/// Writes `rows` contracts to `file`, and gives the screen that knows every version of the law in it.
///
/// # Errors
/// When there is no worked case, or the file cannot be written.
pub fn write<'l>(law: &'l Law, table: usize, rows: usize, file: &Path) -> Answer<Screen<'l>> {
    let cases = worked_cases(law, table);
    let mut dice = Dice(7);
    let mut screen = Screen::new(law, table);
    let mut writer: Option<ArrowWriter<File>> = None;
    let mut written = 0;
    while written < rows {
        let count = ROWS_IN_BATCH.min(rows - written);
        let records: Vec<Record> =
            (0..count).map(|_| changed(law, table, dice.one_of(&cases), &mut dice)).collect::<Answer<_>>()?;
        let versions = screen.law_of(&Batch::of_records(law, table, &records));
        let batch = batch(law, law.facts_of(table), &records, written, &versions)?;
        if writer.is_none() {
            let settings = WriterProperties::builder()
                .set_compression(Compression::SNAPPY)
                .set_max_row_group_row_count(Some(131_072))
                .build();
            writer = Some(ArrowWriter::try_new(File::create(file)?, batch.schema(), Some(settings))?);
        }
        if let Some(writer) = writer.as_mut() {
            writer.write(&batch)?;
        }
        written += count;
    }
    if let Some(writer) = writer {
        writer.close()?;
    }
    Ok(screen)
}

/// A worked case on other days, with a few of its clauses changed or left out.
fn changed(law: &Law, table: usize, case: Option<&Record>, dice: &mut Dice) -> Answer<Record> {
    let facts = law.facts_of(table);
    let mut record = case.ok_or("no worked case has a verdict")?.clone();
    let later = dice.between(-DAYS, DAYS);
    for (column, fact) in facts.facts.iter().enumerate() {
        let chance = dice.roll(1_000);
        let Some(value) = record.get(column).cloned() else { continue };
        if let Value::Date(day) = value {
            let day = date_of(day_number(day) + later).ok_or("a day within reach")?;
            record.set(facts, &fact.name, Value::Date(day)).map_err(|wrong| wrong.message)?;
        } else if fact.topic == "context" {
            continue;
        } else if chance < LEFT_OUT {
            record.clear(column);
        } else if chance < LEFT_OUT + CHANGED {
            record.set(facts, &fact.name, other(law, fact, &value, dice)).map_err(|wrong| wrong.message)?;
        }
    }
    Ok(record)
}

/// Another value of the same kind: up to twice as much, or another word of the list.
fn other(law: &Law, fact: &Fact, value: &Value, dice: &mut Dice) -> Value {
    let mut number = |now: i64| dice.between(0, (now.max(1) * 2).min(fact.max.unwrap_or(i64::MAX / 4)));
    match value {
        Value::Money(money) => Value::Money(Money { minor: number(money.minor), currency: money.currency }),
        Value::Days(days) => Value::Days(number(*days)),
        Value::Months(months) => Value::Months(number(*months)),
        Value::Hours(hours) => Value::Hours(number(*hours)),
        Value::Count(count) => Value::Count(number(*count)),
        Value::Share(share) => Value::Share(number(*share)),
        Value::YesNo(yes) => Value::YesNo(!yes),
        Value::Code(code) => {
            let list = law.packs().code_lists.iter().find(|list| Some(&list.id) == fact.list.as_ref());
            let word = list.and_then(|list| dice.one_of(&list.codes));
            Value::Code(word.and_then(|(word, _)| law.packs().symbols.find(word)).unwrap_or(*code))
        }
        same => same.clone(),
    }
}

fn batch(law: &Law, table: &Table, records: &[Record], first: usize, versions: &[u32]) -> Answer<RecordBatch> {
    let mut columns: Vec<(String, ArrayRef)> = Vec::new();
    for (at, fact) in table.facts.iter().enumerate() {
        let values = || records.iter().map(|record| record.get(at));
        match fact.kind {
            Type::Code => {
                let mut out = StringDictionaryBuilder::<Int32Type>::new();
                values().for_each(|value| match value {
                    Some(Value::Code(code)) => out.append_value(law.packs().symbols.code(*code)),
                    _ => out.append_null(),
                });
                columns.push((fact.name.clone(), Arc::new(out.finish())));
            }
            Type::YesNo => {
                let mut out = BooleanBuilder::new();
                values().for_each(|value| {
                    out.append_option(matches(value, |value| match value {
                        Value::YesNo(yes) => Some(*yes),
                        _ => None,
                    }))
                });
                columns.push((fact.name.clone(), Arc::new(out.finish())));
            }
            Type::Date => {
                let mut out = Date32Builder::new();
                values().for_each(|value| {
                    out.append_option(matches(value, |value| match value {
                        Value::Date(day) => i32::try_from(day_number(*day)).ok(),
                        _ => None,
                    }))
                });
                columns.push((fact.name.clone(), Arc::new(out.finish())));
            }
            kind => {
                let mut out = Int64Builder::new();
                values().for_each(|value| out.append_option(value.and_then(number)));
                columns.push((fact.name.clone(), Arc::new(out.finish())));
                if kind == Type::Money {
                    let mut out = StringDictionaryBuilder::<Int32Type>::new();
                    values().for_each(|value| match value {
                        Some(Value::Money(money)) => out.append_value(money.currency.code()),
                        _ => out.append_null(),
                    });
                    columns.push((format!("{}_currency", fact.name), Arc::new(out.finish())));
                }
            }
        }
    }
    let (mut rows, mut laws) = (Int64Builder::new(), Int64Builder::new());
    for (at, version) in versions.iter().enumerate() {
        rows.append_value(i64::try_from(first + at)?);
        laws.append_value(i64::from(*version));
    }
    columns.extend([(OWN_COLUMNS[0].to_owned(), Arc::new(rows.finish()) as ArrayRef)]);
    columns.extend([(OWN_COLUMNS[1].to_owned(), Arc::new(laws.finish()) as ArrayRef)]);
    Ok(RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))?)
}

fn matches<T>(value: Option<&Value>, read: impl Fn(&Value) -> Option<T>) -> Option<T> {
    value.and_then(read)
}

/// A value as a whole number in the unit of its type.
pub fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Money(money) => Some(money.minor),
        Value::Days(number) | Value::Months(number) | Value::Hours(number) => Some(*number),
        Value::Count(number) | Value::Share(number) => Some(*number),
        _ => None,
    }
}
