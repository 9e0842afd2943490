//! A million contracts from Parquet through every rule: the rules broken in each row as bit masks, and, when asked, why.

use crate::contracts::OWN_COLUMNS;
use crate::measure::{Answer, contract, cpu_ticks, files, law_of, peak_mb};
use marhala_law::Law;
use marhala_law::judge::{BATCH_ROWS_MAXIMUM, Batch, Deciding, Screen, Screened};
use marhala_law::pack::{PackFile, Packs, read};
use parquet::arrow::ProjectionMask;
use parquet::arrow::arrow_reader::{ParquetRecordBatchReader, ParquetRecordBatchReaderBuilder};
use serde_json::{Value, json};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Instant;

/// Rules in one mask.
pub const RULES_IN_MASK: usize = 60;

/// What was found in the file so far.
#[derive(Default)]
struct Found {
    rows: u64,
    rows_broken: u64,
    /// Row number and masks, one after the other.
    masks: Vec<u64>,
    reasons: u64,
    reasons_bytes: u64,
}

/// Judges `file` by the rules that `rules` names; writes reasons to `out` when there is one.
///
/// # Errors
/// When a file cannot be read or written.
pub fn run(file: &Path, rules: &Path, out: Option<&Path>) -> Answer<()> {
    let law = only(&serde_json::from_slice(&std::fs::read(rules)?)?)?;
    let table = contract(&law)?;
    let (began, cpu) = (Instant::now(), cpu_ticks()?);
    let mut out = out.map(File::create).transpose()?;
    let mut screen = Screen::new(&law, table);
    let (mut found, mut bytes) = (Found::default(), Vec::new());
    for batch in reader(file)? {
        let (batch, problems) = Batch::from_arrow(&law, table, &batch?).map_err(|wrong| format!("{wrong:?}"))?;
        if !problems.is_empty() {
            return Err(format!("the file is badly made: {:?}", problems.first()).into());
        }
        let screened = if let Some(out) = &mut out {
            let (screened, reasons) = screen.batch_with_reasons(&batch);
            bytes.clear();
            reasons.iter().for_each(|reason| put(reason, found.rows, &mut bytes));
            out.write_all(&bytes)?;
            found.reasons += reasons.iter().map(|reason| reason.rows.len() as u64).sum::<u64>();
            found.reasons_bytes += bytes.len() as u64;
            screened
        } else {
            screen.batch(&batch)
        };
        keep(&law, &screened, &mut found);
    }
    let (wall_ms, cpu_ms) = (began.elapsed().as_millis(), (cpu_ticks()? - cpu) * 10);
    let rules: Vec<(usize, u64)> = screen.counts().map(|(rule, counts)| (rule, counts.broken)).collect();
    let broken: Vec<Value> = rules.iter().map(|(rule, broken)| json!([law.text(*rule).id, broken])).collect();
    let answer = json!({
        "engine": "marhala", "wall_ms": wall_ms, "cpu_ms": cpu_ms, "peak_mb": peak_mb()?,
        "rules": rules.len(), "rows": found.rows, "rows_broken": found.rows_broken, "broken": broken,
        "reasons": found.reasons, "reasons_bytes": found.reasons_bytes, "laws": screen.laws(),
        "check": check(&found.masks),
    });
    println!("{answer}");
    Ok(())
}

/// The law with only the rules of the comparison.
fn only(rules: &Value) -> Answer<Law> {
    let ids: Vec<&str> = rules.as_array().into_iter().flatten().filter_map(|rule| rule["id"].as_str()).collect();
    let files = files()?;
    let (mut packs, _): (Packs, _) = read(files.iter().map(|(path, text)| PackFile { path, text }));
    packs.rules.retain(|rule| ids.contains(&rule.id.as_str()));
    let law = law_of(packs);
    if law.rules().len() == ids.len() { Ok(law) } else { Err("the packs changed since the rules were written".into()) }
}

/// The facts of the file, in batches. Columns of which the file itself says that they are empty are not read.
fn reader(file: &Path) -> Answer<ParquetRecordBatchReader> {
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(file)?)?;
    let empty = |at: usize| {
        reader.metadata().row_groups().iter().all(|group| {
            let column = group.column(at);
            let nulls = column.statistics().and_then(|statistics| statistics.null_count_opt());
            nulls.is_some_and(|nulls| i64::try_from(nulls) == Ok(column.num_values()))
        })
    };
    let facts = reader.parquet_schema().root_schema().get_fields().iter().enumerate();
    let facts = facts.filter(|(at, field)| !OWN_COLUMNS.contains(&field.name()) && !empty(*at)).map(|(at, _)| at);
    let facts = ProjectionMask::leaves(reader.parquet_schema(), facts.collect::<Vec<_>>());
    Ok(reader.with_projection(facts).with_batch_size(BATCH_ROWS_MAXIMUM).build()?)
}

/// Keeps which rules each broken row breaks.
fn keep(law: &Law, screened: &Screened, found: &mut Found) {
    let masks = law.rules().len().div_ceil(RULES_IN_MASK);
    let mut of_row = vec![0_u64; screened.rows() * masks];
    for rule in 0..law.rules().len() {
        for row in screened.rows_breaking(rule) {
            of_row[row * masks + rule / RULES_IN_MASK] |= 1 << (rule % RULES_IN_MASK);
        }
    }
    for (number, masks) in (found.rows..).zip(of_row.chunks(masks.max(1))) {
        if masks.iter().any(|mask| *mask != 0) {
            found.rows_broken += 1;
            found.masks.push(number);
            found.masks.extend(masks);
        }
    }
    found.rows += screened.rows() as u64;
}

/// One number that two engines share only when they name the same rows and rules, in whatever order.
fn check(masks: &[u64]) -> u64 {
    masks.iter().fold(0_u64, |sum, number| sum.wrapping_add(*number))
}

/// Rule and comparison, then for each row its number and both values.
fn put(reason: &Deciding, first: u64, out: &mut Vec<u8>) {
    let number = |number: usize| u32::try_from(number).unwrap_or(u32::MAX).to_le_bytes();
    out.extend(number(reason.rule));
    out.extend([reason.comparison().map_or(0, |how| how as u8 + 1), u8::from(reason.truth)]);
    for length in [reason.rows.len(), reason.left.len(), reason.right.len()] {
        out.extend(number(length));
    }
    for row in &reason.rows {
        out.extend((first + u64::from(*row)).to_le_bytes());
    }
    for value in reason.left.iter().chain(&reason.right) {
        out.extend(value.to_le_bytes());
    }
}
