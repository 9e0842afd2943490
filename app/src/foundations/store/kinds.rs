//! Values as the store keeps them, the same on both databases: days and countries as text, instants as whole microseconds.

use super::NotInList;
use jiff::Timestamp;
use jiff::civil::Date;
use sea_orm::DeriveValueType;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display};
use std::str::FromStr;
use utoipa::ToSchema;

/// A civil day, stored as `2026-11-24`: it sorts as text and reads the same in every tool.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType, ToSchema,
)]
#[sea_orm(value_type = "String")]
#[serde(transparent)]
#[schema(value_type = String, format = Date)]
pub struct Day(pub Date);

impl Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for Day {
    type Err = jiff::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

impl From<Date> for Day {
    fn from(day: Date) -> Self {
        Self(day)
    }
}

/// An instant in UTC, stored as microseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType)]
#[serde(transparent)]
pub struct Instant(pub i64);

impl Instant {
    /// The instant as a timestamp; one that no calendar holds is the year 1970.
    pub fn timestamp(self) -> Timestamp {
        Timestamp::from_microsecond(self.0).unwrap_or(Timestamp::UNIX_EPOCH)
    }

    /// The day in UTC.
    pub fn day(self) -> Date {
        jiff::tz::TimeZone::UTC.to_datetime(self.timestamp()).date()
    }

    /// This much later (or earlier).
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }
}

impl From<Timestamp> for Instant {
    fn from(at: Timestamp) -> Self {
        Self(at.as_microsecond())
    }
}

/// A country by its ISO 3166-1 alpha-2 code, upper case.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType, ToSchema,
)]
#[sea_orm(value_type = "String")]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String)]
pub struct Country([u8; 2]);

impl Country {
    /// Its code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Country {
    type Err = NotInList;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.trim().as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Ok(Self([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => Err(NotInList),
        }
    }
}

impl TryFrom<String> for Country {
    type Error = NotInList;

    fn try_from(text: String) -> Result<Self, NotInList> {
        text.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

/// A currency by its ISO 4217 code, upper case.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, DeriveValueType, ToSchema,
)]
#[sea_orm(value_type = "String")]
#[serde(try_from = "String", into = "String")]
#[schema(value_type = String)]
pub struct CurrencyCode(pub marhala_money::Currency);

impl Display for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for CurrencyCode {
    type Err = NotInList;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.trim().to_ascii_uppercase().parse().map(Self).map_err(|_| NotInList)
    }
}

impl TryFrom<String> for CurrencyCode {
    type Error = NotInList;

    fn try_from(text: String) -> Result<Self, NotInList> {
        text.parse()
    }
}

impl From<CurrencyCode> for String {
    fn from(currency: CurrencyCode) -> Self {
        currency.to_string()
    }
}

/// A document of JSON, stored as text.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, DeriveValueType, Default)]
#[sea_orm(value_type = "String", column_type = "Text")]
#[serde(transparent)]
pub struct JsonText(pub serde_json::Value);

impl JsonText {
    /// Anything that JSON can hold.
    pub fn of(value: &impl Serialize) -> Self {
        Self(serde_json::to_value(value).unwrap_or_default())
    }

    /// Read back as its type; nothing when it is of another shape.
    pub fn read<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        serde_json::from_value(self.0.clone()).ok()
    }
}

impl Display for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for JsonText {
    type Err = serde_json::Error;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text).map(Self)
    }
}

/// Random bytes that only the program knows, kept beside a row so that its commitment in the journal cannot be guessed.
#[derive(Clone, PartialEq, Eq, DeriveValueType, Default)]
pub struct Salt(pub Vec<u8>);

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt")
    }
}
