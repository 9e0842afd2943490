//! The few cryptographic operations of the store, each bound to where its result may be used.

use crate::foundations::fault::Fault;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;
use zeroize::Zeroizing;

/// A key of 32 bytes, wiped when it is let go.
pub type KeyBytes = Zeroizing<[u8; 32]>;

const FORM: u8 = 1;
const NONCE: usize = 24;

/// Fresh random bytes.
///
/// # Errors
/// When the system gives none.
pub fn random<const N: usize>() -> Result<[u8; N], Fault> {
    let mut bytes = [0u8; N];
    getrandom::fill(&mut bytes).map_err(|error| Fault::broken(format_args!("random bytes: {error}")))?;
    Ok(bytes)
}

/// HMAC-SHA256 over parts, each preceded by its length.
pub fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    // HMAC takes keys of any length, so this cannot fail; the all-zero result would match nothing.
    let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key) else { return [0; 32] };
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Where a cell stands. A cell moved to another place, or rolled back to an older version, does not open.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    /// The table.
    pub table: &'a str,
    /// The column.
    pub column: &'a str,
    /// The row.
    pub row: Uuid,
    /// The version of the row.
    pub version: i64,
}

impl Place<'_> {
    fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(self.table.len() + self.column.len() + 26);
        bytes.extend_from_slice(self.table.as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(self.column.as_bytes());
        bytes.push(0);
        bytes.extend_from_slice(self.row.as_bytes());
        bytes.extend_from_slice(&self.version.to_be_bytes());
        bytes
    }
}

/// Seals `text` with `key` for `place`.
///
/// # Errors
/// When the system gives no random bytes.
pub fn seal(key: &[u8; 32], place: Place<'_>, text: &[u8]) -> Result<Vec<u8>, Fault> {
    let nonce: [u8; NONCE] = random()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: text, aad: &place.bytes() })
        .map_err(|_| Fault::broken("a cell could not be sealed"))?;
    Ok([&[FORM][..], &nonce, &sealed].concat())
}

/// Opens what [`seal`] sealed at the same place; nothing when it was sealed elsewhere, altered, or with another key.
pub fn open(key: &[u8; 32], place: Place<'_>, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (form, rest) = sealed.split_first()?;
    if *form != FORM || rest.len() < NONCE {
        return None;
    }
    let (nonce, sealed) = rest.split_at(NONCE);
    let nonce: [u8; NONCE] = nonce.try_into().ok()?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let payload = Payload { msg: sealed, aad: &place.bytes() };
    cipher.decrypt(&XNonce::from(nonce), payload).ok().map(Zeroizing::new)
}
