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
        .with(pre_departure::contracts::routes())
        .with(evidence::rights::routes())
        .with(pre_departure::procedures::routes())
        .with(pre_departure::workers::routes())
        .with(pre_departure::fees::routes())
        .with(pre_departure::clearances::routes())
        .with(pre_departure::recruiters::routes())
        .with(evidence::law_library::routes())
}

/// Every stable code a fault can carry, one line per capability. Each has a text `fault-...` in every language.
pub fn codes() -> Vec<Code> {
    [
        foundations::fault::CODES,
        foundations::store::CODES,
        foundations::access::CODES,
        foundations::sessions::CODES,
        foundations::http::versions::CODES,
        pre_departure::contracts::CODES,
        evidence::rights::CODES,
        evidence::law_library::CODES,
        pre_departure::procedures::CODES,
        pre_departure::workers::CODES,
        pre_departure::fees::CODES,
        pre_departure::clearances::CODES,
        pre_departure::recruiters::CODES,
        foundations::references::CODES,
        foundations::people::CODES,
        foundations::sign_in::CODES,
    ]
    .concat()
}

/// Every table of kept rows, one line per capability: what the journal is held against.
pub fn tables() -> Vec<foundations::store::KeptTable> {
    [
        foundations::people::TABLES,
        pre_departure::workers::TABLES,
        pre_departure::fees::TABLES,
        pre_departure::clearances::TABLES,
        pre_departure::recruiters::TABLES,
    ]
    .concat()
}

/// Every job that the program does daily by itself, one line per capability.
pub fn jobs() -> Vec<foundations::jobs::Daily> {
    vec![pre_departure::recruiters::JOB, pre_departure::workers::JOB]
}
