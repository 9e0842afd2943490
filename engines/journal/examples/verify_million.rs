//! How long it takes to verify a stored journal: `cargo run --release -p marhala-journal --example verify_million`.
//! A number as argument stands for another count of entries than a million. All rows are made first
//! and held in memory, so that only the verification is measured; it needs no more than one row at a time.

use marhala_journal::verify::{Stored, verify};
use marhala_journal::{Checkpoint, Entry, Frontier, JournalProblem, KeyUse, Signer, commitment, leaf_hash, pseudonym};
use std::collections::BTreeSet;
use std::time::Instant;

fn main() -> Result<(), JournalProblem> {
    let count = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(1_000_000u64);
    let signer = Signer::new("marhala.example/journal", KeyUse::Log, &[1; 32])?;

    let begun = Instant::now();
    let mut frontier = Frontier::new();
    let mut rows = Vec::new();
    for seq in 0..count {
        let bytes = entry(seq).encode()?;
        let leaf = leaf_hash(&bytes);
        frontier.push(leaf)?;
        rows.push(Stored { seq, bytes, leaf });
    }
    let note = Checkpoint::new("marhala.example/journal", count, frontier.root())?.sign(&[&signer])?;
    println!("{count} entries written and signed in {} ms", begun.elapsed().as_millis());

    let begun = Instant::now();
    let report = verify(rows, &note, &[signer.verifier().clone()], &[]);
    println!("{count} entries verified in {} ms", begun.elapsed().as_millis());
    for finding in &report.findings {
        println!("{finding}");
    }
    Ok(())
}

fn entry(seq: u64) -> Entry {
    let record = u128::from(seq / 4).to_be_bytes();
    Entry {
        seq,
        at: 1_790_000_000_000_000,
        kind: "wage.paid".to_owned(),
        actor: [3; 32],
        subject: Some(pseudonym(&[4; 32], &record)),
        record,
        version: seq % 4,
        policies: BTreeSet::from(["employer-pays".to_owned(), "own-wages".to_owned()]),
        commitment: commitment(&[5; 32], &record),
    }
}
