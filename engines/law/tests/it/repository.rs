//! The law of this repository, read once for all tests.

use marhala_law::judge::{Law, Record};
use marhala_law::pack::Weight;
use marhala_law::pack::{PackFile, read};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static LAW: LazyLock<(Law, Vec<String>)> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packs");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    paths.sort();
    let files: Vec<(String, Vec<u8>)> = paths
        .iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            (name, fs::read(path).unwrap())
        })
        .collect();
    let (packs, mut problems) = read(files.iter().map(|(path, text)| PackFile { path, text }));
    let (law, more) = Law::new(packs);
    problems.extend(more);
    let errors = problems.iter().filter(|problem| problem.weight == Weight::Error || problem.code == "no-scenario");
    (law, errors.map(|problem| format!("[{}] {problem}", problem.code)).collect())
});

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
}

/// The law of the repository.
pub fn law() -> &'static Law {
    &LAW.0
}

/// Every error of its packs, and every rule without its scenarios.
pub fn errors() -> &'static [String] {
    &LAW.1
}

/// The records of its scenarios, in their order, or what is wrong with one.
pub fn records() -> &'static [Result<Record, String>] {
    static RECORDS: LazyLock<Vec<Result<Record, String>>> = LazyLock::new(|| {
        let law = law();
        let of = |scenario: &marhala_law::pack::Scenario| {
            let table = law.table(&scenario.table).ok_or_else(|| format!("{}: no such table", scenario.id))?;
            Record::from_json(law.facts_of(table), &scenario.facts, law.packs())
                .map_err(|problems| format!("{}: {problems:?}", scenario.id))
        };
        law.packs().scenarios.iter().map(of).collect()
    });
    &RECORDS
}
