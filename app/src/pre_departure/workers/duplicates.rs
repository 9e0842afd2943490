//! Finding whether a worker who is being registered is on record already. It scores and proposes; a person decides.

use super::likeness::{self, LikenessState};
use super::worker_key::{self, birth_of};
use super::{document, worker};
use crate::foundations::access::{Permit, Role};
use crate::foundations::fault::Fault;
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::store::ids::{LikenessId, WorkerId};
use crate::foundations::store::{Day, Event, JsonText, Salt, Tx, fault};
use crate::foundations::{limits, references};
use jiff::ToSpan;
use marhala_names::{BirthMatch, PersonKeys, Score, key, person_score};
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use std::collections::BTreeSet;

/// Within how many days somebody should look. Not law: before the journey has taken much of anybody's time.
pub(super) const DUE_DAYS: i64 = 7;
/// From which score of the names alone, per mille, a person is told that they are alike.
const LIKE_NAME: u16 = 700;

/// Keeps the marks of a record that was just made or renamed, and proposes those that may be the same person.
///
/// # Errors
/// When the database fails.
pub async fn look(tx: &mut Tx, permit: &Permit, worker: &worker::Model) -> Result<(), Fault> {
    let marks = worker_key::keep(tx, worker).await?;
    let own = documents(tx, [worker.id]).await?;
    let found = candidates(tx, worker, &marks, &own).await?;
    let documents = documents(tx, found.iter().map(|row| row.id)).await?;
    for other in found {
        let theirs: Vec<&document::Model> = documents.iter().filter(|one| one.worker == other.id).collect();
        let (score, reasons) = likeness_of(worker, &other, &own, &theirs);
        if i64::from(score.total) >= limits::LIKENESS.count() && !known(tx, worker.id, other.id).await? {
            propose(tx, permit, (&other, worker), score.total, &reasons).await?;
        }
    }
    Ok(())
}

async fn documents(tx: &Tx, workers: impl IntoIterator<Item = WorkerId>) -> Result<Vec<document::Model>, Fault> {
    use document::Column;
    let found =
        document::Entity::find().filter(Column::Worker.is_in(workers)).filter(Column::NumberIndex.is_not_null());
    found.all(tx.db()).await.map_err(fault)
}

/// Records that share a mark, a document number or a telephone, each once; merged and erased ones are left out.
async fn candidates(
    tx: &Tx,
    worker: &worker::Model,
    marks: &BTreeSet<i64>,
    own: &[document::Model],
) -> Result<Vec<worker::Model>, Fault> {
    let most = limits::LIKE_CANDIDATES.most;
    let mut ids: BTreeSet<WorkerId> = BTreeSet::new();
    let marked = worker_key::Entity::find()
        .filter(worker_key::Column::Mark.is_in(marks.iter().copied()))
        .filter(worker_key::Column::Worker.ne(worker.id))
        .limit(most);
    ids.extend(marked.all(tx.db()).await.map_err(fault)?.into_iter().map(|row| row.worker));
    let numbers: Vec<i64> = own.iter().filter_map(|one| one.number_index).collect();
    let numbered = document::Entity::find().filter(document::Column::NumberIndex.is_in(numbers)).limit(most);
    ids.extend(numbered.all(tx.db()).await.map_err(fault)?.into_iter().map(|row| row.worker));
    if let Some(phone) = worker.phone_index {
        let reached = worker::Entity::find().filter(worker::Column::PhoneIndex.eq(phone)).limit(most);
        ids.extend(reached.all(tx.db()).await.map_err(fault)?.into_iter().map(|row| row.id));
    }
    ids.remove(&worker.id);
    let found = worker::Entity::find()
        .filter(worker::Column::Id.is_in(ids))
        .filter(worker::Column::MergedInto.is_null())
        .filter(worker::Column::ErasedAt.is_null())
        .order_by_asc(worker::Column::Id)
        .limit(most);
    found.all(tx.db()).await.map_err(fault)
}

/// How alike two records are, and why: words of `duplicate-why-...`.
fn likeness_of(
    worker: &worker::Model,
    other: &worker::Model,
    own: &[document::Model],
    theirs: &[&document::Model],
) -> (Score, Vec<&'static str>) {
    let same = own.iter().any(|one| theirs.iter().any(|their| their.number_index == one.number_index));
    // Two passports of one country with different numbers may be one person's, the second a renewal: that tells nothing.
    let document = same.then_some(true);
    let person = |row: &worker::Model| PersonKeys { name: key(&row.name), birth: birth_of(row) };
    let score = person_score(&person(worker), &person(other), document);
    let mut reasons = Vec::new();
    if same {
        reasons.push("document");
    }
    if worker.phone_index.is_some() && worker.phone_index == other.phone_index {
        reasons.push("phone");
    }
    if score.name.score >= LIKE_NAME {
        reasons.push("name");
    }
    reasons.extend(match score.birth {
        BirthMatch::Same => Some("birth-same"),
        BirthMatch::Swapped => Some("birth-swapped"),
        BirthMatch::Near => Some("birth-near"),
        BirthMatch::Year => Some("birth-year"),
        BirthMatch::Different | BirthMatch::Unknown => None,
    });
    (score, reasons)
}

/// Was the question about these two asked before?
async fn known(tx: &Tx, one: WorkerId, other: WorkerId) -> Result<bool, Fault> {
    use likeness::Column;
    let pair = [one, other];
    let found = likeness::Entity::find().filter(Column::One.is_in(pair)).filter(Column::Other.is_in(pair));
    Ok(found.one(tx.db()).await.map_err(fault)?.is_some())
}

async fn propose(
    tx: &mut Tx,
    permit: &Permit,
    (one, other): (&worker::Model, &worker::Model),
    score: u16,
    reasons: &[&str],
) -> Result<(), Fault> {
    let row = likeness::Model {
        id: LikenessId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('M')?,
        one: one.id,
        other: other.id,
        score: i64::from(score),
        reasons: JsonText::of(&reasons),
        state: LikenessState::Open,
        kept: None,
        proposed_by: None,
        decided_by: None,
        decided_at: None,
        why: None,
        undone_why: None,
        undone_by: None,
        undone_at: None,
        made_at: tx.now(),
    };
    let row = tx.insert(permit, Event("likeness.found"), row).await?;
    ask(tx, &row, Role::LabourOfficer).await
}

/// Opens the work for a role of the office that registers workers.
pub(super) async fn ask(tx: &Tx, row: &likeness::Model, role: Role) -> Result<(), Fault> {
    let today = tx.now().day();
    let work = Work {
        kind: TaskKind::Duplicate,
        role,
        organisation: None,
        record: row.id.0,
        worker: None,
        about: None,
        reference: row.reference.clone(),
        due_on: Day(today.checked_add(DUE_DAYS.days()).unwrap_or(today)),
    };
    queue::open(tx, work).await
}
