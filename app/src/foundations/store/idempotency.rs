//! The same request twice has one effect: its answer is stored with the step, and given again.

use super::{Instant, KEY_REUSED, fault};
use crate::foundations::fault::Fault;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, ConnectionTrait};
use serde::Serialize;
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};

/// A request that may come again: its key, for one actor, and a digest of what was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Once {
    /// The actor and the key the caller chose, digested.
    pub key: Vec<u8>,
    /// What was asked.
    pub asked: Vec<u8>,
}

impl Once {
    /// For this actor, key, step, and input.
    pub fn new(actor: uuid::Uuid, key: &str, step: &str, input: &impl Serialize) -> Self {
        let digest = |parts: &[&[u8]]| {
            let mut hash = Sha256::new();
            for part in parts {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
            hash.finalize().to_vec()
        };
        let input = serde_json::to_vec(input).unwrap_or_default();
        Self { key: digest(&[actor.as_bytes(), key.as_bytes()]), asked: digest(&[step.as_bytes(), &input]) }
    }
}

/// Answers that were given.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "idempotency")]
pub struct Model {
    /// Actor and key.
    #[sea_orm(primary_key, auto_increment = false)]
    pub key: Vec<u8>,
    /// What was asked.
    pub asked: Vec<u8>,
    /// What was answered, as JSON.
    #[sea_orm(column_type = "Text")]
    pub answer: String,
    /// When.
    pub at: Instant,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The answer that was given to the same request before.
///
/// # Errors
/// [`KEY_REUSED`] when the key came with another request.
pub async fn recall<T: DeserializeOwned>(db: &impl ConnectionTrait, once: &Once) -> Result<Option<T>, Fault> {
    let Some(row) = Entity::find_by_id(once.key.clone()).one(db).await.map_err(fault)? else { return Ok(None) };
    if row.asked != once.asked {
        return Err(Fault::Conflict(KEY_REUSED));
    }
    serde_json::from_str(&row.answer).map(Some).map_err(|error| Fault::broken(format_args!("stored answer: {error}")))
}

pub(super) async fn remember(
    db: &impl ConnectionTrait,
    once: &Once,
    at: Instant,
    answer: &impl Serialize,
) -> Result<(), Fault> {
    let answer = serde_json::to_string(answer).map_err(|error| Fault::broken(format_args!("answer: {error}")))?;
    let row =
        ActiveModel { key: Set(once.key.clone()), asked: Set(once.asked.clone()), answer: Set(answer), at: Set(at) };
    Entity::insert(row).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}
