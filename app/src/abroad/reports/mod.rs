//! Reports of workers. Serves P6 and P8.

pub mod model;
