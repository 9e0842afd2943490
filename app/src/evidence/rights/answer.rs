//! The answer as a person reads it: by subject, then by treaty, those that bind first, each with where the countries stand.

use super::question::Checked;
use super::words::{self, Said};
use crate::foundations::countries;
use crate::foundations::languages::{PackText, Speech};
use marhala_law::Packs;
use marhala_law::rights::{Bound, Owed, RightAnswer};

/// A subject and how much there is in it.
pub struct Topic<'a> {
    /// Its code.
    pub code: &'a str,
    /// Its name.
    pub label: PackText<'a>,
    /// Rights in it.
    pub rights: usize,
    /// Rights in it that bind one of the countries on the day.
    pub bound: usize,
}

/// The rights of one treaty in a subject.
pub struct Treaty<'a> {
    /// Its id, for the link to the library.
    pub id: &'a str,
    /// Its short name.
    pub name: PackText<'a>,
    /// Where each country stands.
    pub countries: Vec<Stand>,
    /// The rights.
    pub rights: Vec<Line<'a>>,
}

/// Where one country stands.
pub struct Stand {
    /// `origin`, `destination`.
    pub by: String,
    /// In words.
    pub said: Said,
    /// Seen in a source, or nothing to see?
    pub verified: bool,
    /// What a careful reader must know, in English.
    pub notes: Vec<String>,
}

/// One right.
pub struct Line<'a> {
    /// What it says.
    pub text: PackText<'a>,
    /// Its article; a number or a name.
    pub article: &'a str,
    /// Who owes it.
    pub owed_by: Vec<PackText<'a>>,
    /// What limits it for this person, one sentence each.
    pub limits: Vec<String>,
    /// What countries said against it: name and words (English).
    pub reservations: Vec<(String, &'a str)>,
    /// What a careful reader must know, in English.
    pub note: Option<&'a str>,
    /// Seen in a source?
    pub verified: bool,
}

/// The subjects of the answers, in their order.
pub fn topics<'a>(packs: &'a Packs, speech: &'a Speech, answers: &[RightAnswer<'a>]) -> Vec<Topic<'a>> {
    let mut topics: Vec<Topic<'a>> = Vec::new();
    for answer in answers {
        let code = answer.right.topic.as_str();
        if topics.last().is_none_or(|last| last.code != code) {
            let label = speech.code_label(packs, "right_topic", code);
            topics.push(Topic { code, label, rights: 0, bound: 0 });
        }
        if let Some(last) = topics.last_mut() {
            last.rights += 1;
            last.bound += usize::from(answer.someone_is_bound());
        }
    }
    topics
}

/// The rights of one subject by treaty: those that bind a country of the question first, those nothing is known of last.
pub fn treaties<'a>(
    packs: &'a Packs,
    speech: &'a Speech,
    checked: &'a Checked,
    answers: &[RightAnswer<'a>],
) -> Vec<Treaty<'a>> {
    let mut treaties: Vec<Treaty<'a>> = Vec::new();
    for answer in answers {
        let right = answer.right;
        let at = treaties.iter().position(|treaty| treaty.id == right.instrument).unwrap_or_else(|| {
            let name = answer.instrument.map_or(right.instrument.as_str(), |instrument| {
                instrument.short.as_deref().unwrap_or(&instrument.title)
            });
            let name = speech.pack_text(&["instrument", &right.instrument, "short"], name);
            treaties.push(Treaty { id: &right.instrument, name, countries: Vec::new(), rights: Vec::new() });
            treaties.len() - 1
        });
        for owed in &answer.owed {
            stand(packs, speech, owed, &mut treaties[at].countries);
        }
        treaties[at].rights.push(line(packs, speech, checked, answer));
    }
    treaties.sort_by_key(|treaty| treaty.countries.iter().map(|stand| weight(&stand.said)).min().unwrap_or(u8::MAX));
    treaties
}

/// How far down a standing leads: bound, perhaps bound, not bound, a promise, not known.
fn weight(said: &Said) -> u8 {
    match (said.tone, said.tag) {
        ("good", _) => 0,
        ("warn", _) => 1,
        ("stop", _) => 2,
        (_, "rights-tag-promise") => 3,
        _ => 4,
    }
}

/// Notes where a country stands, once a treaty.
fn stand(packs: &Packs, speech: &Speech, owed: &Owed<'_>, into: &mut Vec<Stand>) {
    let (Some(code), Some(standing)) = (owed.country, &owed.standing) else { return };
    if into.iter().any(|known| known.by == owed.by) {
        return;
    }
    let said = words::standing(speech, &standing.bound, &countries::name(speech, packs, code));
    // What is not known needs no second word that it was not seen.
    let verified = standing.verified || standing.bound == Bound::Unknown;
    into.push(Stand { by: owed.by.to_owned(), said, verified, notes: standing.notes.clone() });
}

fn line<'a>(packs: &'a Packs, speech: &'a Speech, checked: &Checked, answer: &RightAnswer<'a>) -> Line<'a> {
    let right = answer.right;
    let mut limits: Vec<String> = words::reach(speech, answer.reach).into_iter().collect();
    if let Some(group) = answer.only_for {
        let group = speech.code_label(packs, "right_holder", group).into_string();
        limits.push(speech.t("rights-only-for").set("group", group).plain());
    }
    if let (Some(_), Some(sector)) = (answer.may_be_left_out, &checked.question.sector) {
        let work = speech.code_label(packs, "sector", sector).into_string();
        limits.push(speech.t("rights-left-out").set("work", work).plain());
    }
    let reservations = answer.owed.iter().flat_map(|owed| {
        let name = owed.country.map_or_else(String::new, |code| countries::name(speech, packs, code));
        owed.reservations.iter().map(move |reservation| (name.clone(), reservation.text.as_str()))
    });
    let mut reservations: Vec<_> = reservations.collect();
    reservations.dedup();
    Line {
        text: speech.pack_text(&["right", &right.id, "text"], &right.text),
        article: &right.article,
        owed_by: right.duty_bearers.iter().map(|by| speech.code_label(packs, "duty_bearer", by)).collect(),
        limits,
        reservations,
        note: right.note.as_deref(),
        verified: right.verified,
    }
}
