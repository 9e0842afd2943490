//! HMAC-SHA-256 and SHA-256 over parts, each with its length before it, so that no two lists of parts look alike.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

/// HMAC-SHA-256 of the parts. `label` names what it is for: the same key never answers two questions alike.
pub(crate) fn hmac(key: &[u8; 32], label: &str, parts: &[&[u8]]) -> [u8; 32] {
    // A key shorter than a block of the hash is filled up with zeros (RFC 2104).
    let mut block = Zeroizing::new([0_u8; 64]);
    if let Some(start) = block.first_chunk_mut() {
        *start = *key;
    }
    let mut mac = Hmac::<Sha256>::new((&*block).into());
    for part in std::iter::once(&label.as_bytes()).chain(parts) {
        mac.update(&length(part));
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// SHA-256 of the parts under a label.
pub(crate) fn sha256(label: &str, parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in std::iter::once(&label.as_bytes()).chain(parts) {
        hash.update(length(part));
        hash.update(part);
    }
    hash.finalize().into()
}

/// The length of a part as it is hashed.
pub(crate) fn length(part: &[u8]) -> [u8; 8] {
    u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes()
}

/// Whether both are the same, in a time that does not tell where they differ. Lengths are not secret.
pub(crate) fn same(left: &[u8], right: &[u8]) -> bool {
    left.ct_eq(right).into()
}
