//! What can be wrong with an entry, a proof, a head or a receipt: each says what happened and what it means.

use thiserror::Error;

/// Why something was not accepted.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum JournalProblem {
    /// Not 32 bytes in the expected form.
    #[error("This is not a hash of 32 bytes.")]
    NotAHash,
    /// Bytes that no entry is encoded to.
    #[error("These bytes are not a journal entry in its one encoding; the first difference is at byte {at}.")]
    NotCanonical {
        /// The place, counted from 0.
        at: usize,
    },
    /// Longer than an entry may be.
    #[error("The entry is longer than {limit} bytes.")]
    EntryTooLong {
        /// The limit in bytes.
        limit: usize,
    },
    /// A kind or policy that may not be in an entry.
    #[error("The {what} of an entry must have 1 to {limit} bytes and no control characters.")]
    BadEntryName {
        /// Which name.
        what: &'static str,
        /// The limit in bytes.
        limit: usize,
    },
    /// More policies than an entry may have.
    #[error("An entry names at most {limit} policies.")]
    TooManyPolicies {
        /// The limit.
        limit: usize,
    },
    /// The stored right edge does not fit its size.
    #[error("The stored edge of the tree does not fit its size. Build it again from the stored hashes.")]
    BadFrontier,
    /// Above the largest size.
    #[error("The tree is larger than any journal can be.")]
    TreeTooLarge,
    /// A hash is not stored that should be.
    #[error("The hash at level {level}, index {index} is not stored, so nothing can be proven with it.")]
    MissingHash {
        /// The level in the tree.
        level: u8,
        /// The index within the level.
        index: u64,
    },
    /// No leaf at this index.
    #[error("There is no entry {index} in a journal of {size} entries; they are counted from 0.")]
    NoSuchLeaf {
        /// The index.
        index: u64,
        /// The size.
        size: u64,
    },
    /// Not a tile, or not the path of one.
    #[error("This is not a tile of the journal.")]
    BadTile,
    /// The proof does not lead to the root.
    #[error("The proof does not show that the entry is in the journal. Either one of them was altered, or it is not.")]
    BadInclusionProof,
    /// The proof does not lead to both roots.
    #[error(
        "The proof does not show that the journal only grew since the kept head. Ask for the proof once more; if none \
         can be given, entries that were there have been changed or removed."
    )]
    BadConsistencyProof,
    /// Fewer entries than before.
    #[error(
        "The journal now shows {shown} entries, but a head with {kept} was kept. Entries have been removed, or an old \
         copy was put in its place."
    )]
    SmallerTree {
        /// The size that was kept.
        kept: u64,
        /// The size that is shown.
        shown: u64,
    },
    /// Two heads of one size.
    #[error(
        "There are two different heads for {size} entries. The journal tells two stories; keep both heads, they prove \
         it."
    )]
    SplitView {
        /// The size of both.
        size: u64,
    },
    /// A head of another journal.
    #[error("The kept head is of the journal “{kept}”, this one of “{shown}”. They cannot be compared.")]
    OtherJournal {
        /// The origin that was kept.
        kept: String,
        /// The origin that is shown.
        shown: String,
    },
    /// A time that no signature can hold.
    #[error("The time is too far in the future for a signature.")]
    BadTime,
    /// Not a key, or not one for this use.
    #[error("This key cannot be used here: its text, its name or its kind is not the right one.")]
    BadKey,
    /// Not a signed note.
    #[error("This is not a signed text: it must end with an empty line and the lines of its signatures.")]
    BadNote,
    /// Not the lines of a checkpoint.
    #[error("This is not the head of a journal: it must say its name, its size and its root on a line each.")]
    BadCheckpoint,
    /// A known key did not make this signature.
    #[error("The signature in the name of “{name}” is wrong. The text was altered, or somebody else signed it.")]
    WrongSignature {
        /// The name of the key.
        name: String,
    },
    /// No known key has signed.
    #[error("None of the trusted keys has signed this.")]
    NotSigned,
    /// Signed by others, but not by the journal.
    #[error("The journal “{origin}” has not signed this head itself with a trusted key.")]
    NotSignedByJournal {
        /// The origin in the head.
        origin: String,
    },
    /// Fewer witnesses than demanded.
    #[error("Only {found} trusted witnesses have seen this head; {least} are needed.")]
    TooFewWitnesses {
        /// How many have.
        found: usize,
        /// How many must have.
        least: usize,
    },
    /// Not the text of a receipt.
    #[error("This is not a receipt, or a part of it is missing.")]
    BadReceipt,
    /// The entry names another place than its own.
    #[error("The entry says it is number {entry}, but stands at {index}.")]
    OtherPlace {
        /// What the entry says.
        entry: u64,
        /// Where it stands.
        index: u64,
    },
}
