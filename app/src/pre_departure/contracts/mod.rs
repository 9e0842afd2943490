//! Check a contract or a job offer: answers or files in, clause by clause what the law of the corridor says, and what to do now.
//! Nothing is stored. Serves P4 (the check). Law: packs/rules and packs/countries.

pub mod api;
pub mod command;
mod explain;
pub mod intake;
mod output;
pub mod report;
pub mod steps;
mod words;

pub use explain::report;
pub use words::value_in_words;

use crate::foundations::fault::Code;
use crate::foundations::routes::Routes;
use utoipa_axum::routes;

/// A file of contracts, or one contract in it, cannot be used.
pub const REFUSED: Code = Code("contract.refused");
/// The packs have no table of contracts.
pub const NO_LAW: Code = Code("contract.no_law");
/// A file for results with an ending that is not known.
pub const OUT_UNKNOWN: Code = Code("contract.out_unknown");
/// A file for results that cannot be written.
pub const OUT_UNWRITABLE: Code = Code("contract.out_unwritable");

/// Every code of this capability.
pub const CODES: &[Code] = &[REFUSED, NO_LAW, OUT_UNKNOWN, OUT_UNWRITABLE];

/// Its pages and API.
pub fn routes() -> Routes {
    Routes::new().api(routes!(api::check))
}
