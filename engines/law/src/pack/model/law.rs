//! The law itself: sources, countries, parameters over time, rules, and the cases that test them.

use super::{Governs, Place, Precision};
use crate::value::Value;
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a law says on one parameter in one period.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The law sets this value.
    Is(Value),
    /// The law sets no such limit: rules that use it do not apply.
    NoneInLaw,
}

/// One period of a parameter.
#[derive(Clone, Debug)]
pub struct Period {
    /// The value, or "none in law".
    pub setting: Setting,
    /// First day; absent: in force on `checked_on`, since when is not known.
    pub from: Option<Date>,
    /// How exactly `from` is known.
    pub from_precision: Precision,
    /// Last day; absent: still in force when checked.
    pub to: Option<Date>,
    /// How exactly `to` is known.
    pub to_precision: Precision,
    /// Instrument and article, as text.
    pub law: Option<String>,
    /// Id of the source.
    pub source: String,
    /// Was this value seen in the source?
    pub verified: bool,
    /// The day someone last checked that it holds.
    pub checked_on: Date,
    /// What a careful reader must know.
    pub note: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// A parameter of one country or corridor and sector, with its history, earliest first.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Name from the vocabulary.
    pub name: String,
    /// Country (`HK`) or corridor (`PH-HK`).
    pub area: String,
    /// A sector code, `general` or `any`.
    pub sector: String,
    /// The day that governs here.
    pub governed_by: Governs,
    /// What a careful reader must know.
    pub note: Option<String>,
    /// Its periods, earliest first; one without `from` stands last.
    pub periods: Vec<Period>,
    /// Where it stands.
    pub place: Place,
}

/// A country as the packs know it.
#[derive(Clone, Debug, Serialize)]
pub struct Country {
    /// ISO 3166-1 alpha-2.
    pub code: String,
    /// English short name.
    pub name: String,
    /// ISO 4217.
    pub currency: Option<String>,
    /// BCP 47.
    pub official_languages: Vec<String>,
    /// Sectors that `general` parameters do not reach.
    pub sectors_with_own_law: Vec<String>,
    /// First day the encoding speaks for; before it nothing is known.
    pub encoded_from: Option<Date>,
    /// Last day the encoding speaks for; after it nothing is known.
    pub encoded_to: Option<Date>,
    /// What a careful reader must know.
    pub note: Option<String>,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A source of statements.
#[derive(Clone, Debug, Serialize)]
pub struct Source {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Who publishes it.
    pub body: Option<String>,
    /// Its https address.
    pub address: Option<String>,
    /// The day it was seen.
    pub seen_on: Option<Date>,
    /// Seen in a page, or general knowledge.
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// How heavy a broken rule weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The step is refused.
    Refuse,
    /// The step is allowed, with a warning.
    Warn,
}

impl Severity {
    /// As packs write it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Refuse => "refuse",
            Self::Warn => "warn",
        }
    }
}

/// What a rule rests on.
#[derive(Clone, Debug, Serialize)]
pub struct Cite {
    /// Id of an instrument.
    pub instrument: Option<String>,
    /// Id of a source.
    pub source: Option<String>,
    /// Article or paragraph.
    pub article: Option<String>,
}

/// A rule as written. Conditions are checked and compiled by [`crate::rule`].
#[derive(Clone, Debug)]
pub struct RuleText {
    /// Its id.
    pub id: String,
    /// The table of facts it reads.
    pub table: String,
    /// The clause it belongs to.
    pub topic: String,
    /// Countries or corridors it is limited to; empty: everywhere.
    pub areas: Vec<String>,
    /// The condition under which it applies, and where its first character stands.
    pub when: Option<(String, Place)>,
    /// The condition that must hold, and where its first character stands.
    pub must: (String, Place),
    /// How heavy it weighs.
    pub severity: Severity,
    /// First day the rule itself holds.
    pub from: Option<Date>,
    /// Last day the rule itself holds.
    pub to: Option<Date>,
    /// The duty in a few words.
    pub title: String,
    /// The law in one plain sentence, with values in braces.
    pub law: String,
    /// What to do now when it is broken.
    pub remedy: String,
    /// Why absence of a fact says something, when the condition tests for it.
    pub missing_means: Option<String>,
    /// What it rests on.
    pub cites: Vec<Cite>,
    /// Id of its source.
    pub source: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// A worked case.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The table its facts belong to.
    pub table: String,
    /// Facts by name, as written.
    pub facts: BTreeMap<String, serde_json::Value>,
    /// Rule id to `holds`, `broken`, `unknown` or `does_not_apply`.
    pub expect: BTreeMap<String, String>,
    /// The verdict of the whole, when the case fixes it.
    pub verdict: Option<String>,
    /// Where it stands.
    pub place: Place,
}

/// The value of a parameter on one day, pinned.
#[derive(Clone, Debug)]
pub struct OnTheDay {
    /// The parameter.
    pub parameter: String,
    /// Country or corridor.
    pub area: String,
    /// A sector code, `general` or `any`.
    pub sector: String,
    /// The day.
    pub on: Date,
    /// The value as written in a pack, `none` or `unknown`.
    pub expect: String,
    /// Where it stands.
    pub place: Place,
}
