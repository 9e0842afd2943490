//! `marhala law rights`: the rights that hold, at the command line.

use super::answer;
use super::api;
use super::question::Asked;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use marhala_law::rights::rights_of;

/// Whose rights, where and when.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Part of the journey: pre-departure, abroad or return
    #[arg(long, default_value = "")]
    stage: String,
    /// Country of work (AE)
    #[arg(long, default_value = "", hide_default_value = true)]
    country: String,
    /// Country of origin (PH)
    #[arg(long, default_value = "", hide_default_value = true)]
    origin: String,
    /// regular, irregular or unknown
    #[arg(long, default_value = "", hide_default_value = true)]
    status: String,
    /// Kind of work (domestic_work)
    #[arg(long, default_value = "", hide_default_value = true)]
    sector: String,
    /// The day (2026-06-01); today without it
    #[arg(long, default_value = "", hide_default_value = true)]
    on: String,
    /// Only this subject (wages)
    #[arg(long, default_value = "", hide_default_value = true)]
    topic: String,
}

impl Arguments {
    /// Prints the rights.
    ///
    /// # Errors
    /// [`Fault::Invalid`] when a word or day is not known.
    pub fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let asked = Asked {
            stage: self.stage,
            country: self.country,
            origin: self.origin,
            status: self.status,
            sector: self.sector,
            on: self.on,
            topic: self.topic,
            ..Asked::default()
        };
        let (packs, speech) = (program.law().packs(), &terminal.speech);
        let checked = asked.check(packs, speech, program.clock().today())?;
        if terminal.json {
            return terminal.print_json(&api::view(packs, speech, &checked)).map(|()| Outcome::Clean);
        }
        let answers = rights_of(packs, &checked.question);
        for topic in answer::topics(packs, speech, &answers) {
            if checked.topic.as_deref().is_some_and(|only| only != topic.code) {
                continue;
            }
            terminal.line(format_args!("{}", topic.label.plain().to_uppercase()));
            let inside: Vec<_> = answers.iter().filter(|answer| answer.right.topic == topic.code).cloned().collect();
            for treaty in answer::treaties(packs, speech, &checked, &inside) {
                print(terminal, &treaty);
            }
        }
        terminal.line(speech.plain("rights-not-a-court"));
        Ok(Outcome::Clean)
    }
}

fn print(terminal: &Terminal, treaty: &answer::Treaty<'_>) {
    let speech = &terminal.speech;
    let seen = |verified: bool| if verified { String::new() } else { format!(" [{}]", speech.plain("not-verified")) };
    terminal.line(format_args!("  {}", treaty.name.plain()));
    for stand in &treaty.countries {
        let tag = speech.plain(stand.said.tag);
        terminal.line(format_args!("    {tag}: {}{}", stand.said.sentence, seen(stand.verified)));
    }
    for right in &treaty.rights {
        let text = right.text.plain();
        terminal.line(format_args!("    {:<12} {text}{}", right.article, seen(right.verified)));
        for limit in &right.limits {
            terminal.line(format_args!("                 ! {limit}"));
        }
        for (country, words) in &right.reservations {
            let said = speech.t("rights-reservation").set("country", country.clone()).plain();
            terminal.line(format_args!("                 ! {said} {words}"));
        }
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
    fn rights_are_printed_and_wrong_words_refused() {
        for json in [false, true] {
            for words in [&["--stage", "abroad", "--country", "ae", "--origin", "PH", "--topic", "wages"][..], &[]] {
                assert!(matches!(run(words, json), Ok(Outcome::Clean)), "{words:?}");
            }
            for words in [&["--country", "XX"][..], &["--on", "2026-02-31"], &["--status", "legal"]] {
                let fault = run(words, json).expect_err("it is refused");
                assert_eq!(fault.exit_code(), 3, "{words:?}");
            }
        }
    }
}
