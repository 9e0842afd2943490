//! `marhala doctor`: is everything in order? One line per question, the next step where the answer is no.

use super::Listen;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use marhala_law::pack::{Parameter, Weight};
use serde::Serialize;
use std::collections::BTreeSet;
use std::net::TcpListener;

/// What was looked at.
#[derive(Debug, Serialize)]
struct Report {
    version: &'static str,
    law: String,
    packs: Packs,
    languages: Vec<Tongue>,
    language_troubles: Vec<String>,
    port_is_free: bool,
    memory_kib: Option<u64>,
    in_order: bool,
}

#[derive(Debug, Serialize)]
struct Packs {
    rules: usize,
    parameters: usize,
    values: usize,
    countries: usize,
    corridors: usize,
    instruments: usize,
    acts_of_countries: usize,
    rights: usize,
    worked_cases: usize,
    pinned_days: usize,
    sources: usize,
    errors: Vec<String>,
    warnings: Vec<String>,
}

#[derive(Debug, Serialize)]
struct Tongue {
    tag: String,
    missing: Vec<String>,
    reviewed_by: Option<String>,
}

/// Looks and reports. [`Outcome::Found`] when something is not in order.
pub(super) fn run(serve: &Listen, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let report = look(serve, program);
    let in_order = report.in_order;
    if terminal.json {
        terminal.print_json(&report)?;
    } else {
        tell(&report, serve, terminal);
    }
    Ok(if in_order { Outcome::Clean } else { Outcome::Found })
}

fn look(serve: &Listen, program: &Program) -> Report {
    let law = program.law();
    let all = law.packs();
    let corridor = |parameter: &'_ Parameter| parameter.area.contains('-').then(|| parameter.area.clone());
    let of = |weight: Weight| -> Vec<String> { law.problems_of(weight).map(ToString::to_string).collect() };
    let packs = Packs {
        rules: law.rules().len(),
        parameters: all.parameters.len(),
        values: all.parameters.iter().map(|parameter| parameter.periods.len()).sum(),
        countries: all.countries.len(),
        corridors: all.parameters.iter().filter_map(corridor).collect::<BTreeSet<_>>().len(),
        instruments: all.instruments.len(),
        acts_of_countries: all.statuses.len(),
        rights: all.rights.len(),
        worked_cases: all.scenarios.len(),
        pinned_days: all.on_the_days.len(),
        sources: all.sources.len(),
        errors: of(Weight::Error),
        warnings: of(Weight::Warning),
    };
    let english = program.languages().english();
    let languages = program.languages().all().iter().map(|language| Tongue {
        tag: language.tag.clone(),
        missing: english.messages.keys().filter(|key| !language.has(key)).cloned().collect(),
        reviewed_by: language.reviewed_by.clone(),
    });
    let troubles = program.languages().troubles.iter();
    let troubles: Vec<String> = troubles.map(|trouble| format!("{}: {}", trouble.file, trouble.message)).collect();
    let port_is_free = TcpListener::bind(serve.listen).is_ok();
    Report {
        version: env!("CARGO_PKG_VERSION"),
        law: law.hash().to_string(),
        in_order: packs.errors.is_empty() && troubles.is_empty() && port_is_free,
        packs,
        languages: languages.collect(),
        language_troubles: troubles,
        port_is_free,
        memory_kib: memory_kib(),
    }
}

fn tell(report: &Report, serve: &Listen, terminal: &Terminal) {
    let speech = &terminal.speech;
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let packs = &report.packs;
    terminal.line(
        speech
            .t("doctor-packs")
            .set("rules", count(packs.rules))
            .set("parameters", count(packs.parameters))
            .set("countries", count(packs.countries))
            .set("sources", count(packs.sources))
            .plain(),
    );
    let problems = speech.t("doctor-problems").set("errors", count(packs.errors.len()));
    terminal.line(problems.set("warnings", count(packs.warnings.len())).plain());
    for problem in packs.errors.iter().chain(&packs.warnings) {
        terminal.line(format_args!("  {problem}"));
    }
    for tongue in &report.languages {
        let line = speech.t("doctor-language").set("tag", tongue.tag.clone());
        terminal.line(line.set("missing", count(tongue.missing.len())).plain());
    }
    for trouble in &report.language_troubles {
        terminal.line(format_args!("  {trouble}"));
    }
    let port = if report.port_is_free { "doctor-port-free" } else { "doctor-port-taken" };
    terminal.line(speech.t(port).set("address", serve.listen.to_string()).plain());
    if let Some(kib) = report.memory_kib {
        terminal.line(speech.t("doctor-memory").set("mib", count(usize::try_from(kib / 1024).unwrap_or(0))).plain());
    }
    let end = if report.in_order { "doctor-in-order" } else { "doctor-not-in-order" };
    terminal.line(speech.plain(end));
}

/// Memory this process holds now, in KiB, where the system tells.
fn memory_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse().ok()
}
