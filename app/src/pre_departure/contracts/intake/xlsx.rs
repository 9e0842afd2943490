//! Excel workbooks: the first sheet that holds anything, a header row, one contract a row. Formulas are never worked out.

use super::contract::Draft;
use super::input::Input;
use super::limits::{MAX_XLSX_BYTES, MAX_XLSX_CELLS, MAX_XLSX_ROWS};
use super::problem::{Problem, Spot, quote};
use super::scalar::Raw;
use super::vocabulary::{Slot, Vocabulary};
use super::zip;
use super::{Item, Sink};
use calamine::{
    DataRef, ExcelDateTime, Reader, Xlsx, XlsxCellFormulaMetadataRecord, XlsxFormulaMetadata, open_workbook_from_rs,
};
use jiff::civil::Date;
use std::io::Cursor;
use std::ops::ControlFlow;

/// Reads one contract a row.
pub fn read(input: &Input, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    if let Err(problem) = workbook(input, vocabulary, sink) {
        let _ = sink(Item::Problem(problem));
    }
}

fn workbook(input: &Input, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) -> Result<(), Problem> {
    let bytes = input.whole(MAX_XLSX_BYTES, "intake-this-workbook")?;
    zip::check(&bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|why| unreadable(&why))?;
    let sheets = book.sheet_names();
    for (at, sheet) in sheets.iter().enumerate() {
        let mut cells = match book.worksheet_cells_reader(sheet) {
            Ok(cells) => cells,
            Err(calamine::XlsxError::NotAWorksheet(_)) => continue,
            Err(why) => return Err(unreadable(&why)),
        };
        let mut table =
            Table { vocabulary, sink: &mut *sink, columns: None, row: None, cells: Vec::new(), contracts: 0 };
        let mut count = 0_u64;
        while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(|why| unreadable(&why))? {
            count += 1;
            if count > MAX_XLSX_CELLS || cell.pos.0 >= MAX_XLSX_ROWS {
                let problem = Problem::error("too-many-rows", "intake-too-many-rows");
                return Err(problem.set("rows", MAX_XLSX_ROWS.to_string()).set("cells", MAX_XLSX_CELLS.to_string()));
            }
            if table.cell(cell)?.is_break() {
                return Ok(());
            }
        }
        let _ = table.finish_row();
        if table.columns.is_none() {
            continue;
        }
        if at + 1 < sheets.len() {
            let _ =
                sink(Item::Problem(Problem::note("other-sheets", "intake-other-sheets").set("sheet", quote(sheet))));
        }
        return Ok(());
    }
    Err(Problem::error("empty", "intake-empty-workbook"))
}

fn unreadable(why: &calamine::XlsxError) -> Problem {
    Problem::error("damaged", "intake-workbook-unreadable").set("why", quote(&why.to_string()))
}

/// One sheet, row by row.
struct Table<'t, 'v, 'f> {
    vocabulary: &'t Vocabulary<'v>,
    sink: &'t mut Sink<'f>,
    columns: Option<Vec<Option<Slot>>>,
    row: Option<u32>,
    cells: Vec<(u32, Raw)>,
    contracts: u64,
}

impl Table<'_, '_, '_> {
    fn cell(&mut self, cell: XlsxCellFormulaMetadataRecord<'_>) -> Result<ControlFlow<()>, Problem> {
        let (row, column) = cell.pos;
        if self.row != Some(row) {
            if self.row.is_some_and(|before| before > row) {
                return Err(Problem::error("damaged", "intake-rows-out-of-order"));
            }
            if self.finish_row().is_break() {
                return Ok(ControlFlow::Break(()));
            }
            self.row = Some(row);
        }
        if let Some(raw) = raw(cell.value, cell.formula) {
            self.cells.push((column, raw));
        }
        Ok(ControlFlow::Continue(()))
    }

    fn finish_row(&mut self) -> ControlFlow<()> {
        let cells = std::mem::take(&mut self.cells);
        let (Some(row), false) = (self.row, cells.is_empty()) else { return ControlFlow::Continue(()) };
        let row = u64::from(row) + 1;
        let Some(columns) = &self.columns else { return self.header(row, cells) };
        self.contracts += 1;
        let spot = Spot { contract: Some(self.contracts), row: Some(row), ..Spot::default() };
        let mut draft = Draft::new(spot);
        for (column, raw) in cells {
            let at = usize::try_from(column).unwrap_or(usize::MAX);
            if let Some(Some(slot)) = columns.get(at) {
                draft.put(*slot, Some(at), raw);
            }
        }
        (self.sink)(Item::Contract(Box::new(draft.finish(self.vocabulary))))
    }

    fn header(&mut self, row: u64, cells: Vec<(u32, Raw)>) -> ControlFlow<()> {
        let width = cells.iter().map(|(column, _)| *column).max().map_or(0, |last| last as usize + 1);
        let mut names = vec![String::new(); width.min(super::limits::MAX_FIELDS + 1)];
        for (column, raw) in cells {
            if let (Some(name), Some(text)) = (names.get_mut(column as usize), raw.written()) {
                text.trim().clone_into(name);
            }
        }
        let spot = Spot { row: Some(row), ..Spot::default() };
        match self.vocabulary.header(&names) {
            Ok((columns, notes)) => {
                self.columns = Some(columns);
                for note in notes {
                    (self.sink)(Item::Problem(note.at(&spot)))?;
                }
                ControlFlow::Continue(())
            }
            Err(problems) => {
                self.columns = Some(Vec::new());
                for problem in problems {
                    (self.sink)(Item::Problem(problem.at(&spot)))?;
                }
                ControlFlow::Break(())
            }
        }
    }
}

/// A cell; nothing when it is empty.
fn raw(value: DataRef<'_>, formula: Option<XlsxFormulaMetadata>) -> Option<Raw> {
    if let Some(formula) = formula {
        return Some(Raw::Formula(match formula {
            XlsxFormulaMetadata::Normal { formula } => format!("={formula}"),
            _ => "=...".to_owned(),
        }));
    }
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Raw::Number(number.to_string())),
        DataRef::Float(number) => Some(Raw::Number(number.to_string())),
        DataRef::String(text) | DataRef::DateTimeIso(text) => Some(Raw::Text(text)),
        DataRef::SharedString(text) => Some(Raw::Text(text.to_owned())),
        DataRef::Bool(answer) => Some(Raw::YesNo(answer)),
        DataRef::DateTime(moment) => Some(day(moment)),
        DataRef::DurationIso(_) => Some(Raw::Other("intake-what-time")),
        DataRef::Error(_) => Some(Raw::Other("intake-what-sheet-error")),
    }
}

fn day(moment: ExcelDateTime) -> Raw {
    if !moment.is_datetime() {
        return Raw::Other("intake-what-time");
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let parts = (i16::try_from(year), i8::try_from(month), i8::try_from(day));
    let (Ok(year), Ok(month), Ok(day)) = parts else { return Raw::Other("intake-what-no-day") };
    Date::new(year, month, day).map_or(Raw::Other("intake-what-no-day"), Raw::Date)
}
