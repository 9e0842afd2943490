//! Judgment: the rules of the day over facts, in three-valued logic, with the reasons.

mod judgment;
pub use judgment::*;
