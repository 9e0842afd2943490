//! A contract as it is shown: its clauses beside what the law says today, the officer's notes, its history, and what may be
//! done with it.

use super::facts;
use super::history::{self, Step};
use super::model::{ContractKind, ContractState, Model};
use crate::foundations::access::Action;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::VerdictCode;
use crate::foundations::people::organisation;
use crate::foundations::readings;
use crate::foundations::store::ids::{ContractId, JourneyId, JudgmentId, OrganisationId, WorkerId};
use crate::foundations::store::{Country, Kept, fault};
use crate::pre_departure::contracts;
use crate::pre_departure::contracts::report::Report;
use crate::pre_departure::workers;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A contract with everything about it.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Shown {
    /// The contract.
    pub contract: ContractId,
    /// Its reference.
    pub reference: String,
    /// Its version.
    pub version: i64,
    /// Filed before departure, or given on arrival.
    pub kind: ContractKind,
    /// Where it stands.
    pub state: ContractState,
    /// What the law said of it when it was last judged.
    pub verdict: VerdictCode,
    /// The worker.
    pub worker: WorkerId,
    /// The worker's name, where the visitor may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker_name: Option<String>,
    /// The journey.
    pub journey: JourneyId,
    /// The recruiter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recruiter: Option<OrganisationId>,
    /// The recruiter's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recruiter_name: Option<String>,
    /// The employer.
    pub employer: OrganisationId,
    /// The employer's name.
    pub employer_name: String,
    /// Country of origin.
    pub origin: Country,
    /// Country of destination.
    pub destination: Country,
    /// Its clauses by the names of facts.
    #[schema(value_type = Object)]
    pub facts: Map<String, Value>,
    /// What the officer asks to have corrected, by clause.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<String, String>,
    /// The judgment it stands on.
    pub judgment: JudgmentId,
    /// What happened to it, the newest first.
    pub history: Vec<Step>,
    /// Clause by clause, what the law of today says.
    pub report: Report,
    /// May the visitor change it now?
    pub may_correct: bool,
    /// May the visitor submit it now?
    pub may_submit: bool,
    /// May the visitor verify or return it now?
    pub may_decide: bool,
}

/// A contract, for whoever may read it; the reading is noted.
///
/// # Errors
/// [`Fault::NotFound`] when there is none, or this visitor may not see it.
pub async fn read(act: &Act, contract: ContractId) -> Result<Shown, Fault> {
    let row = act.load::<Model>(contract).await?.cleared(act, Action::Read)?;
    readings::note(act, row.worker, "contract").await;
    let report = contracts::report(act.law(), &facts::again(act, &row)?.checked(), act.speech());
    let may =
        |action, states: &[ContractState]| states.contains(&row.state) && act.may(action, &row.resource()).is_ok();
    let open = [ContractState::Draft, ContractState::Returned];
    let workers = workers::lists::names(act, vec![row.worker]).await?;
    let parties: Vec<OrganisationId> = [Some(row.employer), row.recruiter].into_iter().flatten().collect();
    let query = organisation::Entity::find().filter(organisation::Column::Id.is_in(parties));
    let parties = query.all(act.store()?.reader()).await.map_err(fault)?;
    let name = |id: OrganisationId| parties.iter().find(|row| row.id == id).map(|row| row.name.clone());
    Ok(Shown {
        contract: row.id,
        reference: row.reference.clone(),
        version: row.version,
        kind: row.kind,
        state: row.state,
        verdict: row.verdict,
        worker: row.worker,
        worker_name: workers.get(&row.worker.0).cloned(),
        journey: row.journey,
        recruiter: row.recruiter,
        recruiter_name: row.recruiter.and_then(name),
        employer: row.employer,
        employer_name: name(row.employer).unwrap_or_default(),
        origin: row.origin,
        destination: row.destination,
        facts: facts::facts_of(&row),
        notes: row.notes.read().unwrap_or_default(),
        judgment: row.judgment,
        history: history::of(act, &row).await?,
        report,
        may_correct: may(Action::Write, &open),
        may_submit: may(Action::Submit, &open),
        may_decide: may(Action::Verify, &[ContractState::Submitted]),
    })
}
