//! Entries: one encoding each, and nothing of what they stand for.
use crate::support::entry;
use marhala_journal::{
    Entry, JournalProblem, MAX_KIND_BYTES, MAX_POLICIES, MAX_POLICY_BYTES, commitment, leaf_hash, pseudonym,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

fn small() -> Entry {
    Entry {
        seq: 0,
        at: -1,
        kind: "a".to_owned(),
        actor: [0xaa; 32],
        subject: None,
        record: [0xbb; 16],
        version: 500,
        policies: BTreeSet::from(["p".to_owned()]),
        commitment: [0xcc; 32],
    }
}

/// The encoding of [`small`], byte by byte as RFC 8949 has it.
fn small_encoded() -> Vec<u8> {
    [
        &b"\xa8\x62at\x20\x63seq\x00\x64kind\x61a\x65actor\x58\x20"[..],
        &[0xaa; 32],
        b"\x66record\x50",
        &[0xbb; 16],
        b"\x67version\x19\x01\xf4\x68policies\x81\x61p\x6acommitment\x58\x20",
        &[0xcc; 32],
    ]
    .concat()
}

/// [`small_encoded`] with one part put in place of another.
fn changed(part: &[u8], with: &[u8]) -> Vec<u8> {
    let bytes = small_encoded();
    let at = bytes.windows(part.len()).position(|window| window == part).expect("holds in this test");
    [&bytes[..at], with, &bytes[at + part.len()..]].concat()
}

#[test]
fn the_one_encoding() {
    assert_eq!(small().encode().unwrap(), small_encoded());
    assert_eq!(Entry::decode(&small_encoded()).unwrap(), small());
    assert_eq!(small().leaf_hash().unwrap(), leaf_hash(&small_encoded()));
    for at in [0, 23, 24, 255, 256, 65_535, 65_536, 4_294_967_295, 4_294_967_296, i64::MAX] {
        for at in [at, -at, (-at).saturating_sub(1), i64::MIN] {
            let entry = Entry { at, seq: at.unsigned_abs(), version: u64::MAX, ..small() };
            assert_eq!(Entry::decode(&entry.encode().unwrap()).unwrap(), entry);
        }
    }
}

#[test]
fn every_other_encoding_is_refused() {
    let other = [
        ("a number longer than needed", changed(b"seq\x00", b"seq\x18\x00")),
        ("the same in four bytes", changed(b"\x19\x01\xf4", b"\x1a\x00\x00\x01\xf4")),
        ("the same in eight bytes", changed(b"\x19\x01\xf4", b"\x1b\x00\x00\x00\x00\x00\x00\x01\xf4")),
        ("a length longer than needed", changed(b"\x61a", b"\x78\x01a")),
        ("a text in parts", changed(b"\x61a", b"\x7f\x61a\xff")),
        ("a map without a length", [&b"\xbf"[..], &small_encoded()[1..], b"\xff"].concat()),
        ("a list without a length", changed(b"\x81\x61p", b"\x9f\x61p\xff")),
        ("keys in another order", changed(b"\x62at\x20\x63seq\x00", b"\x63seq\x00\x62at\x20")),
        ("a key twice", changed(b"\xa8\x62at\x20", b"\xa9\x62at\x20\x62at\x20")),
        ("a key too many", [&b"\xa9"[..], &small_encoded()[1..], b"\x6bcommitments\x00"].concat()),
        ("a key missing", changed(b"\xa8\x62at\x20", b"\xa7")),
        ("a subject that is nothing", changed(b"\x67version", b"\x67subject\xf6\x67version")),
        ("a tag", changed(b"\x62at\x20", b"\x62at\xc1\x20")),
        ("a fraction", changed(b"\x62at\x20", b"\x62at\xf9\x00\x00")),
        ("a reserved form", changed(b"seq\x00", b"seq\x1c")),
        ("a negative place", changed(b"seq\x00", b"seq\x20")),
        ("a time beyond 64 bits", changed(b"\x62at\x20", b"\x62at\x3b\xff\xff\xff\xff\xff\xff\xff\xff")),
        ("bytes in place of text", changed(b"\x61a", b"\x41a")),
        ("text that is not UTF-8", changed(b"\x61a", b"\x61\xff")),
        ("a control character", changed(b"\x61a", b"\x61\x0a")),
        ("a kind that is empty", changed(b"\x61a", b"\x60")),
        ("policies in another order", changed(b"\x81\x61p", b"\x82\x61p\x61a")),
        ("a policy twice", changed(b"\x81\x61p", b"\x82\x61p\x61p")),
        ("a hash too short", changed(b"\x6acommitment\x58\x20\xcc", b"\x6acommitment\x58\x1f")),
        ("a text beyond the end", changed(b"\x61a", b"\x7b\xff\xff\xff\xff\xff\xff\xff\xffa")),
        ("policies beyond measure", changed(b"\x81\x61p", b"\x9b\xff\xff\xff\xff\xff\xff\xff\xff")),
        ("something after the end", [&small_encoded()[..], b"\x00"].concat()),
        ("nothing", Vec::new()),
        ("far too much", vec![0xa8; 65_536]),
    ];
    for (what, bytes) in other {
        assert!(Entry::decode(&bytes).is_err(), "{what}");
    }
    for length in 0..small_encoded().len() {
        assert!(Entry::decode(&small_encoded()[..length]).is_err(), "cut to {length}");
    }
    let swapped = changed(b"\x62at\x20\x63seq\x00", b"\x63seq\x00\x62at\x20");
    assert_eq!(Entry::decode(&swapped), Err(JournalProblem::NotCanonical { at: 1 }));
}

#[test]
fn names_have_limits() {
    let kind = |kind: String| Entry { kind, ..small() }.encode();
    assert!(kind("a".repeat(MAX_KIND_BYTES)).is_ok());
    assert!(
        kind("a".repeat(MAX_KIND_BYTES + 1)).is_err() && kind(String::new()).is_err() && kind("a\n".into()).is_err()
    );
    let policies = |policies: BTreeSet<String>| Entry { policies, ..small() }.encode();
    let many = |count: usize| (0..count).map(|number| format!("{number:0MAX_POLICY_BYTES$}")).collect();
    let most = policies(many(MAX_POLICIES)).unwrap();
    assert!(most.len() <= marhala_journal::MAX_ENTRY_BYTES && Entry::decode(&most).is_ok());
    assert!(policies(many(MAX_POLICIES + 1)).is_err());
    assert!(policies(BTreeSet::from(["p".repeat(MAX_POLICY_BYTES + 1)])).is_err());
}

#[test]
fn a_commitment_is_to_one_content_under_one_salt() {
    // RFC 4231, test case 2 has a short key; ours is the same key filled up with zeros, which is the same in HMAC.
    let mut key = [0; 32];
    key[..4].copy_from_slice(b"Jefe");
    let published = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    assert_eq!(marhala_journal::Hash(commitment(&key, b"what do ya want for nothing?")).to_hex(), published);
    let entry = Entry { commitment: commitment(&[1; 32], b"wage 1800.00 AED"), ..small() };
    assert!(entry.commits_to(&[1; 32], b"wage 1800.00 AED"));
    assert!(!entry.commits_to(&[1; 32], b"wage 1500.00 AED"));
    assert!(!entry.commits_to(&[2; 32], b"wage 1800.00 AED"));
    assert_ne!(pseudonym(&[1; 32], &[5; 16]), pseudonym(&[2; 32], &[5; 16]));
    assert_ne!(pseudonym(&[1; 32], &[5; 16]), pseudonym(&[1; 32], &[6; 16]));
}

fn entries() -> impl Strategy<Value = Entry> {
    (
        (any::<u64>(), any::<i64>(), "[a-z.]{1,64}", any::<[u8; 32]>(), any::<Option<[u8; 32]>>()),
        (any::<[u8; 16]>(), any::<u64>(), prop::collection::btree_set("\\PC{1,30}", 0..5), any::<[u8; 32]>()),
    )
        .prop_map(|((seq, at, kind, actor, subject), (record, version, policies, commitment))| Entry {
            seq,
            at,
            kind,
            actor,
            subject,
            record,
            version,
            policies,
            commitment,
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read(entry in entries()) {
        let bytes = entry.encode().unwrap();
        prop_assert_eq!(Entry::decode(&bytes).unwrap(), entry);
    }

    #[test]
    fn what_is_read_is_written_the_same(seq in 0u64..100, at: prop::sample::Index, byte: u8, cut in 0usize..4) {
        let mut bytes = entry(seq).encode().unwrap();
        let before = leaf_hash(&bytes);
        let at = at.index(bytes.len());
        let was = bytes[at];
        bytes[at] = byte;
        bytes.truncate(bytes.len() - cut);
        if let Ok(entry) = Entry::decode(&bytes) {
            prop_assert_eq!(entry.encode().unwrap(), bytes.clone());
        }
        prop_assert_eq!(leaf_hash(&bytes) == before, byte == was && cut == 0);
    }

    #[test]
    fn no_bytes_are_too_strange(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = Entry::decode(&bytes);
    }
}
