//! One-time codes that people read out over the phone or from paper: eight digits, or ten letters.
//!
//! They are short, so whoever checks them counts attempts and lets them end: at most a few wrong ones, then a new code.

use crate::random::{Random, below};
use crate::text::{is_separator, latin, shown};
use crate::{CodeHash, Pepper, Secret};
use thiserror::Error;
use zeroize::Zeroizing;

/// Sixteen letters of which no two are mistaken for one another on paper, and that make no words: four bits each.
const LETTERS: &[u8; 16] = b"CDFGHJKMNPQRTVWX";

/// The kinds of codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// Eight digits, shown as `1234 5678`: 26 bits, for minutes.
    Digits,
    /// Ten letters, shown as `CDFGH-JKMNP`: 40 bits, for days and for paper.
    Letters,
}

/// Why what was typed cannot be a code. Whether it is the right one is told by [`verify`].
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum CodeProblem {
    /// Too few or too many characters.
    #[error("The code has {expected} characters, not {found}. Type it whole.")]
    Length {
        /// How many it has.
        expected: usize,
        /// How many were typed.
        found: usize,
    },
    /// A character that no code has.
    #[error("“{character}” is in no code. Compare it with what you were given.")]
    Character {
        /// The character, spelled out when it cannot be seen.
        character: String,
    },
}

impl CodeProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Length { .. } => "code-length",
            Self::Character { .. } => "code-character",
        }
    }
}

impl CodeKind {
    /// How many characters, without the space or dash.
    pub fn length(self) -> usize {
        match self {
            Self::Digits => 8,
            Self::Letters => 10,
        }
    }

    fn word(self) -> &'static [u8] {
        match self {
            Self::Digits => b"digits",
            Self::Letters => b"letters",
        }
    }

    fn separator(self) -> char {
        match self {
            Self::Digits => ' ',
            Self::Letters => '-',
        }
    }

    fn alphabet(self) -> &'static [u8] {
        match self {
            Self::Digits => b"0123456789",
            Self::Letters => LETTERS,
        }
    }
}

/// A new code, as it is shown or read out.
pub fn new(kind: CodeKind, random: &mut impl Random) -> Secret<String> {
    let alphabet = kind.alphabet();
    let size = u32::try_from(alphabet.len()).unwrap_or(0);
    let mut out = String::with_capacity(kind.length() + 1);
    for at in 0..kind.length() {
        if at == kind.length() / 2 {
            out.push(kind.separator());
        }
        let drawn = usize::try_from(below(random, size)).unwrap_or(0);
        out.extend(alphabet.get(drawn).copied().map(char::from));
    }
    Secret::new(out)
}

/// What is kept of a code. `context` says whose it is and what for (such as `recover:` and the user's id): the code of
/// one is none for another.
///
/// # Errors
/// [`CodeProblem`]: it cannot be a code.
pub fn hash(typed: &str, kind: CodeKind, context: &str, pepper: &Pepper) -> Result<CodeHash, CodeProblem> {
    let plain = plain(typed, kind)?;
    Ok(CodeHash::from_bytes(pepper.mac("marhala code v1", &[kind.word(), context.as_bytes(), plain.as_bytes()])))
}

/// Whether this is the code that was kept.
///
/// # Errors
/// [`CodeProblem`]: it cannot be a code, which need not count as an attempt.
pub fn verify(
    typed: &str,
    kind: CodeKind,
    context: &str,
    kept: &CodeHash,
    pepper: &Pepper,
) -> Result<bool, CodeProblem> {
    Ok(hash(typed, kind, context, pepper)? == *kept)
}

/// The code without what stands between, in capitals and Latin digits.
fn plain(typed: &str, kind: CodeKind) -> Result<Zeroizing<String>, CodeProblem> {
    let most = kind.length() + 1;
    let plain: Zeroizing<String> = Zeroizing::new(
        typed.chars().filter(|c| !is_separator(*c)).take(most).map(|c| latin(c).to_ascii_uppercase()).collect(),
    );
    let known = |c: char| u8::try_from(c).is_ok_and(|byte| kind.alphabet().contains(&byte));
    if let Some(character) = plain.chars().find(|c| !known(*c)) {
        return Err(CodeProblem::Character { character: shown(character) });
    }
    let found = plain.chars().count();
    if found == kind.length() { Ok(plain) } else { Err(CodeProblem::Length { expected: kind.length(), found }) }
}
