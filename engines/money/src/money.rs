//! An amount of one currency, and the few exact things one may do with it.

use crate::{Currency, MoneyProblem, Ratio, Rounding, parse_amount};
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// An amount in minor units (cents, fils: 1/10, 1/100 or 1/1000 by ISO 4217) of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// Minor units.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}

impl Money {
    /// An amount of `minor` units.
    pub const fn new(minor: i64, currency: Currency) -> Self {
        Self { minor, currency }
    }

    /// Reads an amount with its currency before or after it: `1000 AED`, `AED 1,800.50`.
    ///
    /// # Errors
    /// Everything of [`parse_amount`] and [`Currency::parse`], and [`MoneyProblem::CurrencyMissing`].
    pub fn parse(text: &str) -> Result<Self, MoneyProblem> {
        let text = text.trim();
        if text.is_empty() {
            return Err(MoneyProblem::Empty);
        }
        if text.starts_with(['=', '+', '@']) {
            return Err(MoneyProblem::Formula);
        }
        let letters = |character: char| character.is_alphabetic();
        let amount_after = text.trim_start_matches(letters);
        let amount_before = text.trim_end_matches(letters);
        let (code, amount) = if amount_before.len() < text.len() && !amount_before.is_empty() {
            (&text[amount_before.len()..], amount_before)
        } else if amount_after.len() < text.len() {
            (&text[..text.len() - amount_after.len()], amount_after)
        } else {
            return Err(parse_amount(text, Currency::parse("AED")?)
                .err()
                .filter(is_about_the_text)
                .unwrap_or(MoneyProblem::CurrencyMissing));
        };
        let currency = Currency::parse(code)?;
        Ok(Self { minor: parse_amount(amount, currency)?, currency })
    }

    /// Reads an amount whose currency stands elsewhere.
    ///
    /// # Errors
    /// See [`parse_amount`].
    pub fn parse_amount(text: &str, currency: Currency) -> Result<Self, MoneyProblem> {
        parse_amount(text, currency).map(|minor| Self { minor, currency })
    }

    /// The amount without its currency, with all its minor digits: `1800.50`.
    pub fn amount(&self) -> String {
        let digits = usize::from(self.currency.minor_digits());
        let sign = if self.minor < 0 { "-" } else { "" };
        let number = format!("{:0>width$}", self.minor.unsigned_abs(), width = digits + 1);
        let (whole, fraction) = number.split_at(number.len() - digits);
        if fraction.is_empty() { format!("{sign}{whole}") } else { format!("{sign}{whole}.{fraction}") }
    }

    /// The sum.
    ///
    /// # Errors
    /// Different currencies, or too large.
    pub fn plus(self, other: Self) -> Result<Self, MoneyProblem> {
        self.same_currency(other)?;
        self.with(self.minor.checked_add(other.minor))
    }

    /// The difference.
    ///
    /// # Errors
    /// Different currencies, or too large.
    pub fn minus(self, other: Self) -> Result<Self, MoneyProblem> {
        self.same_currency(other)?;
        self.with(self.minor.checked_sub(other.minor))
    }

    /// So many times the amount.
    ///
    /// # Errors
    /// Too large.
    pub fn times(self, count: i64) -> Result<Self, MoneyProblem> {
        self.with(self.minor.checked_mul(count))
    }

    /// A part or a multiple of the amount, rounded to whole minor units as told.
    ///
    /// # Errors
    /// Too large.
    pub fn times_ratio(self, ratio: Ratio, rounding: Rounding) -> Result<Self, MoneyProblem> {
        self.with(i64::try_from(ratio.of(i128::from(self.minor), rounding)?).ok())
    }

    /// Which is more.
    ///
    /// # Errors
    /// Different currencies.
    pub fn compare(self, other: Self) -> Result<Ordering, MoneyProblem> {
        self.same_currency(other)?;
        Ok(self.minor.cmp(&other.minor))
    }

    fn same_currency(self, other: Self) -> Result<(), MoneyProblem> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyProblem::DifferentCurrencies { left: self.currency, right: other.currency })
    }

    fn with(self, minor: Option<i64>) -> Result<Self, MoneyProblem> {
        minor.map(|minor| Self { minor, ..self }).ok_or(MoneyProblem::TooLarge)
    }
}

/// Whether the text would be refused in any currency; only then is that the thing to say first.
fn is_about_the_text(problem: &MoneyProblem) -> bool {
    matches!(problem, MoneyProblem::NotANumber { .. } | MoneyProblem::TooLong { .. } | MoneyProblem::MixedDigits)
}

/// Amounts of different currencies are not ordered.
impl PartialOrd for Money {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.compare(*other).ok()
    }
}

impl FromStr for Money {
    type Err = MoneyProblem;

    fn from_str(text: &str) -> Result<Self, MoneyProblem> {
        Self::parse(text)
    }
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.amount(), self.currency)
    }
}
