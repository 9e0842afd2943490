//! Writing a contract: first the kind of work, then one form by subject with only what can decide there.

use super::api::id;
use super::facts::{facts_of, topic_of};
use super::input::{At, Correction, NewContract};
use super::model::Model;
use super::{lists, steps};
use crate::foundations::access::Action;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms::{Fields, once};
use crate::foundations::page::{Page, page};
use crate::foundations::people::organisation;
use crate::foundations::store::ids::JourneyId;
use crate::foundations::store::{Kept, fault};
use crate::pre_departure::contracts::intake::Vocabulary;
use crate::pre_departure::contracts::steps::vocabulary;
use crate::pre_departure::contracts::{self, Answers, Field, Input, NO_LAW};
use crate::pre_departure::workers::{self, journey};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marhala_law::Law;
use sea_orm::entity::prelude::*;

#[derive(Template)]
#[template(path = "pre_departure/contract_register/pages/sector.html")]
struct SectorPage<'a> {
    act: &'a Act,
    about: String,
    journey: JourneyId,
    fields: Vec<Field<'a>>,
    faults: Faults,
}

#[derive(Template)]
#[template(path = "pre_departure/contract_register/pages/form.html")]
struct FormPage<'a> {
    act: &'a Act,
    faults: Faults,
    action: String,
    about: String,
    once: String,
    version: i64,
    journey: JourneyId,
    sector: &'a str,
    employer: String,
    employers: Vec<(String, String)>,
    groups: Vec<Group<'a>>,
}

/// The fields of one subject, with what the officer said about it.
struct Group<'a> {
    title: String,
    notes: Vec<String>,
    fields: Vec<Field<'a>>,
}

/// What a form is made of, new or of a contract that is there.
struct Writing {
    journey: journey::Model,
    contract: Option<Model>,
    answers: Answers,
    employer: String,
}

/// `GET /contracts/new?journey=`: the kind of work, then the form.
pub async fn start(act: Act, Query(asked): Query<Vec<(String, String)>>) -> Result<Page, Fault> {
    let of = |name: &str| asked.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let journey: JourneyId = of("journey").parse().map_err(|_| Fault::NotFound)?;
    let journey = act.load::<journey::Model>(journey).await?.cleared(&act, Action::Read)?;
    let vocabulary = vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let mut answers = answers_for(&journey, &asked, &vocabulary);
    let sector = vocabulary.table.sector.as_str();
    let at = vocabulary.index(sector).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    if answers.contract(&vocabulary).record.is_none_or(|record| record.fact(vocabulary.table, sector).is_none()) {
        answers.set(sector, "");
        let fields = vec![contracts::field(&act, act.law(), vocabulary.fact(at), &answers)];
        let about = about(&act, &journey).await?;
        return page(&SectorPage { act: &act, about, journey: journey.id, fields, faults: Faults::new() });
    }
    let employer = employer_of(&act, journey.employer).await?;
    let (journey, _) = journey.parts();
    render(&act, &Writing { journey, contract: None, answers, employer }, Faults::new()).await
}

/// `POST /contracts/new`.
pub async fn file(act: Act, fields: Fields) -> Result<Response, Fault> {
    let journey: JourneyId = fields.get("journey").parse().map_err(|_| Fault::NotFound)?;
    let (journey, _) = act.load::<journey::Model>(journey).await?.cleared(&act, Action::Read)?.parts();
    let vocabulary = vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let answers = answers_for(&journey, fields.all(), &vocabulary);
    let writing = Writing { journey, contract: None, answers, employer: fields.get("employer").to_owned() };
    let facts = match read(&act, &writing, &vocabulary) {
        Ok(facts) => facts,
        Err(faults) => return again(&act, &writing, faults).await,
    };
    let act = act.with_key(fields.get("once"));
    let employer = Some(writing.employer.clone());
    match steps::file(&act, NewContract { journey: writing.journey.id, employer, facts }).await {
        Ok(done) => Ok(Redirect::to(&act.link(&format!("/contracts/{}", done.contract))).into_response()),
        Err(Fault::Invalid(faults)) => again(&act, &writing, faults).await,
        Err(other) => Err(other),
    }
}

/// `GET /contracts/{contract}/edit`.
pub async fn edit(act: Act, Path(contract): Path<String>) -> Result<Page, Fault> {
    let (row, journey) = open(&act, &contract).await?;
    let vocabulary = vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let answers = Answers::of_facts(&facts_of(&row), &vocabulary);
    let employer = employer_of(&act, Some(row.employer)).await?;
    render(&act, &Writing { journey, contract: Some(row), answers, employer }, Faults::new()).await
}

/// `POST /contracts/{contract}/edit`.
pub async fn correct(act: Act, Path(contract): Path<String>, fields: Fields) -> Result<Response, Fault> {
    let (row, journey) = open(&act, &contract).await?;
    let vocabulary = vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let answers = answers_for(&journey, fields.all(), &vocabulary);
    let at = At { contract: row.id, version: fields.version()? };
    let writing = Writing { journey, contract: Some(row), answers, employer: fields.get("employer").to_owned() };
    let facts = match read(&act, &writing, &vocabulary) {
        Ok(facts) => facts,
        Err(faults) => return again(&act, &writing, faults).await,
    };
    let act = act.with_key(fields.get("once"));
    let employer = Some(writing.employer.clone());
    match steps::correct(&act, at, Correction { employer, facts }).await {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/contracts/{contract}"))).into_response()),
        Err(Fault::Invalid(faults)) => again(&act, &writing, faults).await,
        Err(other) => Err(other),
    }
}

/// A contract that this visitor may change, with its journey.
async fn open(act: &Act, contract: &str) -> Result<(Model, journey::Model), Fault> {
    let (row, _) = act.load::<Model>(id(contract)?).await?.cleared(act, Action::Write)?.parts();
    let (journey, _) = act.load::<journey::Model>(row.journey).await?.cleared(act, Action::Read)?.parts();
    Ok((row, journey))
}

/// What was answered; where from and where to follow from the journey.
fn answers_for(journey: &journey::Model, pairs: &[(String, String)], vocabulary: &Vocabulary<'_>) -> Answers {
    let mut answers = Answers::read(pairs, vocabulary);
    answers.set(&vocabulary.table.origin, journey.origin.code());
    answers.set(&vocabulary.table.destination, journey.destination.code());
    answers
}

/// The facts that were typed, or what is wrong with them.
fn read(
    act: &Act,
    writing: &Writing,
    vocabulary: &Vocabulary<'_>,
) -> Result<serde_json::Map<String, serde_json::Value>, Faults> {
    let contract = writing.answers.contract(vocabulary);
    if contract.record.is_some() {
        return Ok(contract.facts);
    }
    Err(contracts::faults_of(&contract.problems, "", act.speech()))
}

async fn again(act: &Act, writing: &Writing, faults: Faults) -> Result<Response, Fault> {
    Ok(render(act, writing, faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

async fn render(act: &Act, writing: &Writing, faults: Faults) -> Result<Page, Fault> {
    let law: &Law = act.law();
    let vocabulary = vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let Writing { journey, contract, answers, employer } = writing;
    let table = vocabulary.table;
    let mut chosen = Answers::default();
    for name in [&table.origin, &table.destination, &table.sector] {
        chosen.set(name, answers.get(name));
    }
    let told = chosen.contract(&vocabulary).record.unwrap_or_else(|| marhala_law::Record::new(table));
    let wanted = contracts::questions(law, &told, act.today());
    let context = [&table.origin, &table.destination, &table.sector];
    let asked = table.facts.iter().filter(|fact| {
        let name = fact.name.as_str();
        let is_day = table.days.values().any(|day| day == name);
        let matters = wanted.contains(&name) || is_day || !answers.get(name).is_empty();
        fact.ask.is_some() && matters && !context.iter().any(|other| *other == name)
    });
    let notes: std::collections::BTreeMap<String, String> =
        contract.as_ref().and_then(|row| row.notes.read()).unwrap_or_default();
    let mut groups: Vec<(&str, Group<'_>)> = Vec::new();
    for fact in asked {
        let field = contracts::field(act, law, fact, answers);
        match groups.iter_mut().find(|(topic, _)| *topic == fact.topic) {
            Some((_, group)) => group.fields.push(field),
            None => groups.push((&fact.topic, group(act, law, &fact.topic, &notes, field))),
        }
    }
    let action = match contract {
        Some(row) => act.link(&format!("/contracts/{}/edit", row.id)),
        None => act.link("/contracts/new"),
    };
    page(&FormPage {
        act,
        faults,
        action,
        about: about(act, journey).await?,
        once: once()?,
        version: contract.as_ref().map_or(0, |row| row.version),
        journey: journey.id,
        sector: answers.get(&table.sector),
        employer: employer.clone(),
        employers: lists::employers(act).await?,
        groups: groups.into_iter().map(|(_, group)| group).collect(),
    })
}

fn group<'a>(
    act: &Act,
    law: &Law,
    topic: &str,
    notes: &std::collections::BTreeMap<String, String>,
    first: Field<'a>,
) -> Group<'a> {
    let packs = law.packs();
    let title = match topic {
        "context" => act.plain("register-form-context"),
        topic => act.speech().code_label(packs, "topic", topic).into_string(),
    };
    let here = notes.iter().filter(|(clause, _)| topic_of(law, clause) == Some(topic));
    Group { title, notes: here.map(|(_, words)| words.clone()).collect(), fields: vec![first] }
}

/// Whose contract: name, from where to where.
async fn about(act: &Act, journey: &journey::Model) -> Result<String, Fault> {
    let country = |code: &str| countries::name(act.speech(), act.law().packs(), code);
    let names = workers::lists::names(act, vec![journey.worker]).await?;
    let name = names.get(&journey.worker.0).cloned().unwrap_or_default();
    Ok(format!("{name} · {} · {}", country(journey.origin.code()), country(journey.destination.code())))
}

/// The name of the employer that is known already; it is named in the visitor's own journey or contract.
async fn employer_of(
    act: &Act,
    employer: Option<crate::foundations::store::ids::OrganisationId>,
) -> Result<String, Fault> {
    let Some(employer) = employer else { return Ok(String::new()) };
    let found = organisation::Entity::find().filter(organisation::Model::ID.eq(employer));
    let found = found.one(act.store()?.reader()).await.map_err(fault)?;
    Ok(found.map(|found| found.name).unwrap_or_default())
}
