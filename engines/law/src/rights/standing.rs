//! Is a country bound by an instrument on a day? Ratified is not in force, and no row is "not known", never "no".

use super::treaty_date::TreatyDate;
use crate::pack::{Instrument, Packs, Status};
use jiff::civil::Date;
use serde::Serialize;

/// Where a country stands towards an instrument on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Bound {
    /// The instrument is in force for the country.
    Bound {
        /// Since when.
        since: TreatyDate,
    },
    /// The country joined, and the instrument comes into force for it later.
    RatifiedNotYetInForce {
        /// When it joined.
        joined: TreatyDate,
        /// When the instrument comes into force for it.
        on: TreatyDate,
    },
    /// The country joined; from which day it is bound is not recorded, or not to the day.
    RatifiedDayNotKnown {
        /// When it joined.
        joined: TreatyDate,
    },
    /// The country joined only later.
    NotYetParty {
        /// When it joined.
        joined: TreatyDate,
    },
    /// In force for the country from a later day; what held before is not recorded.
    KnownOnlyFrom {
        /// That day.
        on: TreatyDate,
    },
    /// Signed, with no record that it ever joined.
    SignedOnly {
        /// When it signed.
        on: TreatyDate,
    },
    /// Known not to be a party on a day that was checked.
    NotParty {
        /// The day that was checked.
        as_of: Date,
        /// When it signed, if it did.
        signed: Option<TreatyDate>,
    },
    /// The country left.
    Denounced {
        /// The day of that act; it may take effect some months later.
        on: TreatyDate,
    },
    /// A declaration or standard: moral weight, no treaty duty.
    NonBinding,
    /// The instrument was repealed or replaced.
    Ended {
        /// When.
        on: TreatyDate,
    },
    /// The instrument did not exist yet.
    NotYetAdopted {
        /// When it was adopted.
        on: TreatyDate,
    },
    /// Nothing is recorded.
    Unknown,
}

/// The answer with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Standing {
    /// The answer.
    #[serde(flatten)]
    pub bound: Bound,
    /// Was every row it rests on seen in its source?
    pub verified: bool,
    /// Ids of the sources, at most three.
    pub sources: Vec<String>,
    /// What a careful reader must know.
    pub notes: Vec<String>,
}

impl Standing {
    fn new(bound: Bound) -> Self {
        Self { bound, verified: true, sources: Vec::new(), notes: Vec::new() }
    }

    fn on_row(mut self, row: &Status) -> Self {
        self.notes.extend(row.note.clone());
        self.on_source(&row.source, row.verified)
    }

    fn on_source(mut self, source: &str, verified: bool) -> Self {
        self.verified &= verified;
        if !self.sources.iter().any(|known| known == source) {
            self.sources.push(source.to_owned());
        }
        self
    }
}

/// What a row says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Act {
    Signed,
    Joined,
    InForce,
    Denounced,
    NotParty,
}

fn act_of(row: &Status) -> Option<Act> {
    Some(match row.act.as_str() {
        "signed" => Act::Signed,
        "ratified" | "acceded" | "accepted" | "approved" | "succeeded" => Act::Joined,
        "in_force" => Act::InForce,
        "denounced" | "withdrawn" => Act::Denounced,
        "not_party" => Act::NotParty,
        _ => return None,
    })
}

/// Where `country` stands towards the instrument with this id on that day.
///
/// The day an instrument comes into force for a country is taken from its own `in_force` row; else from the day it
/// joined and
/// the instrument's own rule (`takes_effect`); with neither, the answer is [`Bound::RatifiedDayNotKnown`], however long
/// ago.
#[must_use]
pub fn standing(packs: &Packs, instrument: &str, country: &str, on: Date) -> Standing {
    let Some(instrument) = packs.instruments.iter().find(|known| known.id == instrument) else {
        return Standing { verified: false, ..Standing::new(Bound::Unknown) };
    };
    if let Some(answer) = of_the_instrument(instrument, on) {
        return answer;
    }
    let rows: Vec<&Status> =
        packs.statuses.iter().filter(|row| row.instrument == instrument.id && row.country == country).collect();
    of_the_country(instrument, &Acts::read(&rows), on)
}

/// Answers that do not depend on the country.
fn of_the_instrument(instrument: &Instrument, on: Date) -> Option<Standing> {
    let read = |text: &Option<String>| text.as_deref().and_then(TreatyDate::read);
    let bound = if let Some(adopted) = read(&instrument.adopted).filter(|adopted| adopted.is_after(on)) {
        Bound::NotYetAdopted { on: adopted }
    } else if let Some(ended) = read(&instrument.ended).filter(|ended| ended.earliest <= on) {
        Bound::Ended { on: ended }
    } else if instrument.kind == "non-binding" {
        Bound::NonBinding
    } else {
        return None;
    };
    Some(Standing::new(bound).on_source(&instrument.source, instrument.verified))
}

/// The rows of one country by act; rows whose act or date cannot be read make the answer unsure.
struct Acts<'a> {
    dated: Vec<(Act, TreatyDate, &'a Status)>,
    not_party: Vec<(Date, &'a Status)>,
    unreadable: bool,
}

impl<'a> Acts<'a> {
    fn read(rows: &[&'a Status]) -> Self {
        let mut acts = Self { dated: Vec::new(), not_party: Vec::new(), unreadable: false };
        for row in rows {
            match (act_of(row), row.date.as_deref().and_then(TreatyDate::read), row.as_of) {
                (Some(Act::NotParty), _, Some(as_of)) => acts.not_party.push((as_of, row)),
                (Some(Act::NotParty) | None, ..) | (Some(_), None, _) => acts.unreadable = true,
                (Some(act), Some(date), _) => acts.dated.push((act, date, row)),
            }
        }
        acts.dated.sort_by_key(|&(_, date, _)| date);
        acts.not_party.sort_by_key(|&(as_of, _)| as_of);
        acts
    }

    /// Rows of one act that have certainly come, in order of time, after `since`.
    fn come(&self, act: Act, on: Date, since: Option<TreatyDate>) -> impl Iterator<Item = (TreatyDate, &'a Status)> {
        self.dated
            .iter()
            .filter(move |(kind, date, _)| *kind == act && date.has_come(on))
            .filter(move |(_, date, _)| since.is_none_or(|since| date.earliest > since.latest))
            .map(|&(_, date, row)| (date, row))
    }

    /// Rows of one act that have not certainly come, in order of time.
    fn coming(&self, act: Act, on: Date) -> impl Iterator<Item = (TreatyDate, &'a Status)> {
        self.dated
            .iter()
            .filter(move |(kind, date, _)| *kind == act && !date.has_come(on))
            .map(|&(_, date, row)| (date, row))
    }
}

fn of_the_country(instrument: &Instrument, acts: &Acts<'_>, on: Date) -> Standing {
    if acts.unreadable {
        return Standing { verified: false, ..Standing::new(Bound::Unknown) };
    }
    // A denunciation counts from the first day it can have been: to say "bound" wrongly is the worse mistake.
    let left = acts.dated.iter().rfind(|(act, date, _)| *act == Act::Denounced && date.earliest <= on);
    let since = left.map(|&(_, date, _)| date);
    if let Some((date, row)) = acts.come(Act::InForce, on, since).next() {
        return Standing::new(Bound::Bound { since: date }).on_row(row);
    }
    if let Some((joined, row)) = acts.come(Act::Joined, on, since).next() {
        return after_joining(instrument, acts, joined, row, on);
    }
    if let Some(&(_, date, row)) = left {
        return Standing::new(Bound::Denounced { on: date }).on_row(row);
    }
    if let Some((joined, row)) = acts.coming(Act::Joined, on).next() {
        let bound =
            if joined.is_after(on) { Bound::NotYetParty { joined } } else { Bound::RatifiedDayNotKnown { joined } };
        return Standing::new(bound).on_row(row);
    }
    if let Some((date, row)) = acts.coming(Act::InForce, on).next() {
        return Standing::new(Bound::KnownOnlyFrom { on: date }).on_row(row);
    }
    let signed = acts.come(Act::Signed, on, None).next();
    if let Some(&(as_of, row)) = acts.not_party.last() {
        let signed = signed.map(|(date, _)| date);
        return Standing::new(Bound::NotParty { as_of, signed }).on_row(row);
    }
    match signed {
        Some((date, row)) => Standing::new(Bound::SignedOnly { on: date }).on_row(row),
        None => Standing { verified: false, ..Standing::new(Bound::Unknown) },
    }
}

/// The country has joined and has no `in_force` row of its own that has come.
fn after_joining(instrument: &Instrument, acts: &Acts<'_>, joined: TreatyDate, row: &Status, on: Date) -> Standing {
    let unsure = Standing::new(Bound::RatifiedDayNotKnown { joined }).on_row(row);
    // A later day on which it was checked not to be a party contradicts the row: nobody may rely on either.
    if acts.not_party.iter().any(|&(as_of, _)| joined.has_come(as_of) && as_of <= on) {
        return unsure;
    }
    if let Some((date, own)) = acts.coming(Act::InForce, on).next() {
        return match date.is_after(on) {
            true => Standing::new(Bound::RatifiedNotYetInForce { joined, on: date }).on_row(row).on_row(own),
            false => unsure,
        };
    }
    let Some(general) = instrument.in_force.as_deref().and_then(TreatyDate::read) else {
        return unsure;
    };
    let not_yet = |day| {
        Standing::new(Bound::RatifiedNotYetInForce { joined, on: day })
            .on_row(row)
            .on_source(&instrument.source, instrument.verified)
    };
    let Some(rule) = &instrument.takes_effect else {
        return if general.is_after(on) { not_yet(general) } else { unsure };
    };
    let Some(day) = joined.plus(rule.days, rule.months, rule.first_of_next_month).map(|day| day.later(general)) else {
        return unsure;
    };
    let answer = if day.has_come(on) {
        Standing::new(Bound::Bound { since: day }).on_row(row)
    } else if day.is_after(on) {
        not_yet(day)
    } else {
        return unsure;
    };
    answer.on_source(&rule.source, rule.verified)
}
