//! What is asked, checked once for the page, the API and the command line.

use super::{COUNTRY, DAY, SECTOR, STAGE, STATUS, TOPIC};
use crate::foundations::countries;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::languages::Speech;
use jiff::civil::Date;
use marhala_law::Packs;
use marhala_law::rights::{Question, Stage, Stay, TreatyDate};
use serde::Deserialize;
use utoipa::IntoParams;

/// The question as it was sent; an empty answer is no answer.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Part of the journey: `pre-departure`, `abroad` or `return`. Without it: all of it.
    pub stage: String,
    /// Country of work, ISO 3166-1 alpha-2. Without it, whether it is bound is not said.
    pub country: String,
    /// Country of origin, ISO 3166-1 alpha-2. Without it, whether it is bound is not said.
    pub origin: String,
    /// `regular`, `irregular` or `unknown`. Addresses may be kept by servers on the way: leave it out to get both,
    /// marked.
    pub status: String,
    /// A code of the list `sector`. Without it: every kind of work.
    pub sector: String,
    /// The day, as `2026-06-01`. Without it: today.
    pub on: String,
    /// Only this subject, a code of the list `right_topic`.
    pub topic: String,
    /// Language of the words.
    pub lang: String,
    /// Set by the button that leads back to the questions; not for programs.
    #[param(ignore)]
    pub change: String,
}

/// The question, and the subject when one was chosen.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The question.
    pub question: Question,
    /// A code of the list `right_topic`.
    pub topic: Option<String>,
}

impl Asked {
    /// Checks every answer and reports all that is wrong at once.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with a pointer to each answer that cannot be used.
    pub fn check(&self, packs: &Packs, speech: &Speech, today: Date) -> Result<Checked, Fault> {
        let mut faults = Faults::new();
        let country = |given: &str| {
            let code = given.trim().to_ascii_uppercase();
            if countries::is_known(speech, packs, &code) { Ok(code) } else { Err(COUNTRY) }
        };
        let in_list = |list: &str, code: &str, wrong: Code| {
            let list = packs.code_lists.iter().find(|known| known.id == list);
            let known = list.is_some_and(|list| list.codes.iter().any(|(known, _)| known == code));
            if known { Ok(code.to_owned()) } else { Err(wrong) }
        };
        let stage = given(&mut faults, "/stage", &self.stage, |word| Stage::read(word).ok_or(STAGE));
        let work = given(&mut faults, "/country", &self.country, country);
        let origin = given(&mut faults, "/origin", &self.origin, country);
        let stay = given(&mut faults, "/status", &self.status, |word| Stay::read(word).ok_or(STATUS));
        let sector = given(&mut faults, "/sector", &self.sector, |code| in_list("sector", code, SECTOR));
        let on = given(&mut faults, "/on", &self.on, |text| day(text).ok_or(DAY));
        let topic = given(&mut faults, "/topic", &self.topic, |code| in_list("right_topic", code, TOPIC));
        faults.finish(|| Checked {
            question: Question { stage, work, origin, stay: stay.unwrap_or_default(), sector, on: on.unwrap_or(today) },
            topic,
        })
    }
}

/// Reads an answer unless it is empty; what cannot be read is noted with the words that were sent.
fn given<T>(faults: &mut Faults, pointer: &str, text: &str, read: impl FnOnce(&str) -> Result<T, Code>) -> Option<T> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    match read(text) {
        Ok(value) => Some(value),
        Err(code) => {
            let shown: String = text.chars().take(SHOWN).collect();
            faults.add(pointer, code, [("value", shown)]);
            None
        }
    }
}

/// Characters of a wrong answer that are shown back.
const SHOWN: usize = 40;

/// Reads a whole day, in any digits that money is read in.
fn day(text: &str) -> Option<Date> {
    let latin: String = text.chars().map(|mark| marhala_money::latin_digit(mark).unwrap_or(mark)).collect();
    let read = TreatyDate::read(&latin)?;
    (read.earliest == read.latest).then_some(read.earliest)
}
