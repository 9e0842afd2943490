//! The answers of a person, as they travel with the form: names of facts and what was typed, checked the same way as files.

use super::WRONG;
use super::intake::{Contract, Draft, Problem, Raw, Spot, Vocabulary};
use crate::foundations::fault::Faults;
use crate::foundations::languages::Speech;
use marhala_law::pack::Fact;
use marhala_law::{Type, Value};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

/// The answer "I am not sure".
pub const UNSURE: &str = "?";
/// Longest answer that travels on; what is longer is shown once as wrong and cut.
const MAX_ANSWER_CHARS: usize = 300;

/// Answers by the name of their field.
#[derive(Clone, Debug, Default)]
pub struct Answers(BTreeMap<String, String>);

impl Answers {
    /// The answers among the fields of a form. Days come in three fields; other fields than facts are left out.
    pub fn read(pairs: &[(String, String)], vocabulary: &Vocabulary<'_>) -> Self {
        let typed = |name: &str| {
            let found = pairs.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.trim());
            found.map(|value| value.chars().take(MAX_ANSWER_CHARS).collect::<String>())
        };
        let mut answers = BTreeMap::new();
        for fact in &vocabulary.table.facts {
            let name = fact.name.as_str();
            let mut answer = typed(name);
            if fact.kind == Type::Date
                && let [Some(year), Some(month), Some(day)] =
                    ["year", "month", "day"].map(|part| typed(&format!("{name}-{part}")))
            {
                let empty = year.is_empty() && month.is_empty() && day.is_empty();
                answer = Some(if empty { String::new() } else { format!("{year:0>4}-{month:0>2}-{day:0>2}") });
            }
            if fact.kind == Type::Money
                && let Some(currency) = typed(&format!("{name}_currency"))
            {
                answers.insert(format!("{name}_currency"), currency);
            }
            if let Some(answer) = answer.filter(|answer| !answer.is_empty()) {
                answers.insert(name.to_owned(), answer);
            }
        }
        Self(answers)
    }

    /// The answers that facts amount to, as they are stored: to fill in a form again.
    pub fn of_facts(facts: &Map<String, Json>, vocabulary: &Vocabulary<'_>) -> Self {
        let mut answers = BTreeMap::new();
        for (name, value) in facts {
            let kind = vocabulary.index(name).map(|at| vocabulary.fact(at).kind);
            let text = match value {
                Json::Bool(true) => "yes".to_owned(),
                Json::Bool(false) => "no".to_owned(),
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            match text.rsplit_once(' ').filter(|_| kind == Some(Type::Money)) {
                Some((amount, currency)) => {
                    answers.insert(name.clone(), amount.to_owned());
                    answers.insert(format!("{name}_currency"), currency.to_owned());
                }
                None => {
                    answers.insert(name.clone(), text);
                }
            }
        }
        Self(answers)
    }

    /// The answer to a question.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Sets the answer to a question.
    pub fn set(&mut self, name: &str, answer: &str) {
        self.0.insert(name.to_owned(), answer.to_owned());
    }

    /// Every field but those of one question, to travel on as hidden fields.
    pub fn but<'a>(&'a self, names: &'a [&str]) -> impl Iterator<Item = (&'a str, &'a str)> + 'a {
        let other = |name: &str| {
            let fact = name.strip_suffix("_currency").unwrap_or(name);
            !names.contains(&name) && !names.contains(&fact)
        };
        self.0.iter().filter(move |(name, _)| other(name)).map(|(name, answer)| (name.as_str(), answer.as_str()))
    }

    /// The contract that the answers describe. Wrong answers are its problems.
    pub fn contract(&self, vocabulary: &Vocabulary<'_>) -> Contract {
        self.some(vocabulary, |_| true).finish(vocabulary)
    }

    /// What is wrong with the answers to these questions, in the language of `speech`.
    pub fn faults(&self, names: &[&str], vocabulary: &Vocabulary<'_>, speech: &Speech) -> Faults {
        let contract = self.some(vocabulary, |name| names.contains(&name)).finish(vocabulary);
        faults_of(&contract.problems, "", speech)
    }

    fn some(&self, vocabulary: &Vocabulary<'_>, wanted: impl Fn(&str) -> bool) -> Draft {
        let mut draft = Draft::new(Spot::default());
        for fact in vocabulary.table.facts.iter().filter(|fact| wanted(&fact.name)) {
            let answer = self.get(&fact.name);
            if answer.is_empty() || answer == UNSURE {
                continue;
            }
            let currency = format!("{}_currency", fact.name);
            for (name, answer) in
                [(fact.name.as_str(), with_sign(fact, answer)), (&currency, self.get(&currency).to_owned())]
            {
                // Asking for a name that is none looks for the nearest, which takes longer than all the rest.
                if !answer.is_empty()
                    && let Ok(slot) = vocabulary.slot(name)
                {
                    draft.put(slot, None, Raw::Text(answer));
                }
            }
        }
        draft
    }
}

/// Everything that keeps a contract from being judged, each at its field; `under` is where the fields stand.
pub fn faults_of(problems: &[Problem], under: &str, speech: &Speech) -> Faults {
    let mut faults = Faults::new();
    for problem in problems.iter().filter(|problem| problem.is_error()) {
        let pointer = format!("{under}/{}", problem.field.as_deref().unwrap_or_default());
        match WRONG.iter().find(|(code, _)| *code == problem.code) {
            Some((_, code)) => faults.add(&pointer, *code, []),
            None => {
                let told = problem.say(speech);
                faults.add(&pointer, super::REFUSED, [("message", told.message), ("next", told.next)]);
            }
        }
    }
    faults
}

/// People answer "125" where the question says percent.
fn with_sign(fact: &Fact, answer: &str) -> String {
    if fact.kind == Type::Share && !answer.ends_with(['%', '٪']) { format!("{answer} %") } else { answer.to_owned() }
}

/// The value of one fact of a contract, when it has one.
pub fn value<'c>(contract: &'c Contract, vocabulary: &Vocabulary<'_>, name: &str) -> Option<&'c Value> {
    contract.record.as_ref()?.fact(vocabulary.table, name)
}
