//! A worker's own pages: I have arrived, this is the contract I was given, and how it stands to what was promised.

use super::steps::{self, Move, Moved};
use super::views::{Form, once, sent};
use super::{DAY, NO_JOURNEY, NOT_ABROAD};
use crate::abroad::substitutions::compare::Standing;
use crate::abroad::substitutions::lists::{Compared, compared as compare};
use crate::abroad::substitutions::words::{Line, lines};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::store::Day;
use crate::foundations::store::ids::ContractId;
use crate::pre_departure::contracts::report::RuleReport;
use crate::pre_departure::contracts::views::{Field, Input};
use crate::pre_departure::workers::journey::{self, Stage};
use crate::pre_departure::workers::journeys;
use askama::Template;
use axum::Form as Body;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "abroad/arrivals/pages/start.html")]
struct StartPage<'a> {
    act: &'a Act,
    journey: &'a journey::Model,
    given: Option<ContractId>,
    faults: &'a Faults,
    today: String,
    once: String,
}

impl StartPage<'_> {
    fn may_arrive(&self) -> bool {
        matches!(self.journey.stage, Stage::Cleared | Stage::Abroad) && self.journey.arrived_on.is_none()
    }

    fn arrived(&self) -> Option<String> {
        self.journey.arrived_on.map(|day| self.act.date(day.0))
    }

    fn is_abroad(&self) -> bool {
        self.journey.stage == Stage::Abroad
    }
}

#[derive(Template)]
#[template(path = "abroad/arrivals/pages/contract.html")]
struct ContractPage<'a> {
    act: &'a Act,
    faults: &'a Faults,
    fields: Vec<Field<'a>>,
    once: String,
}

#[derive(Template)]
#[template(path = "abroad/arrivals/pages/compared.html")]
struct ComparedPage<'a> {
    act: &'a Act,
    has_verified: bool,
    reference: Option<String>,
    worse: i64,
    lines: Vec<Line>,
    law: Vec<RuleReport>,
}

impl ComparedPage<'_> {
    fn urgent(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.standing <= Standing::Different)
    }

    fn quiet(&self) -> impl Iterator<Item = &Line> {
        self.lines.iter().filter(|line| line.standing > Standing::Different)
    }
}

/// The journey of the worker who asks: the newest.
async fn own(act: &Act) -> Result<journey::Model, Fault> {
    let worker = act.visitor()?.worker().ok_or(Fault::NotFound)?;
    journeys::list(act, worker).await?.into_iter().next().ok_or(Fault::Conflict(NO_JOURNEY))
}

/// Where the worker's journey stands.
pub async fn start(act: Act) -> Result<Page, Fault> {
    let journey = own(&act).await?;
    started(&act, &journey, &Faults::new()).await
}

async fn started(act: &Act, journey: &journey::Model, faults: &Faults) -> Result<Page, Fault> {
    let given = super::give::newest(act, journey.id).await?;
    let today = act.today().to_string();
    page(&StartPage { act, journey, given, faults, today, once: once()? })
}

/// "I have arrived", "I am home again".
pub async fn arrived(act: Act, Body(pairs): Body<Vec<(String, String)>>) -> Result<Response, Fault> {
    let journey = own(&act).await?;
    let step = if sent(&pairs, "do") == "return" { Move::Return } else { Move::Arrive };
    let day: Option<Day> = sent(&pairs, "day").parse().ok();
    let version = sent(&pairs, "version").parse().map_err(|_| Fault::unreadable(Code::UNREADABLE))?;
    let act = act.with_key(sent(&pairs, "once"));
    let done = match day {
        Some(day) => steps::go(&act, journey.id, Moved { step, day: Some(day) }, version).await,
        None => Err(Fault::invalid("/day", DAY)),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&act.link("/my/arrival")).into_response()),
        Err(Fault::Invalid(faults)) => {
            let page = started(&act, &journey, &faults).await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(fault) => Err(fault),
    }
}

/// What the contract says that was really given.
pub async fn ask(act: Act) -> Result<Page, Fault> {
    let journey = own(&act).await?;
    if journey.stage != Stage::Abroad {
        return Err(Fault::Conflict(NOT_ABROAD));
    }
    let mut form = Form::new(&act, &journey, &[]).await?;
    let (fields, once) = (form.fields(&journey), once()?);
    page(&ContractPage { act: &act, faults: &Faults::new(), fields, once })
}

/// Records it.
pub async fn told(act: Act, Body(pairs): Body<Vec<(String, String)>>) -> Result<Response, Fault> {
    let journey = own(&act).await?;
    let mut form = Form::new(&act, &journey, &pairs).await?;
    let faults = form.faults();
    if faults.is_empty() {
        let given = form.give(journey.id, sent(&pairs, "once")).await?;
        return Ok(Redirect::to(&act.link(&format!("/my/arrival/contracts/{}", given.contract))).into_response());
    }
    let (fields, once) = (form.fields(&journey), once()?);
    let page = page(&ContractPage { act: &act, faults: &faults, fields, once })?;
    Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
}

/// How it stands to what was promised.
pub async fn compared(act: Act, Path(id): Path<ContractId>) -> Result<Page, Fault> {
    let Compared { clauses, law, has_verified, reference } = compare(&act, id).await?;
    let lines = lines(act.law(), act.speech(), &clauses);
    let worse = lines.iter().filter(|line| line.standing == Standing::Worse).count();
    let worse = i64::try_from(worse).unwrap_or(i64::MAX);
    page(&ComparedPage { act: &act, has_verified, reference, worse, lines, law })
}
