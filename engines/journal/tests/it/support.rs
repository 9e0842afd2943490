//! What several of the tests build.
use marhala_journal::verify::Stored;
use marhala_journal::{
    Checkpoint, Entry, Frontier, Hash, KeyUse, MemoryHashes, Note, Signer, Verifier, commitment, leaf_hash, pseudonym,
};

pub const ORIGIN: &str = "marhala.example/journal";

pub fn entry(seq: u64) -> Entry {
    let record = u128::from(seq / 3).to_be_bytes();
    Entry {
        seq,
        at: 1_790_000_000_000_000 + i64::try_from(seq).expect("holds in this test") * 1_000,
        kind: ["wage.paid", "case.opened", "consent.given"][usize::try_from(seq % 3).expect("holds in this test")]
            .to_owned(),
        actor: pseudonym(&[7; 32], &[1; 16]),
        subject: seq.is_multiple_of(2).then(|| pseudonym(&[8; 32], &record)),
        record,
        version: seq % 3,
        policies: (0..seq % 4).map(|number| format!("policy{number}")).collect(),
        commitment: commitment(&[9; 32], &seq.to_be_bytes()),
    }
}

/// The rows of a journal of this size.
pub fn rows(size: u64) -> Vec<Stored<Vec<u8>>> {
    let bytes = (0..size).map(|seq| entry(seq).encode().expect("holds in this test"));
    bytes.zip(0..).map(|(bytes, seq)| Stored { seq, leaf: leaf_hash(&bytes), bytes }).collect()
}

pub fn tree(rows: &[Stored<Vec<u8>>]) -> MemoryHashes {
    let mut tree = MemoryHashes::new();
    rows.iter().for_each(|row| tree.push(row.leaf).expect("holds in this test"));
    tree
}

pub fn head(rows: &[Stored<Vec<u8>>]) -> Checkpoint {
    let mut frontier = Frontier::new();
    rows.iter().for_each(|row| frontier.push(row.leaf).expect("holds in this test"));
    Checkpoint::new(ORIGIN, frontier.size(), frontier.root()).expect("holds in this test")
}

pub fn signer() -> Signer {
    Signer::new(ORIGIN, KeyUse::Log, &[42; 32]).expect("holds in this test")
}

pub fn witness(number: u8) -> Signer {
    Signer::new(&format!("witness{number}.example"), KeyUse::Witness, &[number; 32]).expect("holds in this test")
}

pub fn keys() -> Vec<Verifier> {
    [signer(), witness(1), witness(2)].iter().map(|signer| signer.verifier().clone()).collect()
}

pub fn signed(checkpoint: &Checkpoint) -> Note {
    checkpoint.sign(&[&signer()]).expect("holds in this test")
}

/// A leaf hash like no other.
pub fn leaf(number: u64) -> Hash {
    leaf_hash(&number.to_be_bytes())
}
