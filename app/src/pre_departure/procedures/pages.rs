//! Pages: choose a journey, its procedures, and one procedure step by step.

use super::question::{Asked, Journey, find};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::languages::{PackText, Speech};
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use marhala_law::Packs;
use marhala_law::pack::{Institution, Procedure, Source, Step};

/// A procedure in the list.
struct Entry<'a> {
    id: &'a str,
    title: PackText<'a>,
    who_needs: PackText<'a>,
    country: String,
    verified: bool,
}

/// An office.
struct Office<'a> {
    name: &'a str,
    mandate: PackText<'a>,
    country: String,
    website: Option<&'a str>,
    verified: bool,
}

#[derive(Template)]
#[template(path = "pre_departure/procedures/pages/choose.html")]
struct Choose<'a> {
    act: &'a Act,
    asked: &'a Asked,
    faults: &'a Faults,
    countries: Vec<(String, String)>,
    is_asked: bool,
    entries: Vec<Entry<'a>>,
    without: Vec<String>,
    offices: Vec<Office<'a>>,
}

/// The journey and its procedures.
pub async fn choose(act: Act, Query(asked): Query<Asked>) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let none = Faults::new();
    let checked = asked.check(act.law().packs(), act.speech());
    let (journey, faults) = match &checked {
        Ok(journey) => (journey.clone(), &none),
        Err(Fault::Invalid(faults)) => (Journey::default(), faults),
        Err(other) => return Err(other.clone()),
    };
    let speech = act.speech();
    let template = Choose {
        act: &act,
        asked: &asked,
        faults,
        countries: countries::all(speech, packs),
        is_asked: !journey.is_empty(),
        entries: journey.procedures(packs).into_iter().map(|procedure| entry(packs, speech, procedure)).collect(),
        without: journey.without_procedures(packs).iter().map(|code| countries::name(speech, packs, code)).collect(),
        offices: journey.institutions(packs).into_iter().map(|one| office(packs, speech, one)).collect(),
    };
    let made = page(&template)?;
    Ok(if faults.is_empty() { made } else { made.status(StatusCode::UNPROCESSABLE_ENTITY) })
}

fn entry<'a>(packs: &Packs, speech: &'a Speech, procedure: &'a Procedure) -> Entry<'a> {
    Entry {
        id: &procedure.id,
        title: speech.pack_text(&["procedure", &procedure.id, "title"], &procedure.title),
        who_needs: speech.pack_text(&["procedure", &procedure.id, "who_needs"], &procedure.who_needs),
        country: countries::name(speech, packs, &procedure.country),
        verified: procedure.verified,
    }
}

fn office<'a>(packs: &Packs, speech: &'a Speech, office: &'a Institution) -> Office<'a> {
    Office {
        name: &office.name,
        mandate: speech.pack_text(&["institution", &office.id, "mandate"], &office.mandate),
        country: countries::name(speech, packs, &office.country),
        website: office.website.as_deref(),
        verified: office.verified,
    }
}

/// A step as a person reads it.
struct StepView<'a> {
    title: PackText<'a>,
    /// What is known of it: key of the label, and the words.
    facts: Vec<(&'static str, PackText<'a>)>,
    documents: Vec<PackText<'a>>,
    refuse_if: Option<PackText<'a>>,
    note: Option<PackText<'a>>,
    verified: bool,
}

#[derive(Template)]
#[template(path = "pre_departure/procedures/pages/one.html")]
struct One<'a> {
    act: &'a Act,
    title: PackText<'a>,
    country: String,
    destination: Option<String>,
    who_needs: PackText<'a>,
    warning: Option<PackText<'a>>,
    note: Option<PackText<'a>>,
    facts: Vec<(&'static str, PackText<'a>)>,
    verified: bool,
    steps: Vec<StepView<'a>>,
    offices: Vec<Office<'a>>,
    sources: Vec<&'a Source>,
}

/// One procedure.
pub async fn one(act: Act, Path(id): Path<String>) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let speech = act.speech();
    let procedure = find(packs, &id).ok_or(Fault::NotFound)?;
    let facts = [
        ("go-legal-basis", optional(speech, "procedure", &procedure.id, "legal_basis", &procedure.legal_basis)),
        ("go-cost", optional(speech, "procedure", &procedure.id, "cost", &procedure.cost)),
        ("go-time", optional(speech, "procedure", &procedure.id, "time", &procedure.time)),
    ];
    let journey = Journey { origin: Some(procedure.country.clone()), destination: procedure.destination.clone() };
    let template = One {
        act: &act,
        title: speech.pack_text(&["procedure", &procedure.id, "title"], &procedure.title),
        country: countries::name(speech, packs, &procedure.country),
        destination: procedure.destination.as_deref().map(|code| countries::name(speech, packs, code)),
        who_needs: speech.pack_text(&["procedure", &procedure.id, "who_needs"], &procedure.who_needs),
        warning: optional(speech, "procedure", &procedure.id, "warning", &procedure.warning),
        note: optional(speech, "procedure", &procedure.id, "note", &procedure.note),
        facts: known(facts),
        verified: procedure.verified,
        steps: procedure.steps.iter().map(|step| view(speech, step)).collect(),
        offices: journey.institutions(packs).into_iter().map(|one| office(packs, speech, one)).collect(),
        sources: sources(packs, procedure),
    };
    Ok(page(&template)?.keep())
}

fn view<'a>(speech: &'a Speech, step: &'a Step) -> StepView<'a> {
    let words = |field: &str, english: &'a str| speech.pack_text(&["step", &step.id, field], english);
    let maybe = |field: &str, english: &'a Option<String>| optional(speech, "step", &step.id, field, english);
    let facts = [
        ("go-actor", Some(words("actor", &step.actor))),
        ("go-where", maybe("where", &step.at)),
        ("go-who-should-pay", maybe("who_should_pay", &step.who_should_pay)),
        ("go-cost", maybe("cost", &step.cost)),
        ("go-time", maybe("time", &step.time)),
    ];
    let documents = step.documents.iter().enumerate();
    StepView {
        title: words("title", &step.title),
        facts: known(facts),
        documents: documents.map(|(at, name)| words(&format!("document-{}", at + 1), name)).collect(),
        refuse_if: maybe("refuse_if", &step.refuse_if),
        note: maybe("note", &step.note),
        verified: step.verified,
    }
}

fn optional<'a>(
    speech: &'a Speech,
    table: &str,
    id: &str,
    field: &str,
    english: &'a Option<String>,
) -> Option<PackText<'a>> {
    english.as_deref().map(|english| speech.pack_text(&[table, id, field], english))
}

fn known<'a, const N: usize>(facts: [(&'static str, Option<PackText<'a>>); N]) -> Vec<(&'static str, PackText<'a>)> {
    facts.into_iter().filter_map(|(key, words)| words.map(|words| (key, words))).collect()
}

/// The sources of a procedure and its steps, once each.
fn sources<'a>(packs: &'a Packs, procedure: &Procedure) -> Vec<&'a Source> {
    let mut found: Vec<&Source> = Vec::new();
    for id in std::iter::once(&procedure.source).chain(procedure.steps.iter().map(|step| &step.source)) {
        if let Some(source) = packs.sources.iter().find(|source| source.id == *id)
            && !found.iter().any(|known| known.id == source.id)
        {
            found.push(source);
        }
    }
    found
}
