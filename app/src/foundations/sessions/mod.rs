//! Sessions: who the visitor is, in which role, for which purpose. The purpose is held here and never sent by the client.

mod attach;
mod keep;
pub mod model;
pub mod own;
mod visitor;

pub use attach::{attach, presented};
pub use keep::{Opened, close, close_all, find, list, open, open_token};
pub use visitor::{By, Visitor, purpose_key, role_key};

use crate::foundations::fault::Code;

/// A form came from another site.
pub const CROSS_SITE: Code = Code("request.cross_site");

/// Every code of sessions.
pub const CODES: &[Code] = &[CROSS_SITE];
