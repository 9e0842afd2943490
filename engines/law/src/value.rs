//! Values of facts and parameters, and their types. Everything is a whole number inside: no floats.

mod parse;
mod written;

use crate::code::Symbol;
use jiff::civil::Date;
use marhala_money::Money;
use serde::{Deserialize, Serialize};

pub use parse::{ValueProblem, parse_text};
pub(crate) use parse::{civil, codes, in_range, shown};

/// The type of a fact or a parameter. Types never mix in a rule: money compares with money, days with days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// An amount in minor units with its ISO 4217 currency.
    Money,
    /// A civil date.
    Date,
    /// A number of days.
    Days,
    /// A number of calendar months.
    Months,
    /// A length of time, in minutes inside, written in hours.
    Hours,
    /// A plain whole number; the vocabulary says of what.
    Count,
    /// A share, in hundredths of a percent inside: 10,000 is the whole.
    Share,
    /// Yes or no.
    YesNo,
    /// One code of a code list.
    Code,
    /// A set of codes of one list. Parameters only; usable after `in`.
    Codes,
    /// Words for people. Parameters only; rules cannot use it.
    Text,
}

impl Type {
    /// Every type, in the order of the documentation.
    pub const ALL: [Self; 11] = [
        Self::Money,
        Self::Date,
        Self::Days,
        Self::Months,
        Self::Hours,
        Self::Count,
        Self::Share,
        Self::YesNo,
        Self::Code,
        Self::Codes,
        Self::Text,
    ];

    /// Its name in packs.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Date => "date",
            Self::Days => "days",
            Self::Months => "months",
            Self::Hours => "hours",
            Self::Count => "count",
            Self::Share => "share",
            Self::YesNo => "yes_no",
            Self::Code => "code",
            Self::Codes => "codes",
            Self::Text => "text",
        }
    }

    /// The type of that name.
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// A value of one of the types.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// See [`Type::Money`].
    Money(Money),
    /// See [`Type::Date`].
    Date(Date),
    /// See [`Type::Days`].
    Days(i64),
    /// See [`Type::Months`].
    Months(i64),
    /// Minutes; see [`Type::Hours`].
    Hours(i64),
    /// See [`Type::Count`].
    Count(i64),
    /// Hundredths of a percent; see [`Type::Share`].
    Share(i64),
    /// See [`Type::YesNo`].
    YesNo(bool),
    /// See [`Type::Code`].
    Code(Symbol),
    /// See [`Type::Codes`].
    Codes(Vec<Symbol>),
    /// See [`Type::Text`].
    Text(String),
}
