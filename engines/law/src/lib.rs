//! The law as data: packs, dated parameters, rules, judgments with reasons, screening in bulk.
//!
//! A pure library: no database, no web, no clock, no files of its own. Texts of packs go in, a [`Law`] comes out, and every
//! [`Judgment`] says which rule, which values and which source decided it.

pub mod code;
pub mod judge;
pub mod limits;
mod nearest;
pub mod pack;
pub mod rights;
pub mod rule;
pub mod standards;
pub mod value;

pub use judge::{Judgment, Law, Outcome, Record, Verdict};
pub use nearest::{did_you_mean, nearest};
pub use pack::{Packs, Problem};
pub use value::{Type, Value};
