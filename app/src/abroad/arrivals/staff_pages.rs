//! The same for staff: where a journey stands, what may be done with it, and the contract that a worker brought to the counter.

use super::steps::{self, Move, Moved};
use super::views::{Form, once, sent};
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::page::{Page, page};
use crate::foundations::store::Day;
use crate::foundations::store::ids::JourneyId;
use crate::pre_departure::contracts::views::{Field, Input};
use crate::pre_departure::workers::journey::{self, Stage};
use askama::Template;
use axum::Form as Body;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

#[derive(Template)]
#[template(path = "abroad/arrivals/pages/journey.html")]
struct JourneyPage<'a> {
    act: &'a Act,
    journey: &'a journey::Model,
    moves: Vec<(&'static str, String)>,
    fields: Vec<Field<'a>>,
    faults: &'a Faults,
    today: String,
    once: String,
    days: Vec<(&'static str, String)>,
}

impl JourneyPage<'_> {
    fn stage_key(&self) -> String {
        format!("journey-stage-{}", self.journey.stage)
    }

    fn here(&self) -> String {
        format!("/journeys/{}/arrival", self.journey.id)
    }

    fn contract(&self) -> String {
        format!("/journeys/{}/arrival/contract", self.journey.id)
    }

    fn way(&self) -> String {
        let packs = self.act.law().packs();
        let name = |code: &str| self.act.country_name(packs, code).into_string();
        let (from, to) = (name(self.journey.origin.code()), name(self.journey.destination.code()));
        self.act.t("journey-way").set("from", from).set("to", to).plain()
    }
}

/// Where a journey stands.
pub async fn show(act: Act, Path(id): Path<JourneyId>) -> Result<Page, Fault> {
    let journey = staff(&act, id).await?;
    let mut form = Form::new(&act, &journey, &[]).await?;
    shown(&act, &journey, &mut form, &Faults::new())
}

/// Departs, arrives, returns or withdraws.
pub async fn step(
    act: Act,
    Path(id): Path<JourneyId>,
    Body(pairs): Body<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let journey = staff(&act, id).await?;
    let unreadable = || Fault::unreadable(Code::UNREADABLE);
    let step: Move = sent(&pairs, "do").parse().map_err(|_| unreadable())?;
    let version = sent(&pairs, "version").parse().map_err(|_| unreadable())?;
    let day: Option<Day> = sent(&pairs, "day").parse().ok();
    let keyed = act.clone().with_key(sent(&pairs, "once"));
    let done = match day {
        Some(day) => steps::go(&keyed, id, Moved { step, day: Some(day) }, version).await,
        None => Err(Fault::invalid("/day", super::DAY)),
    };
    match done {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/journeys/{id}/arrival"))).into_response()),
        Err(Fault::Invalid(faults)) => {
            let mut form = Form::new(&act, &journey, &[]).await?;
            let page = shown(&act, &journey, &mut form, &faults)?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(fault) => Err(fault),
    }
}

/// Records the contract that was given.
pub async fn told(
    act: Act,
    Path(id): Path<JourneyId>,
    Body(pairs): Body<Vec<(String, String)>>,
) -> Result<Response, Fault> {
    let journey = staff(&act, id).await?;
    let mut form = Form::new(&act, &journey, &pairs).await?;
    let faults = form.faults();
    if !faults.is_empty() {
        let page = shown(&act, &journey, &mut form, &faults)?;
        return Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response());
    }
    let given = form.give(id, sent(&pairs, "once")).await?;
    let to = match given.substitution {
        Some(substitution) => format!("/substitutions/{substitution}"),
        None => format!("/journeys/{id}/arrival"),
    };
    Ok(Redirect::to(&act.link(&to)).into_response())
}

/// The journey, for staff; a worker has pages of their own.
async fn staff(act: &Act, id: JourneyId) -> Result<journey::Model, Fault> {
    let journey = steps::read(act, id).await?;
    let outsiders = [Role::Worker, Role::RecruiterStaff, Role::EmployerStaff];
    if outsiders.contains(&act.visitor()?.role) { Err(Fault::NotFound) } else { Ok(journey) }
}

fn shown<'a>(
    act: &'a Act,
    journey: &'a journey::Model,
    form: &'a mut Form<'_>,
    faults: &'a Faults,
) -> Result<Page, Fault> {
    let role = act.visitor()?.role;
    let helps = matches!(role, Role::LabourAttache | Role::Caseworker);
    let fields = if helps && journey.stage == Stage::Abroad { form.fields(journey) } else { Vec::new() };
    let moves = Move::ALL
        .iter()
        .filter(|step| step.open_to(role, journey))
        .map(|step| (step.word(), format!("journey-move-{step}")))
        .collect();
    let day = |key, day: Option<Day>| Some((key, act.date(day?.0)));
    let days = [
        day("journey-departs-on", journey.departs_on),
        day("journey-departed-on", journey.departed_on),
        day("journey-arrived-on", journey.arrived_on),
        day("journey-ended-on", journey.ended_on),
    ];
    let (today, once) = (act.today().to_string(), once()?);
    let days = days.into_iter().flatten().collect();
    page(&JourneyPage { act, journey, moves, fields, faults, today, once, days })
}
