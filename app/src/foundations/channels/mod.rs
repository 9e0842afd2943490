//! Messages to people outside the portal: an outbox in the database, and drivers that carry it out. A message names nobody and
//! says nothing of what it is about, because others may read it.

mod drivers;
pub mod outbox;

pub use drivers::{Channel, Message, Refused, channel_at};
pub use outbox::{deliver_due, put};

use crate::foundations::fault::Code;

/// The address of a channel is none that is known.
pub const NO_SUCH_CHANNEL: Code = Code("channel.no_such");

/// Every code of channels.
pub const CODES: &[Code] = &[NO_SUCH_CHANNEL];
