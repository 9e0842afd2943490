//! Checking an entry against its keys: every unknown, missing or ill-formed key is told with its place and the nearest good word.

mod braces;
mod text;

use self::text::longest;
use super::keys::{Entry, Key, Names, Shape};
use super::model::{CodeList, Governs};
use super::problem::{Problems, Weight};
use super::row::{Row, date_of, whole_of};
use crate::code::Symbols;
use crate::limits::{MAX_FACT_DEPTH, MAX_LIST_ITEMS, MAX_TEXT_CHARACTERS};
use crate::nearest::{did_you_mean, nearest};
use crate::value::{Type, shown};
use std::collections::{BTreeMap, BTreeSet};
use toml::Spanned;
use toml::de::DeValue;

/// Every name that entries declare, also those of entries that are left out, so that one mistake is told once.
#[derive(Default)]
pub(super) struct Known<'d> {
    pub names: BTreeMap<Names, BTreeSet<&'d str>>,
    /// Facts by table.
    pub facts: BTreeMap<&'d str, BTreeSet<&'d str>>,
    /// Codes of countries that are described.
    pub countries: BTreeSet<&'d str>,
    pub lists: BTreeMap<String, CodeList>,
    pub types: BTreeMap<String, (Type, Option<String>)>,
    pub governs: BTreeMap<String, Governs>,
    pub symbols: Symbols,
}

/// Checks entries and collects what is wrong.
pub(super) struct Checker<'d> {
    pub known: Known<'d>,
    pub problems: Problems,
    /// Rules that cases name and no file describes: each is told once.
    pub unknown_rules: BTreeSet<&'d str>,
}

/// A value being checked: its key and the entry it belongs to, for messages.
struct Spot<'r, 'd> {
    row: &'r Row<'d>,
    value: &'d Spanned<DeValue<'d>>,
    key: &'r str,
    entry: &'r str,
}

impl<'d> Checker<'d> {
    /// Checks all keys of an entry; false when it has to be left out.
    pub fn check(&mut self, row: &Row<'d>, entry: &Entry, label: &str) -> bool {
        let mut sound = true;
        let mut meant: Vec<&str> = Vec::new();
        for (name, value) in row.table.iter() {
            let key: &str = name.get_ref();
            let Some(known) = entry.key(key) else {
                meant.extend(nearest(key, entry.keys.iter().map(|key| key.name)));
                let near = self.near(key, entry.keys.iter().map(|key| key.name));
                let next = near.unwrap_or_else(|| format!("Its keys are: {}.", key_names(entry)));
                let message = format!("{label} has no key “{}”.", shown(key));
                self.problems.add(Weight::Error, "unknown-key", row.file.place(name.span().start), message, next);
                sound = false;
                continue;
            };
            let spot = Spot { row, value, key: known.name, entry: label };
            sound &= self.shape(&spot, known.shape);
        }
        for key in entry.keys.iter().filter(|key| key.required && row.get(key.name).is_none()) {
            // A misspelt key was told already.
            if !meant.contains(&key.name) {
                self.missing(row, key, label);
            }
            sound = false;
        }
        sound && !row.broken
    }

    fn missing(&mut self, row: &Row<'d>, key: &Key, label: &str) {
        let message = format!("{label} has no “{}”.", key.name);
        let code = if matches!(key.shape, Shape::Reference(Names::Source)) { "source-missing" } else { "missing-key" };
        let next = format!("Add {} = {} ({})", key.name, example(key.shape), key.about);
        self.problems.add(Weight::Error, code, row.place(), message, next);
    }

    /// The nearest known word, unless nobody will read it.
    pub fn near<'a>(&self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
        if self.problems.is_full() { None } else { did_you_mean(written, known) }
    }

    fn wrong(&mut self, spot: &Spot<'_, 'd>, code: &'static str, what: &str, next: impl Into<String>) -> bool {
        let message = format!("“{}” of {} {what}.", spot.key, spot.entry);
        let place = spot.row.file.place(spot.value.span().start);
        self.problems.add(Weight::Error, code, place, message, next);
        false
    }

    fn wrong_type(&mut self, spot: &Spot<'_, 'd>, shape: Shape) -> bool {
        let what = format!("is {}", kind(spot.value.get_ref()));
        self.wrong(spot, "wrong-type", &what, format!("Write it as {}.", example(shape)))
    }

    fn shape(&mut self, spot: &Spot<'_, 'd>, shape: Shape) -> bool {
        let value = spot.value.get_ref();
        match shape {
            Shape::Value => self.plain_value(spot),
            Shape::YesNo if value.is_bool() => true,
            Shape::Whole { least, most } if value.is_integer() => {
                let fits = whole_of(value).is_some_and(|number| (least..=most).contains(&number));
                fits || self.wrong(spot, "out-of-range", &format!("is not from {least} to {most}"), "Check it.")
            }
            Shape::Date if value.is_datetime() => self.date(spot),
            Shape::PartialDate if value.is_datetime() => self.date(spot),
            Shape::List(inner) => self.list(spot, shape, *inner),
            Shape::Inner(entry) | Shape::Inners(entry) => self.inner(spot, shape, entry),
            Shape::Facts if value.is_table() => self.facts(spot, spot.value, 0),
            Shape::Outcomes(words) => self.outcomes(spot, shape, words),
            Shape::YesNo | Shape::Whole { .. } | Shape::Date | Shape::Facts => self.wrong_type(spot, shape),
            _ => match value.as_str() {
                Some(text) => self.limited(spot, text, longest(shape)) && self.text(spot, shape, text),
                None => self.wrong_type(spot, shape),
            },
        }
    }

    fn date(&mut self, spot: &Spot<'_, 'd>) -> bool {
        let sound = date_of(spot.value.get_ref()).is_some();
        sound || self.wrong(spot, "bad-date", "is not a day", "Write year, month and day only, such as 2026-06-01.")
    }

    fn plain_value(&mut self, spot: &Spot<'_, 'd>) -> bool {
        match spot.value.get_ref().as_str() {
            Some(text) => self.limited(spot, text, MAX_TEXT_CHARACTERS),
            None => true,
        }
    }

    fn list(&mut self, spot: &Spot<'_, 'd>, shape: Shape, inner: Shape) -> bool {
        let Some(items) = spot.value.get_ref().as_array() else { return self.wrong_type(spot, shape) };
        if items.len() > MAX_LIST_ITEMS {
            return self.wrong(spot, "too-many", &format!("has more than {MAX_LIST_ITEMS} items"), "Shorten it.");
        }
        let mut sound = true;
        for value in items.iter() {
            sound &= self.shape(&Spot { value, ..*spot }, inner);
        }
        sound
    }

    fn inner(&mut self, spot: &Spot<'_, 'd>, shape: Shape, entry: &Entry) -> bool {
        let value = spot.value.get_ref();
        let several = matches!(shape, Shape::Inners(_));
        let items: Vec<&'d Spanned<DeValue<'d>>> = match value.as_array() {
            Some(items) if several => items.iter().collect(),
            None if !several => vec![spot.value],
            _ => return self.wrong_type(spot, shape),
        };
        if items.len() > MAX_LIST_ITEMS {
            return self.wrong(spot, "too-many", &format!("has more than {MAX_LIST_ITEMS} items"), "Shorten it.");
        }
        let mut sound = true;
        for value in items {
            let Some(table) = value.get_ref().as_table() else {
                sound = self.wrong_type(&Spot { value, ..*spot }, shape);
                continue;
            };
            let row = Row { table, at: value.span().start, ..*spot.row };
            let label = format!("{} of {}", spot.key, spot.entry);
            sound &= self.check(&row, entry, &label);
        }
        sound
    }

    fn facts(&mut self, spot: &Spot<'_, 'd>, value: &'d Spanned<DeValue<'d>>, depth: usize) -> bool {
        if depth > MAX_FACT_DEPTH {
            return self.wrong(spot, "too-deep", "is nested too deep", "Write the facts as in a contract file.");
        }
        match value.get_ref() {
            DeValue::String(text) => {
                text.is_empty() || self.limited(&Spot { value, ..*spot }, text, MAX_TEXT_CHARACTERS)
            }
            DeValue::Integer(_) if whole_of(value.get_ref()).is_none() => {
                self.wrong(&Spot { value, ..*spot }, "out-of-range", "holds a number that is too large", "Check it.")
            }
            DeValue::Float(_) => self.wrong(
                &Spot { value, ..*spot },
                "wrong-type",
                "holds a decimal number",
                "Write it in quotes: \"1000.50 AED\".",
            ),
            DeValue::Array(items) => {
                let mut sound = true;
                for item in items.iter() {
                    sound &= self.facts(spot, item, depth + 1);
                }
                sound
            }
            DeValue::Table(table) => {
                table.iter().fold(true, |sound, (_, item)| self.facts(spot, item, depth + 1) && sound)
            }
            _ => true,
        }
    }

    fn outcomes(&mut self, spot: &Spot<'_, 'd>, shape: Shape, words: &'static [&'static str]) -> bool {
        let Some(table) = spot.value.get_ref().as_table() else { return self.wrong_type(spot, shape) };
        let mut sound = true;
        for (name, value) in table.iter() {
            let rules = self.known.names.get(&Names::Rule);
            let is_known = rules.is_some_and(|rules| rules.contains(name.get_ref().as_ref()));
            sound &= is_known;
            if !is_known && self.unknown_rules.insert(name.get_ref().as_ref()) {
                let near = self.near(name.get_ref(), rules.into_iter().flatten().copied());
                let next = near.unwrap_or_else(|| "Every case that names it is left out.".to_owned());
                let message = format!(
                    "{} expects an answer of rule “{}”, which no file describes.",
                    spot.entry,
                    shown(name.get_ref())
                );
                self.problems.add(Weight::Error, "unknown-rule", spot.row.file.place(name.span().start), message, next);
            }
            let inner = Spot { value, ..*spot };
            sound &= match value.get_ref().as_str() {
                Some(word) => self.one_of(&inner, word, words),
                None => self.wrong_type(&inner, Shape::OneOf(words)),
            };
        }
        sound
    }
}

fn key_names(entry: &Entry) -> String {
    entry.keys.iter().map(|key| key.name).collect::<Vec<_>>().join(", ")
}

fn kind(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a decimal number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date or time",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// How a value of the shape is written, for suggestions.
fn example(shape: Shape) -> String {
    match shape {
        Shape::Date => "2026-06-01".to_owned(),
        Shape::YesNo => "true or false, without quotes".to_owned(),
        Shape::Whole { .. } => "a whole number, without quotes".to_owned(),
        Shape::OneOf(words) => format!("\"{}\"", words.join("\" or \"")),
        Shape::List(inner) => format!("[{}]", example(*inner)),
        Shape::Inners(_) => "[{ ... }]".to_owned(),
        Shape::Inner(_) | Shape::Facts | Shape::Outcomes(_) => "{ ... }".to_owned(),
        Shape::Area => "\"HK\" or \"PH-HK\"".to_owned(),
        Shape::Address => "\"https://...\"".to_owned(),
        Shape::Value => "\"1000 AED\", a number, or \"none\"".to_owned(),
        Shape::PartialDate => "\"1995-07-05\"".to_owned(),
        _ => "\"...\"".to_owned(),
    }
}
