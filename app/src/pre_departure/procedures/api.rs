//! Procedures for programs.

use super::question::{Asked, find};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Problem};
use crate::foundations::languages::Speech;
use axum::Json;
use axum::extract::{Path, Query};
use marhala_law::Packs;
use marhala_law::pack::{Procedure, Step};
use serde::Serialize;
use utoipa::ToSchema;

/// The procedures of a journey.
#[derive(Serialize, ToSchema)]
pub struct ProceduresView {
    /// Those of the country of origin, then those of the country of work.
    procedures: Vec<ProcedureLine>,
    /// Countries of the journey for which nothing is recorded: that is not "nothing is needed".
    nothing_recorded: Vec<String>,
}

/// A procedure in the list.
#[derive(Serialize, ToSchema)]
pub struct ProcedureLine {
    /// Its id.
    id: String,
    /// Whose procedure it is.
    country: String,
    /// The only country it leads to, when there is one.
    destination: Option<String>,
    /// Its title, in the caller's language where there is one.
    title: String,
    /// `exit-clearance`, `entry-visa`, ...
    kind: String,
    /// Who needs it.
    who_needs: String,
    /// Was it seen in a source?
    verified: bool,
}

/// A procedure with its steps.
#[derive(Serialize, ToSchema)]
pub struct ProcedureView {
    /// The head of it.
    #[serde(flatten)]
    head: ProcedureLine,
    /// The law it rests on.
    legal_basis: Option<String>,
    /// What to watch.
    warning: Option<String>,
    /// Cost in all, where known.
    cost: Option<String>,
    /// Time in all, where known.
    time: Option<String>,
    /// Its source.
    source: SourceOf,
    /// Its steps in order.
    steps: Vec<StepView>,
}

/// A step.
#[derive(Serialize, ToSchema)]
pub struct StepView {
    /// Its id.
    id: String,
    /// Its place in the order.
    order: i64,
    /// What happens.
    title: String,
    /// Who acts.
    actor: String,
    /// Where.
    #[serde(rename = "where")]
    at: Option<String>,
    /// What to bring.
    documents: Vec<String>,
    /// Who should pay.
    who_should_pay: Option<String>,
    /// Cost, where known: an amount and its currency.
    cost: Option<String>,
    /// Time, where known.
    time: Option<String>,
    /// A gate: stop if this is so.
    refuse_if: Option<String>,
    /// What a careful reader must know.
    note: Option<String>,
    /// Its source.
    source: SourceOf,
    /// Was it seen there?
    verified: bool,
}

/// A source.
#[derive(Serialize, ToSchema)]
pub struct SourceOf {
    /// Its id.
    id: String,
    /// Its title.
    title: Option<String>,
    /// Its address.
    address: Option<String>,
}

/// The procedures of a journey
///
/// What it takes to leave the country of origin for work, and to enter the country of work. Without countries: all that
/// are recorded.
#[utoipa::path(get, path = "/api/v1/procedures", tag = "procedures", params(Asked), responses(
    (status = 200, body = ProceduresView),
    (status = "default", body = Problem, content_type = "application/problem+json", description = "What was wrong"),
))]
pub async fn procedures(act: Act, Query(asked): Query<Asked>) -> Result<Json<ProceduresView>, Fault> {
    list(act.law().packs(), act.speech(), &asked).map(Json)
}

/// The list, checked and in the caller's language.
///
/// # Errors
/// [`Fault::Invalid`] when a country is not known.
pub fn list(packs: &Packs, speech: &Speech, asked: &Asked) -> Result<ProceduresView, Fault> {
    let journey = asked.check(packs, speech)?;
    Ok(ProceduresView {
        procedures: journey.procedures(packs).into_iter().map(|one| head(speech, one)).collect(),
        nothing_recorded: journey.without_procedures(packs),
    })
}

/// One procedure
///
/// Its steps in order, with papers, cost, time, who acts, who should pay and where to stop.
#[utoipa::path(get, path = "/api/v1/procedures/{id}", tag = "procedures",
    params(("id" = String, Path, description = "Id of the procedure")),
    responses(
        (status = 200, body = ProcedureView),
        (status = "default", body = Problem, content_type = "application/problem+json", description = "What was wrong"),
    ))]
pub async fn procedure(act: Act, Path(id): Path<String>) -> Result<Json<ProcedureView>, Fault> {
    let packs = act.law().packs();
    let found = find(packs, &id).ok_or(Fault::NotFound)?;
    Ok(Json(whole(packs, act.speech(), found)))
}

fn head(speech: &Speech, procedure: &Procedure) -> ProcedureLine {
    let words = |field: &str, english: &str| {
        speech.language().pack_texts().get(&["procedure", &procedure.id, field]).unwrap_or(english).to_owned()
    };
    ProcedureLine {
        id: procedure.id.clone(),
        country: procedure.country.clone(),
        destination: procedure.destination.clone(),
        title: words("title", &procedure.title),
        kind: procedure.kind.clone(),
        who_needs: words("who_needs", &procedure.who_needs),
        verified: procedure.verified,
    }
}

/// A procedure whole.
pub fn whole(packs: &Packs, speech: &Speech, procedure: &Procedure) -> ProcedureView {
    let translated = |field: &str, english: &Option<String>| {
        let english = english.as_deref()?;
        Some(speech.pack_text(&["procedure", &procedure.id, field], english).plain().to_owned())
    };
    ProcedureView {
        head: head(speech, procedure),
        legal_basis: translated("legal_basis", &procedure.legal_basis),
        warning: translated("warning", &procedure.warning),
        cost: procedure.cost.clone(),
        time: translated("time", &procedure.time),
        source: source(packs, &procedure.source),
        steps: procedure.steps.iter().map(|one| step(packs, speech, one)).collect(),
    }
}

fn step(packs: &Packs, speech: &Speech, step: &Step) -> StepView {
    let words = |field: &str, english: &str| speech.pack_text(&["step", &step.id, field], english).plain().to_owned();
    let maybe = |field: &str, english: &Option<String>| english.as_deref().map(|english| words(field, english));
    let documents = step.documents.iter().enumerate();
    StepView {
        id: step.id.clone(),
        order: step.order,
        title: words("title", &step.title),
        actor: words("actor", &step.actor),
        at: maybe("where", &step.at),
        documents: documents.map(|(at, name)| words(&format!("document-{}", at + 1), name)).collect(),
        who_should_pay: maybe("who_should_pay", &step.who_should_pay),
        cost: step.cost.clone(),
        time: maybe("time", &step.time),
        refuse_if: maybe("refuse_if", &step.refuse_if),
        note: maybe("note", &step.note),
        source: source(packs, &step.source),
        verified: step.verified,
    }
}

fn source(packs: &Packs, id: &str) -> SourceOf {
    let known = packs.sources.iter().find(|source| source.id == id);
    SourceOf {
        id: id.to_owned(),
        title: known.map(|source| source.title.clone()),
        address: known.and_then(|source| source.address.clone()),
    }
}
