//! Rules: a short SQL condition, parsed once into a typed tree that can be judged, explained, put into words and
//! printed as SQL.

mod build;
mod formula;
mod parse;
mod sql;
mod tree;
mod types;
mod words;

pub use sql::{Parameters, Sql};
pub use tree::{Comparison, Condition, Formula, Node, Operator, Rule, compile};
pub use types::Kind;
pub use words::{Phrase, Words, fill, in_words, leaf_in_words, rule_in_words};
