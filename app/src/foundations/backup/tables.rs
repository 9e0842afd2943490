//! Tables as both databases have them: which there are, their columns, and their rows as JSON, some at a time.

use super::{UNREADABLE, told};
use crate::foundations::fault::Fault;
use crate::foundations::store::fault;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sea_orm::prelude::Uuid;
use sea_orm::sea_query::{Alias, Expr, Query};
use sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, QueryResult, Statement, Value as Stored};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// What does not belong into a backup: sign-ins that are open now, and the database's own notes on its shape.
const LEFT_OUT: &[&str] = &["seaql_migrations", "session"];
/// Rows read at once.
const ROWS: u64 = 2_000;
/// Values in one statement that writes.
const VALUES: usize = 10_000;

/// What a column holds, the same on both databases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// An identifier.
    Id,
    /// A whole number.
    Number,
    /// Yes or no.
    YesNo,
    /// Bytes.
    Bytes,
    /// Text.
    Text,
}

impl Kind {
    fn of(word: &str) -> Self {
        let word = word.to_lowercase();
        let has = |part: &str| word.contains(part);
        if has("uuid") {
            Self::Id
        } else if has("bool") {
            Self::YesNo
        } else if has("int") {
            Self::Number
        } else if has("blob") || has("bytea") {
            Self::Bytes
        } else {
            Self::Text
        }
    }
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Its name.
    pub table: String,
    /// Its columns, in the order of their names.
    pub columns: Vec<(String, Kind)>,
}

/// Every table that belongs into a backup, in the order of the names.
pub async fn all(db: &impl ConnectionTrait) -> Result<Vec<Table>, Fault> {
    let backend = db.get_database_backend();
    let query = match backend {
        DbBackend::Sqlite => {
            "SELECT m.name AS t, c.name AS c, c.type AS k FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY 1, 2"
        }
        _ => {
            "SELECT table_name::text AS t, column_name::text AS c, data_type::text AS k FROM information_schema.columns \
             WHERE table_schema = current_schema() ORDER BY 1, 2"
        }
    };
    let mut tables: Vec<Table> = Vec::new();
    for row in db.query_all_raw(Statement::from_string(backend, query)).await.map_err(fault)? {
        let read = |name: &str| row.try_get::<String>("", name).map_err(fault);
        let (table, column, kind) = (read("t")?, read("c")?, Kind::of(&read("k")?));
        if LEFT_OUT.contains(&table.as_str()) {
            continue;
        }
        match tables.last_mut().filter(|last| last.table == table) {
            Some(last) => last.columns.push((column, kind)),
            None => tables.push(Table { table, columns: vec![(column, kind)] }),
        }
    }
    // The order of names differs between the databases.
    tables.sort_by(|a, b| a.table.cmp(&b.table));
    tables.iter_mut().for_each(|table| table.columns.sort_by(|a, b| a.0.cmp(&b.0)));
    Ok(tables)
}

/// How many rows a table has.
pub async fn count(db: &impl ConnectionTrait, table: &str) -> Result<i64, Fault> {
    let query = format!("SELECT COUNT(*) AS n FROM \"{table}\"");
    let row = db.query_one_raw(Statement::from_string(db.get_database_backend(), query)).await.map_err(fault)?;
    row.map_or(Ok(0), |row| row.try_get("", "n").map_err(fault))
}

/// The rows of a table, some at a time.
pub struct Rows<'a> {
    db: &'a DatabaseTransaction,
    table: &'a Table,
    last: i64,
    begun: bool,
}

impl<'a> Rows<'a> {
    /// From the first.
    pub fn of(db: &'a DatabaseTransaction, table: &'a Table) -> Self {
        Self { db, table, last: i64::MIN, begun: false }
    }

    /// The next rows; none at the end.
    pub async fn next(&mut self) -> Result<Vec<Vec<Value>>, Fault> {
        let names: Vec<String> = self.table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let (names, table, last) = (names.join(", "), &self.table.table, self.last);
        let backend = self.db.get_database_backend();
        let query = if backend == DbBackend::Sqlite {
            format!(
                "SELECT rowid AS backup_row, {names} FROM \"{table}\" WHERE rowid > {last} ORDER BY rowid LIMIT {ROWS}"
            )
        } else {
            if !self.begun {
                let open = format!("DECLARE backup_{table} NO SCROLL CURSOR FOR SELECT {names} FROM \"{table}\"");
                self.db.execute_unprepared(&open).await.map_err(fault)?;
            }
            // A name for each table: a prepared statement keeps the columns it first saw.
            format!("FETCH {ROWS} FROM backup_{table}")
        };
        self.begun = true;
        let rows = self.db.query_all_raw(Statement::from_string(backend, query)).await.map_err(fault)?;
        if let (Some(last), DbBackend::Sqlite) = (rows.last(), backend) {
            self.last = last.try_get("", "backup_row").map_err(fault)?;
        }
        if rows.is_empty() && backend != DbBackend::Sqlite {
            self.db.execute_unprepared(&format!("CLOSE backup_{table}")).await.map_err(fault)?;
        }
        rows.iter().map(|row| self.table.columns.iter().map(|(name, kind)| json(row, name, *kind)).collect()).collect()
    }
}

fn json(row: &QueryResult, name: &str, kind: Kind) -> Result<Value, Fault> {
    Ok(match kind {
        Kind::Id => {
            row.try_get::<Option<Uuid>>("", name).map_err(fault)?.map_or(Value::Null, |id| id.to_string().into())
        }
        Kind::Number => row.try_get::<Option<i64>>("", name).map_err(fault)?.into(),
        Kind::YesNo => row.try_get::<Option<bool>>("", name).map_err(fault)?.into(),
        Kind::Text => row.try_get::<Option<String>>("", name).map_err(fault)?.into(),
        Kind::Bytes => {
            let bytes = row.try_get::<Option<Vec<u8>>>("", name).map_err(fault)?;
            bytes.map_or(Value::Null, |bytes| STANDARD.encode(bytes).into())
        }
    })
}

fn stored(value: &Value, kind: Kind) -> Option<Stored> {
    Some(match (kind, value) {
        (Kind::Id, Value::Null) => Stored::Uuid(None),
        (Kind::Id, Value::String(text)) => Stored::Uuid(Some(Uuid::parse_str(text).ok()?)),
        (Kind::Number, Value::Null) => Stored::BigInt(None),
        (Kind::Number, value) => Stored::BigInt(Some(value.as_i64()?)),
        (Kind::YesNo, Value::Null) => Stored::Bool(None),
        (Kind::YesNo, value) => Stored::Bool(Some(value.as_bool()?)),
        (Kind::Text, Value::Null) => Stored::String(None),
        (Kind::Text, Value::String(text)) => Stored::String(Some(text.clone())),
        (Kind::Bytes, Value::Null) => Stored::Bytes(None),
        (Kind::Bytes, Value::String(text)) => Stored::Bytes(Some(STANDARD.decode(text).ok()?)),
        _ => return None,
    })
}

/// Writes rows into a table.
pub async fn insert(db: &DatabaseTransaction, table: &Table, rows: &[Vec<Value>]) -> Result<(), Fault> {
    let wrong = || told(UNREADABLE, format!("a row of {} is of another shape", table.table));
    for some in rows.chunks((VALUES / table.columns.len().max(1)).max(1)) {
        let mut query = Query::insert();
        query.into_table(Alias::new(&table.table));
        query.columns(table.columns.iter().map(|(name, _)| Alias::new(name)));
        for row in some {
            if row.len() != table.columns.len() {
                return Err(wrong());
            }
            let values = row.iter().zip(&table.columns).map(|(value, (_, kind))| stored(value, *kind).map(Expr::val));
            let values: Option<Vec<Expr>> = values.collect();
            query.values(values.ok_or_else(wrong)?).map_err(|_| wrong())?;
        }
        db.execute(&query).await.map_err(fault)?;
    }
    Ok(())
}
