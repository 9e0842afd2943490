//! Pages of fees: those of a journey with the form to record one, and the attempts of a recruiter.

use super::api::After;
use super::facts::LISTS;
use super::input::NewFee;
use super::lists::{self, FeeLine};
use super::model::{FeeState, Payer};
use super::steps::{self, REFUSED, Settlement};
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::forms::once;
use crate::foundations::page::{Page, page};
use crate::foundations::store::Cursor;
use crate::foundations::store::ids::{FeeId, JourneyId, OrganisationId};
use crate::pre_departure::workers::journey;
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use marhala_money::Money;
use serde::Deserialize;

/// A currency that is none.
pub const CURRENCY: Code = Code("fee.currency");
/// Nobody was chosen.
pub const PAID_BY: Code = Code("fee.paid_by");
/// A day that is none.
pub const PAID_ON: Code = Code("fee.paid_on");

/// A fee in a table of a page.
pub(super) struct Row {
    day: String,
    item: String,
    amount: String,
    payer: &'static str,
    line: FeeLine,
    tone: &'static str,
    state: &'static str,
    why: Vec<String>,
}

/// A choice of a list.
struct Choice {
    code: String,
    label: String,
}

/// The fields as they were typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FeeForm {
    once: String,
    item: String,
    amount: String,
    currency: String,
    paid_by: String,
    paid_on: String,
    receipt: String,
    taken_by: String,
}

#[derive(Template)]
#[template(path = "pre_departure/fees/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    journey: &'a journey::Model,
    columns: [String; 6],
    rows: Vec<Row>,
    faults: &'a Faults,
    form: &'a FeeForm,
    may_record: bool,
    items: Vec<Choice>,
    payers: [(Payer, &'static str); 3],
    once: String,
    address: String,
}

/// The fees of a journey, and the form.
pub async fn show(act: Act, Path(id): Path<JourneyId>) -> Result<Page, Fault> {
    let currency = String::new();
    shown(&act, id, &FeeForm { currency, paid_on: act.today().to_string(), ..FeeForm::default() }, &Faults::new()).await
}

async fn shown(act: &Act, id: JourneyId, form: &FeeForm, faults: &Faults) -> Result<Page, Fault> {
    let (journey, lines) = lists::of_journey(act, id).await?;
    let packs = act.law().packs();
    let listed = LISTS.iter().flat_map(|(list, _)| packs.code_lists.iter().filter(move |one| one.id == *list));
    let items = listed.flat_map(|list| {
        list.codes
            .iter()
            .map(|(code, _)| Choice { code: code.clone(), label: act.code_label(packs, &list.id, code).into_string() })
    });
    let template = ListPage {
        act,
        journey: &journey,
        columns: columns(act),
        rows: lines.into_iter().map(|line| row(act, line)).collect(),
        faults,
        form,
        may_record: act.visitor()?.role == Role::RecruiterStaff,
        items: items.collect(),
        payers: Payer::ALL
            .iter()
            .map(|payer| (*payer, payer_key(*payer)))
            .collect::<Vec<_>>()
            .try_into()
            .map_err(|_| Fault::broken("payers"))?,
        once: once()?,
        address: format!("/journeys/{id}/fees"),
    };
    page(&template)
}

/// Records a fee. What the law refuses comes back with the reason; the attempt is on record.
pub async fn submit(act: Act, Path(id): Path<JourneyId>, Form(form): Form<FeeForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    let done = match read(&form) {
        Ok(input) => steps::record(&act, id, input).await.map(|_| ()),
        Err(faults) => Err(Fault::Invalid(faults)),
    };
    let again = async |faults: Faults, status| {
        let fresh = act.clone().with_key("");
        Ok(shown(&fresh, id, &form, &faults).await?.status(status).into_response())
    };
    match done {
        Ok(()) => Ok(Redirect::to(&act.link(&format!("/journeys/{id}/fees"))).into_response()),
        Err(Fault::Invalid(faults)) => again(faults, StatusCode::UNPROCESSABLE_ENTITY).await,
        Err(Fault::Refused(refusal)) if refusal.code == REFUSED => {
            again(Faults::one("/amount", REFUSED), StatusCode::FORBIDDEN).await
        }
        Err(other) => Err(other),
    }
}

fn read(form: &FeeForm) -> Result<NewFee, Faults> {
    let mut faults = Faults::new();
    let currency = faults.take("/currency", form.currency.parse().map_err(|_| CURRENCY));
    let paid_by = faults.take("/paid_by", form.paid_by.parse().map_err(|_| PAID_BY));
    let paid_on = faults.take("/paid_on", form.paid_on.parse().map_err(|_| PAID_ON));
    let optional = |text: &str| (!text.trim().is_empty()).then(|| text.trim().to_owned());
    match (currency, paid_by, paid_on) {
        (Some(currency), Some(paid_by), Some(paid_on)) => Ok(NewFee {
            item: form.item.clone(),
            amount: form.amount.clone(),
            currency,
            paid_by,
            paid_on,
            receipt: optional(&form.receipt),
            taken_by: optional(&form.taken_by),
            sector: None,
        }),
        _ => Err(faults),
    }
}

#[derive(Template)]
#[template(path = "pre_departure/fees/pages/attempts.html")]
struct AttemptsPage<'a> {
    act: &'a Act,
    columns: [String; 6],
    rows: Vec<Row>,
    next: Option<String>,
    open: Vec<Open>,
    faults: &'a Faults,
    recruiter: String,
}

/// An attempt that nobody has settled, with the form that does.
struct Open {
    field: String,
    label: String,
    address: String,
    once: String,
}

/// The form that settles, as typed.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettleForm {
    once: String,
    recruiter: OrganisationId,
    words: String,
}

/// Finds that an unlawful fee was paid back or never taken.
pub async fn settle(act: Act, Path(id): Path<FeeId>, Form(form): Form<SettleForm>) -> Result<Response, Fault> {
    let act = act.with_key(&form.once);
    match steps::settle(&act, id, Settlement { words: form.words }).await {
        Ok(_) => Ok(Redirect::to(&act.link(&format!("/fees/attempts/{}", form.recruiter))).into_response()),
        Err(Fault::Invalid(faults)) => {
            let page = attempts_page(&act, form.recruiter, None, &faults).await?;
            Ok(page.status(StatusCode::UNPROCESSABLE_ENTITY).into_response())
        }
        Err(other) => Err(other),
    }
}

/// The attempts of a recruiter that the law refused.
pub async fn attempts(
    act: Act,
    Path(recruiter): Path<OrganisationId>,
    Query(after): Query<After>,
) -> Result<Page, Fault> {
    attempts_page(&act, recruiter, after.cursor()?.as_ref(), &Faults::new()).await
}

async fn attempts_page(
    act: &Act,
    recruiter: OrganisationId,
    after: Option<&Cursor>,
    faults: &Faults,
) -> Result<Page, Fault> {
    let found = lists::attempts(act, recruiter, after).await?;
    let rows: Vec<Row> = found.items.into_iter().map(|line| row(act, line)).collect();
    let mut open = Vec::new();
    if act.visitor()?.role == Role::LabourOfficer {
        for row in rows.iter().filter(|row| row.line.settled.is_none()) {
            let label = format!("{}, {}, {}", row.item, row.amount, row.day);
            // The summary of what is wrong leads to the first of them.
            let field = if open.is_empty() { "words".to_owned() } else { format!("words-{}", open.len() + 1) };
            open.push(Open { field, label, address: format!("/fees/{}/settlement", row.line.id), once: once()? });
        }
    }
    let template = AttemptsPage {
        act,
        columns: columns(act),
        rows,
        next: found.next.map(|next| format!("/fees/attempts/{recruiter}?after={next}")),
        open,
        faults,
        recruiter: recruiter.to_string(),
    };
    page(&template)
}

fn columns(act: &Act) -> [String; 6] {
    ["fees-day", "fees-item", "fees-amount", "fees-paid-by", "fees-taken-by", "fees-state"].map(|key| act.plain(key))
}

fn row(act: &Act, line: FeeLine) -> Row {
    let packs = act.law().packs();
    let lists = LISTS.iter().map(|(list, _)| *list);
    let list = lists.into_iter().find(|id| {
        packs.code_lists.iter().any(|one| one.id == *id && one.codes.iter().any(|(code, _)| *code == line.item))
    });
    let (tone, state) = state_key(line.state);
    let title = |rule: &String| {
        let text = act.law().text(act.law().rule(rule)?);
        Some(act.pack_text(&["rule", &text.id, "title"], &text.title).into_string())
    };
    Row {
        day: act.date(line.paid_on.0),
        item: act.code_label(packs, list.unwrap_or_default(), &line.item).into_string(),
        amount: line.amount.parse::<Money>().map_or_else(|_| line.amount.clone(), |money| act.money(money)),
        payer: payer_key(line.paid_by),
        why: line.rules.iter().filter_map(title).collect(),
        tone,
        state,
        line,
    }
}

fn payer_key(payer: Payer) -> &'static str {
    match payer {
        Payer::Worker => "fees-payer-worker",
        Payer::Employer => "fees-payer-employer",
        Payer::Recruiter => "fees-payer-recruiter",
    }
}

fn state_key(state: FeeState) -> (&'static str, &'static str) {
    match state {
        FeeState::Recorded => ("good", "fees-recorded"),
        FeeState::Refused => ("stop", "fees-refused"),
        FeeState::Unclear => ("warn", "fees-unclear"),
        FeeState::Reported => ("warn", "fees-reported"),
    }
}
