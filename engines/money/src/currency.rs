//! ISO 4217 currencies in use: three letters and the number of digits of their minor unit.

use crate::problem::{MoneyProblem, shown};
use std::fmt;
use std::str::FromStr;

/// An ISO 4217 currency that people are paid in, by its alphabetic code. Funds, metals and test codes are not currencies here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Currency([u8; 3]);

impl Currency {
    /// Reads a code; lower case letters are accepted.
    ///
    /// # Errors
    /// [`MoneyProblem::UnknownCurrency`] with the nearest code.
    pub fn parse(code: &str) -> Result<Self, MoneyProblem> {
        let trimmed = code.trim();
        let upper =
            <[u8; 3]>::try_from(trimmed.as_bytes()).ok().map(|bytes| bytes.map(|byte| byte.to_ascii_uppercase()));
        upper
            .map(Self)
            .filter(|currency| known(currency.code()).is_some())
            .ok_or_else(|| MoneyProblem::UnknownCurrency { code: shown(trimmed), nearest: nearest(trimmed) })
    }

    /// The three letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("")
    }

    /// The English name, such as “Hong Kong dollar”.
    pub fn name(&self) -> String {
        known(self.code()).map_or_else(String::new, |standard| standard.name().to_owned())
    }

    /// Digits after the point: 2 for most, 0 for JPY and KRW, 3 for KWD, JOD, BHD and OMR.
    pub fn minor_digits(&self) -> u8 {
        known(self.code())
            .and_then(iso_currency::Currency::exponent)
            .and_then(|digits| u8::try_from(digits).ok())
            .unwrap_or(2)
    }

    /// Minor units in one unit: 100 for most.
    pub fn minor_in_one(&self) -> i64 {
        10_i64.pow(u32::from(self.minor_digits().min(MAX_MINOR_DIGITS)))
    }

    /// Every currency, by numeric code.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..1000_u16)
            .filter_map(iso_currency::Currency::from_numeric)
            .filter_map(|standard| <[u8; 3]>::try_from(standard.code().as_bytes()).ok())
            .map(Self)
            .filter(|currency| known(currency.code()).is_some())
    }
}

/// ISO 4217 knows four digits at most; more would not leave room for amounts.
const MAX_MINOR_DIGITS: u8 = 4;

/// The standard's entry, when people can be paid in it.
fn known(code: &str) -> Option<iso_currency::Currency> {
    iso_currency::Currency::from_code(code)
        .filter(|standard| !standard.is_special() && !standard.is_fund() && standard.exponent().is_some())
}

/// The code that shares most letters in place, preferring the first two (the country); none when fewer than two agree.
fn nearest(written: &str) -> Option<Currency> {
    let written: Vec<u8> = written.bytes().take(4).map(|byte| byte.to_ascii_uppercase()).collect();
    let score = |currency: &Currency| -> u32 {
        let same = |at: usize| u32::from(written.get(at) == currency.0.get(at));
        same(0) * 3 + same(1) * 3 + same(2) * 2
    };
    let best = Currency::all().max_by_key(|currency| (score(currency), std::cmp::Reverse(*currency)))?;
    (score(&best) >= 5).then_some(best)
}

impl FromStr for Currency {
    type Err = MoneyProblem;

    fn from_str(code: &str) -> Result<Self, MoneyProblem> {
        Self::parse(code)
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}
