//! The worker's own pages: the life cycle, the contract, papers, fees, readers, sign-ins. All are for one reader only.

use super::life::{self, Life};
use super::papers::{self, Paper, Typed};
use super::reads::{counting, me, mine, names};
use super::{contract_words, enter};
use crate::foundations::access::Category;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::forms;
use crate::foundations::page::{Page, page};
use crate::foundations::readings;
use crate::foundations::sessions;
use crate::foundations::store::ids::DocumentId;
use crate::pre_departure::contract_register::model as contract;
use crate::pre_departure::contracts::report::Report;
use crate::pre_departure::fees::model::{self as fee, FeeState};
use crate::pre_departure::workers::document::DocumentKind;
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/home.html")]
struct HomePage<'a> {
    act: &'a Act,
    life: Life,
}

/// The page a worker starts from.
pub(super) async fn home(act: &Act) -> Result<Page, Fault> {
    page(&HomePage { act, life: life::life(act).await? })
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/contract.html")]
struct ContractPage<'a> {
    act: &'a Act,
    reference: Option<String>,
    report: Option<Report>,
}

/// The contract that counts, in plain words beside the law.
pub async fn contract(act: Act) -> Result<Page, Fault> {
    let all: Vec<contract::Model> = mine(&act, Category::Contract, contract::Column::Worker).await?;
    let counts = counting(&all);
    let report = counts.and_then(|one| contract_words::report_of(&act, &one.facts));
    page(&ContractPage { act: &act, reference: counts.map(|one| one.reference.clone()), report })
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/papers.html")]
struct PapersPage<'a> {
    act: &'a Act,
    papers: Vec<Paper>,
}

/// The worker's papers.
pub async fn documents(act: Act) -> Result<Page, Fault> {
    page(&PapersPage { act: &act, papers: papers::current(&act).await? })
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/paper.html")]
struct PaperPage<'a> {
    act: &'a Act,
    faults: Faults,
    typed: Typed,
    kinds: Vec<(&'static str, String)>,
    countries: Vec<(String, String)>,
    replaced: Option<String>,
}

/// Which paper another is to follow.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Follows {
    replaces: Option<DocumentId>,
}

/// The form to add or replace a paper.
pub async fn new_document(act: Act, Query(follows): Query<Follows>) -> Result<Page, Fault> {
    let once = forms::once()?;
    let replaces = follows.replaces.map(|id| id.to_string()).unwrap_or_default();
    paper_form(&act, Faults::new(), Typed { replaces, once, ..Typed::default() }).await
}

async fn paper_form(act: &Act, faults: Faults, mut typed: Typed) -> Result<Page, Fault> {
    me(act)?;
    let follows = typed.replaces.parse::<DocumentId>().ok();
    let old = match follows {
        None => None,
        Some(id) => {
            let found = papers::own(act, id).await?;
            typed.kind = found.kind.word().to_owned();
            Some(act.plain(papers::kind_key(found.kind)))
        }
    };
    let kinds = DocumentKind::ALL.iter().map(|kind| (kind.word(), act.plain(papers::kind_key(*kind)))).collect();
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let countries = countries::all(act.speech(), act.law().packs());
    Ok(page(&PaperPage { act, faults, typed, kinds, countries, replaced: old })?.status(status))
}

/// Adds or replaces a paper.
pub async fn add_document(act: Act, Form(typed): Form<Typed>) -> Result<Response, Fault> {
    let act = act.with_key(&typed.once);
    let entered = match typed.check() {
        Ok((input, replaces)) => papers::enter(&act, input, replaces).await,
        Err(fault) => Err(fault),
    };
    match entered {
        Ok(_) => Ok(enter::to(&act, "/my/documents", None)),
        Err(Fault::Invalid(faults)) => paper_form(&act, faults, typed).await.map(IntoResponse::into_response),
        Err(other) => Err(other),
    }
}

/// A fee in words.
#[derive(Debug)]
struct Paid {
    item: String,
    amount: String,
    day: String,
    to: String,
    tone: &'static str,
    state: String,
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/fees.html")]
struct FeesPage<'a> {
    act: &'a Act,
    fees: Vec<Paid>,
}

/// What the worker paid, as far as it is on record.
pub async fn fees(act: Act) -> Result<Page, Fault> {
    let rows: Vec<fee::Model> = mine(&act, Category::Fee, fee::Column::Worker).await?;
    let recruiters = names(&act, rows.iter().map(|row| row.recruiter)).await?;
    let packs = act.law().packs();
    let told = rows.iter().rev().map(|row| {
        let (tone, key) = match row.state {
            FeeState::Recorded => ("good", "own-fee-recorded"),
            FeeState::Refused => ("stop", "own-fee-refused"),
            FeeState::Unclear => ("warn", "own-fee-unclear"),
            FeeState::Reported => ("warn", "own-fee-reported"),
        };
        let recruiter = row.recruiter.and_then(|id| recruiters.get(&id).cloned()).unwrap_or_default();
        Paid {
            item: act.code_label(packs, "fee_item", &row.item).into_string(),
            amount: act.amount(row.amount_minor, row.currency.0.minor_digits(), row.currency.0.code()),
            day: act.date(row.paid_on.0),
            to: if row.taken_by.is_empty() { recruiter } else { row.taken_by.clone() },
            tone,
            state: act.plain(key),
        }
    });
    let fees = told.collect();
    page(&FeesPage { act: &act, fees })
}

/// A reading in words.
#[derive(Debug)]
struct Read {
    day: String,
    role: String,
    organisation: String,
    what: String,
    glass: bool,
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/readers.html")]
struct ReadersPage<'a> {
    act: &'a Act,
    readings: Vec<Read>,
}

/// Who has read the worker's record.
pub async fn readers(act: Act) -> Result<Page, Fault> {
    let rows = readings::of(act.store()?, me(&act)?).await?;
    let own = names(&act, rows.iter().map(|row| row.organisation)).await?;
    let told = rows.iter().map(|row| Read {
        day: act.date(row.day.0),
        role: act.plain(&format!("own-role-{}", row.role.0.name().replace('_', "-"))),
        organisation: row.organisation.and_then(|id| own.get(&id).cloned()).unwrap_or_default(),
        what: act.plain(&readings::key(&row.what)),
        glass: row.glass,
    });
    let readings = told.collect();
    page(&ReadersPage { act: &act, readings })
}

#[derive(Template)]
#[template(path = "pre_departure/workers/own/pages/sessions.html")]
struct SessionsPage<'a> {
    act: &'a Act,
    /// When each was opened and last used; is it this one?
    sessions: Vec<(String, String, bool)>,
}

/// The worker's sign-ins.
pub async fn sessions(act: Act) -> Result<Page, Fault> {
    let visitor = act.visitor()?;
    let all = sessions::list(act.store()?, me(&act)?.0, act.now()).await?;
    let told = all.iter().map(|one| {
        let is_this = matches!(visitor.by, sessions::By::Session(digest) if one.digest == digest);
        (act.date(one.made_at.day()), act.date(one.used_at.day()), is_this)
    });
    let sessions = told.collect();
    page(&SessionsPage { act: &act, sessions })
}
