//! What can be wrong with an amount: each says what happened and what to do next.

use crate::Currency;
use thiserror::Error;

/// Why an amount or a currency was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum MoneyProblem {
    /// Not an ISO 4217 currency in use.
    #[error("“{code}” is not a currency code. {}", match .nearest {
        Some(near) => format!("Did you mean {near}?"),
        None => "Write the three letters of ISO 4217, such as AED or PHP.".to_owned(),
    })]
    UnknownCurrency {
        /// What was written, shortened.
        code: String,
        /// The nearest code, when one is near.
        nearest: Option<Currency>,
    },
    /// No currency beside the amount.
    #[error("The currency is missing. Write it after the amount: “1000 AED”.")]
    CurrencyMissing,
    /// Nothing was written.
    #[error("The amount is empty. Write a number such as 1800.50, or leave the question open.")]
    Empty,
    /// Longer than any amount can be.
    #[error("The amount is longer than {limit} characters. Write one number only.")]
    TooLong {
        /// The limit in characters.
        limit: usize,
    },
    /// Starts like a spreadsheet formula.
    #[error("The amount is a formula. Write the number it stands for.")]
    Formula,
    /// A character that no amount has.
    #[error("“{character}” does not belong in an amount. Write digits only, such as 1800.50.")]
    NotANumber {
        /// The character, escaped when it cannot be seen.
        character: String,
    },
    /// Digits of two scripts in one number.
    #[error("The amount mixes digits of two scripts. Write all digits in one script.")]
    MixedDigits,
    /// Separators that are not where they should be.
    #[error("The commas and points in “{text}” do not make a number. Write it plainly, such as 1800.50.")]
    BadSeparators {
        /// What was written, shortened.
        text: String,
    },
    /// May be read in two ways.
    #[error("“{text}” can be read in two ways. Write it without thousands separators, with a point before the cents.")]
    Ambiguous {
        /// What was written, shortened.
        text: String,
    },
    /// More digits after the point than the currency has.
    #[error("{currency} has {allowed} digits after the point, not {found}. Write the exact amount.")]
    TooManyDigits {
        /// The currency.
        currency: Currency,
        /// How many it has.
        allowed: u8,
        /// How many were written.
        found: usize,
    },
    /// Does not fit.
    #[error("The amount is too large to be kept exactly. Check it for extra digits.")]
    TooLarge,
    /// Two currencies in one calculation or comparison.
    #[error("{left} and {right} cannot be added or compared. Convert one by a dated rate first.")]
    DifferentCurrencies {
        /// The one.
        left: Currency,
        /// The other.
        right: Currency,
    },
    /// A ratio with nothing below the line.
    #[error("A ratio cannot have zero below the line. Write the whole it is a part of.")]
    ZeroDenominator,
}

impl MoneyProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownCurrency { .. } => "unknown-currency",
            Self::CurrencyMissing => "currency-missing",
            Self::Empty => "amount-empty",
            Self::TooLong { .. } => "amount-too-long",
            Self::Formula => "amount-formula",
            Self::NotANumber { .. } => "amount-not-a-number",
            Self::MixedDigits => "amount-mixed-digits",
            Self::BadSeparators { .. } => "amount-separators",
            Self::Ambiguous { .. } => "amount-ambiguous",
            Self::TooManyDigits { .. } => "amount-too-many-digits",
            Self::TooLarge => "amount-too-large",
            Self::DifferentCurrencies { .. } => "different-currencies",
            Self::ZeroDenominator => "zero-denominator",
        }
    }
}

/// At most 24 characters of what was written, with invisible ones escaped, for a message.
pub(crate) fn shown(text: &str) -> String {
    let mut out: String = text.chars().take(24).flat_map(visible).collect();
    if text.chars().nth(24).is_some() {
        out.push('…');
    }
    out
}

/// A character as it may stand in a message: controls and direction marks escaped.
pub(crate) fn visible(character: char) -> Vec<char> {
    let hidden = character.is_control()
        || matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}');
    if hidden { character.escape_unicode().collect() } else { vec![character] }
}
