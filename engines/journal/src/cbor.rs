//! The part of CBOR that entries need, in its core deterministic encoding (RFC 8949 section 4.2.1) and no other.

use crate::JournalProblem;

const UNSIGNED: u8 = 0;
const NEGATIVE: u8 = 1;
const BYTES: u8 = 2;
const TEXT: u8 = 3;
const ARRAY: u8 = 4;
const MAP: u8 = 5;

/// Writes values one after another.
#[derive(Default)]
pub(crate) struct Writer(Vec<u8>);

impl Writer {
    fn head(&mut self, major: u8, value: u64) {
        let major = major << 5;
        let full = value.to_be_bytes();
        // The shortest of the five forms that holds the value.
        match value {
            0..=23 => self.0.push(major | full[7]),
            24..=0xff => self.0.extend([major | 24, full[7]]),
            0x100..=0xffff => self.put(major | 25, &full[6..]),
            0x1_0000..=0xffff_ffff => self.put(major | 26, &full[4..]),
            _ => self.put(major | 27, &full),
        }
    }

    fn put(&mut self, first: u8, rest: &[u8]) {
        self.0.push(first);
        self.0.extend_from_slice(rest);
    }

    pub(crate) fn unsigned(&mut self, value: u64) {
        self.head(UNSIGNED, value);
    }

    pub(crate) fn signed(&mut self, value: i64) {
        // A negative number n is written as -1 - n, which is n with all bits turned.
        match u64::try_from(value) {
            Ok(value) => self.head(UNSIGNED, value),
            Err(_) => self.head(NEGATIVE, (!value).unsigned_abs()),
        }
    }

    pub(crate) fn bytes(&mut self, value: &[u8]) {
        self.head(BYTES, value.len() as u64);
        self.0.extend_from_slice(value);
    }

    pub(crate) fn text(&mut self, value: &str) {
        self.head(TEXT, value.len() as u64);
        self.0.extend_from_slice(value.as_bytes());
    }

    pub(crate) fn array(&mut self, length: usize) {
        self.head(ARRAY, length as u64);
    }

    pub(crate) fn map(&mut self, length: usize) {
        self.head(MAP, length as u64);
    }

    pub(crate) fn done(self) -> Vec<u8> {
        self.0
    }
}

/// Reads values one after another; refuses every encoding that [`Writer`] would not have written.
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes, length: bytes.len() }
    }

    /// A problem at the present place.
    pub(crate) fn problem(&self) -> JournalProblem {
        JournalProblem::NotCanonical { at: self.length - self.rest.len() }
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], JournalProblem> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or_else(|| self.problem())?;
        self.rest = rest;
        Ok(taken)
    }

    fn head(&mut self) -> Result<(u8, u64), JournalProblem> {
        let here = self.problem();
        let first = self.take(1)?[0];
        let width = match first & 31 {
            short @ 0..=23 => return Ok((first >> 5, u64::from(short))),
            24 => 1,
            25 => 2,
            26 => 4,
            27 => 8,
            // Reserved forms, and lengths that are not said beforehand.
            _ => return Err(here),
        };
        let value = self.take(width)?.iter().fold(0u64, |value, &byte| value << 8 | u64::from(byte));
        let least = match width {
            1 => 24,
            width => 1u64 << (width * 4),
        };
        if value < least { Err(here) } else { Ok((first >> 5, value)) }
    }

    fn of(&mut self, major: u8) -> Result<u64, JournalProblem> {
        let here = self.problem();
        match self.head()? {
            (found, value) if found == major => Ok(value),
            _ => Err(here),
        }
    }

    pub(crate) fn unsigned(&mut self) -> Result<u64, JournalProblem> {
        self.of(UNSIGNED)
    }

    pub(crate) fn signed(&mut self) -> Result<i64, JournalProblem> {
        let here = self.problem();
        let (major, value) = self.head()?;
        match (major, i64::try_from(value)) {
            (UNSIGNED, Ok(value)) => Ok(value),
            (NEGATIVE, Ok(value)) => Ok(!value),
            _ => Err(here),
        }
    }

    pub(crate) fn bytes<const N: usize>(&mut self) -> Result<[u8; N], JournalProblem> {
        let here = self.problem();
        if self.of(BYTES)? != N as u64 {
            return Err(here);
        }
        self.take(N)?.try_into().map_err(|_| here)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, JournalProblem> {
        let here = self.problem();
        let length = usize::try_from(self.of(TEXT)?).map_err(|_| here.clone())?;
        std::str::from_utf8(self.take(length)?).map_err(|_| here)
    }

    /// Reads one text that must be this one: the key of the next value in a map.
    pub(crate) fn key(&mut self, key: &str) -> Result<(), JournalProblem> {
        let here = self.problem();
        if self.text()? == key { Ok(()) } else { Err(here) }
    }

    pub(crate) fn array(&mut self) -> Result<u64, JournalProblem> {
        self.of(ARRAY)
    }

    pub(crate) fn map(&mut self) -> Result<u64, JournalProblem> {
        self.of(MAP)
    }

    /// Nothing may follow.
    pub(crate) fn end(&self) -> Result<(), JournalProblem> {
        if self.rest.is_empty() { Ok(()) } else { Err(self.problem()) }
    }
}
