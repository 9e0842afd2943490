//! How a question looks: which kind of field, which choices, which words.

use super::facts::{Answers, UNSURE};
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::languages::PackText;
use marhala_law::pack::Fact;
use marhala_law::{Law, Packs, Type, Value};
use std::collections::BTreeSet;

/// A field of a form.
pub struct Field<'a> {
    /// Its name, which is also the id of its first input.
    pub name: &'a str,
    /// Its JSON pointer, where its faults stand.
    pub pointer: String,
    /// The question.
    pub ask: PackText<'a>,
    /// What stands beneath it.
    pub why: Option<PackText<'a>>,
    /// What kind it is.
    pub input: Input,
}

/// Kinds of field.
pub enum Input {
    /// A short text, with the key of the hint that says how to write it.
    Text { value: String, hint: &'static str, mode: &'static str },
    /// An amount and its currency.
    Money { value: String, currencies: Vec<Choice> },
    /// A day.
    Day { day: String, month: String, year: String },
    /// A few choices.
    Radios(Vec<Choice>),
    /// Many choices.
    Select(Vec<Choice>),
}

/// One choice.
pub struct Choice {
    /// What is sent.
    pub code: String,
    /// What is read.
    pub label: String,
    /// Is it the answer so far?
    pub chosen: bool,
}

/// Most choices shown as buttons.
const RADIOS: usize = 8;

/// The field that asks for a fact.
pub fn field<'a>(act: &'a Act, law: &'a Law, fact: &'a Fact, answers: &'a Answers) -> Field<'a> {
    let speech = act.speech();
    let ask = speech.pack_text(&["fact", &fact.name, "ask"], fact.ask.as_deref().unwrap_or(&fact.label));
    let why = fact.why.as_deref().map(|why| speech.pack_text(&["fact", &fact.name, "why"], why));
    let answer = answers.get(&fact.name);
    let answer = if answer == UNSURE { "" } else { answer };
    let text = |hint, mode| Input::Text { value: answer.to_owned(), hint, mode };
    let input = match fact.kind {
        Type::Money => {
            let chosen = answers.get(&format!("{}_currency", fact.name));
            Input::Money { value: answer.to_owned(), currencies: currencies(law.packs(), answers, chosen) }
        }
        Type::Date => {
            let mut parts = answer.splitn(3, '-').map(|part| part.trim_start_matches('0').to_owned());
            let mut part = || parts.next().unwrap_or_default();
            let (year, month, day) = (part(), part(), part());
            Input::Day { day, month, year }
        }
        Type::YesNo => Input::Radios(
            [("yes", "contract-answer-yes"), ("no", "contract-answer-no")]
                .map(|(code, key)| Choice { code: code.into(), label: act.plain(key), chosen: answer == code })
                .into(),
        ),
        Type::Code => {
            let choices = choices(act, law.packs(), fact, answers, answer);
            if choices.len() <= RADIOS { Input::Radios(choices) } else { Input::Select(choices) }
        }
        Type::Hours => text("contract-hint-hours", "text"),
        Type::Share => text("contract-hint-share", "decimal"),
        Type::Days => text("contract-hint-days", "numeric"),
        Type::Months => text("contract-hint-months", "numeric"),
        Type::Count | Type::Codes | Type::Text => text("contract-hint-count", "numeric"),
    };
    Field { pointer: format!("/{}", fact.name), name: &fact.name, ask, why, input }
}

fn choices(act: &Act, packs: &Packs, fact: &Fact, answers: &Answers, answer: &str) -> Vec<Choice> {
    let list = fact.list.as_deref().unwrap_or_default();
    let made = |code: &str, label: String| Choice { code: code.to_owned(), label, chosen: code == answer };
    match list {
        "country" => countries::all(act.speech(), packs).into_iter().map(|(code, name)| made(&code, name)).collect(),
        "language" => languages(act, packs, answers).into_iter().map(|(code, name)| made(&code, name)).collect(),
        _ => {
            let known = packs.code_lists.iter().filter(|known| known.id == list).flat_map(|known| &known.codes);
            known.map(|(code, _)| made(code, choice(act, packs, list, code))).collect()
        }
    }
}

/// A choice in the words of who answers ("my employer"), where the languages have such words; else the label of the code.
fn choice(act: &Act, packs: &Packs, list: &str, code: &str) -> String {
    let path = ["choice", list, code];
    match act.speech().english().pack_texts().get(&path) {
        Some(english) => act.speech().pack_text(&path, english).into_string(),
        None => act.speech().code_label(packs, list, code).into_string(),
    }
}

/// Languages a contract of this corridor may well be in: those of the portal, then the official ones of both countries.
fn languages(act: &Act, packs: &Packs, answers: &Answers) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> =
        act.languages().iter().map(|language| (language.primary().to_owned(), language.endonym.clone())).collect();
    for country in &packs.countries {
        if [answers.get("origin"), answers.get("destination")].contains(&country.code.as_str()) {
            for code in &country.official_languages {
                if !found.iter().any(|(known, _)| known == code) {
                    found.push((code.clone(), code.clone()));
                }
            }
        }
    }
    found
}

/// Currencies, that of the country of work first, then that of origin.
fn currencies(packs: &Packs, answers: &Answers, chosen: &str) -> Vec<Choice> {
    let of = |fact: &str| packs.countries.iter().find(|country| country.code == answers.get(fact));
    let first = ["destination", "origin"].into_iter().filter_map(of).filter_map(|country| country.currency.clone());
    let mut codes: Vec<String> = first.collect();
    let others: BTreeSet<String> = packs.countries.iter().filter_map(|country| country.currency.clone()).collect();
    for code in others {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes.into_iter().map(|code| Choice { chosen: code == chosen, label: code.clone(), code }).collect()
}

/// A value of a fact for people.
pub fn in_words(act: &Act, law: &Law, fact: &Fact, value: &Value) -> String {
    act.speech().value(law.packs(), value, fact.list.as_deref())
}
