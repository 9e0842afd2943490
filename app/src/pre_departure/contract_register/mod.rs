//! The register of contracts. Serves P4.

pub mod model;
