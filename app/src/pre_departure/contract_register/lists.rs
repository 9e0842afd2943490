//! Contracts in lists: the access decision once, the relation as a condition, a page by the last row seen.

use super::model::{self, ContractState, Model};
use crate::foundations::access::{Action, Category, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::judgments::VerdictCode;
use crate::foundations::limits;
use crate::foundations::people::organisation;
use crate::foundations::store::ids::{ContractId, JourneyId, OrganisationId, WorkerId};
use crate::foundations::store::{Country, Cursor, PageOf, fault};
use crate::pre_departure::workers::lists::names;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use serde::Serialize;
use utoipa::ToSchema;

/// A contract in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Line {
    /// The contract.
    pub contract: ContractId,
    /// Its reference.
    pub reference: String,
    /// Its version.
    pub version: i64,
    /// Where it stands.
    pub state: ContractState,
    /// What the law says of it.
    pub verdict: VerdictCode,
    /// The worker.
    pub worker: WorkerId,
    /// The worker's name, where the visitor may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The journey.
    pub journey: JourneyId,
    /// Country of origin.
    pub origin: Country,
    /// Country of destination.
    pub destination: Country,
    /// The employer.
    pub employer: OrganisationId,
}

/// Which contracts.
#[derive(Clone, Copy, Debug, Default)]
pub struct Which {
    /// Only those in this state.
    pub state: Option<ContractState>,
    /// Only those of this journey.
    pub journey: Option<JourneyId>,
}

/// The condition under which this visitor sees a contract in a list; nothing when none can be seen.
fn visible(act: &Act) -> Result<Option<Condition>, Fault> {
    use model::Column;
    let me = act.visitor()?.id;
    Ok(match act.scope(Action::List, Category::Contract)? {
        Scope::Nothing => None,
        Scope::Own => Some(Condition::all().add(Column::Worker.eq(me))),
        Scope::OpenTo(organisation) => {
            let own = OrganisationId(Uuid::from_bytes(organisation));
            // The contract a worker was really given is not open to whom it may accuse.
            let placed = Condition::any().add(Column::Recruiter.eq(own)).add(Column::Employer.eq(own));
            let filed = Condition::all().add(Column::Kind.eq(model::ContractKind::Filed)).add(placed);
            Some(Condition::any().add(filed).add(Column::Post.eq(own)).add(Column::Helper.eq(own)))
        }
        Scope::Everything => Some(Condition::all()),
    })
}

/// Contracts that this visitor may list, the newest first.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn contracts(act: &Act, which: Which, after: Option<&Cursor>) -> Result<PageOf<Line>, Fault> {
    use model::Column;
    let Some(visible) = visible(act)? else { return Ok(PageOf { items: Vec::new(), next: None }) };
    let mut query = model::Entity::find().filter(visible).order_by_desc(Column::Id).limit(limits::LIST.most + 1);
    if let Some(state) = which.state {
        query = query.filter(Column::State.eq(state));
    }
    if let Some(journey) = which.journey {
        query = query.filter(Column::Journey.eq(journey));
    }
    if let Some(after) = after {
        query = query.filter(Column::Id.lt(after.id));
    }
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    let rows = PageOf::cut(rows, limits::LIST.size(), |row| Cursor { sort: String::new(), id: row.id.0 });
    let names = names(act, rows.items.iter().map(|row| row.worker).collect()).await?;
    let line = |row: Model| Line {
        name: names.get(&row.worker.0).cloned(),
        contract: row.id,
        reference: row.reference,
        version: row.version,
        state: row.state,
        verdict: row.verdict,
        worker: row.worker,
        journey: row.journey,
        origin: row.origin,
        destination: row.destination,
        employer: row.employer,
    };
    Ok(PageOf { items: rows.items.into_iter().map(line).collect(), next: rows.next })
}

/// The employers that an organisation has worked with, by reference and name: they are named in its own contracts.
///
/// # Errors
/// [`Fault::SignIn`] for a visitor who has not signed in.
pub async fn employers(act: &Act) -> Result<Vec<(String, String)>, Fault> {
    use model::Column;
    let Some(visible) = visible(act)? else { return Ok(Vec::new()) };
    let db = act.store()?.reader();
    let query = model::Entity::find().select_only().column(Column::Employer).filter(visible).order_by_desc(Column::Id);
    let mut known: Vec<OrganisationId> = query.limit(limits::RESULTS.most).into_tuple().all(db).await.map_err(fault)?;
    known.sort_unstable();
    known.dedup();
    let query = organisation::Entity::find().filter(organisation::Column::Id.is_in(known));
    let rows = query.order_by_asc(organisation::Column::Name).all(db).await.map_err(fault)?;
    Ok(rows.into_iter().map(|row| (row.reference, row.name)).collect())
}

/// The contract that was verified for a journey and holds. The caller has decided about access.
///
/// # Errors
/// When the database fails.
pub async fn verified_of(db: &impl ConnectionTrait, journey: JourneyId) -> Result<Option<Model>, Fault> {
    use model::Column;
    let query = model::Entity::find().filter(Column::Journey.eq(journey));
    let query = query.filter(Column::State.eq(ContractState::Verified)).order_by_desc(Column::DecidedAt);
    query.one(db).await.map_err(fault)
}
