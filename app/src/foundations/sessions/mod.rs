//! Sessions: who the visitor is, in which role, for which purpose. The purpose is held here and never sent by the client.

pub mod model;
mod visitor;

pub use visitor::{By, Visitor};
