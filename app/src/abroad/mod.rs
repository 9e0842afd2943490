//! While abroad: what a worker needs from arrival to return.

pub mod arrivals;
pub mod reports;
pub mod substitutions;
