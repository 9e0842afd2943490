//! Results as a file for other programs: JSON, CSV, XLSX or Parquet, one row for each broken or open rule of each contract.

use super::intake::Spot;
use super::{OUT_UNKNOWN, OUT_UNWRITABLE};
use crate::foundations::fault::{Code, Fault, Faults};
use arrow_array::{ArrayRef, Int64Array, RecordBatch, StringArray};
use parquet::arrow::ArrowWriter;
use rust_xlsxwriter::Workbook;
use serde::Serialize;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One row of the results.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Line {
    /// The file it came from.
    pub file: String,
    /// Which contract of that file, from 1.
    pub contract: Option<i64>,
    /// The contract's own identifier.
    pub id: String,
    /// `not_lawful`, `cannot_tell`, `lawful` or `invalid`.
    pub answer: &'static str,
    /// The subject.
    pub topic: String,
    /// The rule, or the code of the problem.
    pub rule: String,
    /// What can be said of that rule.
    pub status: &'static str,
    /// Why, in words.
    pub why: String,
    /// What to do now.
    pub next: String,
}

impl Line {
    /// A row about the contract that stands at `spot`.
    pub fn of(spot: &Spot, answer: &'static str) -> Self {
        let contract = spot.contract.and_then(|number| i64::try_from(number).ok());
        Self { contract, id: spot.id.clone().unwrap_or_default(), answer, ..Self::default() }
    }
}

/// The columns, in order.
const COLUMNS: [&str; 9] = ["file", "contract", "id", "answer", "topic", "rule", "status", "why", "next"];
/// Rows of Parquet written at a time.
const PARQUET_ROWS: usize = 8_192;
/// Rows of a workbook, which is held in memory until it is written.
const SHEET_ROWS: u32 = 200_000;

impl Line {
    fn cells(&self) -> [String; 9] {
        [
            self.file.clone(),
            self.contract.map(|number| number.to_string()).unwrap_or_default(),
            self.id.clone(),
            self.answer.to_owned(),
            self.topic.clone(),
            self.rule.clone(),
            self.status.to_owned(),
            self.why.clone(),
            self.next.clone(),
        ]
    }
}

/// A file of results that is being written.
pub struct Output {
    path: PathBuf,
    kind: Kind,
}

enum Kind {
    Json { file: BufWriter<File>, first: bool },
    Csv(Box<csv::Writer<File>>),
    Xlsx { book: Box<Workbook>, row: u32 },
    Parquet { writer: Box<Option<ArrowWriter<File>>>, lines: Vec<Line> },
}

impl Output {
    /// Starts a file; its ending chooses the format.
    ///
    /// # Errors
    /// An ending that is not known, or a place that cannot be written.
    pub fn create(path: &Path) -> Result<Self, Fault> {
        let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default().to_lowercase();
        let cannot = |why: std::io::Error| fault(OUT_UNWRITABLE, path, &why);
        let create = || File::create(path).map_err(cannot);
        let kind = match ending.as_str() {
            "json" => Kind::Json { file: BufWriter::new(create()?), first: true },
            "csv" => {
                let mut writer = csv::Writer::from_writer(create()?);
                writer.write_record(COLUMNS).map_err(|why| fault(OUT_UNWRITABLE, path, &why))?;
                Kind::Csv(Box::new(writer))
            }
            "xlsx" => {
                create()?;
                let mut book = Workbook::new();
                let sheet = book.add_worksheet();
                sheet.write_row(0, 0, COLUMNS).map_err(|why| fault(OUT_UNWRITABLE, path, &why))?;
                Kind::Xlsx { book: Box::new(book), row: 1 }
            }
            "parquet" => {
                let schema = batch(&[]).map_err(|why| fault(OUT_UNWRITABLE, path, &why))?.schema();
                let writer = ArrowWriter::try_new(create()?, schema, None);
                let writer = writer.map_err(|why| fault(OUT_UNWRITABLE, path, &why))?;
                Kind::Parquet { writer: Box::new(Some(writer)), lines: Vec::new() }
            }
            _ => return Err(fault(OUT_UNKNOWN, path, &"")),
        };
        Ok(Self { path: path.to_owned(), kind })
    }

    /// Adds a row. Text that a spreadsheet would run as a formula gets an apostrophe before it.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn line(&mut self, line: Line) -> Result<(), Fault> {
        let path = self.path.clone();
        let cannot = |why: &dyn std::fmt::Display| fault(OUT_UNWRITABLE, &path, why);
        match &mut self.kind {
            Kind::Json { file, first } => {
                let text = serde_json::to_string(&line).map_err(|why| cannot(&why))?;
                let before = if std::mem::replace(first, false) { "[\n" } else { ",\n" };
                write!(file, "{before}{text}").map_err(|why| cannot(&why))
            }
            Kind::Csv(writer) => writer.write_record(line.cells().map(harmless)).map_err(|why| cannot(&why)),
            Kind::Xlsx { book, row } => {
                if *row >= SHEET_ROWS {
                    return Err(cannot(&"a workbook holds at most 200,000 rows; use .csv or .parquet"));
                }
                let sheet = book.worksheet_from_index(0).map_err(|why| cannot(&why))?;
                let cells = line.cells().map(harmless);
                sheet.write_row(*row, 0, cells).map_err(|why| cannot(&why))?;
                *row += 1;
                Ok(())
            }
            Kind::Parquet { writer, lines } => {
                lines.push(line);
                if lines.len() >= PARQUET_ROWS { flush(writer, lines).map_err(|why| cannot(&why)) } else { Ok(()) }
            }
        }
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(self) -> Result<(), Fault> {
        let path = self.path;
        let cannot = |why: &dyn std::fmt::Display| fault(OUT_UNWRITABLE, &path, why);
        match self.kind {
            Kind::Json { mut file, first } => {
                let end = if first { "[]\n" } else { "\n]\n" };
                file.write_all(end.as_bytes()).and_then(|()| file.flush()).map_err(|why| cannot(&why))
            }
            Kind::Csv(mut writer) => writer.flush().map_err(|why| cannot(&why)),
            Kind::Xlsx { mut book, .. } => book.save(&path).map_err(|why| cannot(&why)),
            Kind::Parquet { mut writer, mut lines } => {
                flush(&mut writer, &mut lines).map_err(|why| cannot(&why))?;
                match writer.take() {
                    Some(writer) => writer.close().map(|_| ()).map_err(|why| cannot(&why)),
                    None => Ok(()),
                }
            }
        }
    }
}

fn flush(writer: &mut Option<ArrowWriter<File>>, lines: &mut Vec<Line>) -> Result<(), parquet::errors::ParquetError> {
    let batch = batch(lines)?;
    lines.clear();
    writer.as_mut().map_or(Ok(()), |writer| writer.write(&batch))
}

fn batch(lines: &[Line]) -> Result<RecordBatch, arrow_schema::ArrowError> {
    let cells: Vec<[String; 9]> = lines.iter().map(Line::cells).collect();
    let column = |at: usize| -> ArrayRef {
        if COLUMNS[at] == "contract" {
            return Arc::new(lines.iter().map(|line| line.contract).collect::<Int64Array>());
        }
        Arc::new(StringArray::from_iter_values(cells.iter().map(|row| row[at].as_str())))
    };
    let nullable = |at: usize| COLUMNS[at] == "contract";
    RecordBatch::try_from_iter_with_nullable((0..COLUMNS.len()).map(|at| (COLUMNS[at], column(at), nullable(at))))
}

/// Text that no spreadsheet program takes for a formula.
pub fn harmless(cell: String) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell }
}

fn fault(code: Code, path: &Path, why: &dyn std::fmt::Display) -> Fault {
    let mut faults = Faults::new();
    faults.add("", code, [("path", path.display().to_string()), ("why", why.to_string())]);
    Fault::Invalid(faults)
}
