//! What is wrong with a pack: every problem with its place and what to do next.

use super::model::Place;
use crate::limits::MAX_PROBLEMS;
use serde::Serialize;
use std::collections::BTreeSet;
use std::fmt;

/// How a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Weight {
    /// The entry is left out; the pack is not fit for use.
    Error,
    /// The entry stands; someone should look (a gap between two values, a missing scenario).
    Warning,
}

/// One problem.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    /// Error or warning.
    pub weight: Weight,
    /// A stable word for programs: `unknown-key`, `overlap`, `type-mismatch`, ...
    pub code: &'static str,
    /// Where.
    pub place: Place,
    /// What is wrong, naming the entry.
    pub message: String,
    /// What to do next.
    pub suggestion: Option<String>,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.place, self.message)?;
        match &self.suggestion {
            Some(next) => write!(out, " {next}"),
            None => Ok(()),
        }
    }
}

/// Collects problems up to a limit.
#[derive(Default)]
pub(super) struct Problems {
    list: Vec<Problem>,
    more: usize,
}

impl Problems {
    /// Adds a problem with its next step.
    pub fn add(
        &mut self,
        weight: Weight,
        code: &'static str,
        place: Place,
        message: impl Into<String>,
        next: impl Into<String>,
    ) {
        let next: String = next.into();
        let suggestion = (!next.is_empty()).then_some(next);
        if self.is_full() {
            self.more += 1;
        } else {
            self.list.push(Problem { weight, code, place, message: message.into(), suggestion });
        }
    }

    /// Whether further problems are only counted.
    pub fn is_full(&self) -> bool {
        self.list.len() >= MAX_PROBLEMS
    }

    /// All of them by place, and a last one when there were too many.
    pub fn finish(mut self) -> Vec<Problem> {
        // What follows from broken syntax at the same place is said once.
        let broken: BTreeSet<Place> =
            self.list.iter().filter(|problem| problem.code == "syntax").map(|problem| problem.place.clone()).collect();
        self.list.retain(|problem| problem.code == "syntax" || !broken.contains(&problem.place));
        self.list.sort_by(|left, right| (&left.place, left.code).cmp(&(&right.place, right.code)));
        if self.more > 0 {
            let message = format!("There are {} more problems, which are not listed.", self.more);
            let suggestion = Some("Mend these first.".to_owned());
            let place = Place { file: String::new(), line: 1, column: 1 };
            self.list.push(Problem { weight: Weight::Error, code: "too-many-problems", place, message, suggestion });
        }
        self.list
    }
}
