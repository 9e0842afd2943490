//! What `marhala check` prints: the same results as JSON for programs, or in words, clause by clause, the worst first.

use super::intake::{Found, Told};
use super::report::{CiteReport, Clause, LawValue, Report, Status};
use crate::foundations::terminal::Terminal;
use marhala_law::Law;
use serde::Serialize;

/// Lines on law that is not recorded shown for a contract; `--json` has all.
const LAW_SHOWN: usize = 6;

/// How many contracts got which answer.
#[derive(Clone, Copy, Debug, Default, Serialize)]
pub(super) struct Counts {
    pub(super) contracts: u64,
    pub(super) not_lawful: u64,
    pub(super) cannot_tell: u64,
    pub(super) lawful: u64,
    pub(super) invalid: u64,
}

/// What `--json` prints.
#[derive(Serialize)]
pub(super) struct Printed {
    pub(super) law: String,
    #[serde(flatten)]
    pub(super) counts: Counts,
    pub(super) files: Vec<PrintedFile>,
    pub(super) rules: Vec<PrintedRule>,
    pub(super) reports: Vec<Report>,
    pub(super) problems: Vec<Told>,
}

#[derive(Serialize)]
pub(super) struct PrintedFile {
    pub(super) file: String,
    pub(super) found: Option<Found>,
}

#[derive(Serialize)]
pub(super) struct PrintedRule {
    pub(super) rule: String,
    pub(super) holds: u64,
    pub(super) broken: u64,
    pub(super) unknown: u64,
}

/// A value of law: since when it holds, and where it comes from.
fn origin(terminal: &Terminal, value: &LawValue) -> String {
    let speech = &terminal.speech;
    let since = value.since_words.as_ref().map(|day| speech.t("contract-since").set("day", day.clone()).plain());
    let seen = (!value.verified).then(|| speech.plain("contract-not-verified"));
    let parts = [Some(value.value.clone()), since, value.instrument.clone(), value.source.address.clone(), seen];
    format!("{}: {}", value.label, parts.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

/// What a rule rests on, with the article.
fn rests_on(terminal: &Terminal, cite: &CiteReport) -> String {
    let article = cite.article.as_ref().map(|article| terminal.speech.article(article));
    format!("{} {}", cite.title, article.unwrap_or_default()).trim_end().to_owned()
}

/// Why a clause cannot be told, each reason once.
fn open(terminal: &Terminal, clause: &Clause) -> String {
    let mut why: Vec<&str> = clause.rules.iter().filter_map(|rule| rule.why_open).collect();
    why.sort_unstable();
    why.dedup();
    let why: Vec<String> = why.into_iter().map(|key| terminal.speech.plain(key)).collect();
    if why.is_empty() { String::new() } else { format!(": {}", why.join("; ")) }
}

/// The results for people: clause by clause, the worst first.
pub(super) fn words(terminal: &Terminal, law: &Law, printed: &Printed, more_problems: u64) {
    let speech = &terminal.speech;
    for report in &printed.reports {
        let name = report.id.clone().or(report.contract.map(|number| number.to_string())).unwrap_or_default();
        let file = match &report.file {
            Some(file) if printed.files.len() > 1 => format!(" ({file})"),
            _ => String::new(),
        };
        let contract = speech.plain("contract-column-contract");
        terminal.line(format!("\n{contract} {name}{file}: {}", speech.plain(report.answer.key())));
        for clause in report.judged() {
            let status = speech.plain(clause.status.key());
            let why = if clause.status == Status::CannotTell { open(terminal, clause) } else { String::new() };
            terminal.line(format!("  {status:16} {}{why}", clause.title));
            for rule in clause.rules.iter().filter(|rule| matches!(rule.status, Status::NotLawful | Status::TakeCare)) {
                terminal.line(format!("    {} [{}]", rule.title, speech.plain(rule.status.rule_key())));
                rule.reasons.iter().for_each(|reason| terminal.line(format!("      {reason}")));
                terminal.line(format!("      {}", rule.law));
                rule.values.iter().for_each(|value| terminal.line(format!("      {}", origin(terminal, value))));
                rule.cites.iter().for_each(|cite| terminal.line(format!("      {}", rests_on(terminal, cite))));
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
