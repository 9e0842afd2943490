//! While abroad: what a worker needs from arrival to return.

pub mod reports;
pub mod substitutions;
