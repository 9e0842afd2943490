//! Rights by article: which hold for a person, who owes them, and whether that country is bound on the day.
//!
//! Pure and total: any question on any packs has an answer, and what is not recorded is said to be not known.

mod articles;
mod standing;
#[cfg(test)]
mod tests;
mod treaty_date;

pub use articles::touch;
pub use standing::{Bound, Standing, standing};
pub use treaty_date::TreatyDate;

use crate::pack::{Instrument, LeavesOut, Packs, Reservation, Right};
use jiff::civil::Date;
use serde::Serialize;

/// A part of the journey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Before leaving home.
    PreDeparture,
    /// While away.
    Abroad,
    /// Going home, and after.
    Return,
}

impl Stage {
    /// All stages in the order of a journey.
    pub const ALL: [Self; 3] = [Self::PreDeparture, Self::Abroad, Self::Return];

    /// The word packs and addresses use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::PreDeparture => "pre-departure",
            Self::Abroad => "abroad",
            Self::Return => "return",
        }
    }

    /// Reads that word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.word() == word)
    }
}

/// Whether the person's stay and work are allowed in the country of work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Stay {
    /// With papers.
    Regular,
    /// Without papers.
    Irregular,
    /// Not said, or not known.
    #[default]
    Unknown,
}

impl Stay {
    /// All answers.
    pub const ALL: [Self; 3] = [Self::Regular, Self::Irregular, Self::Unknown];

    /// The word forms and addresses use.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Regular => "regular",
            Self::Irregular => "irregular",
            Self::Unknown => "unknown",
        }
    }

    /// Reads that word.
    #[must_use]
    pub fn read(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stay| stay.word() == word)
    }
}

/// What is asked. Whatever is `None` does not narrow the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Part of the journey.
    pub stage: Option<Stage>,
    /// Country of work, ISO 3166-1 alpha-2.
    pub work: Option<String>,
    /// Country of origin, ISO 3166-1 alpha-2.
    pub origin: Option<String>,
    /// Regular or not.
    pub stay: Stay,
    /// A code of the list `sector`.
    pub sector: Option<String>,
    /// The day asked about.
    pub on: Date,
}

/// Does a right reach this person?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Yes, whatever the papers; or the papers are in order.
    Yes,
    /// Only when stay and work are allowed, and that was not said.
    IfRegular,
    /// No: it asks for allowed stay and work.
    NotIrregular,
}

/// One country, or another, that owes the right.
#[derive(Clone, Debug, Serialize)]
pub struct Owed<'a> {
    /// `origin`, `destination`, or another word of the pack (`employer`, `transit`).
    pub by: &'a str,
    /// The country, when it was given.
    pub country: Option<&'a str>,
    /// Where that country stands on the day.
    pub standing: Option<Standing>,
    /// What that country has said about this article.
    pub reservations: Vec<&'a Reservation>,
}

/// A right with everything needed to read it with care.
#[derive(Clone, Debug, Serialize)]
pub struct RightAnswer<'a> {
    /// The right.
    pub right: &'a Right,
    /// Its instrument, when the packs have it.
    pub instrument: Option<&'a Instrument>,
    /// Does it reach this person?
    pub reach: Reach,
    /// A group it is for (`women`, `children`, `recruited-worker`), when it is not for all: whether the person belongs
    /// to it was not asked.
    pub only_for: Option<&'a str>,
    /// The instrument may leave out this kind of work.
    pub may_be_left_out: Option<&'a LeavesOut>,
    /// Who owes it.
    pub owed: Vec<Owed<'a>>,
}

impl RightAnswer<'_> {
    /// Is some country of the question bound by it on the day?
    #[must_use]
    pub fn someone_is_bound(&self) -> bool {
        self.owed.iter().any(|owed| matches!(&owed.standing, Some(Standing { bound: Bound::Bound { .. }, .. })))
    }
}

/// The rights a question leads to, by topic in the order of the list `right_topic`, then in the order of the packs.
///
/// Rights that ask for allowed stay are kept for people without it, with [`Reach::NotIrregular`]: the answer says so.
#[must_use]
pub fn rights_of<'a>(packs: &'a Packs, question: &'a Question) -> Vec<RightAnswer<'a>> {
    let mut answers: Vec<RightAnswer<'a>> = packs
        .rights
        .iter()
        .filter(|right| asked_for(right, question) && can_bind(packs, right, question))
        .map(|right| answer(packs, right, question))
        .collect();
    let topics = packs.code_lists.iter().find(|list| list.id == "right_topic");
    let order = |topic: &str| {
        topics.and_then(|list| list.codes.iter().position(|(code, _)| code == topic)).unwrap_or(usize::MAX)
    };
    answers.sort_by(|one, other| {
        let (one, other) = (&one.right.topic, &other.right.topic);
        order(one).cmp(&order(other)).then_with(|| one.cmp(other))
    });
    answers
}

fn asked_for(right: &Right, question: &Question) -> bool {
    let stage = question.stage.is_none_or(|stage| right.stages.iter().any(|known| known == stage.word()));
    let sector = match &question.sector {
        Some(sector) if !right.sectors.is_empty() => right.sectors.contains(sector),
        _ => true,
    };
    stage && sector
}

/// A right of an instrument that can bind neither country of the question says nothing to this person.
fn can_bind(packs: &Packs, right: &Right, question: &Question) -> bool {
    let instrument = packs.instruments.iter().find(|known| known.id == right.instrument);
    let Some(open_to) = instrument.and_then(|instrument| instrument.open_to.as_ref()) else { return true };
    let mut asked = [&question.work, &question.origin].into_iter().flatten().peekable();
    asked.peek().is_none() || asked.any(|country| open_to.countries.contains(country))
}

fn answer<'a>(packs: &'a Packs, right: &'a Right, question: &'a Question) -> RightAnswer<'a> {
    let instrument = packs.instruments.iter().find(|known| known.id == right.instrument);
    let asks_papers =
        matches!(right.holders.as_str(), "regular" | "regular-worker" | "seasonal-worker" | "frontier-worker");
    let reach = match question.stay {
        Stay::Irregular if asks_papers => Reach::NotIrregular,
        Stay::Unknown if asks_papers => Reach::IfRegular,
        _ => Reach::Yes,
    };
    let for_all = matches!(right.holders.as_str(), "all" | "regular" | "regular-worker");
    let sector_said = question.sector.is_some() && !right.sectors.is_empty();
    let may_be_left_out = instrument
        .and_then(|instrument| instrument.may_leave_out.as_ref())
        .filter(|left| question.sector.as_ref().is_some_and(|sector| left.sectors.contains(sector)));
    RightAnswer {
        right,
        instrument,
        reach,
        only_for: (!for_all && !sector_said).then_some(right.holders.as_str()),
        may_be_left_out,
        owed: owed(packs, right, question),
    }
}

fn owed<'a>(packs: &'a Packs, right: &'a Right, question: &'a Question) -> Vec<Owed<'a>> {
    let mut bearers: Vec<&str> = Vec::new();
    for bearer in &right.duty_bearers {
        let named: &[&str] = if bearer == "all" { &["destination", "origin"] } else { &[bearer.as_str()] };
        for name in named {
            if !bearers.contains(name) {
                bearers.push(name);
            }
        }
    }
    bearers.into_iter().map(|by| owed_by(packs, right, question, by)).collect()
}

fn owed_by<'a>(packs: &'a Packs, right: &'a Right, question: &'a Question, by: &'a str) -> Owed<'a> {
    let country = match by {
        "destination" => question.work.as_deref(),
        "origin" => question.origin.as_deref(),
        _ => None,
    };
    let Some(code) = country else {
        return Owed { by, country, standing: None, reservations: Vec::new() };
    };
    let reservations = packs
        .reservations
        .iter()
        .filter(|reservation| reservation.country == code && reservation.instrument == right.instrument)
        .filter(|reservation| !later_than(reservation, question.on))
        .filter(|reservation| {
            reservation.articles.is_empty() || reservation.articles.iter().any(|article| touch(article, &right.article))
        })
        .collect();
    Owed { by, country, standing: Some(standing(packs, &right.instrument, code, question.on)), reservations }
}

fn later_than(reservation: &Reservation, on: Date) -> bool {
    reservation.date.as_deref().and_then(TreatyDate::read).is_some_and(|date| date.is_after(on))
}
