//! Witnesses: what they sign, and what they refuse.
use crate::support::{ORIGIN, entry, head, keys, rows, signed, signer, tree, witness};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use marhala_journal::verify::Stored;
use marhala_journal::{
    Checkpoint, JournalProblem, KeyUse, Note, Signature, Signer, Witness, consistency_proof, leaf_hash,
};

const NOW: u64 = 1_790_000_000;

/// The journal of this size, but with another entry at one place.
fn forked(size: u64, at: u64) -> Vec<Stored<Vec<u8>>> {
    let mut rows = rows(size);
    let mut other = entry(at);
    other.version += 100;
    let bytes = other.encode().expect("holds in this test");
    rows[usize::try_from(at).expect("holds in this test")] = Stored { seq: at, leaf: leaf_hash(&bytes), bytes };
    rows
}

fn witness_one() -> Witness {
    Witness::new(witness(1)).expect("holds in this test")
}

#[test]
fn a_journal_that_only_grows_is_cosigned() {
    let all = rows(40);
    let tree = tree(&all);
    let mut kept: Option<Checkpoint> = None;
    for size in [0, 0, 1, 1, 7, 8, 31, 40] {
        let mut note = signed(&head(&all[..size]));
        let proof = consistency_proof(&tree, kept.as_ref().map_or(0, Checkpoint::size), size as u64).unwrap();
        for number in [1, 2] {
            let witness = Witness::new(witness(number)).unwrap();
            let done = witness.cosign(&note, &keys(), kept.as_ref(), &proof, NOW + size as u64).unwrap();
            assert_eq!(done.keep, head(&all[..size]));
            note.add(done.signature).unwrap();
        }
        let open = Checkpoint::open(&Note::parse(&note.to_string()).unwrap(), &keys()).unwrap();
        assert_eq!(open.witnesses().map(|by| by.seen).collect::<Vec<_>>(), [Some(NOW + size as u64); 2]);
        assert!(open.require_witnesses(2).is_ok());
        assert_eq!(open.require_witnesses(3), Err(JournalProblem::TooFewWitnesses { found: 2, least: 3 }));
        kept = Some(open.checkpoint);
    }
}

#[test]
fn a_cosignature_is_bound_to_its_head_and_its_time() {
    let note = signed(&head(&rows(9)));
    let cosigned = witness_one().cosign(&note, &keys(), None, &[], NOW).unwrap().signature;
    let mut other = signed(&head(&rows(8)));
    other.add(cosigned.clone()).unwrap();
    let wrong = JournalProblem::WrongSignature { name: "witness1.example".to_owned() };
    assert_eq!(Checkpoint::open(&other, &keys()), Err(wrong.clone()));
    // A witness's signature alone does not stand in for the journal's.
    let alone = Note::parse(&format!("{}\n{cosigned}\n", note.text())).unwrap();
    assert_eq!(
        Checkpoint::open(&alone, &keys()),
        Err(JournalProblem::NotSignedByJournal { origin: ORIGIN.to_owned() })
    );
    // Not even when it bears the journal's name.
    let namesake = Witness::new(Signer::new(ORIGIN, KeyUse::Witness, &[9; 32]).unwrap()).unwrap();
    let alone = namesake.cosign(&note, &keys(), None, &[], NOW).unwrap().signature;
    let alone = Note::parse(&format!("{}\n{alone}\n", note.text())).unwrap();
    let problem = Checkpoint::open(&alone, &[namesake.verifier().clone()]).unwrap_err();
    assert_eq!(problem, JournalProblem::NotSignedByJournal { origin: ORIGIN.to_owned() });
    // One second later: the time is the eight bytes after the id.
    let line = cosigned.to_string();
    let later = witness_one().cosign(&note, &keys(), None, &[], NOW + 1).unwrap().signature.to_string();
    let at = "— witness1.example ".len();
    let mixed = format!("{}{}", &later[..at + 16], &line[at + 16..]);
    let mut note = note;
    note.add(Signature::parse(&mixed).unwrap()).unwrap();
    assert_eq!(Checkpoint::open(&note, &keys()), Err(wrong));
}

#[test]
fn a_time_beyond_63_bits_is_no_time() {
    let mut note = signed(&head(&rows(9)));
    for (seconds, accepted) in [(i64::MAX.unsigned_abs(), true), (i64::MAX.unsigned_abs() + 1, false)] {
        let message = format!("cosignature/v1\ntime {seconds}\n{}", note.text());
        let signature = SigningKey::from_bytes(&[1; 32]).sign(message.as_bytes()).to_bytes();
        let packed = [&witness(1).verifier().id()[..], &seconds.to_be_bytes(), &signature].concat();
        note.add(Signature::parse(&format!("— witness1.example {}", STANDARD.encode(packed))).unwrap()).unwrap();
        assert_eq!(Checkpoint::open(&note, &keys()).is_ok(), accepted, "{seconds}");
    }
}

#[test]
fn what_a_witness_refuses() {
    let all = rows(20);
    let kept = head(&all[..12]);
    let good = consistency_proof(&tree(&all), 12, 20).unwrap();
    let witness = witness_one();
    let cosign = |rows: &[Stored<Vec<u8>>], proof: &[_]| {
        witness.cosign(&signed(&head(rows)), &keys(), Some(&kept), proof, NOW).unwrap_err()
    };
    let smaller = cosign(&all[..11], &[]);
    assert_eq!(smaller, JournalProblem::SmallerTree { kept: 12, shown: 11 });
    assert!(smaller.to_string().contains("removed"));
    let split = cosign(&forked(12, 3), &[]);
    assert_eq!(split, JournalProblem::SplitView { size: 12 });
    assert!(split.to_string().contains("two stories"));
    // A longer journal with another past: neither its own proof nor that of the true one leads from the kept head.
    let other = forked(20, 3);
    for proof in [&consistency_proof(&tree(&other), 12, 20).unwrap()[..], &good, &[]] {
        assert_eq!(cosign(&other, proof), JournalProblem::BadConsistencyProof);
    }
    assert_eq!(cosign(&all, &good[1..]), JournalProblem::BadConsistencyProof);
    assert_eq!(cosign(&all[..12], &good), JournalProblem::BadConsistencyProof);
    let note = signed(&head(&all));
    assert!(witness.cosign(&note, &keys(), Some(&kept), &good, NOW).is_ok());
    assert_eq!(witness.cosign(&note, &keys(), None, &good, NOW), Err(JournalProblem::BadConsistencyProof));
    assert_eq!(witness.cosign(&note, &keys(), Some(&kept), &good, u64::MAX), Err(JournalProblem::BadTime));
    assert_eq!(witness.cosign(&note, &[], None, &[], NOW), Err(JournalProblem::NotSigned));
    let elsewhere = Checkpoint::new("other.example", 12, kept.root()).unwrap();
    let problem = witness.cosign(&note, &keys(), Some(&elsewhere), &good, NOW).unwrap_err();
    assert!(matches!(problem, JournalProblem::OtherJournal { .. }));
    assert!(matches!(Witness::new(signer()), Err(JournalProblem::BadKey)));
    assert!(Witness::new(Signer::new("w", KeyUse::Witness, &[1; 32]).unwrap()).is_ok());
}
