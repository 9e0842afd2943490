//! The store: SQLite or PostgreSQL by its address, one code path, one list of migrations, every change a leaf in the journal.

mod cell;
mod codes;
mod database;
mod idempotency;
pub mod ids;
mod kept;
mod kinds;
pub mod leaf;
pub mod migrations;
mod paging;
pub mod sealing;
mod transaction;
pub mod vault;

pub use cell::Cell;
pub use codes::NotInList;
pub use database::{Store, Where, fault, keys_for};
pub use idempotency::{Once, recall};
pub use kept::{Head, Kept, KeptTable, Seen, content};
pub use kinds::{Country, CurrencyCode, Day, Instant, JsonText, Salt};
pub use paging::{Cursor, PageOf};
pub use transaction::{Event, Tx};

use crate::foundations::fault::Code;

/// Somebody changed the record in the meantime.
pub const CHANGED: Code = Code("record.changed");
/// A record like this is there already.
pub const DUPLICATE: Code = Code("record.duplicate");
/// The database cannot be opened.
pub const UNOPENABLE: Code = Code("database.unopenable");
/// The address of the database is of no kind that is known.
pub const NO_SUCH_KIND: Code = Code("database.no_such_kind");
/// The same key came with another request.
pub const KEY_REUSED: Code = Code("idempotency.reused");
/// A cursor that is not ours.
pub const WRONG_CURSOR: Code = Code("cursor.wrong");

/// Every code of the store.
pub const CODES: &[Code] = &[
    CHANGED,
    DUPLICATE,
    UNOPENABLE,
    NO_SUCH_KIND,
    KEY_REUSED,
    WRONG_CURSOR,
    vault::KEYS_UNREADABLE,
    vault::KEYS_WRONG,
    vault::KEYS_MISSING,
];
