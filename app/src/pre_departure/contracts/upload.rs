//! `POST /check/file`: a file of contracts from a form, bounded, judged and forgotten.

use super::intake::{self, Input, Item, Problem};
use super::pages::{Outcome, about};
use super::report::{Answer, Report, Status};
use super::{NO_LAW, explain, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::limits;
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::body::Bytes;
use axum::extract::Multipart;
use axum::extract::multipart::MultipartError;
use axum::http::StatusCode;
use marhala_law::Law;
use std::ops::ControlFlow;

/// Contracts of a file that the page shows; the others are counted.
const SHOWN: usize = 20;
/// Problems that the page shows.
const PROBLEMS_SHOWN: usize = 30;

/// What a file held.
#[derive(Template)]
#[template(path = "pre_departure/contracts/pages/file.html")]
struct FilePage<'a> {
    act: &'a Act,
    found: String,
    total: String,
    lines: Vec<Line>,
    more: bool,
    problems: Vec<String>,
    law: String,
}

struct Line {
    name: String,
    tone: &'static str,
    answer: &'static str,
    clauses: String,
    next: String,
}

/// What was read and judged.
#[derive(Default)]
struct Read {
    found: String,
    counts: [u64; 4],
    reports: Vec<(Report, String)>,
    problems: Vec<String>,
    too_many: bool,
}

/// Checks an uploaded file.
pub async fn file(act: Act, form: Multipart) -> Result<Page, Fault> {
    let (name, bytes) = uploaded(form).await?;
    let judged = tokio::task::spawn_blocking(move || judge(&act, name, bytes).and_then(|read| show(&act, read))).await;
    judged.map_err(|error| Fault::broken(format_args!("check of a file: {error}")))?
}

async fn uploaded(mut form: Multipart) -> Result<(Option<String>, Bytes), Fault> {
    let refused = |error: MultipartError| match error.status() {
        StatusCode::PAYLOAD_TOO_LARGE => Fault::too_much(limits::UPLOAD),
        _ => Fault::unreadable(Code::UNREADABLE),
    };
    while let Some(field) = form.next_field().await.map_err(refused)? {
        if field.name() == Some("file") {
            let name = field.file_name().map(str::to_owned);
            return Ok((name, field.bytes().await.map_err(refused)?));
        }
    }
    Err(Fault::unreadable(Code::UNREADABLE))
}

fn judge(act: &Act, name: Option<String>, bytes: Bytes) -> Result<Read, Fault> {
    let law: &Law = act.law();
    let vocabulary = steps::vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
    let mut read = Read::default();
    let keep = |problems: &mut Vec<String>, problem: &Problem| {
        if problems.len() < PROBLEMS_SHOWN {
            problems.push(problem.say(act.speech()).to_string());
        }
    };
    let found = intake::read(&Input::bytes(name, bytes), &vocabulary, &mut |item| {
        match item {
            Item::Problem(problem) => {
                read.counts[3] += u64::from(problem.is_error());
                keep(&mut read.problems, &problem);
            }
            Item::Contract(contract) => match steps::check_contract(law, *contract) {
                Ok(checked) => {
                    let report = explain::report(law, &checked, act.speech());
                    read.counts[match report.answer {
                        Answer::NotLawful => 0,
                        Answer::CannotTell => 1,
                        Answer::Lawful => 2,
                    }] += 1;
                    if read.reports.len() < SHOWN {
                        read.reports.push((report, about(act, law, &checked.record)));
                    }
                }
                Err(problems) => {
                    read.counts[3] += 1;
                    problems.iter().filter(|problem| problem.is_error()).for_each(|one| keep(&mut read.problems, one));
                }
            },
        }
        read.too_many = read.counts.iter().sum::<u64>() > limits::UPLOADED.most;
        if read.too_many { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    match found {
        Ok(found) => read.found = found.say(act.speech()),
        Err(problem) => keep(&mut read.problems, &problem),
    }
    if read.too_many { Err(Fault::too_much(limits::UPLOADED)) } else { Ok(read) }
}

fn show(act: &Act, read: Read) -> Result<Page, Fault> {
    let [broken, open, lawful, invalid] = read.counts;
    let law: String = act.law().hash().chars().take(12).collect();
    if let ([(report, about)], true) = (read.reports.as_slice(), read.problems.is_empty()) {
        let about = about.clone();
        return page(&Outcome { act, hidden: Vec::new(), report, about, law: &law, from_file: true });
    }
    let judged = broken + open + lawful;
    let total = act.t("contract-total").set("contracts", judged + invalid).set("broken", broken);
    let total = total.set("open", open).set("lawful", lawful).set("invalid", invalid).plain();
    let lines: Vec<Line> = read.reports.iter().map(|(report, _)| line(report)).collect();
    let more = judged > lines.len() as u64;
    let status = if judged == 0 { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let shown = FilePage { act, found: read.found, total, lines, more, problems: read.problems, law };
    Ok(page(&shown)?.status(status))
}

fn line(report: &Report) -> Line {
    let (tone, answer) = match report.answer {
        Answer::NotLawful => ("stop", "contract-status-not-lawful"),
        Answer::CannotTell => ("warn", "contract-status-cannot-tell"),
        Answer::Lawful => ("good", "contract-status-lawful"),
    };
    let broken = report.clauses.iter().filter(|clause| clause.status == Status::NotLawful);
    let rules = broken.flat_map(|clause| &clause.rules).filter(|rule| rule.status == Status::NotLawful);
    let (mut clauses, mut next): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
    for rule in rules {
        clauses.push(&rule.title);
        next.extend(rule.remedy.as_deref());
    }
    let number = report.contract.map(|number| number.to_string());
    Line {
        name: report.id.clone().or(number).unwrap_or_default(),
        tone,
        answer,
        clauses: clauses.join(". "),
        next: next.first().map(|first| (*first).to_owned()).unwrap_or_default(),
    }
}
