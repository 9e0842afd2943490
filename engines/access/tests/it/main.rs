//! Who may do what: proven by asking about everything.

mod cells;
mod loading;
mod proofs;
mod properties;
mod purity;
mod scopes;
mod table;
