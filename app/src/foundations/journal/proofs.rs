//! Proofs from the stored tiles: that the journal only grew, and that an entry is in it; and the receipt people keep.

use super::{broken, checkpoint, tile};
use crate::foundations::fault::Fault;
use crate::foundations::store::{fault, leaf};
use marhala_journal::{
    Hash, Hashes, JournalProblem, Note, Receipt, Tile, TileHashes, consistency_proof, inclusion_proof,
};
use sea_orm::entity::prelude::*;
use sea_orm::{ConnectionTrait, QueryOrder};
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Tries `prove` with the tiles at hand, and says which are missing; then they are fetched and it is tried again.
pub fn attempt<T>(
    size: u64,
    have: &BTreeMap<Tile, Vec<u8>>,
    prove: impl Fn(&dyn Hashes) -> Result<T, JournalProblem>,
) -> Result<Result<T, JournalProblem>, Tile> {
    let missing = RefCell::new(None);
    let hashes = TileHashes::new(size, |tile| {
        let found = have.get(tile).cloned();
        if found.is_none() {
            missing.borrow_mut().get_or_insert(*tile);
        }
        found
    });
    let proven = prove(&hashes);
    match (proven, missing.into_inner()) {
        (Err(JournalProblem::MissingHash { .. }), Some(tile)) => Err(tile),
        (proven, _) => Ok(proven),
    }
}

async fn prove<T>(
    db: &impl ConnectionTrait,
    size: u64,
    prove: impl Fn(&dyn Hashes) -> Result<T, JournalProblem>,
) -> Result<T, Fault> {
    let mut have = BTreeMap::new();
    loop {
        let tile = match attempt(size, &have, &prove) {
            Ok(proven) => return proven.map_err(broken),
            Err(tile) => tile,
        };
        let content = tile::content(db, &tile).await?;
        let content = content.ok_or_else(|| Fault::broken(format_args!("journal: {} is missing", tile.path())))?;
        have.insert(tile, content);
    }
}

/// That the tree of size `new` begins with that of size `old`.
pub async fn consistency(db: &impl ConnectionTrait, old: u64, new: u64) -> Result<Vec<Hash>, Fault> {
    if new < old {
        return Err(broken(JournalProblem::SmallerTree { kept: old, shown: new }));
    }
    prove(db, new, |hashes| consistency_proof(&hashes, old, new)).await
}

/// The receipt of the newest entry about a record that is under a signed head.
///
/// # Errors
/// [`Fault::Busy`] while its first entry waits for a head, which is a minute at most.
pub async fn receipt(db: &impl ConnectionTrait, record: Uuid) -> Result<Receipt, Fault> {
    let head = checkpoint::newest(db).await?.ok_or_else(Fault::busy)?;
    let found = leaf::Entity::find()
        .filter(leaf::Column::Record.eq(record))
        .filter(leaf::Column::Seq.lt(head.size))
        .order_by_desc(leaf::Column::Version)
        .order_by_desc(leaf::Column::Seq)
        .one(db)
        .await
        .map_err(fault)?;
    let leaf = found.ok_or_else(Fault::busy)?;
    let number = |number: i64| u64::try_from(number).map_err(|_| Fault::broken("journal: a place below 0"));
    let (index, size) = (number(leaf.seq.unwrap_or(-1))?, number(head.size)?);
    let entry = leaf.entry(index).and_then(|entry| entry.encode()).map_err(broken)?;
    let proof = prove(db, size, |hashes| inclusion_proof(&hashes, index, size)).await?;
    Ok(Receipt::new(entry, index, proof, Note::parse(&head.note).map_err(broken)?))
}
