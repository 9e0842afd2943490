//! Names of people and organisations in any script: cleaned, compared and found. It scores; it never decides.
//!
//! The tables here are spelling conventions, not law. Scores are whole numbers per mille.
#![forbid(unsafe_code)]

mod clean;
mod distance;
mod duplicates;
mod fold;
mod key;
mod look;
mod plain;
mod problem;
mod query;
mod register;
mod roman;
mod similar;
mod tables;
mod vocabulary;

pub use clean::{Clean, MAX_NAME_CHARACTERS, clean};
pub use duplicates::{Birth, BirthMatch, PersonKeys, Score, blocking_keys, person_score};
pub use key::{Key, Role, Word, key};
pub use look::{look_alike, mixed_scripts, skeleton};
pub use problem::NameProblem;
pub use register::{Hit, MAX_ERRORS, Register};
pub use similar::{Comparison, Part, Why, compare, similarity};
