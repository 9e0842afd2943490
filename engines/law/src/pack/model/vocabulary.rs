//! The words everything else is written in: code lists, facts, names of parameters.

use super::Place;
use crate::value::Type;
use serde::Serialize;
use std::collections::BTreeMap;

/// Which day chooses the value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Governs {
    /// The day the contract was signed.
    Signing,
    /// The day the work is done.
    DayOfWork,
    /// The day a payment is due.
    DueDate,
    /// The day of departure.
    Departure,
}

impl Governs {
    /// Its name in packs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Signing => "signing",
            Self::DayOfWork => "day_of_work",
            Self::DueDate => "due_date",
            Self::Departure => "departure",
        }
    }

    /// The day of that name.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Signing, Self::DayOfWork, Self::DueDate, Self::Departure].into_iter().find(|day| day.word() == word)
    }
}

/// Whose law a parameter is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The country of work.
    Destination,
    /// The country the worker comes from.
    Origin,
}

/// A code list of the vocabulary.
#[derive(Clone, Debug, Serialize)]
pub struct CodeList {
    /// Its name, as facts refer to it.
    pub id: String,
    /// For people.
    pub title: String,
    /// Codes with their English labels, in order; empty when a standard keeps the list.
    pub codes: Vec<(String, String)>,
    /// `iso-3166-1`, `iso-4217` or `bcp-47`.
    pub standard: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// Which change of a fact is worse for the worker when a second contract replaces the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Worse {
    /// Less of it.
    Lower,
    /// More of it.
    Higher,
    /// No instead of yes.
    No,
    /// Yes instead of no.
    Yes,
    /// Anything else than what the first said.
    Other,
}

impl Worse {
    /// Its name in packs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Higher => "higher",
            Self::No => "no",
            Self::Yes => "yes",
            Self::Other => "other",
        }
    }

    /// The change of that name.
    pub fn read(word: &str) -> Option<Self> {
        [Self::Lower, Self::Higher, Self::No, Self::Yes, Self::Other].into_iter().find(|worse| worse.word() == word)
    }

    /// Can facts of this type change that way?
    pub const fn fits(self, kind: Type) -> bool {
        match self {
            Self::Lower | Self::Higher => !matches!(kind, Type::YesNo | Type::Code | Type::Codes | Type::Text),
            Self::No | Self::Yes => matches!(kind, Type::YesNo),
            Self::Other => !matches!(kind, Type::Codes | Type::Text),
        }
    }
}

/// A documented table of facts.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// `contract`.
    pub id: String,
    /// For people.
    pub title: String,
    /// The fact that holds the country of origin.
    pub origin: String,
    /// The fact that holds the country of work.
    pub destination: String,
    /// The fact that holds the sector.
    pub sector: String,
    /// The fact that holds the day for each [`Governs`].
    pub days: BTreeMap<Governs, String>,
    /// Its facts, in the order of the vocabulary.
    pub facts: Vec<Fact>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A column of a table of facts.
#[derive(Clone, Debug, Serialize)]
pub struct Fact {
    /// Its name in rules and files.
    pub name: String,
    /// Its type.
    pub kind: Type,
    /// The code list, for codes.
    pub list: Option<String>,
    /// What is counted, for counts.
    pub unit: Option<String>,
    /// The subject it belongs to, or `context`.
    pub topic: String,
    /// Its name for people, in English.
    pub label: String,
    /// The question a worker is asked, when it is asked at all.
    pub ask: Option<String>,
    /// What stands beneath the question.
    pub why: Option<String>,
    /// Where the fact comes from.
    pub from: String,
    /// May it be missing?
    pub may_be_missing: bool,
    /// The largest number that makes sense (minutes for hours, hundredths of a percent for shares).
    pub max: Option<i64>,
    /// How it is worked out from other answers, for people.
    pub derived: Option<String>,
    /// Which change is worse for the worker; nothing when a difference alone says neither.
    pub worse: Option<Worse>,
    /// The code that is never worse.
    pub best: Option<String>,
    /// The fact that must be the same in both contracts before this one can be compared.
    pub counted_by: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A name a law can give a value to.
#[derive(Clone, Debug, Serialize)]
pub struct ParameterName {
    /// `wage.minimum_monthly`.
    pub name: String,
    /// Its type.
    pub kind: Type,
    /// Whose law.
    pub side: Side,
    /// The subject.
    pub topic: String,
    /// The day that chooses the value, unless a country says otherwise.
    pub governed_by: Governs,
    /// For people, in English.
    pub label: String,
    /// The code list, for codes.
    pub list: Option<String>,
    /// What is counted, for counts.
    pub unit: Option<String>,
    /// More, for people.
    pub meaning: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}
