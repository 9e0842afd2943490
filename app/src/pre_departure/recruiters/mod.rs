//! Recruiters and their licences. Serves P6.

pub mod model;
