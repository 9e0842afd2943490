//! `marhala jobs run`: runs what is due and ends, for installations that start the program by a timer.

use super::run_due;
use crate::foundations::config::records::Records;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::terminal::Terminal;
use clap::Subcommand;

/// What can be done with jobs.
#[derive(Clone, Debug, Subcommand)]
pub enum JobsCommand {
    /// Run every job that is due, then end
    Run(Records),
}

impl JobsCommand {
    /// Runs the command.
    ///
    /// # Errors
    /// When the records cannot be opened, or the database fails.
    pub async fn run(self, program: &Program, terminal: &Terminal) -> Result<(), Fault> {
        let Self::Run(records) = self;
        let count = run_due(&records.open(program).await?).await?;
        if terminal.json {
            return terminal.print_json(&serde_json::json!({ "jobs_run": count }));
        }
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        terminal.line(terminal.speech.t("jobs-run-done").set("count", count).plain());
        Ok(())
    }
}
