//! Stored tiles: the hashes of the tree in rows of 256, as they are served (C2SP tlog-tiles).

use crate::foundations::fault::Fault;
use crate::foundations::store::fault;
use marhala_journal::{Hash, Tile, TileOf};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait};

/// Hashes in a full tile.
pub const FULL: u64 = 256;
/// The highest level that has an own place; a tree of 2^56 leaves does not reach it.
const LEVELS: u8 = 8;

/// One tile.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "journal_tile")]
pub struct Model {
    /// Level and index in one number.
    #[sea_orm(primary_key, auto_increment = false)]
    pub place: i64,
    /// Up to 256 hashes of 32 bytes.
    pub hashes: Vec<u8>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

fn place(level: u8, index: u64) -> Result<i64, Fault> {
    let fits = level < LEVELS && index < 1 << 56;
    let place = fits.then(|| i64::try_from((u64::from(level) << 56) | index).ok()).flatten();
    place.ok_or(Fault::NotFound)
}

/// The stored hashes of a tile; empty when there is none.
pub async fn read(db: &impl ConnectionTrait, level: u8, index: u64) -> Result<Vec<u8>, Fault> {
    let found = Entity::find_by_id(place(level, index)?).one(db).await.map_err(fault)?;
    Ok(found.map(|tile| tile.hashes).unwrap_or_default())
}

/// The stored content of a tile of hashes of just this width; nothing when there is not so much of it.
pub async fn content(db: &impl ConnectionTrait, tile: &Tile) -> Result<Option<Vec<u8>>, Fault> {
    let TileOf::Hashes(level) = tile.of() else { return Ok(None) };
    let mut hashes = read(db, level, tile.index()).await?;
    let wanted = usize::from(tile.width()) * 32;
    if hashes.len() < wanted {
        return Ok(None);
    }
    hashes.truncate(wanted);
    Ok(Some(hashes))
}

/// Stores a tile in place of what was there.
pub async fn write(db: &impl ConnectionTrait, level: u8, index: u64, hashes: Vec<u8>) -> Result<(), Fault> {
    let row = ActiveModel { place: Set(place(level, index)?), hashes: Set(hashes) };
    let replace = OnConflict::column(Column::Place).update_column(Column::Hashes).to_owned();
    Entity::insert(row).on_conflict(replace).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}

/// The right edge of the tiles of a growing tree: the one tile of each level that is not full yet.
#[derive(Clone, Debug, Default)]
pub struct Edge {
    open: Vec<Vec<u8>>,
}

/// A tile that became full, or is the newest of its level.
pub type Written = (u8, u64, Vec<u8>);

impl Edge {
    /// Of a tree of this size, from its stored tiles.
    ///
    /// # Errors
    /// When a tile is not stored as it must be.
    pub async fn of(db: &impl ConnectionTrait, size: u64) -> Result<Self, Fault> {
        let mut open = Vec::new();
        for level in 0..LEVELS {
            let hashes = size >> (8 * level);
            let wanted = usize::try_from(hashes % FULL).unwrap_or(0) * 32;
            let mut stored = if wanted == 0 { Vec::new() } else { read(db, level, hashes / FULL).await? };
            if stored.len() < wanted {
                return Err(Fault::broken(format_args!("journal: tile {level}/{} is not whole", hashes / FULL)));
            }
            stored.truncate(wanted);
            open.push(stored);
        }
        Ok(Self { open })
    }

    /// Takes a completed subtree of the tree, and gives the tile that is full now, if one is.
    pub fn push(&mut self, level: u8, index: u64, hash: Hash) -> Option<Written> {
        if !level.is_multiple_of(8) {
            return None;
        }
        let level = level / 8;
        let at = usize::from(level);
        if self.open.len() <= at {
            self.open.resize(at + 1, Vec::new());
        }
        let tile = &mut self.open[at];
        tile.extend_from_slice(&hash.0);
        (tile.len() == 256 * 32).then(|| (level, index / FULL, std::mem::take(tile)))
    }

    /// The tiles that are not full, of a tree of this size.
    pub fn partial(&self, size: u64) -> impl Iterator<Item = Written> {
        let open = self.open.iter().enumerate().filter(|(_, hashes)| !hashes.is_empty());
        open.filter_map(move |(level, hashes)| {
            let level = u8::try_from(level).ok()?;
            Some((level, (size >> (8 * level)) / FULL, hashes.clone()))
        })
    }
}
