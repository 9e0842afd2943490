//! The register of contracts. Serves P4.

pub mod model;

use crate::foundations::fault::Fault;
use crate::foundations::store::fault;
use crate::foundations::store::ids::JourneyId;
use model::{Column, ContractKind, ContractState, Entity};
use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, QueryOrder};

/// The contract of a journey that was verified last, when there is one.
///
/// # Errors
/// When the database fails.
pub async fn verified_of(db: &impl ConnectionTrait, journey: JourneyId) -> Result<Option<model::Model>, Fault> {
    let found = Entity::find()
        .filter(Column::Journey.eq(journey))
        .filter(Column::Kind.eq(ContractKind::Filed))
        .filter(Column::State.eq(ContractState::Verified))
        .order_by_desc(Column::DecidedAt)
        .order_by_desc(Column::Id);
    found.one(db).await.map_err(fault)
}
