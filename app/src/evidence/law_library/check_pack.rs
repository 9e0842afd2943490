//! `marhala law check-pack DIR`: every problem of a pack with its place, then its worked cases; and what a pack changes.

use super::steps;
use super::views::written;
use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::law::LawInForce;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use marhala_law::Record;
use marhala_law::judge::InLaw;
use marhala_law::pack::{OnTheDay, Problem, Scenario, Weight};
use serde::Serialize;
use std::collections::BTreeSet;
use std::path::Path;

/// A worked case that did not come out as expected.
#[derive(Debug, Serialize)]
pub struct Differs {
    /// File, line and column.
    place: String,
    /// The case.
    id: String,
    /// The rule, the parameter, or `verdict`.
    what: String,
    /// What came out.
    got: String,
    /// What is expected.
    expected: String,
}

#[derive(Serialize)]
struct Report<'a> {
    hash: &'a str,
    errors: usize,
    warnings: usize,
    problems: &'a [Problem],
    cases: usize,
    differing: &'a [Differs],
}

/// Checks a folder laid over the packs inside.
///
/// # Errors
/// When the folder cannot be read.
pub fn run(folder: &Path, terminal: &Terminal) -> Result<Outcome, Fault> {
    let program = Program::start(Some(folder), Clock::Machine)?;
    let law = program.law();
    let (cases, differing) = run_cases(law);
    let errors = law.problems_of(Weight::Error).count();
    let warnings = law.problems.len() - errors;
    if terminal.json {
        let hash = law.hash();
        let report = Report { hash, errors, warnings, problems: &law.problems, cases, differing: &differing };
        terminal.print_json(&report)?;
    } else {
        for problem in &law.problems {
            let weight = if problem.weight == Weight::Error { "error" } else { "warning" };
            terminal.line(format_args!("{weight}[{}] {problem}", problem.code));
        }
        let count = i64::try_from(errors).unwrap_or(i64::MAX);
        terminal.line(terminal.speech.t("law-pack-problems").set("count", count).plain());
        print_cases(terminal, cases, &differing);
    }
    Ok(if errors == 0 && differing.is_empty() { Outcome::Clean } else { Outcome::Found })
}

fn print_cases(terminal: &Terminal, cases: usize, differing: &[Differs]) {
    for one in differing {
        let text = terminal.speech.t("law-pack-scenario-differs").set("place", one.place.clone());
        let text = text.set("id", one.id.clone()).set("rule", one.what.clone());
        terminal.line(text.set("got", one.got.clone()).set("expected", one.expected.clone()).plain());
    }
    let failing: BTreeSet<&str> = differing.iter().map(|one| one.id.as_str()).collect();
    let failed = i64::try_from(failing.len()).unwrap_or(i64::MAX);
    let passed = i64::try_from(cases.saturating_sub(failing.len())).unwrap_or(i64::MAX);
    terminal.line(terminal.speech.t("law-pack-scenarios").set("passed", passed).set("failed", failed).plain());
}

/// Runs every worked case and every pinned day; gives how many, and what differs.
pub fn run_cases(law: &LawInForce) -> (usize, Vec<Differs>) {
    let packs = law.packs();
    let mut differing: Vec<Differs> = packs.scenarios.iter().flat_map(|scenario| case(law, scenario)).collect();
    differing.extend(packs.on_the_days.iter().filter_map(|pin| pinned(law, pin)));
    (packs.scenarios.len() + packs.on_the_days.len(), differing)
}

fn case(law: &LawInForce, scenario: &Scenario) -> Vec<Differs> {
    let differs = |what: &str, got: String, expected: &str| Differs {
        place: format!("{}:{}", scenario.place.file, scenario.place.line),
        id: scenario.id.clone(),
        what: what.to_owned(),
        got,
        expected: expected.to_owned(),
    };
    let Some(table) = law.table(&scenario.table) else {
        return vec![differs("table", "unknown table".into(), &scenario.table)];
    };
    let record = match Record::from_json(law.facts_of(table), &scenario.facts, law.packs()) {
        Ok(record) => record,
        Err(problems) => {
            return problems.into_iter().map(|one| differs(&one.field, one.message, "a readable fact")).collect();
        }
    };
    let judgment = law.judge(table, &record);
    let mut wrong = Vec::new();
    for (id, expected) in &scenario.expect {
        let Some(rule) = law.rule(id) else {
            wrong.push(differs(id, "no such rule".into(), expected));
            continue;
        };
        let found = judgment.findings.iter().find(|finding| finding.rule == rule);
        let got = found.map_or_else(|| "does_not_apply".to_owned(), |finding| word(&finding.outcome));
        if &got != expected {
            wrong.push(differs(id, got, expected));
        }
    }
    if let Some(expected) = &scenario.verdict {
        let got = word(&judgment.verdict);
        if &got != expected {
            wrong.push(differs("verdict", got, expected));
        }
    }
    wrong
}

/// The word a value has in JSON.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|word| word.as_str().map(str::to_owned)).unwrap_or_default()
}

fn pinned(law: &LawInForce, pin: &OnTheDay) -> Option<Differs> {
    let got = match law.value_in(&pin.parameter, &pin.area, &pin.sector, pin.on) {
        Ok(InLaw::Is(found)) => super::views::written_value(&law.packs().symbols, &found.value),
        Ok(InLaw::NoneInLaw { .. }) => "none".to_owned(),
        Err(_) => "unknown".to_owned(),
    };
    (!same_value(&got, &pin.expect)).then(|| Differs {
        place: format!("{}:{}", pin.place.file, pin.place.line),
        id: format!("{} {} {} {}", pin.parameter, pin.area, pin.sector, pin.on),
        what: pin.parameter.clone(),
        got,
        expected: pin.expect.clone(),
    })
}

/// `1000 AED` and `1000.00 AED` are one value, `2.5 %` and `2.50 %` too.
fn same_value(got: &str, expected: &str) -> bool {
    use marhala_money::Money;
    let truth = |text: &str| match text {
        "true" | "yes" => Some(true),
        "false" | "no" => Some(false),
        _ => None,
    };
    if got == expected || truth(got).is_some() && truth(got) == truth(expected) {
        return true;
    }
    let plain =
        |text: &str| text.replace(' ', "").trim_end_matches('%').trim_end_matches('0').trim_end_matches('.').to_owned();
    match (Money::parse(got), Money::parse(expected)) {
        (Ok(got), Ok(expected)) => got == expected,
        _ => got.ends_with('%') && expected.ends_with('%') && got.contains('.') && plain(got) == plain(expected),
    }
}

/// What the folder of `--packs` changes in the packs inside: parameters and rules added, removed or changed.
///
/// # Errors
/// When the packs inside cannot be read, which is a mistake of ours.
pub fn diff_with_embedded(program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let inside = Program::start(None, Clock::Machine)?;
    let found = steps::between(inside.law().packs(), program.law().packs());
    if terminal.json {
        terminal.print_json(&found)?;
    } else {
        for one in &found {
            terminal.line(format_args!("{} {}\n    - {}\n    + {}", one.kind, one.name, one.before, one.after));
        }
    }
    Ok(if found.is_empty() { Outcome::Clean } else { Outcome::Found })
}

/// All periods of a parameter in one line.
pub fn history(packs: &marhala_law::Packs, one: &marhala_law::pack::Parameter) -> String {
    let period = |period: &marhala_law::pack::Period| {
        let from = period.from.map(|day| day.to_string()).unwrap_or_default();
        let to = period.to.map(|day| day.to_string()).unwrap_or_default();
        format!("{from}..{to} {}", written(&packs.symbols, &period.setting))
    };
    one.periods.iter().map(period).collect::<Vec<_>>().join("; ")
}
