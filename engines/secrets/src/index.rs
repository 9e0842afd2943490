//! Blind indexes: looking up exactly what is kept encrypted, without keeping it readable.
//!
//! An index tells that two rows hold the same, to who sees the database; without the key nobody can try out values.
//! 64 bits may meet by chance: what is found is opened and compared.

use crate::text::{is_direction_or_invisible, latin};
use crate::{IndexKey, Secret};
use thiserror::Error;
use unicode_normalization::UnicodeNormalization;

/// A value in the one form in which it is looked up. Made by the functions here only.
#[derive(Clone, Debug)]
pub struct Normalised(Secret<String>);

impl Normalised {
    /// The form itself.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

/// Why a value cannot be looked up. The value is not repeated: messages end up in logs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum IndexProblem {
    /// Nothing in it that counts.
    #[error("The number is empty. Write its letters and digits.")]
    Empty,
    /// Longer than anything of its kind.
    #[error("This is longer than any number or address. Write one only.")]
    TooLong,
    /// Not a phone number.
    #[error("This is not a phone number. Write it with the code of the country, such as +977 980 1234567.")]
    NotAPhone,
    /// A phone number that may be of any country.
    #[error("The code of the country is missing. Write the number with it, such as +977 980 1234567.")]
    CountryMissing,
    /// Not an e-mail address.
    #[error("This is not an e-mail address. It looks like name@example.org.")]
    NotAnAddress,
}

impl IndexProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "index-empty",
            Self::TooLong => "index-too-long",
            Self::NotAPhone => "phone-malformed",
            Self::CountryMissing => "phone-country-missing",
            Self::NotAnAddress => "email-malformed",
        }
    }
}

/// The index of a value, for a signed column of 64 bits. `purpose` is the kind of value (`passport`, `phone`): the same
/// text has another index under another purpose.
pub fn blind_index(key: &IndexKey, purpose: &str, value: &Normalised) -> i64 {
    let [a, b, c, d, e, f, g, h, ..] =
        key.mac("marhala blind index v1", &[purpose.as_bytes(), value.expose().as_bytes()]);
    i64::from_be_bytes([a, b, c, d, e, f, g, h])
}

/// The number of a document: letters and digits only, in capitals, digits in Latin.
///
/// # Errors
/// [`IndexProblem::Empty`], [`IndexProblem::TooLong`].
pub fn document_number(text: &str) -> Result<Normalised, IndexProblem> {
    if text.chars().nth(200).is_some() {
        return Err(IndexProblem::TooLong);
    }
    // Capitals first: they may fall apart into a letter and a mark, and marks do not count.
    let capitals = text.nfkc().flat_map(char::to_uppercase);
    let plain: String = capitals.nfkc().map(latin).filter(|c| c.is_alphanumeric()).nfkc().take(65).collect();
    match plain.chars().count() {
        0 => Err(IndexProblem::Empty),
        1..=64 => Ok(Normalised(Secret::new(plain))),
        _ => Err(IndexProblem::TooLong),
    }
}

/// A phone number in the form of E.164: `+` and 7 to 15 digits. `country` is the calling code (such as `977`) of a number
/// written without one; its leading zero is then left out.
///
/// # Errors
/// [`IndexProblem::NotAPhone`], [`IndexProblem::CountryMissing`].
pub fn phone(text: &str, country: Option<&str>) -> Result<Normalised, IndexProblem> {
    let mut digits = String::new();
    let mut international = false;
    for character in text.nfkc().map(latin).filter(|c| !is_direction_or_invisible(*c)) {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() && !international => international = true,
            ' ' | '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' => {}
            _ => return Err(IndexProblem::NotAPhone),
        }
        if digits.len() > 20 {
            return Err(IndexProblem::NotAPhone);
        }
    }
    let whole = if international {
        digits
    } else if let Some(rest) = digits.strip_prefix("00") {
        rest.to_owned()
    } else {
        let country = country.ok_or(IndexProblem::CountryMissing)?.trim_start_matches('+');
        format!("{country}{}", digits.strip_prefix('0').unwrap_or(&digits))
    };
    let fits = (7..=15).contains(&whole.len()) && !whole.starts_with('0') && whole.bytes().all(|b| b.is_ascii_digit());
    if fits { Ok(Normalised(Secret::new(format!("+{whole}")))) } else { Err(IndexProblem::NotAPhone) }
}

/// An e-mail address in small letters. Dots and `+` parts are kept: they may be two people.
///
/// # Errors
/// [`IndexProblem::NotAnAddress`].
pub fn e_mail(text: &str) -> Result<Normalised, IndexProblem> {
    let plain: String = text.trim().chars().take(255).nfkc().collect::<String>().to_lowercase();
    let good = plain.rsplit_once('@').is_some_and(|(local, domain)| {
        let labels = domain.split('.').all(|label| {
            !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || !c.is_ascii())
        });
        !local.is_empty() && !local.contains('@') && domain.contains('.') && labels
    });
    let bad =
        |c: char| c.is_whitespace() || c.is_control() || is_direction_or_invisible(c) || "<>()[],;:\\\"".contains(c);
    if good && plain.len() <= 254 && !plain.contains(bad) {
        Ok(Normalised(Secret::new(plain)))
    } else {
        Err(IndexProblem::NotAnAddress)
    }
}
