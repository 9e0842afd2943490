//! Roots and proofs from stored hashes (RFC 9162 sections 2.1.3.1 and 2.1.4.1).

use crate::{Frontier, Hash, JournalProblem, MAX_TREE_SIZE, node_hash};

/// Gives back the hashes of complete subtrees, which never change once they are complete.
pub trait Hashes {
    /// The hash over the leaves from `index << level` up to, not including, `(index + 1) << level`.
    fn read(&self, level: u8, index: u64) -> Option<Hash>;
}

impl<H: Hashes + ?Sized> Hashes for &H {
    fn read(&self, level: u8, index: u64) -> Option<Hash> {
        (**self).read(level, index)
    }
}

/// All hashes of a tree, in memory.
#[derive(Clone, Debug, Default)]
pub struct MemoryHashes {
    levels: Vec<Vec<Hash>>,
    frontier: Frontier,
}

impl MemoryHashes {
    /// A tree without leaves.
    pub fn new() -> Self {
        Self::default()
    }

    /// Appends a leaf.
    ///
    /// # Errors
    /// A tree of [`MAX_TREE_SIZE`] leaves.
    pub fn push(&mut self, leaf: Hash) -> Result<(), JournalProblem> {
        let levels = &mut self.levels;
        self.frontier.push_and(leaf, |level, _, hash| {
            let level = usize::from(level);
            if levels.len() == level {
                levels.push(Vec::new());
            }
            levels[level].push(hash);
        })
    }

    /// The right edge of the tree.
    pub fn frontier(&self) -> &Frontier {
        &self.frontier
    }
}

impl Hashes for MemoryHashes {
    fn read(&self, level: u8, index: u64) -> Option<Hash> {
        self.levels.get(usize::from(level))?.get(usize::try_from(index).ok()?).copied()
    }
}

/// The complete subtrees, from left to right, that make up the leaves from `start` up to `end`: level and index.
///
/// `start` must be a multiple of the largest power of two that is not above `end - start`.
pub(crate) fn complete(start: u64, end: u64) -> impl Iterator<Item = (u8, u64)> {
    let mut start = start;
    std::iter::from_fn(move || {
        let level = end.checked_sub(start)?.checked_ilog2()?;
        let index = start >> level;
        start += 1 << level;
        // A logarithm of 64 bits is below 64.
        Some((u8::try_from(level).ok()?, index))
    })
}

/// The root over the leaves from `start` up to `end`, which are a subtree of some tree.
fn subtree(hashes: &impl Hashes, start: u64, end: u64) -> Result<Hash, JournalProblem> {
    let parts = complete(start, end)
        .map(|(level, index)| hashes.read(level, index).ok_or(JournalProblem::MissingHash { level, index }))
        .collect::<Result<Vec<_>, _>>()?;
    Ok(parts.into_iter().rev().reduce(|right, left| node_hash(&left, &right)).unwrap_or(Hash::EMPTY))
}

/// How many of `leaves`, at least two, are in the left subtree: the largest power of two below their number.
fn left_of(leaves: u64) -> u64 {
    1 << (leaves - 1).ilog2()
}

/// The root of the tree of this size.
///
/// # Errors
/// A size above [`MAX_TREE_SIZE`]; a hash that is not stored.
pub fn root(hashes: &impl Hashes, size: u64) -> Result<Hash, JournalProblem> {
    if size > MAX_TREE_SIZE {
        return Err(JournalProblem::TreeTooLarge);
    }
    subtree(hashes, 0, size)
}

/// The proof that the leaf at `index` is in the tree of this size, from the leaf up (RFC 9162 section 2.1.3.1).
///
/// # Errors
/// No such leaf in the tree; a size above [`MAX_TREE_SIZE`]; a hash that is not stored.
pub fn inclusion_proof(hashes: &impl Hashes, index: u64, size: u64) -> Result<Vec<Hash>, JournalProblem> {
    if size > MAX_TREE_SIZE {
        return Err(JournalProblem::TreeTooLarge);
    }
    if index >= size {
        return Err(JournalProblem::NoSuchLeaf { index, size });
    }
    let (mut start, mut end) = (0, size);
    let mut proof = Vec::new();
    while end - start > 1 {
        let middle = start + left_of(end - start);
        if index < middle {
            proof.push(subtree(hashes, middle, end)?);
            end = middle;
        } else {
            proof.push(subtree(hashes, start, middle)?);
            start = middle;
        }
    }
    proof.reverse();
    Ok(proof)
}

/// The proof that the tree of size `new` begins with the whole tree of size `old` (RFC 9162 section 2.1.4.1).
///
/// Empty when nothing was appended, and when the old tree has no leaves: anything begins with nothing.
///
/// # Errors
/// An old tree larger than the new one; a size above [`MAX_TREE_SIZE`]; a hash that is not stored.
pub fn consistency_proof(hashes: &impl Hashes, old: u64, new: u64) -> Result<Vec<Hash>, JournalProblem> {
    if new > MAX_TREE_SIZE {
        return Err(JournalProblem::TreeTooLarge);
    }
    if old > new {
        return Err(JournalProblem::SmallerTree { kept: old, shown: new });
    }
    let mut proof = Vec::new();
    if old == 0 {
        return Ok(proof);
    }
    let (mut start, mut end) = (0, new);
    // Whether the subtree in hand is the whole old tree, whose root the verifier has.
    let mut known = true;
    while old != end {
        let middle = start + left_of(end - start);
        if old <= middle {
            proof.push(subtree(hashes, middle, end)?);
            end = middle;
        } else {
            proof.push(subtree(hashes, start, middle)?);
            start = middle;
            known = false;
        }
    }
    if !known {
        proof.push(subtree(hashes, start, end)?);
    }
    proof.reverse();
    Ok(proof)
}
