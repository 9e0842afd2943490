//! What the law says and what is known: rights, and the law library.

pub mod law_library;
pub mod replay;
pub mod rights;
