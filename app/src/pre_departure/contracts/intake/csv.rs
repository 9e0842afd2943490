//! CSV: a header row, one contract a row, streamed. Comma, semicolon, tab or bar; UTF-8 or marked UTF-16.

use super::contract::Draft;
use super::decode::decoding;
use super::fence::{Budget, Fence};
use super::input::{Input, cannot_read};
use super::limits::MAX_CONTRACTS;
use super::problem::{Problem, Spot, quote};
use super::saying::{Saying, reason};
use super::scalar::Raw;
use super::sniff::{Found, wrong_encoding};
use super::vocabulary::{Slot, Vocabulary, column_letters};
use super::{Item, Sink};
use csv::{ByteRecord, ReaderBuilder};

/// Bytes the reader takes in advance.
const AHEAD: usize = 64 * 1024;

/// Reads one contract a row.
pub fn read(input: &Input, found: Found, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    let reader = match input.read().and_then(|reader| decoding(reader, found.encoding).map_err(cannot_read)) {
        Ok(reader) => reader,
        Err(problem) => {
            let _ = sink(Item::Problem(problem));
            return;
        }
    };
    let ahead = 2 * AHEAD as u64;
    let budget = Budget::new(ahead);
    let mut rows = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(AHEAD)
        .delimiter(found.separator.and_then(|mark| u8::try_from(mark).ok()).unwrap_or(b','))
        .from_reader(Fence::new(reader, budget.clone()));
    let mut record = ByteRecord::new();
    let Some(columns) = header(&mut rows, &mut record, vocabulary, sink, &budget) else { return };
    let (mut contracts, mut lines) = (0_u64, rows.position().line());
    loop {
        budget.renew(ahead);
        let line = rows.position().line();
        match rows.read_byte_record(&mut record) {
            Ok(false) => {
                if contracts > 0 && budget.last_byte().is_some_and(|last| last != b'\n' && last != b'\r') {
                    let _ = sink(Item::Problem(may_be_cut(contracts, lines)));
                }
                return;
            }
            Ok(true) => {}
            Err(why) => {
                let _ = sink(Item::Problem(broken(&why, line, &budget)));
                return;
            }
        }
        contracts += 1;
        lines = record.position().map_or(lines, csv::Position::line);
        let spot = Spot { contract: Some(contracts), line: Some(lines), row: Some(contracts + 1), ..Spot::default() };
        let draft = row(spot, &record, &columns);
        if sink(Item::Contract(Box::new(draft.finish(vocabulary)))).is_break() || contracts >= MAX_CONTRACTS {
            return;
        }
    }
}

fn may_be_cut(contracts: u64, line: u64) -> Problem {
    let mut problem = Problem::note("may-be-cut", "intake-may-be-cut");
    *problem.spot = Spot { contract: Some(contracts), row: Some(contracts + 1), line: Some(line), ..Spot::default() };
    problem
}

fn header<R: std::io::Read>(
    rows: &mut csv::Reader<R>,
    record: &mut ByteRecord,
    vocabulary: &Vocabulary<'_>,
    sink: &mut Sink<'_>,
    budget: &Budget,
) -> Option<Vec<Option<Slot>>> {
    let mut refuse = |problem| {
        let _ = sink(Item::Problem(problem));
        None
    };
    match rows.read_byte_record(record) {
        Ok(true) => {}
        Ok(false) => return refuse(Problem::error("empty", "intake-empty-table")),
        Err(why) => return refuse(broken(&why, 1, budget)),
    }
    let names: Result<Vec<String>, _> = record.iter().map(|name| String::from_utf8(name.to_vec())).collect();
    let Ok(names) = names else { return refuse(wrong_encoding(Saying::new("intake-reason-header"))) };
    let names: Vec<String> = names.iter().map(|name| name.trim_matches(['\u{feff}', ' ']).to_owned()).collect();
    let at_header = Spot { row: Some(1), line: Some(1), ..Spot::default() };
    let (columns, problems, refused) = match vocabulary.header(&names) {
        Ok((columns, notes)) => (columns, notes, false),
        Err(problems) => (Vec::new(), problems, true),
    };
    for problem in problems {
        if sink(Item::Problem(problem.at(&at_header))).is_break() {
            return None;
        }
    }
    (!refused).then_some(columns)
}

fn row(spot: Spot, record: &ByteRecord, columns: &[Option<Slot>]) -> Draft {
    let mut draft = Draft::new(spot);
    if record.len() != columns.len() {
        let problem = Problem::error("cells", "intake-cells").set("cells", record.len().to_string());
        draft.problem(problem.set("columns", columns.len().to_string()));
        return draft;
    }
    for (at, (cell, slot)) in record.iter().zip(columns).enumerate() {
        let Some(slot) = slot else { continue };
        if cell.is_empty() {
            continue;
        }
        match std::str::from_utf8(cell) {
            Ok(text) => draft.put(*slot, Some(at), Raw::Text(text.to_owned())),
            Err(_) => {
                let shown = quote(&String::from_utf8_lossy(cell));
                let why = Saying::new("intake-reason-cell").set("written", shown);
                draft.problem(wrong_encoding(why).in_column(column_letters(at)));
            }
        }
    }
    draft
}

fn broken(why: &csv::Error, line: u64, budget: &Budget) -> Problem {
    let mut problem = if budget.is_spent() {
        Problem::error("too-long", "intake-row-long")
    } else {
        Problem::error("cannot-read", "intake-table-unreadable").set("why", reason(&why.to_string()))
    };
    problem.spot.line = Some(line);
    problem
}
