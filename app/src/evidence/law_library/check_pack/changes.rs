//! What a folder of packs changes in the packs inside the program.

use crate::evidence::law_library::steps;
use crate::evidence::law_library::views::written;
use crate::foundations::clock::Clock;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};

/// What the folder of `--packs` changes in the packs inside: parameters and rules added, removed or changed.
///
/// # Errors
/// When the packs inside cannot be read, which is a mistake of ours.
pub fn diff_with_embedded(program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let inside = Program::start(None, Clock::Machine)?;
    let found = steps::between(inside.law().packs(), program.law().packs());
    if terminal.json {
        terminal.print_json(&found)?;
    } else if found.is_empty() {
        terminal.line(terminal.speech.plain("law-diff-none"));
    } else {
        for one in &found {
            let kind = terminal.speech.plain(&format!("law-kind-{}", one.kind));
            terminal.line(format_args!("{kind} {}\n    - {}\n    + {}", one.name, one.before, one.after));
        }
    }
    Ok(if found.is_empty() { Outcome::Clean } else { Outcome::Found })
}

/// All periods of a parameter in one line.
pub fn history(packs: &marhala_law::Packs, one: &marhala_law::pack::Parameter) -> String {
    let period = |period: &marhala_law::pack::Period| {
        let from = period.from.map(|day| day.to_string()).unwrap_or_default();
        let to = period.to.map(|day| day.to_string()).unwrap_or_default();
        format!("{from}..{to} {}", written(&packs.symbols, &period.setting))
    };
    one.periods.iter().map(period).collect::<Vec<_>>().join("; ")
}
