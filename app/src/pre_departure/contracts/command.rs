//! `marhala check FILE...`: contracts in files, judged; words for people, JSON for programs, or a file of results.
//! Contracts stream in batches, so a million of them take no more memory than a few thousand.

use super::intake::{self, Contract, Input, Item, Problem, Vocabulary};
use super::output::{Line, Output};
use super::report::{Answer, Report, Status};
use super::steps::{self, Checked, TABLE};
use super::{NO_LAW, REFUSED, explain};
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use marhala_law::Law;
use marhala_law::judge::{BATCH_ROWS_MAXIMUM, Batch, Screen, Verdict};
use serde::Serialize;
use std::ops::ControlFlow;
use std::path::PathBuf;

/// Contracts whose full report is shown; the others are counted, and written with `--out`.
const SHOWN: usize = 20;
/// Problems of contracts that cannot be judged that are shown.
const PROBLEMS_SHOWN: usize = 20;
/// Lines on law that is not recorded shown for a contract; `--json` has all.
const LAW_SHOWN: usize = 6;
/// Files from this length on get a progress bar.
const LONG_FILE: u64 = 4 * 1024 * 1024;

/// Which files, and where the results go.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Files of contracts: JSON, TOML, CSV, XLSX or Parquet
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Write every broken or open rule of every contract to a file (.json, .csv, .xlsx or .parquet)
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

/// How many contracts got which answer.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Counts {
    contracts: u64,
    not_lawful: u64,
    cannot_tell: u64,
    lawful: u64,
    invalid: u64,
}

/// What `--json` prints.
#[derive(Serialize)]
struct Printed {
    law: String,
    #[serde(flatten)]
    counts: Counts,
    files: Vec<PrintedFile>,
    rules: Vec<PrintedRule>,
    reports: Vec<Report>,
    problems: Vec<Problem>,
}

#[derive(Serialize)]
struct PrintedFile {
    file: String,
    found: Option<intake::Found>,
}

#[derive(Serialize)]
struct PrintedRule {
    rule: String,
    holds: u64,
    broken: u64,
    unknown: u64,
}

/// The run over all files.
struct Run<'r> {
    law: &'r Law,
    terminal: &'r Terminal,
    table: usize,
    screen: Screen<'r>,
    waiting: Vec<Contract>,
    file: String,
    out: Option<Output>,
    failed: Option<Fault>,
    counts: Counts,
    reports: Vec<Report>,
    problems: Vec<Problem>,
    more_problems: u64,
}

impl Arguments {
    /// Checks the files.
    ///
    /// # Errors
    /// When nothing could be judged, or the results cannot be written.
    pub fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let law: &Law = program.law();
        let no_law = || Fault::invalid("", NO_LAW);
        let (vocabulary, table) = steps::vocabulary(law).zip(law.table(TABLE)).ok_or_else(no_law)?;
        let mut run = Run {
            law,
            terminal,
            table,
            screen: Screen::new(law, table),
            waiting: Vec::with_capacity(BATCH_ROWS_MAXIMUM),
            file: String::new(),
            out: self.out.as_deref().map(Output::create).transpose()?,
            failed: None,
            counts: Counts::default(),
            reports: Vec::new(),
            problems: Vec::new(),
            more_problems: 0,
        };
        let mut files = Vec::new();
        for path in &self.files {
            let found = run.file(path, &vocabulary);
            files.push(PrintedFile { file: path.display().to_string(), found });
            if let Some(fault) = run.failed.take() {
                return Err(fault);
            }
        }
        if let Some(out) = run.out.take() {
            out.finish()?;
        }
        run.finish(files, self.out)
    }
}

impl<'r> Run<'r> {
    fn file(&mut self, path: &std::path::Path, vocabulary: &Vocabulary<'_>) -> Option<intake::Found> {
        self.file = path.display().to_string();
        let input = match Input::open(path) {
            Ok(input) => input,
            Err(problem) => {
                self.problem(problem);
                return None;
            }
        };
        let bar = progress(&input, self.terminal.json);
        let found = intake::read(&input, vocabulary, &mut |item| {
            match item {
                Item::Contract(contract) => self.contract(*contract),
                Item::Problem(problem) => self.problem(problem),
            }
            bar.set_position(self.counts.contracts);
            if self.failed.is_some() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        });
        self.judge_waiting();
        bar.finish_and_clear();
        match found {
            Ok(found) => {
                let speech = &self.terminal.speech;
                let line =
                    speech.t("contract-file-found").set("file", self.file.clone()).set("found", found.to_string());
                self.terminal.line(line.plain());
                Some(found)
            }
            Err(problem) => {
                self.problem(problem);
                None
            }
        }
    }

    fn contract(&mut self, contract: Contract) {
        if contract.record.is_some() {
            self.counts.contracts += 1;
            self.waiting.push(contract);
            if self.waiting.len() >= BATCH_ROWS_MAXIMUM {
                self.judge_waiting();
            }
            return;
        }
        self.counts.contracts += 1;
        self.counts.invalid += 1;
        for problem in contract.problems.into_iter().filter(Problem::is_error) {
            self.keep(problem);
        }
    }

    fn problem(&mut self, problem: Problem) {
        if problem.is_error() {
            self.counts.invalid += 1;
            self.counts.contracts += u64::from(problem.spot.contract.is_some());
        }
        self.keep(problem);
    }

    fn keep(&mut self, problem: Problem) {
        let spot = &problem.spot;
        self.write(Line {
            contract: spot.contract.and_then(|number| i64::try_from(number).ok()),
            id: spot.id.clone().unwrap_or_default(),
            answer: if problem.is_error() { "invalid" } else { "note" },
            rule: problem.code.to_owned(),
            why: problem.to_string(),
            next: problem.next.clone(),
            ..Line::default()
        });
        if self.problems.len() < PROBLEMS_SHOWN { self.problems.push(problem) } else { self.more_problems += 1 }
    }

    fn write(&mut self, line: Line) {
        let Some(out) = &mut self.out else { return };
        let line = Line { file: self.file.clone(), ..line };
        if let Err(fault) = out.line(line) {
            self.failed.get_or_insert(fault);
        }
    }

    /// Judges the contracts that wait, all at once.
    fn judge_waiting(&mut self) {
        let waiting = std::mem::take(&mut self.waiting);
        let batch = Batch::of_records(self.law, self.table, waiting.iter().filter_map(|one| one.record.as_ref()));
        let screened = self.screen.batch(&batch);
        for (row, (contract, verdict)) in waiting.into_iter().zip(screened.verdicts()).enumerate() {
            match verdict {
                Verdict::Refused => self.counts.not_lawful += 1,
                Verdict::Incomplete => self.counts.cannot_tell += 1,
                // Counted below: only the report tells whether a rule holds for more than nothing having been told.
                Verdict::Allowed => {}
            }
            let shown = self.reports.len() < SHOWN;
            let broken = screened.broken(row).next().is_some();
            if verdict != Verdict::Allowed && !shown && !(broken && self.out.is_some()) {
                let open: Vec<&str> = screened.unknown(row).map(|rule| self.law.text(rule).id.as_str()).collect();
                self.write_open(&contract, verdict, &open);
                continue;
            }
            let Ok(checked) = steps::check_contract(self.law, contract) else { continue };
            let report = explain::report(self.law, &checked, &self.terminal.speech);
            match (verdict, report.answer) {
                (Verdict::Allowed, Answer::Lawful) => self.counts.lawful += 1,
                (Verdict::Allowed, _) => self.counts.cannot_tell += 1,
                _ => {}
            }
            self.write_report(&checked, &report);
            if shown {
                self.reports.push(report);
            }
        }
        self.waiting = Vec::with_capacity(BATCH_ROWS_MAXIMUM);
    }

    /// One row for a contract of many on which nothing is broken: which rules are open, without their reasons.
    fn write_open(&mut self, contract: &Contract, verdict: Verdict, rules: &[&str]) {
        if self.out.is_none() {
            return;
        }
        self.write(Line {
            contract: contract.spot.contract.and_then(|number| i64::try_from(number).ok()),
            id: contract.spot.id.clone().unwrap_or_default(),
            answer: if verdict == Verdict::Refused { "not_lawful" } else { "cannot_tell" },
            status: if rules.is_empty() { "" } else { "cannot-tell" },
            rule: rules.join(" "),
            ..Line::default()
        });
    }

    fn write_report(&mut self, checked: &Checked, report: &Report) {
        if self.out.is_none() {
            return;
        }
        let answer = match report.answer {
            Answer::NotLawful => "not_lawful",
            Answer::CannotTell => "cannot_tell",
            Answer::Lawful => "lawful",
        };
        let base = Line {
            contract: checked.spot.contract.and_then(|number| i64::try_from(number).ok()),
            id: checked.spot.id.clone().unwrap_or_default(),
            answer,
            ..Line::default()
        };
        let mut written = false;
        for clause in &report.clauses {
            for rule in clause.rules.iter().filter(|rule| rule.status < Status::Lawful) {
                let why: Vec<&str> = rule.reasons.iter().chain(&rule.missing).map(String::as_str).collect();
                written = true;
                self.write(Line {
                    topic: clause.topic.clone(),
                    rule: rule.rule.clone(),
                    status: rule.status.name(),
                    why: why.join("; "),
                    next: rule.remedy.clone().unwrap_or_default(),
                    ..base.clone()
                });
            }
        }
        if !written {
            self.write(base);
        }
    }

    fn finish(self, files: Vec<PrintedFile>, out: Option<PathBuf>) -> Result<Outcome, Fault> {
        let Counts { contracts, not_lawful, invalid, .. } = self.counts;
        if contracts == 0 || invalid == contracts {
            return Err(self.refused());
        }
        let rules = self.screen.counts().filter(|(_, counts)| counts.broken + counts.unknown + counts.holds > 0);
        let rules = rules.map(|(rule, counts)| PrintedRule {
            rule: self.law.text(rule).id.clone(),
            holds: counts.holds,
            broken: counts.broken,
            unknown: counts.unknown,
        });
        let printed = Printed {
            law: self.law.hash().to_string(),
            counts: self.counts,
            files,
            rules: rules.collect(),
            reports: self.reports,
            problems: self.problems,
        };
        if self.terminal.json {
            self.terminal.print_json(&printed)?;
        } else {
            words(self.terminal, self.law, &printed, self.more_problems);
            if let Some(out) = out {
                let text = self.terminal.speech.t("contract-written").set("file", out.display().to_string());
                self.terminal.line(text.plain());
            }
        }
        Ok(if not_lawful + invalid > 0 { Outcome::Found } else { Outcome::Clean })
    }

    /// Nothing could be judged: everything that is wrong, as one fault.
    fn refused(&self) -> Fault {
        let mut faults = Faults::new();
        for problem in self.problems.iter().filter(|problem| problem.is_error()) {
            let shown = problem.to_string();
            let message = shown.strip_suffix(&problem.next).unwrap_or(&shown).trim_end().to_owned();
            let pointer = problem.spot.pointer.clone().unwrap_or_default();
            faults.add(&pointer, REFUSED, [("message", message), ("next", problem.next.clone())]);
        }
        if faults.is_empty() {
            let next = "Send a file with at least one contract.".to_owned();
            faults.add("", REFUSED, [("message", "There is no contract in the file.".to_owned()), ("next", next)]);
        }
        Fault::Invalid(faults)
    }
}

fn progress(input: &Input, json: bool) -> ProgressBar {
    if json || input.length() < LONG_FILE {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new_spinner();
    if let Ok(style) = ProgressStyle::with_template("{spinner} {human_pos} [{elapsed}] {per_sec}") {
        bar.set_style(style);
    }
    bar
}

/// The results for people: clause by clause, the worst first.
fn words(terminal: &Terminal, law: &Law, printed: &Printed, more_problems: u64) {
    let speech = &terminal.speech;
    for report in &printed.reports {
        let name = report.id.clone().or(report.contract.map(|number| number.to_string())).unwrap_or_default();
        let answer = match report.answer {
            Answer::NotLawful => "contract-answer-not-lawful",
            Answer::CannotTell => "contract-answer-cannot-tell",
            Answer::Lawful => "contract-answer-lawful",
        };
        terminal.line(format!("\n{} {name}: {}", speech.plain("contract-column-contract"), speech.plain(answer)));
        for clause in report.judged() {
            let status = speech.plain(clause.status.key());
            terminal.line(format!("  {status:16} {}", clause.title));
            for rule in clause.rules.iter().filter(|rule| matches!(rule.status, Status::NotLawful | Status::TakeCare)) {
                terminal.line(format!("    {}", rule.title));
                rule.reasons.iter().for_each(|reason| terminal.line(format!("      {reason}")));
                terminal.line(format!("      {}", rule.law));
                if let Some(remedy) = &rule.remedy {
                    terminal.line(format!("      > {remedy}"));
                }
            }
        }
        let facts: Vec<&str> = report.missing_facts.iter().map(|fact| fact.label.as_str()).collect();
        if !facts.is_empty() {
            terminal.line(format!("  {}", speech.t("contract-missing-fact").set("fact", facts.join(", ")).plain()));
        }
        report.missing_law.iter().take(LAW_SHOWN).for_each(|line| terminal.line(format!("  {line}")));
        if report.missing_law.len() > LAW_SHOWN {
            terminal.line(format!("  + {}", report.missing_law.len() - LAW_SHOWN));
        }
        report.notes.iter().for_each(|line| terminal.line(format!("  {line}")));
    }
    terminal.line("");
    printed.problems.iter().for_each(|problem| terminal.line(problem));
    if more_problems > 0 {
        terminal.line(format!("+ {more_problems}"));
    }
    let judged = printed.counts.contracts - printed.counts.invalid.min(printed.counts.contracts);
    if judged > printed.reports.len() as u64 {
        for rule in printed.rules.iter().filter(|rule| rule.broken > 0) {
            let title = law.rule(&rule.rule).map_or(rule.rule.as_str(), |at| law.text(at).title.as_str());
            let title = speech.pack_text(&["rule", &rule.rule, "title"], title).into_string();
            let text = speech.t("contract-rule-count").set("title", title);
            terminal.line(text.set("broken", rule.broken).set("open", rule.unknown).plain());
        }
        terminal.line(speech.t("contract-more").set("shown", printed.reports.len() as u64).plain());
    }
    let Counts { contracts, not_lawful, cannot_tell, lawful, invalid } = printed.counts;
    let total = speech.t("contract-total").set("contracts", contracts).set("broken", not_lawful);
    terminal.line(total.set("open", cannot_tell).set("lawful", lawful).set("invalid", invalid).plain());
}
