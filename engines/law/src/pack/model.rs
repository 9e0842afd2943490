//! Packs as read: every table of `packs/README.md` as a plain structure that remembers its place.

use crate::code::Symbols;
use crate::value::{Type, Value};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

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

/// How long after it joined an instrument comes into force for a country (never before the instrument itself).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakesEffect {
    /// Days after joining.
    pub days: u32,
    /// Months after joining.
    pub months: u32,
    /// Then on the first day of the month that follows.
    pub first_of_next_month: bool,
    /// The article that says so.
    pub article: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
}

/// Kinds of work an instrument leaves out, at least in part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeavesOut {
    /// Codes of the list `sector`.
    pub sectors: Vec<String>,
    /// The article that says so.
    pub article: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
}

/// A treaty or framework.
#[derive(Clone, Debug, Serialize)]
pub struct Instrument {
    /// Its id.
    pub id: String,
    /// Full title.
    pub title: String,
    /// Short title.
    pub short: Option<String>,
    /// The body that adopted it.
    pub body: Option<String>,
    /// `binding`, `non-binding`, ...
    pub kind: String,
    /// Year, month or day of adoption, as precise as known (ISO 8601).
    pub adopted: Option<String>,
    /// Year, month or day of entry into force.
    pub in_force: Option<String>,
    /// Year, month or day on which it was repealed or replaced.
    pub ended: Option<String>,
    /// How long after joining it comes into force for a country, where that is known.
    pub takes_effect: Option<TakesEffect>,
    /// Work it may leave out.
    pub may_leave_out: Option<LeavesOut>,
    /// Document number and treaty series.
    pub citation: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Were the dates seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A treaty act of a country: signed, ratified, acceded, denounced, or known not to be a party on a day.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// The instrument.
    pub instrument: String,
    /// The country.
    pub country: String,
    /// `signed`, `ratified`, `acceded`, `accepted`, `in_force`, `denounced`, `not_party`, ...
    pub act: String,
    /// The day, month or year of the act (ISO 8601), when known.
    pub date: Option<String>,
    /// For `not_party`: the day on which that was so.
    pub as_of: Option<Date>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A reservation or declaration that bears on migrants.
#[derive(Clone, Debug, Serialize)]
pub struct Reservation {
    /// The instrument.
    pub instrument: String,
    /// The country.
    pub country: String,
    /// Articles it touches; empty: the whole.
    pub articles: Vec<String>,
    /// In own words.
    pub text: String,
    /// Its date, as precise as known.
    pub date: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A right by article.
#[derive(Clone, Debug, Serialize)]
pub struct Right {
    /// Its id.
    pub id: String,
    /// One plain sentence.
    pub text: String,
    /// The instrument.
    pub instrument: String,
    /// The article.
    pub article: String,
    /// Who holds it: `all`, `regular`, ...
    pub holders: String,
    /// `pre-departure`, `abroad`, `return`.
    pub stages: Vec<String>,
    /// Sectors it is limited to; empty: all.
    pub sectors: Vec<String>,
    /// Who owes it: `origin`, `destination`, `transit`, `employer`, `all`, ...
    pub duty_bearers: Vec<String>,
    /// Its topic.
    pub topic: String,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// An office that acts.
#[derive(Clone, Debug, Serialize)]
pub struct Institution {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Country, or `INT`.
    pub country: String,
    /// What it does.
    pub mandate: String,
    /// What it was called or replaced.
    pub former: Option<String>,
    /// Web address without scheme.
    pub website: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// What it takes to go (or to be admitted).
#[derive(Clone, Debug, Serialize)]
pub struct Procedure {
    /// Its id.
    pub id: String,
    /// The country whose procedure it is.
    pub country: String,
    /// The country it leads to, when it is for one only.
    pub destination: Option<String>,
    /// Its title.
    pub title: String,
    /// `exit-clearance`, `work-permit`, ...
    pub kind: String,
    /// Who needs it.
    pub who_needs: String,
    /// The law it rests on.
    pub legal_basis: Option<String>,
    /// What to watch.
    pub warning: Option<String>,
    /// Cost in all, where known.
    pub cost: Option<String>,
    /// Time in all, where known.
    pub time: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Its steps in order.
    pub steps: Vec<Step>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A step of a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// The procedure.
    pub procedure: String,
    /// Its place in the order.
    pub order: i64,
    /// What happens.
    pub title: String,
    /// Who acts.
    pub actor: String,
    /// Where.
    #[serde(rename = "where")]
    pub at: Option<String>,
    /// What to bring.
    pub documents: Vec<String>,
    /// Who should pay.
    pub who_should_pay: Option<String>,
    /// Cost, where known.
    pub cost: Option<String>,
    /// Time, where known.
    pub time: Option<String>,
    /// A gate at which to stop, and why.
    pub refuse_if: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
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
