//! `marhala check FILE...`: contracts in files, judged; words for people, JSON for programs, or a file of results.
//! Contracts stream in batches, so a million of them take no more memory than a few thousand.

use super::intake::{self, Contract, Input, Item, Problem, Saying, Told, Vocabulary, Weight};
use super::output::{Line, Output};
use super::printed::{self, Counts, Printed, PrintedFile, PrintedRule};
use super::report::{Answer, Report, RuleReport, Status};
use super::steps::{self, Checked, TABLE};
use super::{NO_LAW, REFUSED, explain};
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::languages::Speech;
use crate::foundations::parallel::in_parallel;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use indicatif::{ProgressBar, ProgressStyle};
use marhala_law::Law;
use marhala_law::judge::{BATCH_ROWS_MAXIMUM, Batch, Screen, Screened, Verdict};
use std::ops::ControlFlow;
use std::path::PathBuf;

/// Contracts whose full report is shown; the others are counted, and written with `--out`.
const SHOWN: usize = 20;
/// Problems of contracts that cannot be judged that are shown.
const PROBLEMS_SHOWN: usize = 20;
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
    problems: Vec<Told>,
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
                    speech.t("contract-file-found").set("file", self.file.clone()).set("found", found.say(speech));
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
        let shown = self.problems.len() < PROBLEMS_SHOWN;
        self.more_problems += u64::from(!shown);
        if !shown && self.out.is_none() {
            return;
        }
        let (spot, told) = (&problem.spot, problem.say(&self.terminal.speech));
        self.write(Line {
            rule: problem.code.to_owned(),
            why: told.to_string(),
            next: told.next.clone(),
            ..Line::of(spot, if problem.is_error() { "invalid" } else { "note" })
        });
        if shown {
            self.problems.push(told);
        }
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
        let verdicts = screened.verdicts();
        let (law, speech) = (self.law, &self.terminal.speech);
        let short = |row: usize| short(law, speech, &waiting[row], verdicts[row], row, &screened);
        let mut lines = if self.out.is_some() { in_parallel(waiting.len(), short) } else { Vec::new() };
        for (row, (contract, verdict)) in waiting.into_iter().zip(verdicts).enumerate() {
            match verdict {
                Verdict::Refused => self.counts.not_lawful += 1,
                Verdict::Incomplete => self.counts.cannot_tell += 1,
                // Counted below: only the report tells whether a rule holds for more than nothing having been told.
                Verdict::Allowed => {}
            }
            let shown = self.reports.len() < SHOWN;
            if verdict != Verdict::Allowed && !shown {
                lines.get_mut(row).map(std::mem::take).into_iter().flatten().for_each(|line| self.write(line));
                continue;
            }
            let Ok(checked) = steps::check_contract(self.law, contract) else { continue };
            let mut report = explain::report(self.law, &checked, &self.terminal.speech);
            report.file = Some(self.file.clone());
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

    fn write_report(&mut self, checked: &Checked, report: &Report) {
        if self.out.is_none() {
            return;
        }
        let base = Line::of(&checked.spot, report.answer.name());
        let mut written = false;
        for clause in &report.clauses {
            for rule in clause.rules.iter().filter(|rule| rule.status < Status::Lawful) {
                written = true;
                self.write(Line { topic: clause.topic.clone(), ..of_rule(rule, &base) });
            }
        }
        if !written {
            self.write(base);
        }
    }

    fn finish(self, files: Vec<PrintedFile>, out: Option<PathBuf>) -> Result<Outcome, Fault> {
        let Counts { not_lawful, cannot_tell, lawful, invalid, .. } = self.counts;
        if not_lawful + cannot_tell + lawful == 0 {
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
            printed::words(self.terminal, self.law, &printed, self.more_problems);
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
        for problem in self.problems.iter().filter(|problem| problem.weight == Weight::Error) {
            let pointer = problem.spot.pointer.clone().unwrap_or_default();
            faults.add(&pointer, REFUSED, [("message", problem.placed.clone()), ("next", problem.next.clone())]);
        }
        if faults.is_empty() {
            let (saying, speech) = (Saying::new("intake-no-contract"), &self.terminal.speech);
            faults.add("", REFUSED, [("message", saying.say(speech)), ("next", saying.say_next(speech))]);
        }
        Fault::Invalid(faults)
    }
}

/// For a contract of many: every broken rule with its reasons, and one row that names the open rules.
fn short(
    law: &Law,
    speech: &Speech,
    contract: &Contract,
    verdict: Verdict,
    row: usize,
    screened: &Screened,
) -> Vec<Line> {
    let answer = if verdict == Verdict::Refused { Answer::NotLawful } else { Answer::CannotTell };
    let base = Line::of(&contract.spot, answer.name());
    let mut lines = Vec::new();
    if screened.broken(row).next().is_some()
        && let Some(record) = &contract.record
        && let Some(judgment) = steps::check(law, record)
    {
        let broken = explain::broken(law, record, &judgment, speech);
        lines.extend(broken.into_iter().map(|(topic, rule)| Line { topic, ..of_rule(&rule, &base) }));
    }
    let open: Vec<&str> = screened.unknown(row).map(|rule| law.text(rule).id.as_str()).collect();
    if !open.is_empty() {
        lines.push(Line { status: Status::CannotTell.name(), rule: open.join(" "), ..base });
    }
    lines
}

/// A row of the results for one rule on one contract.
fn of_rule(rule: &RuleReport, base: &Line) -> Line {
    let why: Vec<&str> = rule.reasons.iter().chain(&rule.missing).map(String::as_str).collect();
    Line {
        rule: rule.rule.clone(),
        status: rule.status.name(),
        why: why.join("; "),
        next: rule.remedy.clone().unwrap_or_default(),
        ..base.clone()
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
