//! The public pages: search for a recruiter, and what the register holds of it. Light, and for people who are watched.

use super::decision::Decision;
use super::look_up::{self, Entry, Listed, Status};
use super::pages::Line;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::page::{Page, page};
use crate::foundations::store::Day;
use askama::Template;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, Query};
use serde::Deserialize;

/// The query of the search page.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
}

#[derive(Template)]
#[template(path = "pre_departure/recruiters/pages/search.html")]
struct SearchPage<'a> {
    act: &'a Act,
    words: String,
    has_register: bool,
    found: Vec<Shown>,
}

/// A recruiter as the pages show it.
struct Shown {
    name: String,
    address: String,
    country: String,
    tone: &'static str,
    status: &'static str,
    /// Keys of texts with their one value.
    facts: Vec<(&'static str, String)>,
    look_alike: bool,
    exact: bool,
}

impl Shown {
    fn of(act: &Act, one: Listed) -> Self {
        Self {
            tone: tone(one.status),
            status: status_key(one.status),
            facts: facts(act, &one),
            country: countries::name(act.speech(), act.law().packs(), one.country.code()),
            address: format!("/recruiters/{}", one.reference),
            name: one.name,
            look_alike: one.look_alike,
            exact: one.exact,
        }
    }
}

/// The search box, and with words what was found.
pub async fn search(act: Act, asked: Result<Query<Asked>, QueryRejection>) -> Result<Page, Fault> {
    let Query(asked) = asked.unwrap_or_default();
    let words: String = asked.q.trim().chars().take(limits::SEARCH.size()).collect();
    let has_register = act.store().is_ok();
    let mut found = Vec::new();
    if has_register && !words.is_empty() {
        act.search_attempt()?;
        found = look_up::find(&act, &words, None).await?.items;
    }
    let found = found.into_iter().map(|one| Shown::of(&act, one)).collect();
    page(&SearchPage { act: &act, words, has_register, found })
}

#[derive(Template)]
#[template(path = "pre_departure/recruiters/pages/entry.html")]
struct EntryPage<'a> {
    act: &'a Act,
    shown: Shown,
    is_licensed: bool,
    ground: Option<String>,
    principals: Vec<(String, String)>,
    decisions: Vec<Line>,
}

/// What the register holds of one recruiter.
pub async fn entry(act: Act, Path(reference): Path<String>) -> Result<Page, Fault> {
    let Entry { recruiter, ground, principals, decisions } = look_up::entry(&act, &reference).await?;
    let packs = act.law().packs();
    let principals = principals.into_iter();
    let principals = principals.map(|one| (one.name, countries::name(act.speech(), packs, one.country.code())));
    let template = EntryPage {
        is_licensed: recruiter.status == Status::Licensed,
        principals: principals.collect(),
        decisions: decisions.iter().map(|one| Line::of(&act, one)).collect(),
        ground,
        shown: Shown::of(&act, recruiter),
        act: &act,
    };
    page(&template)
}

fn facts(act: &Act, one: &Listed) -> Vec<(&'static str, String)> {
    let since = match one.status {
        Status::Suspended => "recruiters-since-suspended",
        Status::Revoked => "recruiters-since-revoked",
        _ => "recruiters-since",
    };
    let number = one.number.clone().filter(|number| !number.is_empty());
    [
        number.map(|number| ("recruiters-number", number)),
        one.since.map(|Day(day)| (since, act.date(day))),
        one.until.map(|Day(day)| ("recruiters-until", act.date(day))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Good, stop or warn.
pub(super) fn tone(status: Status) -> &'static str {
    match status {
        Status::Licensed => "good",
        Status::NotYet | Status::Expired => "warn",
        Status::Suspended | Status::Revoked | Status::None => "stop",
    }
}

/// The text of a status.
pub(super) fn status_key(status: Status) -> &'static str {
    match status {
        Status::Licensed => "recruiters-status-licensed",
        Status::NotYet => "recruiters-status-not-yet",
        Status::Suspended => "recruiters-status-suspended",
        Status::Revoked => "recruiters-status-revoked",
        Status::Expired => "recruiters-status-expired",
        Status::None => "recruiters-status-none",
    }
}

/// The text of a decision.
pub(super) fn decision_key(decision: Decision) -> &'static str {
    match decision {
        Decision::Grant => "recruiters-decision-grant",
        Decision::Refuse => "recruiters-decision-refuse",
        Decision::Renew => "recruiters-decision-renew",
        Decision::Suspend => "recruiters-decision-suspend",
        Decision::Lift => "recruiters-decision-lift",
        Decision::Revoke => "recruiters-decision-revoke",
        Decision::AddPrincipal => "recruiters-decision-add-principal",
        Decision::RemovePrincipal => "recruiters-decision-remove-principal",
    }
}
