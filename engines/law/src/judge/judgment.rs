//! What a judgment says.

use crate::pack::{Governs, Severity, Side};
use crate::rule::Comparison;
use crate::value::Value;
use jiff::civil::Date;
use marhala_money::Currency;
use serde::Serialize;
use std::sync::Arc;

/// The answer of one rule on one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// The condition holds.
    Holds,
    /// The condition is broken.
    Broken,
    /// A fact or a parameter that decides is missing.
    Unknown,
    /// The rule does not apply to this record, or the law sets no such limit here.
    DoesNotApply,
}

/// The answer of all rules together (design: refuse before incomplete before allowed).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// A refusing rule is broken.
    Refused,
    /// No refusing rule is broken, but one cannot be answered yet.
    Incomplete,
    /// Every refusing rule that applies holds, and at least one does.
    Allowed,
}

/// Something that is missing and would decide a rule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Missing {
    /// A fact the person did not give; its column index in the table.
    Fact(usize),
    /// A value of law that is not recorded, by parameter index, and why not.
    Parameter(usize, Absence),
    /// Two amounts in different currencies and no dated rate between them.
    Rate(Currency, Currency),
    /// A calculation went past what a whole number holds.
    Overflow,
}

/// Why a parameter has no value for a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Absence {
    /// No row for this country, corridor and sector.
    NotEncoded,
    /// The day is before the first value, in a gap, or after the encoding ends.
    NotEncodedThatDay,
    /// The day falls in a month or year in which the value changed on a day that is not known.
    DayNotSure,
    /// The fact that holds the governing day is missing.
    DayMissing(Governs),
}

/// A value that took part in a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// A fact of the record: column index and value.
    Fact(usize, Value),
    /// A parameter: its index and where its value was found.
    Parameter(usize, Found),
    /// A value written in the rule itself.
    Written(Value),
    /// What should stand here is missing.
    Missing(Missing),
}

/// A parameter's value with its origin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The value.
    pub value: Value,
    /// Index into [`crate::Packs::parameters`].
    pub parameter: usize,
    /// Index of the period inside it.
    pub period: usize,
    /// Since when it holds, when known; how exactly, the period's `from_precision` says.
    pub since: Option<Date>,
    /// Whose law it is.
    pub side: Side,
}

/// How two values were compared at a deciding leaf, as the record has it (after negation).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// Equal.
    Equal,
    /// Not equal.
    NotEqual,
    /// Below.
    Below,
    /// At most.
    AtMost,
    /// Above.
    Above,
    /// At least.
    AtLeast,
    /// One of a list.
    OneOf,
    /// None of a list.
    NoneOf,
    /// The fact is missing.
    IsMissing,
    /// The fact is given.
    IsGiven,
}

impl Relation {
    /// The relation a comparison asks for.
    pub fn of(how: Comparison) -> Relation {
        match how {
            Comparison::Equal => Relation::Equal,
            Comparison::NotEqual => Relation::NotEqual,
            Comparison::Below => Relation::Below,
            Comparison::AtMost => Relation::AtMost,
            Comparison::Above => Relation::Above,
            Comparison::AtLeast => Relation::AtLeast,
        }
    }

    /// The relation that is true exactly when this one is not.
    pub fn opposite(self) -> Relation {
        match self {
            Relation::Equal => Relation::NotEqual,
            Relation::NotEqual => Relation::Equal,
            Relation::Below => Relation::AtLeast,
            Relation::AtMost => Relation::Above,
            Relation::Above => Relation::AtMost,
            Relation::AtLeast => Relation::Below,
            Relation::OneOf => Relation::NoneOf,
            Relation::NoneOf => Relation::OneOf,
            Relation::IsMissing => Relation::IsGiven,
            Relation::IsGiven => Relation::IsMissing,
        }
    }
}

/// One side of a deciding comparison: its value where it has one, and what it was made from.
#[derive(Clone, Debug)]
pub struct Operand {
    /// The value of the whole side.
    pub value: Option<Value>,
    /// What it was made from, in the order written.
    pub made_from: Vec<Used>,
    /// Whether it is a single fact, parameter or literal, or an expression of several.
    pub single: bool,
}

/// A comparison that decided, with only what decided.
#[derive(Clone, Debug)]
pub struct Leaf {
    /// The relation that is true of the record ("below"), or the one asked for when unknown.
    pub relation: Relation,
    /// Left side.
    pub left: Operand,
    /// Right sides (several for `in`).
    pub right: Vec<Operand>,
    /// The answer of this leaf: `Holds`, `Broken` or `Unknown`.
    pub outcome: Outcome,
    /// What is missing, when unknown.
    pub missing: Vec<Missing>,
}

/// The answer of one rule with its reasons.
#[derive(Clone, Debug)]
pub struct Finding {
    /// Index into the compiled rules.
    pub rule: usize,
    /// How heavy the rule weighs.
    pub severity: Severity,
    /// The answer.
    pub outcome: Outcome,
    /// The comparisons that decided.
    pub leaves: Vec<Leaf>,
    /// Everything missing that would decide, once each.
    pub missing: Vec<Missing>,
}

/// All rules of a table on one record.
#[derive(Clone, Debug)]
pub struct Judgment {
    /// The law that was applied.
    pub law_hash: Arc<str>,
    /// The verdict.
    pub verdict: Verdict,
    /// One finding per rule that applies or cannot be told to apply; rules that do not apply are counted only.
    pub findings: Vec<Finding>,
    /// Rules that do not apply, by index.
    pub not_applicable: Vec<usize>,
}
