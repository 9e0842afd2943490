//! The program under test: what `app/src/main.rs` runs.

use std::process::ExitCode;

fn main() -> ExitCode {
    marhala::run(std::env::args_os())
}
