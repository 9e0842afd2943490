//! The pages that belong to no capability: home, about, who helps, languages, what a problem means, and the face of a fault.

mod ask;

use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults, Problem, Refusal, Report, SLUGS};
use crate::foundations::languages::Language;
use crate::foundations::limits;
use crate::foundations::page::{Page, page};
use crate::foundations::routes::Routes;
use askama::Template;
use axum::extract::Path;
use axum::routing::get;

/// Home, about, languages and problems.
pub fn routes() -> Routes {
    Routes::new()
        .page("/", get(home))
        .page("/about", get(about))
        .page("/ask", get(ask::ask))
        .page("/languages", get(languages))
        .page("/problems/{slug}", get(problem))
}

#[derive(Template)]
#[template(path = "foundations/home/home.html")]
struct Home<'a> {
    act: &'a Act,
}

async fn home(act: Act) -> Result<Page, Fault> {
    Ok(page(&Home { act: &act })?.keep())
}

#[derive(Template)]
#[template(path = "foundations/home/about.html")]
struct About<'a> {
    act: &'a Act,
    law_hash: String,
}

async fn about(act: Act) -> Result<Page, Fault> {
    let law_hash = act.law().hash().chars().take(12).collect();
    Ok(page(&About { act: &act, law_hash })?.keep())
}

#[derive(Template)]
#[template(path = "foundations/home/languages.html")]
struct LanguagesPage<'a> {
    act: &'a Act,
    lines: Vec<Line<'a>>,
}

struct Line<'a> {
    language: &'a Language,
    address: String,
    missing: i64,
}

async fn languages(act: Act) -> Result<Page, Fault> {
    let english = act.program().languages().english();
    let lines = act.languages().iter().map(|language| {
        let missing = english.messages.keys().filter(|key| !language.has(key)).count();
        let missing = i64::try_from(missing).unwrap_or(i64::MAX);
        Line { language, address: format!("/?lang={}", language.tag), missing }
    });
    let lines = lines.collect();
    Ok(page(&LanguagesPage { act: &act, lines })?.keep())
}

#[derive(Template)]
#[template(path = "foundations/home/problem.html")]
struct ProblemPage<'a> {
    act: &'a Act,
    slug: &'a str,
    title: String,
    meaning: String,
    next: String,
    status: i64,
    exit: i64,
    codes: Vec<Code>,
}

async fn problem(act: Act, Path(slug): Path<String>) -> Result<Page, Fault> {
    let example = SLUGS.iter().map(|slug| example(slug)).find(|fault| fault.slug() == slug).ok_or(Fault::NotFound)?;
    let codes = if slug == "invalid" { crate::codes() } else { Vec::new() };
    let template = ProblemPage {
        act: &act,
        slug: &slug,
        title: format!("problem-{slug}-title"),
        meaning: format!("problem-{slug}-meaning"),
        next: format!("problem-{slug}-next"),
        status: i64::from(example.status().as_u16()),
        exit: i64::from(example.exit_code()),
        codes,
    };
    Ok(page(&template)?.keep())
}

/// One fault of each kind, to show its status and exit code.
pub fn example(slug: &str) -> Fault {
    match slug {
        "invalid" => Fault::Invalid(Faults::one("/example", Code::MISSING_FIELD)),
        "sign-in" => Fault::SignIn,
        "refused" => Fault::Refused(Refusal { code: Code::PACKS_BROKEN, rule: None, cite: None }),
        "conflict" => Fault::Conflict(Code::ADDRESS_IN_USE),
        "limit" => Fault::too_much(limits::BODY),
        "busy" => Fault::busy(),
        "broken" => Fault::Broken(Report { incident: "example".into() }),
        _ => Fault::NotFound,
    }
}

#[derive(Template)]
#[template(path = "foundations/home/fault.html")]
struct FaultPage<'a> {
    act: &'a Act,
    problem: Problem,
}

/// The page that shows a fault to a person, when the handler had none of its own.
pub(crate) fn fault_page(act: &Act, fault: &Fault) -> Result<Page, Fault> {
    let problem = fault.problem(act.speech());
    Ok(page(&FaultPage { act, problem })?.status(fault.status()))
}
