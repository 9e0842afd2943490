//! Erasing a worker: the key is destroyed, every row about the worker is emptied, and the journal still adds up.

use super::erasure;
use super::journey::{self, Stage};
use super::likeness;
use super::worker;
use crate::foundations::access::{Action, Permit};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::store::ids::{ErasureId, WorkerId};
use crate::foundations::store::{Day, Event, JsonText, Salt, Tx, fault};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
use sea_orm::{Condition, ConnectionTrait};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// No text was cited.
pub const NO_ARTICLE: Code = Code("erasure.no_article");
/// A duty to keep the records still holds.
pub const KEPT_UNTIL: Code = Code("erasure.kept_until");
/// A journey is not over.
pub const ON_A_JOURNEY: Code = Code("erasure.on_a_journey");

/// Why a worker's data may be erased. The packs hold no periods of retention yet, so the officer states them and answers for it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The article under which it is erased, and the one under which the records were kept, as text.
    pub article: String,
    /// The day on which the last duty to keep the records ends.
    pub kept_until: Day,
}

/// A worker was erased.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Erased {
    /// The erasure.
    pub erasure: ErasureId,
    /// How many rows about the worker were emptied.
    pub rows: i64,
}

/// Erases a worker.
///
/// # Errors
/// [`Fault::Invalid`] with the day it becomes possible, while a duty to keep the records holds or a journey is not over;
/// [`Fault::NotFound`] when this visitor may not.
pub async fn erase(act: &Act, id: WorkerId, input: Erasure) -> Result<Erased, Fault> {
    if let Some(done) = act.answered("worker.erase", &(id, &input)).await? {
        return Ok(done);
    }
    let mut tx = act.begin("worker.erase", &(id, &input)).await?;
    let cleared = act.load_in::<worker::Model>(&tx, id).await?.cleared(act, Action::Erase)?;
    let permit = cleared.permit().clone();
    let article = input.article.trim();
    let mut faults = Faults::new();
    let cited = (1..=limits::TEXT.size()).contains(&article.chars().count());
    faults.must("/article", cited, NO_ARTICLE);
    if input.kept_until.0 >= act.today() {
        faults.add("/kept_until", KEPT_UNTIL, [("day", act.speech().date(input.kept_until.0))]);
    }
    let open = journey::Entity::find()
        .filter(journey::Column::Worker.eq(id))
        .filter(journey::Column::Stage.is_not_in([Stage::Returned, Stage::Withdrawn]));
    faults.must("", open.one(tx.db()).await.map_err(fault)?.is_none(), ON_A_JOURNEY);
    faults.finish(|| ())?;
    let mut rows = 0;
    // Records that were merged into this one are of the same person.
    let merged = worker::Entity::find().filter(worker::Column::MergedInto.eq(id)).all(tx.db()).await.map_err(fault)?;
    let all: Vec<WorkerId> = merged.iter().map(|row| row.id).chain([id]).collect();
    for one in &all {
        for table in crate::tables() {
            rows += (table.empty)(&mut tx, &permit, one.0).await?;
        }
        rows += empty_likenesses(&mut tx, &permit, *one).await?;
        forget(&tx, *one).await?;
    }
    let row = erasure::Model {
        id: ErasureId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        worker: id,
        article: article.to_owned(),
        kept_until: input.kept_until,
        rows: i64::try_from(rows).unwrap_or(i64::MAX),
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let row = tx.insert(&permit, Event("erasure.done"), row).await?;
    // Last of all: until here the entries of the journal are still in the person's name.
    for one in &all {
        tx.store().vault().destroy(tx.db(), one.0).await?;
    }
    let answer = tx.commit(Erased { erasure: row.id, rows: row.rows }).await?;
    for one in &all {
        act.store()?.vault().forget(one.0);
    }
    Ok(answer)
}

/// What was written about this worker when two records looked alike.
async fn empty_likenesses(tx: &mut Tx, permit: &Permit, id: WorkerId) -> Result<u64, Fault> {
    use likeness::Column;
    let about = Condition::any().add(Column::One.eq(id)).add(Column::Other.eq(id));
    let rows = likeness::Entity::find().filter(about).all(tx.db()).await.map_err(fault)?;
    let count = rows.len() as u64;
    for row in rows {
        let row = likeness::Model { why: None, undone_why: None, reasons: JsonText::default(), ..row };
        tx.update(permit, Event("likeness.emptied"), row).await?;
    }
    Ok(count)
}

/// Takes away what only serves the running program: marks of the name, messages on their way, codes, open sign-ins.
async fn forget(tx: &Tx, id: WorkerId) -> Result<(), Fault> {
    for (table, column) in
        [("worker_key", "worker"), ("outbox", "worker"), ("one_time_code", "worker"), ("session", "holder")]
    {
        let mut delete = Query::delete();
        delete.from_table(Alias::new(table)).and_where(ExprTrait::eq(Expr::col(Alias::new(column)), id.0));
        tx.db().execute(&delete).await.map_err(fault)?;
    }
    Ok(())
}
