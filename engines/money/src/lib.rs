//! Amounts in minor units with their ISO 4217 currency.

use serde::{Deserialize, Serialize};

/// An ISO 4217 currency that is in use, by its alphabetic code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Currency([u8; 3]);

/// An amount in minor units (cents, fils: 1/10, 1/100 or 1/1000 by ISO 4217) of one currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Money {
    /// Minor units.
    pub minor: i64,
    /// The currency.
    pub currency: Currency,
}
