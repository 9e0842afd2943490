//! `marhala law ...`: the law library at the command line.

use super::api::fact_views;
use super::not_known::{self, day};
use super::steps;
use super::{ORDER, check_pack, rule_page};
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::{Args, Subcommand};
use std::path::PathBuf;

/// Read the law: values over time, rules, rights, sources, differences; check a pack.
#[derive(Debug, Subcommand)]
pub enum LawCommand {
    /// The facts that rules read
    Facts,
    /// What the law of a country or corridor sets, as of a day or over time
    Parameters(Parameters),
    /// Rules in words and as written
    Rules {
        /// Only this rule
        id: Option<String>,
    },
    /// The rights that hold for a person, and whether the countries are bound
    Rights(crate::evidence::rights::command::Arguments),
    /// What it takes to go: procedures with steps, documents, cost and time
    Procedures(crate::pre_departure::procedures::command::Arguments),
    /// Where statements come from
    Sources {
        /// Only sources whose id begins with this (`hk`)
        group: Option<String>,
    },
    /// Search instruments, rights, rules, values, procedures and offices
    Search {
        /// Words, in English
        #[arg(required = true)]
        words: Vec<String>,
    },
    /// What differs between two days, or between the packs inside and those of `--packs`
    Diff(Diff),
    /// Check a folder of packs: every problem with file, line and column, then its worked cases
    CheckPack {
        /// The folder, laid over the packs inside the program
        folder: PathBuf,
    },
    /// The JSON Schema of pack files, for editors
    Schema,
}

/// What to show.
#[derive(Debug, Args)]
pub struct Parameters {
    /// Country (HK) or corridor (PH-HK)
    area: Option<String>,
    /// Only this parameter (wage.minimum_monthly)
    #[arg(long)]
    name: Option<String>,
    /// As of this day (2026-06-01); without it, the whole history
    #[arg(long, value_name = "DAY")]
    on: Option<String>,
    /// List the names that a pack may give values to
    #[arg(long)]
    names: bool,
}

/// What to compare.
#[derive(Debug, Args)]
pub struct Diff {
    /// First day
    #[arg(long, value_name = "DAY", requires = "to")]
    from: Option<String>,
    /// Second day
    #[arg(long, value_name = "DAY", requires = "from")]
    to: Option<String>,
    /// Only this country or corridor
    #[arg(long)]
    area: Option<String>,
}

/// Runs one of the commands.
///
/// # Errors
/// When a name is not known, a day cannot be read, or a folder is not readable.
pub fn run(command: LawCommand, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    match command {
        LawCommand::Facts => facts(program, terminal),
        LawCommand::Parameters(arguments) => parameters(&arguments, program, terminal),
        LawCommand::Rules { id } => rule_page::print(id.as_deref(), program, terminal),
        LawCommand::Rights(arguments) => arguments.run(program, terminal),
        LawCommand::Procedures(arguments) => arguments.run(program, terminal),
        LawCommand::Sources { group } => sources(group.as_deref(), program, terminal),
        LawCommand::Search { words } => search(&words.join(" "), program, terminal),
        LawCommand::Diff(arguments) => diff(&arguments, program, terminal),
        LawCommand::CheckPack { folder } => check_pack::run(&folder, terminal),
        LawCommand::Schema => terminal.print_json(&marhala_law::pack::json_schema()).map(|()| Outcome::Clean),
    }
}

/// One fault about one argument.
pub fn wrong(pointer: &str, code: Code, value: &str) -> Fault {
    let mut faults = Faults::new();
    faults.add(pointer, code, [("value", value.to_owned())]);
    Fault::Invalid(faults)
}

fn facts(program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let facts = fact_views(program.law().packs());
    if terminal.json {
        return terminal.print_json(&facts).map(|()| Outcome::Clean);
    }
    let packs = program.law().packs();
    for fact in packs.tables.iter().flat_map(|table| &table.facts) {
        let label = terminal.speech.fact_label(packs, &fact.name).into_string();
        let kind = serde_json::to_value(fact.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
        let list = fact.list.as_deref().map(|list| format!(" of {list}")).unwrap_or_default();
        terminal.line(format_args!("{:<34} {:<8}{list:<18} {label}", fact.name, kind.unwrap_or_default()));
    }
    Ok(Outcome::Clean)
}

fn parameters(arguments: &Parameters, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let packs = program.law().packs();
    let Some(area) = arguments.area.as_deref().filter(|_| !arguments.names) else {
        return names(program, terminal);
    };
    if !steps::knows_area(packs, area) {
        return Err(not_known::area("AREA", packs, area));
    }
    if let Some(name) = &arguments.name
        && !packs.parameter_names.iter().any(|known| &known.name == name)
    {
        return Err(not_known::parameter("--name", packs, name));
    }
    let on = arguments.on.as_deref().map(|text| day("--on", text)).transpose()?;
    let found = steps::parameter_views(packs, area, arguments.name.as_deref(), on);
    if terminal.json {
        return terminal.print_json(&found).map(|()| Outcome::Clean);
    }
    if found.is_empty() {
        terminal.line(terminal.speech.plain("law-parameters-none"));
    }
    let not_verified = terminal.speech.plain("law-not-verified");
    for one in found {
        let label = terminal.speech.parameter_label(packs, &one.name);
        terminal.line(format_args!("{} · {} · {}", one.name, one.sector, label.plain()));
        for period in &one.periods {
            let from = period.from.as_deref().unwrap_or("?");
            let to = period.to.as_deref().unwrap_or("");
            let seen = if period.verified { String::new() } else { format!(" [{not_verified}]") };
            terminal.line(format_args!("    {from} .. {to:<10}  {}{seen}", period.value));
            let law = period.law.as_deref().unwrap_or_default();
            terminal.line(format_args!(
                "        {law} <{}>",
                period.source.address.as_deref().unwrap_or(&period.source.title)
            ));
        }
    }
    Ok(Outcome::Clean)
}

fn names(program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let packs = program.law().packs();
    if terminal.json {
        return terminal.print_json(&packs.parameter_names).map(|()| Outcome::Clean);
    }
    for name in &packs.parameter_names {
        let kind = serde_json::to_value(name.kind).ok().and_then(|kind| kind.as_str().map(str::to_owned));
        let label = terminal.speech.parameter_label(packs, &name.name).into_string();
        terminal.line(format_args!("{:<48} {:<8} {label}", name.name, kind.unwrap_or_default()));
    }
    Ok(Outcome::Clean)
}

fn sources(group: Option<&str>, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let packs = program.law().packs();
    let found = packs.sources.iter().filter(|source| group.is_none_or(|group| source.id.starts_with(group)));
    if terminal.json {
        return terminal.print_json(&found.collect::<Vec<_>>()).map(|()| Outcome::Clean);
    }
    let not_verified = terminal.speech.plain("law-not-verified");
    if let (Some(group), true) = (group, found.clone().next().is_none()) {
        terminal.line(terminal.speech.t("law-sources-none").set("group", group.to_owned()).plain());
    }
    for source in found {
        let seen = if source.verified { String::new() } else { format!(" [{not_verified}]") };
        let address = source.address.as_deref().unwrap_or_default();
        terminal.line(format_args!("{}{seen}\n    {}\n    {address}", source.id, source.title));
    }
    Ok(Outcome::Clean)
}

fn search(words: &str, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let hits = steps::index(program.law()).find(words, None);
    if terminal.json {
        return terminal.print_json(&hits).map(|()| Outcome::Clean);
    }
    if hits.is_empty() {
        let text = terminal.speech.t("law-search-count").set("count", 0).set("words", words.to_owned());
        terminal.line(text.plain());
    }
    for hit in hits {
        terminal.line(format_args!("{}\n    {} {}\n    {}", hit.title, hit.link, hit.id, hit.excerpt));
    }
    Ok(Outcome::Clean)
}

fn diff(arguments: &Diff, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let (Some(from), Some(to)) = (&arguments.from, &arguments.to) else {
        return check_pack::diff_with_embedded(program, terminal);
    };
    let (from, to) = (day("--from", from)?, day("--to", to)?);
    let packs = program.law().packs();
    if let Some(area) = arguments.area.as_deref().filter(|area| !steps::knows_area(packs, area)) {
        return Err(not_known::area("--area", packs, area));
    }
    if to < from {
        return Err(wrong("--to", ORDER, &to.to_string()));
    }
    let found = steps::differences(packs, from, to, arguments.area.as_deref());
    if terminal.json {
        return terminal.print_json(&found).map(|()| Outcome::Clean);
    }
    if found.is_empty() {
        terminal.line(terminal.speech.t("law-changes-count").set("count", 0).plain());
    }
    for one in found {
        let show = |value: &Option<String>| value.clone().unwrap_or_else(|| terminal.speech.plain("law-unknown"));
        terminal.line(format_args!(
            "{} {} {}: {} -> {}",
            one.area,
            one.name,
            one.sector,
            show(&one.before),
            show(&one.after)
        ));
    }
    Ok(Outcome::Clean)
}
