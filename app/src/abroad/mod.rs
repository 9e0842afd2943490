//! While abroad: what a worker needs from arrival to return.

pub mod arrivals;
pub mod break_glass;
pub mod reports;
pub mod substitutions;
