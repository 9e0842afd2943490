//! `marhala witness`: keeps the last head it saw of a journal, and signs the next only if it begins with it.

use super::proofs::attempt;
use super::source::Log;
use super::unusable;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::store::sealing::random;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use marhala_journal::{
    Checkpoint, Hash, JournalProblem, KeyUse, Note, Signer, Verifier, Witness, consistency_proof, root,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Cosign the head of a journal, if it only grew since the last one
#[derive(Debug, Args)]
pub struct Arguments {
    /// The journal: http://host:port, or a folder that `marhala journal publish` wrote
    #[arg(long, value_name = "ADDRESS|FOLDER")]
    log: String,
    /// File with the key of this witness; made when it is not there
    #[arg(long, value_name = "FILE")]
    key: PathBuf,
    /// File with the head that was seen last; made the first time
    #[arg(long, value_name = "FILE")]
    state: PathBuf,
    /// Name of a new key: an address without its scheme, such as union.example
    #[arg(long, value_name = "NAME", default_value = "witness")]
    name: String,
    /// Public key of the journal, the first time; without it the journal is asked for it
    #[arg(long, value_name = "KEY")]
    log_key: Option<String>,
}

/// What a witness keeps between two looks.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct State {
    /// The public key of the journal.
    key: String,
    /// The last head, with the journal's signature and ours.
    note: String,
}

/// What came of one look.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The head with our signature under it.
    Cosigned(String),
    /// Why it was not signed.
    Refused(JournalProblem),
}

impl Arguments {
    /// Runs the command.
    ///
    /// # Errors
    /// When the log, the key or the state cannot be read.
    pub fn run(&self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let seconds = u64::try_from(program.clock().now().as_second()).unwrap_or(0);
        let signer = self.signer()?;
        let speech = &terminal.speech;
        let is_first = !self.state.exists();
        let seen = look(&self.log, signer, &self.state, self.log_key.as_deref(), seconds)?;
        if terminal.json {
            let (note, refused) = match &seen {
                Seen::Cosigned(note) => (Some(note), None),
                Seen::Refused(problem) => (None, Some(problem.to_string())),
            };
            terminal.print_json(&serde_json::json!({ "cosigned": note, "refused": refused }))?;
        }
        match seen {
            Seen::Cosigned(note) => {
                if is_first {
                    terminal.aside(speech.t("witness-first").set("key", known(&self.state)?.key).plain());
                }
                terminal.line(note.trim_end());
                Ok(Outcome::Clean)
            }
            Seen::Refused(problem) => {
                terminal.line(speech.t("witness-refused").set("why", problem.to_string()).plain());
                Ok(Outcome::Found)
            }
        }
    }

    fn signer(&self) -> Result<Signer, Fault> {
        if self.key.exists() {
            let text = std::fs::read_to_string(&self.key).map_err(|error| unusable("--key", error))?;
            return Signer::parse(text.trim()).map_err(|problem| unusable("--key", problem));
        }
        let signer =
            Signer::new(&self.name, KeyUse::Witness, &random()?).map_err(|problem| unusable("--name", problem))?;
        write_new(&self.key, &format!("{}\n", signer.to_private_text())).map_err(|error| unusable("--key", error))?;
        Ok(signer)
    }
}

/// Looks at the log once: reads its head, checks that it begins with the one kept, keeps it, and only then signs.
///
/// # Errors
/// When the log, the key or the state cannot be read or written.
pub fn look(log: &str, signer: Signer, state: &Path, log_key: Option<&str>, seconds: u64) -> Result<Seen, Fault> {
    let log = Log::parse(log)?;
    let witness = Witness::new(signer).map_err(|problem| unusable("--key", problem))?;
    // Two looks at once could sign two stories.
    let lock = state.with_extension("lock");
    write_new(&lock, "").map_err(|error| unusable("--state", format!("{}: {error}", lock.display())))?;
    let seen = look_locked(&log, &witness, state, log_key, seconds);
    let _ = std::fs::remove_file(&lock);
    seen
}

fn look_locked(log: &Log, witness: &Witness, state: &Path, log_key: Option<&str>, seconds: u64) -> Result<Seen, Fault> {
    let kept = if state.exists() { Some(known(state)?) } else { None };
    let key = match (&kept, log_key) {
        (Some(kept), _) => kept.key.clone(),
        (None, Some(key)) => key.to_owned(),
        (None, None) => log.text("key")?.trim().to_owned(),
    };
    let journal = Verifier::parse(&key).map_err(|problem| unusable("--log-key", problem))?;
    let journal = [journal];
    let before = kept.as_ref().map(|kept| head_of("--state", &kept.note)).transpose()?;
    let note = match Note::parse(&log.text("checkpoint")?) {
        Ok(note) => note,
        Err(problem) => return Ok(Seen::Refused(problem)),
    };
    let shown = match Checkpoint::open(&note, &journal) {
        Ok(open) => open.checkpoint,
        Err(problem) => return Ok(Seen::Refused(problem)),
    };
    let proof = match proof(log, before.as_ref(), &shown)? {
        Ok(proof) => proof,
        Err(problem) => return Ok(Seen::Refused(problem)),
    };
    let cosigned = match witness.cosign(&note, &journal, before.as_ref(), &proof, seconds) {
        Ok(cosigned) => cosigned,
        Err(problem) => return Ok(Seen::Refused(problem)),
    };
    let mut note = note;
    note.add(cosigned.signature).map_err(|problem| unusable("--key", problem))?;
    let note = note.to_string();
    keep(state, &State { key, note: note.clone() }).map_err(|error| unusable("--state", error))?;
    Ok(Seen::Cosigned(note))
}

/// The proof that the shown head begins with the kept one, from the log's own tiles, after they add up to the shown head.
fn proof(
    log: &Log,
    before: Option<&Checkpoint>,
    shown: &Checkpoint,
) -> Result<Result<Vec<Hash>, JournalProblem>, Fault> {
    let (Some(before), size) = (before, shown.size()) else { return Ok(Ok(Vec::new())) };
    if before.size() > size {
        return Ok(Err(JournalProblem::SmallerTree { kept: before.size(), shown: size }));
    }
    let mut tiles = BTreeMap::new();
    loop {
        let tried = attempt(size, &tiles, |hashes| {
            if root(&hashes, size)? != shown.root() {
                return Err(JournalProblem::BadConsistencyProof);
            }
            // The log's own hashes show it at once when it tells another story than before.
            if root(&hashes, before.size())? != before.root() {
                return Err(JournalProblem::SplitView { size: before.size() });
            }
            consistency_proof(&hashes, before.size(), size)
        });
        match tried {
            Ok(proven) => return Ok(proven),
            Err(tile) => tiles.insert(tile, log.read(&tile.path())?),
        };
    }
}

fn head_of(pointer: &str, text: &str) -> Result<Checkpoint, Fault> {
    let note = Note::parse(text).map_err(|problem| unusable(pointer, problem))?;
    Checkpoint::parse(note.text()).map_err(|problem| unusable(pointer, problem))
}

fn known(state: &Path) -> Result<State, Fault> {
    let text = std::fs::read_to_string(state).map_err(|error| unusable("--state", error))?;
    serde_json::from_str(&text).map_err(|error| unusable("--state", error))
}

/// Written beside and put in place at once, so that a power cut leaves the old head or the new one.
fn keep(path: &Path, state: &State) -> std::io::Result<()> {
    let beside = path.with_extension("new");
    let mut file = std::fs::File::create(&beside)?;
    file.write_all(serde_json::to_string_pretty(state)?.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&beside, path)
}

fn write_new(path: &Path, text: &str) -> std::io::Result<()> {
    use std::os::unix::fs::OpenOptionsExt;
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
