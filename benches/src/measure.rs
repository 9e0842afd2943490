//! The measurements: reading the packs, one contract, a million contracts, and load over HTTP. Each prints one JSON line.

use crate::load::{self, Ask};
use crate::{bulk, contracts, peers};
use marhala_law::Law;
use marhala_law::pack::{PackFile, Packs, read};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// What a measurement gives, or why it could not be made.
pub type Answer<T> = Result<T, Box<dyn std::error::Error>>;

/// How long the single-contract loop and each load run last.
const SECONDS: u64 = 5;

/// Connections of a load run, unless told otherwise.
const CONNECTIONS: usize = 8;

const USAGE: &str = "usage: marhala-bench start | one | peers ROWS FOLDER | bulk FILE RULES [REASONS] | load ADDRESS PATH [BODY-FILE] | signed-in CONNECTIONS COOKIE ADDRESS PATH [BODY-FILE]";

/// Runs one measurement.
pub fn run(arguments: &[String]) -> Answer<()> {
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["start"] => start(),
        ["one"] => one(),
        ["peers", rows, folder] => peers::write(rows.parse()?, Path::new(folder)),
        ["bulk", file, rules] => bulk::run(Path::new(file), Path::new(rules), None),
        ["bulk", file, rules, reasons] => bulk::run(Path::new(file), Path::new(rules), Some(Path::new(reasons))),
        ["load", address, path] => served(&Ask { address, path, body: None, cookie: None }, CONNECTIONS),
        ["load", address, path, body] => {
            let body = std::fs::read_to_string(body)?;
            served(&Ask { address, path, body: Some(&body), cookie: None }, CONNECTIONS)
        }
        ["signed-in", connections, cookie, address, path] => {
            served(&Ask { address, path, body: None, cookie: Some(cookie) }, connections.parse()?)
        }
        ["signed-in", connections, cookie, address, path, body] => {
            let body = std::fs::read_to_string(body)?;
            served(&Ask { address, path, body: Some(&body), cookie: Some(cookie) }, connections.parse()?)
        }
        _ => Err(USAGE.into()),
    }
}

/// The files of the packs: of the folder that `MARHALA_BENCH_PACKS` names, so that a whole run sees the same law; else of `packs/`.
pub fn files() -> Answer<Vec<(String, Vec<u8>)>> {
    let own = || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let root = std::env::var_os("MARHALA_BENCH_PACKS").map_or_else(own, PathBuf::from);
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

/// Packs made ready to judge.
pub fn law_of(packs: Packs) -> Law {
    Law::new(packs).0
}

/// The law of this repository.
pub fn law() -> Answer<Law> {
    let files = files()?;
    Ok(law_of(read(files.iter().map(|(path, text)| PackFile { path, text })).0))
}

/// The table of contracts.
pub fn contract(law: &Law) -> Answer<usize> {
    law.table("contract").ok_or_else(|| "the packs have no table `contract`".into())
}

/// Reading and checking every pack, and compiling every rule: the median of seven.
fn start() -> Answer<()> {
    let files = files()?;
    let mut times: Vec<u128> = (0..7)
        .map(|_| {
            let began = Instant::now();
            let law = law_of(read(files.iter().map(|(path, text)| PackFile { path, text })).0);
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
    let records = contracts::worked_cases(&law, table);
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

/// User and system time of this process, in hundredths of a second (`/proc/self/stat`).
pub fn cpu_ticks() -> Answer<u64> {
    let text = std::fs::read_to_string("/proc/self/stat")?;
    let after = text.rsplit(')').next().unwrap_or_default();
    let fields: Vec<&str> = after.split_whitespace().collect();
    let field = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    Ok(field(11) + field(12))
}

/// The most memory this process had at once.
pub fn peak_mb() -> Answer<u64> {
    let text = std::fs::read_to_string("/proc/self/status")?;
    let line = text.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or_default();
    Ok(line.split_whitespace().next().and_then(|kib| kib.parse::<u64>().ok()).unwrap_or(0) / 1024)
}

fn served(ask: &Ask<'_>, connections: usize) -> Answer<()> {
    let seen = load::run(ask, connections, Duration::from_secs(SECONDS))?;
    println!(
        "{{\"what\":\"{}\",\"per_second\":{},\"p50_us\":{},\"p95_us\":{}}}",
        ask.path,
        seen.per_second(),
        seen.percentile_us(50),
        seen.percentile_us(95)
    );
    Ok(())
}
