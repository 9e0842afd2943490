//! Packs with errors: whoever works with them is told at once, before an answer that lacks what was left out.

use crate::foundations::program::Program;
use crate::foundations::terminal::Terminal;
use marhala_law::pack::Weight;
use std::path::Path;

/// Errors that are shown; the command that lists all of them is named.
const SHOWN: usize = 5;

/// Says on the error stream how many errors the packs hold, the first of them, and how to see the rest.
pub(super) fn warn(program: &Program, folder: Option<&Path>, terminal: &Terminal) {
    let errors = program.law().problems_of(Weight::Error).map(ToString::to_string);
    let troubles = program.languages().troubles.iter().map(|trouble| format!("{}: {}", trouble.file, trouble.message));
    let all: Vec<String> = errors.chain(troubles).collect();
    if all.is_empty() {
        return;
    }
    let count = i64::try_from(all.len()).unwrap_or(i64::MAX);
    terminal.aside(terminal.speech.t("packs-have-errors").set("count", count).plain());
    for one in all.iter().take(SHOWN) {
        terminal.aside(format_args!("  {one}"));
    }
    let folder = folder.map_or_else(|| "packs".to_owned(), |folder| folder.display().to_string());
    terminal.aside(terminal.speech.t("packs-have-errors-next").set("folder", folder).plain());
}
