//! Tiles: paths and contents against `tlog_tiles`, what must be served, and proofs read back from tiles.
//!
//! `tlog_tiles` 0.2 writes the paths of the Go checksum database, with the height of the tile in them and `data` for
//! entries; C2SP tlog-tiles leaves out the height, which is always 8, and says `entries`. The tests adapt that.
use crate::support::leaf;
use crate::trees::Theirs;
use marhala_journal::{
    Hashes, JournalProblem, MemoryHashes, Tile, TileHashes, TileOf, bundle, consistency_proof, inclusion_proof, root,
    unbundle,
};
use proptest::prelude::*;
use std::collections::{BTreeSet, HashMap};

fn grown(size: u64) -> MemoryHashes {
    let mut tree = MemoryHashes::new();
    (0..size).for_each(|number| tree.push(leaf(number)).expect("holds in this test"));
    tree
}

fn theirs(tile: &Tile) -> tlog_tiles::Tile {
    let (level, data) = match tile.of() {
        TileOf::Hashes(level) => (level, false),
        TileOf::Entries => (0, true),
    };
    tlog_tiles::Tile::new(8, level, tile.index(), tile.width().into(), data)
}

fn their_path(tile: &Tile) -> String {
    theirs(tile).path().replace("tile/8/", "tile/").replace("tile/data/", "tile/entries/")
}

#[test]
fn the_paths_of_the_specification() {
    let path = |of, index, width| Tile::new(of, index, width).unwrap().path();
    assert_eq!(path(TileOf::Hashes(0), 1_234_067, 256), "tile/0/x001/x234/067");
    assert_eq!(path(TileOf::Hashes(4), 0, 1), "tile/4/000.p/1");
    assert_eq!(path(TileOf::Entries, 1000, 17), "tile/entries/x001/000.p/17");
    for wrong in [
        "tile/0/67",
        "tile/0/0067",
        "tile/00/067",
        "tile/0/x001/67",
        "tile/0/x000/067",
        "tile/0/001/067",
        "tile/0/067.p/0",
        "tile/0/067.p/256",
        "tile/0/067.p/07",
        "tile/8/000",
        "tile/64/000",
        "tile/data/000",
        "tile/0/+67",
        "/tile/0/067",
        "tile/0/067/",
        "tile/0/../067",
        "tile/0/",
        "tile/0/x999/x999/x999/x999/x999/x999/x999/999",
        "tile/7/001",
        "tile/8/0/000",
        "",
    ] {
        assert_eq!(Tile::parse(wrong), Err(JournalProblem::BadTile), "{wrong}");
    }
    for (of, index, width) in
        [(TileOf::Hashes(8), 0, 1), (TileOf::Entries, 0, 0), (TileOf::Entries, 0, 257), (TileOf::Entries, 1 << 56, 1)]
    {
        assert_eq!(Tile::new(of, index, width), Err(JournalProblem::BadTile));
    }
}

#[test]
fn the_tiles_of_70000_entries() {
    // The example of the specification.
    let tiles: Vec<_> = Tile::to_publish(0, 70_000).filter(|tile| tile.of() != TileOf::Entries).collect();
    let count = |level, full| {
        tiles.iter().filter(|tile| tile.of() == TileOf::Hashes(level) && (tile.width() == 256) == full).count()
    };
    let partial =
        |level| tiles.iter().find(|tile| tile.of() == TileOf::Hashes(level) && tile.width() < 256).unwrap().width();
    assert_eq!((count(0, true), partial(0)), (273, 112));
    assert_eq!((count(1, true), partial(1)), (1, 17));
    assert_eq!((count(2, true), partial(2)), (0, 1));
    assert_eq!(tiles.len(), 273 + 1 + 1 + 1 + 1);
    let of_256: Vec<_> = Tile::to_publish(0, 256).map(|tile| tile.path()).collect();
    assert_eq!(of_256, ["tile/0/000", "tile/1/000.p/1", "tile/entries/000"]);
    assert_eq!(Tile::to_publish(70_000, 70_000).count(), 0);
}

#[test]
fn a_tree_is_read_back_from_its_tiles() {
    let size = 70_000;
    let tree = grown(size);
    let tiles: HashMap<_, _> = Tile::to_publish(0, size)
        .filter(|tile| tile.of() != TileOf::Entries)
        .map(|tile| (tile, tile.content(&tree).unwrap()))
        .collect();
    for (tile, content) in &tiles {
        assert_eq!(theirs(tile).read_data(&Theirs(&tree)).unwrap(), *content);
        assert_eq!(tile.path(), their_path(tile));
    }
    let read = TileHashes::new(size, |tile: &Tile| tiles.get(tile).cloned());
    assert_eq!(root(&read, size), root(&tree, size));
    for index in [0, 1, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999] {
        assert_eq!(inclusion_proof(&read, index, size), inclusion_proof(&tree, index, size));
        assert_eq!(consistency_proof(&read, index + 1, size), consistency_proof(&tree, index + 1, size));
    }
    for (level, index) in [(64, 0), (255, u64::MAX), (0, u64::MAX), (0, size), (16, 1)] {
        assert_eq!(read.read(level, index), None);
    }
    let short = TileHashes::new(size, |tile: &Tile| tiles.get(tile).map(|content| content[1..].to_vec()));
    assert!(root(&short, size).is_err());
    let long = TileHashes::new(size, |tile: &Tile| tiles.get(tile).map(|content| [&content[..], &[0]].concat()));
    assert!(root(&long, size).is_err());
}

#[test]
fn entries_come_back_from_their_bundle() {
    let entries: Vec<Vec<u8>> = (0..=255u8).map(|number| vec![number; usize::from(number)]).collect();
    let content = bundle(&entries).unwrap();
    assert_eq!(unbundle(&content).unwrap(), entries);
    assert_eq!(&bundle(&["ab"]).unwrap(), b"\0\x02ab");
    assert!(unbundle(&content[..content.len() - 1]).is_err());
    assert!(unbundle(&[&content[..], &[0, 0]].concat()).is_err());
    assert!(unbundle(&[]).is_err() && unbundle(&[0]).is_err());
    assert!(bundle::<&[u8]>(&[]).is_err() && bundle(&[vec![0; 65_536]]).is_err() && bundle(&vec![b""; 257]).is_err());
}

proptest! {
    #[test]
    fn a_tile_has_one_path(level in 0u8..8, entries: bool, index: u64, width in 1u16..=256) {
        let of = if entries { TileOf::Entries } else { TileOf::Hashes(level) };
        let index = index >> (8 + if entries { 0 } else { 8 * level }).min(63);
        let index = if !entries && level == 7 { 0 } else { index };
        let tile = Tile::new(of, index, width).unwrap();
        prop_assert_eq!(Tile::parse(&tile.path()).unwrap(), tile);
        prop_assert_eq!(tile.path(), their_path(&tile));
    }

    #[test]
    fn what_must_be_published_is_what_tlog_tiles_says(old in 0u64..200_000, more in 0u64..70_000) {
        let ours: BTreeSet<_> = Tile::to_publish(old, old + more).filter(|tile| tile.of() != TileOf::Entries)
            .map(|tile| their_path(&tile)).collect();
        let new = tlog_tiles::Tile::new_tiles(8, old, old + more);
        let theirs: BTreeSet<_> = new.iter().map(|tile| tile.path().replace("tile/8/", "tile/")).collect();
        prop_assert_eq!(ours, theirs);
    }
}
