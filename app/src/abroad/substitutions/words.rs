//! A comparison in words: which clause, what was promised, what was given, how the two stand.

use super::compare::{Held, Standing, value};
use crate::foundations::languages::Speech;
use marhala_law::Law;
use serde_json::Value as Json;

/// One line of a comparison, in words of the reader's language.
#[derive(Clone, Debug)]
pub struct Line {
    /// The clause.
    pub label: String,
    /// What was promised.
    pub promised: String,
    /// What was given.
    pub given: String,
    /// How the two stand.
    pub standing: Standing,
}

impl Standing {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::Worse => "given-standing-worse",
            Self::CannotTell => "given-standing-cannot-tell",
            Self::NotTold => "given-standing-not-told",
            Self::Added => "given-standing-added",
            Self::Different => "given-standing-different",
            Self::Better => "given-standing-better",
            Self::Same => "given-standing-same",
        }
    }

    /// The tone of its tag: never the only sign.
    pub fn tone(self) -> &'static str {
        match self {
            Self::Worse => "stop",
            Self::CannotTell | Self::Different | Self::Added => "warn",
            Self::Better | Self::Same => "good",
            Self::NotTold => "none",
        }
    }
}

/// The lines of a comparison.
pub fn lines(law: &Law, speech: &Speech, clauses: &[Held]) -> Vec<Line> {
    let facts = || law.packs().tables.iter().flat_map(|table| &table.facts);
    let said = |name: &str, written: Option<&Json>| {
        let list = facts().find(|fact| fact.name == name).and_then(|fact| fact.list.as_deref());
        match written.and_then(|written| value(law, name, written)) {
            Some(value) => speech.value(law.packs(), &value, list),
            None => speech.plain("given-nothing"),
        }
    };
    let line = |held: &Held| Line {
        label: speech.fact_label(law.packs(), &held.fact).into_string(),
        promised: said(&held.fact, held.promised.as_ref()),
        given: said(&held.fact, held.given.as_ref()),
        standing: held.standing,
    };
    clauses.iter().map(line).collect()
}
