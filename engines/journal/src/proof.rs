//! Checking proofs against roots (RFC 9162 sections 2.1.3.2 and 2.1.4.2).

use crate::{Hash, JournalProblem, node_hash};

/// Checks that the leaf at `index` is in the tree of this size and root.
///
/// # Errors
/// No such leaf in a tree of this size; a proof that does not lead from the leaf to the root.
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> Result<(), JournalProblem> {
    let Some(last) = size.checked_sub(1).filter(|&last| index <= last) else {
        return Err(JournalProblem::NoSuchLeaf { index, size });
    };
    let (mut node, mut last, mut hash) = (index, last, *leaf);
    for step in proof {
        if last == 0 {
            return Err(JournalProblem::BadInclusionProof);
        }
        if node & 1 == 1 || node == last {
            hash = node_hash(step, &hash);
            // Over the levels where the node is the last one and has no sibling.
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            hash = node_hash(&hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last == 0 && hash == *root { Ok(()) } else { Err(JournalProblem::BadInclusionProof) }
}

/// Checks that the tree of size `new` and root `new_root` begins with the whole tree of size `old` and root `old_root`.
///
/// # Errors
/// A new tree that is smaller; two roots for one size; a proof that does not lead to both roots.
pub fn verify_consistency(
    old: u64,
    new: u64,
    proof: &[Hash],
    old_root: &Hash,
    new_root: &Hash,
) -> Result<(), JournalProblem> {
    if new < old {
        return Err(JournalProblem::SmallerTree { kept: old, shown: new });
    }
    if old == new && old_root != new_root {
        return Err(JournalProblem::SplitView { size: old });
    }
    if old == 0 && *old_root != Hash::EMPTY {
        return Err(JournalProblem::BadConsistencyProof);
    }
    if old == 0 || old == new {
        return if proof.is_empty() { Ok(()) } else { Err(JournalProblem::BadConsistencyProof) };
    }
    // A complete old tree is a subtree of the new one, and its root the first step of the proof.
    let (first, steps) = if old.is_power_of_two() {
        (old_root, proof)
    } else {
        proof.split_first().ok_or(JournalProblem::BadConsistencyProof)?
    };
    let shift = (old - 1).trailing_ones();
    let (mut node, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut old_hash, mut new_hash) = (*first, *first);
    for step in steps {
        if last == 0 {
            return Err(JournalProblem::BadConsistencyProof);
        }
        if node & 1 == 1 || node == last {
            old_hash = node_hash(step, &old_hash);
            new_hash = node_hash(step, &new_hash);
            while node & 1 == 0 && node != 0 {
                node >>= 1;
                last >>= 1;
            }
        } else {
            new_hash = node_hash(&new_hash, step);
        }
        node >>= 1;
        last >>= 1;
    }
    if last == 0 && old_hash == *old_root && new_hash == *new_root {
        Ok(())
    } else {
        Err(JournalProblem::BadConsistencyProof)
    }
}
