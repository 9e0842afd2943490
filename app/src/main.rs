//! The program `marhala`. Everything it does is in the library of the same name.

use std::process::ExitCode;

fn main() -> ExitCode {
    marhala::run(std::env::args_os())
}
