//! Which records a command works on: the database and the file of its keys.

use crate::foundations::fault::Fault;
use crate::foundations::law_text;
use crate::foundations::program::Program;
use crate::foundations::store::{Store, Where, keys_for};
use clap::Args;
use std::path::PathBuf;

/// The database in the folder of whoever starts the program.
const DATABASE: &str = "marhala.db";
/// The key file of a database that is no file.
const KEYS: &str = "marhala.keys";

/// For commands that cannot do without records.
#[derive(Clone, Debug, Args)]
pub struct Records {
    /// Database: a file of SQLite, or an address that begins with postgres:
    #[arg(long, value_name = "PATH|URL", default_value = DATABASE)]
    pub database: String,
    /// File with the keys that belong to the database; next to it unless told otherwise
    #[arg(long, value_name = "FILE")]
    pub keys: Option<PathBuf>,
}

/// For commands that also work without records.
#[derive(Clone, Debug, Default, Args)]
pub struct MaybeRecords {
    /// Database: a file of SQLite, or an address that begins with postgres: Without it no records are kept
    #[arg(long, value_name = "PATH|URL")]
    database: Option<String>,
    /// File with the keys that belong to the database; next to it unless told otherwise
    #[arg(long, value_name = "FILE", requires = "database")]
    keys: Option<PathBuf>,
}

impl Records {
    /// Where the key file is.
    ///
    /// # Errors
    /// When the address of the database is of no kind that is known.
    pub fn key_file(&self) -> Result<PathBuf, Fault> {
        if let Some(file) = &self.keys {
            return Ok(file.clone());
        }
        Ok(match self.database.parse()? {
            Where::File(path) => {
                let mut name = path.into_os_string();
                name.push(".keys");
                name.into()
            }
            Where::Server(_) => KEYS.into(),
        })
    }

    /// Opens the database with its keys; a new one gets new keys.
    ///
    /// # Errors
    /// When it cannot be opened, or when the keys are missing or others.
    pub async fn open(&self, program: &Program) -> Result<Program, Fault> {
        let place: Where = self.database.parse()?;
        let keys = keys_for(&place, &self.key_file()?)?;
        let program = program.with_store(Store::open(place, keys).await?);
        law_text::keep(&program).await?;
        Ok(program)
    }
}

impl MaybeRecords {
    /// Opens the database when one was named.
    ///
    /// # Errors
    /// As [`Records::open`].
    pub async fn open(&self, program: &Program) -> Result<Program, Fault> {
        match &self.database {
            Some(database) => Records { database: database.clone(), keys: self.keys.clone() }.open(program).await,
            None => Ok(program.clone()),
        }
    }
}
