//! Everything about secrets that is pure computation: passwords, second factors, tokens, codes for people, encrypted
//! cells, the key file, rates of attempts, the origin of a request, the kind of a file.
//!
//! No clock, no randomness of its own, no storage, no web: time is passed in, and so is [`Random`].
//! What must not be seen is a [`Secret`]: it cannot be printed by accident and is wiped when dropped.

mod aead;
pub mod cell;
pub mod code;
pub mod file_kind;
pub mod file_name;
mod hashes;
pub mod index;
pub mod keyfile;
mod keys;
mod mac;
pub mod origin;
pub mod password;
mod random;
pub mod recovery;
pub mod reference;
mod secret;
mod text;
pub mod throttle;
pub mod token;
pub mod totp;

pub use hashes::{CodeHash, TokenHash};
pub use keys::{IndexKey, Pepper, SigningSeed};
pub use random::Random;
pub use secret::Secret;
