//! `marhala demo`: the whole program on this machine, with a sample record that is gone when it stops, and things to try.

use super::LISTEN;
use crate::demo::{self, Plan};
use crate::foundations::act::Act;
use crate::foundations::channels;
use crate::foundations::fault::Fault;
use crate::foundations::http;
use crate::foundations::languages::{Direction, Speech};
use crate::foundations::law::unreadable;
use crate::foundations::people::organisation;
use crate::foundations::program::{Program, Settings};
use crate::foundations::sessions::Visitor;
use crate::foundations::store::vault::{KEYS_UNREADABLE, Keys};
use crate::foundations::store::{Store, Where, fault};
use crate::foundations::terminal::Terminal;
use clap::Args;
use sea_orm::EntityTrait;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::{Path, PathBuf};

/// How large a demonstration.
#[derive(Clone, Debug, Args)]
pub struct Demo {
    /// Workers in the sample record
    #[arg(long, default_value_t = 20_000)]
    workers: u32,
    /// Keep the sample record in this folder instead of throwing it away; a folder that holds one is used as it is
    #[arg(long, value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Database to fill instead, such as an empty one of PostgreSQL
    #[arg(long, value_name = "PATH|URL")]
    database: Option<String>,
    /// Address and port
    #[arg(long, default_value = LISTEN)]
    listen: SocketAddr,
}

/// Workers that are there before the portal opens; the others follow while it is open.
const BEFORE: u32 = 500;

/// Of these, some of the oldest journeys are there from the start too.
const OLDEST: u32 = 100;

/// A folder for this run, emptied at its end unless the user named it.
struct Folder {
    path: PathBuf,
    kept: bool,
}

impl Folder {
    fn of(chosen: Option<&Path>) -> Result<Self, Fault> {
        let path = match chosen {
            Some(path) => path.to_owned(),
            None => std::env::temp_dir().join(format!("marhala-demo-{}", std::process::id())),
        };
        std::fs::create_dir_all(&path).map_err(|error| unreadable(KEYS_UNREADABLE, &path, error))?;
        Ok(Self { path, kept: chosen.is_some() })
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !self.kept {
            let _ = std::fs::remove_dir_all(&self.path);
        }
    }
}

impl Demo {
    /// Listens on the usual port of this machine only, or on the next free one, and says what to try.
    pub(super) async fn run(&self, program: &Program, terminal: &Terminal) -> Result<(), Fault> {
        let folder = Folder::of(self.folder.as_deref())?;
        let here = SocketAddr::from((Ipv4Addr::LOCALHOST, self.listen.port()));
        let first = if self.listen.ip().is_loopback() { self.listen } else { here };
        let place = match &self.database {
            Some(address) => address.parse()?,
            None => Where::File(folder.path.join("marhala.db")),
        };
        let store = Store::open(place, Keys::from_word("a demonstration has no secrets")).await?;
        let messages = format!("file:{}", folder.path.join("messages").display());
        let channel = Some(channels::channel_at(&messages, "")?);
        let settings = Settings { is_demo: true, channel, ..program.settings().clone() };
        let program = program.with_store(store.clone()).with_settings(settings);
        crate::foundations::law_text::keep(&program).await?;
        let is_new = organisation::Entity::find().one(store.reader()).await.map_err(fault)?.is_none();
        let rest = if is_new { Some(begin(&program, self.workers).await?) } else { None };
        let listener = http::listen(first, true).await?;
        let address = listener.local_addr().map_err(|error| Fault::broken(format_args!("address: {error}")))?;
        say(&program, terminal, &format!("http://{address}"))?;
        let filling = rest.map(|rest| tokio::spawn(fill(program.clone(), rest, self.workers)));
        let served = http::serve(listener, program).await;
        if let Some(filling) = filling {
            filling.abort();
        }
        store.close().await;
        served
    }
}

/// Organisations, staff and the first workers.
async fn begin(program: &Program, workers: u32) -> Result<(Plan, demo::Base), Fault> {
    let plan = Plan::read()?;
    let act = Act::without_request(program, program.speech("en"), Visitor::program());
    let base = demo::base(&act, &plan).await?;
    // The newest first: their contracts and clearances wait for somebody.
    let from = workers.saturating_sub(BEFORE);
    demo::journeys(program, &plan, &base, (from, workers, workers), &|_, _| {}).await?;
    // Some of the oldest too, for what is planted among those who are abroad.
    demo::journeys(program, &plan, &base, (0, OLDEST.min(from), workers), &|_, _| {}).await?;
    demo::plant(program, &plan, &base).await?;
    Ok((plan, base))
}

/// The other workers, while the portal is open.
async fn fill(program: Program, (plan, base): (Plan, demo::Base), workers: u32) {
    let to = workers.saturating_sub(BEFORE);
    let progress = |done: u32, all: u32| tracing::info!(done, all, "sample workers");
    if let Err(fault) = demo::journeys(&program, &plan, &base, (OLDEST.min(to), to, workers), &progress).await {
        tracing::error!(?fault, "the sample record is not complete");
    }
}

fn say(program: &Program, terminal: &Terminal, address: &str) -> Result<(), Fault> {
    let speech = &terminal.speech;
    if terminal.json {
        terminal.print_json(&serde_json::json!({ "address": address }))?;
    }
    terminal.line(speech.t("demo-open").set("address", address.to_owned()).plain());
    terminal.line("");
    terminal.line(speech.plain("demo-try"));
    for (number, (words, path)) in things_to_try(program, speech).into_iter().enumerate() {
        terminal.line(format_args!("  {}. {words}\n     {address}{path}", number + 1));
    }
    terminal.line("");
    terminal.line(speech.plain("demo-stop"));
    Ok(())
}

/// Pages that show what the program does, and the home page in another language, from right to left if there is one.
fn things_to_try(program: &Program, speech: &Speech) -> Vec<(String, String)> {
    let mut things = vec![
        (speech.plain("demo-try-check"), "/check".to_owned()),
        (speech.plain("demo-try-rights"), "/rights".to_owned()),
        (speech.plain("demo-try-record"), "/demo".to_owned()),
    ];
    let mut others = program.languages().all().iter().filter(|other| other.tag != speech.language().tag);
    let other = others.clone().find(|other| other.direction == Direction::Rtl).or_else(|| others.next());
    if let Some(other) = other {
        let words = speech.t("demo-try-language").set("language", other.endonym.clone());
        things.push((words.plain(), format!("/?lang={}", other.tag)));
    }
    things
}
