//! The command line: which commands there are, and how the program is set up for them.

mod broken_packs;
mod demo;
mod doctor;
pub mod records;

use crate::foundations::channels;
use crate::foundations::clock::Clock;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::http;
use crate::foundations::languages;
use crate::foundations::program::{Program, Settings};
use crate::foundations::terminal::{Outcome, Terminal};
use clap::{Args, Parser, Subcommand};
use std::ffi::OsString;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;

/// Where the portal listens unless told otherwise.
const LISTEN: &str = "127.0.0.1:8080";

/// Rights, contracts and procedures for migrant workers.
#[derive(Debug, Parser)]
#[command(name = "marhala", version, about, propagate_version = true)]
pub struct CommandLine {
    /// Print JSON for programs
    #[arg(long, global = true)]
    json: bool,
    /// Language of the words for people, as a BCP 47 tag
    #[arg(long, global = true, default_value = "en")]
    lang: String,
    /// Folder with packs that replace or add to those in the program
    #[arg(long, global = true, value_name = "DIR")]
    packs: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

/// What the program can do. A capability adds a variant here and an arm in `perform`.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Start on this machine and show what to try
    Demo(demo::Demo),
    /// Check contracts or job offers in files against the law of their corridors
    Check(crate::pre_departure::contracts::command::Arguments),
    /// Serve the portal and the API
    Serve(Serve),
    /// Read the law, and check a pack
    #[command(subcommand)]
    Law(crate::evidence::law_library::command::LawCommand),
    /// Make and list accounts of staff, and hand out set-up links
    #[command(subcommand)]
    User(crate::foundations::sign_in::command::UserCommand),
    /// Check and make the keys of the installation
    #[command(subcommand)]
    Keys(crate::foundations::sign_in::command::KeysCommand),
    /// Judge the facts of a stored judgment again by the law of its day, and say whether every answer is the same
    Replay(crate::evidence::replay::Replay),
    /// Background work: what is due is run, then the command ends
    #[command(subcommand)]
    Jobs(crate::foundations::jobs::JobsCommand),
    /// Look whether everything is in order: packs, languages, port, memory
    Doctor(Listen),
    /// The journal: verify it, sign its head, write receipts
    #[command(subcommand)]
    Journal(crate::foundations::journal::command::JournalCommand),
    /// Write a register into a file: csv, xlsx or parquet
    Export(crate::evidence::exports::command::Arguments),
    /// Write all records into one sealed file
    Backup(crate::foundations::backup::command::Backup),
    /// Read a backup into an empty database, of either kind
    Restore(crate::foundations::backup::command::Restore),
    /// Watch a journal as a witness: cosign its head, if it only grew
    Witness(crate::foundations::journal::witness::Arguments),
}

/// Where to listen.
#[derive(Clone, Debug, Args)]
pub struct Listen {
    /// Address and port
    #[arg(long, default_value = LISTEN)]
    listen: SocketAddr,
}

/// Where to listen, and with which records.
#[derive(Clone, Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    listen: Listen,
    #[command(flatten)]
    records: records::MaybeRecords,
    /// Address at which people reach the portal, such as <https://portal.example.org>
    #[arg(long, value_name = "URL")]
    origin: Option<String>,
    /// How messages leave: file: and a folder, or smtps://user:password@host; MARHALA_MESSAGES hides it from others
    #[arg(long, value_name = "URL")]
    messages: Option<String>,
    /// Sender of messages, such as "Portal <no-reply@example.org>"
    #[arg(long, value_name = "ADDRESS", default_value = "")]
    messages_from: String,
}

/// Reads the arguments, runs the command, prints what went wrong, and gives the exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let line = match CommandLine::try_parse_from(arguments) {
        Ok(line) => line,
        Err(usage) => {
            let _ = usage.print();
            return ExitCode::from(u8::try_from(usage.exit_code()).unwrap_or(2));
        }
    };
    log_to_stderr(matches!(line.command, Command::Serve(_)));
    let program = match Program::start(line.packs.as_deref(), Clock::Machine) {
        Ok(program) => program,
        Err(fault) => return without_packs(line.json, &fault),
    };
    let terminal = Terminal { json: line.json, speech: program.speech(&line.lang) };
    if languages::from_tag(program.languages(), &line.lang).is_none() {
        return terminal.fail(&Fault::invalid("--lang", Code::NO_LANGUAGE));
    }
    if !matches!(line.command, Command::Doctor(_)) {
        broken_packs::warn(&program, line.packs.as_deref(), &terminal);
    }
    match perform(line.command, &program, &terminal) {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(fault) => terminal.fail(&fault),
    }
}

fn perform(command: Command, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    match command {
        Command::Demo(demo) => block_on(demo.run(program, terminal)).map(|()| Outcome::Clean),
        Command::Serve(serve) => block_on(serve.run(program, terminal)).map(|()| Outcome::Clean),
        Command::Check(arguments) => arguments.run(program, terminal),
        Command::Law(command) => crate::evidence::law_library::command::run(command, program, terminal),
        Command::User(command) => command.run(program, terminal),
        Command::Keys(command) => command.run(program, terminal),
        Command::Replay(replay) => block_on(replay.run(program, terminal)),
        Command::Jobs(command) => block_on(command.run(program, terminal)).map(|()| Outcome::Clean),
        Command::Journal(command) => block_on(crate::foundations::journal::command::run(command, program, terminal)),
        Command::Export(arguments) => block_on(arguments.run(program, terminal)),
        Command::Backup(arguments) => block_on(arguments.run(program, terminal)),
        Command::Restore(arguments) => block_on(arguments.run(program, terminal)),
        Command::Witness(arguments) => arguments.run(program, terminal),
        Command::Doctor(listen) => doctor::run(&listen, program, terminal),
    }
}

impl Serve {
    async fn run(self, program: &Program, terminal: &Terminal) -> Result<(), Fault> {
        let origin = self.origin.as_deref().map(|origin| origin.trim_end_matches('/').into());
        let messages = self.messages.or_else(|| std::env::var("MARHALA_MESSAGES").ok());
        let channel = messages.map(|address| channels::channel_at(&address, &self.messages_from)).transpose()?;
        let program = program.with_settings(Settings { origin, channel, ..program.settings().clone() });
        let program = self.records.open(&program).await?;
        let address = self.listen.listen;
        let listener = http::listen(address, false).await?;
        terminal.line(terminal.speech.t("serve-listening").set("address", format!("http://{address}")).plain());
        http::serve(listener, program).await
    }
}

/// Runs a future on a fresh runtime.
///
/// # Errors
/// What the future gives; [`Fault::Broken`] when there is no runtime.
pub fn block_on<T>(future: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Fault::broken(format_args!("runtime: {error}")))?;
    runtime.block_on(future)
}

/// The folder of `--packs` cannot be read: says so with the words embedded in the program.
fn without_packs(json: bool, fault: &Fault) -> ExitCode {
    match Program::start(None, Clock::Machine) {
        Ok(program) => Terminal { json, speech: program.speech("en") }.fail(fault),
        Err(_) => ExitCode::from(fault.exit_code()),
    }
}

/// Logs to the error stream, at the level of `RUST_LOG`; a server logs its requests, a command only what is wrong.
fn log_to_stderr(is_server: bool) {
    use tracing_subscriber::EnvFilter;
    let default = if is_server { "info" } else { "warn" };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(default));
    let _ = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).try_init();
}
