//! Workers, their documents and journeys. Serves F1 and P8.

pub mod document;
pub mod journey;
pub mod worker;
