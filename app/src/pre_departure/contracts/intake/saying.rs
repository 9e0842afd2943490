//! Words for people, not yet in any language: the key of a text in the language packs with the values it shows.

use super::problem::quote;
use crate::foundations::languages::Speech;

/// A text of the language packs with its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saying {
    key: &'static str,
    values: Vec<(&'static str, Shown)>,
}

/// A value inside a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shown {
    /// The same in every language: what somebody wrote, a name, a number as it stands.
    Written(String),
    /// A number that the words around it go by.
    Count(u64),
    /// Words of their own.
    Said(Saying),
}

impl Saying {
    /// The text with this key.
    pub fn new(key: &'static str) -> Self {
        Self { key, values: Vec::new() }
    }

    /// Sets the value that the text shows as `{ $name }`.
    #[must_use]
    pub fn set(mut self, name: &'static str, value: impl Into<Shown>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The words in the language of `speech`.
    pub fn say(&self, speech: &Speech) -> String {
        self.say_as(self.key, speech)
    }

    /// The words of the text that says what to do next: its key ends in `-next`, its values are the same.
    pub fn say_next(&self, speech: &Speech) -> String {
        self.say_as(&format!("{}-next", self.key), speech)
    }

    fn say_as(&self, key: &str, speech: &Speech) -> String {
        let text = self.values.iter().fold(speech.t(key), |text, (name, value)| match value {
            Shown::Written(words) => text.set(name, words.clone()),
            Shown::Count(count) => text.set(name, *count),
            Shown::Said(saying) => text.set(name, saying.say(speech)),
        });
        text.plain()
    }
}

impl From<String> for Shown {
    fn from(words: String) -> Self {
        Self::Written(words)
    }
}

impl From<&str> for Shown {
    fn from(words: &str) -> Self {
        Self::Written(words.to_owned())
    }
}

impl From<Saying> for Shown {
    fn from(saying: Saying) -> Self {
        Self::Said(saying)
    }
}

/// Reasons that travel through the errors of parsers, which carry nothing but text.
pub const TOO_MANY_FIELDS: &str = "intake-reason-many-fields";
/// UTF-16 that ends too early.
pub const UTF16_CUT: &str = "intake-reason-utf16-cut";
/// UTF-16 with half a pair.
pub const UTF16_HALF: &str = "intake-reason-utf16-half";

/// Why a parser gave up: our own reason in the reader's language, or the parser's own words.
pub fn reason(why: &str) -> Shown {
    let ours = [TOO_MANY_FIELDS, UTF16_CUT, UTF16_HALF].into_iter().find(|key| why.contains(key));
    ours.map_or_else(|| quote(why).into(), |key| Saying::new(key).into())
}
