//! Exports: the registers as files for other programs, complete and counted, each one noted in the journal.
//! Sealed columns are never exported.

pub mod command;
mod file;
pub mod run;
pub mod steps;
mod what;

pub use file::Format;
pub use what::What;

use crate::foundations::fault::Code;
use crate::foundations::store::KeptTable;

/// The file cannot be written.
pub const UNWRITABLE: Code = Code("export.unwritable");
/// Nobody signs in by that name, or not for that purpose.
pub const NOBODY: Code = Code("export.nobody");

/// Every code of this capability.
pub const CODES: &[Code] = &[UNWRITABLE, NOBODY];

/// Its tables of kept rows.
pub const TABLES: &[KeptTable] = &[KeptTable::of::<run::Model>()];
