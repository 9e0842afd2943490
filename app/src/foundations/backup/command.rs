//! `marhala backup` and `marhala restore`.

use super::{Told, backup, restore};
use crate::foundations::config::records::Records;
use crate::foundations::fault::Fault;
use crate::foundations::journal;
use crate::foundations::program::Program;
use crate::foundations::store::vault::Keys;
use crate::foundations::store::{Store, Where};
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use std::path::PathBuf;

/// Write all records into one sealed file.
#[derive(Debug, Args)]
pub struct Backup {
    /// The new file
    file: PathBuf,
    #[command(flatten)]
    records: Records,
}

/// Read a backup into an empty database, of either kind.
#[derive(Debug, Args)]
pub struct Restore {
    /// The backup
    file: PathBuf,
    #[command(flatten)]
    records: Records,
    /// Restore into a scratch place instead, hold the record against its journal, and say what was found
    #[arg(long)]
    verify: bool,
}

impl Backup {
    /// Runs the command.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub async fn run(&self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let program = self.records.open(program).await?;
        let told = backup(program.store()?, &self.file, program.clock().now().into()).await?;
        say(terminal, "backup-written", &told)?;
        Ok(Outcome::Clean)
    }
}

impl Restore {
    /// Runs the command.
    ///
    /// # Errors
    /// When the backup cannot be read, or the database is not empty.
    pub async fn run(&self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        // A new key file would open nothing: the one the backup was made with must be there.
        let keys = Keys::read(&self.records.key_file()?)?;
        let scratch = std::env::temp_dir().join(format!("marhala-restore-{}", uuid::Uuid::new_v4()));
        let place: Where = if self.verify {
            private_folder(&scratch)?;
            Where::File(scratch.join("restored.db"))
        } else {
            self.records.database.parse()?
        };
        let done = self.into(program, terminal, place, keys).await;
        if self.verify {
            let _ = std::fs::remove_dir_all(&scratch);
        }
        done
    }

    async fn into(&self, program: &Program, terminal: &Terminal, place: Where, keys: Keys) -> Result<Outcome, Fault> {
        let store = Store::open(place, keys).await?;
        let told = restore(&store, &self.file).await?;
        let program = program.with_store(store.clone());
        let found = journal::verify(&program, &[]).await?;
        store.close().await;
        say(terminal, if self.verify { "backup-tried" } else { "backup-restored" }, &told)?;
        found.findings.iter().for_each(|finding| terminal.line(finding));
        let words = if found.is_clean() { "backup-clean" } else { "backup-not-clean" };
        terminal.line(terminal.speech.plain(words));
        Ok(if found.is_clean() { Outcome::Clean } else { Outcome::Found })
    }
}

fn private_folder(path: &std::path::Path) -> Result<(), Fault> {
    use std::os::unix::fs::DirBuilderExt;
    let made = std::fs::DirBuilder::new().mode(0o700).create(path);
    made.map_err(|error| super::told(super::UNWRITABLE, error))
}

fn say(terminal: &Terminal, words: &str, told: &Told) -> Result<(), Fault> {
    if terminal.json {
        terminal.print_json(told)?;
    }
    let number = |count: u64| terminal.speech.number(i64::try_from(count).unwrap_or(i64::MAX));
    terminal.line(terminal.speech.t(words).set("tables", number(told.tables)).set("rows", number(told.rows)).plain());
    Ok(())
}
