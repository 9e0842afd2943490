//! Languages: Fluent texts from the packs, English complete, others as far as they go and honestly marked.
//! Reading direction, numbers, money and dates are the language's own; digits are Latin for money and references.

mod formats;
mod language;
mod load;
mod negotiate;
mod pack_texts;
mod text;
mod values;

pub use language::{Direction, Language};
pub use load::{Trouble, load};
pub use negotiate::{from_accept_language, from_tag};
pub use pack_texts::{PackText, PackTexts};
pub use text::Text;

use jiff::civil::Date;
use marhala_money::Money;
use std::sync::Arc;

/// All languages, English first.
#[derive(Debug)]
pub struct Languages {
    all: Vec<Arc<Language>>,
    /// What was wrong in the files, for `doctor`; texts that are wrong are left out.
    pub troubles: Vec<Trouble>,
}

impl Languages {
    /// All languages: English, then the others by tag.
    pub fn all(&self) -> &[Arc<Language>] {
        &self.all
    }

    /// English, which every text falls back to.
    pub fn english(&self) -> &Arc<Language> {
        &self.all[0]
    }

    /// The language with this tag.
    pub fn get(&self, tag: &str) -> Option<&Arc<Language>> {
        self.all.iter().find(|language| language.tag.eq_ignore_ascii_case(tag))
    }
}

/// A language to speak, with English behind it: what pages, problems and the terminal take their words from.
#[derive(Clone, Debug)]
pub struct Speech {
    language: Arc<Language>,
    english: Arc<Language>,
}

impl Speech {
    /// Speaks `language`, and English where it has no words.
    pub fn new(languages: &Languages, language: &Arc<Language>) -> Self {
        Self { language: Arc::clone(language), english: Arc::clone(languages.english()) }
    }

    /// The language.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// The text with this key, ready for a page; `.set(name, value)` fills its values in.
    pub fn t(&self, key: &str) -> Text<'_> {
        Text::new(self, key)
    }

    /// The text with this key as plain words: for titles, attributes, JSON and the terminal.
    pub fn plain(&self, key: &str) -> String {
        self.t(key).plain()
    }

    /// Does the language, or English, have this text?
    pub fn has(&self, key: &str) -> bool {
        self.language.has(key) || self.english.has(key)
    }

    /// A whole number, grouped as the language does, in Latin digits.
    pub fn number(&self, number: i64) -> String {
        formats::number(&self.language, number, 0)
    }

    /// A number with `decimals` digits after the separator, given in its smallest unit (1234 with 2 is 12.34).
    pub fn decimal(&self, smallest: i64, decimals: u8) -> String {
        formats::number(&self.language, smallest, decimals)
    }

    /// An amount in minor units with its currency code after it: `1,800.00 AED`.
    pub fn amount(&self, minor: i64, minor_digits: u8, currency: &str) -> String {
        format!("{}\u{a0}{currency}", formats::number(&self.language, minor, minor_digits))
    }

    /// An amount with its currency code after it: `1,800.00 AED`.
    pub fn money(&self, money: Money) -> String {
        self.amount(money.minor, money.currency.minor_digits(), money.currency.code())
    }

    /// A civil date in words: `23 November 2026`.
    pub fn date(&self, date: Date) -> String {
        formats::date(&self.language, date)
    }

    pub(crate) fn english(&self) -> &Language {
        &self.english
    }
}
