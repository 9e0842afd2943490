//! The same check for programs: one contract or many in, a report or a problem for each out.

use super::brief::{Brief, brief};
use super::intake::{self, Contract, Format, Input, Item};
use super::report::Report;
use super::{NO_LAW, REFUSED, UNKNOWN_DETAIL, explain, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::{self, Fault, Faults, Problem};
use crate::foundations::languages::Speech;
use crate::foundations::limits;
use axum::Json;
use axum::body::Bytes;
use axum::extract::Query;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use marhala_law::Law;
use serde::{Deserialize, Serialize};
use std::ops::ControlFlow;
use utoipa::ToSchema;

/// Bytes of the usual report, and of how many reports an answer has room for before it grows.
const REPORT_BYTES: usize = 72 << 10;
const REPORTS_WITH_ROOM: usize = 64;

/// How much of the answers is asked for.
#[derive(Debug, Deserialize)]
pub struct Asked {
    detail: Option<String>,
}

/// The answers to one request.
#[derive(Debug, Serialize, ToSchema)]
pub struct Answers {
    /// SHA-256 of the law in force, in hexadecimal.
    pub law: String,
    /// One for each contract, in the order they were sent.
    pub contracts: Vec<Answered>,
}

/// The answer to one contract: a report, or why it cannot be judged.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answered {
    /// It was judged.
    Report(Box<Report>),
    /// It was judged, and only the answers were asked for.
    Brief(Brief),
    /// It cannot be judged until this is put right.
    Problem(Box<Problem>),
}

/// Checks a contract, or several
///
/// Send one contract as an object of facts (`GET /api/v1/law/facts` lists them), or `{"contracts": [...]}`, or one object a line.
/// Money is `"1800 AED"` or `{"amount": "1800", "currency": "AED"}`; hours `"8 h"`; shares `"125 %"`; days `"2026-02-28"`. Leave out what
/// you do not know. Nothing is stored. A contract that cannot be read gets a problem of its own and hides no other.
#[utoipa::path(
    post,
    path = "/api/v1/contracts/check",
    operation_id = "check_contracts",
    tag = "contracts",
    params(("detail" = Option<String>, Query, description = "`full` (a report in words, the default) or `answers` (codes only: rule, clause, status and what is missing)")),
    request_body(content = serde_json::Value, description = "One contract, or {\"contracts\": [...]}", content_type = "application/json",
        example = json!({"origin": "PH", "destination": "HK", "sector": "domestic_work", "signed_on": "2026-10-05",
            "wage": "4800 HKD", "wage_period": "month", "passport_holder": "employer"})),
    responses(
        (status = 200, description = "A report or a problem for each contract", body = Answers),
        (status = 400, description = "Not JSON", body = Problem, content_type = "application/problem+json"),
        (status = 413, description = "Too many contracts in one request", body = Problem, content_type = "application/problem+json"),
        (status = 422, description = "The only contract cannot be judged", body = Problem, content_type = "application/problem+json"),
    )
)]
pub async fn check(act: Act, Query(query): Query<Asked>, body: Bytes) -> Result<Response, Fault> {
    let only_answers = match query.detail.as_deref() {
        None | Some("full") => false,
        Some("answers") => true,
        Some(_) => return Err(Fault::invalid("/detail", UNKNOWN_DETAIL)),
    };
    // Judging a thousand contracts takes longer than other requests should wait.
    let judged = tokio::task::spawn_blocking(move || answer(&act, body, only_answers)).await;
    judged.map_err(|error| Fault::broken(format_args!("check: {error}")))?
}

fn answer(act: &Act, body: Bytes, only_answers: bool) -> Result<Response, Fault> {
    let law: &Law = act.law();
    let vocabulary = steps::vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let input = Input::bytes(Some("body.json".into()), body);
    let mut answers = Answers { law: law.hash().to_string(), contracts: Vec::new() };
    let mut of_the_whole: Vec<intake::Problem> = Vec::new();
    let mut too_many = false;
    let mut sink = |item: Item| {
        too_many = answers.contracts.len() >= limits::CONTRACTS.size();
        if too_many {
            return ControlFlow::Break(());
        }
        match item {
            Item::Contract(contract) => answers.contracts.push(one(law, *contract, act.speech(), only_answers)),
            Item::Problem(problem) if problem.spot.contract.is_some() => {
                answers.contracts.push(Answered::Problem(Box::new(refusal(&[problem], act.speech()))));
            }
            Item::Problem(problem) => of_the_whole.push(problem),
        }
        ControlFlow::Continue(())
    };
    match intake::read(&input, &vocabulary, &mut sink) {
        Ok(found) if !matches!(found.format, Format::Json | Format::JsonLines) => {
            let mut faults = Faults::new();
            faults.add("", fault::Code::NOT_JSON, [("why", found.say(act.speech()))]);
            return Err(Fault::Invalid(faults.with_status(StatusCode::BAD_REQUEST)));
        }
        Ok(_) => {}
        Err(problem) => of_the_whole.push(problem),
    }
    if too_many {
        return Err(Fault::too_much(limits::CONTRACTS));
    }
    let errors: Vec<intake::Problem> = of_the_whole.into_iter().filter(intake::Problem::is_error).collect();
    if answers.contracts.is_empty() {
        return Ok(problem_response(&refusal(&errors, act.speech()), StatusCode::BAD_REQUEST));
    }
    if !errors.is_empty() {
        answers.contracts.push(Answered::Problem(Box::new(refusal(&errors, act.speech()))));
    }
    match answers.contracts.as_slice() {
        [Answered::Problem(only)] => Ok(problem_response(only, StatusCode::UNPROCESSABLE_ENTITY)),
        many => {
            // With room from the start: a report has tens of kilobytes, and growing to them step by step copies them all each time.
            let mut json = Vec::with_capacity(many.len().min(REPORTS_WITH_ROOM) * REPORT_BYTES);
            serde_json::to_writer(&mut json, &answers)
                .map_err(|error| Fault::broken(format_args!("check: {error}")))?;
            Ok(([(header::CONTENT_TYPE, HeaderValue::from_static("application/json"))], json).into_response())
        }
    }
}

fn one(law: &Law, contract: Contract, speech: &Speech, only_answers: bool) -> Answered {
    match steps::check_contract(law, contract) {
        Ok(checked) if only_answers => Answered::Brief(brief(law, &checked)),
        Ok(checked) => Answered::Report(Box::new(explain::report(law, &checked, speech))),
        Err(problems) => {
            let errors: Vec<intake::Problem> = problems.into_iter().filter(intake::Problem::is_error).collect();
            Answered::Problem(Box::new(refusal(&errors, speech)))
        }
    }
}

/// A problem of RFC 9457 with an item for each thing that is wrong.
fn refusal(problems: &[intake::Problem], speech: &Speech) -> Problem {
    let mut problem = Fault::invalid("", REFUSED).problem(speech);
    problem.errors = problems
        .iter()
        .take(limits::FAULTS.size())
        .map(|one| one.say(speech))
        .map(|one| fault::Item {
            pointer: one.spot.pointer.unwrap_or_default(),
            code: one.code.to_owned(),
            detail: format!("{} {}", one.message, one.next),
        })
        .collect();
    problem.code = REFUSED.0.to_owned();
    problem.detail = match problem.errors.as_slice() {
        [only] => only.detail.clone(),
        _ => speech.plain("problem-invalid-next"),
    };
    problem
}

fn problem_response(problem: &Problem, status: StatusCode) -> Response {
    let problem = Problem { status: status.as_u16(), ..problem.clone() };
    let kind = HeaderValue::from_static("application/problem+json");
    (status, [(header::CONTENT_TYPE, kind)], Json(problem)).into_response()
}
