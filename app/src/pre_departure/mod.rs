//! Before you leave: offers and contracts, and what it takes to go.

pub mod clearances;
pub mod contract_register;
pub mod contracts;
pub mod fees;
pub mod procedures;
pub mod recruiters;
pub mod workers;
