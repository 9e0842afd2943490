//! One entry of a pack file: its keys as read, with their places. Getters are for entries that were checked.

use super::model::Place;
use super::open::Opened;
use jiff::civil::Date;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// An entry, not yet checked.
#[derive(Clone, Copy)]
pub(super) struct Row<'d> {
    pub file: &'d Opened<'d>,
    pub table: &'d DeTable<'d>,
    /// Byte at which it begins.
    pub at: usize,
    /// Whether a broken place lies inside it.
    pub broken: bool,
}

impl<'d> Row<'d> {
    /// Where it begins.
    pub fn place(&self) -> Place {
        self.file.place(self.at)
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&'d Spanned<DeValue<'d>>> {
        self.table.get(key)
    }

    /// Where the value of a key stands; the entry itself when the key is absent.
    pub fn place_of(&self, key: &str) -> Place {
        self.file.place(self.get(key).map_or(self.at, |value| value.span().start))
    }

    /// The text of a key; empty when absent.
    pub fn text(&self, key: &str) -> String {
        self.str(key).to_owned()
    }

    /// The text of a key, borrowed; empty when absent.
    pub fn str(&self, key: &str) -> &'d str {
        self.get(key).and_then(|value| value.get_ref().as_str()).unwrap_or("")
    }

    /// The text of a key, when it is there.
    pub fn maybe(&self, key: &str) -> Option<String> {
        self.get(key).and_then(|value| value.get_ref().as_str()).map(str::to_owned)
    }

    /// The texts of a list; none when absent.
    pub fn texts(&self, key: &str) -> Vec<String> {
        let items = self.get(key).and_then(|value| value.get_ref().as_array());
        items.map_or_else(Vec::new, |items| {
            items.iter().filter_map(|item| item.get_ref().as_str()).map(str::to_owned).collect()
        })
    }

    /// A date.
    pub fn date(&self, key: &str) -> Option<Date> {
        self.get(key).and_then(|value| date_of(value.get_ref()))
    }

    /// A year, month or day as ISO 8601 text.
    pub fn partial_date(&self, key: &str) -> Option<String> {
        self.maybe(key).or_else(|| self.date(key).map(|date| date.to_string()))
    }

    /// `true` or `false`; false when absent.
    pub fn yes(&self, key: &str) -> bool {
        self.get(key).and_then(|value| value.get_ref().as_bool()).unwrap_or(false)
    }

    /// A whole number.
    pub fn whole(&self, key: &str) -> Option<i64> {
        self.get(key).and_then(|value| whole_of(value.get_ref()))
    }

    /// The tables inside a key: one, several or none.
    pub fn rows(&self, key: &str) -> Vec<Row<'d>> {
        let row = |value: &'d Spanned<DeValue<'d>>| {
            value.get_ref().as_table().map(|table| Row { table, at: value.span().start, ..*self })
        };
        match self.get(key) {
            Some(value) => match value.get_ref().as_array() {
                Some(items) => items.iter().filter_map(row).collect(),
                None => row(value).into_iter().collect(),
            },
            None => Vec::new(),
        }
    }

    /// A condition with the place of its first character inside the quotes.
    pub fn condition(&self, key: &str) -> Option<(String, Place)> {
        let value = self.get(key)?;
        let text = value.get_ref().as_str()?.to_owned();
        let start = value.span().start;
        let written = self.file.text.get(start..).unwrap_or("");
        let opening = if written.starts_with("\"\"\"") || written.starts_with("'''") {
            // The line break right after three quotes is not part of the text.
            let rest = &written[3..];
            3 + if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with('\n')) }
        } else {
            1
        };
        Some((text, self.file.place(start + opening)))
    }
}

/// The civil date of a TOML date without time.
pub(super) fn date_of(value: &DeValue<'_>) -> Option<Date> {
    let written = value.as_datetime()?;
    let date = written.date.filter(|_| written.time.is_none() && written.offset.is_none())?;
    let (month, day) = (i8::try_from(date.month).ok()?, i8::try_from(date.day).ok()?);
    crate::value::civil(i16::try_from(date.year).ok()?, month, day).ok()
}

/// The whole number of a TOML integer, when it fits.
pub(super) fn whole_of(value: &DeValue<'_>) -> Option<i64> {
    let integer = value.as_integer()?;
    i64::from_str_radix(integer.as_str(), integer.radix()).ok()
}
