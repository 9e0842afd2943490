//! The pages of reports: what a worker tells and what became of it; and the page of whoever looks into it.

use super::input::Typed;
use super::model::{DoneBy, ReportKind, ReportState};
use super::steps::{self, Handling, Opened};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms;
use crate::foundations::page::{Page, page};
use crate::foundations::store::ids::ReportId;
use crate::pre_departure::workers::own::reads::me;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

/// The kinds by the letter that stands in the address: the history of a phone tells nothing.
const LETTERS: [(&str, ReportKind); 3] =
    [("f", ReportKind::Fee), ("p", ReportKind::Passport), ("c", ReportKind::Contract)];

fn kind_of(letter: &str) -> Result<ReportKind, Fault> {
    LETTERS.iter().find(|(known, _)| *known == letter).map(|(_, kind)| *kind).ok_or(Fault::NotFound)
}

/// Key of the words for a kind.
pub fn kind_key(kind: ReportKind) -> &'static str {
    match kind {
        ReportKind::Fee => "own-tell-f",
        ReportKind::Passport => "own-tell-p",
        ReportKind::Contract => "own-tell-c",
    }
}

fn state_key(state: ReportState) -> &'static str {
    match state {
        ReportState::Open => "own-told-open",
        ReportState::InHand => "own-told-in-hand",
        ReportState::Closed => "own-told-closed",
    }
}

#[derive(Template)]
#[template(path = "abroad/reports/pages/start.html")]
struct StartPage<'a> {
    act: &'a Act,
}

/// What can be told, and who helps: for everybody.
pub async fn start(act: Act) -> Result<Page, Fault> {
    page(&StartPage { act: &act })
}

#[derive(Template)]
#[template(path = "abroad/reports/pages/tell.html")]
struct TellPage<'a> {
    act: &'a Act,
    faults: Faults,
    typed: Typed,
    action: String,
    heading: &'static str,
    asks_amount: bool,
    doers: Vec<(&'static str, String)>,
}

/// The few questions of a report.
pub async fn tell(act: Act, Path(letter): Path<String>) -> Result<Page, Fault> {
    me(&act)?;
    let once = forms::once()?;
    form(&act, letter, Faults::new(), Typed { once, ..Typed::default() })
}

fn form(act: &Act, letter: String, faults: Faults, typed: Typed) -> Result<Page, Fault> {
    let kind = kind_of(&letter)?;
    let doers = DoneBy::ALL.iter().map(|one| (one.word(), act.plain(doer_key(*one)))).collect();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (action, heading) = (format!("/my/tell/{letter}"), kind_key(kind));
    let asks_amount = kind == ReportKind::Fee;
    Ok(page(&TellPage { act, faults, typed, action, heading, asks_amount, doers })?.status(status))
}

fn doer_key(one: DoneBy) -> &'static str {
    match one {
        DoneBy::Employer => "own-doer-employer",
        DoneBy::Recruiter => "own-doer-recruiter",
        DoneBy::Agent => "own-doer-agent",
        DoneBy::Other => "own-doer-other",
    }
}

/// Makes the report.
pub async fn told(act: Act, Path(letter): Path<String>, Form(typed): Form<Typed>) -> Result<Response, Fault> {
    me(&act)?;
    let kind = kind_of(&letter)?;
    let act = act.with_key(&typed.once);
    let made = match typed.check(kind, act.today()) {
        Ok(input) => steps::make(&act, input).await,
        Err(fault) => Err(fault),
    };
    match made {
        Ok(made) => Ok(to(&act, &format!("/my/told/{}", made.report))),
        Err(Fault::Invalid(faults)) => form(&act, letter, faults, typed).map(IntoResponse::into_response),
        Err(other) => Err(other),
    }
}

fn to(act: &Act, address: &str) -> Response {
    (StatusCode::SEE_OTHER, [(header::LOCATION, act.link(address))]).into_response()
}

#[derive(Template)]
#[template(path = "abroad/reports/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    /// Identifier, kind, reference, day, state.
    reports: Vec<(ReportId, String, String, String, String)>,
}

/// What the worker told.
pub async fn list(act: Act) -> Result<Page, Fault> {
    let told = steps::own(&act).await?.into_iter().map(|row| {
        let (kind, state) = (act.plain(kind_key(row.kind)), act.plain(state_key(row.state)));
        (row.id, kind, row.reference, act.date(row.made_at.day()), state)
    });
    let reports = told.collect();
    page(&ListPage { act: &act, reports })
}

#[derive(Template)]
#[template(path = "abroad/reports/pages/one.html")]
struct OnePage<'a> {
    act: &'a Act,
    heading: &'static str,
    state: &'static str,
    opened: Opened,
    by: String,
}

/// What became of one report, for the worker.
pub async fn one(act: Act, Path(id): Path<ReportId>) -> Result<Page, Fault> {
    me(&act)?;
    let opened = steps::read(&act, id).await?;
    let by = act.date(steps::first_look(opened.row.kind, opened.row.made_at.day()).0);
    let (heading, state) = (kind_key(opened.row.kind), state_key(opened.row.state));
    page(&OnePage { act: &act, heading, state, opened, by })
}

#[derive(Template)]
#[template(path = "abroad/reports/pages/staff.html")]
struct StaffPage<'a> {
    act: &'a Act,
    faults: Faults,
    heading: &'static str,
    state: &'static str,
    happened: Option<String>,
    doer: Option<&'static str>,
    made: String,
    address: String,
    opened: Opened,
    by: String,
}

/// A report, for whoever looks into it.
pub async fn staff(act: Act, Path(id): Path<ReportId>) -> Result<Page, Fault> {
    staff_page(&act, id, Faults::new()).await
}

async fn staff_page(act: &Act, id: ReportId, faults: Faults) -> Result<Page, Fault> {
    if act.visitor()?.worker().is_some() {
        return Err(Fault::NotFound);
    }
    let opened = steps::read(act, id).await?;
    let by = act.date(steps::first_look(opened.row.kind, opened.row.made_at.day()).0);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = StaffPage {
        act,
        faults,
        heading: kind_key(opened.row.kind),
        state: match opened.row.state {
            ReportState::Open => "staff-report-state-open",
            ReportState::InHand => "staff-report-state-in-hand",
            ReportState::Closed => "staff-report-state-closed",
        },
        happened: opened.row.happened_on.map(|day| act.date(day.0)),
        doer: opened.row.done_by.map(doer_key),
        made: act.date(opened.row.made_at.day()),
        address: format!("/reports/{id}"),
        opened,
        by,
    };
    Ok(page(&shown)?.status(status))
}

/// What is done with a report.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Doing {
    version: i64,
    step: String,
    answer: String,
}

/// Takes in hand, answers or closes.
pub async fn handle(act: Act, Path(id): Path<ReportId>, Form(doing): Form<Doing>) -> Result<Response, Fault> {
    let how = match doing.step.as_str() {
        "take" => Handling::Take,
        "answer" => Handling::Answer(doing.answer),
        "close" => Handling::Close,
        _ => return Err(Fault::NotFound),
    };
    match steps::handle(&act, id, doing.version, how).await {
        Ok(_) => Ok(to(&act, &format!("/reports/{id}"))),
        Err(Fault::Invalid(faults)) => staff_page(&act, id, faults).await.map(IntoResponse::into_response),
        Err(other) => Err(other),
    }
}
