//! Reading packs: TOML in, [`Packs`] and every [`Problem`] out.

mod build;
mod check;
mod derived;
mod diff;
pub mod entries;
mod hash;
pub mod keys;
mod model;
mod open;
mod periods;
mod problem;
mod read;
mod row;
mod schema;
mod setting;
mod worse;

pub use diff::{Change, ChangeKind, between_dates, between_packs};
pub use model::*;
pub use open::PackFile;
pub use problem::{Problem, Weight};
pub use read::{read, read_layers};
pub use schema::json_schema;
