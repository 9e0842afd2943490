//! Measures marhala beside its peers; `./bench` runs it and prints the table.

mod bulk;
mod contracts;
mod load;
mod measure;
mod numpy;
mod peers;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match measure::run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
