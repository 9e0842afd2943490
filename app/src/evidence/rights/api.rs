//! Rights for programs: the same answer as the page, flat, with codes and sources.

use super::question::{Asked, Checked};
use super::words;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Problem};
use crate::foundations::languages::Speech;
use axum::Json;
use axum::extract::Query;
use marhala_law::Packs;
use marhala_law::pack::{Reservation, Source};
use marhala_law::rights::{Bound, Owed, Reach, RightAnswer, TreatyDate, rights_of};
use serde::Serialize;
use utoipa::ToSchema;

/// The rights that hold.
#[derive(Serialize, ToSchema)]
pub struct RightsView {
    /// Names the law in force: SHA-256 of the packs.
    law: String,
    /// The day of the answer.
    on: String,
    /// `regular`, `irregular` or `unknown`, as asked.
    status: String,
    /// The rights, by subject.
    rights: Vec<RightView>,
}

/// One right.
#[derive(Serialize, ToSchema)]
pub struct RightView {
    /// Its id.
    id: String,
    /// What it says, in the caller's language where there is one.
    text: String,
    /// A code of the list `right_topic`.
    topic: String,
    /// Id of the instrument.
    instrument: String,
    /// Its short name.
    instrument_title: String,
    /// The article.
    article: String,
    /// Who holds it, a code of the list `right_holder`.
    holders: String,
    /// `yes`, `if_regular` (the status was not said) or `not_irregular`.
    reach: String,
    /// A group it is for; whether the person belongs to it was not asked.
    only_for: Option<String>,
    /// The instrument may leave out this kind of work; its article.
    may_be_left_out: Option<String>,
    /// Who owes it.
    owed: Vec<OwedView>,
    /// What a careful reader must know, in English.
    note: Option<String>,
    /// Where it was seen.
    source: SourceLink,
    /// Was it seen there?
    verified: bool,
}

/// Who owes a right, and where that country stands on the day.
#[derive(Serialize, ToSchema)]
pub struct OwedView {
    /// `destination`, `origin`, `employer`, ...
    by: String,
    /// The country, when it was given.
    country: Option<String>,
    /// `bound`, `ratified_not_yet_in_force`, `ratified_day_not_known`, `not_yet_party`, `known_only_from`,
    /// `signed_only`, `not_party`,
    /// `denounced`, `non_binding`, `ended`, `not_yet_adopted` or `unknown`; absent when no country was given.
    state: Option<String>,
    /// The day that belongs to the state, as precisely as known (`1995`, `1995-07`, `1995-07-05`): bound since, in
    /// force on, and so on.
    day: Option<String>,
    /// When the country joined.
    joined: Option<String>,
    /// The same in words.
    words: Option<String>,
    /// Was every row it rests on seen in its source?
    verified: Option<bool>,
    /// Where those rows were seen.
    sources: Vec<SourceLink>,
    /// What a careful reader must know, in English.
    notes: Vec<String>,
    /// What the country has said about this article. Others may exist.
    reservations: Vec<ReservationView>,
}

/// A reservation or declaration.
#[derive(Serialize, ToSchema)]
pub struct ReservationView {
    /// Articles it names; empty: the whole.
    articles: Vec<String>,
    /// In own words, in English.
    text: String,
    /// Its date, as precisely as known.
    date: Option<String>,
    /// What a careful reader must know.
    note: Option<String>,
    /// Was it seen in its source?
    verified: bool,
}

/// A source.
#[derive(Serialize, ToSchema)]
pub struct SourceLink {
    /// Its id.
    id: String,
    /// Its title.
    title: String,
    /// Its address.
    address: Option<String>,
}

/// The rights that hold for a person
///
/// By stage, country of work, country of origin, status, sector and day: article by article, who owes each, and whether
/// that country
/// is bound on the day. A state of `unknown` is not a no. A status in an address may be kept by servers on the way:
/// leave it out to
/// get the rights of both, marked.
#[utoipa::path(get, path = "/api/v1/rights", tag = "rights", params(Asked), responses(
    (status = 200, body = RightsView),
    (status = "default", body = Problem, content_type = "application/problem+json", description = "What was wrong"),
))]
pub async fn rights(act: Act, Query(asked): Query<Asked>) -> Result<Json<RightsView>, Fault> {
    let packs = act.law().packs();
    let checked = asked.check(packs, act.speech(), act.today())?;
    Ok(Json(view(packs, act.speech(), &checked)))
}

/// The answer to a checked question.
pub fn view(packs: &Packs, speech: &Speech, checked: &Checked) -> RightsView {
    let question = &checked.question;
    let answers = rights_of(packs, question);
    let asked = answers.iter().filter(|answer| checked.topic.as_ref().is_none_or(|topic| *topic == answer.right.topic));
    RightsView {
        law: packs.hash.clone(),
        on: question.on.to_string(),
        status: question.stay.word().to_owned(),
        rights: asked.map(|answer| right(packs, speech, answer)).collect(),
    }
}

fn right(packs: &Packs, speech: &Speech, answer: &RightAnswer<'_>) -> RightView {
    let right = answer.right;
    let title = answer
        .instrument
        .map_or(right.instrument.as_str(), |instrument| instrument.short.as_deref().unwrap_or(&instrument.title));
    let reach = match answer.reach {
        Reach::Yes => "yes",
        Reach::IfRegular => "if_regular",
        Reach::NotIrregular => "not_irregular",
    };
    RightView {
        id: right.id.clone(),
        text: speech.pack_text(&["right", &right.id, "text"], &right.text).into_string(),
        topic: right.topic.clone(),
        instrument: right.instrument.clone(),
        instrument_title: speech.pack_text(&["instrument", &right.instrument, "short"], title).into_string(),
        article: right.article.clone(),
        holders: right.holders.clone(),
        reach: reach.to_owned(),
        only_for: answer.only_for.map(str::to_owned),
        may_be_left_out: answer.may_be_left_out.map(|left| left.article.clone().unwrap_or_default()),
        owed: answer.owed.iter().map(|owed| view_of_owed(packs, speech, owed)).collect(),
        note: right.note.clone(),
        source: link(packs, &right.source),
        verified: right.verified,
    }
}

fn view_of_owed(packs: &Packs, speech: &Speech, owed: &Owed<'_>) -> OwedView {
    let standing = owed.standing.as_ref();
    let (state, day, joined) = standing.map_or((None, None, None), |standing| {
        let (state, day, joined) = facts(&standing.bound);
        (Some(state.to_owned()), day, joined)
    });
    let name = owed.country.map(|code| countries::name(speech, packs, code)).unwrap_or_default();
    OwedView {
        by: owed.by.to_owned(),
        country: owed.country.map(str::to_owned),
        state,
        day,
        joined: joined.map(|date| date.to_string()),
        words: standing.map(|standing| words::standing(speech, &standing.bound, &name).sentence),
        verified: standing.map(|standing| standing.verified),
        sources: standing
            .map(|standing| standing.sources.iter().map(|id| link(packs, id)).collect())
            .unwrap_or_default(),
        notes: standing.map(|standing| standing.notes.clone()).unwrap_or_default(),
        reservations: owed.reservations.iter().copied().map(reservation).collect(),
    }
}

/// State, its day, and the day of joining.
fn facts(bound: &Bound) -> (&'static str, Option<String>, Option<TreatyDate>) {
    let day = |date: &TreatyDate| Some(date.to_string());
    match bound {
        Bound::Bound { since } => ("bound", day(since), None),
        Bound::RatifiedNotYetInForce { joined, on } => ("ratified_not_yet_in_force", day(on), Some(*joined)),
        Bound::RatifiedDayNotKnown { joined } => ("ratified_day_not_known", None, Some(*joined)),
        Bound::NotYetParty { joined } => ("not_yet_party", None, Some(*joined)),
        Bound::KnownOnlyFrom { on } => ("known_only_from", day(on), None),
        Bound::SignedOnly { on } => ("signed_only", day(on), None),
        Bound::NotParty { as_of, .. } => ("not_party", Some(as_of.to_string()), None),
        Bound::Denounced { on } => ("denounced", day(on), None),
        Bound::NonBinding => ("non_binding", None, None),
        Bound::Ended { on } => ("ended", day(on), None),
        Bound::NotYetAdopted { on } => ("not_yet_adopted", day(on), None),
        Bound::Unknown => ("unknown", None, None),
    }
}

fn reservation(one: &Reservation) -> ReservationView {
    ReservationView {
        articles: one.articles.clone(),
        text: one.text.clone(),
        date: one.date.clone(),
        note: one.note.clone(),
        verified: one.verified,
    }
}

fn link(packs: &Packs, id: &str) -> SourceLink {
    let source: Option<&Source> = packs.sources.iter().find(|source| source.id == id);
    SourceLink {
        id: id.to_owned(),
        title: source.map_or_else(|| id.to_owned(), |source| source.title.clone()),
        address: source.and_then(|source| source.address.clone()),
    }
}
