//! Pages: the questions, the subjects, and the rights of one subject. Answers come by POST, so no address holds them.

use super::answer::{self, Topic, Treaty};
use super::question::{Asked, Checked};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::extract::rejection::QueryRejection;
use axum::http::StatusCode;
use marhala_law::rights::{Stage, Stay, rights_of};

#[derive(Template)]
#[template(path = "evidence/rights/pages/form.html")]
struct FormPage<'a> {
    act: &'a Act,
    asked: &'a Asked,
    faults: &'a Faults,
    countries: Vec<(String, String)>,
    stages: Vec<(&'static str, String)>,
    stays: Vec<(&'static str, String)>,
    sectors: Vec<(String, String)>,
}

/// Where someone starts: an address may fill in everything but the status.
pub async fn form(act: Act, asked: Result<Query<Asked>, QueryRejection>) -> Result<Page, Fault> {
    let Query(asked) = asked.unwrap_or_default();
    let asked = Asked { status: String::new(), ..asked };
    show_form(&act, &asked, &Faults::new())
}

fn show_form(act: &Act, asked: &Asked, faults: &Faults) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let sectors = packs.code_lists.iter().filter(|list| list.id == "sector").flat_map(|list| &list.codes);
    let sectors = sectors.map(|(code, _)| (code.clone(), act.code_label(packs, "sector", code).into_string()));
    let template = FormPage {
        act,
        asked,
        faults,
        countries: countries::all(act.speech(), packs),
        stages: Stage::ALL.map(|stage| (stage.word(), act.plain(&format!("rights-stage-{}", stage.word())))).into(),
        stays: Stay::ALL.map(|stay| (stay.word(), act.plain(&format!("rights-status-{}", stay.word())))).into(),
        sectors: sectors.collect(),
    };
    page(&template)
}

#[derive(Template)]
#[template(path = "evidence/rights/pages/answer.html")]
struct AnswerPage<'a> {
    act: &'a Act,
    asked: &'a Asked,
    told: Vec<(&'static str, String)>,
    topics: Vec<Topic<'a>>,
    chosen: Option<Chosen<'a>>,
}

/// The subject that is open.
struct Chosen<'a> {
    label: String,
    treaties: Vec<Treaty<'a>>,
}

/// The subjects, or the rights of one; or the questions again, with what is wrong beside them.
pub async fn answer(act: Act, Form(asked): Form<Asked>) -> Result<Page, Fault> {
    if !asked.change.is_empty() {
        return show_form(&act, &asked, &Faults::new());
    }
    let packs = act.law().packs();
    let checked = asked.check(packs, act.speech(), act.today()).and_then(|checked| with_a_country(&asked, checked));
    let checked = match checked {
        Ok(checked) => checked,
        Err(Fault::Invalid(faults)) => {
            return Ok(show_form(&act, &asked, &faults)?.status(StatusCode::UNPROCESSABLE_ENTITY));
        }
        Err(other) => return Err(other),
    };
    let answers = rights_of(packs, &checked.question);
    let mut topics = answer::topics(packs, act.speech(), &answers);
    topics.retain(|topic| checked.topic.as_deref() != Some(topic.code));
    let chosen = checked.topic.as_deref().map(|code| {
        let inside: Vec<_> = answers.iter().filter(|answer| answer.right.topic == code).cloned().collect();
        Chosen {
            label: act.code_label(packs, "right_topic", code).into_string(),
            treaties: answer::treaties(packs, act.speech(), &checked, &inside),
        }
    });
    let told = told(&act, &checked);
    page(&AnswerPage { act: &act, asked: &asked, told, topics, chosen })
}

/// A person must say where the work is: without it the page could not say whether anyone is bound.
fn with_a_country(asked: &Asked, checked: Checked) -> Result<Checked, Fault> {
    if asked.country.trim().is_empty() {
        return Err(Fault::invalid("/country", Code::MISSING_FIELD));
    }
    Ok(checked)
}

/// The answers, as they are repeated to the person.
fn told(act: &Act, checked: &Checked) -> Vec<(&'static str, String)> {
    let packs = act.law().packs();
    let question = &checked.question;
    let country = |code: &Option<String>| code.as_deref().map(|code| countries::name(act.speech(), packs, code));
    let stage = question.stage.map(|stage| act.plain(&format!("rights-stage-{}", stage.word())));
    let sector = question.sector.as_deref().map(|code| act.code_label(packs, "sector", code).into_string());
    let said = [
        ("rights-told-work", country(&question.work)),
        ("rights-told-origin", country(&question.origin)),
        ("rights-told-stage", stage),
        ("rights-told-sector", sector),
        ("rights-told-status", Some(act.plain(&format!("rights-status-{}", question.stay.word())))),
        ("rights-told-on", Some(act.date(question.on))),
    ];
    said.into_iter().filter_map(|(key, words)| words.map(|words| (key, words))).collect()
}
