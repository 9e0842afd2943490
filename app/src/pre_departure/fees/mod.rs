//! Recruitment fees. Serves P6.

pub mod model;
