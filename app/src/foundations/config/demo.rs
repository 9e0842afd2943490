//! `marhala demo`: the whole program on this machine, with three things to try.

use super::{LISTEN, block_on};
use crate::foundations::fault::Fault;
use crate::foundations::http;
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
        for (number, (key, path)) in
            [("demo-try-check", "/check"), ("demo-try-rights", "/rights"), ("demo-try-arabic", "/?lang=ar")]
                .into_iter()
                .enumerate()
        {
            terminal.line(format_args!("  {}. {}\n     {address}{path}", number + 1, speech.plain(key)));
        }
        terminal.line("");
        terminal.line(speech.plain("demo-stop"));
        http::serve(listener, program.clone()).await
    })
}
