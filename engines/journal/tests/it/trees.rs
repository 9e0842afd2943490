//! Roots and proofs: the vectors of the Certificate Transparency reference tests, other implementations, every pair of
//! sizes up to 300, and altered proofs.
use crate::support::leaf;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use ct_merkle::{ConsistencyProof, InclusionProof, RootHash};
use marhala_journal::{
    Frontier, Hash, Hashes, JournalProblem, MAX_TREE_SIZE, MemoryHashes, consistency_proof, inclusion_proof, leaf_hash,
    root, verify_consistency, verify_inclusion,
};
use proptest::prelude::*;
use sha2::Sha256;
use tlog_tiles::{Error, HashReader, prove_record, prove_tree, split_stored_hash_index, tree_hash};

const LEAVES: [&[u8]; 8] = [b"", b"\0", b"\x10", b" !", b"01", b"@ABC", b"PQRSTUVW", b"`abcdefghijklmno"];

/// Roots of the first 1 to 8 of those leaves, from the reference tests of Certificate Transparency.
const ROOTS: [&str; 8] = [
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

/// Size, index and proof, from the same tests.
const INCLUSION: [(u64, u64, &[&str]); 7] = [
    (1, 0, &[]),
    (2, 0, &["96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"]),
    (2, 1, &["6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"]),
    (3, 2, &["fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125"]),
    (
        5,
        1,
        &[
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
    (
        8,
        0,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        8,
        5,
        &[
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
];

/// Old size, new size and proof, from the same tests.
const CONSISTENCY: [(u64, u64, &[&str]); 4] = [
    (1, 1, &[]),
    (
        1,
        8,
        &[
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        ],
    ),
    (
        2,
        5,
        &[
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
        ],
    ),
    (
        6,
        8,
        &[
            "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        ],
    ),
];

fn proof(hashes: &[&str]) -> Vec<Hash> {
    hashes.iter().map(|hash| Hash::from_hex(hash).expect("holds in this test")).collect()
}

fn grown(size: u64) -> MemoryHashes {
    let mut tree = MemoryHashes::new();
    (0..size).for_each(|number| tree.push(leaf(number)).expect("holds in this test"));
    tree
}

#[test]
fn the_published_roots_and_proofs() {
    let empty = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(Frontier::new().root().to_hex(), empty);
    assert_eq!(root(&MemoryHashes::new(), 0).unwrap().to_hex(), empty);
    let mut tree = MemoryHashes::new();
    for (bytes, (expected, size)) in LEAVES.iter().zip(ROOTS.iter().zip(1..)) {
        tree.push(leaf_hash(bytes)).unwrap();
        assert_eq!(tree.frontier().root().to_hex(), *expected);
        assert_eq!(root(&tree, size).unwrap().to_hex(), *expected);
    }
    for (size, index, expected) in INCLUSION {
        assert_eq!(inclusion_proof(&tree, index, size).unwrap(), proof(expected), "{index} of {size}");
    }
    for (old, new, expected) in CONSISTENCY {
        assert_eq!(consistency_proof(&tree, old, new).unwrap(), proof(expected), "{old} to {new}");
    }
}

#[test]
fn every_pair_of_sizes_up_to_300() {
    const SIZE: u64 = 300;
    let tree = grown(SIZE);
    let roots: Vec<_> = (0..=SIZE).map(|size| root(&tree, size).unwrap()).collect();
    for (new, new_root) in (0..=SIZE).zip(&roots) {
        for (old, old_root) in (0..=new).zip(&roots) {
            let steps = consistency_proof(&tree, old, new).unwrap();
            verify_consistency(old, new, &steps, old_root, new_root).unwrap();
            // From another size, or to another root, the same proof shows nothing.
            if old > 0 && old < new {
                assert!(verify_consistency(old, new, &steps, old_root, old_root).is_err(), "{old} to {new}");
                assert!(verify_consistency(old, new, &steps, new_root, new_root).is_err(), "{old} to {new}");
                assert!(verify_consistency(old, new, &steps[1..], old_root, new_root).is_err(), "{old} to {new}");
            }
            if old < new {
                let steps = inclusion_proof(&tree, old, new).unwrap();
                verify_inclusion(&leaf(old), old, new, &steps, new_root).unwrap();
                assert!(verify_inclusion(&leaf(old + 1), old, new, &steps, new_root).is_err(), "{old} of {new}");
            }
        }
    }
}

#[test]
fn the_edge_of_a_tree_is_enough_to_go_on() {
    let tree = grown(300);
    let mut frontier = Frontier::new();
    for size in 0..300 {
        assert_eq!(frontier, Frontier::of(&tree, size).unwrap());
        let bytes = frontier.to_bytes();
        assert_eq!(Frontier::from_bytes(&bytes).unwrap(), frontier);
        assert!(Frontier::from_bytes(&[&bytes[..], &[0]].concat()).is_err());
        assert!(Frontier::from_bytes(&bytes[..bytes.len() - 1]).is_err());
        assert_eq!(frontier.root(), root(&tree, size).unwrap());
        frontier.push(leaf(size)).unwrap();
    }
    let full = [MAX_TREE_SIZE.to_be_bytes().to_vec(), vec![1; 32]].concat();
    assert_eq!(Frontier::from_bytes(&full).unwrap().push(leaf(0)), Err(JournalProblem::TreeTooLarge));
    assert!(Frontier::from_bytes(&(MAX_TREE_SIZE + 1).to_be_bytes()).is_err());
    assert!(Frontier::from_bytes(&[]).is_err());
}

#[test]
fn what_is_not_there_is_said() {
    let tree = grown(10);
    assert_eq!(inclusion_proof(&tree, 10, 10), Err(JournalProblem::NoSuchLeaf { index: 10, size: 10 }));
    assert_eq!(consistency_proof(&tree, 9, 8), Err(JournalProblem::SmallerTree { kept: 9, shown: 8 }));
    assert_eq!(root(&tree, 16), Err(JournalProblem::MissingHash { level: 4, index: 0 }));
    assert_eq!(root(&tree, u64::MAX), Err(JournalProblem::TreeTooLarge));
    assert!(verify_inclusion(&leaf(0), 0, 0, &[], &Hash::EMPTY).is_err());
    assert!(verify_consistency(0, 5, &[], &leaf(0), &leaf(1)).is_err());
}

#[test]
fn a_proof_is_for_one_size_only() {
    let tree = grown(8);
    let four = root(&tree, 4).unwrap();
    let steps = inclusion_proof(&tree, 0, 4).unwrap();
    assert!(verify_inclusion(&leaf(0), 0, 4, &steps, &four).is_ok());
    assert!(verify_inclusion(&leaf(0), 0, 8, &steps, &four).is_err());
    assert!(verify_inclusion(&leaf(0), 0, 2, &steps, &four).is_err());
    assert!(verify_inclusion(&leaf(0), 4, 8, &steps, &four).is_err());
    let (one, steps) = (root(&tree, 1).unwrap(), consistency_proof(&tree, 1, 4).unwrap());
    assert!(verify_consistency(1, 4, &steps, &one, &four).is_ok());
    assert!(verify_consistency(1, 8, &steps, &one, &four).is_err());
    assert!(verify_consistency(1, 2, &steps, &one, &four).is_err());
    // The right half of a tree, given out as a tree of its own.
    let (seven, eight) = (root(&tree, 7).unwrap(), root(&tree, 8).unwrap());
    let steps = inclusion_proof(&tree, 4, 8).unwrap();
    assert!(verify_inclusion(&leaf(4), 0, 4, &steps, &eight).is_err());
    let steps = consistency_proof(&tree, 7, 8).unwrap();
    assert!(verify_consistency(3, 4, &steps, &seven, &eight).is_err());
}

#[test]
fn ct_merkle_makes_and_accepts_the_same() {
    let ours = grown(150);
    let mut theirs = MemoryBackedTree::<Sha256, [u8; 8]>::new();
    for size in 1..=150u64 {
        theirs.push((size - 1).to_be_bytes());
        let our_root = root(&ours, size).unwrap();
        assert_eq!(theirs.root().as_bytes()[..], our_root.0);
        for index in 0..size {
            let ours_in = inclusion_proof(&ours, index, size).unwrap();
            let bytes: Vec<u8> = ours_in.iter().flat_map(|hash| hash.0).collect();
            assert_eq!(theirs.prove_inclusion(usize::try_from(index).unwrap()).as_bytes(), bytes);
            let their_proof = InclusionProof::<Sha256>::try_from_bytes(bytes).unwrap();
            theirs.root().verify_inclusion(&index.to_be_bytes(), index, &their_proof).unwrap();
            let old = index + 1;
            if old < size {
                let bytes: Vec<u8> =
                    consistency_proof(&ours, old, size).unwrap().iter().flat_map(|hash| hash.0).collect();
                assert_eq!(theirs.prove_consistency(usize::try_from(size - old).unwrap()).as_bytes(), bytes);
                let old_root = RootHash::<Sha256>::new(root(&ours, old).unwrap().0.into(), old);
                theirs.root().verify_consistency(&old_root, &ConsistencyProof::try_from_bytes(bytes).unwrap()).unwrap();
            }
        }
    }
}

/// Our stored hashes, read as `tlog_tiles` reads its own.
pub struct Theirs<'a>(pub &'a MemoryHashes);

impl HashReader for Theirs<'_> {
    fn read_hashes(&self, indexes: &[u64]) -> Result<Vec<tlog_tiles::Hash>, Error> {
        let read = |&index: &u64| {
            let (level, index) = split_stored_hash_index(index);
            self.0.read(level, index).map(|hash| tlog_tiles::Hash(hash.0)).ok_or(Error::IndexesNotInTree)
        };
        indexes.iter().map(read).collect()
    }
}

#[test]
fn tlog_tiles_makes_and_accepts_the_same() {
    let ours = grown(70);
    let theirs = Theirs(&ours);
    for size in 1..=70 {
        let our_root = root(&ours, size).unwrap();
        assert_eq!(tree_hash(size, &theirs).unwrap().0, our_root.0);
        for index in 0..size {
            let their_proof = prove_record(size, index, &theirs).unwrap();
            let as_ours: Vec<_> = their_proof.iter().map(|hash| Hash(hash.0)).collect();
            assert_eq!(inclusion_proof(&ours, index, size).unwrap(), as_ours);
            verify_inclusion(&leaf(index), index, size, &as_ours, &our_root).unwrap();
            let old = index + 1;
            let their_proof = prove_tree(size, old, &theirs).unwrap();
            let as_ours: Vec<_> = their_proof.iter().map(|hash| Hash(hash.0)).collect();
            assert_eq!(consistency_proof(&ours, old, size).unwrap(), as_ours);
        }
    }
}

proptest! {
    #[test]
    fn an_altered_proof_shows_nothing(size in 2u64..2000, index: prop::sample::Index, old: prop::sample::Index,
            step: prop::sample::Index, byte in 0usize..32, bit in 0u8..8) {
        let tree = grown(size);
        let whole = root(&tree, size).unwrap();
        let index = index.index(size as usize) as u64;
        let mut steps = inclusion_proof(&tree, index, size).unwrap();
        prop_assert!(verify_inclusion(&leaf(index), index, size, &steps, &whole).is_ok());
        let longer = [&steps[..], &[leaf(0)]].concat();
        prop_assert!(verify_inclusion(&leaf(index), index, size, &longer, &whole).is_err());
        prop_assert!(verify_inclusion(&leaf(index), index, size, &steps[1..], &whole).is_err());
        let step_at = step.index(steps.len());
        steps[step_at].0[byte] ^= 1 << bit;
        prop_assert!(verify_inclusion(&leaf(index), index, size, &steps, &whole).is_err());

        let old = old.index(size as usize - 1) as u64 + 1;
        let before = root(&tree, old).unwrap();
        let mut steps = consistency_proof(&tree, old, size).unwrap();
        prop_assert!(verify_consistency(old, size, &steps, &before, &whole).is_ok());
        let longer = [&steps[..], &[leaf(0)]].concat();
        prop_assert!(verify_consistency(old, size, &longer, &before, &whole).is_err());
        let step_at = step.index(steps.len());
        steps[step_at].0[byte] ^= 1 << bit;
        prop_assert!(verify_consistency(old, size, &steps, &before, &whole).is_err());
    }

    #[test]
    fn a_hash_has_one_text(bytes: [u8; 32]) {
        let hash = Hash(bytes);
        prop_assert_eq!(Hash::from_hex(&hash.to_hex()).unwrap(), hash);
        prop_assert_eq!(Hash::from_base64(&hash.to_base64()).unwrap(), hash);
        prop_assert_eq!(hash.to_string(), hash.to_base64());
        prop_assert!(Hash::from_base64(hash.to_base64().trim_end_matches('=')).is_err());
        if hash.to_hex().bytes().any(|digit| digit.is_ascii_lowercase()) {
            prop_assert!(Hash::from_hex(&hash.to_hex().to_uppercase()).is_err());
        }
    }
}
