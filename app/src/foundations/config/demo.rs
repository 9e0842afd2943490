//! `marhala demo`: the whole program on this machine, with three things to try.

use super::{LISTEN, block_on};
use crate::foundations::fault::Fault;
use crate::foundations::http;
use crate::foundations::languages::{Direction, Speech};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use std::net::{Ipv4Addr, SocketAddr};

/// Listens on the usual port of this machine only, or on the next free one, and says what to try.
pub(super) fn run(program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let first = LISTEN.parse().unwrap_or(SocketAddr::from((Ipv4Addr::LOCALHOST, 8080)));
    block_on(async {
        let listener = http::listen(first, true).await?;
        let address = listener.local_addr().map_err(|error| Fault::broken(format_args!("address: {error}")))?;
        let address = format!("http://{address}");
        let speech = &terminal.speech;
        if terminal.json {
            terminal.print_json(&serde_json::json!({ "address": address }))?;
        }
        terminal.line(speech.t("demo-open").set("address", address.clone()).plain());
        terminal.line("");
        terminal.line(speech.plain("demo-try"));
        for (number, (words, path)) in things_to_try(program, speech).into_iter().enumerate() {
            terminal.line(format_args!("  {}. {words}\n     {address}{path}", number + 1));
        }
        terminal.line("");
        terminal.line(speech.plain("demo-stop"));
        http::serve(listener, program.clone()).await
    })
    .map(|()| Outcome::Clean)
}

/// Two pages that show what the program does, and the home page in another language, from right to left if there is one.
fn things_to_try(program: &Program, speech: &Speech) -> Vec<(String, String)> {
    let mut things = vec![
        (speech.plain("demo-try-check"), "/check".to_owned()),
        (speech.plain("demo-try-rights"), "/rights".to_owned()),
    ];
    let mut others = program.languages().all().iter().filter(|other| other.tag != speech.language().tag);
    let other = others.clone().find(|other| other.direction == Direction::Rtl).or_else(|| others.next());
    if let Some(other) = other {
        let words = speech.t("demo-try-language").set("language", other.endonym.clone());
        things.push((words.plain(), format!("/?lang={}", other.tag)));
    }
    things
}
