//! What is wrong with a contract in a file: where, which field, what, and what to do next.

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

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Error or note.
    pub weight: Weight,
    /// A stable word for programs: `unknown-field`, `negative`, `formula`, ...
    pub code: &'static str,
    /// Where.
    #[serde(flatten)]
    pub spot: Box<Spot>,
    /// The field it is about, as the file writes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field: Option<String>,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub next: String,
}

impl Problem {
    /// A problem that keeps the file or the contract from being judged.
    pub fn error(code: &'static str, message: impl Into<String>, next: impl Into<String>) -> Self {
        Self {
            weight: Weight::Error,
            code,
            spot: Box::default(),
            field: None,
            message: message.into(),
            next: next.into(),
        }
    }

    /// Something a reader should know; the contract is judged.
    pub fn note(code: &'static str, message: impl Into<String>, next: impl Into<String>) -> Self {
        Self { weight: Weight::Note, ..Self::error(code, message, next) }
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

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut place = Vec::new();
        if let Some(contract) = self.spot.contract {
            place.push(format!("contract {contract}"));
        }
        if let Some(id) = &self.spot.id {
            place.push(format!("({id})"));
        }
        match (self.spot.row, self.spot.line) {
            (Some(row), _) => place.push(format!("row {row}")),
            (None, Some(line)) => place.push(format!("line {line}")),
            (None, None) => {}
        }
        if let Some(column) = &self.spot.column {
            place.push(format!("column {column}"));
        }
        if let Some(field) = &self.field {
            place.push(format!("field {field}"));
        }
        if !place.is_empty() {
            write!(out, "{}: ", place.join(", ").replace(", (", " ("))?;
        }
        write!(out, "{} {}", self.message, self.next)
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
