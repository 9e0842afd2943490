//! Sessions: who the visitor is, in which role, for which purpose. The purpose is held here and never sent by the client.

mod attach;
mod keep;
pub mod model;
mod visitor;

pub use attach::attach;
pub use keep::{Opened, close, close_all, find, open, open_token, renew};
pub use visitor::{By, Visitor};

use crate::foundations::fault::Code;

/// A form came from another site.
pub const CROSS_SITE: Code = Code("request.cross_site");

/// Every code of sessions.
pub const CODES: &[Code] = &[CROSS_SITE];
