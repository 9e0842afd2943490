//! One entry of the journal: who did what to which record, without a name and without content.

use crate::cbor::{Reader, Writer};
use crate::{Hash, JournalProblem, leaf_hash};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::BTreeSet;

/// No entry is longer when encoded: entry bundles say lengths in two bytes (C2SP tlog-tiles).
pub const MAX_ENTRY_BYTES: usize = 65_535;
/// No kind of act has a longer name.
pub const MAX_KIND_BYTES: usize = 64;
/// No decision rests on more policies.
pub const MAX_POLICIES: usize = 64;
/// No policy has a longer name.
pub const MAX_POLICY_BYTES: usize = 128;

/// One entry. It holds no personal data: see [`pseudonym`] and [`commitment`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The place in the journal, counted from 0 without gaps: the index of the leaf.
    pub seq: u64,
    /// When it was written, in microseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// What was done, such as `wage.paid`. One to 64 bytes without control characters.
    pub kind: String,
    /// Who did it: a [`pseudonym`].
    pub actor: [u8; 32],
    /// The person it is about, if it is about one: a [`pseudonym`].
    pub subject: Option<[u8; 32]>,
    /// The record it was done to.
    pub record: [u8; 16],
    /// The version of the record that came of it.
    pub version: u64,
    /// The policies that allowed it, each once. A set, so that one decision has one encoding.
    pub policies: BTreeSet<String>,
    /// The [`commitment`] to what the record held.
    pub commitment: [u8; 32],
}

impl Entry {
    /// The one encoding of the entry: a CBOR map in core deterministic encoding (RFC 8949 section 4.2.1).
    ///
    /// The keys are the names of the fields; `subject` is absent when there is none.
    ///
    /// # Errors
    /// A kind or a policy that is empty, too long or has control characters; too many policies.
    pub fn encode(&self) -> Result<Vec<u8>, JournalProblem> {
        name("kind", &self.kind, MAX_KIND_BYTES)?;
        if self.policies.len() > MAX_POLICIES {
            return Err(JournalProblem::TooManyPolicies { limit: MAX_POLICIES });
        }
        let mut out = Writer::default();
        // Deterministic order: by the bytes of the encoded key, which puts shorter keys first.
        out.map(8 + usize::from(self.subject.is_some()));
        out.text("at");
        out.signed(self.at);
        out.text("seq");
        out.unsigned(self.seq);
        out.text("kind");
        out.text(&self.kind);
        out.text("actor");
        out.bytes(&self.actor);
        out.text("record");
        out.bytes(&self.record);
        if let Some(subject) = &self.subject {
            out.text("subject");
            out.bytes(subject);
        }
        out.text("version");
        out.unsigned(self.version);
        out.text("policies");
        out.array(self.policies.len());
        for policy in &self.policies {
            name("policy", policy, MAX_POLICY_BYTES)?;
            out.text(policy);
        }
        out.text("commitment");
        out.bytes(&self.commitment);
        Ok(out.done())
    }

    /// The entry that these bytes encode.
    ///
    /// # Errors
    /// Any bytes that [`Entry::encode`] does not write: an unknown, missing or repeated key, another order, a number or
    /// length not in its shortest form, a length not said beforehand, bytes after the end.
    pub fn decode(bytes: &[u8]) -> Result<Self, JournalProblem> {
        if bytes.len() > MAX_ENTRY_BYTES {
            return Err(JournalProblem::EntryTooLong { limit: MAX_ENTRY_BYTES });
        }
        let mut from = Reader::new(bytes);
        let with_subject = match from.map()? {
            8 => false,
            9 => true,
            _ => return Err(from.problem()),
        };
        from.key("at")?;
        let at = from.signed()?;
        from.key("seq")?;
        let seq = from.unsigned()?;
        from.key("kind")?;
        let kind = from.text()?;
        name("kind", kind, MAX_KIND_BYTES)?;
        from.key("actor")?;
        let actor = from.bytes()?;
        from.key("record")?;
        let record = from.bytes()?;
        let subject = if with_subject {
            from.key("subject")?;
            Some(from.bytes()?)
        } else {
            None
        };
        from.key("version")?;
        let version = from.unsigned()?;
        from.key("policies")?;
        let policies = policies(&mut from)?;
        from.key("commitment")?;
        let commitment = from.bytes()?;
        from.end()?;
        Ok(Self { seq, at, kind: kind.to_owned(), actor, subject, record, version, policies, commitment })
    }

    /// The hash of the entry as a leaf of the tree.
    ///
    /// # Errors
    /// As [`Entry::encode`].
    pub fn leaf_hash(&self) -> Result<Hash, JournalProblem> {
        Ok(leaf_hash(&self.encode()?))
    }

    /// Whether the entry's commitment is to this content under this salt. Takes as long whether it is or not.
    pub fn commits_to(&self, salt: &[u8; 32], content: &[u8]) -> bool {
        mac(salt, content).verify(&self.commitment.into()).is_ok()
    }
}

fn policies(from: &mut Reader<'_>) -> Result<BTreeSet<String>, JournalProblem> {
    let count = from.array()?;
    if count > MAX_POLICIES as u64 {
        return Err(JournalProblem::TooManyPolicies { limit: MAX_POLICIES });
    }
    let mut policies = BTreeSet::new();
    for _ in 0..count {
        let here = from.problem();
        let policy = from.text()?;
        name("policy", policy, MAX_POLICY_BYTES)?;
        // In ascending order, and so each once.
        if policies.last().is_some_and(|last: &String| last.as_str() >= policy) {
            return Err(here);
        }
        policies.insert(policy.to_owned());
    }
    Ok(policies)
}

fn name(what: &'static str, text: &str, limit: usize) -> Result<(), JournalProblem> {
    if text.is_empty() || text.len() > limit || text.chars().any(char::is_control) {
        return Err(JournalProblem::BadEntryName { what, limit });
    }
    Ok(())
}

fn mac(key: &[u8; 32], message: &[u8]) -> Hmac<Sha256> {
    // HMAC itself fills a key up to the block of the hash with zeros (RFC 2104 section 2).
    let mut block = [0; 64];
    block[..32].copy_from_slice(key);
    Hmac::<Sha256>::new(&block.into()).chain_update(message)
}

/// A commitment to content: HMAC-SHA256 under a salt of 32 random bytes that belongs to this version alone.
///
/// Kept beside the content, the salt lets anyone check that it is what was written. Once salt and content are
/// destroyed, no guess at the content can be tried against the commitment.
pub fn commitment(salt: &[u8; 32], content: &[u8]) -> [u8; 32] {
    mac(salt, content).finalize().into_bytes().into()
}

/// A pseudonym: HMAC-SHA256 of an id under 32 random bytes that belong to this person alone.
///
/// Once the key is destroyed, entries can no longer be joined to the person.
pub fn pseudonym(key: &[u8; 32], id: &[u8; 16]) -> [u8; 32] {
    mac(key, id).finalize().into_bytes().into()
}
