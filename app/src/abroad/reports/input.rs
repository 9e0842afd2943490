//! What a worker reports, checked once.

use super::model::{DoneBy, ReportKind};
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::store::Day;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A day that cannot be read, or that has not come yet.
pub const WRONG_DAY: Code = Code("report.wrong_day");
/// An answer without words.
pub const NO_ANSWER: Code = Code("report.no_answer");
/// The report is closed.
pub const CLOSED: Code = Code("report.closed");

/// A report to be made. Everything but its kind may be left out: a worker may be in a hurry.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewReport {
    /// What happened.
    pub kind: ReportKind,
    /// When.
    #[serde(default)]
    pub happened_on: Option<Day>,
    /// Who did it.
    #[serde(default)]
    pub done_by: Option<DoneBy>,
    /// For fees: how much, in the worker's own words, with the currency.
    #[serde(default)]
    pub amount: Option<String>,
    /// More, in the worker's own words.
    #[serde(default)]
    pub told: Option<String>,
}

impl NewReport {
    /// Checks it.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(self, today: Date) -> Result<Self, Fault> {
        let mut faults = Faults::new();
        faults.must("/happened_on", self.happened_on.is_none_or(|day| day.0 <= today), WRONG_DAY);
        faults.must("/amount", fits(self.amount.as_deref(), limits::NAME.size()), Code::TEXT_TOO_LONG);
        faults.must("/told", fits(self.told.as_deref(), limits::TEXT.size()), Code::TEXT_TOO_LONG);
        let words = |text: Option<String>| text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
        faults.finish(|| Self { amount: words(self.amount), told: words(self.told), ..self })
    }
}

fn fits(text: Option<&str>, most: usize) -> bool {
    text.is_none_or(|text| text.chars().count() <= most)
}

/// A report as typed on a form; its kind stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    /// When.
    pub happened_on: String,
    /// Who, by its word.
    pub done_by: String,
    /// How much.
    pub amount: String,
    /// More words.
    pub told: String,
    /// Tells the same form sent twice.
    pub once: String,
}

impl Typed {
    /// Checks it.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(&self, kind: ReportKind, today: Date) -> Result<NewReport, Fault> {
        let happened_on = match self.happened_on.trim() {
            "" => None,
            text => Some(text.parse::<Day>().map_err(|_| Fault::invalid("/happened_on", WRONG_DAY))?),
        };
        let done_by = self.done_by.parse().ok();
        let (amount, told) = (Some(self.amount.clone()), Some(self.told.clone()));
        NewReport { kind, happened_on, done_by, amount, told }.check(today)
    }
}
