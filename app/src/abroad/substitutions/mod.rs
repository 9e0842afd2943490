//! Substitutions. Serves P4.

pub mod model;
