//! The sample record of `marhala demo`: two years of made-up journeys, so that every page has something to show.
//! It is written through the same transactions as everything else, by the program itself, as an import.

mod base;
mod bulk;
mod plan;
mod wrongs;

pub use base::{Base, base};
pub use bulk::{Progress, journeys};
pub use plan::Plan;
pub use wrongs::{Planted, plant, planted};
