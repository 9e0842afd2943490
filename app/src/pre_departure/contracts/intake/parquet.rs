//! Parquet: flat columns named like facts, row group by row group. Money is Int64 in minor units, Decimal, or text; hours Int64 in
//! minutes; shares Int64 in hundredths of a percent; days Date32 or text. Floats are refused for money: they are not exact.

use super::contract::Draft;
use super::input::Input;
use super::limits::{MAX_CONTRACTS, MAX_PARQUET_CHUNK_BYTES, PARQUET_BATCH_ROWS};
use super::problem::{Problem, Spot, quote};
use super::scalar::Raw;
use super::vocabulary::{Slot, Vocabulary};
use super::{Item, Sink};
use crate::foundations::parallel::in_parallel;
use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Int64Type};
use arrow_array::{Array, ArrayRef, BooleanArray, Int64Array, PrimitiveArray, RecordBatch, StringArray};
use arrow_cast::cast;
use arrow_schema::{DataType, Schema};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use marhala_law::Type;
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::file::reader::ChunkReader;
use std::ops::ControlFlow;

/// Reads one contract a row.
pub fn read(input: &Input, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    let read = match input.file() {
        Ok(Some(file)) => table(file, vocabulary, sink),
        Ok(None) => input.whole(u64::MAX, "intake-this-file").and_then(|bytes| table(bytes, vocabulary, sink)),
        Err(problem) => Err(problem),
    };
    if let Err(problem) = read {
        let _ = sink(Item::Problem(problem));
    }
}

fn table<R: ChunkReader + 'static>(source: R, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let builder = ParquetRecordBatchReaderBuilder::try_new(source).map_err(|why| unreadable(&why.to_string()))?;
    bounded(builder.metadata())?;
    let Some(columns) = columns(builder.schema(), vocabulary, sink) else { return Ok(()) };
    let mask = ProjectionMask::roots(builder.parquet_schema(), columns.iter().map(|(at, _)| *at));
    let batches = builder.with_projection(mask).with_batch_size(PARQUET_BATCH_ROWS).build();
    let batches = batches.map_err(|why| unreadable(&why.to_string()))?;
    let slots: Vec<Slot> = columns.into_iter().map(|(_, slot)| slot).collect();
    let mut contracts = 0_u64;
    for batch in batches {
        let batch = batch.map_err(|why| unreadable(&why.to_string()))?;
        if rows(&batch, &slots, &mut contracts, vocabulary, sink)?.is_break() {
            return Ok(());
        }
    }
    Ok(())
}

fn unreadable(why: &str) -> Problem {
    Problem::error("damaged", "intake-parquet-damaged").set("why", quote(why))
}

fn bounded(metadata: &parquet::file::metadata::ParquetMetaData) -> Result<(), Problem> {
    let chunks = metadata.row_groups().iter().flat_map(|group| group.columns());
    let largest = chunks.map(|chunk| chunk.uncompressed_size()).max().unwrap_or(0);
    let rows = metadata.file_metadata().num_rows();
    if largest > MAX_PARQUET_CHUNK_BYTES || u64::try_from(rows).is_ok_and(|rows| rows > MAX_CONTRACTS) {
        return Err(Problem::error("too-large", "intake-parquet-large").set("most", MAX_CONTRACTS.to_string()));
    }
    Ok(())
}

/// The columns that are facts, by their place in the file; nothing when one keeps the file from being read.
fn columns(schema: &Schema, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) -> Option<Vec<(usize, Slot)>> {
    let names: Vec<String> = schema.fields().iter().map(|field| field.name().clone()).collect();
    let (slots, mut problems) = match vocabulary.header(&names) {
        Ok(found) => found,
        Err(problems) => (Vec::new(), problems),
    };
    let mut columns = Vec::new();
    for (at, (slot, field)) in slots.iter().zip(schema.fields()).enumerate() {
        let Some(slot) = slot else { continue };
        match fits(*slot, field.data_type(), vocabulary) {
            Ok(()) => columns.push((at, *slot)),
            Err(problem) => {
                let problem = problem.set("name", quote(field.name())).set("type", field.data_type().to_string());
                problems.push(problem.on(field.name()));
            }
        }
    }
    let refused = problems.iter().any(Problem::is_error);
    for mut problem in problems {
        problem.spot.pointer = None;
        if sink(Item::Problem(problem)).is_break() {
            return None;
        }
    }
    (!refused).then_some(columns)
}

/// May a column of this type hold this fact?
fn fits(slot: Slot, kind: &DataType, vocabulary: &Vocabulary<'_>) -> Result<(), Problem> {
    if kind.is_nested() {
        return Err(Problem::error("nested", "intake-column-nested"));
    }
    let text = is_text(kind);
    let whole = kind.is_integer();
    let wanted = match slot {
        Slot::Id if text || whole => return Ok(()),
        Slot::Currency(_) if text => return Ok(()),
        Slot::Id | Slot::Currency(_) | Slot::Fees => "text",
        Slot::Fact(at) => match vocabulary.fact(at).kind {
            _ if text => return Ok(()),
            Type::Money if whole || matches!(kind, DataType::Decimal128(..) | DataType::Decimal256(..)) => {
                return Ok(());
            }
            Type::Money => "money",
            Type::Date if matches!(kind, DataType::Date32) => return Ok(()),
            Type::Date => "date",
            Type::Hours if whole => return Ok(()),
            Type::Hours => "hours",
            Type::Share if whole => return Ok(()),
            Type::Share => "share",
            Type::Days | Type::Months | Type::Count if whole => return Ok(()),
            Type::Days | Type::Months | Type::Count => "number",
            Type::YesNo if matches!(kind, DataType::Boolean) => return Ok(()),
            Type::YesNo => "yes-no",
            Type::Code | Type::Codes | Type::Text => "text",
        },
    };
    Err(Problem::error("column-type", "intake-column-type").set("wanted", wanted))
}

fn is_text(kind: &DataType) -> bool {
    match kind {
        DataType::Utf8 | DataType::LargeUtf8 | DataType::Utf8View => true,
        DataType::Dictionary(_, values) => is_text(values),
        _ => false,
    }
}

/// A column of one batch.
enum Values {
    Text(StringArray),
    Decimal(StringArray),
    Unit(Int64Array),
    Date(PrimitiveArray<Date32Type>),
    YesNo(BooleanArray),
}

impl Values {
    fn of(column: &ArrayRef) -> Result<Self, Problem> {
        let kind = column.data_type();
        let to = |target: &DataType| cast(column, target).map_err(|why| unreadable(&why.to_string()));
        Ok(match kind {
            DataType::Boolean => Self::YesNo(column.as_boolean().clone()),
            DataType::Date32 => Self::Date(column.as_primitive::<Date32Type>().clone()),
            DataType::Decimal128(..) | DataType::Decimal256(..) => {
                Self::Decimal(to(&DataType::Utf8)?.as_string::<i32>().clone())
            }
            kind if kind.is_integer() => Self::Unit(to(&DataType::Int64)?.as_primitive::<Int64Type>().clone()),
            _ => Self::Text(to(&DataType::Utf8)?.as_string::<i32>().clone()),
        })
    }

    fn raw(&self, row: usize) -> Option<Raw> {
        match self {
            Self::Text(values) => values.is_valid(row).then(|| Raw::Text(values.value(row).to_owned())),
            Self::Decimal(values) => values.is_valid(row).then(|| Raw::Number(values.value(row).to_owned())),
            Self::Unit(values) => values.is_valid(row).then(|| Raw::Unit(values.value(row))),
            Self::YesNo(values) => values.is_valid(row).then(|| Raw::YesNo(values.value(row))),
            Self::Date(values) => values.is_valid(row).then(|| day(values.value(row))),
        }
    }
}

fn day(since_1970: i32) -> Raw {
    const EPOCH: Date = date(1970, 1, 1);
    EPOCH.checked_add(since_1970.days()).map_or(Raw::Other("intake-what-no-day"), Raw::Date)
}

fn rows(
    batch: &RecordBatch,
    slots: &[Slot],
    contracts: &mut u64,
    vocabulary: &Vocabulary<'_>,
    sink: &mut Sink<'_>,
) -> Result<ControlFlow<()>, Problem> {
    let columns: Vec<Values> = batch.columns().iter().map(Values::of).collect::<Result<_, _>>()?;
    let before = *contracts;
    let one = |row: usize| {
        let number = Some(before + 1 + row as u64);
        let mut draft = Draft::new(Spot { contract: number, row: number, ..Spot::default() });
        for (slot, values) in slots.iter().zip(&columns) {
            if let Some(raw) = values.raw(row) {
                draft.put(*slot, None, raw);
            }
        }
        Box::new(draft.finish(vocabulary))
    };
    // Checking every cell is the work; the order of the rows is kept.
    for contract in in_parallel(batch.num_rows(), one) {
        *contracts += 1;
        if sink(Item::Contract(contract)).is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}
