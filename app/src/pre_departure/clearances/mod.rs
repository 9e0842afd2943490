//! Clearance to depart. Serves F1.

pub mod attestation;
pub mod model;
