//! The keys of an installation that are not for cells: each 32 bytes, each its own type, so that none stands in for another.

use crate::Secret;
use crate::mac;
use crate::random::{Random, bytes};
use std::fmt;

macro_rules! key {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone)]
        pub struct $name(Secret<[u8; 32]>);

        impl $name {
            /// A new one.
            pub fn new(random: &mut impl Random) -> Self {
                Self(Secret::new(bytes(random)))
            }

            /// One that was kept.
            pub fn from_bytes(key: [u8; 32]) -> Self {
                Self(Secret::new(key))
            }

            /// Its bytes, for keeping it.
            pub fn expose(&self) -> &[u8; 32] {
                self.0.expose()
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
}

key! {
    /// Mixed into everything short that people type: who steals the database alone cannot try out passwords and codes.
    Pepper
}
key! {
    /// For blind indexes: exact look-ups of what is kept encrypted.
    IndexKey
}
key! {
    /// The seed of the journal's signing key (Ed25519).
    SigningSeed
}

impl Pepper {
    pub(crate) fn mac(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        mac::hmac(self.expose(), label, parts)
    }
}

impl IndexKey {
    pub(crate) fn mac(&self, label: &str, parts: &[&[u8]]) -> [u8; 32] {
        mac::hmac(self.expose(), label, parts)
    }
}
