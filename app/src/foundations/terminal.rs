//! The terminal: where commands print, for people or with `--json` for programs.

use crate::foundations::fault::Fault;
use crate::foundations::languages::Speech;
use serde::Serialize;
use std::io::{self, Write};
use std::process::ExitCode;

/// How a command that was done ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Done, nothing found: exit code 0.
    Clean,
    /// Done, and breaches or problems were found: exit code 1.
    Found,
}

/// What a command prints to, and in which language.
#[derive(Debug)]
pub struct Terminal {
    /// Print JSON for programs?
    pub json: bool,
    /// The words for people.
    pub speech: Speech,
}

impl Terminal {
    /// Prints a line for people; with `--json` nothing. A closed pipe is not a fault.
    pub fn line(&self, words: impl std::fmt::Display) {
        if !self.json {
            let _ = writeln!(io::stdout().lock(), "{words}");
        }
    }

    /// Prints a value as indented JSON, whatever was asked.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the value has no JSON form, which is a mistake of ours.
    pub fn print_json(&self, value: &impl Serialize) -> Result<(), Fault> {
        let text = serde_json::to_string_pretty(value).map_err(|error| Fault::broken(format_args!("json: {error}")))?;
        let _ = writeln!(io::stdout().lock(), "{text}");
        Ok(())
    }

    /// Says something beside the answer, on the error stream, whatever was asked.
    pub fn aside(&self, words: impl std::fmt::Display) {
        let _ = writeln!(io::stderr().lock(), "{words}");
    }

    /// Says why a command was not done, on the error stream, and gives its exit code.
    pub fn fail(&self, fault: &Fault) -> ExitCode {
        let problem = fault.problem(&self.speech);
        let mut out = io::stderr().lock();
        if self.json {
            let _ = writeln!(out, "{}", serde_json::to_string_pretty(&problem).unwrap_or_default());
        } else {
            let _ = writeln!(out, "{}", problem.title);
            for item in &problem.errors {
                let at = if item.pointer.is_empty() { String::new() } else { format!("{}: ", item.pointer) };
                let _ = writeln!(out, "  {at}{}", item.detail);
            }
            if problem.errors.is_empty() {
                let _ = writeln!(out, "  {}", problem.detail);
            }
            if let Some(incident) = &problem.incident {
                let _ = writeln!(out, "  {incident}");
            }
        }
        ExitCode::from(fault.exit_code())
    }
}
