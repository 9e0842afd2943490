//! Pages of licences for officers: the list, one licence with its history, and the forms of its decisions.

use super::decision::Decision;
use super::input::NewProposal;
use super::lists::{self, Filter, Waiting, Whole};
use super::look_up::{Decided, Status};
use super::model::LicenceState;
use super::public_pages::{decision_key, status_key, tone};
use super::{Standing, deciding};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
pub(super) use crate::foundations::forms::once;
use crate::foundations::page::{Page, page};
use crate::foundations::store::Day;
use crate::foundations::store::ids::LicenceId;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marhala_money::Money;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pre_departure/recruiters/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    filter: &'a Filter,
    states: Vec<(&'static str, &'static str)>,
    columns: [String; 4],
    items: Vec<Row>,
    next: Option<String>,
}

struct Row {
    line: lists::Line,
    address: String,
    tone: &'static str,
    key: &'static str,
    until: String,
}

/// The licences an officer, or a recruiter, sees.
pub async fn list(act: Act, Query(filter): Query<Filter>) -> Result<Page, Fault> {
    let found = lists::page(&act, &filter).await?;
    let next = found.next.map(|after| {
        format!("/licences?state={}&expires_within={}&after={after}", filter.state, filter.expires_within.trim())
    });
    let items = found.items.into_iter().map(|line| {
        let (tone, key) = standing(line.state, line.status);
        let until = line.valid_until.map(|Day(day)| act.date(day)).unwrap_or_default();
        Row { address: format!("/licences/{}", line.id), tone, key, until, line }
    });
    let columns = ["licences-recruiter", "licences-number", "licences-state", "licences-valid-until"];
    let template = ListPage {
        act: &act,
        filter: &filter,
        states: LicenceState::ALL.iter().map(|state| (state.word(), state_key(*state))).collect(),
        columns: columns.map(|key| act.plain(key)),
        items: items.collect(),
        next,
    };
    page(&template)
}

/// A decision in the history of a licence, or one that waits.
pub(super) struct Line {
    pub(super) words: &'static str,
    pub(super) day: String,
    pub(super) more: Vec<(&'static str, String)>,
    pub(super) ground: Option<String>,
    pub(super) principal: Option<String>,
}

impl Line {
    pub(super) fn of(act: &Act, one: &Decided) -> Self {
        Self {
            words: decision_key(one.decision),
            day: act.date(one.from_day.0),
            more: more(act, one.number.as_ref(), None, one.valid_until, one.notice_on),
            ground: one.ground.clone(),
            principal: one.principal.clone(),
        }
    }

    fn waiting(act: &Act, one: &Waiting) -> Self {
        Self {
            words: propose_key(one.decision),
            day: String::new(),
            more: more(act, one.number.as_ref(), one.valid_from, one.valid_until, one.notice_on),
            ground: one.ground.clone(),
            principal: one.principal.clone(),
        }
    }
}

fn more(
    act: &Act,
    number: Option<&String>,
    from: Option<Day>,
    until: Option<Day>,
    notice: Option<Day>,
) -> Vec<(&'static str, String)> {
    let day = |key, day: Option<Day>| day.map(|Day(day)| (key, act.date(day)));
    let all = [
        number.map(|number| ("recruiters-number", number.clone())),
        day("recruiters-since", from),
        day("recruiters-until", until),
        day("recruiters-notice", notice),
    ];
    all.into_iter().flatten().collect()
}

#[derive(Template)]
#[template(path = "pre_departure/recruiters/pages/one.html")]
struct OnePage<'a> {
    act: &'a Act,
    whole: &'a Whole,
    faults: &'a Faults,
    form: &'a ProposalForm,
    chosen: Option<Asks>,
    choices: Vec<(String, &'static str)>,
    waiting: Option<Line>,
    lines: Vec<Line>,
    tone: &'static str,
    key: &'static str,
    facts: Vec<(&'static str, String)>,
    once: String,
    propose: String,
    approve: String,
    withdraw: String,
    public: String,
}

/// The form of one decision: which fields it has.
struct Asks {
    word: &'static str,
    key: &'static str,
    number: bool,
    until: bool,
    notice: bool,
    principal: bool,
    ground: bool,
}

impl Asks {
    fn of(decision: Decision) -> Self {
        use Decision::{AddPrincipal, Grant, Refuse, RemovePrincipal, Renew, Revoke, Suspend};
        Self {
            word: decision.word(),
            key: propose_key(decision),
            number: decision == Grant,
            until: matches!(decision, Grant | Renew),
            notice: decision == Suspend,
            principal: matches!(decision, AddPrincipal | RemovePrincipal),
            ground: matches!(decision, Refuse | Suspend | Revoke),
        }
    }
}

/// Which decision the form is for.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Chosen {
    #[serde(default)]
    decide: String,
}

/// One licence.
pub async fn one(act: Act, Path(id): Path<LicenceId>, Query(chosen): Query<Chosen>) -> Result<Page, Fault> {
    let form = ProposalForm { decision: chosen.decide, ..ProposalForm::default() };
    show(&act, id, &form, &Faults::new()).await
}

async fn show(act: &Act, id: LicenceId, form: &ProposalForm, faults: &Faults) -> Result<Page, Fault> {
    let whole = lists::whole(act, id).await?;
    let chosen = form.decision.parse::<Decision>().ok().filter(|decision| whole.may_propose.contains(decision));
    let (tone, key) = standing(whole.line.state, whole.line.status);
    let template = OnePage {
        act,
        faults,
        form,
        chosen: chosen.map(Asks::of),
        choices: whole.may_propose.iter().map(|one| (choose(&whole, *one), propose_key(*one))).collect(),
        waiting: whole.proposal.as_ref().map(|one| Line::waiting(act, one)),
        lines: whole.decisions.iter().map(|one| Line::of(act, one)).collect(),
        tone,
        key,
        facts: facts(act, &whole),
        once: once()?,
        propose: format!("/licences/{id}/propose"),
        approve: format!("/licences/{id}/approve"),
        withdraw: format!("/licences/{id}/withdraw"),
        public: format!("/recruiters/{}", whole.line.reference),
        whole: &whole,
    };
    page(&template)
}

/// A proposed decision, as the form sends it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProposalForm {
    once: String,
    version: i64,
    decision: String,
    number: String,
    valid_from: String,
    valid_until: String,
    ground: String,
    notice_on: String,
    principal: String,
}

/// Proposes a decision; what is wrong comes back beside its field.
pub async fn propose(act: Act, Path(id): Path<LicenceId>, Form(form): Form<ProposalForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    let copy = form.clone();
    let input = NewProposal {
        decision: copy.decision,
        number: copy.number,
        valid_from: copy.valid_from,
        valid_until: copy.valid_until,
        ground: copy.ground,
        notice_on: copy.notice_on,
        principal: copy.principal,
    };
    match deciding::propose(&act, id, form.version, input).await {
        Err(Fault::Invalid(faults)) => {
            Ok(show(&act, id, &form, &faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        done => back_to(&act, done),
    }
}

/// A button on a licence, as the form sends it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Button {
    once: String,
    version: i64,
}

/// Approves what waits.
pub async fn approve(act: Act, Path(id): Path<LicenceId>, Form(form): Form<Button>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    back_to(&act, deciding::approve(&act, id, form.version).await)
}

/// Takes back what waits.
pub async fn withdraw(act: Act, Path(id): Path<LicenceId>, Form(form): Form<Button>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    back_to(&act, deciding::withdraw(&act, id, form.version).await)
}

fn back_to(act: &Act, done: Result<Standing, Fault>) -> Result<Response, Fault> {
    done.map(|done| Redirect::to(&act.link(&format!("/licences/{}", done.id))).into_response())
}

/// What a licence says, line by line.
pub(super) fn facts(act: &Act, whole: &Whole) -> Vec<(&'static str, String)> {
    let day = |key, day: Option<Day>| day.map(|Day(day)| (key, act.date(day)));
    let number = Some(whole.line.number.clone()).filter(|number| !number.is_empty());
    let bond = |bond: &String| bond.parse::<Money>().map_or_else(|_| bond.clone(), |money| act.money(money));
    let all = [
        Some(("licences-reference", whole.line.reference.clone())),
        Some(("licences-number", number.unwrap_or_else(|| act.plain("licences-no-number")))),
        day("licences-applied-on", Some(whole.applied_on)),
        day("licences-since", whole.since),
        day("licences-valid-from", whole.valid_from),
        day("licences-valid-until", whole.line.valid_until),
        whole.ground.clone().map(|ground| ("licences-ground", ground)),
        Some(("licences-bond", whole.bond.as_ref().map_or_else(|| act.plain("licences-no-bond"), bond))),
    ];
    all.into_iter().flatten().collect()
}

/// Tone and text of where a licence stands: an application is told apart from "no licence".
pub(super) fn standing(state: LicenceState, status: Status) -> (&'static str, &'static str) {
    match state {
        LicenceState::Applied => ("none", "licences-state-applied"),
        LicenceState::Refused => ("stop", "licences-state-refused"),
        LicenceState::Granted | LicenceState::Suspended | LicenceState::Revoked => (tone(status), status_key(status)),
    }
}

fn state_key(state: LicenceState) -> &'static str {
    match state {
        LicenceState::Applied => "licences-state-applied",
        LicenceState::Granted => "licences-state-granted",
        LicenceState::Suspended => "recruiters-status-suspended",
        LicenceState::Revoked => "recruiters-status-revoked",
        LicenceState::Refused => "licences-state-refused",
    }
}

fn propose_key(decision: Decision) -> &'static str {
    match decision {
        Decision::Grant => "licences-propose-grant",
        Decision::Refuse => "licences-propose-refuse",
        Decision::Renew => "licences-propose-renew",
        Decision::Suspend => "licences-propose-suspend",
        Decision::Lift => "licences-propose-lift",
        Decision::Revoke => "licences-propose-revoke",
        Decision::AddPrincipal => "licences-propose-add-principal",
        Decision::RemovePrincipal => "licences-propose-remove-principal",
    }
}

fn choose(whole: &Whole, decision: Decision) -> String {
    format!("/licences/{}?decide={decision}", whole.line.id)
}
