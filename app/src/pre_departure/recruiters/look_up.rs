//! The public look-up: is this recruiter licensed? Anyone may ask, by name in any script or by the number of the licence.

use super::decision::{self, Decision};
use super::input;
use super::model::{self, LicenceState};
use crate::codes;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{Country, Cursor, Day, PageOf, Store, fault};
use crate::foundations::{limits, references};
use jiff::civil::Date;
use marhala_names::Hit;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Serialize;
use std::collections::HashMap;
use utoipa::ToSchema;

/// Recruiters found at once by a name: who wants more has not typed enough.
const FOUND_MAX: usize = 10;

codes! {
    /// What the public register says of a recruiter.
    pub Status {
        /// The licence is in force.
        Licensed = "licensed",
        /// The licence was granted and begins later.
        NotYet = "not_yet",
        /// The licence is suspended.
        Suspended = "suspended",
        /// The licence was revoked.
        Revoked = "revoked",
        /// The term of the licence is over.
        Expired = "expired",
        /// There is no licence on record.
        None = "none",
    }
}

/// A recruiter as everybody sees it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Listed {
    /// Its reference: `O-...`.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Where it is, ISO 3166-1 alpha-2.
    pub country: Country,
    /// What the register says today.
    pub status: Status,
    /// The number of the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// First day of the licence, or of its suspension or revocation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<Day>,
    /// Last day of the licence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
    /// What was typed only looks like this name: other letters, hidden characters. A sign of fraud.
    pub look_alike: bool,
    /// The name is exactly what was typed, but for case, accents and spaces.
    pub exact: bool,
}

/// A decision as everybody sees it: without the officers.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Decided {
    /// What was decided.
    pub decision: Decision,
    /// From which day it holds.
    pub from_day: Day,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// When the recruiter was told of a suspension.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice_on: Option<Day>,
    /// The number that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The last day of the term that was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<Day>,
    /// The foreign employer or recruiter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub principal: Option<String>,
}

/// A foreign employer or recruiter it may act for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Principal {
    /// Its reference.
    pub reference: String,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub country: Country,
}

/// Everything the public register holds of one recruiter.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Entry {
    /// Who, and what the register says today.
    #[serde(flatten)]
    pub recruiter: Listed,
    /// Why it was suspended or revoked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<String>,
    /// Whom it may act for.
    pub principals: Vec<Principal>,
    /// Every decision, newest first.
    pub decisions: Vec<Decided>,
}

/// Finds recruiters by name, licence number or reference; without words, lists them all, page by page.
///
/// # Errors
/// [`Fault::NotFound`] in a program that keeps no register.
pub async fn find(act: &Act, words: &str, after: Option<&Cursor>) -> Result<PageOf<Listed>, Fault> {
    let store = act.store()?;
    let words: String = words.trim().chars().take(limits::SEARCH.size()).collect();
    if words.is_empty() {
        return list(store, act.today(), after).await;
    }
    let mut hits: Vec<Hit<OrganisationId>> = store.names().current(store).await?.find(&words, FOUND_MAX);
    let certain = Hit {
        id: OrganisationId(Uuid::nil()),
        score: 1000,
        errors: 0,
        exact: true,
        look_alike: false,
        other_script: false,
    };
    for id in by_number(store, &words).await? {
        hits.retain(|hit| hit.id != id);
        hits.insert(0, Hit { id, ..certain });
    }
    let ids: Vec<OrganisationId> = hits.iter().map(|hit| hit.id).collect();
    let mut rows: HashMap<_, _> = organisations(store, &ids).await?.into_iter().map(|row| (row.id, row)).collect();
    let licences = licences_of(store, &ids).await?;
    let items = hits.into_iter().filter_map(|hit| {
        let row = rows.remove(&hit.id)?;
        let listed = listed(row, licences.get(&hit.id), act.today());
        Some(Listed { look_alike: hit.look_alike, exact: hit.exact, ..listed })
    });
    Ok(PageOf { items: items.collect(), next: None })
}

/// Everything about one recruiter.
///
/// # Errors
/// [`Fault::NotFound`] when there is none of this reference.
pub async fn entry(act: &Act, reference: &str) -> Result<Entry, Fault> {
    let store = act.store()?;
    let reference = references::parse(reference).map_err(|_| Fault::NotFound)?;
    let row = recruiters().filter(organisation::Column::Reference.eq(reference)).one(store.reader()).await;
    let row = row.map_err(fault)?.ok_or(Fault::NotFound)?;
    let licence = licences_of(store, &[row.id]).await?.remove(&row.id);
    let decisions = decision::Entity::find()
        .filter(decision::Column::Recruiter.eq(row.id))
        .order_by_desc(decision::Column::Id)
        .limit(limits::RESULTS.most)
        .all(store.reader())
        .await
        .map_err(fault)?;
    let mut ids: Vec<OrganisationId> = decisions.iter().filter_map(|one| one.principal).collect();
    let own = licence.as_ref().map(model::Model::principals).unwrap_or_default();
    ids.extend(&own);
    let named = principals(store, &ids).await?;
    Ok(Entry {
        ground: licence.as_ref().and_then(|licence| licence.ground.clone()),
        principals: own.iter().filter_map(|id| named.get(id).cloned()).collect(),
        decisions: decisions.into_iter().map(|one| decided(one, &named)).collect(),
        recruiter: listed(row, licence.as_ref(), act.today()),
    })
}

/// A decision without the officers.
pub(super) fn decided(one: decision::Model, named: &HashMap<OrganisationId, Principal>) -> Decided {
    Decided {
        decision: one.decision,
        from_day: one.from_day,
        ground: one.ground,
        notice_on: one.notice_on,
        number: one.number,
        valid_until: one.valid_until,
        principal: one.principal.and_then(|id| named.get(&id)).map(|principal| principal.name.clone()),
    }
}

/// The names of organisations by their identifiers.
pub(super) async fn principals(
    store: &Store,
    ids: &[OrganisationId],
) -> Result<HashMap<OrganisationId, Principal>, Fault> {
    let rows = organisations(store, ids).await?;
    let named = |row: organisation::Model| {
        (row.id, Principal { reference: row.reference, name: row.name, country: row.country })
    };
    Ok(rows.into_iter().map(named).collect())
}

/// What the register says of a licence on a day.
pub fn status(licence: Option<&model::Model>, today: Date) -> Status {
    let Some(licence) = licence else { return Status::None };
    let is_over = licence.valid_until.is_some_and(|Day(until)| until < today);
    let is_to_come = licence.valid_from.is_some_and(|Day(from)| from > today);
    match licence.state {
        LicenceState::Revoked => Status::Revoked,
        LicenceState::Suspended => Status::Suspended,
        LicenceState::Granted if is_over => Status::Expired,
        LicenceState::Granted if is_to_come => Status::NotYet,
        LicenceState::Granted => Status::Licensed,
        LicenceState::Applied | LicenceState::Refused => Status::None,
    }
}

fn listed(row: organisation::Model, licence: Option<&model::Model>, today: Date) -> Listed {
    let status = status(licence, today);
    let since = licence.and_then(|licence| match status {
        Status::Suspended | Status::Revoked => licence.since,
        _ => licence.valid_from,
    });
    Listed {
        reference: row.reference,
        name: row.name,
        country: row.country,
        status,
        number: licence.map(|licence| licence.number.clone()),
        since,
        until: licence.and_then(|licence| licence.valid_until),
        look_alike: false,
        exact: false,
    }
}

fn recruiters() -> Select<organisation::Entity> {
    organisation::Entity::find().filter(organisation::Column::Kind.eq(OrganisationKind::Recruiter))
}

async fn list(store: &Store, today: Date, after: Option<&Cursor>) -> Result<PageOf<Listed>, Fault> {
    let mut query = recruiters().order_by_asc(organisation::Column::Id).limit(limits::RESULTS.most + 1);
    if let Some(after) = after {
        query = query.filter(organisation::Column::Id.gt(after.id));
    }
    let rows = query.all(store.reader()).await.map_err(fault)?;
    let page = PageOf::cut(rows, limits::RESULTS.size(), |row| Cursor { sort: String::new(), id: row.id.0 });
    let ids: Vec<OrganisationId> = page.items.iter().map(|row| row.id).collect();
    let licences = licences_of(store, &ids).await?;
    let items = page.items.into_iter().map(|row| {
        let licence = licences.get(&row.id);
        listed(row, licence, today)
    });
    Ok(PageOf { items: items.collect(), next: page.next })
}

/// The recruiters whose licence number or own reference was typed.
async fn by_number(store: &Store, words: &str) -> Result<Vec<OrganisationId>, Fault> {
    let mut found: Vec<OrganisationId> = model::Entity::find()
        .select_only()
        .column(model::Column::Recruiter)
        .filter(model::Column::Number.eq(input::number(words)))
        .limit(1)
        .into_tuple()
        .all(store.reader())
        .await
        .map_err(fault)?;
    if let Ok(reference) = references::parse(words) {
        let row = recruiters().filter(organisation::Column::Reference.eq(reference)).one(store.reader()).await;
        found.extend(row.map_err(fault)?.map(|row| row.id));
    }
    Ok(found)
}

async fn organisations(store: &Store, ids: &[OrganisationId]) -> Result<Vec<organisation::Model>, Fault> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let query = organisation::Entity::find().filter(organisation::Column::Id.is_in(ids.iter().copied()));
    query.all(store.reader()).await.map_err(fault)
}

/// The licence that counts for each recruiter: the newest that was ever granted.
async fn licences_of(store: &Store, ids: &[OrganisationId]) -> Result<HashMap<OrganisationId, model::Model>, Fault> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let states = [LicenceState::Granted, LicenceState::Suspended, LicenceState::Revoked];
    let rows = model::Entity::find()
        .filter(model::Column::Recruiter.is_in(ids.iter().copied()))
        .filter(model::Column::State.is_in(states))
        .order_by_asc(model::Column::Id)
        .all(store.reader())
        .await
        .map_err(fault)?;
    // A later one takes the place of an earlier one.
    Ok(rows.into_iter().map(|row| (row.recruiter, row)).collect())
}
