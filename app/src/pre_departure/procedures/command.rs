//! `marhala law procedures`: what it takes to go, at the command line.

use super::PROCEDURE;
use super::api;
use super::question::{Asked, find};
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use marhala_law::pack::{Procedure, Step};

/// Which journey, or which procedure.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Show this procedure step by step
    id: Option<String>,
    /// Country of origin (PH)
    #[arg(long, default_value = "", hide_default_value = true)]
    origin: String,
    /// Country of work (HK)
    #[arg(long, default_value = "", hide_default_value = true)]
    destination: String,
}

impl Arguments {
    /// Prints the procedures of a journey, or one with its steps.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when a country or procedure is not known.
    pub fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let (packs, speech) = (program.law().packs(), &terminal.speech);
        let asked = Asked { origin: self.origin, destination: self.destination, lang: String::new() };
        if let Some(id) = self.id {
            let Some(procedure) = find(packs, &id) else {
                let mut faults = Faults::new();
                faults.add("/id", PROCEDURE, [("value", id)]);
                return Err(Fault::Invalid(faults));
            };
            if terminal.json {
                return terminal.print_json(&api::whole(packs, speech, procedure)).map(|()| Outcome::Clean);
            }
            print(terminal, procedure);
            return Ok(Outcome::Clean);
        }
        if terminal.json {
            return terminal.print_json(&api::list(packs, speech, &asked)?).map(|()| Outcome::Clean);
        }
        let journey = asked.check(packs, speech)?;
        for procedure in journey.procedures(packs) {
            let title = speech.pack_text(&["procedure", &procedure.id, "title"], &procedure.title);
            terminal.line(format_args!("{:<28} {:<3} {}", procedure.id, procedure.country, title.plain()));
        }
        for code in journey.without_procedures(packs) {
            let name = countries::name(speech, packs, &code);
            terminal.line(speech.t("go-nothing").set("country", name).plain());
        }
        Ok(Outcome::Clean)
    }
}

fn print(terminal: &Terminal, procedure: &Procedure) {
    let speech = &terminal.speech;
    let words = |field: &str, english: &str| {
        speech.language().pack_texts().get(&["procedure", &procedure.id, field]).unwrap_or(english).to_owned()
    };
    terminal.line(words("title", &procedure.title));
    terminal.line(format_args!("{} {}", speech.plain("go-who-needs"), words("who_needs", &procedure.who_needs)));
    if let Some(warning) = &procedure.warning {
        terminal.line(format_args!("! {}", words("warning", warning)));
    }
    for step in &procedure.steps {
        print_step(terminal, step);
    }
    terminal.line(speech.plain("go-changes"));
}

fn print_step(terminal: &Terminal, step: &Step) {
    let speech = &terminal.speech;
    let words = |field: &str, english: &str| {
        speech.language().pack_texts().get(&["step", &step.id, field]).unwrap_or(english).to_owned()
    };
    let seen = if step.verified { String::new() } else { format!(" [{}]", speech.plain("not-verified")) };
    terminal.line(format_args!("{:>3}. {}{seen}", step.order, words("title", &step.title)));
    let fact = |key: &str, field: &str, english: Option<&str>| {
        if let Some(english) = english {
            terminal.line(format_args!("     {} {}", speech.plain(key), words(field, english)));
        }
    };
    fact("go-actor", "actor", Some(&step.actor));
    fact("go-where", "where", step.at.as_deref());
    fact("go-who-should-pay", "who_should_pay", step.who_should_pay.as_deref());
    fact("go-cost", "cost", step.cost.as_deref());
    fact("go-time", "time", step.time.as_deref());
    fact("go-stop-if", "refuse_if", step.refuse_if.as_deref());
    if !step.documents.is_empty() {
        terminal.line(format_args!("     {} {}", speech.plain("go-documents"), step.documents.join("; ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::foundations::clock::Clock;
    use clap::Parser;
    use jiff::civil::date;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        arguments: Arguments,
    }

    fn run(words: &[&str], json: bool) -> Result<Outcome, Fault> {
        let program = Program::start(None, Clock::frozen_on(date(2026, 11, 23)))?;
        let line = Line::try_parse_from(std::iter::once("test").chain(words.iter().copied())).expect("they parse");
        line.arguments.run(&program, &Terminal { json, speech: program.speech("en") })
    }

    #[test]
    fn procedures_are_printed_and_wrong_names_refused() {
        for json in [false, true] {
            for words in [&["--origin", "PH", "--destination", "fr"][..], &["ph-oec-agency"], &[]] {
                assert!(matches!(run(words, json), Ok(Outcome::Clean)), "{words:?}");
            }
            for words in [&["--origin", "XX"][..], &["no-such-thing"]] {
                let fault = run(words, json).expect_err("it is refused");
                assert_eq!(fault.exit_code(), 3, "{words:?}");
            }
        }
    }
}
