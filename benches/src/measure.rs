//! The measurements: reading the packs, one contract, a million contracts, and load over HTTP. Each prints one JSON line.

use crate::{contracts, load};
use marhala_law::judge::{BATCH_ROWS_MAXIMUM, Batch, Screen};
use marhala_law::pack::{PackFile, read};
use marhala_law::{Law, Outcome, Record};
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

type Answer<T> = Result<T, Box<dyn std::error::Error>>;

/// Rows read and judged at a time.
const ROWS_AT_A_TIME: usize = 8_192;
/// How long the single-contract loop and each load run last.
const SECONDS: u64 = 5;

const USAGE: &str = "usage: marhala-bench start | one | write ROWS FILE | bulk FILE | load ADDRESS PATH [BODY-FILE]";

/// Runs one measurement.
pub fn run(arguments: &[String]) -> Answer<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["start"] => start(),
        ["one"] => one(),
        ["write", rows, file] => {
            let law = law()?;
            contracts::write(law.packs(), law.facts_of(contract(&law)?), rows.parse()?, Path::new(file))
        }
        ["bulk", file] => bulk(Path::new(file)),
        ["load", address, path] => served(address, path, None),
        ["load", address, path, body] => served(address, path, Some(&std::fs::read_to_string(body)?)),
        _ => Err(USAGE.into()),
    }
}

/// The files of `packs/` of this repository.
fn files() -> Answer<Vec<(String, Vec<u8>)>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let (mut folders, mut files) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "toml") {
                let name = path.strip_prefix(&root)?.to_string_lossy().replace('\\', "/");
                files.push((name, std::fs::read(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}

fn law_of(files: &[(String, Vec<u8>)]) -> Law {
    let (packs, _) = read(files.iter().map(|(path, text)| PackFile { path, text }));
    Law::new(packs).0
}

fn law() -> Answer<Law> {
    Ok(law_of(&files()?))
}

fn contract(law: &Law) -> Answer<usize> {
    law.table("contract").ok_or_else(|| "the packs have no table `contract`".into())
}

/// Reading and checking every pack, and compiling every rule: the median of seven.
fn start() -> Answer<()> {
    let files = files()?;
    let mut times: Vec<u128> = (0..7)
        .map(|_| {
            let began = Instant::now();
            let law = law_of(&files);
            assert!(!law.rules().is_empty(), "the packs hold rules");
            began.elapsed().as_micros()
        })
        .collect();
    times.sort_unstable();
    println!("{{\"what\":\"packs read and checked\",\"median_us\":{},\"worst_us\":{}}}", times[3], times[6]);
    Ok(())
}

/// Contracts with a verdict among the worked cases, judged again and again with reasons, on one thread.
fn one() -> Answer<()> {
    let law = law()?;
    let table = contract(&law)?;
    let whole = law.packs().scenarios.iter().filter(|scenario| scenario.verdict.is_some());
    let records: Vec<Record> = whole
        .filter_map(|scenario| Record::from_json(law.facts_of(table), &scenario.facts, law.packs()).ok())
        .collect();
    if records.is_empty() {
        return Err("no worked case has a verdict".into());
    }
    let (began, mut judged, mut reasons) = (Instant::now(), 0_u64, 0_usize);
    while began.elapsed() < Duration::from_secs(SECONDS) {
        for record in &records {
            let judgment = law.judge(table, record);
            reasons += judgment.findings.iter().map(|finding| finding.leaves.len()).sum::<usize>();
            judged += 1;
        }
    }
    let per_second = u128::from(judged) * 1_000_000 / began.elapsed().as_micros().max(1);
    let rules = law.rules().len();
    println!(
        "{{\"what\":\"one contract\",\"rules\":{rules},\"contracts\":{},\"per_second\":{per_second},\"reasons\":{}}}",
        records.len(),
        reasons as u64 / judged.max(1)
    );
    Ok(())
}

/// Every row of a Parquet file through every rule; for each row with something broken, which rules and the reasons of the first.
fn bulk(file: &Path) -> Answer<()> {
    let law = law()?;
    let table = contract(&law)?;
    let (began, cpu) = (Instant::now(), cpu_ticks()?);
    let reader = ParquetRecordBatchReaderBuilder::try_new(File::open(file)?)?
        .with_batch_size(ROWS_AT_A_TIME.min(BATCH_ROWS_MAXIMUM))
        .build()?;
    let mut screen = Screen::new(&law, table);
    let (mut rows, mut rows_broken, mut broken, mut worst) = (0_u64, 0_u64, 0_u64, 0);
    for batch in reader {
        let (batch, problems) = Batch::from_arrow(&law, table, &batch?).map_err(|wrong| format!("{wrong:?}"))?;
        assert!(problems.is_empty(), "the file is well made");
        let screened = screen.batch(&batch);
        rows += batch.rows() as u64;
        for row in screened.rows_broken() {
            rows_broken += 1;
            broken += screened.broken(row).count() as u64;
        }
        if let Some(row) = screened.rows_broken().first() {
            let reasons = screen.reasons(&batch, *row);
            worst += reasons.findings.iter().filter(|finding| finding.outcome == Outcome::Broken).count();
        }
    }
    let (wall_ms, cpu_ms) = (began.elapsed().as_millis(), (cpu_ticks()? - cpu) * 10);
    let evaluations = rows * law.rules().len() as u64;
    println!(
        "{{\"engine\":\"marhala\",\"wall_ms\":{wall_ms},\"cpu_ms\":{cpu_ms},\"peak_mb\":{},\"rows\":{rows},\
         \"rows_with_broken\":{rows_broken},\"broken\":{broken},\"explained\":{worst},\"rules\":{},\
         \"evaluations_per_cpu_second\":{}}}",
        peak_mb()?,
        law.rules().len(),
        evaluations * 1000 / cpu_ms.max(1)
    );
    Ok(())
}

/// User and system time of this process, in hundredths of a second (`/proc/self/stat`).
fn cpu_ticks() -> Answer<u64> {
    let text = std::fs::read_to_string("/proc/self/stat")?;
    let after = text.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = after.split_whitespace().collect();
    let field = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Ok(field(11) + field(12))
}

fn peak_mb() -> Answer<u64> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    Ok(line.split_whitespace().next().and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024)
}

fn served(address: &str, path: &str, body: Option<&str>) -> Answer<()> {
    let seen = load::run(address, path, body, 8, Duration::from_secs(SECONDS))?;
    println!(
        "{{\"what\":\"{path}\",\"per_second\":{},\"p50_us\":{},\"p95_us\":{}}}",
        seen.per_second(),
        seen.percentile_us(50),
        seen.percentile_us(95)
    );
    Ok(())
}
