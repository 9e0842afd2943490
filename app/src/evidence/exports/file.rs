//! The file of an export: CSV, Excel or Parquet, rows as they come.

use super::UNWRITABLE;
use crate::codes;
use crate::foundations::fault::{Fault, Faults};
use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;
use rust_xlsxwriter::{Workbook, XlsxError};
use serde_json::{Map, Value};
use std::fmt::Display;
use std::fs::File;
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

codes! {
    /// The form of a file.
    pub Format {
        /// Comma-separated values.
        Csv = "csv",
        /// An Excel workbook.
        Xlsx = "xlsx",
        /// Apache Parquet.
        Parquet = "parquet",
    }
}

/// Rows of a workbook, which is held in memory until it is written.
const SHEET_ROWS: u32 = 200_000;
/// Rows of Parquet written at a time.
const PARQUET_ROWS: usize = 8_192;
/// Columns that hold whole numbers.
const NUMBERS: &[&str] = &["number", "amount_minor", "bond_minor"];

/// A file being written beside its place.
pub struct Export {
    path: PathBuf,
    columns: &'static [&'static str],
    kind: Kind,
}

enum Kind {
    Csv(Box<csv::Writer<File>>),
    Xlsx { book: Box<Workbook>, row: u32 },
    Parquet { writer: Option<Box<ArrowWriter<File>>>, file: Option<File>, waiting: Vec<Vec<Value>> },
}

/// A cell as text; a spreadsheet program takes none of them for a formula.
pub fn harmless(text: &str) -> String {
    let starts = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    // An apostrophe that was there already is doubled, so that taking one away gives the text back.
    if starts || text.starts_with('\'') { format!("'{text}") } else { text.to_owned() }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => harmless(text),
        Value::Number(number) => number.to_string(),
        other => harmless(&other.to_string()),
    }
}

/// The file cannot be written, and why.
pub fn cannot(why: impl Display) -> Fault {
    let mut faults = Faults::new();
    faults.add("", UNWRITABLE, [("why", why.to_string())]);
    Fault::Invalid(faults)
}

impl Export {
    /// Starts a new file; one that is there is never replaced.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn create(path: &Path, format: Format, columns: &'static [&'static str]) -> Result<Self, Fault> {
        let open = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
        let file = open.map_err(cannot)?;
        let kind = match format {
            Format::Csv => {
                let mut writer = csv::Writer::from_writer(file);
                writer.write_record(columns).map_err(cannot)?;
                Kind::Csv(Box::new(writer))
            }
            Format::Xlsx => {
                let mut book = Workbook::new();
                book.add_worksheet().write_row(0, 0, columns.iter().copied()).map_err(cannot)?;
                Kind::Xlsx { book: Box::new(book), row: 1 }
            }
            Format::Parquet => Kind::Parquet { writer: None, file: Some(file), waiting: Vec::new() },
        };
        Ok(Self { path: path.to_owned(), columns, kind })
    }

    /// Adds a row.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn row(&mut self, row: &Map<String, Value>) -> Result<(), Fault> {
        let cells: Vec<Value> = self.columns.iter().map(|name| row.get(*name).cloned().unwrap_or_default()).collect();
        match &mut self.kind {
            Kind::Csv(writer) => writer.write_record(cells.iter().map(text)).map_err(cannot),
            Kind::Xlsx { book, row } => {
                if *row > SHEET_ROWS {
                    return Err(cannot("a workbook holds at most 200,000 rows; use csv or parquet"));
                }
                write_row(book, *row, &cells).map_err(cannot)?;
                *row += 1;
                Ok(())
            }
            Kind::Parquet { writer, file, waiting } => {
                waiting.push(cells);
                if waiting.len() >= PARQUET_ROWS { flush(self.columns, writer, file, waiting) } else { Ok(()) }
            }
        }
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<(), Fault> {
        match self.kind {
            Kind::Csv(mut writer) => writer.flush().map_err(cannot),
            Kind::Xlsx { mut book, .. } => book.save(&self.path).map_err(cannot),
            Kind::Parquet { mut writer, mut file, mut waiting } => {
                flush(self.columns, &mut writer, &mut file, &mut waiting)?;
                writer.map_or(Ok(()), |writer| writer.close().map(|_| ()).map_err(cannot))
            }
        }
    }
}

fn write_row(book: &mut Workbook, row: u32, cells: &[Value]) -> Result<(), XlsxError> {
    let sheet = book.worksheet_from_index(0)?;
    for (at, cell) in cells.iter().enumerate() {
        let column = u16::try_from(at).unwrap_or(u16::MAX);
        // A number that a spreadsheet would round stays text.
        match cell.as_i64().and_then(|number| i32::try_from(number).ok()) {
            Some(number) => sheet.write_number(row, column, number),
            None => sheet.write_string(row, column, text(cell)),
        }?;
    }
    Ok(())
}

fn flush(
    columns: &'static [&'static str],
    writer: &mut Option<Box<ArrowWriter<File>>>,
    file: &mut Option<File>,
    waiting: &mut Vec<Vec<Value>>,
) -> Result<(), Fault> {
    let column = |at: usize| -> ArrayRef {
        if NUMBERS.contains(&columns[at]) {
            Arc::new(waiting.iter().map(|row| row[at].as_i64()).collect::<Int64Array>())
        } else {
            let text = |row: &Vec<Value>| match &row[at] {
                Value::Null => None,
                Value::String(text) => Some(text.clone()),
                other => Some(other.to_string()),
            };
            Arc::new(waiting.iter().map(text).collect::<StringArray>())
        }
    };
    let arrays = (0..columns.len()).map(|at| (columns[at], column(at), true));
    let batch = RecordBatch::try_from_iter_with_nullable(arrays).map_err(cannot)?;
    waiting.clear();
    if let Some(file) = file.take() {
        *writer = Some(Box::new(ArrowWriter::try_new(file, batch.schema(), None).map_err(cannot)?));
    }
    writer.as_mut().map_or(Ok(()), |writer| writer.write(&batch).map_err(cannot))
}
