//! The facts of a clearance, each with the record it was read from. The program gathers them for the judgment; who may see
//! them is decided on the clearance they become part of. What a worker reported in confidence is never among them: its trace
//! in a reason would tell the recruiter.

use super::attestation::{self, AttestationKind};
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, Judged};
use crate::foundations::law::LawInForce;
use crate::foundations::store::ids::JourneyId;
use crate::foundations::store::{Day, JsonText, Tx, fault};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use crate::pre_departure::fees::model::{self as fee, FeeState};
use crate::pre_departure::recruiters::model::{self as licence, LicenceState};
use crate::pre_departure::workers::document::{self, DocumentKind};
use crate::pre_departure::workers::journey;
use jiff::civil::Date;
use marhala_law::judge::Record;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// The table of facts that clearances are judged by.
pub const TABLE: &str = "clearance";

/// The record a fact was read from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SourceRecord {
    /// The fact.
    pub fact: String,
    /// What the record is: `journey`, `contract`, `licence`, `fee`, `document`, `attestation`.
    pub record: String,
    /// Its identifier; absent when there is no such record.
    pub id: Option<String>,
    /// Its version when it was read.
    pub version: Option<i64>,
    /// The reference or number people read.
    pub reference: String,
}

/// Everything gathered.
#[derive(Clone, Debug)]
pub struct Gathered {
    /// The facts.
    pub facts: Map<String, Value>,
    /// Where they come from.
    pub sources: Vec<SourceRecord>,
    /// The contract under which the worker departs: the verified one, else the newest.
    pub contract: Option<contract::Model>,
}

impl Gathered {
    fn put(&mut self, fact: &str, value: impl Into<Value>, from: &Of<'_>) {
        self.facts.insert(fact.to_owned(), value.into());
        self.sources.push(SourceRecord {
            fact: fact.to_owned(),
            record: from.0.to_owned(),
            id: from.1.map(|id| id.to_string()),
            version: from.2,
            reference: from.3.to_owned(),
        });
    }

    fn day(&mut self, fact: &str, day: Option<Day>, from: &Of<'_>) {
        if let Some(day) = day {
            self.put(fact, day.to_string(), from);
        }
    }
}

/// Kind, identifier, version and reference of a record.
struct Of<'a>(&'static str, Option<Uuid>, Option<i64>, &'a str);

/// Gathers the facts of a journey.
///
/// # Errors
/// When the database fails.
pub async fn gather(tx: &Tx, journey: &journey::Model, departs_on: Day, today: Date) -> Result<Gathered, Fault> {
    let mut all = Gathered { facts: Map::new(), sources: Vec::new(), contract: contract(tx, journey.id).await? };
    let from = Of("journey", Some(journey.id.0), Some(journey.version), &journey.reference);
    all.put("origin", journey.origin.code(), &from);
    all.put("destination", journey.destination.code(), &from);
    all.put("departs_on", departs_on.to_string(), &from);
    all.put("recruiter_used", journey.recruiter.is_some(), &from);
    licence(tx, &mut all, journey, today).await?;
    match all.contract.clone() {
        Some(row) => {
            let from = Of("contract", Some(row.id.0), Some(row.version), &row.reference);
            all.put("contract_verified", row.state == ContractState::Verified, &from);
            if let Some(sector) = row.facts.0.get("sector").and_then(Value::as_str) {
                all.put("sector", sector, &from);
            }
        }
        None => all.put("contract_verified", false, &Of("contract", None, None, "")),
    }
    fees(tx, &mut all, journey).await?;
    papers(tx, &mut all, journey).await?;
    attested(tx, &mut all, journey, departs_on).await?;
    Ok(all)
}

async fn contract(tx: &Tx, journey: JourneyId) -> Result<Option<contract::Model>, Fault> {
    use contract::Column;
    let rows = contract::Entity::find()
        .filter(Column::Journey.eq(journey))
        .filter(Column::Kind.eq(ContractKind::Filed))
        .filter(Column::State.ne(ContractState::Replaced))
        .order_by_desc(Column::Id)
        .all(tx.db())
        .await
        .map_err(fault)?;
    let verified = rows.iter().find(|row| row.state == ContractState::Verified);
    Ok(verified.or(rows.first()).cloned())
}

async fn licence(tx: &Tx, all: &mut Gathered, journey: &journey::Model, today: Date) -> Result<(), Fault> {
    use licence::Column;
    let Some(recruiter) = journey.recruiter else { return Ok(()) };
    let rows = licence::Entity::find().filter(Column::Recruiter.eq(recruiter)).order_by_desc(Column::Id);
    let rows = rows.all(tx.db()).await.map_err(fault)?;
    let today = Day(today);
    let in_force = |row: &&licence::Model| {
        row.state == LicenceState::Granted
            && row.valid_from.is_none_or(|from| from <= today)
            && row.valid_until.is_none_or(|until| today <= until)
    };
    let found = rows.iter().filter(in_force).max_by_key(|row| row.valid_until);
    let shown = found.or(rows.first());
    let number = shown.map(|row| row.number.clone()).unwrap_or_default();
    let from = Of("licence", shown.map(|row| row.id.0), shown.map(|row| row.version), &number);
    all.put("licence_in_force", found.is_some(), &from);
    all.day("licence_valid_until", shown.and_then(|row| row.valid_until), &from);
    Ok(())
}

async fn fees(tx: &Tx, all: &mut Gathered, journey: &journey::Model) -> Result<(), Fault> {
    use fee::Column;
    let rows = fee::Entity::find()
        .filter(Column::Journey.eq(journey.id))
        .filter(Column::State.eq(FeeState::Refused))
        .filter(Column::SettledAt.is_null())
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await
        .map_err(fault)?;
    let first = rows.first();
    let from = Of("fee", first.map(|row| row.id.0), first.map(|row| row.version), "");
    all.put("unlawful_fees", rows.len(), &from);
    Ok(())
}

async fn papers(tx: &Tx, all: &mut Gathered, journey: &journey::Model) -> Result<(), Fault> {
    use document::Column;
    let rows = document::Entity::find()
        .filter(Column::Worker.eq(journey.worker))
        .filter(Column::Replaced.eq(false))
        .filter(Column::Kind.is_in([DocumentKind::Passport, DocumentKind::Visa]))
        .order_by_asc(Column::Id)
        .all(tx.db())
        .await
        .map_err(fault)?;
    let last = |kind: DocumentKind, country: Option<crate::foundations::store::Country>| {
        let of_kind = rows.iter().filter(move |row| row.kind == kind);
        let of_kind = of_kind.filter(move |row| row.country.is_none() || country.is_none() || row.country == country);
        of_kind.max_by_key(|row| row.expires_on)
    };
    for (fact, row) in [
        ("passport_expires_on", last(DocumentKind::Passport, None)),
        ("visa_valid_until", last(DocumentKind::Visa, Some(journey.destination))),
    ] {
        if let Some(row) = row {
            all.day(fact, row.expires_on, &Of("document", Some(row.id.0), Some(row.version), ""));
        }
    }
    Ok(())
}

async fn attested(tx: &Tx, all: &mut Gathered, journey: &journey::Model, departs_on: Day) -> Result<(), Fault> {
    use attestation::Column;
    let rows = attestation::Entity::find().filter(Column::Journey.eq(journey.id)).order_by_desc(Column::Id);
    let rows = rows.all(tx.db()).await.map_err(fault)?;
    let cover: Vec<&attestation::Model> = rows.iter().filter(|row| row.kind == AttestationKind::Cover).collect();
    let in_force = |row: &&&attestation::Model| {
        row.done_on <= departs_on && row.valid_until.is_some_and(|until| departs_on <= until)
    };
    if let Some(row) = cover.iter().find(in_force).or(cover.first()) {
        let from = Of("attestation", Some(row.id.0), Some(row.version), &row.issuer);
        all.day("cover_from", Some(row.done_on), &from);
        all.day("cover_until", row.valid_until, &from);
    }
    let orientation = rows.iter().filter(|row| row.kind == AttestationKind::Orientation);
    if let Some(row) = orientation.min_by_key(|row| row.done_on) {
        let from = Of("attestation", Some(row.id.0), Some(row.version), &row.issuer);
        all.day("orientation_on", Some(row.done_on), &from);
    }
    Ok(())
}

/// Judges the facts of a clearance.
///
/// # Errors
/// [`Fault::Broken`] when the packs have no such table of facts.
pub fn judge(law: &LawInForce, facts: &Map<String, Value>) -> Result<Judged, Fault> {
    let table = law.table(TABLE).ok_or_else(|| Fault::broken("the packs have no table of clearances"))?;
    let record = Record::from_json(law.facts_of(table), facts, law.packs())
        .map_err(|problems| Fault::broken(format_args!("facts of a clearance: {problems:?}")))?;
    judgments::judge(law, TABLE, JsonText(Value::Object(facts.clone())), &record)
}
