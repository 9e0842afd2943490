//! What a worker keeps: one entry, the proof that it is in the journal, and the head it is proven against.
//!
//! The form is a C2SP tlog-proof with the entry as its extra line, so that other software can check it too.

use crate::{
    Checkpoint, Entry, Hash, JournalProblem, MAX_NOTE_BYTES, Note, OpenHead, Verifier, leaf_hash, text,
    verify_inclusion,
};
use std::fmt;

const FIRST_LINE: &str = "c2sp.org/tlog-proof@v1";

/// A receipt, not yet checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt {
    entry: Vec<u8>,
    index: u64,
    proof: Vec<Hash>,
    note: Note,
}

/// What a receipt proves, after it was checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifiedReceipt {
    /// The entry, which the journal has signed to hold.
    pub entry: Entry,
    /// The head it was proven against, and who has signed that.
    pub head: OpenHead,
}

impl Receipt {
    /// A receipt for an encoded entry, with the proof from
    /// [`inclusion_proof`](crate::inclusion_proof) for the size of the signed head.
    pub fn new(entry: Vec<u8>, index: u64, proof: Vec<Hash>, note: Note) -> Self {
        Self { entry, index, proof, note }
    }

    /// From the text that its `Display` writes.
    ///
    /// # Errors
    /// Any other text.
    pub fn parse(receipt: &str) -> Result<Self, JournalProblem> {
        if receipt.len() > MAX_NOTE_BYTES {
            return Err(JournalProblem::BadReceipt);
        }
        let read = || {
            let (head, note) = receipt.split_once("\n\n")?;
            let mut lines = head.split('\n');
            if lines.next()? != FIRST_LINE {
                return None;
            }
            let entry = text::unbase64(lines.next()?.strip_prefix("extra ")?)?;
            let index = text::whole(lines.next()?.strip_prefix("index ")?)?;
            let proof = lines.map(|line| Hash::from_base64(line).ok()).collect::<Option<Vec<_>>>()?;
            Some((entry, index, proof, note))
        };
        let (entry, index, proof, note) = read().ok_or(JournalProblem::BadReceipt)?;
        Ok(Self { entry, index, proof, note: Note::parse(note)? })
    }

    /// Checks everything: the signatures under the head, that the entry is under its root, and the entry itself.
    ///
    /// # Errors
    /// As [`Checkpoint::open`] and [`verify_inclusion`]; an entry not in its one encoding; an entry that names another
    /// place than the one it is proven at.
    pub fn verify(&self, verifiers: &[Verifier]) -> Result<VerifiedReceipt, JournalProblem> {
        let head = Checkpoint::open(&self.note, verifiers)?;
        let (size, root) = (head.checkpoint.size(), head.checkpoint.root());
        verify_inclusion(&leaf_hash(&self.entry), self.index, size, &self.proof, &root)?;
        let entry = Entry::decode(&self.entry)?;
        if entry.seq != self.index {
            return Err(JournalProblem::OtherPlace { entry: entry.seq, index: self.index });
        }
        Ok(VerifiedReceipt { entry, head })
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{FIRST_LINE}\nextra {}\nindex {}", text::base64(&self.entry), self.index)?;
        self.proof.iter().try_for_each(|hash| writeln!(out, "{hash}"))?;
        write!(out, "\n{}", self.note)
    }
}
