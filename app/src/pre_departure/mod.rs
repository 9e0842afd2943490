//! Before you leave: offers and contracts, and what it takes to go.

pub mod contracts;
pub mod procedures;
