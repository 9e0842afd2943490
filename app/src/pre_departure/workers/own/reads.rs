//! What a worker reads of their own record. Access is decided once a kind of record; then only rows about this worker are read.

use crate::foundations::access::Action;
use crate::foundations::access::{Category, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::organisation;
use crate::foundations::queue::task::{self, TaskKind};
use crate::foundations::store::ids::{OrganisationId, WorkerId};
use crate::foundations::store::{Kept, fault};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::HashMap;

/// Rows of one kind about one worker: journeys, papers and fees of a lifetime fit; a page shows no more.
const MOST: u64 = 200;

/// The worker who has signed in.
///
/// # Errors
/// [`Fault::SignIn`] without a session, [`Fault::NotFound`] for anybody who is no worker.
pub fn me(act: &Act) -> Result<WorkerId, Fault> {
    act.visitor()?.worker().ok_or(Fault::NotFound)
}

/// The worker's own rows of a kind, the oldest first. `column` is the one that says whose a row is.
///
/// # Errors
/// [`Fault::NotFound`] when the policies do not let workers read this kind.
pub async fn mine<M: Kept>(
    act: &Act,
    category: Category,
    column: <M::Entity as EntityTrait>::Column,
) -> Result<Vec<M>, Fault> {
    let me = me(act)?;
    if act.scope(Action::List, category)? != Scope::Own {
        return Err(Fault::NotFound);
    }
    let rows = M::Entity::find().filter(column.eq(me)).order_by_asc(M::ID).limit(MOST);
    rows.all(act.store()?.reader()).await.map_err(fault)
}

/// Open work on this worker's record that the worker may know of.
///
/// # Errors
/// When the database fails.
pub async fn open_work(act: &Act) -> Result<Vec<task::Model>, Fault> {
    // Whether two records are one person, and reviews of others' work, are not the worker's affair.
    let kept_back = [TaskKind::Duplicate, TaskKind::ReviewBreakGlass];
    task::Entity::find()
        .filter(task::Column::Worker.eq(me(act)?))
        .filter(task::Column::DoneAt.is_null())
        .filter(task::Column::Kind.is_not_in(kept_back))
        .order_by_asc(task::Column::DueOn)
        .limit(MOST)
        .all(act.store()?.reader())
        .await
        .map_err(fault)
}

/// The contract that counts for a journey: the verified one, else the newest filed.
pub fn counting(contracts: &[contract::Model]) -> Option<&contract::Model> {
    let filed = || contracts.iter().filter(|one| one.kind == ContractKind::Filed);
    filed().rfind(|one| one.state == ContractState::Verified).or_else(|| filed().next_back())
}

/// Names of organisations that stand in the worker's own record.
///
/// # Errors
/// When the database fails.
pub async fn names(
    act: &Act,
    ids: impl IntoIterator<Item = Option<OrganisationId>>,
) -> Result<HashMap<OrganisationId, String>, Fault> {
    let ids: Vec<OrganisationId> = ids.into_iter().flatten().collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = organisation::Entity::find().filter(organisation::Column::Id.is_in(ids));
    let rows = rows.all(act.store()?.reader()).await.map_err(fault)?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}
