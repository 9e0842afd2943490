//! What the law says and what is known: rights, the law library, and the registers as files.

pub mod exports;
pub mod law_library;
pub mod replay;
pub mod rights;
