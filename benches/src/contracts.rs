//! Made-up contracts in Parquet, always the same for the same number: corridors, words and types come from the packs.

use arrow_array::builder::{BooleanBuilder, Date32Builder, Int64Builder, StringDictionaryBuilder};
use arrow_array::types::Int32Type;
use arrow_array::{ArrayRef, RecordBatch};
use marhala_law::pack::{Fact, Packs, Table};
use marhala_law::value::Type;
use parquet::arrow::ArrowWriter;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use std::path::Path;
use std::sync::Arc;

const ROWS_IN_BATCH: usize = 65_536;
/// Days since 1970: 2024-01-01, the first day a contract is signed on here.
const FIRST_DAY: i32 = 19_723;

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
}

/// One kind of contract: from where, to where, paid in what.
#[derive(Clone)]
struct Corridor {
    origin: String,
    destination: String,
    currency: String,
}

/// Writes `rows` contracts to `file`.
///
/// # Errors
/// When the file cannot be written.
pub fn write(packs: &Packs, table: &Table, rows: usize, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let corridors = corridors(packs);
    let mut dice = Dice(7);
    let mut writer: Option<ArrowWriter<std::fs::File>> = None;
    let mut written = 0;
    while written < rows {
        let count = ROWS_IN_BATCH.min(rows - written);
        let batch = batch(packs, table, &corridors, &mut dice, count)?;
        if writer.is_none() {
            let settings = WriterProperties::builder()
                .set_compression(Compression::SNAPPY)
                .set_max_row_group_row_count(Some(131_072))
                .build();
            writer = Some(ArrowWriter::try_new(std::fs::File::create(file)?, batch.schema(), Some(settings))?);
        }
        if let Some(writer) = writer.as_mut() {
            writer.write(&batch)?;
        }
        written += count;
    }
    if let Some(writer) = writer {
        writer.close()?;
    }
    Ok(())
}

/// Every origin that sets a fee rule to every destination that sets hours: what the packs know most about.
fn corridors(packs: &Packs) -> Vec<Corridor> {
    let has =
        |area: &str, start: &str| packs.parameters.iter().any(|one| one.area == area && one.name.starts_with(start));
    let mut all = Vec::new();
    for to in packs.countries.iter().filter(|one| has(&one.code, "hours.")) {
        for from in packs.countries.iter().filter(|one| has(&one.code, "fees.origin") && one.code != to.code) {
            if let Some(currency) = &to.currency {
                all.push(Corridor {
                    origin: from.code.clone(),
                    destination: to.code.clone(),
                    currency: currency.clone(),
                });
            }
        }
    }
    all
}

fn batch(
    packs: &Packs,
    table: &Table,
    corridors: &[Corridor],
    dice: &mut Dice,
    count: usize,
) -> Result<RecordBatch, Box<dyn std::error::Error>> {
    let rows: Vec<&Corridor> =
        (0..count).map(|_| &corridors[usize::try_from(dice.roll(corridors.len() as u64)).unwrap_or(0)]).collect();
    let mut columns: Vec<(String, ArrayRef)> = Vec::new();
    for fact in &table.facts {
        let missing = if fact.name.starts_with("verified_") {
            90
        } else if fact.topic == "context" {
            0
        } else {
            2
        };
        match fact.kind {
            Type::Code => columns.push((fact.name.clone(), codes(packs, fact, &rows, missing, dice))),
            Type::YesNo => {
                let mut out = BooleanBuilder::new();
                rows.iter().for_each(|_| out.append_option((dice.roll(100) >= missing).then(|| dice.roll(100) < 85)));
                columns.push((fact.name.clone(), Arc::new(out.finish())));
            }
            Type::Date => {
                let mut out = Date32Builder::new();
                let late = i64::from(fact.name.starts_with("ends")) * 730;
                rows.iter().for_each(|_| {
                    let day = i64::from(FIRST_DAY) + late + dice.between(0, 900);
                    out.append_option((dice.roll(100) >= missing).then(|| i32::try_from(day).unwrap_or(FIRST_DAY)));
                });
                columns.push((fact.name.clone(), Arc::new(out.finish())));
            }
            kind => {
                let (low, high) = range(fact, kind);
                let mut out = Int64Builder::new();
                rows.iter()
                    .for_each(|_| out.append_option((dice.roll(100) >= missing).then(|| dice.between(low, high))));
                columns.push((fact.name.clone(), Arc::new(out.finish())));
                if kind == Type::Money {
                    let mut out = StringDictionaryBuilder::<Int32Type>::new();
                    rows.iter().for_each(|row| out.append_value(&row.currency));
                    columns.push((format!("{}_currency", fact.name), Arc::new(out.finish())));
                }
            }
        }
    }
    Ok(RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))?)
}

fn codes(packs: &Packs, fact: &Fact, rows: &[&Corridor], missing: u64, dice: &mut Dice) -> ArrayRef {
    let known: Vec<&str> = packs
        .code_lists
        .iter()
        .find(|list| Some(&list.id) == fact.list.as_ref())
        .map(|list| list.codes.iter().map(|code| code.0.as_str()).collect())
        .unwrap_or_default();
    let mut out = StringDictionaryBuilder::<Int32Type>::new();
    for row in rows {
        if dice.roll(100) < missing {
            out.append_null();
        } else if fact.name == table_origin(packs) {
            out.append_value(&row.origin);
        } else if fact.list.as_deref() == Some("country") {
            out.append_value(&row.destination);
        } else if known.is_empty() {
            out.append_value("en");
        } else {
            out.append_value(known[usize::try_from(dice.roll(known.len() as u64)).unwrap_or(0)]);
        }
    }
    Arc::new(out.finish())
}

fn table_origin(packs: &Packs) -> &str {
    packs.tables.first().map_or("origin", |table| table.origin.as_str())
}

/// Plausible numbers by type: hours around a working day or week, days and months around a year, money around a low wage.
fn range(fact: &Fact, kind: Type) -> (i64, i64) {
    match kind {
        Type::Money if fact.name.ends_with("wage") => (40_000, 400_000),
        Type::Money => (0, 60_000),
        Type::Hours if fact.max.is_some_and(|max| max <= 1_440) => (60, 780),
        Type::Hours if fact.max.is_some_and(|max| max <= 10_080) => (2_000, 4_200),
        Type::Hours => (0, 9_000),
        Type::Share => (0, 20_000),
        Type::Months => (1, 60),
        Type::Days => (0, 60),
        _ if fact.max.is_some_and(|max| max <= 7) => (0, 2),
        _ => (1, 45),
    }
}
