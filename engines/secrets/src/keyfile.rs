//! The key file of an installation: text, so that it can be printed, typed back and compared.
//!
//! ```text
//! marhala keys 1
//! # Keep this file apart from the database and its backups.
//! kek-id: …
//! kek: …
//! index: …
//! pepper: …
//! journal-seed: …
//! check: …
//! ```
//!
//! The check finds mistakes of copying; it is no protection against who may write the file. Escrow by secret sharing is
//! left out: encrypt the file to its keepers with a tool made for that, or print it and seal the envelope.

use crate::cell::{Kek, KeyId};
use crate::mac;
use crate::random::Random;
use crate::{IndexKey, Pepper, Secret, SigningSeed};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use thiserror::Error;
use zeroize::Zeroizing;

const HEADER: &str = "marhala keys 1";
const REMINDER: &str =
    "# Keep this file apart from the database and its backups. Without it, encrypted texts are lost.";
const LABELS: [&str; 6] = ["kek-id", "kek", "index", "pepper", "journal-seed", "check"];
/// No line of a key file is longer.
const MAX_LINE: usize = 500;

/// What is wrong with a key file. No part of a key is repeated: messages end up in logs.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum KeyFileProblem {
    /// Not a key file.
    #[error("Line {line}: a key file begins with “{HEADER}”. This is another file, or one of a newer version.")]
    Header {
        /// The line.
        line: usize,
    },
    /// A line that is no “label: value”.
    #[error("Line {line}: write a label, a colon and a value. The labels are {}.", LABELS.join(", "))]
    Line {
        /// The line.
        line: usize,
    },
    /// A label twice.
    #[error("Line {line}: “{label}” stands here for the second time. Keep one.")]
    Twice {
        /// The line.
        line: usize,
        /// The label.
        label: &'static str,
    },
    /// A value that is not base64 of so many bytes.
    #[error("Line {line}: “{label}” is {bytes} bytes in base64. A character is missing or wrong.")]
    Value {
        /// The line.
        line: usize,
        /// The label.
        label: &'static str,
        /// The bytes it must have.
        bytes: usize,
    },
    /// A label is missing.
    #[error("“{label}” is missing. Restore the file from its copy.")]
    Missing {
        /// The label.
        label: &'static str,
    },
    /// The check does not fit the keys.
    #[error(
        "Line {line}: the check does not fit the keys above. A character was changed: restore the file from its copy."
    )]
    Check {
        /// The line.
        line: usize,
    },
}

impl KeyFileProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Header { .. } => "keyfile-header",
            Self::Line { .. } => "keyfile-line",
            Self::Twice { .. } => "keyfile-twice",
            Self::Value { .. } => "keyfile-value",
            Self::Missing { .. } => "keyfile-missing",
            Self::Check { .. } => "keyfile-check",
        }
    }
}

/// All keys of an installation.
#[derive(Clone, Debug)]
pub struct KeyFile {
    /// Encrypts the data keys.
    pub kek: Kek,
    /// For blind indexes.
    pub index: IndexKey,
    /// Mixed into passwords and codes.
    pub pepper: Pepper,
    /// The seed of the journal's signing key.
    pub journal_seed: SigningSeed,
}

impl KeyFile {
    /// New keys.
    pub fn generate(random: &mut impl Random) -> Self {
        Self {
            kek: Kek::new(random),
            index: IndexKey::new(random),
            pepper: Pepper::new(random),
            journal_seed: SigningSeed::new(random),
        }
    }

    /// The same keys with a new key for the data keys. The old file is needed until all of them are rewrapped.
    pub fn with_new_kek(&self, random: &mut impl Random) -> Self {
        Self { kek: Kek::new(random), ..self.clone() }
    }

    /// The file's text.
    pub fn text(&self) -> Secret<String> {
        // Room for all of it: a text that grows would leave a copy of itself behind.
        let mut out = String::with_capacity(1024);
        out.extend([HEADER, "\n", REMINDER, "\n"]);
        let check = self.check();
        for (label, value) in LABELS.into_iter().zip(self.values().into_iter().chain([check.as_slice()])) {
            let value = Zeroizing::new(STANDARD.encode(value));
            out.extend([label, ": ", &value, "\n"]);
        }
        Secret::new(out)
    }

    /// Reads a key file. Empty lines, lines that begin with `#`, and Windows line ends are understood.
    ///
    /// # Errors
    /// [`KeyFileProblem`], with the line.
    pub fn parse(text: &str) -> Result<Self, KeyFileProblem> {
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let mut lines = text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line.trim()))
            .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
        match lines.next() {
            Some((_, HEADER)) => {}
            other => return Err(KeyFileProblem::Header { line: other.map_or(1, |(line, _)| line) }),
        }
        let mut found: [Option<(usize, &str)>; 6] = [None; 6];
        for (line, text) in lines {
            let bad = KeyFileProblem::Line { line };
            let (label, value) = text.split_once(':').filter(|_| text.len() <= MAX_LINE).ok_or_else(|| bad.clone())?;
            let at = LABELS.iter().position(|known| *known == label.trim()).ok_or(bad)?;
            if let (Some(label), Some(place)) = (LABELS.get(at), found.get_mut(at))
                && place.replace((line, value.trim())).is_some()
            {
                return Err(KeyFileProblem::Twice { line, label });
            }
        }
        let [id, kek, index, pepper, seed, check] = found;
        let file = Self {
            kek: Kek::from_bytes(KeyId::from_bytes(value(LABELS[0], id)?.1), *key(LABELS[1], kek)?),
            index: IndexKey::from_bytes(*key(LABELS[2], index)?),
            pepper: Pepper::from_bytes(*key(LABELS[3], pepper)?),
            journal_seed: SigningSeed::from_bytes(*key(LABELS[4], seed)?),
        };
        let (line, check) = value::<8>(LABELS[5], check)?;
        if mac::same(&check, &file.check()) { Ok(file) } else { Err(KeyFileProblem::Check { line }) }
    }

    fn values(&self) -> [&[u8]; 5] {
        let kek_id = self.kek.id_bytes();
        [kek_id, self.kek.expose(), self.index.expose(), self.pepper.expose(), self.journal_seed.expose()]
    }

    fn check(&self) -> [u8; 8] {
        mac::sha256("marhala keys check 1", &self.values()).first_chunk().copied().unwrap_or_default()
    }
}

fn key(label: &'static str, found: Option<(usize, &str)>) -> Result<Zeroizing<[u8; 32]>, KeyFileProblem> {
    value(label, found).map(|(_, key)| Zeroizing::new(key))
}

/// The bytes of a value, and its line.
fn value<const N: usize>(
    label: &'static str,
    found: Option<(usize, &str)>,
) -> Result<(usize, [u8; N]), KeyFileProblem> {
    let (line, text) = found.ok_or(KeyFileProblem::Missing { label })?;
    let decoded = STANDARD.decode(text).map(Zeroizing::new).ok();
    decoded
        .and_then(|bytes| <[u8; N]>::try_from(bytes.as_slice()).ok())
        .map(|bytes| (line, bytes))
        .ok_or(KeyFileProblem::Value { line, label, bytes: N })
}
