//! Substitutions for who protects: the list, and one with both contracts, the law, its history and what came of it.

use super::compare::Standing;
use super::lists::{self, Whole};
use super::model::{Model, SubstitutionState};
use super::steps::{self, Handling};
use super::words::{Line, lines};
use crate::foundations::access::Action;
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::forms;
use crate::foundations::page::{Page, page};
use crate::foundations::store::ids::SubstitutionId;
use crate::foundations::store::{Cursor, Kept};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// One line of the list.
struct Row {
    address: String,
    reference: String,
    name: String,
    worse: String,
    state_key: String,
    made: String,
}

#[derive(Template)]
#[template(path = "abroad/substitutions/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    rows: Vec<Row>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "abroad/substitutions/pages/one.html")]
struct OnePage<'a> {
    act: &'a Act,
    whole: &'a Whole,
    lines: Vec<Line>,
    worse: i64,
    history: Vec<(String, String)>,
    faults: &'a Faults,
    outcome: &'a str,
    may_handle: bool,
    once: String,
}

impl OnePage<'_> {
    fn is_open(&self) -> bool {
        self.whole.row.state == SubstitutionState::Open
    }

    fn is_closed(&self) -> bool {
        self.whole.row.state == SubstitutionState::Closed
    }

    fn state(&self) -> String {
        state_key(&self.whole.row)
    }
}

fn state_key(row: &Model) -> String {
    format!("substitution-state-{}", row.state.word().replace('_', "-"))
}

/// Which page of the list.
#[derive(Debug, Default, Deserialize)]
pub struct Wanted {
    after: Option<String>,
}

/// Those that are open to the organisation of who asks.
pub async fn list(act: Act, Query(wanted): Query<Wanted>) -> Result<Page, Fault> {
    let after = wanted.after.as_deref().map(Cursor::parse).transpose()?;
    let found = lists::list(&act, None, after.as_ref()).await?;
    let names = lists::names(&act, &found.items).await?;
    let packs = act.law().packs();
    let rows = found.items.iter().zip(names).map(|(row, name)| {
        let worse: Vec<super::compare::Held> = row.worse.read().unwrap_or_default();
        let worse = worse.iter().map(|held| act.fact_label(packs, &held.fact).into_string());
        Row {
            address: format!("/substitutions/{}", row.id),
            reference: row.reference.clone(),
            name,
            worse: worse.collect::<Vec<_>>().join(", "),
            state_key: state_key(row),
            made: act.date(row.made_at.day()),
        }
    });
    let rows = rows.collect();
    let next = found.next.map(|next| format!("/substitutions?after={next}"));
    page(&ListPage { act: &act, rows, next })
}

/// One, with both contracts.
pub async fn show(act: Act, Path(id): Path<SubstitutionId>) -> Result<Page, Fault> {
    let whole = lists::read(&act, id).await?;
    shown(&act, &whole, &Faults::new(), "")
}

/// What is sent with a button of the page.
#[derive(Debug, Deserialize)]
pub struct Sent {
    #[serde(rename = "do")]
    step: String,
    #[serde(default)]
    outcome: String,
    version: i64,
    once: String,
}

/// Takes it in hand, or closes it.
pub async fn step(act: Act, Path(id): Path<SubstitutionId>, Form(sent): Form<Sent>) -> Result<Response, Fault> {
    let handling = match sent.step.as_str() {
        "take" => Handling::Take,
        "close" => Handling::Close { outcome: sent.outcome.clone() },
        _ => return Err(Fault::unreadable(Code::UNREADABLE)),
    };
    match steps::handle(&act.clone().with_key(&sent.once), id, handling, sent.version).await {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/substitutions/{id}"))).into_response()),
        Err(Fault::Invalid(faults)) => {
            let whole = lists::read(&act, id).await?;
            let page = shown(&act, &whole, &faults, &sent.outcome)?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(fault) => Err(fault),
    }
}

fn shown(act: &Act, whole: &Whole, faults: &Faults, outcome: &str) -> Result<Page, Fault> {
    let lines = lines(act.law(), act.speech(), &whole.clauses);
    let worse = lines.iter().filter(|line| line.standing == Standing::Worse).count();
    let history = whole
        .history
        .iter()
        .map(|(at, kind)| (act.date(at.day()), act.plain(&format!("event-{}", kind.replace(['.', '_'], "-")))));
    page(&OnePage {
        act,
        whole,
        lines,
        worse: i64::try_from(worse).unwrap_or(i64::MAX),
        history: history.collect(),
        faults,
        outcome,
        may_handle: act.may(Action::Write, &whole.row.resource()).is_ok(),
        once: forms::once()?,
    })
}
