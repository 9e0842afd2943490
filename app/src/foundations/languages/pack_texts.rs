//! The words of the law in a language: what the packs say in English, replaced by `languages/<tag>/*.toml` where it says it.
//!
//! Files and their tables: `rules.toml` `[rule."<id>"]` title, law, remedy, missing_means · `facts.toml` `[fact.<name>]` label, ask, why ·
//! `parameters.toml` `[parameter."<name>"]` label · `codes.toml` `[code.<list>]` code = "label" · `countries.toml` `[country]` XX = "name" ·
//! `rights.toml` `[right."<id>"]` text · `procedures.toml` `[procedure."<id>"]` and `[step."<id>"]` · `words.toml` `[word]` phrases of the engine.

use super::Speech;
use marhala_law::Packs;
use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

/// Between the parts of a path: no id holds it.
const JOINT: &str = "\u{1f}";

/// Texts of one language by path.
#[derive(Clone, Debug, Default)]
pub struct PackTexts(HashMap<String, String>);

impl PackTexts {
    /// Adds every text of a TOML file; the path of a text is the path of its key.
    ///
    /// # Errors
    /// When the file is not TOML, in words with line and column.
    pub fn add(&mut self, toml: &str) -> Result<(), String> {
        let table: toml::Table = toml::from_str(toml).map_err(|error| error.to_string())?;
        self.flatten(&mut String::new(), &table);
        Ok(())
    }

    fn flatten(&mut self, path: &mut String, table: &toml::Table) {
        for (key, value) in table {
            let length = path.len();
            if length > 0 {
                path.push_str(JOINT);
            }
            path.push_str(key);
            match value {
                toml::Value::String(words) => {
                    self.0.insert(path.clone(), words.clone());
                }
                toml::Value::Table(inner) => self.flatten(path, inner),
                _ => {}
            }
            path.truncate(length);
        }
    }

    /// The text at a path.
    pub fn get(&self, path: &[&str]) -> Option<&str> {
        self.0.get(&path.join(JOINT)).map(String::as_str)
    }

    /// Every path with its text, the parts of the path apart: for tests and `doctor`.
    pub fn all(&self) -> impl Iterator<Item = (Vec<&str>, &str)> {
        let mut all: Vec<(&String, &String)> = self.0.iter().collect();
        all.sort_unstable();
        all.into_iter().map(|(path, words)| (path.split(JOINT).collect(), words.as_str()))
    }
}

/// Words of the packs on their way to a page: HTML when displayed, marked as English where English stands in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackText<'a> {
    words: Cow<'a, str>,
    is_fallback: bool,
}

impl<'a> PackText<'a> {
    /// The bare words.
    pub fn plain(&self) -> &str {
        &self.words
    }

    /// Does English stand in?
    pub fn is_fallback(&self) -> bool {
        self.is_fallback
    }

    /// The same with its words changed, for filling in values.
    #[must_use]
    pub fn map(self, change: impl FnOnce(&str) -> String) -> PackText<'static> {
        PackText { words: Cow::Owned(change(&self.words)), is_fallback: self.is_fallback }
    }

    /// The words, owned.
    pub fn into_string(self) -> String {
        self.words.into_owned()
    }
}

impl fmt::Display for PackText<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_fallback {
            out.write_str("<span lang=\"en\" dir=\"ltr\">")?;
        }
        let escaped = askama::filters::escape(&*self.words, askama::filters::Html).map_err(|_| fmt::Error)?;
        write!(out, "{escaped}")?;
        if self.is_fallback { out.write_str("</span>") } else { Ok(()) }
    }
}

/// Displays as HTML with everything escaped, so templates need not escape it again.
impl askama::filters::HtmlSafe for PackText<'_> {}

impl Speech {
    /// The text at `path` in this language, or the packs' own English.
    pub fn pack_text<'a>(&'a self, path: &[&str], english: &'a str) -> PackText<'a> {
        match self.language().pack_texts.get(path) {
            Some(words) => PackText { words: Cow::Borrowed(words), is_fallback: false },
            None => PackText { words: Cow::Borrowed(english), is_fallback: self.language().tag != "en" },
        }
    }

    /// The label of a fact.
    pub fn fact_label<'a>(&'a self, packs: &'a Packs, name: &'a str) -> PackText<'a> {
        let fact = packs.tables.iter().flat_map(|table| &table.facts).find(|fact| fact.name == name);
        self.pack_text(&["fact", name, "label"], fact.map_or(name, |fact| fact.label.as_str()))
    }

    /// The label of a parameter.
    pub fn parameter_label<'a>(&'a self, packs: &'a Packs, name: &'a str) -> PackText<'a> {
        let known = packs.parameter_names.iter().find(|known| known.name == name);
        self.pack_text(&["parameter", name, "label"], known.map_or(name, |known| known.label.as_str()))
    }

    /// The label of a code of a list; the code itself when nobody labelled it.
    pub fn code_label<'a>(&'a self, packs: &'a Packs, list: &str, code: &'a str) -> PackText<'a> {
        if list == "country" {
            return self.country_name(packs, code);
        }
        let known = packs.code_lists.iter().find(|known| known.id == list);
        let label = known.and_then(|known| known.codes.iter().find(|one| one.0 == code)).map(|one| one.1.as_str());
        match label {
            Some(label) => self.pack_text(&["code", list, code], label),
            None => PackText { words: Cow::Borrowed(code), is_fallback: false },
        }
    }

    /// The name of a country; its code when the packs do not know it.
    pub fn country_name<'a>(&'a self, packs: &'a Packs, code: &'a str) -> PackText<'a> {
        match packs.countries.iter().find(|country| country.code == code) {
            Some(country) => self.pack_text(&["country", code], &country.name),
            None => {
                self.pack_text(&["country", code], self.english().pack_texts.get(&["country", code]).unwrap_or(code))
            }
        }
    }
}
