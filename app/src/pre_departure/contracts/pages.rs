//! Pages for people: one question a page, check your answers, the result clause by clause. Answers travel with the form.

use super::facts::{Answers, UNSURE, value};
use super::intake::Vocabulary;
use super::questions::{FIRST, questions};
use super::report::{Answer, Report};
use super::views::{Field, Input, field, in_words};
use super::{CHOOSE, NO_LAW, explain, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::Form;
use axum::extract::rejection::FormRejection;
use axum::http::StatusCode;
use marhala_law::Law;
use marhala_law::judge::Record;

/// The first page.
#[derive(Template)]
#[template(path = "pre_departure/contracts/pages/start.html")]
struct Start<'a> {
    act: &'a Act,
    faults: Faults,
    hidden: Vec<(&'a str, &'a str)>,
    fields: Vec<Field<'a>>,
    back_to_answers: bool,
}

/// One question.
#[derive(Template)]
#[template(path = "pre_departure/contracts/pages/question.html")]
struct Question<'a> {
    act: &'a Act,
    faults: Faults,
    hidden: Vec<(&'a str, &'a str)>,
    title: String,
    fields: [Field<'a>; 1],
    number: i64,
    count: i64,
    back_to_answers: bool,
}

/// Check your answers.
#[derive(Template)]
#[template(path = "pre_departure/contracts/pages/answers.html")]
struct CheckAnswers<'a> {
    act: &'a Act,
    hidden: Vec<(&'a str, &'a str)>,
    lines: Vec<Line>,
    last: &'a str,
}

/// One answer.
struct Line {
    name: String,
    question: String,
    answer: String,
}

/// The result.
#[derive(Template)]
#[template(path = "pre_departure/contracts/pages/result.html")]
pub(super) struct Outcome<'a> {
    pub(super) act: &'a Act,
    pub(super) hidden: Vec<(&'a str, &'a str)>,
    pub(super) report: &'a Report,
    pub(super) about: String,
    pub(super) law: &'a str,
    pub(super) from_file: bool,
}

impl Outcome<'_> {
    fn next(&self) -> &'static str {
        match self.report.answer {
            Answer::NotLawful => "contract-next-not-lawful",
            Answer::CannotTell => "contract-next-cannot-tell",
            Answer::Lawful => "contract-next-lawful",
        }
    }

    fn answer_tone(&self) -> &'static str {
        match self.report.answer {
            Answer::NotLawful => "stop",
            Answer::CannotTell => "warn",
            Answer::Lawful => "",
        }
    }
}

/// What a form asks for, beside its answers.
struct Asked<'v, 'l> {
    act: &'v Act,
    law: &'l Law,
    vocabulary: Vocabulary<'l>,
    answers: Answers,
    at: String,
    back_to_answers: bool,
}

/// `GET /check`: the first page, empty.
pub async fn start(act: Act) -> Result<Page, Fault> {
    let asked = Asked::new(&act, &[])?;
    asked.start(Faults::new())
}

/// `POST /check`: the next page, whatever it is.
pub async fn step(act: Act, form: Result<Form<Vec<(String, String)>>, FormRejection>) -> Result<Page, Fault> {
    let Ok(Form(pairs)) = form else { return Err(Fault::unreadable(crate::foundations::fault::Code::UNREADABLE)) };
    let mut asked = Asked::new(&act, &pairs)?;
    let action = pairs.iter().rev().find(|(name, _)| name == "_do").map_or("next", |(_, value)| value.as_str());
    match action {
        "result" => asked.result(),
        "back" => asked.before(),
        "unsure" => {
            let at = asked.at.clone();
            asked.answers.set(&at, UNSURE);
            asked.after()
        }
        "next" | "answers" => {
            let faults = asked.faults();
            match (faults.is_empty(), asked.at.as_str(), action) {
                (false, "start", _) => asked.start(faults),
                (false, _, _) => asked.question(asked.at.clone().as_str(), faults),
                (true, _, "answers") => asked.check_answers(),
                (true, ..) => asked.after(),
            }
        }
        change => match change.strip_prefix("change:") {
            Some(name) => {
                asked.back_to_answers = true;
                if FIRST.contains(&name) { asked.start(Faults::new()) } else { asked.question(name, Faults::new()) }
            }
            None => asked.start(Faults::new()),
        },
    }
}

impl<'v> Asked<'v, 'v> {
    fn new(act: &'v Act, pairs: &[(String, String)]) -> Result<Self, Fault> {
        let law: &Law = act.law();
        let vocabulary = steps::vocabulary(law).ok_or_else(|| Fault::invalid("", NO_LAW))?;
        let of = |name: &str| pairs.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let at = of("_at").unwrap_or("start");
        let at = if vocabulary.index(at).is_some() { at } else { "start" };
        let answers = Answers::read(pairs, &vocabulary);
        let back_to_answers = of("_return").is_some();
        Ok(Self { act, law, answers, at: at.to_owned(), back_to_answers, vocabulary })
    }

    fn record(&self) -> Record {
        let empty = || Record::new(self.vocabulary.table);
        self.answers.contract(&self.vocabulary).record.unwrap_or_else(empty)
    }

    fn questions(&self) -> Vec<&'v str> {
        questions(self.law, &self.record(), self.act.today())
    }

    /// What is wrong on the page that was sent.
    fn faults(&self) -> Faults {
        if self.at != "start" {
            return self.answers.faults(&[self.at.as_str()], &self.vocabulary, self.act.speech());
        }
        let mut faults = self.answers.faults(&FIRST, &self.vocabulary, self.act.speech());
        for (name, code) in CHOOSE {
            faults.must(&format!("/{name}"), !self.answers.get(name).is_empty(), code);
        }
        faults
    }

    fn after(&self) -> Result<Page, Fault> {
        if self.back_to_answers {
            return self.check_answers();
        }
        // By place in the vocabulary: the answer just given may have taken its own question off the list.
        let here = self.vocabulary.index(&self.at);
        match self.questions().into_iter().find(|name| self.vocabulary.index(name) > here) {
            Some(name) => self.question(name, Faults::new()),
            None => self.check_answers(),
        }
    }

    fn before(&self) -> Result<Page, Fault> {
        if self.back_to_answers {
            return self.check_answers();
        }
        let here = self.vocabulary.index(&self.at);
        match self.questions().into_iter().rfind(|name| self.vocabulary.index(name) < here) {
            Some(name) => self.question(name, Faults::new()),
            None => self.start(Faults::new()),
        }
    }

    fn start(&self, faults: Faults) -> Result<Page, Fault> {
        let status = status(&faults);
        let fields = FIRST.iter().filter_map(|name| self.field(name)).collect();
        let hidden = self.answers.but(&FIRST).collect();
        let shown = Start { act: self.act, faults, hidden, fields, back_to_answers: self.back_to_answers };
        Ok(page(&shown)?.status(status))
    }

    fn question(&self, name: &str, faults: Faults) -> Result<Page, Fault> {
        let Some(field) = self.field(name) else { return self.check_answers() };
        let questions = self.questions();
        let at = questions.iter().position(|known| *known == name).unwrap_or(0);
        let status = status(&faults);
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let own = [name];
        let shown = Question {
            act: self.act,
            faults,
            hidden: self.answers.but(&own).collect(),
            title: field.ask.plain().to_owned(),
            fields: [field],
            number: number(at + 1),
            count: number(questions.len().max(at + 1)),
            back_to_answers: self.back_to_answers,
        };
        Ok(page(&shown)?.status(status))
    }

    fn field(&self, name: &str) -> Option<Field<'_>> {
        let fact = self.vocabulary.fact(self.vocabulary.index(name)?);
        fact.ask.as_ref()?;
        Some(field(self.act, self.law, fact, &self.answers))
    }

    fn check_answers(&self) -> Result<Page, Fault> {
        let contract = self.answers.contract(&self.vocabulary);
        let questions = self.questions();
        let lines = FIRST.iter().copied().chain(questions.iter().copied()).filter_map(|name| {
            let fact = self.vocabulary.fact(self.vocabulary.index(name)?);
            let value = value(&contract, &self.vocabulary, name);
            let answer = match (value, self.answers.get(name)) {
                (Some(value), _) => in_words(self.act, self.law, fact, value),
                (None, UNSURE) => self.act.plain("contract-unsure"),
                (None, "") => self.act.plain("contract-not-answered"),
                (None, typed) => typed.to_owned(),
            };
            let question = self.act.speech().pack_text(&["fact", name, "ask"], fact.ask.as_deref()?).into_string();
            Some(Line { name: name.to_owned(), question, answer })
        });
        let last = questions.last().copied().unwrap_or("start");
        let shown =
            CheckAnswers { act: self.act, lines: lines.collect(), hidden: self.answers.but(&[]).collect(), last };
        page(&shown)
    }

    fn result(&self) -> Result<Page, Fault> {
        let contract = self.answers.contract(&self.vocabulary);
        if let Some(wrong) = contract.problems.iter().find(|problem| problem.is_error()) {
            let name = wrong.field.clone().unwrap_or_default();
            let faults = self.answers.faults(&[&name], &self.vocabulary, self.act.speech());
            if faults.is_empty() {
                return self.start(self.answers.faults(&FIRST, &self.vocabulary, self.act.speech()));
            }
            return if FIRST.contains(&name.as_str()) { self.start(faults) } else { self.question(&name, faults) };
        }
        let checked = steps::check_contract(self.law, contract).map_err(|_| Fault::invalid("", NO_LAW))?;
        let report = explain::report(self.law, &checked, self.act.speech());
        let about = about(self.act, self.law, &checked.record);
        let law = report.law.get(..12).unwrap_or_default();
        let hidden = self.answers.but(&[]).collect();
        page(&Outcome { act: self.act, hidden, report: &report, about, law, from_file: false })
    }
}

/// From where to where, and which work.
pub(super) fn about(act: &Act, law: &Law, record: &Record) -> String {
    let Some(table) = law.table(steps::TABLE) else { return String::new() };
    let facts = law.facts_of(table);
    let name = |fact: &str| {
        let fact = facts.facts.iter().find(|known| known.name == fact)?;
        Some(in_words(act, law, fact, record.fact(facts, &fact.name)?))
    };
    let parts = ["origin", "destination", "sector", "signed_on"].into_iter().filter_map(name);
    parts.collect::<Vec<_>>().join(" · ")
}

fn status(faults: &Faults) -> StatusCode {
    if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}
