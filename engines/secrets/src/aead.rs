//! XChaCha20-Poly1305: the one cipher of cells and wrapped keys. Nonces have 24 random bytes, so none is counted.

use chacha20poly1305::XChaCha20Poly1305;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};

/// Bytes of a nonce.
pub(crate) const NONCE: usize = 24;
/// Bytes of a tag.
pub(crate) const TAG: usize = 16;

/// The ciphertext with its tag; none when the text is longer than the cipher can take (256 GiB).
pub(crate) fn seal(key: &[u8; 32], nonce: &[u8; NONCE], about: &[u8], plain: &[u8]) -> Option<Vec<u8>> {
    XChaCha20Poly1305::new(key.into()).encrypt(nonce.into(), Payload { msg: plain, aad: about }).ok()
}

/// The text; none when a bit of anything differs.
pub(crate) fn open(key: &[u8; 32], nonce: &[u8; NONCE], about: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
    XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), Payload { msg: sealed, aad: about }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(hex: &str) -> Vec<u8> {
        (0..hex.len() / 2).map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap()).collect()
    }

    /// draft-irtf-cfrg-xchacha-03, appendix A.3.1.
    #[test]
    fn the_published_vector() {
        let key: [u8; 32] = std::array::from_fn(|at| 0x80 + at as u8);
        let nonce: [u8; NONCE] = std::array::from_fn(|at| 0x40 + at as u8);
        let about = bytes("50515253c0c1c2c3c4c5c6c7");
        let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, \
                      sunscreen would be it.";
        let sealed = bytes(
            "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c\
             54c216cb96b72e1213b4522f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff921f9664c97637da9768\
             812f615c68b13b52ec0875924c1c7987947deafd8780acf49",
        );
        assert_eq!(seal(&key, &nonce, &about, plain).unwrap(), sealed);
        assert_eq!(open(&key, &nonce, &about, &sealed).unwrap(), plain);
        assert_eq!(open(&key, &nonce, b"", &sealed), None);
    }
}
