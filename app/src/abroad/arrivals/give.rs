//! The contract really given: kept, judged, held against the verified one; anything worse is a substitution at once.

use super::steps::action_of;
use super::{NO_EMPLOYER, NOT_ABROAD, facts};
use crate::abroad::substitutions::compare::{Facts, Held, Standing, compare};
use crate::abroad::substitutions::steps::{Found, record};
use crate::foundations::access::{Action, Permit, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, VerdictCode};
use crate::foundations::references;
use crate::foundations::store::ids::{ContractId, JourneyId, SubstitutionId};
use crate::foundations::store::{Event, JsonText, Kept, Salt, Tx, fault};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use crate::pre_departure::contract_register::verified_of;
use crate::pre_departure::contracts::steps::TABLE;
use crate::pre_departure::workers::journey::{self, Stage};
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Who may say which contract was given. Recruiters and employers never do: they also never see it.
const WHO: &[Role] = &[Role::Worker, Role::LabourAttache, Role::Caseworker];

/// The contract really given, by the facts of the law.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewGiven {
    /// Its clauses: names and forms as `GET /api/v1/law/facts` lists them. What is not known is left out.
    #[schema(value_type = Object)]
    pub facts: Facts,
}

/// A given contract, held against the verified one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Given {
    /// The given contract.
    pub contract: ContractId,
    /// Its reference.
    pub reference: String,
    /// The verified contract; absent when there is none.
    pub verified: Option<ContractId>,
    /// Clause by clause, what is worse first.
    pub clauses: Vec<Held>,
    /// What the law says of the given contract.
    pub verdict: VerdictCode,
    /// The rules of law that it breaks, by their ids.
    pub broken: Vec<String>,
    /// The substitution, when anything is worse.
    pub substitution: Option<SubstitutionId>,
    /// Its reference.
    pub substitution_reference: Option<String>,
}

/// Records the contract really given on a journey.
///
/// # Errors
/// [`NOT_ABROAD`] before arrival; [`Fault::Invalid`] with everything that is wrong; [`Fault::NotFound`] when this visitor may not.
pub async fn give(act: &Act, id: JourneyId, input: NewGiven) -> Result<Given, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered("contract.give", &asked).await? {
        return Ok(done);
    }
    let visitor = act.visitor()?;
    if !WHO.contains(&visitor.role) {
        return Err(Fault::NotFound);
    }
    let mut tx = act.begin("contract.give", &asked).await?;
    let (journey, _) = act.load_in::<journey::Model>(&tx, id).await?.cleared(act, Action::Read)?.parts();
    if journey.stage != Stage::Abroad {
        return Err(Fault::Conflict(NOT_ABROAD));
    }
    let verified = verified_of(tx.db(), journey.id).await?;
    let read = facts::given(act, &input.facts, &journey, verified.as_ref())?;
    let law = act.law();
    let Some(told) = &read.record else { return Err(Fault::broken("a contract that was read has no record")) };
    let judged = judgments::judge(law, TABLE, JsonText::of(&read.facts), told)?;
    let contract_id = ContractId::fresh(tx.now().timestamp());
    let employer = verified.as_ref().map(|row| row.employer).or(journey.employer);
    let row = contract::Model {
        id: contract_id,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('C')?,
        worker: journey.worker,
        journey: journey.id,
        // Not the recruiter's: neither to see nor to be counted among theirs.
        recruiter: None,
        employer: employer.ok_or(Fault::Conflict(NO_EMPLOYER))?,
        post: journey.post,
        helper: journey.helper,
        origin: journey.origin,
        destination: journey.destination,
        kind: ContractKind::Given,
        state: ContractState::Recorded,
        facts: JsonText::of(&read.facts),
        verdict: judged.verdict(),
        judgment: judgments::store(&tx, law, contract_id.0, &judged).await?,
        notes: JsonText::of(&serde_json::Map::new()),
        starts_on: None,
        submitted_at: None,
        decided_at: None,
        decided_by: None,
        made_at: tx.now(),
        made_by: visitor.account(),
    };
    let permit = act.may(action_of(visitor.role), &row.resource())?;
    replace_earlier(&mut tx, &permit, journey.id).await?;
    let row = tx.insert(&permit, Event("contract.given"), row).await?;
    let promised: Option<Facts> = verified.as_ref().and_then(|row| row.facts.read());
    let clauses = promised.map(|promised| compare(law, &promised, &read.facts)).unwrap_or_default();
    let worse: Vec<Held> = clauses.iter().filter(|held| held.standing == Standing::Worse).cloned().collect();
    let substitution = match &verified {
        Some(verified) if !worse.is_empty() => {
            let found = Found { journey: &journey, verified, given: &row, worse };
            Some(record(&mut tx, &permit, found).await?)
        }
        _ => None,
    };
    let answer = Given {
        contract: row.id,
        reference: row.reference,
        verified: verified.map(|row| row.id),
        clauses,
        verdict: row.verdict,
        broken: judged.answers.with("broken").map(str::to_owned).collect(),
        substitution: substitution.as_ref().map(|row| row.id),
        substitution_reference: substitution.map(|row| row.reference),
    };
    tx.commit(answer).await
}

/// The newest contract that was given on a journey, for who has been shown that journey.
///
/// # Errors
/// When the database fails.
pub(super) async fn newest(act: &Act, journey: JourneyId) -> Result<Option<ContractId>, Fault> {
    use contract::Column;
    let found = contract::Entity::find()
        .filter(Column::Journey.eq(journey))
        .filter(Column::Kind.eq(ContractKind::Given))
        .filter(Column::State.eq(ContractState::Recorded))
        .order_by_desc(Column::Id);
    Ok(found.one(act.store()?.reader()).await.map_err(fault)?.map(|row| row.id))
}

/// A contract that was entered before, perhaps with a slip of the pen, stays on record as replaced.
async fn replace_earlier(tx: &mut Tx, permit: &Permit, journey: JourneyId) -> Result<(), Fault> {
    use contract::Column;
    let earlier = contract::Entity::find()
        .filter(Column::Journey.eq(journey))
        .filter(Column::Kind.eq(ContractKind::Given))
        .filter(Column::State.eq(ContractState::Recorded))
        .all(tx.db())
        .await
        .map_err(fault)?;
    for row in earlier {
        let row = contract::Model { state: ContractState::Replaced, ..row };
        tx.update(permit, Event("contract.replaced"), row).await?;
    }
    Ok(())
}
