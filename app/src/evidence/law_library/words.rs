//! A rule in the words of the reader's language: labels from the packs, phrases from `words.toml`.

use crate::foundations::languages::Speech;
use marhala_law::pack::Table;
use marhala_law::rule::{Phrase, Words};
use marhala_law::{Packs, Value};
use std::borrow::Cow;

/// What the engine needs to say a rule in a language.
pub struct RuleWords<'w> {
    speech: &'w Speech,
    packs: &'w Packs,
    table: &'w Table,
}

impl<'w> RuleWords<'w> {
    /// For rules over one table of facts.
    pub fn new(speech: &'w Speech, packs: &'w Packs, table: usize) -> Self {
        Self { speech, packs, table: &packs.tables[table] }
    }
}

impl Words for RuleWords<'_> {
    fn fact(&self, column: usize) -> Cow<'_, str> {
        self.speech.fact_label(self.packs, &self.table.facts[column].name).into_string().into()
    }

    fn parameter(&self, name: usize) -> Cow<'_, str> {
        self.speech.parameter_label(self.packs, &self.packs.parameter_names[name].name).into_string().into()
    }

    fn value(&self, value: &Value, list: Option<usize>) -> String {
        let list = list.and_then(|list| self.packs.code_lists.get(list)).map(|list| list.id.as_str());
        match (value, list) {
            (Value::Code(code), Some(list)) => {
                self.speech.code_label(self.packs, list, self.packs.symbols.code(*code)).into_string()
            }
            _ => super::views::written_value(&self.packs.symbols, value),
        }
    }

    fn pattern(&self, phrase: Phrase) -> Cow<'_, str> {
        let english = phrase.english();
        match self.speech.language().pack_texts().get(&["word", &key(phrase)]) {
            Some(words) => Cow::Owned(words.to_owned()),
            None => Cow::Borrowed(english),
        }
    }
}

/// The key of a phrase in `words.toml`: `at_least`, `and`, `with_value`.
pub fn key(phrase: Phrase) -> String {
    let name = match phrase {
        Phrase::Is(relation) => format!("{relation:?}"),
        other => format!("{other:?}"),
    };
    let mut key = String::new();
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && !key.is_empty() {
            key.push('_');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}
