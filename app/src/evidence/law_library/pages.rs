//! Pages of the law library: the start, the law of an area on a day, the history of a value. They show and never judge.

use super::{not_known, steps, views};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::languages::Speech;
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use jiff::civil::Date;
use marhala_law::pack::{Governs, Parameter, Period, Precision, Setting};
use marhala_law::value::Type;
use marhala_law::{Packs, Value};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A link with its name and how many entries stand behind it.
pub struct Entry {
    /// What it leads to.
    pub name: String,
    /// Its address in the portal.
    pub link: String,
    /// How many entries.
    pub count: i64,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/start.html")]
struct Start<'a> {
    act: &'a Act,
    countries: Vec<Entry>,
    corridors: Vec<Entry>,
    hash: String,
}

pub async fn start(act: Act) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for one in &packs.parameters {
        *counts.entry(one.area.as_str()).or_default() += 1;
    }
    let entries = counts.iter().map(|(area, count)| Entry {
        name: area_name(&act, packs, area),
        link: format!("/law/{area}"),
        count: *count,
    });
    let (mut corridors, mut countries): (Vec<Entry>, Vec<Entry>) = entries.partition(|entry| entry.link.contains('-'));
    countries.sort_by(|a, b| a.name.cmp(&b.name));
    corridors.sort_by(|a, b| a.name.cmp(&b.name));
    let hash = act.law().hash().chars().take(12).collect();
    Ok(page(&Start { act: &act, countries, corridors, hash })?.keep())
}

/// The name of a country, or of both ends of a corridor, in the reader's language.
pub fn area_name(speech: &Speech, packs: &Packs, area: &str) -> String {
    let name = |code: &str| countries::name(speech, packs, code);
    match area.split_once('-') {
        Some((origin, destination)) => {
            speech.t("value-corridor").set("origin", name(origin)).set("destination", name(destination)).plain()
        }
        None => name(area),
    }
}

/// The query of a page that shows the law of one day.
#[derive(Deserialize)]
pub struct OnDay {
    on: Option<String>,
}

struct TopicLines {
    label: String,
    lines: Vec<LawLine>,
}

struct LawLine {
    label: String,
    sector: String,
    link: String,
    value: String,
    is_known: bool,
    is_words: bool,
    since: Option<String>,
    verified: bool,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/area.html")]
struct Area<'a> {
    act: &'a Act,
    faults: Faults,
    name: String,
    note: Option<String>,
    encoded_to: Option<String>,
    on: String,
    topics: Vec<TopicLines>,
    institutions: Vec<&'a marhala_law::pack::Institution>,
}

pub async fn area(act: Act, Path(area): Path<String>, Query(query): Query<OnDay>) -> Result<Page, Fault> {
    let packs = act.law().packs();
    if !steps::knows_area(packs, &area) {
        return Err(Fault::NotFound);
    }
    let mut faults = Faults::new();
    let asked = query.on.clone().filter(|text| !text.trim().is_empty());
    let day = match asked.as_deref().map(read_day) {
        Some(None) => {
            let text = asked.clone().unwrap_or_default();
            faults.add("/on", not_known::day_code(&text), [("value", text)]);
            act.today()
        }
        Some(Some(day)) => day,
        None => act.today(),
    };
    let country = packs.countries.iter().find(|country| country.code == area);
    let template = Area {
        act: &act,
        name: area_name(&act, packs, &area),
        note: country.and_then(|country| country.note.clone()),
        encoded_to: country.and_then(|country| country.encoded_to).map(|day| act.date(day)),
        on: asked.unwrap_or_else(|| day.to_string()),
        topics: topics(&act, packs, &area, day),
        institutions: packs.institutions.iter().filter(|one| one.country == area).collect(),
        faults,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(&template)?.keep().status(status))
}

fn topics(act: &Act, packs: &Packs, area: &str, day: Date) -> Vec<TopicLines> {
    let mut lines: BTreeMap<&str, Vec<LawLine>> = BTreeMap::new();
    for one in steps::parameters(packs, area, None) {
        let Some(name) = packs.parameter_names.iter().find(|name| name.name == one.name) else { continue };
        lines.entry(name.topic.as_str()).or_default().push(line(act, packs, one, name.kind, day));
    }
    let list = packs.code_lists.iter().find(|list| list.id == "topic");
    let order = list.map(|list| list.codes.as_slice()).unwrap_or_default();
    order
        .iter()
        .filter_map(|(code, _)| {
            let lines = lines.remove(code.as_str())?;
            Some(TopicLines { label: act.code_label(packs, "topic", code).into_string(), lines })
        })
        .collect()
}

fn line(act: &Act, packs: &Packs, one: &Parameter, kind: Type, day: Date) -> LawLine {
    let period = steps::period_on(one, day);
    LawLine {
        label: act.parameter_label(packs, &one.name).into_string(),
        sector: sector_name(act, packs, &one.sector),
        link: format!("/law/{}/{}", one.area, one.name),
        value: period.map(|period| shown(act, packs, &one.name, &period.setting)).unwrap_or_default(),
        is_known: period.is_some(),
        is_words: kind == Type::Text,
        since: period.and_then(|period| period.from).map(|day| act.date(day)),
        verified: period.is_none_or(|period| period.verified),
    }
}

/// A setting of a parameter in the reader's language, or that the law sets no such limit.
pub fn shown(speech: &Speech, packs: &Packs, parameter: &str, setting: &Setting) -> String {
    let name = packs.parameter_names.iter().find(|name| name.name == parameter);
    match setting {
        Setting::NoneInLaw => speech.plain("law-none"),
        Setting::Is(value) => speech.value(packs, value, name.and_then(|name| name.list.as_deref())),
    }
}

/// A sector code, `general` or `any`, in the reader's language.
pub fn sector_name(speech: &Speech, packs: &Packs, sector: &str) -> String {
    match sector {
        "any" => speech.plain("law-sector-any"),
        "general" => speech.plain("law-sector-general"),
        code => speech.code_label(packs, "sector", code).into_string(),
    }
}

/// A day as people type it, in any of the digits they use.
pub fn read_day(text: &str) -> Option<Date> {
    let latin: String =
        text.trim().chars().map(|letter| marhala_money::latin_digit(letter).unwrap_or(letter)).collect();
    latin.parse().ok()
}

struct History {
    sector: String,
    governed_by_key: String,
    note: Option<String>,
    periods: Vec<PeriodLine>,
}

struct PeriodLine {
    from: String,
    to: String,
    value: String,
    is_words: bool,
    law: Option<String>,
    source: String,
    address: Option<String>,
    verified: bool,
    checked_on: String,
    note: Option<String>,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/parameter.html")]
struct ParameterPage<'a> {
    act: &'a Act,
    name: String,
    label: String,
    parameter: String,
    meaning: Option<String>,
    back: String,
    histories: Vec<History>,
    rules: Vec<super::rule_page::RuleLink>,
}

pub async fn parameter(act: Act, Path((area, name)): Path<(String, String)>) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let found = steps::parameters(packs, &area, Some(&name));
    if found.is_empty() {
        return Err(Fault::NotFound);
    }
    let known = packs.parameter_names.iter().find(|one| one.name == name);
    let template = ParameterPage {
        act: &act,
        name: area_name(&act, packs, &area),
        label: act.parameter_label(packs, &name).into_string(),
        meaning: known.and_then(|known| known.meaning.clone()),
        back: format!("/law/{area}"),
        histories: found.into_iter().map(|one| history(&act, packs, one)).collect(),
        rules: super::rule_page::rules_using(&act, &name),
        parameter: name,
    };
    Ok(page(&template)?.keep())
}

fn history(act: &Act, packs: &Packs, one: &Parameter) -> History {
    let governed = match one.governed_by {
        Governs::Signing => "law-governed-signing",
        Governs::DayOfWork => "law-governed-day-of-work",
        Governs::DueDate => "law-governed-due-date",
        Governs::Departure => "law-governed-departure",
    };
    let mut periods: Vec<PeriodLine> =
        one.periods.iter().map(|period| period_line(act, packs, &one.name, period)).collect();
    periods.reverse();
    History {
        sector: sector_name(act, packs, &one.sector),
        governed_by_key: governed.to_owned(),
        note: one.note.clone(),
        periods,
    }
}

fn period_line(act: &Act, packs: &Packs, parameter: &str, period: &Period) -> PeriodLine {
    let day = |day: Date, how: Precision| match how {
        Precision::Day => act.date(day),
        _ => act.t("law-about").set("date", act.date(day)).plain(),
    };
    let source = views::source(packs, &period.source);
    PeriodLine {
        from: period.from.map_or_else(
            || act.t("law-from-not-known").set("date", act.date(period.checked_on)).plain(),
            |from| day(from, period.from_precision),
        ),
        to: period.to.map_or_else(|| act.plain("law-still"), |to| day(to, period.to_precision)),
        value: shown(act, packs, parameter, &period.setting),
        is_words: matches!(&period.setting, Setting::Is(Value::Text(_))),
        law: period.law.clone(),
        source: source.title,
        address: source.address,
        verified: period.verified,
        checked_on: act.date(period.checked_on),
        note: period.note.clone(),
    }
}
