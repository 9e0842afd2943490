//! What a worker keeps.
use crate::support::{entry, head, keys, rows, signed, signer, tree, witness};
use marhala_journal::{JournalProblem, Receipt, Witness, inclusion_proof};
use proptest::prelude::*;

fn receipt(index: u64, size: u64) -> Receipt {
    let rows = rows(size);
    let proof = inclusion_proof(&tree(&rows), index, size).expect("holds in this test");
    Receipt::new(
        rows[usize::try_from(index).expect("holds in this test")].bytes.clone(),
        index,
        proof,
        signed(&head(&rows)),
    )
}

#[test]
fn a_receipt_stands_alone() {
    for (index, size) in [(0, 1), (0, 2), (4, 5), (99, 200)] {
        let text = receipt(index, size).to_string();
        assert!(text.starts_with("c2sp.org/tlog-proof@v1\nextra ") && text.ends_with('\n'));
        let read = Receipt::parse(&text).unwrap();
        assert_eq!(read, receipt(index, size));
        let verified = read.verify(&keys()).unwrap();
        assert_eq!(verified.entry, entry(index));
        assert_eq!(verified.head.checkpoint, head(&rows(size)));
        assert_eq!(read.verify(&[witness(1).verifier().clone()]), Err(JournalProblem::NotSigned));
    }
}

#[test]
fn a_receipt_may_carry_witnesses() {
    let rows = rows(6);
    let mut note = signed(&head(&rows));
    note.add(Witness::new(witness(2)).unwrap().cosign(&note, &keys(), None, &[], 1_790_000_000).unwrap().signature)
        .unwrap();
    let proof = inclusion_proof(&tree(&rows), 3, 6).unwrap();
    let text = Receipt::new(rows[3].bytes.clone(), 3, proof, note).to_string();
    let verified = Receipt::parse(&text).unwrap().verify(&keys()).unwrap();
    assert!(verified.head.require_witnesses(1).is_ok());
    assert_eq!(verified.head.witnesses().next().unwrap().name, "witness2.example");
}

#[test]
fn what_is_no_receipt() {
    let good = receipt(2, 5).to_string();
    let lines: Vec<_> = good.lines().collect();
    for left_out in 0..lines.len() {
        let text: String =
            lines.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, line)| format!("{line}\n")).collect();
        assert!(Receipt::parse(&text).and_then(|read| read.verify(&keys())).is_err(), "without line {left_out}");
    }
    assert!(Receipt::parse(&good.replace("index 2", "index 02")).is_err());
    assert!(Receipt::parse(&good.replace("@v1", "@v2")).is_err());
    assert!(Receipt::parse(&"a".repeat(2 << 20)).is_err());
    // An entry proven at a place that is not the one it names.
    let mut shifted = rows(5);
    shifted.remove(0);
    let proof = inclusion_proof(&tree(&shifted), 1, 4).unwrap();
    let moved = Receipt::new(shifted[1].bytes.clone(), 1, proof, head(&shifted).sign(&[&signer()]).unwrap());
    assert_eq!(moved.verify(&keys()), Err(JournalProblem::OtherPlace { entry: 2, index: 1 }));
}

proptest! {
    #[test]
    fn an_altered_receipt_proves_nothing(at: prop::sample::Index, bit in 0u8..8) {
        let mut bytes = receipt(5, 13).to_string().into_bytes();
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        if let Ok(text) = String::from_utf8(bytes) {
            prop_assert!(Receipt::parse(&text).and_then(|read| read.verify(&keys())).is_err(), "{}", text);
        }
    }
}
