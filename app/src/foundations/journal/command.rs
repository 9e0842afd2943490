//! `marhala journal ...`: hold the record against the journal, sign its head, write a receipt, publish it as files.

use super::{bring_up_to_date, checkpoint, proofs, tile, unusable, verify};
use crate::foundations::config::records::Records;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::{Args, Subcommand};
use marhala_journal::{Checkpoint, Note, Tile, TileOf};
use std::path::{Path, PathBuf};
use uuid::Uuid;

/// The journal: what was done, in an order that nobody can change unseen.
#[derive(Debug, Subcommand)]
pub enum JournalCommand {
    /// Read all of the journal and all of the record, and name everything that does not fit
    Verify(Verify),
    /// Take what waits into the journal and sign its head
    Checkpoint {
        /// Which records
        #[command(flatten)]
        records: Records,
    },
    /// The receipt of a record: proof, without this server, that it is in the journal
    Receipt {
        /// Identifier of the record
        record: Uuid,
        /// Which records
        #[command(flatten)]
        records: Records,
    },
    /// Write head, key and hashes as files, for a witness or a static web server
    Publish {
        /// Folder; it is made when it is not there
        folder: PathBuf,
        /// Which records
        #[command(flatten)]
        records: Records,
    },
}

/// What to hold the journal against.
#[derive(Debug, Args)]
pub struct Verify {
    #[command(flatten)]
    records: Records,
    /// A head that was kept before, by you or a witness; may be given more than once
    #[arg(long, value_name = "FILE")]
    checkpoint: Vec<PathBuf>,
}

/// Runs one of the commands.
///
/// # Errors
/// When the database or a file cannot be used.
pub async fn run(command: JournalCommand, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    match command {
        JournalCommand::Verify(arguments) => arguments.run(program, terminal).await,
        JournalCommand::Checkpoint { records } => {
            let program = records.open(program).await?;
            let head = bring_up_to_date(&program).await?.ok_or(Fault::NotFound)?;
            if terminal.json {
                terminal.print_json(&serde_json::json!({ "size": head.size, "note": head.note }))?;
            }
            terminal.line(head.note.trim_end());
            Ok(Outcome::Clean)
        }
        JournalCommand::Receipt { record, records } => {
            let program = records.open(program).await?;
            bring_up_to_date(&program).await?;
            let db = program.store()?.reader();
            let receipt = match proofs::receipt(db, record).await {
                // Everything that is there has its place by now.
                Err(Fault::Busy(_)) => return Err(Fault::NotFound),
                other => other?,
            };
            if terminal.json {
                terminal.print_json(&serde_json::json!({ "receipt": receipt.to_string() }))?;
            }
            terminal.line(receipt.to_string().trim_end());
            Ok(Outcome::Clean)
        }
        JournalCommand::Publish { folder, records } => {
            let program = records.open(program).await?;
            let size = publish(&program, &folder).await?;
            terminal.line(terminal.speech.t("journal-published").set("count", terminal.speech.number(size)).plain());
            Ok(Outcome::Clean)
        }
    }
}

impl Verify {
    async fn run(&self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let program = self.records.open(program).await?;
        let verifier = checkpoint::signer(program.store()?.reader(), &program).await?.verifier().clone();
        let mut kept = Vec::new();
        for file in &self.checkpoint {
            let text = std::fs::read_to_string(file).map_err(|error| unusable("--checkpoint", error))?;
            // Only what this journal itself signed can be held against it.
            let open = Note::parse(&text).and_then(|note| Checkpoint::open(&note, std::slice::from_ref(&verifier)));
            kept.push(open.map_err(|problem| unusable("--checkpoint", problem))?.checkpoint);
        }
        let found = verify(&program, &kept).await?;
        if terminal.json {
            terminal.print_json(&found)?;
        }
        let speech = &terminal.speech;
        let number = |count: u64| speech.number(i64::try_from(count).unwrap_or(i64::MAX));
        for finding in &found.findings {
            terminal.line(finding);
        }
        if found.left_out > 0 {
            terminal.line(speech.t("journal-left-out").set("count", number(found.left_out)).plain());
        }
        for erased in &found.erased {
            terminal.line(erased);
        }
        let words = if found.is_clean() { "journal-clean" } else { "journal-not-clean" };
        terminal.line(
            speech
                .t(words)
                .set("entries", number(found.entries))
                .set("rows", number(found.rows))
                .set("unsigned", number(found.unsigned + found.waiting))
                .plain(),
        );
        Ok(if found.is_clean() { Outcome::Clean } else { Outcome::Found })
    }
}

/// Writes head, key and tiles; full tiles that are there already are left as they are.
///
/// # Errors
/// When a file cannot be written.
pub async fn publish(program: &Program, folder: &Path) -> Result<i64, Fault> {
    let head = bring_up_to_date(program).await?.ok_or(Fault::NotFound)?;
    let db = program.store()?.reader();
    let key = checkpoint::signer(db, program).await?.verifier().to_string();
    let write = |name: &str, content: &[u8]| {
        let path = folder.join(name);
        let made = path.parent().map_or(Ok(()), std::fs::create_dir_all);
        made.and_then(|()| std::fs::write(&path, content)).map_err(|error| unusable(&path.display().to_string(), error))
    };
    let size = u64::try_from(head.size).unwrap_or(0);
    for tile in Tile::to_publish(0, size).filter(|tile| matches!(tile.of(), TileOf::Hashes(_))) {
        if tile.width() == 256 && folder.join(tile.path()).exists() {
            continue;
        }
        let content = tile::content(db, &tile).await?.ok_or(Fault::NotFound)?;
        write(&tile.path(), &content)?;
    }
    write("key", format!("{key}\n").as_bytes())?;
    // The head last: whoever reads it finds everything under it.
    write("checkpoint", head.note.as_bytes())?;
    Ok(head.size)
}
