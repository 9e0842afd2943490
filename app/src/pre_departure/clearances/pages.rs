//! Pages of clearances: the list, one clearance with its reasons and facts, the page of a journey, the paper to print.

use super::attest::{self, Attested, DAY, KIND, NewAttestation};
use super::attestation::AttestationKind;
use super::deciding::{self, ClearanceDecision};
use super::lists::{self, ClearanceLine, FactOfClearance, ReasonOfClearance, Wanted, WholeClearance};
use super::model::ClearanceState;
use super::steps::{self, ClearanceStanding, NewClearance};
use crate::foundations::access::{Action, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms::once;
use crate::foundations::page::{Page, page};
use crate::foundations::store::Day;
use crate::foundations::store::ids::{ClearanceId, JourneyId};
use crate::pre_departure::workers::journey;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use std::collections::BTreeMap;

/// A clearance in a list.
pub(super) struct Row {
    line: ClearanceLine,
    day: String,
    tone: &'static str,
    state: &'static str,
    address: String,
}

#[derive(Template)]
#[template(path = "pre_departure/clearances/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    rows: Vec<Row>,
    next: Option<String>,
    columns: [String; 3],
}

/// The clearances this visitor may list.
pub async fn list(act: Act, Query(wanted): Query<Wanted>) -> Result<Page, Fault> {
    let found = lists::page(&act, &wanted).await?;
    let template = ListPage {
        act: &act,
        rows: found.items.into_iter().map(|line| row(&act, line)).collect(),
        next: found.next.map(|next| format!("/clearances?state={}&after={next}", word(&wanted.state))),
        columns: columns(&act),
    };
    page(&template)
}

/// Only a word of the list goes back into an address.
fn word(state: &str) -> &'static str {
    state.parse::<ClearanceState>().map_or("", ClearanceState::word)
}

fn columns(act: &Act) -> [String; 3] {
    ["clearance-reference", "clearance-departs", "clearance-state"].map(|key| act.plain(key))
}

fn row(act: &Act, line: ClearanceLine) -> Row {
    let (tone, state) = state_key(line.state);
    Row { day: act.date(line.departs_on.0), tone, state, address: format!("/clearances/{}", line.id), line }
}

fn state_key(state: ClearanceState) -> (&'static str, &'static str) {
    match state {
        ClearanceState::Asked => ("", "clearance-asked"),
        ClearanceState::Proposed => ("", "clearance-proposed"),
        ClearanceState::Granted => ("good", "clearance-granted"),
        ClearanceState::Refused => ("stop", "clearance-refused"),
    }
}

/// A fact in words.
struct FactLine {
    label: String,
    value: String,
    source: &'static str,
    reference: String,
}

/// A rule that cannot be told, and where its reason is asked for.
struct Question {
    rule: String,
    title: String,
    pointer: String,
}

/// The reasons with one answer.
struct Group {
    title: &'static str,
    tone: &'static str,
    reasons: Vec<ReasonOfClearance>,
}

#[derive(Template)]
#[template(path = "pre_departure/clearances/pages/one.html")]
struct OnePage<'a> {
    act: &'a Act,
    whole: &'a WholeClearance,
    tone: &'static str,
    state: &'static str,
    day: String,
    groups: Vec<Group>,
    open: Vec<Question>,
    facts: Vec<FactLine>,
    columns: [String; 3],
    faults: &'a Faults,
    once: String,
    decision: String,
    approval: String,
    printed: String,
    lawful: bool,
}

/// One clearance.
pub async fn one(act: Act, Path(id): Path<ClearanceId>) -> Result<Page, Fault> {
    shown(&act, id, &Faults::new()).await
}

async fn shown(act: &Act, id: ClearanceId, faults: &Faults) -> Result<Page, Fault> {
    let whole = lists::whole(act, id).await?;
    let (tone, state) = state_key(whole.line.state);
    let of = |outcome: &str| -> Vec<ReasonOfClearance> {
        whole.reasons.iter().filter(|reason| reason.outcome == outcome).cloned().collect()
    };
    let groups = [
        Group { title: "clearance-against", tone: "stop", reasons: of("broken") },
        Group { title: "clearance-not-told", tone: "warn", reasons: of("unknown") },
        Group { title: "clearance-in-order", tone: "good", reasons: of("holds") },
    ];
    let template = OnePage {
        act,
        tone,
        state,
        day: act.date(whole.line.departs_on.0),
        groups: groups.into_iter().filter(|group| !group.reasons.is_empty()).collect(),
        open: questions(&whole.reasons),
        facts: whole.facts.iter().map(|fact| fact_line(act, fact)).collect(),
        columns: ["clearance-fact", "clearance-value", "clearance-record"].map(|key| act.plain(key)),
        faults,
        once: once()?,
        decision: format!("/clearances/{id}/decision"),
        approval: format!("/clearances/{id}/approval"),
        printed: format!("/clearances/{id}/printed"),
        lawful: !whole.reasons.iter().any(|reason| reason.outcome == "broken" && reason.binding),
        whole: &whole,
    };
    page(&template)
}

fn questions(reasons: &[ReasonOfClearance]) -> Vec<Question> {
    let open = reasons.iter().filter(|reason| reason.outcome == "unknown" && reason.binding);
    let of = |reason: &ReasonOfClearance| Question {
        pointer: format!("/overrides/{}", reason.rule),
        rule: reason.rule.clone(),
        title: reason.title.clone(),
    };
    open.map(of).collect()
}

fn fact_line(act: &Act, fact: &FactOfClearance) -> FactLine {
    let packs = act.law().packs();
    let value = match &fact.value {
        None => act.plain("clearance-not-on-record"),
        Some(serde_json::Value::Bool(yes)) => act.plain(if *yes { "clearance-yes" } else { "clearance-no" }),
        Some(serde_json::Value::String(text)) => match (text.parse::<Day>(), fact.fact.as_str()) {
            (Ok(day), _) => act.date(day.0),
            (_, "origin" | "destination") => act.country_name(packs, text).into_string(),
            (_, list) => act.code_label(packs, list, text).into_string(),
        },
        Some(other) => other.to_string(),
    };
    let record = fact.source.as_ref().map_or("", |source| source.record.as_str());
    let source = match record {
        "journey" => "clearance-from-journey",
        "contract" => "clearance-from-contract",
        "licence" => "clearance-from-licence",
        "fee" => "clearance-from-fee",
        "document" => "clearance-from-document",
        "attestation" => "clearance-from-attestation",
        _ => "clearance-from-nothing",
    };
    let reference = fact.source.as_ref().map(|source| source.reference.clone()).unwrap_or_default();
    FactLine { label: act.fact_label(packs, &fact.fact).into_string(), value, source, reference }
}

/// Decides: `reason`, and one field `why-RULE` for each rule that cannot be told.
pub async fn decide(
    act: Act,
    Path(id): Path<ClearanceId>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let field = |name: &str| fields.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.as_str());
    let act = act.with_key(field("once"));
    let reasons = fields.iter().filter_map(|(key, value)| Some((key.strip_prefix("why-")?, value.trim())));
    let overrides: BTreeMap<String, String> =
        reasons.filter(|(_, words)| !words.is_empty()).map(|(rule, words)| (rule.into(), words.into())).collect();
    let input =
        ClearanceDecision { grant: field("decision") == "grant", reason: Some(field("reason").to_owned()), overrides };
    let version = field("version").parse().unwrap_or_default();
    back(&act, id, deciding::decide(&act, id, version, input).await).await
}

/// A button as the form sends it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    once: String,
    version: i64,
}

/// Approves.
pub async fn approve(act: Act, Path(id): Path<ClearanceId>, Form(form): Form<Button>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    back(&act, id, deciding::approve(&act, id, form.version).await).await
}

async fn back(act: &Act, id: ClearanceId, done: Result<ClearanceStanding, Fault>) -> Result<Response, Fault> {
    match done {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/clearances/{id}"))).into_response()),
        Err(Fault::Invalid(faults)) => {
            Ok(shown(act, id, &faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "pre_departure/clearances/pages/printed.html")]
struct PrintedPage<'a> {
    act: &'a Act,
    whole: &'a WholeClearance,
    day: String,
}

/// The paper of a granted clearance.
pub async fn printed(act: Act, Path(id): Path<ClearanceId>) -> Result<Page, Fault> {
    let whole = lists::whole(&act, id).await?;
    if whole.line.state != ClearanceState::Granted {
        return Err(Fault::NotFound);
    }
    page(&PrintedPage { act: &act, day: act.date(whole.line.departs_on.0), whole: &whole })
}

/// The form of cover and orientation, as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttestationForm {
    once: String,
    kind: String,
    done_on: String,
    valid_until: String,
    issuer: String,
    number: String,
}

struct AttestedLine {
    one: Attested,
    kind: &'static str,
    day: String,
    until: String,
}

#[derive(Template)]
#[template(path = "pre_departure/clearances/pages/journey.html")]
struct JourneyPage<'a> {
    act: &'a Act,
    journey: &'a journey::Model,
    rows: Vec<Row>,
    columns: [String; 3],
    attested: Vec<AttestedLine>,
    may_attest: bool,
    form: &'a AttestationForm,
    faults: &'a Faults,
    once: String,
    ask_at: String,
    attest_at: String,
    departs_on: String,
}

/// A journey on its way to the clearance: cover, orientation, and what was asked for.
pub async fn of_journey(act: Act, Path(id): Path<JourneyId>) -> Result<Page, Fault> {
    journey_page(&act, id, &AttestationForm::default(), &Faults::new()).await
}

async fn journey_page(act: &Act, id: JourneyId, form: &AttestationForm, faults: &Faults) -> Result<Page, Fault> {
    let journey = act.load::<journey::Model>(id).await?.cleared(act, Action::Read)?.parts().0;
    let attested = attest::of_journey(act, id).await?.into_iter().map(|one| AttestedLine {
        kind: kind_key(one.kind),
        day: act.date(one.done_on.0),
        until: one.valid_until.map(|until| act.date(until.0)).unwrap_or_default(),
        one,
    });
    let template = JourneyPage {
        act,
        rows: lists::of_journey(act, id).await?.into_iter().map(|line| row(act, line)).collect(),
        columns: columns(act),
        attested: attested.collect(),
        may_attest: matches!(act.visitor()?.role, Role::RecruiterStaff | Role::LabourOfficer),
        form,
        faults,
        once: once()?,
        ask_at: format!("/journeys/{id}/clearance"),
        attest_at: format!("/journeys/{id}/attestations"),
        departs_on: journey.departs_on.map(|day| day.to_string()).unwrap_or_default(),
        journey: &journey,
    };
    page(&template)
}

fn kind_key(kind: AttestationKind) -> &'static str {
    match kind {
        AttestationKind::Cover => "clearance-cover",
        AttestationKind::Orientation => "clearance-orientation",
    }
}

/// The form that asks, as typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AskForm {
    once: String,
    departs_on: String,
}

/// Asks for the clearance.
pub async fn ask(act: Act, Path(id): Path<JourneyId>, Form(form): Form<AskForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    match steps::ask(&act, id, NewClearance { departs_on: form.departs_on.parse().ok() }).await {
        Ok(asked) => Ok(Redirect::to(&act.link(&format!("/clearances/{}", asked.id))).into_response()),
        Err(Fault::Invalid(faults)) => journey_again(&act, id, &AttestationForm::default(), &faults).await,
        Err(other) => Err(other),
    }
}

/// Enters cover or orientation.
pub async fn attest(act: Act, Path(id): Path<JourneyId>, Form(form): Form<AttestationForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    let done = match read(&form) {
        Ok(input) => attest::enter(&act, id, input).await.map(|_| ()),
        Err(faults) => Err(Fault::Invalid(faults)),
    };
    match done {
        Ok(()) => Ok(Redirect::to(&act.link(&format!("/journeys/{id}/clearance"))).into_response()),
        Err(Fault::Invalid(faults)) => journey_again(&act, id, &form, &faults).await,
        Err(other) => Err(other),
    }
}

async fn journey_again(act: &Act, id: JourneyId, form: &AttestationForm, faults: &Faults) -> Result<Response, Fault> {
    Ok(journey_page(act, id, form, faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

fn read(form: &AttestationForm) -> Result<NewAttestation, Faults> {
    let mut faults = Faults::new();
    let kind = faults.take("/kind", form.kind.parse().map_err(|_| KIND));
    let done_on = faults.take("/done_on", form.done_on.parse().map_err(|_| DAY));
    let until = match form.valid_until.trim() {
        "" => Some(None),
        typed => faults.take("/valid_until", typed.parse().map(Some).map_err(|_| DAY)),
    };
    match (kind, done_on, until) {
        (Some(kind), Some(done_on), Some(valid_until)) => Ok(NewAttestation {
            kind,
            done_on,
            valid_until,
            issuer: form.issuer.clone(),
            number: Some(form.number.clone()),
        }),
        _ => Err(faults),
    }
}
