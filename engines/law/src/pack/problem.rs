//! What is wrong with a pack: every problem with its place and what to do next.

use super::model::Place;
use serde::Serialize;
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
        let Place { file, line, column } = &self.place;
        write!(out, "{file}:{line}:{column}: {}", self.message)?;
        match &self.suggestion {
            Some(next) => write!(out, " {next}"),
            None => Ok(()),
        }
    }
}
