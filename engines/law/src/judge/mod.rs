//! Judgment: the rules of the day over facts, in three-valued logic, with the reasons.

pub mod calendar;
pub mod currency;

mod arrow;
mod batch;
mod cell;
mod columns;
mod deciding;
mod evaluate;
mod explain;
mod judgment;
mod law;
mod numbers;
mod record;
mod resolve;
mod row;
mod screen;
mod ternary;
mod timeline;
mod versions;

pub use arrow::{CELL_PROBLEMS_MAXIMUM, CellProblem};
pub use batch::{BATCH_ROWS_MAXIMUM, Batch};
pub use deciding::Deciding;
pub use evaluate::Reading;
pub use judgment::*;
pub use law::Law;
pub use record::{FieldProblem, Record};
pub use resolve::InLaw;
pub use screen::{Counts, Screen, Screened};
pub(crate) use timeline::{Stretch, Timeline};
