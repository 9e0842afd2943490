//! Reading a backup into an empty database of either kind: all of it, or nothing.

use super::seal::Opening;
use super::tables::{self, Table};
use super::write::hex;
use super::{NOT_EMPTY, Told, UNREADABLE, told};
use crate::foundations::fault::Fault;
use crate::foundations::store::{Store, fault};
use flate2::read::GzDecoder;
use sea_orm::{ConnectionTrait, DatabaseTransaction};
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;

/// No row is longer.
const LINE: u64 = 64 << 20;
/// Rows written at once.
const ROWS: usize = 500;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct End {
    end: String,
    rows: u64,
    sha256: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Done {
    tables: u64,
    rows: u64,
}

#[derive(Deserialize)]
struct Begin {
    backup: u64,
}

/// Restores a backup into a store that holds nothing yet.
///
/// # Errors
/// [`NOT_EMPTY`] when it holds records; [`UNREADABLE`] when the file is damaged, altered or of another installation. Then nothing
/// was stored.
pub async fn restore(store: &Store, path: &Path) -> Result<Told, Fault> {
    let wrong = |error: std::io::Error| told(UNREADABLE, error);
    let file = File::open(path).map_err(wrong)?;
    let opened = Opening::begin(BufReader::new(file), store.vault().keys()).map_err(wrong)?;
    let mut lines = Lines { from: BufReader::new(GzDecoder::new(opened)), line: String::new() };
    let begin: Begin = lines.value()?;
    if begin.backup != 1 {
        return Err(told(UNREADABLE, "it was written by a newer program"));
    }
    let db = store.begin().await?;
    let own = tables::all(&db).await?;
    empty(&db, &own).await?;
    db.execute_unprepared("DELETE FROM setting").await.map_err(fault)?;
    let mut all = Told::default();
    loop {
        let text = lines.next()?.to_owned();
        if let Ok(done) = serde_json::from_str::<Done>(&text) {
            if (done.tables, done.rows) != (all.tables, all.rows) {
                return Err(told(UNREADABLE, "tables are missing"));
            }
            break;
        }
        let table: Table = serde_json::from_str(&text).map_err(|error| told(UNREADABLE, error))?;
        if !own.contains(&table) {
            return Err(told(UNREADABLE, format!("this program has no table {} of that shape", table.table)));
        }
        all.rows += rows(&db, &table, &mut lines).await?;
        all.tables += 1;
    }
    db.commit().await.map_err(fault)?;
    Ok(all)
}

async fn empty(db: &DatabaseTransaction, tables: &[Table]) -> Result<(), Fault> {
    for table in tables {
        // The store itself notes which keys it belongs to.
        let most = if table.table == "setting" { 1 } else { 0 };
        if tables::count(db, &table.table).await? > most {
            return Err(Fault::invalid("--database", NOT_EMPTY));
        }
    }
    Ok(())
}

async fn rows<R: Read>(db: &DatabaseTransaction, table: &Table, lines: &mut Lines<R>) -> Result<u64, Fault> {
    let (mut count, mut sum, mut some) = (0_u64, Sha256::new(), Vec::new());
    loop {
        let line = lines.next()?;
        if line.starts_with('{') {
            let end: End = serde_json::from_str(line).map_err(|error| told(UNREADABLE, error))?;
            tables::insert(db, table, &some).await?;
            let fits = (end.end.as_str(), end.rows, end.sha256) == (table.table.as_str(), count, hex(&sum.finalize()));
            return if fits { Ok(count) } else { Err(told(UNREADABLE, format!("{} is not whole", table.table))) };
        }
        sum.update(line.as_bytes());
        sum.update(b"\n");
        let row: Vec<Value> = serde_json::from_str(line).map_err(|error| told(UNREADABLE, error))?;
        some.push(row);
        count += 1;
        if some.len() == ROWS {
            tables::insert(db, table, &some).await?;
            some.clear();
        }
    }
}

struct Lines<R> {
    from: BufReader<R>,
    line: String,
}

impl<R: Read> Lines<R> {
    fn next(&mut self) -> Result<&str, Fault> {
        self.line.clear();
        let read = self.from.by_ref().take(LINE).read_line(&mut self.line).map_err(|error| told(UNREADABLE, error))?;
        if read == 0 || !self.line.ends_with('\n') {
            return Err(told(UNREADABLE, "it ends too early"));
        }
        Ok(self.line.trim_end_matches('\n'))
    }

    fn value<T: serde::de::DeserializeOwned>(&mut self) -> Result<T, Fault> {
        serde_json::from_str(self.next()?).map_err(|error| told(UNREADABLE, error))
    }
}
