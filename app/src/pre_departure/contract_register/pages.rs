//! The page of a contract, for its recruiter and for officers, and what they do on it.

use super::api::id;
use super::facts::topic_of;
use super::input::{At, Reasons};
use super::model::ContractState;
use super::shown::{self, Shown};
use super::{decide, steps};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms::{Fields, once};
use crate::foundations::judgments::VerdictCode;
use crate::foundations::page::{Page, page};
use crate::pre_departure::contracts::report::Answer;
use crate::pre_departure::contracts::steps::TABLE;
use crate::pre_departure::workers;
use crate::pre_departure::workers::document;
use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "pre_departure/contract_register/pages/contract.html")]
struct ContractPage<'a> {
    act: &'a Act,
    shown: Shown,
    faults: Faults,
    once: String,
    about: String,
    notes: Vec<Note>,
    papers: Vec<document::Model>,
    clauses: Vec<(String, String)>,
}

/// What an officer asks to have corrected.
struct Note {
    topic: String,
    clause: String,
    words: String,
}

/// The key of the words for a state.
pub(super) fn state_key(state: ContractState) -> &'static str {
    match state {
        ContractState::Draft => "register-state-draft",
        ContractState::Submitted => "register-state-submitted",
        ContractState::Returned => "register-state-returned",
        ContractState::Verified => "register-state-verified",
        ContractState::Replaced => "register-state-replaced",
        ContractState::Recorded => "register-state-recorded",
    }
}

/// The tone of the tag of a state.
pub(super) fn state_tone(state: ContractState) -> &'static str {
    match state {
        ContractState::Returned => "stop",
        ContractState::Submitted => "warn",
        ContractState::Verified => "good",
        ContractState::Draft | ContractState::Replaced | ContractState::Recorded => "none",
    }
}

impl ContractPage<'_> {
    fn state_key(&self) -> &'static str {
        state_key(self.shown.state)
    }

    fn state_tone(&self) -> &'static str {
        state_tone(self.shown.state)
    }

    fn action(&self, step: &str) -> String {
        self.act.link(&format!("/contracts/{}/{step}", self.shown.contract))
    }

    fn paper(&self, paper: &document::Model) -> String {
        self.act.plain(&format!("register-paper-{}", paper.kind.word().replace('_', "-")))
    }

    fn is_over(&self, paper: &document::Model) -> bool {
        paper.expires_on.is_some_and(|day| day.0 < self.act.today())
    }

    fn expires(&self, paper: &document::Model) -> String {
        paper.expires_on.map(|day| self.act.date(day.0)).unwrap_or_default()
    }

    fn step(&self, step: &super::Step) -> String {
        let word = step.decided.map_or("judged", |decided| decided.word());
        self.act.plain(&format!("register-step-{word}"))
    }

    fn verdict(&self, step: &super::Step) -> String {
        let word = match step.verdict {
            VerdictCode::Refused => "register-verdict-refused",
            VerdictCode::Incomplete => "register-verdict-incomplete",
            VerdictCode::Allowed => "register-verdict-allowed",
        };
        self.act.plain(word)
    }

    fn day(&self, step: &super::Step) -> String {
        self.act.date(step.at.day())
    }

    fn short<'s>(&self, step: &'s super::Step) -> &'s str {
        step.law.get(..12).unwrap_or_default()
    }

    fn next(&self) -> &'static str {
        match (self.shown.state, self.shown.report.answer) {
            (ContractState::Returned, _) => "register-next-returned",
            (_, Answer::NotLawful) => "register-next-unlawful",
            _ => "register-next-draft",
        }
    }

    fn notes_at<'n>(&'n self, topic: &'n str) -> impl Iterator<Item = &'n Note> {
        self.notes.iter().filter(move |note| note.topic == topic)
    }
}

async fn render(act: &Act, shown: Shown, faults: Faults) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let country = |code: &str| countries::name(act.speech(), packs, code);
    let employer = shown.employer_name.as_str();
    let about = [
        shown.worker_name.as_deref().unwrap_or_default(),
        &country(shown.origin.code()),
        &country(shown.destination.code()),
        employer,
    ]
    .into_iter()
    .filter(|part| !part.is_empty())
    .collect::<Vec<_>>()
    .join(" · ");
    let notes = shown.notes.iter().map(|(clause, words)| Note {
        topic: topic_of(act.law(), clause).unwrap_or_default().to_owned(),
        clause: clause_in_words(act, clause),
        words: words.clone(),
    });
    let notes = notes.collect();
    let papers = if shown.may_decide { workers::lists::documents(act, shown.worker).await? } else { Vec::new() };
    let table = packs.tables.iter().find(|table| table.id == TABLE);
    let facts = table.into_iter().flat_map(|table| &table.facts);
    let clauses = facts.map(|fact| (fact.name.clone(), clause_in_words(act, &fact.name))).collect();
    page(&ContractPage { act, shown, faults, once: once()?, about, notes, papers, clauses })
}

/// A clause, named by a fact or a rule, in words.
fn clause_in_words(act: &Act, clause: &str) -> String {
    let packs = act.law().packs();
    match packs.rules.iter().find(|rule| rule.id == clause) {
        Some(rule) => act.speech().pack_text(&["rule", clause, "title"], &rule.title).into_string(),
        None => act.speech().fact_label(packs, clause).into_string(),
    }
}

/// `GET /contracts/{contract}`.
pub async fn show(act: Act, Path(contract): Path<String>) -> Result<Page, Fault> {
    let shown = shown::read(&act, id(&contract)?).await?;
    render(&act, shown, Faults::new()).await
}

/// `POST /contracts/{contract}/submit`.
pub async fn submit(act: Act, Path(contract): Path<String>, fields: Fields) -> Result<Response, Fault> {
    let (act, at) = at(act, &contract, &fields)?;
    let done = steps::submit(&act, at).await;
    after(&act, at, done.map(|_| ())).await
}

/// `POST /contracts/{contract}/verify`.
pub async fn verify(act: Act, Path(contract): Path<String>, fields: Fields) -> Result<Response, Fault> {
    let (act, at) = at(act, &contract, &fields)?;
    let done = decide::verify(&act, at).await;
    after(&act, at, done.map(|_| ())).await
}

/// `POST /contracts/{contract}/return`.
pub async fn send_back(act: Act, Path(contract): Path<String>, fields: Fields) -> Result<Response, Fault> {
    let (act, at) = at(act, &contract, &fields)?;
    let noted = fields.pairs().filter_map(|(name, words)| Some((name.strip_prefix("note:")?, words)));
    let other = (fields.get("clause"), fields.get("other"));
    let notes = noted.chain([other]).filter(|(_, words)| !words.trim().is_empty());
    let notes = notes.map(|(clause, words)| (clause.to_owned(), words.to_owned())).collect();
    let done = decide::send_back(&act, at, Reasons { notes }).await;
    after(&act, at, done.map(|_| ())).await
}

/// Which contract, at which version, under which key.
fn at(act: Act, contract: &str, fields: &Fields) -> Result<(Act, At), Fault> {
    let at = At { contract: id(contract)?, version: fields.version()? };
    Ok((act.with_key(fields.get("once")), at))
}

/// Back to the contract, or the page again with what is wrong.
async fn after(act: &Act, at: At, done: Result<(), Fault>) -> Result<Response, Fault> {
    match done {
        Ok(()) => Ok(Redirect::to(&act.link(&format!("/contracts/{}", at.contract))).into_response()),
        Err(Fault::Invalid(faults)) => {
            let shown = shown::read(act, at.contract).await?;
            Ok(render(act, shown, faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}
