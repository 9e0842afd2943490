//! `marhala law check-pack DIR`: every problem of a pack with its place, then its worked cases; and what a pack changes.

mod cases;
mod changes;

pub use changes::{diff_with_embedded, history};

use super::FOLDER_EMPTY;
use crate::foundations::clock::Clock;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::languages::Trouble;
use crate::foundations::law::{self, PackFile};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use cases::Differs;
use marhala_law::pack::{Place, Problem, Weight};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::Path;

/// The problem of a rule without its worked cases: to a reader of packs a warning, to who writes one an error.
const NO_CASE: &str = "no-scenario";

/// What was found in a folder.
#[derive(Debug, Serialize)]
struct Report {
    hash: String,
    errors: usize,
    warnings: usize,
    /// Problems in the folder, and those elsewhere that it causes.
    problems: Vec<Problem>,
    /// Problems that the packs inside the program have without the folder.
    problems_inside: usize,
    /// Were the cases run? Not while a file cannot be read whole: whatever is left out would fail them.
    cases_run: bool,
    /// Worked cases and pinned days of the folder.
    cases: usize,
    differing: Vec<Differs>,
}

/// Checks a folder laid over the packs inside.
///
/// # Errors
/// When the folder cannot be read or holds no file of a pack.
pub fn run(folder: &Path, terminal: &Terminal) -> Result<Outcome, Fault> {
    let files = law::pack_files(Some(folder))?;
    if !files.iter().any(PackFile::is_overlaid) {
        let mut faults = Faults::new();
        faults.add("", FOLDER_EMPTY, [("path", folder.display().to_string())]);
        return Err(Fault::Invalid(faults));
    }
    let report = look(&files, &Program::of(&files, Clock::Machine), &Program::start(None, Clock::Machine)?);
    if terminal.json {
        terminal.print_json(&report)?;
    } else {
        tell(&report, terminal);
    }
    Ok(if report.errors == 0 && report.differing.is_empty() { Outcome::Clean } else { Outcome::Found })
}

/// Compares the packs with the folder to those without: what differs is the folder's.
fn look(files: &[PackFile], program: &Program, inside: &Program) -> Report {
    let own: BTreeSet<&str> = files.iter().filter(|file| file.is_overlaid()).map(|file| file.path.as_str()).collect();
    let law = program.law();
    let said = |problem: &Problem| (problem.code, problem.to_string());
    let known: BTreeSet<(&str, String)> = inside.law().problems.iter().map(said).collect();
    let (mut problems, others): (Vec<Problem>, Vec<Problem>) = law
        .problems
        .iter()
        .cloned()
        .partition(|one| own.contains(one.place.file.as_str()) || !known.contains(&said(one)));
    let troubles = program.languages().troubles.iter();
    problems.extend(troubles.filter(|one| !inside.languages().troubles.contains(one)).map(of_language));
    let cases_run = problems.iter().all(|problem| problem.weight == Weight::Warning);
    let mut differing = if cases_run { cases::differing(law) } else { Vec::new() };
    if differing.iter().any(|one| !own.contains(one.file())) {
        let before = cases::differing(inside.law());
        differing.retain(|one| own.contains(one.file()) || !before.contains(one));
    }
    // A rule whose case fails has the case; a rule beside an entry that was left out may have it there.
    let fails = |place: &Place| {
        let rule = law.packs().rules.iter().find(|rule| &rule.place == place);
        rule.is_some_and(|rule| differing.iter().any(|one| one.is_about(&rule.id)))
    };
    problems.retain(|problem| problem.code != NO_CASE || cases_run && !fails(&problem.place));
    for problem in problems.iter_mut().filter(|problem| problem.code == NO_CASE) {
        problem.weight = Weight::Error;
    }
    problems.sort_by(|one, other| one.place.cmp(&other.place));
    let errors = problems.iter().filter(|problem| problem.weight == Weight::Error).count();
    Report {
        hash: law.hash().to_string(),
        errors,
        warnings: problems.len() - errors,
        problems,
        problems_inside: others.len(),
        cases_run,
        cases: cases::count(law, &own),
        differing,
    }
}

/// Something wrong in a file of a language, as a problem of a pack.
fn of_language(trouble: &Trouble) -> Problem {
    let message = trouble.message.lines().next().unwrap_or_default().to_owned();
    let place = Place { file: trouble.file.clone(), line: 1, column: 1 };
    Problem { weight: Weight::Error, code: "language", place, message, suggestion: None }
}

fn tell(report: &Report, terminal: &Terminal) {
    let speech = &terminal.speech;
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let (error, warning) = (speech.plain("law-pack-error"), speech.plain("law-pack-warning"));
    for problem in &report.problems {
        let weight = if problem.weight == Weight::Error { &error } else { &warning };
        terminal.line(format_args!("{weight}[{}] {problem}", problem.code));
    }
    for one in &report.differing {
        terminal.line(one.say(speech));
    }
    let failed = report.differing.iter().map(Differs::case).collect::<BTreeSet<_>>().len();
    terminal.line(speech.t("law-pack-problems").set("count", number(report.problems.len() + failed)).plain());
    if report.cases_run {
        let passed = number(report.cases.saturating_sub(failed));
        terminal.line(speech.t("law-pack-scenarios").set("passed", passed).set("failed", number(failed)).plain());
    } else {
        terminal.line(speech.plain("law-pack-not-run"));
    }
    if report.problems_inside > 0 {
        terminal.line(speech.t("law-pack-inside").set("count", number(report.problems_inside)).plain());
    }
}
