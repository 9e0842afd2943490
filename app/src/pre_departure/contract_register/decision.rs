//! What happened to a contract on the register, step by step: who, when, what was said, and under which judgment.

use crate::foundations::access::{Category, Resource};
use crate::foundations::store::ids::{AccountId, ContractDecisionId, ContractId, JudgmentId, WorkerId};
use crate::foundations::store::{Instant, JsonText, Salt};
use crate::{codes, kept};
use sea_orm::entity::prelude::*;
use serde::Serialize;

codes! {
    /// What was done.
    pub Decided {
        /// It was filed.
        Filed = "filed",
        /// It was corrected.
        Corrected = "corrected",
        /// It was submitted.
        Submitted = "submitted",
        /// It was returned with reasons.
        Returned = "returned",
        /// It was verified.
        Verified = "verified",
        /// Another contract took its place.
        Replaced = "replaced",
    }
}

/// One step.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "contract_decision")]
pub struct Model {
    /// Its identifier; sorts by when it was.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ContractDecisionId,
    /// Which version of the row this is: always 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// The contract.
    pub contract: ContractId,
    /// The worker.
    pub worker: WorkerId,
    /// The version of the contract that came of it.
    pub of_version: i64,
    /// What was done.
    pub decided: Decided,
    /// The judgment that was in force for it.
    pub judgment: JudgmentId,
    /// Reasons of the officer, by clause.
    pub notes: JsonText,
    /// When.
    pub made_at: Instant,
    /// By whom.
    pub made_by: Option<AccountId>,
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("contract_decision", subject: |row| Some(row.worker.0), resource: |row| {
    Resource::new(Category::Contract, row.contract).about(row.worker)
}, empty: |row, _| row.notes = JsonText::default());
