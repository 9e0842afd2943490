//! Two records that may be one person, side by side, for the office that registers workers.

use super::likeness::LikenessState;
use super::merges::{self, Pair, Ruling};
use super::worker;
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::forms;
use crate::foundations::page::{Page, page};
use crate::foundations::store::ids::LikenessId;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pre_departure/workers/pages/duplicate.html")]
struct DuplicatePage<'a> {
    act: &'a Act,
    pair: &'a Pair,
    reasons: Vec<String>,
    lines: Vec<(&'static str, String, String)>,
    faults: &'a Faults,
    why: &'a str,
    once: String,
}

impl DuplicatePage<'_> {
    fn score(&self) -> i64 {
        self.pair.row.score
    }

    fn waits(&self) -> bool {
        matches!(self.pair.row.state, LikenessState::Open | LikenessState::Proposed)
    }

    fn is_open(&self) -> bool {
        self.pair.row.state == LikenessState::Open
    }

    fn is_merged(&self) -> bool {
        self.pair.row.state == LikenessState::Merged
    }

    fn state_key(&self) -> String {
        format!("duplicate-state-{}", self.pair.row.state.word().replace('_', "-"))
    }
}

/// What is sent with a button of the page.
#[derive(Debug, Deserialize)]
pub struct Sent {
    #[serde(rename = "do")]
    step: String,
    #[serde(default)]
    keep: String,
    #[serde(default)]
    why: String,
    version: i64,
    once: String,
}

/// Both records, and what may be ruled.
pub async fn duplicate(act: Act, Path(id): Path<LikenessId>) -> Result<Page, Fault> {
    let pair = merges::read(&act, id).await?;
    shown(&act, &pair, &Faults::new(), "")
}

/// Rules.
pub async fn rule(act: Act, Path(id): Path<LikenessId>, Form(sent): Form<Sent>) -> Result<Response, Fault> {
    let why = sent.why.clone();
    let ruling = match sent.step.as_str() {
        "propose" => Ruling::Propose { why },
        "two_people" => Ruling::TwoPeople { why },
        "unmerge" => Ruling::Unmerge { why },
        "merge" => Ruling::Merge { keep: sent.keep.parse().map_err(|_| Fault::NotFound)?, why },
        _ => return Err(Fault::unreadable(Code::UNREADABLE)),
    };
    match merges::rule(&act.clone().with_key(&sent.once), id, ruling, sent.version).await {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/duplicates/{id}"))).into_response()),
        Err(Fault::Invalid(faults)) => {
            let pair = merges::read(&act, id).await?;
            let page = shown(&act, &pair, &faults, &sent.why)?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(fault) => Err(fault),
    }
}

fn shown(act: &Act, pair: &Pair, faults: &Faults, why: &str) -> Result<Page, Fault> {
    let reasons: Vec<String> = pair.row.reasons.read().unwrap_or_default();
    let reasons = reasons.iter().map(|word| act.plain(&format!("duplicate-why-{word}"))).collect();
    let born = |row: &worker::Model| row.birth_date.map(|day| act.date(day.0)).unwrap_or_default();
    let made = |row: &worker::Model| act.date(row.made_at.day());
    let country = |row: &worker::Model| act.country_name(act.law().packs(), row.nationality.code()).into_string();
    let (one, other) = (&pair.one, &pair.other);
    let lines = vec![
        ("duplicate-reference", one.reference.clone(), other.reference.clone()),
        ("duplicate-name", one.name.clone(), other.name.clone()),
        ("duplicate-birth-date", born(one), born(other)),
        ("duplicate-nationality", country(one), country(other)),
        ("duplicate-registered", made(one), made(other)),
    ];
    let once = forms::once()?;
    page(&DuplicatePage { act, pair, reasons, lines, faults, why, once })
}
