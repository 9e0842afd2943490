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
