//! SHA-256 hashes of leaves and nodes, as in RFC 6962 section 2.1 and RFC 9162 section 2.1.1.

use crate::{JournalProblem, text};
use sha2::{Digest, Sha256};
use std::fmt;

/// A SHA-256 hash of a leaf, of a node, or of a whole tree.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash(pub [u8; 32]);

impl Hash {
    /// The root of a tree without leaves: the hash of nothing (RFC 6962 section 2.1).
    pub const EMPTY: Self = Self([
        0xe3, 0xb0, 0xc4, 0x42, 0x98, 0xfc, 0x1c, 0x14, 0x9a, 0xfb, 0xf4, 0xc8, 0x99, 0x6f, 0xb9, 0x24, 0x27, 0xae,
        0x41, 0xe4, 0x64, 0x9b, 0x93, 0x4c, 0xa4, 0x95, 0x99, 0x1b, 0x78, 0x52, 0xb8, 0x55,
    ]);

    /// The hash of exactly 32 bytes.
    ///
    /// # Errors
    /// Any other number of bytes.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JournalProblem> {
        bytes.try_into().map(Self).map_err(|_| JournalProblem::NotAHash)
    }

    /// In 64 hexadecimal digits, small letters.
    pub fn to_hex(self) -> String {
        text::hex(&self.0)
    }

    /// From 64 hexadecimal digits, small letters only.
    ///
    /// # Errors
    /// Anything else.
    pub fn from_hex(hex: &str) -> Result<Self, JournalProblem> {
        text::unhex(hex).map(Self).ok_or(JournalProblem::NotAHash)
    }

    /// In base64, the form that checkpoints and proofs use.
    pub fn to_base64(self) -> String {
        text::base64(&self.0)
    }

    /// From base64 with its padding.
    ///
    /// # Errors
    /// Anything that does not stand for exactly 32 bytes, or stands for them in a second way.
    pub fn from_base64(base64: &str) -> Result<Self, JournalProblem> {
        Self::from_bytes(&text::unbase64(base64).ok_or(JournalProblem::NotAHash)?)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.to_base64())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Hash({})", self.to_hex())
    }
}

/// The hash of a leaf: `SHA-256(0x00 || bytes)` (RFC 9162 section 2.1.1).
pub fn leaf_hash(bytes: &[u8]) -> Hash {
    Hash(Sha256::new().chain_update([0]).chain_update(bytes).finalize().into())
}

/// The hash of a node over two others: `SHA-256(0x01 || left || right)` (RFC 9162 section 2.1.1).
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Hash(Sha256::new().chain_update([1]).chain_update(left.0).chain_update(right.0).finalize().into())
}
