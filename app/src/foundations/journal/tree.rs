//! Taking leaves into the tree: in the order of their identifiers, some at a time, by one copy of the program at once.

use super::broken;
use super::tile::{self, Edge};
use crate::foundations::fault::Fault;
use crate::foundations::store::migrations::setting;
use crate::foundations::store::{Store, fault, leaf};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use marhala_journal::{Frontier, leaf_hash};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{ActiveValue::Set, ConnectionTrait, QueryOrder, QuerySelect};

/// Where the right edge of the tree is kept.
const EDGE: &str = "journal";
/// Leaves taken in one transaction: on SQLite nobody else writes meanwhile.
const BATCH: u64 = 1_000;

/// The right edge of the tree as it is stored.
pub async fn frontier(db: &impl ConnectionTrait) -> Result<Frontier, Fault> {
    read(setting::get(db, EDGE).await?.as_deref())
}

fn read(text: Option<&str>) -> Result<Frontier, Fault> {
    let Some(text) = text.filter(|text| !text.is_empty()) else { return Ok(Frontier::new()) };
    let bytes = STANDARD.decode(text).map_err(|error| Fault::broken(format_args!("journal: its edge: {error}")))?;
    Frontier::from_bytes(&bytes).map_err(broken)
}

/// Takes every leaf that waits into the tree, and says how many there were.
///
/// # Errors
/// When the database fails, or what is stored of the tree is not whole.
pub async fn integrate(store: &Store) -> Result<u64, Fault> {
    let mut all = 0;
    loop {
        let done = batch(store).await?;
        all += done;
        if done < BATCH {
            return Ok(all);
        }
    }
}

/// Does any leaf wait?
pub async fn waits(store: &Store) -> Result<bool, Fault> {
    let waiting = leaf::Entity::find().filter(leaf::Column::Seq.is_null());
    Ok(waiting.one(store.reader()).await.map_err(fault)?.is_some())
}

async fn batch(store: &Store) -> Result<u64, Fault> {
    let db = store.begin().await?;
    let mut frontier = read(locked(&db).await?.as_deref())?;
    let waiting = leaf::Entity::find().filter(leaf::Column::Seq.is_null()).order_by_asc(leaf::Column::Id).limit(BATCH);
    let rows = db.query_all(&sea_orm::QueryTrait::into_query(waiting)).await.map_err(fault)?;
    if rows.is_empty() {
        return Ok(0);
    }
    let mut edge = Edge::of(&db, frontier.size()).await?;
    let mut taken = 0;
    for raw in rows {
        let seq = frontier.size();
        let encoded = sea_orm::FromQueryResult::from_query_result(&raw, "")
            .map_err(|error: sea_orm::DbErr| error.to_string())
            .and_then(|row: leaf::Model| {
                let bytes = row.entry(seq).and_then(|entry| entry.encode()).map_err(|problem| problem.to_string())?;
                Ok((row.id, leaf_hash(&bytes)))
            });
        let (id, hash) = match encoded {
            Ok(encoded) => encoded,
            Err(why) => {
                // It was changed before it had a place. The others go on; `journal verify` names it.
                tracing::error!(why, "a leaf of the journal cannot be taken into the tree");
                continue;
            }
        };
        let mut full = Vec::new();
        frontier.push_and(hash, |level, index, hash| full.extend(edge.push(level, index, hash))).map_err(broken)?;
        for (level, index, hashes) in full {
            tile::write(&db, level, index, hashes).await?;
        }
        let seq = i64::try_from(seq).map_err(|_| Fault::broken("journal: its size"))?;
        let place = leaf::Entity::update_many()
            .col_expr(leaf::Column::Seq, Expr::value(seq))
            .col_expr(leaf::Column::Hash, Expr::value(hash.0.to_vec()))
            .filter(leaf::Column::Id.eq(id));
        place.exec(&db).await.map_err(fault)?;
        taken += 1;
    }
    for (level, index, hashes) in edge.partial(frontier.size()) {
        tile::write(&db, level, index, hashes).await?;
    }
    setting::set(&db, EDGE, &STANDARD.encode(frontier.to_bytes())).await?;
    db.commit().await.map_err(fault)?;
    Ok(taken)
}

/// The edge, held so that no other copy of the program takes leaves meanwhile. SQLite has one writer anyway.
async fn locked(db: &sea_orm::DatabaseTransaction) -> Result<Option<String>, Fault> {
    let empty = setting::ActiveModel { name: Set(EDGE.into()), value: Set(String::new()) };
    let keep = OnConflict::column(setting::Column::Name).do_nothing().to_owned();
    setting::Entity::insert(empty).on_conflict(keep).exec_without_returning(db).await.map_err(fault)?;
    let row = setting::Entity::find_by_id(EDGE.to_owned()).lock_exclusive().one(db).await.map_err(fault)?;
    Ok(row.map(|row| row.value))
}
