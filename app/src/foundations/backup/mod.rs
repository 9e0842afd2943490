//! Backup and restore: one sealed file for both databases, written in one moment, counted and summed table by table.

pub mod command;
mod read;
mod seal;
mod tables;
mod write;

pub use read::restore;
pub use write::backup;

use crate::foundations::fault::{Code, Fault, Faults};

/// The file is no backup of this installation, or it is damaged.
pub const UNREADABLE: Code = Code("backup.unreadable");
/// The backup cannot be written there.
pub const UNWRITABLE: Code = Code("backup.unwritable");
/// The database to restore into holds records.
pub const NOT_EMPTY: Code = Code("backup.not_empty");

/// Every code of backups.
pub const CODES: &[Code] = &[UNREADABLE, UNWRITABLE, NOT_EMPTY];

/// The first bytes of a backup.
const MAGIC: &[u8] = b"marhala backup 1\n";

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Told {
    /// Tables.
    pub tables: u64,
    /// Rows of all tables together.
    pub rows: u64,
}

fn told(code: Code, why: impl std::fmt::Display) -> Fault {
    let mut faults = Faults::new();
    faults.add("", code, [("why", why.to_string())]);
    Fault::Invalid(faults)
}
