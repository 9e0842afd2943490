//! Who acts: organisations and the accounts of their staff.

pub mod account;
pub mod organisation;
pub mod steps;

use crate::foundations::fault::Code;
use crate::foundations::store::KeptTable;

/// Every code of people.
pub const CODES: &[Code] = &[steps::NO_NAME, steps::LOOK_ALIKE, steps::SIGN_IN_NAME, steps::WRONG_ROLE];

/// The tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<organisation::Model>(), KeptTable::of::<account::Model>()];
