//! marhala: rights, contracts and procedures for migrant workers, as a portal, a JSON API and a command line.
//!
//! Start reading at [`foundations`]; each stage of the journey has a folder of capabilities beside it.

pub mod abroad;
pub mod demo;
pub mod evidence;
pub mod foundations;
pub mod pre_departure;

use foundations::config;
use foundations::fault::Code;
use foundations::routes::Routes;
use std::ffi::OsString;
use std::process::ExitCode;

/// Runs the program with its arguments and returns its exit code (see [`foundations::fault::Fault::exit_code`]).
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    config::run(arguments)
}

/// Every page and every API route of the program, one line per capability.
pub fn routes() -> Routes {
    Routes::new()
        .with(foundations::home::routes())
        .with(foundations::openapi::routes())
        .with(foundations::sign_in::routes())
        .with(foundations::people::routes())
        .with(foundations::queue::routes())
        .with(pre_departure::contracts::routes())
        .with(pre_departure::contract_register::routes())
        .with(evidence::rights::routes())
        .with(pre_departure::procedures::routes())
        .with(pre_departure::workers::routes())
        .with(pre_departure::fees::routes())
        .with(pre_departure::clearances::routes())
        .with(abroad::break_glass::routes())
        .with(pre_departure::recruiters::routes())
        .with(pre_departure::workers::own::routes())
        .with(abroad::reports::routes())
        .with(evidence::law_library::routes())
        .with(abroad::arrivals::routes())
        .with(abroad::substitutions::routes())
        .with(foundations::journal::routes())
}

/// Every stable code a fault can carry, one line per capability. Each has a text `fault-...` in every language.
pub fn codes() -> Vec<Code> {
    [
        foundations::fault::CODES,
        foundations::store::CODES,
        foundations::access::CODES,
        foundations::sessions::CODES,
        foundations::http::versions::CODES,
        foundations::channels::CODES,
        pre_departure::workers::own::CODES,
        abroad::reports::CODES,
        pre_departure::contracts::CODES,
        pre_departure::contract_register::CODES,
        evidence::rights::CODES,
        evidence::law_library::CODES,
        evidence::replay::CODES,
        pre_departure::procedures::CODES,
        pre_departure::workers::CODES,
        pre_departure::fees::CODES,
        pre_departure::clearances::CODES,
        pre_departure::recruiters::CODES,
        abroad::arrivals::CODES,
        abroad::substitutions::CODES,
        foundations::references::CODES,
        foundations::people::CODES,
        foundations::sign_in::CODES,
        abroad::break_glass::CODES,
        foundations::journal::CODES,
        foundations::backup::CODES,
        evidence::exports::CODES,
    ]
    .concat()
}

/// One round of what is done in the background: messages leave.
///
/// # Errors
/// When the database fails.
pub async fn upkeep(program: &foundations::program::Program) -> Result<(), foundations::fault::Fault> {
    pre_departure::workers::own::codes::answer_wishes(program).await?;
    foundations::channels::deliver_due(program).await.map(|_| ())
}

/// Every table of kept rows, one line per capability: what the journal is held against.
pub fn tables() -> Vec<foundations::store::KeptTable> {
    [
        foundations::people::TABLES,
        abroad::break_glass::TABLES,
        pre_departure::workers::TABLES,
        pre_departure::contract_register::TABLES,
        pre_departure::fees::TABLES,
        pre_departure::clearances::TABLES,
        pre_departure::recruiters::TABLES,
        abroad::reports::TABLES,
        abroad::substitutions::TABLES,
        evidence::exports::TABLES,
    ]
    .concat()
}

/// Every job that the program does daily by itself, one line per capability.
pub fn jobs() -> Vec<foundations::jobs::Daily> {
    vec![pre_departure::recruiters::JOB, pre_departure::workers::JOB]
}
