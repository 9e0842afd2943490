//! Ed25519 keys with names: who signs heads and who cosigns them (C2SP signed-note and tlog-cosignature).

use crate::{JournalProblem, text};
use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};
use std::fmt;

/// What a key signs. The same key in two uses has two ids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KeyUse {
    /// The text of a note: the key of the journal itself. Type 0x01.
    Log,
    /// A head that was seen at a time: the key of a witness. Type 0x04.
    Witness,
}

impl KeyUse {
    fn byte(self) -> u8 {
        match self {
            Self::Log => 1,
            Self::Witness => 4,
        }
    }

    fn of(byte: u8) -> Option<Self> {
        match byte {
            1 => Some(Self::Log),
            4 => Some(Self::Witness),
            _ => None,
        }
    }
}

/// Whether a name may stand before a signature: not empty, without spaces, plus signs and control characters.
pub(crate) fn is_key_name(name: &str) -> bool {
    !name.is_empty()
        && !name.chars().any(|character| character.is_whitespace() || character.is_control() || character == '+')
}

/// The first four bytes of `SHA-256(name || 0x0A || type || public key)`.
fn key_id(name: &str, key_use: KeyUse, public: &[u8; 32]) -> [u8; 4] {
    let hash: [u8; 32] =
        Sha256::new().chain_update(name).chain_update([b'\n', key_use.byte()]).chain_update(public).finalize().into();
    [hash[0], hash[1], hash[2], hash[3]]
}

/// Text and bytes that a key of this use signs: the text itself, or the text seen by a witness at a time.
fn message(key_use: KeyUse, seconds: u64, text: &str) -> String {
    match key_use {
        KeyUse::Log => text.to_owned(),
        KeyUse::Witness => format!("cosignature/v1\ntime {seconds}\n{text}"),
    }
}

/// Everything in `name+id+base64` after the name: the use and the 32 bytes, if the parts belong together.
fn unpack(id: &str, packed: &str) -> Option<([u8; 4], KeyUse, [u8; 32])> {
    let packed = text::unbase64(packed)?;
    let (&byte, key) = packed.split_first()?;
    Some((text::unhex(id)?, KeyUse::of(byte)?, key.try_into().ok()?))
}

fn pack(key_use: KeyUse, key: &[u8; 32]) -> String {
    let mut packed = vec![key_use.byte()];
    packed.extend_from_slice(key);
    text::base64(&packed)
}

/// A public key with its name: what others need to check signatures. It is no secret.
#[derive(Clone, PartialEq, Eq)]
pub struct Verifier {
    name: String,
    key_use: KeyUse,
    key: VerifyingKey,
}

impl Verifier {
    /// A public key of this name and use.
    ///
    /// # Errors
    /// A name that is empty or has spaces, plus signs or control characters; bytes that are no public key, or one
    /// under which anything can be signed.
    pub fn new(name: &str, key_use: KeyUse, public: &[u8; 32]) -> Result<Self, JournalProblem> {
        let key = VerifyingKey::from_bytes(public).map_err(|_| JournalProblem::BadKey)?;
        if !is_key_name(name) || key.is_weak() {
            return Err(JournalProblem::BadKey);
        }
        Ok(Self { name: name.to_owned(), key_use, key })
    }

    /// From `name+id+base64`, the form that its `Display` writes (C2SP signed-note, verifier keys).
    ///
    /// # Errors
    /// Another form; an id that does not belong to the name and key; and as [`Verifier::new`].
    pub fn parse(text: &str) -> Result<Self, JournalProblem> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(packed)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(JournalProblem::BadKey);
        };
        let (id, key_use, public) = unpack(id, packed).ok_or(JournalProblem::BadKey)?;
        let verifier = Self::new(name, key_use, &public)?;
        if verifier.id() == id { Ok(verifier) } else { Err(JournalProblem::BadKey) }
    }

    /// The name, by convention an address without its scheme, such as `example.org/journal`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What it signs.
    pub fn key_use(&self) -> KeyUse {
        self.key_use
    }

    /// The id that stands in signatures beside the name.
    pub fn id(&self) -> [u8; 4] {
        key_id(&self.name, self.key_use, self.key.as_bytes())
    }

    /// Checks what stands in a signature after the id, and gives the time in seconds since 1970 if it is a witness's.
    pub(crate) fn check(&self, text: &str, signature: &[u8]) -> Result<Option<u64>, JournalProblem> {
        let wrong = || JournalProblem::WrongSignature { name: self.name.clone() };
        let (seconds, signature) = match self.key_use {
            KeyUse::Log => (None, signature),
            KeyUse::Witness => {
                let (seconds, signature) = signature.split_first_chunk().ok_or_else(wrong)?;
                let seconds = u64::from_be_bytes(*seconds);
                if i64::try_from(seconds).is_err() {
                    return Err(wrong());
                }
                (Some(seconds), signature)
            }
        };
        let signature = ed25519_dalek::Signature::from_slice(signature).map_err(|_| wrong())?;
        let message = message(self.key_use, seconds.unwrap_or(0), text);
        self.key.verify_strict(message.as_bytes(), &signature).map_err(|_| wrong())?;
        Ok(seconds)
    }
}

impl fmt::Display for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}+{}+{}", self.name, text::hex(&self.id()), pack(self.key_use, self.key.as_bytes()))
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Verifier({self})")
    }
}

/// A private key with its name. It is wiped from memory when dropped, and never shown by `Debug`.
#[derive(Clone)]
pub struct Signer {
    key: SigningKey,
    public: Verifier,
}

impl Signer {
    /// A private key of this name and use, from its 32 random bytes.
    ///
    /// # Errors
    /// A name that is empty or has spaces, plus signs or control characters.
    pub fn new(name: &str, key_use: KeyUse, seed: &[u8; 32]) -> Result<Self, JournalProblem> {
        let key = SigningKey::from_bytes(seed);
        let public = Verifier::new(name, key_use, key.verifying_key().as_bytes())?;
        Ok(Self { key, public })
    }

    /// From `PRIVATE+KEY+name+id+base64`, the form that [`Signer::to_private_text`] writes.
    ///
    /// # Errors
    /// Another form; an id that does not belong to the name and key.
    pub fn parse(text: &str) -> Result<Self, JournalProblem> {
        let rest = text.strip_prefix("PRIVATE+KEY+").ok_or(JournalProblem::BadKey)?;
        let mut parts = rest.splitn(3, '+');
        let (Some(name), Some(id), Some(packed)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(JournalProblem::BadKey);
        };
        let (id, key_use, seed) = unpack(id, packed).ok_or(JournalProblem::BadKey)?;
        let signer = Self::new(name, key_use, &seed)?;
        if signer.public.id() == id { Ok(signer) } else { Err(JournalProblem::BadKey) }
    }

    /// The private key as text. Whoever reads it can sign in this name.
    pub fn to_private_text(&self) -> String {
        let packed = pack(self.public.key_use, self.key.as_bytes());
        format!("PRIVATE+KEY+{}+{}+{packed}", self.public.name, text::hex(&self.public.id()))
    }

    /// The public key that belongs to it.
    pub fn verifier(&self) -> &Verifier {
        &self.public
    }

    /// What stands in a signature after the id: for a witness, the seconds and then the signature.
    pub(crate) fn sign(&self, text: &str, seconds: u64) -> Vec<u8> {
        let signature = self.key.sign(message(self.public.key_use, seconds, text).as_bytes()).to_bytes();
        match self.public.key_use {
            KeyUse::Log => signature.to_vec(),
            KeyUse::Witness => [&seconds.to_be_bytes()[..], &signature].concat(),
        }
    }
}

impl fmt::Debug for Signer {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Signer({})", self.public)
    }
}
