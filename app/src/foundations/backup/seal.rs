//! A sealed stream: chunks under XChaCha20-Poly1305, each bound to its place and to being the last, so that none can be left out.

use super::MAGIC;
use crate::foundations::store::sealing::{KeyBytes, random};
use crate::foundations::store::vault::Keys;
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use std::io::{self, Read, Write};

/// Text in one chunk.
const CHUNK: usize = 64 * 1024;
/// What sealing adds to a chunk.
const TAG: usize = 16;
const SALT: usize = 32;
const PREFIX: usize = 19;

struct Chunks {
    cipher: XChaCha20Poly1305,
    header: Vec<u8>,
    prefix: [u8; PREFIX],
    next: u32,
}

impl Chunks {
    fn new(key: &KeyBytes, header: Vec<u8>, prefix: [u8; PREFIX]) -> Self {
        Self { cipher: XChaCha20Poly1305::new(&Key::from(**key)), header, prefix, next: 0 }
    }

    /// STREAM: prefix, place, and whether it is the last.
    fn nonce(&mut self, is_last: bool) -> io::Result<XNonce> {
        let mut nonce = [0u8; 24];
        nonce[..PREFIX].copy_from_slice(&self.prefix);
        nonce[PREFIX..23].copy_from_slice(&self.next.to_be_bytes());
        nonce[23] = u8::from(is_last);
        self.next = self.next.checked_add(1).ok_or_else(|| io::Error::other("the backup is too large"))?;
        Ok(XNonce::from(nonce))
    }
}

/// Seals what is written into it; [`Sealing::finish`] ends it.
pub struct Sealing<W> {
    to: W,
    chunks: Chunks,
    waiting: Vec<u8>,
}

impl<W: Write> Sealing<W> {
    /// Begins a sealed stream under a key of its own.
    pub fn begin(mut to: W, keys: &Keys) -> io::Result<Self> {
        let fresh = || io::Error::other("the system gives no random bytes");
        let (salt, prefix): ([u8; SALT], [u8; PREFIX]) =
            (random().map_err(|_| fresh())?, random().map_err(|_| fresh())?);
        let header = [MAGIC, &salt, &prefix].concat();
        to.write_all(&header)?;
        Ok(Self { to, chunks: Chunks::new(&keys.backup(&salt), header, prefix), waiting: Vec::with_capacity(CHUNK) })
    }

    fn seal(&mut self, is_last: bool) -> io::Result<()> {
        let nonce = self.chunks.nonce(is_last)?;
        let payload = Payload { msg: &self.waiting, aad: &self.chunks.header };
        let sealed = self.chunks.cipher.encrypt(&nonce, payload);
        self.to.write_all(&sealed.map_err(|_| io::Error::other("a chunk could not be sealed"))?)?;
        self.waiting.clear();
        Ok(())
    }

    /// Ends the stream.
    pub fn finish(mut self) -> io::Result<W> {
        self.seal(true)?;
        self.to.flush()?;
        Ok(self.to)
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits until more comes: only then is it known not to be the last.
        if self.waiting.len() == CHUNK {
            self.seal(false)?;
        }
        let taken = bytes.len().min(CHUNK - self.waiting.len());
        self.waiting.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Opens a sealed stream. Whatever was altered, left out or added is an error.
pub struct Opening<R> {
    from: R,
    chunks: Chunks,
    /// Sealed bytes read ahead: one chunk and one byte, which tells whether more comes.
    ahead: Vec<u8>,
    open: Vec<u8>,
    at: usize,
    ended: bool,
}

impl<R: Read> Opening<R> {
    /// Begins to open.
    pub fn begin(mut from: R, keys: &Keys) -> io::Result<Self> {
        let mut header = vec![0u8; MAGIC.len() + SALT + PREFIX];
        from.read_exact(&mut header)?;
        if !header.starts_with(MAGIC) {
            return Err(io::Error::other("it does not begin as a backup does"));
        }
        let wrong = |_| io::Error::other("it does not begin as a backup does");
        let salt: [u8; SALT] = header[MAGIC.len()..MAGIC.len() + SALT].try_into().map_err(wrong)?;
        let prefix: [u8; PREFIX] = header[MAGIC.len() + SALT..].try_into().map_err(wrong)?;
        let chunks = Chunks::new(&keys.backup(&salt), header, prefix);
        Ok(Self { from, chunks, ahead: Vec::new(), open: Vec::new(), at: 0, ended: false })
    }

    fn next_chunk(&mut self) -> io::Result<()> {
        let wanted = CHUNK + TAG + 1;
        let missing = u64::try_from(wanted - self.ahead.len()).unwrap_or(0);
        self.from.by_ref().take(missing).read_to_end(&mut self.ahead)?;
        let is_last = self.ahead.len() < wanted;
        let sealed = &self.ahead[..self.ahead.len().min(CHUNK + TAG)];
        let nonce = self.chunks.nonce(is_last)?;
        let opened = self.chunks.cipher.decrypt(&nonce, Payload { msg: sealed, aad: &self.chunks.header });
        self.open = opened.map_err(|_| {
            io::Error::other("it does not open: it was made with other keys, is not whole, or was altered")
        })?;
        self.ahead.drain(..self.ahead.len().min(CHUNK + TAG));
        self.at = 0;
        self.ended = is_last;
        Ok(())
    }
}

impl<R: Read> Read for Opening<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        while self.at == self.open.len() {
            if self.ended {
                return Ok(0);
            }
            self.next_chunk()?;
        }
        let given = into.len().min(self.open.len() - self.at);
        into[..given].copy_from_slice(&self.open[self.at..self.at + given]);
        self.at += given;
        Ok(given)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed(text: &[u8]) -> Vec<u8> {
        let mut to = Sealing::begin(Vec::new(), &Keys::from_word("a")).expect("begun");
        to.write_all(text).expect("written");
        to.finish().expect("ended")
    }

    fn opened(bytes: &[u8], word: &str) -> io::Result<Vec<u8>> {
        let mut text = Vec::new();
        Opening::begin(bytes, &Keys::from_word(word))?.read_to_end(&mut text)?;
        Ok(text)
    }

    #[test]
    fn what_was_sealed_opens_and_nothing_else_does() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 2 * CHUNK + 5] {
            let text: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
            let bytes = sealed(&text);
            assert_eq!(opened(&bytes, "a").expect("opened"), text);
            assert!(opened(&bytes, "b").is_err());
            assert!(opened(&bytes[..bytes.len() - 1], "a").is_err());
            assert!(opened(&[&bytes[..], b"x"].concat(), "a").is_err());
            for at in [0, MAGIC.len(), MAGIC.len() + SALT, bytes.len() - 1] {
                let mut altered = bytes.clone();
                altered[at] ^= 1;
                assert!(opened(&altered, "a").is_err(), "byte {at} of {length}");
            }
        }
        let two = sealed(&vec![7; 2 * CHUNK]);
        let header = MAGIC.len() + SALT + PREFIX;
        // The last chunk left out.
        assert!(opened(&two[..header + CHUNK + TAG], "a").is_err());
    }
}
