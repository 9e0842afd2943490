//! One language: its texts, its name in itself, its direction, and who looked at it.

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use icu_locale::Locale;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// As the `dir` attribute has it.
    pub fn attribute(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// `language.toml` of a language's folder.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// BCP 47.
    pub tag: String,
    /// The language's name in itself.
    pub endonym: String,
    /// Its direction.
    #[serde(default)]
    pub direction: Direction,
    /// BCP 47 tag whose numbers and dates are used, where it is not the language's own: English of no country, say.
    #[serde(default)]
    pub formats_like: Option<String>,
    /// The speaker who read the texts and stands for them; absent: nobody yet.
    #[serde(default)]
    pub reviewed_by: Option<String>,
    /// Were the texts drafted by a machine?
    #[serde(default)]
    pub drafted_by_machine: bool,
}

/// A language with its texts.
pub struct Language {
    /// BCP 47.
    pub tag: String,
    /// The language's name in itself.
    pub endonym: String,
    /// Its direction.
    pub direction: Direction,
    /// The speaker who read the texts and stands for them.
    pub reviewed_by: Option<String>,
    /// Were the texts drafted by a machine?
    pub drafted_by_machine: bool,
    pub(super) pack_texts: super::PackTexts,
    pub(super) bundle: FluentBundle<FluentResource>,
    pub(super) locale: Locale,
    /// Key of each message to the names of the values it shows, sorted.
    pub messages: BTreeMap<String, Vec<String>>,
}

impl Language {
    /// Does it have a text of this key?
    pub fn has(&self, key: &str) -> bool {
        self.messages.contains_key(key)
    }

    /// The words of the law in this language, by path.
    pub fn pack_texts(&self) -> &super::PackTexts {
        &self.pack_texts
    }

    /// Must pages say that the texts were drafted by a machine and no speaker has read them yet?
    pub fn needs_review(&self) -> bool {
        self.drafted_by_machine && self.reviewed_by.is_none()
    }

    /// The primary subtag: `pt` of `pt-BR`.
    pub fn primary(&self) -> &str {
        self.tag.split('-').next().unwrap_or(&self.tag)
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Language({}, {} messages)", self.tag, self.messages.len())
    }
}
