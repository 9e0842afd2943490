//! What is wrong with a contract in a file: where, which field, what, and what to do next.

use super::saying::{Saying, Shown};
use crate::foundations::languages::Speech;
use serde::Serialize;
use std::fmt;

/// How a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The file, or this contract, cannot be judged until it is put right.
    Error,
    /// The contract is judged; a reader should know this.
    Note,
}

/// Where something stands in a file. Only what the format knows is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Spot {
    /// Which contract of the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<u64>,
    /// The contract's own identifier, when it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Line of the file, from 1 (JSON, TOML, CSV).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Row of the table, from 1, the header row included (CSV, XLSX) or not there (Parquet).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u64>,
    /// Column: its letter in a spreadsheet, its number from 1 elsewhere.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// JSON pointer (RFC 6901) from the top of the document, for JSON and TOML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pointer: Option<String>,
}

/// One problem, not yet in any language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Error or note.
    pub weight: Weight,
    /// A stable word for programs: `unknown-field`, `negative`, `formula`, ...
    pub code: &'static str,
    /// Where.
    pub spot: Box<Spot>,
    /// The field it is about, as the file writes it.
    pub field: Option<String>,
    /// What is wrong, and under the same key with `-next` what to do.
    saying: Saying,
}

/// A problem in the words of one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// Error or note.
    pub weight: Weight,
    /// A stable word for programs.
    pub code: &'static str,
    /// Where.
    #[serde(flatten)]
    pub spot: Spot,
    /// The field it is about, as the file writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub next: String,
    /// What is wrong, with the place before it.
    #[serde(skip)]
    pub placed: String,
}

impl Problem {
    /// A problem that keeps the file or the contract from being judged. The language packs have its text under `key`, and what to
    /// do next under `key` with `-next` after it.
    pub fn error(code: &'static str, key: &'static str) -> Self {
        Self { weight: Weight::Error, code, spot: Box::default(), field: None, saying: Saying::new(key) }
    }

    /// Something a reader should know; the contract is judged.
    pub fn note(code: &'static str, key: &'static str) -> Self {
        Self { weight: Weight::Note, ..Self::error(code, key) }
    }

    /// The same problem with a value that its texts show as `{ $name }`.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<Shown>) -> Self {
        self.saying = self.saying.set(name, value);
        self
    }

    /// The same problem with what may have been meant: `near`, or when nothing is near one of `known`.
    #[must_use]
    pub fn guess(self, near: Option<&str>, known: &[&str]) -> Self {
        let guess = if near.is_some() { "yes" } else { "no" };
        self.set("guess", guess).set("near", near.unwrap_or_default()).set("known", known.join(", "))
    }

    /// The same problem at `spot`; a pointer already set is kept, placed below the one of the spot.
    #[must_use]
    pub fn at(mut self, spot: &Spot) -> Self {
        let below = self.spot.pointer.take();
        let column = self.spot.column.take();
        *self.spot = spot.clone();
        if column.is_some() {
            self.spot.column = column;
        }
        if let Some(below) = below {
            self.spot.pointer = self.spot.pointer.take().map(|base| base + &below);
        }
        self
    }

    /// The same problem, about `field`.
    #[must_use]
    pub fn on(mut self, field: &str) -> Self {
        self.field = Some(quote(field));
        self.spot.pointer = Some(format!("/{}", escape_pointer(field)));
        self
    }

    /// The same problem, in `column`.
    #[must_use]
    pub fn in_column(mut self, column: impl Into<String>) -> Self {
        self.spot.column = Some(column.into());
        self
    }

    /// Does it keep the contract from being judged?
    pub fn is_error(&self) -> bool {
        self.weight == Weight::Error
    }
}

impl Problem {
    /// The problem in the language of `speech`.
    pub fn say(&self, speech: &Speech) -> Told {
        let (message, next) = (self.saying.say(speech), self.saying.say_next(speech));
        let placed = match self.place(speech) {
            Some(place) => speech.t("intake-placed").set("place", place).set("message", message.clone()).plain(),
            None => message.clone(),
        };
        let spot = Spot::clone(&self.spot);
        Told { weight: self.weight, code: self.code, spot, field: self.field.clone(), message, next, placed }
    }

    /// Where it is, in words.
    fn place(&self, speech: &Speech) -> Option<String> {
        let spot = &self.spot;
        let number = |key: &'static str, number: u64| Saying::new(key).set("number", number.to_string());
        let contract = spot.contract.map(|contract| match &spot.id {
            Some(id) => number("intake-place-contract-id", contract).set("id", id.as_str()),
            None => number("intake-place-contract", contract),
        });
        let row = spot.row.map(|row| number("intake-place-row", row));
        let row = row.or_else(|| spot.line.map(|line| number("intake-place-line", line)));
        let column = spot.column.as_deref().map(|column| Saying::new("intake-place-column").set("column", column));
        let field = self.field.as_deref().map(|field| Saying::new("intake-place-field").set("field", field));
        let places = [contract, row, column, field].into_iter().flatten().map(|place| place.say(speech));
        places.reduce(|place, more| speech.t("intake-place-and").set("place", place).set("more", more).plain())
    }
}

impl fmt::Display for Told {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.placed, self.next)
    }
}

/// `text` fit to stand in a message: short, and with nothing in it that could hide or turn around what follows.
pub fn quote(text: &str) -> String {
    const SHOWN: usize = 60;
    let mut shown = String::new();
    for letter in text.chars().take(SHOWN) {
        if letter.is_control() || is_direction_control(letter) {
            shown.push_str(&format!("\\u{{{:x}}}", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    if text.chars().nth(SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Characters that turn the direction of what follows or cannot be seen: they can make `0021` read as `1200`.
pub fn is_direction_control(letter: char) -> bool {
    matches!(
        letter,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{200b}'..='\u{200f}' | '\u{061c}' | '\u{feff}' | '\u{2060}'..='\u{2064}'
    )
}

/// A name as one step of a JSON pointer, cut at a bearable length.
fn escape_pointer(name: &str) -> String {
    quote(name).replace('~', "~0").replace('/', "~1")
}
