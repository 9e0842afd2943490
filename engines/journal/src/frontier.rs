//! The right edge of a growing tree: all that is needed to append to it and to know its root.

use crate::tree::{Hashes, complete};
use crate::{Hash, JournalProblem, node_hash};

/// No tree here has more leaves: 2^62.
pub const MAX_TREE_SIZE: u64 = 1 << 62;

/// The roots of the complete subtrees that make up a tree, from left to right: one for each bit of its size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Frontier {
    size: u64,
    edge: Vec<Hash>,
}

impl Frontier {
    /// A tree without leaves.
    pub fn new() -> Self {
        Self::default()
    }

    /// The right edge of the tree of this size, from its stored hashes.
    ///
    /// # Errors
    /// A size above [`MAX_TREE_SIZE`]; a hash that is not stored.
    pub fn of(hashes: &impl Hashes, size: u64) -> Result<Self, JournalProblem> {
        if size > MAX_TREE_SIZE {
            return Err(JournalProblem::TreeTooLarge);
        }
        let edge = complete(0, size)
            .map(|(level, index)| hashes.read(level, index).ok_or(JournalProblem::MissingHash { level, index }))
            .collect::<Result<_, _>>()?;
        Ok(Self { size, edge })
    }

    /// Appends a leaf.
    ///
    /// # Errors
    /// A tree of [`MAX_TREE_SIZE`] leaves.
    pub fn push(&mut self, leaf: Hash) -> Result<(), JournalProblem> {
        self.push_and(leaf, |_, _, _| ())
    }

    /// Appends a leaf, and says each complete subtree that it completes, itself first: level, index, hash.
    ///
    /// These are the hashes that [`Hashes`] must give back later.
    ///
    /// # Errors
    /// A tree of [`MAX_TREE_SIZE`] leaves.
    pub fn push_and(&mut self, leaf: Hash, mut completed: impl FnMut(u8, u64, Hash)) -> Result<(), JournalProblem> {
        if self.size >= MAX_TREE_SIZE {
            return Err(JournalProblem::TreeTooLarge);
        }
        let (mut level, mut index, mut hash) = (0, self.size, leaf);
        completed(level, index, hash);
        while index & 1 == 1 {
            // The edge has a hash for each bit of the size, and this bit is set.
            let Some(left) = self.edge.pop() else { return Err(JournalProblem::BadFrontier) };
            hash = node_hash(&left, &hash);
            level += 1;
            index >>= 1;
            completed(level, index, hash);
        }
        self.edge.push(hash);
        self.size += 1;
        Ok(())
    }

    /// How many leaves the tree has.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root of the tree (RFC 9162 section 2.1.1).
    pub fn root(&self) -> Hash {
        self.edge.iter().copied().rev().reduce(|right, left| node_hash(&left, &right)).unwrap_or(Hash::EMPTY)
    }

    /// The state as bytes: the size in eight, most significant first, then the hashes from left to right.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = self.size.to_be_bytes().to_vec();
        self.edge.iter().for_each(|hash| out.extend_from_slice(&hash.0));
        out
    }

    /// The state from bytes that [`Frontier::to_bytes`] wrote.
    ///
    /// # Errors
    /// A size above [`MAX_TREE_SIZE`]; more or fewer hashes than the size needs.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JournalProblem> {
        let (size, edge) = bytes.split_first_chunk().ok_or(JournalProblem::BadFrontier)?;
        let size = u64::from_be_bytes(*size);
        if size > MAX_TREE_SIZE {
            return Err(JournalProblem::TreeTooLarge);
        }
        if edge.len() != size.count_ones() as usize * 32 {
            return Err(JournalProblem::BadFrontier);
        }
        Ok(Self { size, edge: edge.chunks_exact(32).map(Hash::from_bytes).collect::<Result<_, _>>()? })
    }
}
