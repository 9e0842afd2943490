//! Stored hashes and entries in tiles of 256, and the paths to serve them at (C2SP tlog-tiles).

use crate::tree::Hashes;
use crate::{Hash, JournalProblem, MAX_ENTRY_BYTES, node_hash, text};

/// How many hashes or entries a full tile has.
const FULL: u16 = 256;
/// Levels of the tree that one level of tiles spans.
const HEIGHT: u8 = 8;
/// The highest level of tiles that a tree of 64-bit size can have.
const MAX_LEVEL: u8 = 7;

/// What a tile holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TileOf {
    /// Hashes of complete subtrees with `256^level` leaves each; at level 0 the leaf hashes.
    Hashes(u8),
    /// The entries themselves.
    Entries,
}

/// One tile: what it holds, which one it is, and how much is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tile {
    of: TileOf,
    index: u64,
    width: u16,
}

impl Tile {
    /// A tile.
    ///
    /// # Errors
    /// A level above 7, which no tree of 64-bit size has; a width that is not from 1 to 256.
    pub fn new(of: TileOf, index: u64, width: u16) -> Result<Self, JournalProblem> {
        let level = match of {
            TileOf::Hashes(level) => level,
            TileOf::Entries => 0,
        };
        // The last hash in the tile must lie within 64 bits of leaves.
        if level > MAX_LEVEL || !(1..=FULL).contains(&width) || index >> (56 - HEIGHT * level) != 0 {
            return Err(JournalProblem::BadTile);
        }
        Ok(Self { of, index, width })
    }

    /// What it holds.
    pub fn of(&self) -> TileOf {
        self.of
    }

    /// Which of its level it is, from 0.
    pub fn index(&self) -> u64 {
        self.index
    }

    /// How many hashes or entries are in it; 256 when it is full.
    pub fn width(&self) -> u16 {
        self.width
    }

    /// Where it is served: `tile/<level>/<index>`, `tile/entries/<index>`, with `.p/<width>` when it is not full.
    pub fn path(&self) -> String {
        let mut rest = self.index / 1000;
        let mut number = format!("{:03}", self.index % 1000);
        while rest > 0 {
            number = format!("x{:03}/{number}", rest % 1000);
            rest /= 1000;
        }
        let level = match self.of {
            TileOf::Hashes(level) => level.to_string(),
            TileOf::Entries => "entries".to_owned(),
        };
        match self.width {
            FULL => format!("tile/{level}/{number}"),
            width => format!("tile/{level}/{number}.p/{width}"),
        }
    }

    /// The tile at this path.
    ///
    /// # Errors
    /// Any path that [`Tile::path`] does not write.
    pub fn parse(path: &str) -> Result<Self, JournalProblem> {
        Self::read_path(path).filter(|tile| tile.path() == path).ok_or(JournalProblem::BadTile)
    }

    fn read_path(path: &str) -> Option<Self> {
        let (level, rest) = path.strip_prefix("tile/")?.split_once('/')?;
        let of = match level {
            "entries" => TileOf::Entries,
            level => TileOf::Hashes(u8::try_from(text::whole(level)?).ok()?),
        };
        let (number, width) = match rest.split_once(".p/") {
            Some((number, width)) => (number, u16::try_from(text::whole(width)?).ok()?),
            None => (rest, FULL),
        };
        let index = number.split('/').try_fold(0u64, |index, part| {
            let digits = part.strip_prefix('x').unwrap_or(part);
            index.checked_mul(1000)?.checked_add(digits.parse().ok().filter(|&three: &u64| three < 1000)?)
        })?;
        Self::new(of, index, width).ok()
    }

    /// The tiles of hashes and of entries that a log must serve once it has grown from one size to another.
    ///
    /// From size 0 these are all the tiles of the tree; their number grows with that of the leaves added.
    pub fn to_publish(old: u64, new: u64) -> impl Iterator<Item = Self> {
        let levels = (0..=MAX_LEVEL).map(TileOf::Hashes).chain([TileOf::Entries]);
        levels.flat_map(move |of| {
            let shift = match of {
                TileOf::Hashes(level) => HEIGHT * level,
                TileOf::Entries => 0,
            };
            let (old, new) = (old >> shift, new >> shift);
            let full = (old >> HEIGHT..new >> HEIGHT).map(move |index| Self { of, index, width: FULL });
            // Less than 256 remain.
            let width = u16::try_from(new % u64::from(FULL)).unwrap_or(0);
            let partial = (new > old && width > 0).then_some(Self { of, index: new >> HEIGHT, width });
            full.chain(partial)
        })
    }

    /// The content of a tile of hashes: the hashes one after another.
    ///
    /// # Errors
    /// A tile of entries, whose content [`bundle`] makes; a hash that is not stored.
    pub fn content(&self, hashes: &impl Hashes) -> Result<Vec<u8>, JournalProblem> {
        let TileOf::Hashes(level) = self.of else { return Err(JournalProblem::BadTile) };
        let (level, first) = (level * HEIGHT, self.index << HEIGHT);
        let mut out = Vec::with_capacity(usize::from(self.width) * 32);
        for index in first..first + u64::from(self.width) {
            let hash = hashes.read(level, index).ok_or(JournalProblem::MissingHash { level, index })?;
            out.extend_from_slice(&hash.0);
        }
        Ok(out)
    }
}

/// The hashes of a tree of known size, from the content of its tiles.
///
/// The content is believed. Whoever fetched it compares the [root](crate::root) with a signed head, or checks what was
/// proven, as with every proof.
pub struct TileHashes<F> {
    size: u64,
    read: F,
}

impl<F: Fn(&Tile) -> Option<Vec<u8>>> TileHashes<F> {
    /// Hashes of the tree of this size; `read` gives the content of a tile.
    pub fn new(size: u64, read: F) -> Self {
        Self { size, read }
    }
}

impl<F: Fn(&Tile) -> Option<Vec<u8>>> Hashes for TileHashes<F> {
    fn read(&self, level: u8, index: u64) -> Option<Hash> {
        let (tile_level, within) = (level / HEIGHT, level % HEIGHT);
        // As many hashes of the tile's level make up the one that is asked for.
        let (first, count) = (index.checked_mul(1 << within)?, 1usize << within);
        let tile_index = first >> HEIGHT;
        let stored = self.size.checked_shr(u32::from(tile_level * HEIGHT))?;
        let width = u16::try_from(stored.checked_sub(tile_index << HEIGHT)?.min(u64::from(FULL))).ok()?;
        let tile = Tile::new(TileOf::Hashes(tile_level), tile_index, width).ok()?;
        let content = (self.read)(&tile)?;
        if content.len() != usize::from(width) * 32 {
            return None;
        }
        let start = usize::try_from(first % u64::from(FULL)).ok()? * 32;
        let mut hashes = content
            .get(start..start + count * 32)?
            .chunks_exact(32)
            .map(|bytes| Hash::from_bytes(bytes).ok())
            .collect::<Option<Vec<_>>>()?;
        while hashes.len() > 1 {
            hashes = hashes.chunks_exact(2).map(|pair| node_hash(&pair[0], &pair[1])).collect();
        }
        hashes.pop()
    }
}

/// The content of a tile of entries: each entry after its length in two bytes, most significant first.
///
/// # Errors
/// No entry or more than 256; an entry longer than two bytes can say.
pub fn bundle<B: AsRef<[u8]>>(entries: &[B]) -> Result<Vec<u8>, JournalProblem> {
    if !(1..=usize::from(FULL)).contains(&entries.len()) {
        return Err(JournalProblem::BadTile);
    }
    let mut out = Vec::new();
    for entry in entries {
        let entry = entry.as_ref();
        let length = u16::try_from(entry.len()).map_err(|_| JournalProblem::EntryTooLong { limit: MAX_ENTRY_BYTES })?;
        out.extend(length.to_be_bytes());
        out.extend_from_slice(entry);
    }
    Ok(out)
}

/// The entries in the content of a tile of entries.
///
/// # Errors
/// Content that [`bundle`] does not make.
pub fn unbundle(content: &[u8]) -> Result<Vec<&[u8]>, JournalProblem> {
    let mut entries = Vec::new();
    let mut rest = content;
    while let Some((length, after)) = rest.split_first_chunk() {
        let (entry, after) =
            after.split_at_checked(usize::from(u16::from_be_bytes(*length))).ok_or(JournalProblem::BadTile)?;
        entries.push(entry);
        rest = after;
    }
    if !rest.is_empty() || !(1..=usize::from(FULL)).contains(&entries.len()) {
        return Err(JournalProblem::BadTile);
    }
    Ok(entries)
}
