//! The page of a recruiter about its own licence: where it stands, why, and the application.

use super::input::Application;
use super::lists::{self, Whole};
use super::look_up::Status;
use super::model::LicenceState;
use super::pages::{Line, facts, once, standing};
use super::steps;
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pre_departure/recruiters/pages/own.html")]
struct OwnPage<'a> {
    act: &'a Act,
    faults: &'a Faults,
    form: &'a ApplicationForm,
    whole: Option<&'a Whole>,
    lines: Vec<Line>,
    next: &'static str,
    tone: &'static str,
    key: &'static str,
    facts: Vec<(&'static str, String)>,
    may_apply: bool,
    once: String,
    version: i64,
    licence: String,
}

/// An application, as the form sends it: one reference of a principal on a line.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ApplicationForm {
    once: String,
    /// 0 for a new application.
    version: i64,
    licence: String,
    bond: String,
    bond_currency: String,
    principals: String,
}

/// The recruiter's own licence.
pub async fn own(act: Act) -> Result<Page, Fault> {
    show(&act, None, &Faults::new()).await
}

async fn show(act: &Act, typed: Option<&ApplicationForm>, faults: &Faults) -> Result<Page, Fault> {
    let whole = lists::own(act).await?;
    let is_applied = whole.as_ref().is_some_and(|whole| whole.line.state == LicenceState::Applied);
    let is_over = whole.as_ref().is_none_or(|whole| match whole.line.state {
        LicenceState::Refused | LicenceState::Revoked => true,
        LicenceState::Granted => whole.line.status == Status::Expired,
        LicenceState::Applied | LicenceState::Suspended => false,
    });
    let filled = match (typed, &whole) {
        (Some(typed), _) => typed.clone(),
        (None, Some(whole)) if is_applied => filled(whole),
        (None, _) => ApplicationForm::default(),
    };
    let (tone, key) = whole
        .as_ref()
        .map_or(("none", "recruiters-status-none"), |whole| standing(whole.line.state, whole.line.status));
    let amended = whole.as_ref().filter(|_| is_applied);
    let template = OwnPage {
        act,
        faults,
        form: &filled,
        lines: whole.iter().flat_map(|whole| &whole.decisions).map(|one| Line::of(act, one)).collect(),
        next: whole.as_ref().map_or("licences-own-none", |whole| next_key(whole)),
        tone,
        key,
        facts: whole.as_ref().map(|whole| facts(act, whole)).unwrap_or_default(),
        may_apply: is_applied || is_over,
        once: once()?,
        version: amended.map_or(0, |whole| whole.version),
        licence: amended.map(|whole| whole.line.id.to_string()).unwrap_or_default(),
        whole: whole.as_ref(),
    };
    page(&template)
}

/// Applies, or changes the application.
pub async fn apply(act: Act, Form(form): Form<ApplicationForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    let input = Application {
        bond: form.bond.clone(),
        bond_currency: form.bond_currency.clone(),
        principals: form.principals.lines().map(str::to_owned).collect(),
    };
    let done = if form.version == 0 {
        steps::apply(&act, input).await
    } else {
        let licence = form.licence.parse().map_err(|_| Fault::NotFound)?;
        steps::amend(&act, licence, form.version, input).await
    };
    match done {
        Ok(_) => Ok(Redirect::to(&act.link("/licence")).into_response()),
        Err(Fault::Invalid(faults)) => {
            let faults = at_fields(&faults);
            Ok(show(&act, Some(&form), &faults).await?.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}

/// The faults of single principals at the one field that the page has for them.
fn at_fields(faults: &Faults) -> Faults {
    let mut at_fields = Faults::new();
    for item in faults.items() {
        let pointer = if item.pointer.starts_with("/principals") { "/principals" } else { item.pointer.as_str() };
        if at_fields.at(pointer).next().is_none() {
            at_fields.add(pointer, item.code, item.values.iter().cloned());
        }
    }
    at_fields
}

fn filled(whole: &Whole) -> ApplicationForm {
    let (bond, currency) = whole.bond.as_deref().and_then(|bond| bond.split_once([' ', '\u{a0}'])).unwrap_or_default();
    let principals: Vec<&str> = whole.principals.iter().map(|one| one.reference.as_str()).collect();
    ApplicationForm {
        bond: bond.to_owned(),
        bond_currency: currency.to_owned(),
        principals: principals.join("\n"),
        ..ApplicationForm::default()
    }
}

fn next_key(whole: &Whole) -> &'static str {
    match (whole.line.state, whole.line.status) {
        (LicenceState::Applied, _) => "licences-own-applied",
        (LicenceState::Refused, _) => "licences-own-refused",
        (LicenceState::Suspended, _) => "licences-own-suspended",
        (LicenceState::Revoked, _) => "licences-own-revoked",
        (LicenceState::Granted, Status::Expired) => "licences-own-expired",
        (LicenceState::Granted, _) => "licences-own-granted",
    }
}
