//! Short references that people write down and read out, such as `W-7K3M-2Q9F-X`: a letter for the kind, eight
//! characters, one check character.
//!
//! The check is Damm's over the field of 32 elements. It catches every single wrong character and every swap of two
//! characters, the kind and the check itself included. A reference names something; it is no secret and opens nothing.

use crate::random::{Random, bytes};
use crate::text::{is_separator, latin, shown};
use std::fmt;
use std::str::FromStr;
use thiserror::Error;

/// Crockford's base 32: no I, L, O and U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters without the dashes: kind, body, check.
const LENGTH: usize = 10;
/// Bits of the number.
const BITS: u32 = 40;

/// Why what was typed is no reference.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReferenceProblem {
    /// Too few or too many characters.
    #[error("A reference has {LENGTH} letters and digits, not {found}. It looks like W-7K3M-2Q9F-X.")]
    Length {
        /// How many were typed.
        found: usize,
    },
    /// A character that no reference has.
    #[error("“{character}” is in no reference. Compare it with the paper.")]
    Character {
        /// The character, spelled out when it cannot be seen.
        character: String,
    },
    /// The check does not hold.
    #[error("One character of the reference is wrong, or two have changed places. Compare it with the paper.")]
    Check,
    /// A letter for a kind that is none.
    #[error("A reference begins with a letter. Type it whole.")]
    KindMissing,
    /// A reference to something else.
    #[error("This is a reference of another kind: it begins with {found}, and {expected} is asked for here.")]
    OtherKind {
        /// The letter asked for.
        expected: char,
        /// The letter typed.
        found: char,
    },
}

impl ReferenceProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Length { .. } => "reference-length",
            Self::Character { .. } => "reference-character",
            Self::Check => "reference-check",
            Self::KindMissing => "reference-kind-missing",
            Self::OtherKind { .. } => "reference-other-kind",
        }
    }
}

/// The letter that says what a reference is to: one of A-Z without I, L, O and U.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Kind(char);

impl Kind {
    /// A kind by its letter; none when it is not such a letter.
    pub const fn new(letter: char) -> Option<Self> {
        if letter.is_ascii_uppercase() && !matches!(letter, 'I' | 'L' | 'O' | 'U') { Some(Self(letter)) } else { None }
    }

    /// Its letter.
    pub fn letter(self) -> char {
        self.0
    }
}

/// A reference: a kind and a number of 40 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Reference {
    kind: Kind,
    number: u64,
}

impl Reference {
    /// A new one. Two are alike by chance once in a million million: the store refuses the second, and one draws again.
    pub fn new(kind: Kind, random: &mut impl Random) -> Self {
        let [a, b, c, d, e] = bytes(random);
        Self { kind, number: u64::from_be_bytes([0, 0, 0, a, b, c, d, e]) }
    }

    /// The reference of a number; none when it has more than 40 bits.
    pub fn of(kind: Kind, number: u64) -> Option<Self> {
        (number >> BITS == 0).then_some(Self { kind, number })
    }

    /// Reads a reference. Lower case, spaces, missing dashes, digits of other scripts, O for 0, and I or L for 1 are
    /// understood.
    ///
    /// # Errors
    /// [`ReferenceProblem`].
    pub fn parse(typed: &str) -> Result<Self, ReferenceProblem> {
        let values: Vec<(char, u64)> = typed
            .chars()
            .filter(|c| !is_separator(*c))
            .take(LENGTH + 1)
            .map(|c| value(c).ok_or_else(|| ReferenceProblem::Character { character: shown(c) }))
            .collect::<Result<_, _>>()?;
        let found = values.len();
        let [(kind, _), body @ .., _] = values.as_slice() else { return Err(ReferenceProblem::Length { found }) };
        if found != LENGTH {
            return Err(ReferenceProblem::Length { found });
        }
        if damm(values.iter().map(|(_, value)| *value)) != 0 {
            return Err(ReferenceProblem::Check);
        }
        let kind = Kind::new(*kind).ok_or(ReferenceProblem::KindMissing)?;
        Ok(Self { kind, number: body.iter().fold(0, |number, (_, value)| number << 5 | value) })
    }

    /// Reads a reference of one kind.
    ///
    /// # Errors
    /// [`ReferenceProblem`].
    pub fn parse_kind(typed: &str, expected: Kind) -> Result<Self, ReferenceProblem> {
        let reference = Self::parse(typed)?;
        if reference.kind == expected {
            Ok(reference)
        } else {
            Err(ReferenceProblem::OtherKind { expected: expected.0, found: reference.kind.0 })
        }
    }

    /// What it is to.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Its number, of 40 bits.
    pub fn number(&self) -> u64 {
        self.number
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body: Vec<u64> = (0..8).rev().map(|place| self.number >> (place * 5) & 31).collect();
        let kind = value(self.kind.0).map_or(0, |(_, value)| value);
        // In this form of Damm's scheme, the check is what stands in hand: it brings the next state to zero.
        let check = damm(std::iter::once(kind).chain(body.iter().copied()));
        let mut text = format!("{}-", self.kind.0);
        for (at, value) in body.iter().chain([&check]).enumerate() {
            if at == 4 || at == 8 {
                text.push('-');
            }
            text.push(letter(*value));
        }
        out.pad(&text)
    }
}

impl FromStr for Reference {
    type Err = ReferenceProblem;

    fn from_str(typed: &str) -> Result<Self, ReferenceProblem> {
        Self::parse(typed)
    }
}

/// Damm's state after the values: each is added, then all is multiplied by x in GF(2)[x]/(x⁵+x²+1).
///
/// Multiplying by x has no fixed point but zero, so `x·(x·a + b) = x·(x·b + a)` only for `a = b`: a swap shows.
fn damm(values: impl Iterator<Item = u64>) -> u64 {
    values.fold(0, |state, value| {
        let doubled = (state ^ value) << 1;
        if doubled & 32 == 0 { doubled } else { doubled ^ 0b10_0101 }
    })
}

/// The character meant, in the alphabet, and its value.
fn value(character: char) -> Option<(char, u64)> {
    let meant = match latin(character).to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let at = ALPHABET.iter().position(|letter| char::from(*letter) == meant)?;
    Some((meant, u64::try_from(at).ok()?))
}

fn letter(value: u64) -> char {
    usize::try_from(value).ok().and_then(|at| ALPHABET.get(at)).copied().map_or('0', char::from)
}
