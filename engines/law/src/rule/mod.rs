//! Rules: a short SQL condition, parsed once into a typed tree that can be judged, explained, put into words and printed as SQL.

mod build;
mod formula;
mod parse;
mod tree;
mod types;

pub use tree::{Comparison, Condition, Formula, Node, Operator, Rule, compile};
pub use types::Kind;
