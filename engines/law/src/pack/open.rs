//! Opening pack files: size, encoding, hidden characters and TOML syntax, with the place of everything that follows.

use super::model::Place;
use super::problem::{Problems, Weight};
use crate::limits::{MAX_FILE_BYTES, MAX_FILES, MAX_PATH_BYTES, MAX_TOTAL_BYTES};
use std::collections::BTreeMap;
use toml::Spanned;
use toml::de::DeTable;

/// A file of a pack: its path inside the pack, with forward slashes, and its bytes.
#[derive(Clone, Copy, Debug)]
pub struct PackFile<'a> {
    /// Such as `countries/HK/wage.toml`.
    pub path: &'a str,
    /// As stored.
    pub text: &'a [u8],
}

/// Which layer a file belongs to: an overlay's entries replace those of the base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Layer {
    Base,
    Overlay,
}

/// A file that could be read as TOML, perhaps with broken places.
pub(super) struct Opened<'a> {
    pub path: &'a str,
    pub layer: Layer,
    pub text: &'a str,
    pub toml: Spanned<DeTable<'a>>,
    /// Offsets at which something is broken: the entry around each is left out.
    pub broken: Vec<usize>,
    lines: Lines,
}

impl Opened<'_> {
    /// The place of a byte of the text.
    pub fn place(&self, at: usize) -> Place {
        let (line, column) = self.lines.of(self.text, at);
        Place { file: self.path.to_owned(), line, column }
    }
}

/// Keeps the files that are read, sorted by path; an overlay's file takes the place of the base's file of the same path.
pub(super) fn choose<'a>(
    files: impl Iterator<Item = (Layer, PackFile<'a>)>,
    problems: &mut Problems,
) -> Vec<(Layer, PackFile<'a>)> {
    let mut chosen: BTreeMap<&'a str, (Layer, PackFile<'a>)> = BTreeMap::new();
    let mut total = 0_usize;
    for (layer, file) in files {
        let at = || Place { file: crate::value::shown(file.path), line: 1, column: 1 };
        total = total.saturating_add(file.text.len());
        if total > MAX_TOTAL_BYTES {
            let message = format!(
                "The pack is larger than {} MiB in all; this file and the rest are not read.",
                MAX_TOTAL_BYTES >> 20
            );
            problems.add(Weight::Error, "pack-too-large", at(), message, "Remove what is not needed.");
            break;
        }
        if chosen.len() >= MAX_FILES {
            let message = format!("The pack has more than {MAX_FILES} files; this one and the rest are not read.");
            problems.add(Weight::Error, "too-many-files", at(), message, "Join small files.");
            break;
        }
        if file.path.is_empty() || file.path.len() > MAX_PATH_BYTES || file.path.chars().any(char::is_control) {
            problems.add(
                Weight::Error,
                "bad-path",
                at(),
                "The path of this file cannot be used.",
                "Give it a short, plain name.",
            );
            continue;
        }
        if !is_law(file.path) {
            continue;
        }
        let before = chosen.get(file.path).map(|(layer, _)| *layer);
        if before == Some(layer) {
            problems.add(
                Weight::Error,
                "duplicate-file",
                at(),
                "This file was given twice; the second is not read.",
                "Give it once.",
            );
            continue;
        }
        chosen.insert(file.path, (layer, file));
    }
    chosen.into_values().collect()
}

/// TOML files, but not those of `languages/`, which are read elsewhere.
fn is_law(path: &str) -> bool {
    path.ends_with(".toml") && !path.starts_with("languages/") && !path.starts_with("./languages/")
}

/// Reads one file as text and TOML; none when it is too large or not UTF-8.
pub(super) fn open<'a>(layer: Layer, file: PackFile<'a>, problems: &mut Problems) -> Option<Opened<'a>> {
    let at = |line, column| Place { file: file.path.to_owned(), line, column };
    if file.text.len() > MAX_FILE_BYTES {
        let message = format!("The file is larger than {} MiB and is not read.", MAX_FILE_BYTES >> 20);
        problems.add(Weight::Error, "file-too-large", at(1, 1), message, "Split it by subject.");
        return None;
    }
    let bytes = file.text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(file.text);
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            let sound = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or("");
            let (line, column) = Lines::new(sound).of(sound, sound.len());
            let message = "The file is not UTF-8 text and is not read.";
            problems.add(Weight::Error, "not-utf8", at(line, column), message, "Save it as UTF-8.");
            return None;
        }
    };
    let (toml, errors) = DeTable::parse_recoverable(text);
    let mut opened = Opened { path: file.path, layer, text, toml, broken: Vec::new(), lines: Lines::new(text) };
    for error in errors {
        let offset = error.span().map_or(0, |span| span.start).min(text.len());
        opened.broken.push(offset);
        let message = format!("This is not TOML: {}.", error.message());
        problems.add(
            Weight::Error,
            "syntax",
            opened.place(offset),
            message,
            "The entry around it is left out: write it as packs/README.md shows.",
        );
    }
    hidden_characters(&mut opened, problems);
    Some(opened)
}

/// Characters that make a text look different from what it says; also in comments, where a reviewer reads.
fn hidden_characters(opened: &mut Opened<'_>, problems: &mut Problems) {
    // A run of them is one problem.
    let mut next = 0;
    for (at, character) in opened.text.char_indices().filter(|(_, character)| is_hidden(*character)) {
        if at == next && at > 0 {
            next = at + character.len_utf8();
            continue;
        }
        next = at + character.len_utf8();
        opened.broken.push(at);
        let message = format!("A hidden character ({}) stands here.", character.escape_unicode());
        problems.add(
            Weight::Error,
            "hidden-character",
            opened.place(at),
            message,
            "Delete it; the entry around it is left out.",
        );
    }
}

/// Controls, direction overrides and marks that nobody sees. Joiners and direction marks of ordinary text are not among them.
pub(super) fn is_hidden(character: char) -> bool {
    match character {
        '\n' | '\r' | '\t' => false,
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => true,
        _ => character.is_control(),
    }
}

/// Where lines begin, and how many characters stand before every so many bytes, so that any place is found quickly.
struct Lines {
    starts: Vec<usize>,
    characters: Vec<usize>,
}

/// Bytes between two counts of characters.
const STRIDE: usize = 512;

impl Lines {
    fn new(text: &str) -> Self {
        let mut starts = vec![0];
        let mut characters = Vec::with_capacity(text.len() / STRIDE + 1);
        let mut seen = 0;
        for (at, byte) in text.bytes().enumerate() {
            if at % STRIDE == 0 {
                characters.push(seen);
            }
            seen += usize::from(begins_character(byte));
            if byte == b'\n' {
                starts.push(at + 1);
            }
        }
        Self { starts, characters }
    }

    /// Line and column of a byte, from 1.
    fn of(&self, text: &str, at: usize) -> (u32, u32) {
        let at = at.min(text.len());
        let line = self.starts.partition_point(|start| *start <= at);
        let start = line.checked_sub(1).and_then(|before| self.starts.get(before)).copied().unwrap_or(0);
        let column = self.characters_before(text, at) - self.characters_before(text, start) + 1;
        (u32::try_from(line).unwrap_or(u32::MAX), u32::try_from(column).unwrap_or(u32::MAX))
    }

    fn characters_before(&self, text: &str, at: usize) -> usize {
        let block = at / STRIDE;
        let counted = self.characters.get(block).copied();
        let (from, before) = counted.map_or((0, 0), |before| (block * STRIDE, before));
        before + text.as_bytes()[from..at].iter().filter(|byte| begins_character(**byte)).count()
    }
}

fn begins_character(byte: u8) -> bool {
    byte & 0xc0 != 0x80
}
