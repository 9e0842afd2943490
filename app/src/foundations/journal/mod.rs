//! The journal in operation: leaves become a tree, its heads are signed and shown, and anyone can hold the record against them.

mod api;
mod audit;
mod checkpoint;
pub mod command;
mod keep;
mod pages;
mod proofs;
mod records;
mod source;
mod tile;
mod tree;
pub mod witness;

pub use audit::{Findings, verify};
pub use checkpoint::{newest, sign, signer};
pub use command::publish;
pub use keep::{bring_up_to_date, keep};
pub use proofs::receipt;
pub use tree::integrate;

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::routes::Routes;
use axum::routing::get;
use marhala_journal::JournalProblem;
use utoipa_axum::routes;

/// A key, head, state or receipt of the journal cannot be used.
pub const UNUSABLE: Code = Code("journal.unusable");
/// The log of a witness cannot be read.
pub const LOG_UNREADABLE: Code = Code("journal.log_unreadable");

/// Every code of the journal.
pub const CODES: &[Code] = &[UNUSABLE, LOG_UNREADABLE];

/// Its pages and routes.
pub fn routes() -> Routes {
    Routes::new()
        .page("/journal", get(pages::explain))
        .page("/journal/checkpoint", get(pages::head))
        .page("/journal/key", get(pages::key))
        .page("/journal/tile/{*path}", get(pages::tile))
        .api(routes!(api::journal_receipt))
}

/// What the engine found wrong, as a fault of the program.
fn broken(problem: JournalProblem) -> Fault {
    Fault::broken(format_args!("journal: {problem}"))
}

/// Something that was handed to a command cannot be used, and why.
fn unusable(pointer: &str, why: impl std::fmt::Display) -> Fault {
    told(pointer, UNUSABLE, why)
}

fn told(pointer: &str, code: Code, why: impl std::fmt::Display) -> Fault {
    let mut faults = Faults::new();
    faults.add(pointer, code, [("why", why.to_string())]);
    Fault::Invalid(faults)
}
