//! Every current row of the record against its newest entry: both are read in the order of their identifiers, side by side.

use super::audit::Findings;
use crate::foundations::fault::Fault;
use crate::foundations::store::{KeptTable, Seen, fault, leaf};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ConnectionTrait, DatabaseTransaction, QueryOrder, QueryResult, QuerySelect, QueryTrait};
use std::collections::VecDeque;

/// Leaves read at once.
const CHUNK: u64 = 4_000;

/// The rows of one table, some at a time.
struct Rows {
    table: KeptTable,
    next: VecDeque<Seen>,
    last: Option<Uuid>,
    ended: bool,
}

impl Rows {
    async fn fill(&mut self, db: &DatabaseTransaction) -> Result<(), Fault> {
        if self.next.is_empty() && !self.ended {
            let rows = (self.table.rows)(db, self.last).await?;
            let end = rows.iter().map(|row| row.id).max();
            self.ended = end.is_none() || end <= self.last;
            self.last = Ord::max(end, self.last);
            self.next = rows.into();
        }
        Ok(())
    }
}

/// What the leaves say about one record.
struct Newest {
    record: Uuid,
    version: i64,
    commitment: Vec<u8>,
    kind: String,
}

/// Walks along all leaves and all rows at once.
pub async fn compare(db: &DatabaseTransaction, found: &mut Findings) -> Result<(), Fault> {
    let tables = crate::tables();
    let mut tables: Vec<Rows> =
        tables.into_iter().map(|table| Rows { table, next: VecDeque::new(), last: None, ended: false }).collect();
    let mut last: Option<(Uuid, i64, Uuid)> = None;
    let mut open: Option<Newest> = None;
    loop {
        let rows = leaves(db, last).await?;
        let Some(end) = rows.last() else { break };
        last = Some(place_of(end)?);
        for raw in &rows {
            let (record, version, id) = place_of(raw)?;
            let commitment: Vec<u8> = raw.try_get("", "commitment").unwrap_or_default();
            let kind: String = raw.try_get("", "kind").unwrap_or_default();
            match &mut open {
                Some(newest) if newest.record == record => {
                    let gap = version > newest.version + 1;
                    if gap || (version == newest.version && commitment != newest.commitment) {
                        found.add(format!(
                            "{} {record}: the entry {id} does not follow the one before it; an entry was altered or removed.",
                            table_of(&kind)
                        ));
                    }
                    *newest = Newest { record, version, commitment, kind };
                }
                _ => {
                    if let Some(done) = open.take() {
                        against_rows(db, &mut tables, &done, found).await?;
                    }
                    if version > 1 {
                        found.add(format!("{} {record}: its first entries were removed.", table_of(&kind)));
                    }
                    open = Some(Newest { record, version, commitment, kind });
                }
            }
        }
    }
    if let Some(done) = open {
        against_rows(db, &mut tables, &done, found).await?;
    }
    for rows in &mut tables {
        loop {
            rows.fill(db).await?;
            let Some(seen) = rows.next.pop_front() else { break };
            without_leaf(rows.table.name, &seen, found);
        }
    }
    Ok(())
}

async fn leaves(db: &DatabaseTransaction, after: Option<(Uuid, i64, Uuid)>) -> Result<Vec<QueryResult>, Fault> {
    use leaf::Column;
    let mut query = leaf::Entity::find()
        .select_only()
        .columns([Column::Id, Column::Record, Column::Version, Column::Commitment, Column::Kind])
        .order_by_asc(Column::Record)
        .order_by_asc(Column::Version)
        .order_by_asc(Column::Id)
        .limit(CHUNK);
    if let Some((record, version, id)) = after {
        let place = Expr::tuple([Expr::col(Column::Record), Expr::col(Column::Version), Expr::col(Column::Id)]);
        let last = Expr::tuple([Expr::val(record), Expr::val(version), Expr::val(id)]);
        query = query.filter(ExprTrait::gt(place, last));
    }
    db.query_all(&query.into_query()).await.map_err(fault)
}

fn place_of(raw: &QueryResult) -> Result<(Uuid, i64, Uuid), Fault> {
    let read = || Ok((raw.try_get("", "record")?, raw.try_get("", "version")?, raw.try_get("", "id")?));
    read().map_err(fault)
}

/// Takes the rows up to this record: those before it have no leaf, and its own must be what the newest leaf says.
async fn against_rows(
    db: &DatabaseTransaction,
    tables: &mut [Rows],
    newest: &Newest,
    found: &mut Findings,
) -> Result<(), Fault> {
    let mut is_there = false;
    for rows in tables {
        loop {
            rows.fill(db).await?;
            match rows.next.front() {
                Some(seen) if seen.id < newest.record => without_leaf(rows.table.name, seen, found),
                Some(seen) if seen.id == newest.record => {
                    is_there = true;
                    against(rows.table.name, seen, newest, found);
                }
                _ => break,
            }
            rows.next.pop_front();
        }
    }
    if !is_there {
        let Newest { record, version, kind, .. } = newest;
        found.add(format!(
            "{} {record}: the journal knows it up to version {version} ({kind}), but the row is gone; it was removed \
             outside the program.",
            table_of(kind)
        ));
    }
    Ok(())
}

fn against(table: &str, seen: &Seen, newest: &Newest, found: &mut Findings) {
    found.rows += 1;
    let id = seen.id;
    match seen.says {
        None => found.add(format!(
            "{table} {id}: a column holds what the program never writes; it was changed outside the program."
        )),
        Some((version, commitment)) if version != newest.version || commitment[..] != newest.commitment[..] => {
            found.add(format!(
                "{table} {id}: version {version} of the row is not what the journal holds of version {}; it was changed \
                 outside the program.",
                newest.version
            ));
        }
        Some(_) => {}
    }
}

fn without_leaf(table: &str, seen: &Seen, found: &mut Findings) {
    found.rows += 1;
    found.add(format!("{table} {}: the row has no entry in the journal; it was added outside the program.", seen.id));
}

/// The table a kind of event is about: `contract.submitted` is about a contract.
fn table_of(kind: &str) -> &str {
    kind.split('.').next().unwrap_or(kind)
}
