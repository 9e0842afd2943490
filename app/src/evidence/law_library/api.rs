//! The law library for programs.

use super::ORDER;
use super::not_known::{self, day};
use super::rule_page::RuleView;
use super::search::{Hit, Kind};
use super::steps::{self, Difference};
use super::views::{ParameterView, SourceView};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use axum::Json;
use axum::extract::{Path, Query};
use marhala_law::value::Type;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// The law in force.
#[derive(Serialize, ToSchema)]
pub struct LawView {
    /// SHA-256 of the packs: names the law in force; every judgment carries it.
    hash: String,
    /// Countries and corridors with values of law.
    areas: Vec<String>,
    /// How many parameters, each with its history.
    parameters: usize,
    /// How many rules.
    rules: usize,
    /// How many instruments.
    instruments: usize,
    /// How many rights.
    rights: usize,
    /// How many sources.
    sources: usize,
}

/// The law in force
///
/// Its hash and what it holds.
#[utoipa::path(get, path = "/api/v1/law", tag = "law", responses((status = 200, body = LawView)))]
pub async fn law(act: Act) -> Json<LawView> {
    let packs = act.law().packs();
    let mut areas: Vec<String> = packs.parameters.iter().map(|one| one.area.clone()).collect();
    areas.sort();
    areas.dedup();
    Json(LawView {
        hash: act.law().hash().to_string(),
        areas,
        parameters: packs.parameters.len(),
        rules: packs.rules.len(),
        instruments: packs.instruments.len(),
        rights: packs.rights.len(),
        sources: packs.sources.len(),
    })
}

/// Which parameters to show.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Which {
    /// Country (`HK`) or corridor (`PH-HK`).
    area: String,
    /// Only this parameter (`wage.minimum_monthly`).
    name: Option<String>,
    /// Only the period that holds on this day (`2026-06-01`); absent: the whole history.
    on: Option<String>,
}

/// Values of law
///
/// What the law of a country or corridor sets, with history, source and whether it was seen there. No entry means unknown.
#[utoipa::path(get, path = "/api/v1/law/parameters", tag = "law", params(Which), responses((status = 200, body = Vec<ParameterView>)))]
pub async fn parameters(act: Act, Query(which): Query<Which>) -> Result<Json<Vec<ParameterView>>, Fault> {
    let packs = act.law().packs();
    if !steps::knows_area(packs, &which.area) {
        return Err(not_known::area("/area", packs, &which.area));
    }
    if let Some(name) = &which.name
        && !packs.parameter_names.iter().any(|known| &known.name == name)
    {
        return Err(not_known::parameter("/name", packs, name));
    }
    let on = which.on.as_deref().map(|text| day("/on", text)).transpose()?;
    Ok(Json(steps::parameter_views(packs, &which.area, which.name.as_deref(), on)))
}

/// Rules
///
/// Every rule, as written and in words.
#[utoipa::path(get, path = "/api/v1/law/rules", tag = "law", responses((status = 200, body = Vec<RuleView>)))]
pub async fn rules(act: Act) -> Json<Vec<RuleView>> {
    Json(super::rule_page::views(act.law(), &act))
}

/// One rule
#[utoipa::path(get, path = "/api/v1/law/rules/{id}", tag = "law", params(("id" = String, Path, description = "Id of the rule")), responses((status = 200, body = RuleView)))]
pub async fn rule(act: Act, Path(id): Path<String>) -> Result<Json<RuleView>, Fault> {
    super::rule_page::view(act.law(), &act, &id).map(Json).ok_or(Fault::NotFound)
}

/// A fact that rules read.
#[derive(Serialize, ToSchema)]
pub struct FactView {
    /// Its name in files.
    name: String,
    /// The table of facts it belongs to.
    table: String,
    /// Its type.
    #[schema(value_type = String)]
    kind: Type,
    /// The code list, for codes.
    list: Option<String>,
    /// What is counted.
    unit: Option<String>,
    /// For people.
    label: String,
    /// The question a worker is asked.
    ask: Option<String>,
    /// How it is worked out from other answers.
    derived: Option<String>,
    /// May it be missing?
    may_be_missing: bool,
}

/// The facts of every documented table, as views.
pub fn fact_views(packs: &marhala_law::Packs) -> Vec<FactView> {
    let facts = packs.tables.iter().flat_map(|table| table.facts.iter().map(move |fact| (table, fact)));
    facts
        .map(|(table, fact)| FactView {
            table: table.id.clone(),
            name: fact.name.clone(),
            kind: fact.kind,
            list: fact.list.clone(),
            unit: fact.unit.clone(),
            label: fact.label.clone(),
            ask: fact.ask.clone(),
            derived: fact.derived.clone(),
            may_be_missing: fact.may_be_missing,
        })
        .collect()
}

/// Facts
///
/// The facts that rules read: their types, units and questions.
#[utoipa::path(get, path = "/api/v1/law/facts", tag = "law", responses((status = 200, body = Vec<FactView>)))]
pub async fn facts(act: Act) -> Json<Vec<FactView>> {
    Json(fact_views(act.law().packs()))
}

/// Sources
///
/// Where statements come from.
#[utoipa::path(get, path = "/api/v1/law/sources", tag = "law", responses((status = 200, body = Vec<SourceView>)))]
pub async fn sources(act: Act) -> Json<Vec<SourceView>> {
    let packs = act.law().packs();
    Json(packs.sources.iter().map(|source| super::views::source(packs, &source.id)).collect())
}

/// A treaty or framework with who is bound and its rights.
#[derive(Serialize, ToSchema)]
pub struct InstrumentView {
    /// The instrument.
    #[schema(value_type = Object)]
    instrument: serde_json::Value,
    /// Acts of countries; a country without one is unknown, not "not bound".
    #[schema(value_type = Vec<Object>)]
    statuses: Vec<serde_json::Value>,
    /// Reservations and declarations.
    #[schema(value_type = Vec<Object>)]
    reservations: Vec<serde_json::Value>,
    /// Its rights by article.
    #[schema(value_type = Vec<Object>)]
    rights: Vec<serde_json::Value>,
}

/// Treaties and standards
#[utoipa::path(get, path = "/api/v1/law/instruments", tag = "law", responses((status = 200, body = Vec<Object>)))]
pub async fn instruments(act: Act) -> Json<Vec<serde_json::Value>> {
    Json(act.law().packs().instruments.iter().filter_map(|one| serde_json::to_value(one).ok()).collect())
}

/// One treaty or standard
#[utoipa::path(get, path = "/api/v1/law/instruments/{id}", tag = "law", params(("id" = String, Path, description = "Id of the instrument")), responses((status = 200, body = InstrumentView)))]
pub async fn instrument(act: Act, Path(id): Path<String>) -> Result<Json<InstrumentView>, Fault> {
    let packs = act.law().packs();
    let instrument = packs.instruments.iter().find(|one| one.id == id).ok_or(Fault::NotFound)?;
    fn all<T: Serialize>(of: impl Iterator<Item = T>) -> Vec<serde_json::Value> {
        of.filter_map(|one| serde_json::to_value(one).ok()).collect()
    }
    Ok(Json(InstrumentView {
        instrument: serde_json::to_value(instrument).unwrap_or_default(),
        statuses: all(packs.statuses.iter().filter(|one| one.instrument == id)),
        reservations: all(packs.reservations.iter().filter(|one| one.instrument == id)),
        rights: all(packs.rights.iter().filter(|one| one.instrument == id)),
    }))
}

/// Two days to compare.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Between {
    /// First day (`2025-12-31`).
    from: String,
    /// Second day (`2026-01-01`).
    to: String,
    /// Only this country or corridor.
    area: Option<String>,
}

/// What changed
///
/// Every value of law that differs between two days.
#[utoipa::path(get, path = "/api/v1/law/changes", tag = "law", params(Between), responses((status = 200, body = Vec<Difference>)))]
pub async fn changes(act: Act, Query(between): Query<Between>) -> Result<Json<Vec<Difference>>, Fault> {
    let (from, to) = (day("/from", &between.from)?, day("/to", &between.to)?);
    if to < from {
        return Err(Fault::Invalid(Faults::one("/to", ORDER)));
    }
    Ok(Json(steps::differences(act.law().packs(), from, to, between.area.as_deref())))
}

/// Words to look for.
#[derive(Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Words, in English; the beginning of a word is enough from three letters on.
    q: String,
    /// Only texts of this kind.
    #[param(value_type = Option<String>)]
    kind: Option<Kind>,
}

/// Search
///
/// Full-text search over instruments, rights, rules, values and their notes, procedures and offices; at most 50 results, best first.
#[utoipa::path(get, path = "/api/v1/law/search", tag = "law", params(Asked), responses((status = 200, body = Vec<Hit>)))]
pub async fn search(act: Act, Query(asked): Query<Asked>) -> Json<Vec<Hit>> {
    let words: String = asked.q.chars().take(super::search::QUERY_CHARS_MAX).collect();
    Json(steps::index(act.law()).find(&words, asked.kind))
}
