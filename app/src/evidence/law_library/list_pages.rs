//! Pages of the law library that list: facts, sources, treaties and who is bound by them.

use super::pages::{Entry, area_name};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::languages::PackText;
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::extract::Path;
use marhala_law::pack::{Instrument, Reservation, Right, Source, Status};
use marhala_law::value::Type;
use std::collections::BTreeMap;

struct FactLine {
    name: String,
    type_key: String,
    unit: Option<String>,
    label: String,
    from: String,
    derived: Option<String>,
    may_be_missing: bool,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/facts.html")]
struct Facts<'a> {
    act: &'a Act,
    facts: Vec<FactLine>,
}

pub async fn facts(act: Act) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let facts = act.law().packs().tables.iter().flat_map(|table| &table.facts);
    let facts = facts.map(|fact| FactLine {
        name: fact.name.clone(),
        type_key: type_key(fact.kind),
        unit: fact.unit.clone(),
        label: act.fact_label(packs, &fact.name).into_string(),
        from: fact.from.clone(),
        derived: fact.derived.clone(),
        may_be_missing: fact.may_be_missing,
    });
    let facts = facts.collect();
    Ok(page(&Facts { act: &act, facts })?.keep())
}

fn type_key(kind: Type) -> String {
    let name = serde_json::to_value(kind).ok().and_then(|name| name.as_str().map(str::to_owned)).unwrap_or_default();
    format!("law-type-{}", name.replace('_', "-"))
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/sources.html")]
struct Sources<'a> {
    act: &'a Act,
    group: Option<String>,
    count: i64,
    groups: Vec<Entry>,
    sources: Vec<&'a Source>,
}

pub async fn sources(act: Act) -> Result<Page, Fault> {
    sources_page(&act, None)
}

pub async fn source_group(act: Act, Path(group): Path<String>) -> Result<Page, Fault> {
    sources_page(&act, Some(group))
}

/// Ids begin with the country or body and a dot; sources without a dot are one group.
fn group_of(id: &str) -> &str {
    id.split_once('.').map_or("other", |(group, _)| group)
}

fn sources_page(act: &Act, group: Option<String>) -> Result<Page, Fault> {
    let all = &act.law().packs().sources;
    let mut counts: BTreeMap<&str, i64> = BTreeMap::new();
    for source in all {
        *counts.entry(group_of(&source.id)).or_default() += 1;
    }
    if group.as_deref().is_some_and(|group| !counts.contains_key(group)) {
        return Err(Fault::NotFound);
    }
    let groups = counts
        .iter()
        .map(|(name, count)| Entry { name: (*name).to_owned(), link: format!("/law/sources/{name}"), count: *count })
        .collect();
    let sources = match &group {
        Some(group) => all.iter().filter(|source| group_of(&source.id) == group).collect(),
        None => Vec::new(),
    };
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    Ok(page(&Sources { act, group, count, groups, sources })?.keep())
}

struct InstrumentLine {
    title: String,
    link: String,
    adopted: String,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/instruments.html")]
struct Instruments<'a> {
    act: &'a Act,
    instruments: Vec<InstrumentLine>,
}

pub async fn instruments(act: Act) -> Result<Page, Fault> {
    let instruments = act.law().packs().instruments.iter().map(|one| InstrumentLine {
        title: one.title.clone(),
        link: format!("/law/instruments/{}", one.id),
        adopted: one.adopted.clone().unwrap_or_default(),
    });
    let instruments = instruments.collect();
    Ok(page(&Instruments { act: &act, instruments })?.keep())
}

struct StatusLine {
    country: String,
    act: String,
    date: String,
    verified: bool,
    note: Option<String>,
}

struct RightLine<'a> {
    id: &'a str,
    article: &'a str,
    text: PackText<'a>,
}

struct ReservationLine {
    country: String,
    articles: String,
    text: String,
}

fn right<'a>(act: &'a Act, one: &'a Right) -> RightLine<'a> {
    let text = act.pack_text(&["right", &one.id, "text"], &one.text);
    RightLine { id: &one.id, article: &one.article, text }
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/instrument.html")]
struct InstrumentPage<'a> {
    act: &'a Act,
    instrument: &'a Instrument,
    rights: Vec<RightLine<'a>>,
    statuses: Vec<StatusLine>,
    reservations: Vec<ReservationLine>,
}

pub async fn instrument(act: Act, Path(id): Path<String>) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let instrument = packs.instruments.iter().find(|one| one.id == id).ok_or(Fault::NotFound)?;
    let status = |one: &Status| StatusLine {
        country: area_name(&act, packs, &one.country),
        act: act.plain(&format!("law-act-{}", one.act.replace('_', "-"))),
        date: one.date.clone().or_else(|| one.as_of.map(|day| day.to_string())).unwrap_or_default(),
        verified: one.verified,
        note: one.note.clone(),
    };
    let reservation = |one: &Reservation| ReservationLine {
        country: area_name(&act, packs, &one.country),
        articles: one.articles.join(", "),
        text: one.text.clone(),
    };
    let mut statuses: Vec<StatusLine> = packs.statuses.iter().filter(|one| one.instrument == id).map(status).collect();
    statuses.sort_by(|a, b| (&a.country, &a.date).cmp(&(&b.country, &b.date)));
    let template = InstrumentPage {
        act: &act,
        instrument,
        rights: packs.rights.iter().filter(|one| one.instrument == id).map(|one| right(&act, one)).collect(),
        statuses,
        reservations: packs.reservations.iter().filter(|one| one.instrument == id).map(reservation).collect(),
    };
    Ok(page(&template)?.keep())
}
