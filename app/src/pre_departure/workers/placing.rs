//! What recruiters see and do about the workers they place: the list by journeys, and registering a worker.

use super::document::DocumentKind;
use super::input::{BIRTH_DATE, DOCUMENT_DAYS, NO_NAME, NewDocument, NewJourney, NewWorker};
use super::{CHOOSE_COUNTRY, journey, lists, steps};
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms::{Fields, once};
use crate::foundations::page::{Page, page};
use crate::foundations::store::{Country, Cursor, PageOf};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pre_departure/workers/pages/placing.html")]
struct ListPage<'a> {
    act: &'a Act,
    journeys: PageOf<(journey::Model, String)>,
}

impl ListPage<'_> {
    fn way(&self, journey: &journey::Model) -> String {
        let country = |code: &str| countries::name(self.act.speech(), self.act.law().packs(), code);
        format!("{} · {}", country(journey.origin.code()), country(journey.destination.code()))
    }

    fn stage(&self, journey: &journey::Model) -> String {
        self.act.plain(&format!("placing-stage-{}", journey.stage))
    }

    fn new_contract(&self, journey: &journey::Model) -> String {
        self.act.link(&format!("/contracts/new?journey={}", journey.id))
    }

    fn next(&self) -> Option<String> {
        Some(self.act.link(&format!("/recruiter/workers?after={}", self.journeys.next.as_deref()?)))
    }
}

#[derive(Template)]
#[template(path = "pre_departure/workers/pages/placing-new.html")]
struct NewPage<'a> {
    act: &'a Act,
    faults: Faults,
    fields: &'a Fields,
    once: String,
    countries: Vec<(String, String)>,
}

impl NewPage<'_> {
    fn of(&self, name: &str) -> &str {
        self.fields.get(name)
    }

    fn chosen(&self, name: &str, code: &str) -> bool {
        self.fields.get(name) == code
    }
}

/// Where the list goes on.
#[derive(Debug, Deserialize)]
pub struct After {
    after: Option<String>,
}

fn recruiters_only(act: &Act) -> Result<(), Fault> {
    if act.visitor()?.role == Role::RecruiterStaff { Ok(()) } else { Err(Fault::NotFound) }
}

/// `GET /recruiter/workers`.
pub async fn list(act: Act, Query(asked): Query<After>) -> Result<Page, Fault> {
    recruiters_only(&act)?;
    let after = asked.after.as_deref().map(Cursor::parse).transpose()?;
    let journeys = lists::journeys(&act, after.as_ref()).await?;
    page(&ListPage { act: &act, journeys })
}

fn render(act: &Act, fields: &Fields, faults: Faults) -> Result<Page, Fault> {
    let countries = countries::all(act.speech(), act.law().packs());
    page(&NewPage { act, faults, fields, once: once()?, countries })
}

/// `GET /recruiter/workers/new`.
pub async fn start(act: Act) -> Result<Page, Fault> {
    recruiters_only(&act)?;
    render(&act, &Fields::default(), Faults::new())
}

/// `POST /recruiter/workers/new`: then on to the contract.
pub async fn register(act: Act, fields: Fields) -> Result<Response, Fault> {
    recruiters_only(&act)?;
    let again = |act: &Act, faults: Faults| {
        Ok(render(act, &fields, faults)?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
    };
    let input = match read(&fields) {
        Ok(input) => input,
        Err(faults) => return again(&act, faults),
    };
    let act = act.with_key(fields.get("once"));
    match steps::register(&act, input).await {
        Ok(done) => Ok(Redirect::to(&act.link(&format!("/contracts/new?journey={}", done.journey))).into_response()),
        Err(Fault::Invalid(faults)) => again(&act, faults),
        Err(other) => Err(other),
    }
}

/// What was typed. What the step checks itself is left to it.
fn read(fields: &Fields) -> Result<NewWorker, Faults> {
    let mut faults = Faults::new();
    let given = |name: &str| Some(fields.get(name).to_owned()).filter(|text| !text.is_empty());
    let mut country = |name: &str, pointer: &str| -> Option<Country> {
        faults.take(pointer, fields.get(name).parse().map_err(|_| CHOOSE_COUNTRY))
    };
    let nationality = country("nationality", "/nationality");
    let origin = country("origin", "/journey/origin");
    let destination = country("destination", "/journey/destination");
    let birth_date = faults.take("/birth_date", fields.day("birth_date", BIRTH_DATE)).flatten();
    let expires_on = faults.take("/passport/expires_on", fields.day("expires_on", DOCUMENT_DAYS)).flatten();
    faults.must("/name", given("name").is_some(), NO_NAME);
    let (Some(nationality), Some(origin), Some(destination), true) =
        (nationality, origin, destination, faults.is_empty())
    else {
        return Err(faults);
    };
    let number = given("number");
    let passport = (number.is_some() || expires_on.is_some()).then_some(NewDocument {
        kind: DocumentKind::Passport,
        country: Some(nationality),
        number,
        issued_on: None,
        expires_on,
    });
    Ok(NewWorker {
        name: fields.get("name").to_owned(),
        called: None,
        birth_date,
        sex: None,
        nationality,
        language: None,
        phone: given("phone"),
        email: None,
        passport,
        journey: NewJourney {
            origin,
            destination,
            employer: None,
            recruiter: None,
            occupation: None,
            departs_on: None,
        },
    })
}
