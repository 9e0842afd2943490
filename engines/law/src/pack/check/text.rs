//! Checking the text of a key: identifiers, words, references, codes, countries, addresses and dates of treaties.

use super::{Checker, Spot};
use crate::code::Symbols;
use crate::limits::{MAX_CONDITION_CHARACTERS, MAX_ID_BYTES, MAX_LINE_CHARACTERS, MAX_TEXT_CHARACTERS};
use crate::pack::keys::{Names, Shape};
use crate::pack::open::is_hidden;
use crate::standards;
use crate::value::{Type, shown};

impl<'d> Checker<'d> {
    /// Text that is not empty, not too long, and without hidden characters written as escapes.
    pub(super) fn limited(&mut self, spot: &Spot<'_, 'd>, text: &str, longest: usize) -> bool {
        if text.trim().is_empty() {
            return self.wrong(spot, "empty", "is empty", "Write it, or leave the key out if it may be absent.");
        }
        if text.len() > longest && text.chars().nth(longest).is_some() {
            return self.wrong(spot, "too-long", &format!("is longer than {longest} characters"), "Shorten it.");
        }
        match text.chars().find(|character| is_hidden(*character)) {
            Some(hidden) => {
                let what = format!("holds a hidden character ({})", hidden.escape_unicode());
                self.wrong(spot, "hidden-character", &what, "Delete it.")
            }
            None => true,
        }
    }

    pub(super) fn text(&mut self, spot: &Spot<'_, 'd>, shape: Shape, text: &str) -> bool {
        match shape {
            Shape::Id => {
                let sound = text.len() <= MAX_ID_BYTES && text.bytes().all(is_id_byte);
                let what = format!("is “{}”", shown(text));
                sound || self.wrong(spot, "bad-id", &what, "Use only a-z, 0-9, - _ and a point, at most 120 of them.")
            }
            Shape::OneOf(words) => self.one_of(spot, text, words),
            Shape::Reference(names) => self.reference(spot, text, names),
            Shape::Code { list, or } => self.code(spot, text, list, or),
            Shape::Country => self.place_word(spot, text, standards::is_country(text), "the two letters of a country"),
            Shape::CountryOrWider => {
                let known = standards::is_country(text) || standards::WIDER_AREAS.contains(&text);
                self.place_word(spot, text, known, "the two letters of a country, EU or INT")
            }
            Shape::Area => self.place_word(
                spot,
                text,
                standards::is_area(text),
                "a country such as HK or a corridor such as PH-HK",
            ),
            Shape::Language => {
                let known = standards::is_language(text);
                known
                    || self.wrong(
                        spot,
                        "bad-language",
                        &format!("is “{}”", shown(text)),
                        "Write a BCP 47 code such as ar or fil.",
                    )
            }
            Shape::Currency => match marhala_money::Currency::parse(text).map(|currency| currency.code() == text) {
                Ok(true) => true,
                Ok(false) => self.wrong(
                    spot,
                    "unknown-currency",
                    "is not in capital letters",
                    format!("Write {}.", text.to_uppercase()),
                ),
                Err(problem) => self.wrong(spot, "unknown-currency", "is not a currency", problem.to_string()),
            },
            Shape::Address => {
                let host = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
                let sound = host.is_some_and(|host| host.starts_with(|first: char| first.is_alphanumeric()))
                    && !text.contains(|c: char| c.is_whitespace() || "<>\"`\\".contains(c));
                sound
                    || self.wrong(
                        spot,
                        "bad-address",
                        &format!("is “{}”", shown(text)),
                        "Write an address that begins with https://",
                    )
            }
            Shape::PartialDate => {
                let sound = is_partial_date(text);
                sound
                    || self.wrong(
                        spot,
                        "bad-date",
                        &format!("is “{}”", shown(text)),
                        "Write \"1995\", \"1995-07\" or \"1995-07-05\".",
                    )
            }
            _ => true,
        }
    }

    fn place_word(&mut self, spot: &Spot<'_, 'd>, text: &str, known: bool, wanted: &str) -> bool {
        if known {
            return true;
        }
        let upper = text.to_uppercase();
        let next = if upper != text && standards::is_area(&upper) {
            format!("Did you mean “{upper}”?")
        } else {
            format!("Write {wanted} (ISO 3166-1).")
        };
        self.wrong(spot, "unknown-country", &format!("is “{}”", shown(text)), next)
    }

    pub(super) fn one_of(&mut self, spot: &Spot<'_, 'd>, text: &str, words: &[&str]) -> bool {
        if words.contains(&text) {
            return true;
        }
        let near = self.near(text, words.iter().copied());
        let next = near.unwrap_or_else(|| format!("Use one of: {}.", words.join(", ")));
        self.wrong(spot, "unknown-word", &format!("is “{}”", shown(text)), next)
    }

    fn reference(&mut self, spot: &Spot<'_, 'd>, text: &str, names: Names) -> bool {
        let known = self.known.names.get(&names);
        if known.is_some_and(|known| known.contains(text)) {
            return true;
        }
        let near = self.near(text, known.into_iter().flatten().copied());
        let (table, key) = names.declared_in();
        let next = near.unwrap_or_else(|| format!("Add a [[{table}]] with {key} = \"{}\".", shown(text)));
        let what = format!("is “{}”, and no file describes that {}", shown(text), names.word());
        self.wrong(spot, unknown_reference(names), &what, next)
    }

    fn code(&mut self, spot: &Spot<'_, 'd>, text: &str, list: &str, or: &[&str]) -> bool {
        let codes = self.known.lists.get(list);
        let in_list = codes.is_some_and(|list| list.codes.iter().any(|(code, _)| code == text));
        if in_list || or.contains(&text) {
            return true;
        }
        let words =
            codes.iter().flat_map(|list| list.codes.iter().map(|(code, _)| code.as_str())).chain(or.iter().copied());
        let near = self.near(text, words);
        let next = near.unwrap_or_else(|| format!("Use a code of the list “{list}” of the vocabulary."));
        self.wrong(spot, "unknown-code", &format!("is “{}”, which is not in the list “{list}”", shown(text)), next)
    }
}

fn unknown_reference(names: Names) -> &'static str {
    match names {
        Names::Source => "unknown-source",
        Names::Instrument => "unknown-instrument",
        Names::Parameter => "unknown-parameter",
        Names::Procedure => "unknown-procedure",
        Names::Table => "unknown-facts",
        Names::Rule => "unknown-rule",
        Names::CodeList => "unknown-list",
    }
}

fn is_id_byte(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.')
}

/// `1995`, `1995-07` or `1995-07-05`, and a day that exists.
fn is_partial_date(text: &str) -> bool {
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        _ => text.to_owned(),
    };
    crate::value::parse_text(Type::Date, None, &whole, &Symbols::default()).is_ok()
}

pub(super) fn longest(shape: Shape) -> usize {
    match shape {
        Shape::Condition => MAX_CONDITION_CHARACTERS,
        Shape::Text | Shape::Expected => MAX_TEXT_CHARACTERS,
        _ => MAX_LINE_CHARACTERS,
    }
}
