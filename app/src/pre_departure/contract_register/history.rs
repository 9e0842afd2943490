//! What happened to a contract: each step with who took it and the judgment behind it, the newest first.

use super::decision::{self, Decided};
use super::model::Model;
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, Answers, VerdictCode};
use crate::foundations::people::account;
use crate::foundations::store::ids::{AccountId, JudgmentId};
use crate::foundations::store::{Instant, fault};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use utoipa::ToSchema;

/// One step.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Step {
    /// What was done; absent for a judgment that no step of ours asked for, as in an import.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<Decided>,
    /// The version of the contract that came of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// When, in microseconds since 1970 (UTC).
    #[schema(value_type = i64)]
    pub at: Instant,
    /// The member of staff, where the visitor may know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// The judgment.
    pub judgment: JudgmentId,
    /// What the law said.
    pub verdict: VerdictCode,
    /// The hash of that law.
    pub law: String,
    /// How many rules were broken.
    pub broken: usize,
    /// Reasons of the officer, by clause.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<String, String>,
}

/// The steps of a contract that was cleared for this visitor.
///
/// # Errors
/// When the database fails.
pub async fn of(act: &Act, row: &Model) -> Result<Vec<Step>, Fault> {
    let db = act.store()?.reader();
    let query = decision::Entity::find().filter(decision::Column::Contract.eq(row.id));
    let steps = query.order_by_desc(decision::Column::Id).all(db).await.map_err(fault)?;
    let judged = judgments::of(db, row.id.0, row.judgment).await?;
    let judged: HashMap<JudgmentId, judgments::Model> = judged.into_iter().map(|one| (one.id, one)).collect();
    let names = names(act, &steps).await?;
    let mut history: Vec<Step> = steps
        .iter()
        .filter_map(|step| {
            let mut line = of_judgment(judged.get(&step.judgment)?);
            line.decided = Some(step.decided);
            line.version = Some(step.of_version);
            line.at = step.made_at;
            line.by = step.made_by.and_then(|by| names.get(&by).cloned());
            line.notes = step.notes.read().unwrap_or_default();
            Some(line)
        })
        .collect();
    let without = judged.values().filter(|one| !steps.iter().any(|step| step.judgment == one.id));
    history.extend(without.map(of_judgment));
    history.sort_by(|one, other| other.at.cmp(&one.at).then(other.version.cmp(&one.version)));
    Ok(history)
}

fn of_judgment(row: &judgments::Model) -> Step {
    let answers: Answers = row.answers.read().unwrap_or_default();
    Step {
        decided: None,
        version: None,
        at: row.at,
        by: None,
        judgment: row.id,
        verdict: row.verdict,
        law: row.law.clone(),
        broken: answers.with("broken").count(),
        notes: BTreeMap::new(),
    }
}

/// Names of staff. A recruiter, employer or worker learns of officers only that it was one.
async fn names(act: &Act, steps: &[decision::Model]) -> Result<HashMap<AccountId, String>, Fault> {
    let visitor = act.visitor()?;
    let is_party = matches!(visitor.role, Role::RecruiterStaff | Role::EmployerStaff | Role::Worker);
    let ids: Vec<AccountId> = steps.iter().filter_map(|step| step.made_by).collect();
    let rows = account::Entity::find().filter(account::Column::Id.is_in(ids)).all(act.store()?.reader()).await;
    let known = rows.map_err(fault)?.into_iter();
    let seen = known.filter(|row| !is_party || Some(row.organisation) == visitor.organisation);
    Ok(seen.map(|row| (row.id, row.name)).collect())
}
