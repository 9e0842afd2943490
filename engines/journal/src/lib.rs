//! A journal that cannot be changed without it being seen: a Merkle tree over its entries, and signed heads of it.
//!
//! Everything here is arithmetic on bytes. Nothing reads a file, a clock or a source of chance; whoever calls gives
//! the time, the keys and the salts. The formats are public ones, so that a witness or a union can check the journal
//! with other software than this:
//!
//! - the tree is that of [RFC 6962] and [RFC 9162], with SHA-256;
//! - heads are [checkpoints] in [signed notes], and witnesses add [cosignatures];
//! - stored hashes and entries are served as [tiles], and a receipt is a [proof] text.
//!
//! Entries hold no personal data: people are pseudonyms under a key of their own, and content is a commitment under a
//! salt of its own. Whoever destroys the key and the salt leaves an entry that says nothing, in a tree that still
//! adds up.
//!
//! ```
//! use marhala_journal::verify::{Stored, verify};
//! use marhala_journal::*;
//!
//! // Whoever writes: one row for each act, and the right edge of the tree beside the rows.
//! let journal = Signer::new("example.org/journal", KeyUse::Log, &[1; 32])?;
//! let (mut frontier, mut hashes, mut rows) = (Frontier::new(), MemoryHashes::new(), Vec::new());
//! for seq in 0..3 {
//!     let entry = Entry {
//!         seq,
//!         at: 1_790_000_000_000_000,
//!         kind: "wage.paid".into(),
//!         actor: pseudonym(&[2; 32], &[3; 16]),
//!         subject: Some(pseudonym(&[4; 32], &[5; 16])),
//!         record: [6; 16],
//!         version: seq,
//!         policies: ["employer-pays".into()].into(),
//!         commitment: commitment(&[7; 32], b"1800.00 AED"),
//!     };
//!     let bytes = entry.encode()?;
//!     let leaf = leaf_hash(&bytes);
//!     frontier.push(leaf)?;
//!     hashes.push(leaf)?; // or `push_and`, which gives the hashes to store
//!     rows.push(Stored { seq, bytes, leaf });
//! }
//! let note = Checkpoint::new("example.org/journal", frontier.size(), frontier.root())?.sign(&[&journal])?;
//!
//! // A union, with its own key and the head it kept (here none yet), cosigns; the journal adds the line.
//! let union = Witness::new(Signer::new("union.example", KeyUse::Witness, &[8; 32])?)?;
//! let keys = [journal.verifier().clone(), union.verifier().clone()];
//! let cosigned = union.cosign(&note, &keys, None, &[], 1_790_000_000)?;
//! let mut note = note;
//! note.add(cosigned.signature)?;
//!
//! // A worker keeps the text of a receipt, and anyone can check it without the journal.
//! let receipt = Receipt::new(rows[1].bytes.clone(), 1, inclusion_proof(&hashes, 1, 3)?, note.clone()).to_string();
//! let kept = Receipt::parse(&receipt)?.verify(&keys)?;
//! kept.head.require_witnesses(1)?;
//! assert!(kept.entry.commits_to(&[7; 32], b"1800.00 AED"));
//!
//! // Later the whole journal is read again, against the head that the union kept.
//! assert!(verify(rows.clone(), &note, &keys, &[cosigned.keep.clone()]).is_clean());
//! rows.pop();
//! let report = verify(rows, &note, &keys, &[cosigned.keep]);
//! assert!(report.findings[0].to_string().starts_with("A head of 3 entries was signed, but only 2 are stored."));
//! # Ok::<(), JournalProblem>(())
//! ```
//!
//! [RFC 6962]: https://www.rfc-editor.org/rfc/rfc6962
//! [RFC 9162]: https://www.rfc-editor.org/rfc/rfc9162
//! [checkpoints]: https://c2sp.org/tlog-checkpoint
//! [signed notes]: https://c2sp.org/signed-note
//! [cosignatures]: https://c2sp.org/tlog-cosignature
//! [tiles]: https://c2sp.org/tlog-tiles
//! [proof]: https://c2sp.org/tlog-proof
#![forbid(unsafe_code)]

mod cbor;
mod checkpoint;
mod entry;
mod frontier;
mod hash;
mod key;
mod note;
mod problem;
mod proof;
mod receipt;
mod text;
mod tile;
mod tree;
pub mod verify;
mod witness;

pub use checkpoint::{Checkpoint, OpenHead};
pub use entry::{Entry, MAX_ENTRY_BYTES, MAX_KIND_BYTES, MAX_POLICIES, MAX_POLICY_BYTES, commitment, pseudonym};
pub use frontier::{Frontier, MAX_TREE_SIZE};
pub use hash::{Hash, leaf_hash, node_hash};
pub use key::{KeyUse, Signer, Verifier};
pub use note::{MAX_NOTE_BYTES, MAX_SIGNATURES, Note, Signature, SignedBy};
pub use problem::JournalProblem;
pub use proof::{verify_consistency, verify_inclusion};
pub use receipt::{Receipt, VerifiedReceipt};
pub use tile::{Tile, TileHashes, TileOf, bundle, unbundle};
pub use tree::{Hashes, MemoryHashes, consistency_proof, inclusion_proof, root};
pub use witness::{Cosigned, Witness};
