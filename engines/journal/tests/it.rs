//! The journal against published vectors, against other implementations, and against whoever alters it.
#[path = "it/audit.rs"]
mod audit;
#[path = "it/entries.rs"]
mod entries;
#[path = "it/notes.rs"]
mod notes;
#[path = "it/purity.rs"]
mod purity;
#[path = "it/receipts.rs"]
mod receipts;
#[path = "it/support.rs"]
mod support;
#[path = "it/tiles.rs"]
mod tiles;
#[path = "it/trees.rs"]
mod trees;
#[path = "it/witnesses.rs"]
mod witnesses;
