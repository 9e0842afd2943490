//! Texts with signatures under them (C2SP signed-note).

use crate::key::is_key_name;
use crate::{JournalProblem, KeyUse, Signer, Verifier, text};
use std::fmt;

/// No longer note is read.
pub const MAX_NOTE_BYTES: usize = 1 << 20;
/// A note with more signatures is not read.
pub const MAX_SIGNATURES: usize = 100;

/// One signature under a note. That it stands there says nothing until [`Note::open`] has checked it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    name: String,
    id: [u8; 4],
    bytes: Vec<u8>,
}

impl Signature {
    pub(crate) fn by(signer: &Signer, text: &str, seconds: u64) -> Self {
        let public = signer.verifier();
        Self { name: public.name().to_owned(), id: public.id(), bytes: signer.sign(text, seconds) }
    }

    /// From one line: an em dash, the name, and the id and signature in base64.
    ///
    /// # Errors
    /// Any line that its `Display` does not write.
    pub fn parse(line: &str) -> Result<Self, JournalProblem> {
        let read = || {
            let (name, packed) = line.strip_prefix("— ")?.split_once(' ')?;
            let packed = text::unbase64(packed)?;
            let (id, bytes) = packed.split_first_chunk()?;
            let fits = is_key_name(name) && !bytes.is_empty();
            fits.then(|| Self { name: name.to_owned(), id: *id, bytes: bytes.to_vec() })
        };
        read().ok_or(JournalProblem::BadNote)
    }

    /// The name of the key that is said to have signed.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The id of the key that is said to have signed.
    pub fn id(&self) -> [u8; 4] {
        self.id
    }

    fn is_by(&self, verifier: &Verifier) -> bool {
        self.name == verifier.name() && self.id == verifier.id()
    }
}

impl fmt::Display for Signature {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "— {} {}", self.name, text::base64(&[&self.id[..], &self.bytes].concat()))
    }
}

/// A key that has signed a note, after the signature was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBy {
    /// The name of the key.
    pub name: String,
    /// What the key signs.
    pub key_use: KeyUse,
    /// When a witness says it saw the head, in seconds since 1970-01-01T00:00:00Z.
    pub seen: Option<u64>,
}

/// A text and the signatures under it, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    text: String,
    signatures: Vec<Signature>,
}

impl Note {
    /// Signs a text with keys that sign notes.
    ///
    /// # Errors
    /// A text that does not end with a newline, has other control characters, or is too long; no signer; the key of a
    /// witness, which signs by [`Witness::cosign`](crate::Witness::cosign) only.
    pub fn sign(text: &str, signers: &[&Signer]) -> Result<Self, JournalProblem> {
        if signers.is_empty() || signers.iter().any(|signer| signer.verifier().key_use() != KeyUse::Log) {
            return Err(JournalProblem::BadKey);
        }
        check_text(text)?;
        let signatures = signers.iter().map(|signer| Signature::by(signer, text, 0)).collect();
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// Reads a note without checking its signatures.
    ///
    /// # Errors
    /// Any other form than the one that `Display` writes; too long; too many signatures.
    pub fn parse(note: &str) -> Result<Self, JournalProblem> {
        check_text(note)?;
        // The last empty line parts the text from the signatures.
        let at = note.rfind("\n\n").ok_or(JournalProblem::BadNote)?;
        let (text, lines) = (&note[..=at], &note[at + 2..]);
        let signatures = lines.lines().map(Signature::parse).collect::<Result<Vec<_>, _>>()?;
        if !(1..=MAX_SIGNATURES).contains(&signatures.len()) {
            return Err(JournalProblem::BadNote);
        }
        Ok(Self { text: text.to_owned(), signatures })
    }

    /// The text, which nobody is known to have signed until [`Note::open`] says so.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The signatures, not checked.
    pub fn signatures(&self) -> &[Signature] {
        &self.signatures
    }

    /// Adds a signature, such as that of a witness, in place of an earlier one by the same key.
    ///
    /// # Errors
    /// More than [`MAX_SIGNATURES`].
    pub fn add(&mut self, signature: Signature) -> Result<(), JournalProblem> {
        self.signatures.retain(|kept| (&kept.name, kept.id) != (&signature.name, signature.id));
        if self.signatures.len() >= MAX_SIGNATURES {
            return Err(JournalProblem::BadNote);
        }
        self.signatures.push(signature);
        Ok(())
    }

    /// Checks the signatures by the keys that the reader trusts, and says which of them have signed.
    ///
    /// Signatures by other keys are passed over, as the format demands; a key that signed twice counts once.
    ///
    /// # Errors
    /// A wrong signature by one of the keys; no signature by any of them.
    pub fn open(&self, verifiers: &[Verifier]) -> Result<Vec<SignedBy>, JournalProblem> {
        let mut signed = Vec::new();
        for verifier in verifiers {
            let mut seen = None;
            for signature in self.signatures.iter().filter(|signature| signature.is_by(verifier)) {
                seen = Some(verifier.check(&self.text, &signature.bytes)?);
            }
            if let Some(seen) = seen {
                let by = SignedBy { name: verifier.name().to_owned(), key_use: verifier.key_use(), seen };
                signed.push((verifier.id(), by));
            }
        }
        // The same key may have been given twice.
        let mut counted: Vec<([u8; 4], SignedBy)> = Vec::new();
        for (id, by) in signed {
            if !counted.iter().any(|(other, kept)| *other == id && kept.name == by.name) {
                counted.push((id, by));
            }
        }
        if counted.is_empty() {
            return Err(JournalProblem::NotSigned);
        }
        Ok(counted.into_iter().map(|(_, by)| by).collect())
    }
}

impl fmt::Display for Note {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}", self.text)?;
        self.signatures.iter().try_for_each(|signature| writeln!(out, "{signature}"))
    }
}

/// Only newlines of the control characters below U+0020, and one at the end.
fn check_text(text: &str) -> Result<(), JournalProblem> {
    let fits = text.len() <= MAX_NOTE_BYTES && text.ends_with('\n');
    let plain = text.bytes().all(|byte| byte >= b' ' || byte == b'\n');
    if fits && plain { Ok(()) } else { Err(JournalProblem::BadNote) }
}
