//! Reading packs: TOML in, [`Packs`] and every [`Problem`] out.

mod model;
mod problem;

pub use model::*;
pub use problem::{Problem, Weight};
