//! One person on two records: an officer proposes, a supervisor merges, or somebody says that they are two. Nothing moves: the
//! lesser record points to the kept one, all that was entered under it stays there, and undoing takes the pointer away.

use super::duplicates::ask;
use super::likeness::{self, LikenessState};
use super::worker;
use crate::foundations::access::{Action, Permit, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::queue::{self, task::TaskKind};
use crate::foundations::store::ids::{LikenessId, WorkerId};
use crate::foundations::store::{CHANGED, Event, Kept, Tx, fault};
use sea_orm::ConnectionTrait;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// The question was ruled on already.
pub const RULED: Code = Code("duplicate.ruled");
/// One of the two records was merged with a third in the meantime.
pub const ELSEWHERE: Code = Code("duplicate.elsewhere");
/// The record to keep is none of the two.
pub const KEEP_WHICH: Code = Code("duplicate.keep_which");
/// No reason was written.
pub const NO_REASON: Code = Code("duplicate.no_reason");

/// All records of one person: this one, the one it was merged into, and all that were merged into that.
///
/// # Errors
/// When the database fails.
pub async fn all_ids(db: &impl ConnectionTrait, worker: WorkerId) -> Result<Vec<WorkerId>, Fault> {
    let mut root = worker;
    let mut seen = BTreeSet::from([root]);
    while let Some(row) = worker::Entity::find_by_id(root).one(db).await.map_err(fault)? {
        match row.merged_into {
            Some(next) if seen.insert(next) => root = next,
            _ => break,
        }
    }
    let mut all = vec![root];
    let mut fresh = vec![root];
    while !fresh.is_empty() {
        let under = worker::Entity::find().filter(worker::Column::MergedInto.is_in(fresh.drain(..)));
        for row in under.all(db).await.map_err(fault)? {
            if !all.contains(&row.id) {
                all.push(row.id);
                fresh.push(row.id);
            }
        }
    }
    Ok(all)
}

/// What is ruled.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Ruling {
    /// An officer thinks it is one person and hands the question to a supervisor.
    Propose {
        /// Why.
        why: String,
    },
    /// One person.
    Merge {
        /// The record to keep.
        keep: WorkerId,
        /// Why.
        why: String,
    },
    /// Two people.
    TwoPeople {
        /// Why.
        why: String,
    },
    /// The merge was a mistake.
    Unmerge {
        /// Why.
        why: String,
    },
}

/// The question after a ruling.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Ruled {
    /// The question.
    pub duplicate: LikenessId,
    /// Where it stands.
    pub state: LikenessState,
    /// Which version of it this is.
    pub version: i64,
}

/// Rules on two records.
///
/// # Errors
/// [`RULED`] when it was ruled on, [`CHANGED`] when somebody else was faster; [`Fault::NotFound`] when this visitor may not.
pub async fn rule(act: &Act, id: LikenessId, ruling: Ruling, version: i64) -> Result<Ruled, Fault> {
    let asked = (id, &ruling, version);
    if let Some(done) = act.answered("duplicate.rule", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("duplicate.rule", &asked).await?;
    let action = match ruling {
        // Who may merge may also say that there is nothing to merge.
        Ruling::TwoPeople { .. } if act.visitor()?.role == Role::Supervisor => Action::Merge,
        Ruling::Propose { .. } | Ruling::TwoPeople { .. } => Action::Close,
        Ruling::Merge { .. } | Ruling::Unmerge { .. } => Action::Merge,
    };
    let (row, permit) = act.load_in::<likeness::Model>(&tx, id).await?.cleared(act, action)?.parts();
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    let waits = matches!(row.state, LikenessState::Open | LikenessState::Proposed);
    let fits = match ruling {
        Ruling::Propose { .. } => row.state == LikenessState::Open,
        Ruling::Merge { .. } | Ruling::TwoPeople { .. } => waits,
        Ruling::Unmerge { .. } => row.state == LikenessState::Merged,
    };
    if !fits {
        return Err(Fault::Conflict(RULED));
    }
    let by = act.visitor()?.account();
    let at = Some(tx.now());
    queue::close(&tx, row.id.0, &[TaskKind::Duplicate]).await?;
    let (event, row) = match ruling {
        Ruling::Propose { why } => {
            ask(&tx, &row, Role::Supervisor).await?;
            let why = Some(reason(&why)?);
            ("likeness.proposed", likeness::Model { state: LikenessState::Proposed, proposed_by: by, why, ..row })
        }
        Ruling::TwoPeople { why } => {
            let why = Some(reason(&why)?);
            let state = LikenessState::TwoPeople;
            ("likeness.two_people", likeness::Model { state, decided_by: by, decided_at: at, why, ..row })
        }
        Ruling::Merge { keep, why } => {
            let why = Some(reason(&why)?);
            merge(act, &mut tx, &row, keep).await?;
            let (state, kept) = (LikenessState::Merged, Some(keep));
            ("likeness.merged", likeness::Model { state, kept, decided_by: by, decided_at: at, why, ..row })
        }
        Ruling::Unmerge { why } => {
            let undone_why = Some(reason(&why)?);
            unmerge(act, &mut tx, &row).await?;
            let state = LikenessState::Undone;
            ("likeness.undone", likeness::Model { state, undone_by: by, undone_at: at, undone_why, ..row })
        }
    };
    let row = tx.update(&permit, Event(event), row).await?;
    tx.commit(Ruled { duplicate: row.id, state: row.state, version: row.version }).await
}

fn reason(why: &str) -> Result<String, Fault> {
    let why = why.trim();
    let mut faults = Faults::new();
    faults.must("/why", !why.is_empty(), NO_REASON);
    faults.must("/why", why.chars().count() <= limits::TEXT.size(), Code::TEXT_TOO_LONG);
    faults.finish(|| why.to_owned())
}

async fn merge(act: &Act, tx: &mut Tx, row: &likeness::Model, keep: WorkerId) -> Result<(), Fault> {
    let lesser = match keep {
        keep if keep == row.one => row.other,
        keep if keep == row.other => row.one,
        _ => return Err(Fault::invalid("/keep", KEEP_WHICH)),
    };
    let (kept, _) = cleared(act, tx, keep).await?;
    let (lesser, permit) = cleared(act, tx, lesser).await?;
    if kept.merged_into.is_some() || lesser.merged_into.is_some() {
        return Err(Fault::Conflict(ELSEWHERE));
    }
    let lesser = worker::Model { merged_into: Some(kept.id), ..lesser };
    tx.update(&permit, Event("worker.merged"), lesser).await?;
    Ok(())
}

async fn unmerge(act: &Act, tx: &mut Tx, row: &likeness::Model) -> Result<(), Fault> {
    let lesser = if row.kept == Some(row.one) { row.other } else { row.one };
    let (lesser, permit) = cleared(act, tx, lesser).await?;
    if lesser.merged_into != row.kept {
        return Err(Fault::Conflict(ELSEWHERE));
    }
    let lesser = worker::Model { merged_into: None, ..lesser };
    tx.update(&permit, Event("worker.unmerged"), lesser).await?;
    Ok(())
}

async fn cleared(act: &Act, tx: &Tx, id: WorkerId) -> Result<(worker::Model, Permit), Fault> {
    Ok(act.load_in::<worker::Model>(tx, id).await?.cleared(act, Action::Merge)?.parts())
}

/// Two records side by side.
#[derive(Debug)]
pub struct Pair {
    /// The question.
    pub row: likeness::Model,
    /// The older record.
    pub one: worker::Model,
    /// The newer record.
    pub other: worker::Model,
    /// May this visitor merge, or undo?
    pub may_merge: bool,
    /// May this visitor propose, or say that they are two?
    pub may_close: bool,
}

/// The question, for who may read it.
///
/// # Errors
/// [`Fault::NotFound`] when there is none or this visitor may not.
pub async fn read(act: &Act, id: LikenessId) -> Result<Pair, Fault> {
    let (row, _) = act.load::<likeness::Model>(id).await?.cleared(act, Action::Read)?.parts();
    let one = act.load::<worker::Model>(row.one).await?.cleared(act, Action::Read)?.parts().0;
    let other = act.load::<worker::Model>(row.other).await?.cleared(act, Action::Read)?.parts().0;
    for worker in [one.id, other.id] {
        crate::foundations::readings::note(act, worker, "worker").await;
    }
    // A second factor that is only not fresh is asked for when the button is pressed.
    let may = |action| !matches!(act.may(action, &row.resource()), Err(Fault::NotFound));
    Ok(Pair { may_merge: may(Action::Merge), may_close: may(Action::Close), row, one, other })
}
