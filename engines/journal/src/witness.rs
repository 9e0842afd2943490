//! Witnesses: others who keep the last head they saw, and sign the next only if it begins with it.

use crate::{Checkpoint, Hash, JournalProblem, KeyUse, Note, Signature, Signer, Verifier, verify_consistency};

/// A witness with its key.
#[derive(Clone, Debug)]
pub struct Witness(Signer);

/// What a witness gives: its signature for the journal, and the head that it must keep before it gives it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cosigned {
    /// The line to add under the note.
    pub signature: Signature,
    /// The head to keep in place of the one kept so far.
    pub keep: Checkpoint,
}

impl Witness {
    /// A witness.
    ///
    /// # Errors
    /// A key that is not for witnesses.
    pub fn new(signer: Signer) -> Result<Self, JournalProblem> {
        if signer.verifier().key_use() == KeyUse::Witness { Ok(Self(signer)) } else { Err(JournalProblem::BadKey) }
    }

    /// The public key of the witness.
    pub fn verifier(&self) -> &Verifier {
        self.0.verifier()
    }

    /// Signs that this is the largest head of the journal seen, at the time `now` in seconds since 1970.
    ///
    /// `journal` holds the keys of the journal, `kept` the head that the witness kept last, and `proof` what
    /// [`consistency_proof`](crate::consistency_proof) gives from that head to this one. With no head kept the witness
    /// has nothing to compare with, takes this one as the beginning, and `proof` must be empty.
    ///
    /// The caller must store [`Cosigned::keep`] before the signature leaves, and must not let two calls for the same
    /// journal run at once; otherwise it could sign two stories.
    ///
    /// # Errors
    /// A head that the journal has not signed; another journal; a smaller tree; another root for the same size; a
    /// proof that does not lead from the one to the other; a time beyond 63 bits.
    pub fn cosign(
        &self,
        note: &Note,
        journal: &[Verifier],
        kept: Option<&Checkpoint>,
        proof: &[Hash],
        now: u64,
    ) -> Result<Cosigned, JournalProblem> {
        let keep = Checkpoint::open(note, journal)?.checkpoint;
        if i64::try_from(now).is_err() {
            return Err(JournalProblem::BadTime);
        }
        match kept {
            Some(kept) if kept.origin() != keep.origin() => {
                return Err(JournalProblem::OtherJournal {
                    kept: kept.origin().to_owned(),
                    shown: keep.origin().to_owned(),
                });
            }
            Some(kept) => verify_consistency(kept.size(), keep.size(), proof, &kept.root(), &keep.root())?,
            None if proof.is_empty() => {}
            None => return Err(JournalProblem::BadConsistencyProof),
        }
        Ok(Cosigned { signature: Signature::by(&self.0, note.text(), now), keep })
    }
}
