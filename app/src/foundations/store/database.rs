//! Opening the database: by its address, with one writer on SQLite, and with the keys that belong to it.

use super::vault::{KEYS_MISSING, KEYS_WRONG, Keys, Vault};
use super::{DUPLICATE, NO_SUCH_KIND, UNOPENABLE, migrations};
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::limits;
use crate::foundations::people::NameRegister;
use crate::foundations::queue::Counts;
use sea_orm::{
    AccessMode, ConnectOptions, Database, DatabaseConnection, DatabaseTransaction, DbBackend, DbErr, IsolationLevel,
    RuntimeErr, SqlErr, SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// Where the records are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Where {
    /// A file of SQLite.
    File(PathBuf),
    /// A PostgreSQL server, by its address.
    Server(String),
}

impl std::str::FromStr for Where {
    type Err = Fault;

    fn from_str(address: &str) -> Result<Self, Fault> {
        if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            return Ok(Self::Server(address.to_owned()));
        }
        match address.strip_prefix("sqlite:").map(|rest| rest.trim_start_matches("//")) {
            Some(path) if !path.is_empty() => Ok(Self::File(path.into())),
            None if !address.contains("://") && !address.is_empty() => Ok(Self::File(address.into())),
            _ => Err(Fault::invalid("--database", NO_SUCH_KIND)),
        }
    }
}

/// The open store. Cloning shares it.
#[derive(Clone, Debug)]
pub struct Store(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    place: Where,
    read: DatabaseConnection,
    write: DatabaseConnection,
    vault: Vault,
    counts: Counts,
    names: NameRegister,
}

impl Store {
    /// Opens the database, brings it up to date, and makes sure that the keys are its own.
    ///
    /// # Errors
    /// When it cannot be opened, or when the keys are not those it was made with.
    pub async fn open(place: Where, keys: Keys) -> Result<Self, Fault> {
        let (read, write) = connect(&place).await?;
        migrations::run(&write).await?;
        let (counts, names) = (Counts::default(), NameRegister::default());
        let store = Self(Arc::new(Inner { place, read, write, vault: Vault::new(keys), counts, names }));
        store.know_keys().await?;
        Ok(store)
    }

    /// The database has no keys recorded yet, or exactly these.
    async fn know_keys(&self) -> Result<(), Fault> {
        use migrations::setting;
        let own = self.vault().keys().check_value();
        match setting::get(self.writer(), "keys").await? {
            Some(known) if known == own => Ok(()),
            Some(_) => Err(Fault::invalid("--keys", KEYS_WRONG)),
            None => setting::set(self.writer(), "keys", &own).await,
        }
    }

    /// Where it is.
    pub fn place(&self) -> &Where {
        &self.0.place
    }

    /// For reading outside a transaction.
    pub fn reader(&self) -> &DatabaseConnection {
        &self.0.read
    }

    /// For the few writes that are no steps: sessions, the queue of jobs, the journal's tree.
    pub fn writer(&self) -> &DatabaseConnection {
        &self.0.write
    }

    /// Keys and what they open.
    pub fn vault(&self) -> &Vault {
        &self.0.vault
    }

    /// How much work waits, as it was counted a moment ago.
    pub fn counts(&self) -> &Counts {
        &self.0.counts
    }

    /// The names of organisations, for finding them by what a person types.
    pub fn names(&self) -> &NameRegister {
        &self.0.names
    }

    /// Is it SQLite?
    pub fn is_embedded(&self) -> bool {
        self.0.write.get_database_backend() == DbBackend::Sqlite
    }

    /// A transaction that writes. SQLite takes its one write lock at once, so that no transaction fails half way.
    ///
    /// # Errors
    /// [`Fault::Busy`] when the database has no room in time.
    pub async fn begin(&self) -> Result<DatabaseTransaction, Fault> {
        let options = TransactionOptions {
            sqlite_transaction_mode: Some(SqliteTransactionMode::Immediate),
            ..TransactionOptions::default()
        };
        self.0.write.begin_with_options(options).await.map_err(fault)
    }

    /// A transaction that only reads and sees one moment, whatever is written meanwhile.
    ///
    /// # Errors
    /// [`Fault::Busy`] when the database has no room in time.
    pub async fn snapshot(&self) -> Result<DatabaseTransaction, Fault> {
        // SQLite reads one moment anyway, and knows no other word for it.
        let isolation = (!self.is_embedded()).then_some(IsolationLevel::RepeatableRead);
        let access = (!self.is_embedded()).then_some(AccessMode::ReadOnly);
        self.0.read.begin_with_config(isolation, access).await.map_err(fault)
    }

    /// Answers when the database does.
    ///
    /// # Errors
    /// [`Fault::Busy`] when it does not.
    pub async fn ping(&self) -> Result<(), Fault> {
        self.0.read.ping().await.map_err(fault)
    }

    /// Closes every connection; on SQLite this also folds the write-ahead log into the file.
    pub async fn close(&self) {
        let _ = self.0.read.clone().close().await;
        let _ = self.0.write.clone().close().await;
    }
}

async fn connect(place: &Where) -> Result<(DatabaseConnection, DatabaseConnection), Fault> {
    let unopenable = |error: DbErr| {
        tracing::warn!(%error, "the database cannot be opened");
        let mut faults = Faults::new();
        let shown = match place {
            Where::File(path) => path.display().to_string(),
            // The address holds a password.
            Where::Server(_) => "PostgreSQL".to_owned(),
        };
        faults.add("--database", UNOPENABLE, [("database", shown), ("why", error.to_string())]);
        Fault::Invalid(faults)
    };
    match place {
        Where::File(path) => {
            let write = Database::connect(embedded(path, 1)).await.map_err(unopenable)?;
            let read = Database::connect(embedded(path, limits::READERS.most as u32)).await.map_err(unopenable)?;
            Ok((read, write))
        }
        Where::Server(address) => {
            let mut options = ConnectOptions::new(address.clone());
            options.max_connections(limits::CONNECTIONS.most as u32).min_connections(2);
            options.acquire_timeout(limits::DATABASE_WAIT.time()).sqlx_logging(false).test_before_acquire(false);
            let both = Database::connect(options).await.map_err(unopenable)?;
            Ok((both.clone(), both))
        }
    }
}

fn embedded(path: &Path, connections: u32) -> ConnectOptions {
    let mut options = ConnectOptions::new(format!("sqlite://{}?mode=rwc", path.display()));
    options.max_connections(connections).min_connections(1).sqlx_logging(false).test_before_acquire(false);
    options.acquire_timeout(limits::DATABASE_WAIT.time()).idle_timeout(None::<Duration>).max_lifetime(None::<Duration>);
    options.map_sqlx_sqlite_opts(|options| {
        use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
        options
            .journal_mode(SqliteJournalMode::Wal)
            // Full: a step that was answered survives a power cut.
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(limits::DATABASE_WAIT.time())
            .pragma("mmap_size", "268435456")
            .pragma("cache_size", "-8000")
            .pragma("trusted_schema", "off")
            .statement_cache_capacity(256)
    });
    options
}

/// The key file belongs next to the database; whoever lost it is told so before anything else happens.
///
/// # Errors
/// [`KEYS_MISSING`] when there is a database without keys.
pub fn keys_for(place: &Where, file: &Path) -> Result<Keys, Fault> {
    let has_records = match place {
        Where::File(path) => path.exists(),
        Where::Server(_) => false,
    };
    match (file.exists(), has_records) {
        (true, _) => Keys::read(file),
        (false, true) => {
            let mut faults = Faults::new();
            faults.add("--keys", KEYS_MISSING, [("path", file.display().to_string())]);
            Err(Fault::Invalid(faults))
        }
        (false, false) => {
            let keys = Keys::random()?;
            keys.write(file)?;
            Ok(keys)
        }
    }
}

/// What a failure of the database means to whoever asked. Its words are logged, never sent.
pub fn fault(error: DbErr) -> Fault {
    match error.sql_err() {
        Some(SqlErr::UniqueConstraintViolation(_)) => return Fault::Conflict(DUPLICATE),
        Some(SqlErr::ForeignKeyConstraintViolation(_)) => return Fault::NotFound,
        _ => {}
    }
    match &error {
        DbErr::ConnectionAcquire(_) | DbErr::Conn(_) => {
            tracing::warn!(%error, "the database does not answer");
            Fault::busy()
        }
        DbErr::Exec(RuntimeErr::SqlxError(inner)) | DbErr::Query(RuntimeErr::SqlxError(inner)) => {
            let words = inner.to_string();
            let gone = matches!(
                **inner,
                sea_orm::sqlx::Error::Io(_) | sea_orm::sqlx::Error::PoolTimedOut | sea_orm::sqlx::Error::PoolClosed
            );
            let crowded = [
                "database is locked",
                "deadlock",
                "could not serialize",
                "terminating connection",
                "shutting down",
                "starting up",
                "disk is full",
                "No space left",
                "disk I/O",
            ];
            if gone || crowded.iter().any(|sign| words.contains(sign)) {
                tracing::warn!(%error, "the database is busy, full or gone");
                Fault::busy()
            } else {
                Fault::broken(format_args!("database: {error}"))
            }
        }
        _ => Fault::broken(format_args!("database: {error}")),
    }
}
