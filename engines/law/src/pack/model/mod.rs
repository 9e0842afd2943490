//! Packs as read: every table of `packs/README.md` as a plain structure that remembers its place.

mod knowledge;
mod law;
mod vocabulary;

pub use knowledge::*;
pub use law::*;
pub use vocabulary::*;

use crate::code::Symbols;
use serde::Serialize;
use std::fmt;

/// Where something stands in a pack: file, line and column, from one.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Place {
    /// Path inside the pack, with forward slashes.
    pub file: String,
    /// Line, from 1.
    pub line: u32,
    /// Column in characters, from 1.
    pub column: u32,
}

impl fmt::Display for Place {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}:{}", self.file, self.line, self.column)
    }
}

/// How exactly a date is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Precision {
    /// To the day.
    #[default]
    Day,
    /// Some day of that month.
    Month,
    /// Some day of that year.
    Year,
}

impl Precision {
    /// As packs write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }
}

/// Everything the packs say.
#[derive(Clone, Debug, Default)]
pub struct Packs {
    /// All codes and their numbers.
    pub symbols: Symbols,
    /// Code lists.
    pub code_lists: Vec<CodeList>,
    /// Tables of facts.
    pub tables: Vec<Table>,
    /// Names of parameters.
    pub parameter_names: Vec<ParameterName>,
    /// Sources.
    pub sources: Vec<Source>,
    /// Countries.
    pub countries: Vec<Country>,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// Rules as written.
    pub rules: Vec<RuleText>,
    /// Treaties and frameworks.
    pub instruments: Vec<Instrument>,
    /// Treaty acts.
    pub statuses: Vec<Status>,
    /// Reservations.
    pub reservations: Vec<Reservation>,
    /// Rights.
    pub rights: Vec<Right>,
    /// Offices.
    pub institutions: Vec<Institution>,
    /// Procedures with their steps.
    pub procedures: Vec<Procedure>,
    /// Worked cases.
    pub scenarios: Vec<Scenario>,
    /// Values of parameters pinned to days.
    pub on_the_days: Vec<OnTheDay>,
    /// SHA-256 of all files, in hexadecimal: names the law in force.
    pub hash: String,
}
