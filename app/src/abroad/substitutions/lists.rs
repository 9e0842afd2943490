//! Reading substitutions: one with all that belongs to it, and the list of those that this visitor sees.

use super::compare::{Facts, Held, compare};
use super::model::{self, Column, SubstitutionState};
use crate::foundations::access::{Action, Category, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::store::ids::{ContractId, OrganisationId, SubstitutionId, WorkerId};
use crate::foundations::store::{Cursor, Instant, PageOf, fault, leaf};
use crate::foundations::{judgments, limits, readings};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind};
use crate::pre_departure::contract_register::verified_of;
use crate::pre_departure::contracts::broken;
use crate::pre_departure::contracts::report::RuleReport;
use crate::pre_departure::contracts::steps::TABLE;
use crate::pre_departure::workers::{journey, worker};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};

/// A substitution with all that belongs to it.
#[derive(Debug)]
pub struct Whole {
    /// Itself.
    pub row: model::Model,
    /// The worker.
    pub worker: worker::Model,
    /// The journey.
    pub journey: journey::Model,
    /// The contract that was given.
    pub given: contract::Model,
    /// The contract that was verified.
    pub verified: contract::Model,
    /// All clauses of both, what is worse first.
    pub clauses: Vec<Held>,
    /// What the law says that the given contract broke when it was judged.
    pub law: Vec<RuleReport>,
    /// What happened, and when.
    pub history: Vec<(Instant, String)>,
}

/// A substitution, for who may read it.
///
/// # Errors
/// [`Fault::NotFound`] when there is none or this visitor may not.
pub async fn read(act: &Act, id: SubstitutionId) -> Result<Whole, Fault> {
    let (row, _) = act.load::<model::Model>(id).await?.cleared(act, Action::Read)?.parts();
    let db = act.store()?.reader();
    let worker = worker::Entity::find_by_id(row.worker).one(db).await.map_err(fault)?.ok_or(Fault::NotFound)?;
    let journey = journey::Entity::find_by_id(row.journey).one(db).await.map_err(fault)?.ok_or(Fault::NotFound)?;
    let contract = async |id| contract::Entity::find_by_id(id).one(db).await.map_err(fault)?.ok_or(Fault::NotFound);
    let (verified, given) = (contract(row.verified).await?, contract(row.given).await?);
    let facts = |row: &contract::Model| row.facts.read::<Facts>().unwrap_or_default();
    let clauses = compare(act.law(), &facts(&verified), &facts(&given));
    let law = law_of(act, &given).await?;
    let leaves = leaf::Entity::find().filter(leaf::Column::Record.eq(row.id.0)).order_by_asc(leaf::Column::Id);
    let leaves = leaves.limit(limits::RESULTS.most).all(db).await.map_err(fault)?;
    let history = leaves.into_iter().map(|leaf| (leaf.at, leaf.kind)).collect();
    readings::note(act, row.worker, "substitution").await;
    Ok(Whole { row, worker, journey, given, verified, clauses, law, history })
}

/// A given contract held against the verified one.
#[derive(Debug)]
pub struct Compared {
    /// All clauses of both, what is worse first.
    pub clauses: Vec<Held>,
    /// What the law says that the given contract breaks.
    pub law: Vec<RuleReport>,
    /// Is there a verified contract?
    pub has_verified: bool,
    /// The reference of the substitution that came of it.
    pub reference: Option<String>,
}

/// A given contract held against the verified one, for who may read it.
///
/// # Errors
/// [`Fault::NotFound`] when there is none or this visitor may not.
pub async fn compared(act: &Act, id: ContractId) -> Result<Compared, Fault> {
    let (given, _) = act.load::<contract::Model>(id).await?.cleared(act, Action::Read)?.parts();
    if given.kind != ContractKind::Given {
        return Err(Fault::NotFound);
    }
    let db = act.store()?.reader();
    let found = model::Entity::find().filter(Column::Given.eq(given.id)).one(db).await.map_err(fault)?;
    let verified = match &found {
        Some(found) => contract::Entity::find_by_id(found.verified).one(db).await.map_err(fault)?,
        None => verified_of(db, given.journey).await?,
    };
    let facts = |row: &contract::Model| row.facts.read::<Facts>().unwrap_or_default();
    let clauses = verified.as_ref().map(|verified| compare(act.law(), &facts(verified), &facts(&given)));
    let law = law_of(act, &given).await?;
    readings::note(act, given.worker, "contract").await;
    Ok(Compared {
        clauses: clauses.unwrap_or_default(),
        law,
        has_verified: verified.is_some(),
        reference: found.map(|row| row.reference),
    })
}

/// The rules that a contract broke when it was judged, in the words of today, each with its law and what to do.
async fn law_of(act: &Act, given: &contract::Model) -> Result<Vec<RuleReport>, Fault> {
    let law = act.law();
    let judged = judgments::find(act.store()?.reader(), given.judgment).await?;
    let answers: judgments::Answers = judged.answers.read().unwrap_or_default();
    let Some(table) = law.table(TABLE) else { return Ok(Vec::new()) };
    let facts = given.facts.read::<Facts>().unwrap_or_default();
    let record = super::compare::record(law.facts_of(table), law.packs(), &facts);
    let mut rules: Vec<RuleReport> = broken(law, &record, &law.judge(table, &record), act.speech())
        .into_iter()
        .map(|(_, rule)| rule)
        .filter(|rule| answers.with("broken").any(|id| id == rule.rule))
        .collect();
    rules.sort_by_key(|rule| !rule.binding);
    Ok(rules)
}

/// The substitutions that this visitor sees, the newest first.
///
/// # Errors
/// [`Fault::NotFound`] for who sees none at all.
pub async fn list(
    act: &Act,
    state: Option<SubstitutionState>,
    after: Option<&Cursor>,
) -> Result<PageOf<model::Model>, Fault> {
    let size = limits::RESULTS;
    let mut query = model::Entity::find().order_by_desc(Column::Id).limit(size.most + 1);
    query = match act.scope(Action::List, Category::Substitution)? {
        Scope::Nothing => return Err(Fault::NotFound),
        Scope::Everything => query,
        Scope::Own => query.filter(Column::Worker.eq(WorkerId(act.visitor()?.id))),
        Scope::OpenTo(own) => {
            let own = OrganisationId(Uuid::from_bytes(own));
            query.filter(Condition::any().add(Column::Post.eq(own)).add(Column::Helper.eq(own)))
        }
    };
    if let Some(state) = state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(after) = after {
        query = query.filter(Expr::col(Column::Id).lt(after.id));
    }
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    Ok(PageOf::cut(rows, size.size(), |row| Cursor { sort: String::new(), id: row.id.0 }))
}

/// The names of the workers of some substitutions, each found once.
///
/// # Errors
/// When the database fails.
pub async fn names(act: &Act, rows: &[model::Model]) -> Result<Vec<String>, Fault> {
    let ids: Vec<WorkerId> = rows.iter().map(|row| row.worker).collect();
    let found = worker::Entity::find().filter(worker::Column::Id.is_in(ids));
    let found = found.all(act.store()?.reader()).await.map_err(fault)?;
    let name = |id| found.iter().find(|worker| worker.id == id).map(|worker| worker.name.clone());
    Ok(rows.iter().map(|row| name(row.worker).unwrap_or_default()).collect())
}
