//! Text files as UTF-8: the byte order mark taken off, UTF-16 turned into UTF-8 while it streams.

use super::saying::{UTF16_CUT, UTF16_HALF};
use super::sniff::Encoding;
use std::io::{self, BufReader, Read};

/// A reader of UTF-8 over `inner`, which is written in `encoding`.
pub fn decoding(mut inner: Box<dyn Read>, encoding: Encoding) -> io::Result<Box<dyn Read>> {
    let big = match encoding {
        Encoding::Utf8 => return Ok(inner),
        Encoding::Utf8Marked => {
            inner.read_exact(&mut [0; 3])?;
            return Ok(inner);
        }
        Encoding::Utf16Little => false,
        Encoding::Utf16Big => true,
    };
    let mut inner = BufReader::new(inner);
    inner.read_exact(&mut [0; 2])?;
    Ok(Box::new(Utf16 { inner, big, ready: Vec::new(), given: 0, high: None }))
}

/// UTF-16 as UTF-8.
struct Utf16<R> {
    inner: BufReader<R>,
    big: bool,
    ready: Vec<u8>,
    given: usize,
    high: Option<u16>,
}

/// Code units turned at a time.
const UNITS: usize = 4_096;

impl<R: Read> Utf16<R> {
    fn fill(&mut self) -> io::Result<()> {
        self.ready.clear();
        self.given = 0;
        let mut units = Vec::with_capacity(UNITS);
        units.extend(self.high.take());
        let mut bytes = [0_u8; 2 * UNITS];
        let read = read_up_to(&mut self.inner, &mut bytes)?;
        if read % 2 == 1 {
            return Err(broken(UTF16_CUT));
        }
        for pair in bytes[..read].chunks_exact(2) {
            let pair = [pair[0], pair[1]];
            units.push(if self.big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) });
        }
        // A letter of two units may be split over two fills.
        if read > 0 && units.last().is_some_and(|unit| (0xd800..0xdc00).contains(unit)) {
            self.high = units.pop();
        }
        for letter in char::decode_utf16(units) {
            let letter = letter.map_err(|_| broken(UTF16_HALF))?;
            self.ready.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf16<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.given == self.ready.len() {
            self.fill()?;
            if self.ready.is_empty() && self.high.is_some() {
                self.fill()?;
            }
        }
        let count = into.len().min(self.ready.len() - self.given);
        into[..count].copy_from_slice(&self.ready[self.given..self.given + count]);
        self.given += count;
        Ok(count)
    }
}

fn read_up_to(from: &mut impl Read, into: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < into.len() {
        match from.read(&mut into[filled..]) {
            Ok(0) => break,
            Ok(count) => filled += count,
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            Err(why) => return Err(why),
        }
    }
    Ok(filled)
}

fn broken(why: &'static str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, why)
}
