//! What is kept of a token or a code: a hash, compared in a time that does not tell where two differ.

use crate::mac;
use std::fmt;

macro_rules! hash {
    ($(#[$about:meta])* $name:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Eq)]
        pub struct $name([u8; 32]);

        impl $name {
            /// One that was kept.
            pub fn from_bytes(kept: [u8; 32]) -> Self {
                Self(kept)
            }

            /// Its bytes, for keeping it and for looking it up.
            pub fn as_bytes(&self) -> &[u8; 32] {
                &self.0
            }
        }

        impl PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                mac::same(&self.0, &other.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(concat!(stringify!($name), "(***)"))
            }
        }
    };
}

hash! {
    /// The hash of a session or API token.
    TokenHash
}
hash! {
    /// The hash of a one-time or recovery code, made with the pepper.
    CodeHash
}
