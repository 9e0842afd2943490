//! A worker's papers: how each stands in words, and how the worker adds or replaces one.

use super::reads::{me, mine};
use crate::foundations::access::{Action, Category, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::store::Day;
use crate::foundations::store::ids::DocumentId;
use crate::pre_departure::workers::document::{self, DocumentKind, Holder};
use crate::pre_departure::workers::input::NewDocument;
use crate::pre_departure::workers::steps;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// No kind of paper was chosen.
pub const NO_KIND: Code = Code("own.no_kind");
/// A day that cannot be read.
pub const WRONG_DAY: Code = Code("own.wrong_day");
/// The paper is followed by another already.
pub const FOLLOWED: Code = Code("own.followed");

/// From so many days before its end a paper is shown as ending soon: renewing one takes months in many offices.
const SOON_DAYS: i64 = 180;

/// A paper, in words.
#[derive(Clone, Debug)]
pub struct Paper {
    /// Its identifier.
    pub id: DocumentId,
    /// What it is.
    pub kind: String,
    /// Who issued it.
    pub country: Option<String>,
    /// The last signs of its number; the page may be seen by others.
    pub ends_with: Option<String>,
    /// Tone of its state.
    pub tone: &'static str,
    /// Until when it is good, in words.
    pub state: String,
    /// Who holds it, in words.
    pub holder: String,
    /// Was it taken?
    pub taken: bool,
    /// The papers it followed, the newest first.
    pub before: Vec<Paper>,
}

impl Paper {
    /// How much it needs looking at.
    pub fn weight(&self) -> u8 {
        match (self.taken, self.tone) {
            (true, _) => 3,
            (_, "stop") => 2,
            (_, "warn") => 1,
            _ => 0,
        }
    }
}

/// The papers that count, each with those before it.
///
/// # Errors
/// When the database fails.
pub async fn current(act: &Act) -> Result<Vec<Paper>, Fault> {
    let rows: Vec<document::Model> = mine(act, Category::Document, document::Column::Worker).await?;
    let mut papers = Vec::new();
    for row in rows.iter().filter(|row| !row.replaced) {
        let mut paper = told(act, row).await?;
        let mut follows = row.replaces;
        while let Some(old) = follows.and_then(|id| rows.iter().find(|old| old.id == id)) {
            paper.before.push(told(act, old).await?);
            follows = old.replaces.filter(|next| *next != old.id && paper.before.len() < rows.len());
        }
        papers.push(paper);
    }
    Ok(papers)
}

async fn told(act: &Act, row: &document::Model) -> Result<Paper, Fault> {
    let (tone, state) = state(act, row.expires_on);
    let taken = row.held_by == Holder::Taken;
    let holder = act.plain(match row.held_by {
        Holder::Worker => "own-held-worker",
        Holder::Taken => "own-held-taken",
        Holder::Lost => "own-held-lost",
    });
    let country = row.country.map(|code| {
        let packs = act.law().packs();
        crate::foundations::countries::name(act.speech(), packs, code.code())
    });
    let ends_with = match &row.number {
        None => None,
        Some(cell) => {
            let cleared = act.load::<document::Model>(row.id).await?.cleared(act, Action::Read)?;
            let number = act.open_cell(&cleared, "number", cell).await?;
            let from = number.char_indices().rev().nth(2).map_or(0, |(at, _)| at);
            number.get(from..).map(str::to_owned)
        }
    };
    let kind = act.plain(kind_key(row.kind));
    Ok(Paper { id: row.id, kind, country, ends_with, tone, state, holder, taken, before: Vec::new() })
}

/// Key of the words for a kind of paper.
pub fn kind_key(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::Passport => "own-paper-passport",
        DocumentKind::Visa => "own-paper-visa",
        DocumentKind::ResidencePermit => "own-paper-residence-permit",
        DocumentKind::WorkPermit => "own-paper-work-permit",
        DocumentKind::IdentityCard => "own-paper-identity-card",
        DocumentKind::MedicalCertificate => "own-paper-medical-certificate",
        DocumentKind::SkillsCertificate => "own-paper-skills-certificate",
    }
}

fn state(act: &Act, expires_on: Option<Day>) -> (&'static str, String) {
    let Some(Day(end)) = expires_on else { return ("none", act.plain("own-expires-never")) };
    let days = i64::from((end - act.today()).get_days());
    let day = act.date(end);
    match days {
        ..0 => ("stop", act.t("own-expired").set("day", day).plain()),
        0 => ("stop", act.plain("own-expires-today")),
        1..=SOON_DAYS => ("warn", act.t("own-expires-in").set("days", days).set("day", day).plain()),
        _ => ("good", act.t("own-expires-on").set("day", day).plain()),
    }
}

/// A paper as typed on the form.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Typed {
    /// The kind, by its word.
    pub kind: String,
    /// Who issued it.
    pub country: String,
    /// Its number.
    pub number: String,
    /// When it was issued.
    pub issued_on: String,
    /// The last day it is good.
    pub expires_on: String,
    /// The paper it follows.
    pub replaces: String,
    /// Tells the same form sent twice.
    pub once: String,
}

impl Typed {
    /// Checks it.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(&self) -> Result<(NewDocument, Option<DocumentId>), Fault> {
        let mut faults = Faults::new();
        let kind = faults.take("/kind", self.kind.parse().map_err(|_| NO_KIND));
        let mut day = |pointer, text: &str| match text.trim() {
            "" => None,
            text => faults.take(pointer, text.parse::<Day>().map_err(|_| WRONG_DAY)),
        };
        let (issued_on, expires_on) = (day("/issued_on", &self.issued_on), day("/expires_on", &self.expires_on));
        let number = Some(self.number.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
        let input = kind.map(|kind| NewDocument {
            kind,
            country: self.country.trim().parse().ok(),
            number,
            issued_on,
            expires_on,
        });
        if let Some(input) = &input {
            input.check("", &mut faults);
        }
        let replaces = self.replaces.parse().ok();
        faults.finish(|| ())?;
        Ok((input.ok_or_else(|| Fault::invalid("/kind", NO_KIND))?, replaces))
    }
}

/// A paper was entered.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Entered {
    /// The paper.
    pub document: DocumentId,
}

/// Enters a paper of the worker who has signed in; the one it follows stays on the record.
///
/// # Errors
/// [`FOLLOWED`] when another followed that one already; [`Fault::NotFound`] when it is not the worker's own.
pub async fn enter(act: &Act, input: NewDocument, replaces: Option<DocumentId>) -> Result<Entered, Fault> {
    let asked = (&input, replaces);
    if let Some(done) = act.answered("own.paper", &asked).await? {
        return Ok(done);
    }
    let me = me(act)?;
    let mut tx = act.begin("own.paper", &asked).await?;
    let permit = act.may(Action::Write, &Resource::new(Category::Document, me).about(me))?;
    let old = match replaces {
        None => None,
        Some(id) => {
            let old = act.load_in::<document::Model>(&tx, id).await?.cleared(act, Action::Write)?;
            if old.replaced {
                return Err(Fault::Conflict(FOLLOWED));
            }
            if old.kind != input.kind {
                return Err(Fault::invalid("/kind", NO_KIND));
            }
            Some(old.parts().0)
        }
    };
    let row = steps::enter_document(act, &mut tx, &permit, me, &input, old).await?;
    tx.commit(Entered { document: row.id }).await
}

/// Is a paper that a program sends as it should be?
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong.
pub fn checked(input: &NewDocument) -> Result<(), Fault> {
    let mut faults = Faults::new();
    input.check("/document", &mut faults);
    faults.finish(|| ())
}

/// A paper of the worker who has signed in.
///
/// # Errors
/// [`Fault::NotFound`] for anybody else's.
pub async fn own(act: &Act, id: DocumentId) -> Result<document::Model, Fault> {
    me(act)?;
    Ok(act.load::<document::Model>(id).await?.cleared(act, Action::Read)?.parts().0)
}
