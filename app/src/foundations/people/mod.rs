//! Who acts: organisations and the accounts of their staff.

pub mod account;
pub mod organisation;
