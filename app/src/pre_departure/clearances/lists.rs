//! Reading clearances: the list, and one with all its facts, reasons and what this visitor may do.

use super::facts::SourceRecord;
use super::model::{ClearanceState, Column, Entity, Model};
use crate::foundations::access::{Action, Category, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, Answers, VerdictCode};
use crate::foundations::limits;
use crate::foundations::people::account;
use crate::foundations::people::organisation;
use crate::foundations::readings;
use crate::foundations::store::ids::{AccountId, ClearanceId, JourneyId, OrganisationId};
use crate::foundations::store::{Cursor, Day, Kept, PageOf, fault};
use crate::pre_departure::contract_register::model as contract;
use crate::pre_departure::fees::steps::cited;
use crate::pre_departure::workers::worker;
use marhala_law::pack::Severity;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::{IntoParams, ToSchema};

/// What a list is to show.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
pub struct Wanted {
    /// Only those that stand there: `asked`, `proposed`, `granted`, `refused`.
    #[serde(default)]
    pub state: String,
    /// The `next` of the page before.
    #[serde(default)]
    pub after: String,
}

/// A clearance in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ClearanceLine {
    /// Its identifier.
    pub id: ClearanceId,
    /// Its reference.
    pub reference: String,
    /// The journey.
    pub journey: JourneyId,
    /// Where it stands.
    pub state: ClearanceState,
    /// What the law says.
    pub verdict: VerdictCode,
    /// The day of departure.
    pub departs_on: Day,
}

impl ClearanceLine {
    fn of(row: &Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference.clone(),
            journey: row.journey,
            state: row.state,
            verdict: row.verdict,
            departs_on: row.departs_on,
        }
    }
}

/// A fact of a clearance with the record it was read from.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FactOfClearance {
    /// The fact.
    pub fact: String,
    /// Its value; absent when nothing is on record.
    #[schema(value_type = Option<Object>)]
    pub value: Option<serde_json::Value>,
    /// The record it was read from.
    pub source: Option<SourceRecord>,
}

/// The answer of one rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ReasonOfClearance {
    /// The rule.
    pub rule: String,
    /// `broken`, `unknown` or `holds`.
    pub outcome: String,
    /// Does it stop the clearance when it is broken?
    pub binding: bool,
    /// The duty, in the reader's language.
    pub title: String,
    /// What to do now, in the reader's language.
    pub remedy: String,
    /// The text it rests on.
    pub cite: Option<String>,
    /// Why the officer would grant it although this cannot be told.
    pub reason_of_officer: Option<String>,
}

/// A clearance with everything this visitor may see of it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct WholeClearance {
    /// As in a list.
    #[serde(flatten)]
    pub line: ClearanceLine,
    /// Its version: name it when you decide.
    pub version: i64,
    /// The worker's name, for those who may see it.
    pub worker: Option<String>,
    /// The recruiter.
    pub recruiter: Option<String>,
    /// The employer.
    pub employer: String,
    /// The reference of the contract.
    pub contract: String,
    /// Every fact of the law's table, with its record.
    pub facts: Vec<FactOfClearance>,
    /// The answers of the rules, what stands against it first.
    pub reasons: Vec<ReasonOfClearance>,
    /// What the officer added.
    pub reason: Option<String>,
    /// The first officer; officers see it, others do not.
    pub first_by: Option<String>,
    /// The officer who decided; officers see it, others do not.
    pub decided_by: Option<String>,
    /// May this visitor decide now?
    pub may_decide: bool,
    /// May this visitor refuse now?
    pub may_refuse: bool,
    /// May this visitor approve now?
    pub may_approve: bool,
}

/// One page of the clearances this visitor may list, newest first.
///
/// # Errors
/// [`Fault::NotFound`] when the visitor may list none.
pub async fn page(act: &Act, wanted: &Wanted) -> Result<PageOf<ClearanceLine>, Fault> {
    let rows = Entity::find().order_by_desc(Column::Id).limit(limits::RESULTS.most + 1);
    let mut rows = match act.scope(Action::List, Category::Clearance)? {
        Scope::Nothing => return Err(Fault::NotFound),
        Scope::Own => rows.filter(Column::Worker.eq(act.visitor()?.id)),
        Scope::OpenTo(own) => rows.filter(Column::Recruiter.eq(OrganisationId(Uuid::from_bytes(own)))),
        Scope::Everything => rows,
    };
    if let Ok(state) = wanted.state.parse::<ClearanceState>() {
        rows = rows.filter(Column::State.eq(state));
    }
    if !wanted.after.is_empty() {
        rows = rows.filter(Column::Id.lt(Cursor::parse(&wanted.after)?.id));
    }
    let rows = rows.all(act.store()?.reader()).await.map_err(fault)?;
    let lines = rows.iter().map(ClearanceLine::of).collect();
    Ok(PageOf::cut(lines, limits::RESULTS.size(), |line| Cursor { sort: String::new(), id: line.id.0 }))
}

/// The clearances of a journey that this visitor may see, newest first.
///
/// # Errors
/// When the database fails.
pub async fn of_journey(act: &Act, journey: JourneyId) -> Result<Vec<ClearanceLine>, Fault> {
    let rows = Entity::find().filter(Column::Journey.eq(journey)).order_by_desc(Column::Id);
    let rows = rows.limit(limits::RESULTS.most).all(act.store()?.reader()).await.map_err(fault)?;
    let seen = rows.iter().filter(|row| act.may(Action::Read, &row.resource()).is_ok());
    Ok(seen.map(ClearanceLine::of).collect())
}

/// One clearance.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not see it.
pub async fn whole(act: &Act, id: ClearanceId) -> Result<WholeClearance, Fault> {
    let row = act.load::<Model>(id).await?.cleared(act, Action::Read)?.parts().0;
    let db = act.store()?.reader();
    let judgment = judgments::find(db, row.judgment).await?;
    let worker = act.load::<worker::Model>(row.worker).await?.cleared(act, Action::Read);
    let contract = contract::Entity::find_by_id(row.contract).one(db).await.map_err(fault)?;
    let resource = row.resource();
    let may = |action: Action| act.may(action, &resource).is_ok();
    let (asked, proposed) = (row.state == ClearanceState::Asked, row.state == ClearanceState::Proposed);
    let is_officer = may(Action::Decide) || may(Action::Approve) || may(Action::Count);
    let name = async |id: Option<AccountId>| match id.filter(|_| is_officer) {
        Some(id) => account::Entity::find_by_id(id).one(db).await.map(|row| row.map(|row| row.name)).map_err(fault),
        None => Ok(None),
    };
    readings::note(act, row.worker, "clearance").await;
    Ok(WholeClearance {
        line: ClearanceLine::of(&row),
        version: row.version,
        worker: worker.ok().map(|worker| worker.name.clone()),
        recruiter: organisation_name(act, row.recruiter).await?,
        employer: organisation_name(act, Some(row.employer)).await?.unwrap_or_default(),
        contract: contract.map(|contract| contract.reference).unwrap_or_default(),
        facts: facts(act, &row),
        reasons: reasons(act, &row, &judgment.answers.read().unwrap_or_default()),
        reason: row.reason.clone(),
        first_by: name(row.first_by).await?,
        decided_by: name(row.decided_by).await?,
        may_decide: asked && may(Action::Decide),
        may_refuse: (asked || proposed) && may(Action::Decide),
        may_approve: proposed && may(Action::Approve),
    })
}

async fn organisation_name(act: &Act, id: Option<OrganisationId>) -> Result<Option<String>, Fault> {
    let Some(id) = id else { return Ok(None) };
    let found = organisation::Entity::find_by_id(id).one(act.store()?.reader()).await.map_err(fault)?;
    Ok(found.map(|found| found.name))
}

fn facts(act: &Act, row: &Model) -> Vec<FactOfClearance> {
    let Some(table) = act.law().table(super::facts::TABLE) else { return Vec::new() };
    let sources: Vec<SourceRecord> = row.sources.read().unwrap_or_default();
    let all = act.law().facts_of(table).facts.iter();
    let of = |name: &String| FactOfClearance {
        value: row.facts.0.get(name).cloned(),
        source: sources.iter().find(|one| one.fact == *name).cloned(),
        fact: name.clone(),
    };
    all.map(|fact| of(&fact.name)).collect()
}

fn reasons(act: &Act, row: &Model, answers: &Answers) -> Vec<ReasonOfClearance> {
    let law = act.law();
    let overrides: BTreeMap<String, String> = row.overrides.read().unwrap_or_default();
    let of = |(rule, outcome): (&String, &String)| {
        let text = law.text(law.rule(rule)?);
        let said = |part: &str, english: &str| act.pack_text(&["rule", rule, part], english).into_string();
        Some(ReasonOfClearance {
            binding: text.severity == Severity::Refuse,
            title: said("title", &text.title),
            remedy: said("remedy", &text.remedy),
            cite: cited(law, rule),
            reason_of_officer: overrides.get(rule).cloned(),
            outcome: outcome.clone(),
            rule: rule.clone(),
        })
    };
    let mut all: Vec<ReasonOfClearance> = answers.0.iter().filter_map(of).collect();
    let weight = |one: &ReasonOfClearance| match (one.outcome.as_str(), one.binding) {
        ("broken", true) => 0,
        ("unknown", true) => 1,
        ("broken", false) => 2,
        ("unknown", false) => 3,
        _ => 4,
    };
    all.sort_by_key(weight);
    all
}
