//! What an officer does with a contract that was submitted: verify it, or return it with reasons by clause.

use super::decision::Decided;
use super::facts;
use super::input::{At, Reasons};
use super::lists;
use super::model::{ContractState, Model};
use super::steps::{Done, judged_anew, lawful, load, must_be, remember, work};
use crate::foundations::access::{Action, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::queue::{self, task::TaskKind};
use crate::foundations::store::{Event, JsonText};

/// Verifies a contract. The one verified before for the same journey is replaced by it.
///
/// # Errors
/// [`Fault::Invalid`] with the rules it breaks under the law of today; a conflict when it does not wait for a decision.
pub async fn verify(act: &Act, at: At) -> Result<Done, Fault> {
    if let Some(done) = act.answered("contract.verify", &at).await? {
        return Ok(done);
    }
    let mut tx = act.begin("contract.verify", &at).await?;
    let (mut row, permit) = load(act, &tx, at, Action::Verify).await?;
    must_be(&row, &[ContractState::Submitted])?;
    let read = facts::again(act, &row)?;
    lawful(act, &read)?;
    judged_anew(act, &tx, &mut row, &read).await?;
    let before = lists::verified_of(tx.db(), row.journey).await?;
    row.state = ContractState::Verified;
    row.decided_at = Some(tx.now());
    row.decided_by = act.visitor()?.account();
    let row = tx.update(&permit, Event("contract.verified"), row).await?;
    remember(act, &mut tx, &permit, &row, Decided::Verified, JsonText::default()).await?;
    if let Some(before) = before {
        let before = Model { state: ContractState::Replaced, ..before };
        let before = tx.update(&permit, Event("contract.replaced"), before).await?;
        remember(act, &mut tx, &permit, &before, Decided::Replaced, JsonText::default()).await?;
    }
    queue::close(&tx, row.id.0, &[TaskKind::VerifyContract]).await?;
    tx.commit(Done::of(&row)).await
}

/// Returns a contract to its recruiter, with what to correct by clause.
///
/// # Errors
/// [`Fault::Invalid`] without reasons; a conflict when it does not wait for a decision.
pub async fn send_back(act: &Act, at: At, input: Reasons) -> Result<Done, Fault> {
    if let Some(done) = act.answered("contract.return", &(at, &input)).await? {
        return Ok(done);
    }
    let mut tx = act.begin("contract.return", &(at, &input)).await?;
    let (mut row, permit) = load(act, &tx, at, Action::Verify).await?;
    must_be(&row, &[ContractState::Submitted])?;
    let notes = JsonText::of(&input.check(act.law())?);
    row.state = ContractState::Returned;
    row.notes = notes.clone();
    row.decided_at = Some(tx.now());
    row.decided_by = act.visitor()?.account();
    let row = tx.update(&permit, Event("contract.returned"), row).await?;
    remember(act, &mut tx, &permit, &row, Decided::Returned, notes).await?;
    queue::close(&tx, row.id.0, &[TaskKind::VerifyContract]).await?;
    if let Some(recruiter) = row.recruiter {
        let days = limits::CORRECT_DAYS;
        let task = work(act, &row, TaskKind::CorrectContract, Role::RecruiterStaff, Some(recruiter), days);
        queue::open(&tx, task).await?;
    }
    tx.commit(Done::of(&row)).await
}
