//! Before you leave: offers and contracts, and what it takes to go.
