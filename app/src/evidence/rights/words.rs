//! Where a country stands, in words, with the tag that says it in short.

use crate::foundations::languages::Speech;
use marhala_law::rights::{Bound, Reach, TreatyDate};

/// A tag (tone and key) and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Good, stop, warn or none.
    pub tone: &'static str,
    /// Key of the short word.
    pub tag: &'static str,
    /// The sentence.
    pub sentence: String,
}

/// A treaty date as people read it: a day in words, or the month or year in figures.
pub fn day(speech: &Speech, date: TreatyDate) -> String {
    if date.earliest == date.latest { speech.date(date.earliest) } else { date.to_string() }
}

/// Where `country` (its name) stands.
pub fn standing(speech: &Speech, bound: &Bound, country: &str) -> Said {
    let on = |date: &TreatyDate| day(speech, *date);
    let (tone, tag, key, values): (_, _, _, Vec<(&str, String)>) = match bound {
        Bound::Bound { since } => ("good", "rights-tag-bound", "rights-bound", vec![("since", on(since))]),
        Bound::RatifiedNotYetInForce { joined, on: day } => {
            let values = vec![("joined", on(joined)), ("on", on(day))];
            ("warn", "rights-tag-not-yet", "rights-not-yet-in-force", values)
        }
        Bound::RatifiedDayNotKnown { joined } => {
            ("warn", "rights-tag-not-sure", "rights-day-not-known", vec![("joined", on(joined))])
        }
        Bound::NotYetParty { joined } => {
            ("stop", "rights-tag-not-bound", "rights-not-yet-party", vec![("joined", on(joined))])
        }
        Bound::KnownOnlyFrom { on: day } => {
            ("none", "rights-tag-unknown", "rights-known-only-from", vec![("on", on(day))])
        }
        Bound::SignedOnly { on: day } => ("warn", "rights-tag-signed", "rights-signed-only", vec![("on", on(day))]),
        Bound::NotParty { as_of, signed: None } => {
            ("stop", "rights-tag-not-bound", "rights-not-party", vec![("day", speech.date(*as_of))])
        }
        Bound::NotParty { as_of, signed: Some(signed) } => {
            let values = vec![("day", speech.date(*as_of)), ("signed", on(signed))];
            ("stop", "rights-tag-not-bound", "rights-not-party-signed", values)
        }
        Bound::Denounced { on: day } => ("stop", "rights-tag-left", "rights-denounced", vec![("on", on(day))]),
        Bound::NonBinding => ("none", "rights-tag-promise", "rights-non-binding", Vec::new()),
        Bound::Ended { on: day } => ("stop", "rights-tag-ended", "rights-ended", vec![("on", on(day))]),
        Bound::NotYetAdopted { on: day } => {
            ("stop", "rights-tag-not-there", "rights-not-yet-adopted", vec![("on", on(day))])
        }
        Bound::Unknown => ("none", "rights-tag-unknown", "rights-unknown", Vec::new()),
    };
    let mut text = speech.t(key).set("country", country.to_owned());
    for (name, value) in values {
        text = text.set(name, value);
    }
    Said { tone, tag, sentence: text.plain() }
}

/// What a person must know about whether the right reaches them; nothing when it does.
pub fn reach(speech: &Speech, reach: Reach) -> Option<String> {
    match reach {
        Reach::Yes => None,
        Reach::IfRegular => Some(speech.plain("rights-if-regular")),
        Reach::NotIrregular => Some(speech.plain("rights-not-irregular")),
    }
}
