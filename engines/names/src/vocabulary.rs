//! The distinct words of many names, with the names each stands in, laid out for scanning.

use crate::distance::{errors, errors_so_far, lacks_few, letters_mask};
use std::collections::HashMap;

/// Words of code points in one block of memory, each with the slots of the names that hold it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vocabulary {
    /// By the hash of the word; a word whose hash is taken stands at the next free number.
    by_hash: HashMap<u64, u32>,
    letters: Vec<u32>,
    starts: Vec<u32>,
    masks: Vec<u64>,
    lengths: Vec<u8>,
    slots: Vec<Slots>,
    dead: usize,
}

/// The names of a word. Most words stand in one name only: that needs no memory of its own.
#[derive(Clone, Debug)]
enum Slots {
    One([u32; 1]),
    Many(Vec<u32>),
}

impl Slots {
    fn as_slice(&self) -> &[u32] {
        match self {
            Self::One(slot) => slot,
            Self::Many(slots) => slots,
        }
    }

    fn push(&mut self, slot: u32) {
        match self {
            Self::One([first]) => *self = Self::Many(vec![*first, slot]),
            Self::Many(slots) if slots.is_empty() => *self = Self::One([slot]),
            Self::Many(slots) => slots.push(slot),
        }
    }

    fn take(&mut self, slot: u32) -> bool {
        match self {
            Self::One([only]) if *only == slot => *self = Self::Many(Vec::new()),
            Self::One(_) => return false,
            Self::Many(slots) => match slots.iter().position(|other| *other == slot) {
                Some(at) => drop(slots.swap_remove(at)),
                None => return false,
            },
        }
        true
    }
}

/// A word that matched, with its errors and whether only its beginning did.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Match {
    pub(crate) word: u32,
    pub(crate) errors: u8,
    /// How many more letters the word has than were typed, when only its beginning matched.
    pub(crate) more: Option<u8>,
}

impl Vocabulary {
    /// Adds a name to a word, which is made when it is new.
    pub(crate) fn add(&mut self, word: &str, slot: u32) -> u32 {
        let letters: Vec<u32> = word.chars().map(u32::from).collect();
        let (found, free) = self.look_up(&letters);
        let Some(number) = found else {
            return self.make(&letters, free, slot);
        };
        if let Some(slots) = self.slots.get_mut(number as usize) {
            self.dead -= usize::from(slots.as_slice().is_empty() && self.dead > 0);
            slots.push(slot);
        }
        number
    }

    /// The number of a word; else the hash under which it may be put.
    fn look_up(&self, letters: &[u32]) -> (Option<u32>, u64) {
        let mut hash = letters
            .iter()
            .fold(0xcbf2_9ce4_8422_2325_u64, |hash, letter| (hash ^ u64::from(*letter)).wrapping_mul(0x0100_0000_01b3));
        while let Some(&number) = self.by_hash.get(&hash) {
            if self.letters(number) == letters {
                return (Some(number), hash);
            }
            hash = hash.wrapping_add(1);
        }
        (None, hash)
    }

    fn make(&mut self, letters: &[u32], hash: u64, slot: u32) -> u32 {
        let number = u32::try_from(self.masks.len()).unwrap_or(u32::MAX);
        self.starts.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
        self.letters.extend_from_slice(letters);
        self.masks.push(letters_mask(letters));
        self.lengths.push(u8::try_from(letters.len()).unwrap_or(u8::MAX));
        self.slots.push(Slots::One([slot]));
        self.by_hash.insert(hash, number);
        number
    }

    /// Takes a name from a word. The word stays, without names, until the register is built anew.
    pub(crate) fn take(&mut self, word: u32, slot: u32) {
        if let Some(slots) = self.slots.get_mut(word as usize)
            && slots.take(slot)
        {
            self.dead += usize::from(slots.as_slice().is_empty());
        }
    }

    /// Whether so many words have no name that building anew is worth it.
    pub(crate) fn is_worn(&self) -> bool {
        self.dead > 1000 && self.dead > self.masks.len() / 2
    }

    pub(crate) fn number(&self, word: &str) -> Option<u32> {
        self.look_up(&word.chars().map(u32::from).collect::<Vec<_>>()).0
    }

    pub(crate) fn slots(&self, word: u32) -> &[u32] {
        self.slots.get(word as usize).map_or(&[], Slots::as_slice)
    }

    pub(crate) fn letters(&self, word: u32) -> &[u32] {
        let start = self.starts.get(word as usize).map_or(0, |start| *start as usize);
        let end = self.starts.get(word as usize + 1).map_or(self.letters.len(), |end| *end as usize);
        self.letters.get(start..end).unwrap_or(&[])
    }

    pub(crate) fn mask(&self, word: u32) -> u64 {
        self.masks.get(word as usize).copied().unwrap_or(0)
    }

    /// Words within `limit` errors, and those that begin so within `so_far` errors.
    pub(crate) fn near(&self, typed: &[u32], limit: u8, so_far: Option<u8>) -> Vec<Match> {
        let mask = letters_mask(typed);
        let length = typed.len();
        let widest = limit.max(so_far.unwrap_or(0));
        let shortest = length.saturating_sub(usize::from(widest));
        let longest = if so_far.is_some() { usize::MAX } else { length + usize::from(widest) };
        let mut found = Vec::new();
        for (number, (&other, &other_length)) in self.masks.iter().zip(&self.lengths).enumerate() {
            if !(shortest..=longest).contains(&usize::from(other_length))
                || !lacks_few(mask, other, widest)
                || !(so_far.is_some() || lacks_few(other, mask, widest))
            {
                continue;
            }
            let word = u32::try_from(number).unwrap_or(u32::MAX);
            let letters = self.letters(word);
            if let Some(errors) = errors(typed, letters, limit) {
                found.push(Match { word, errors, more: None });
            } else if let Some(errors) = so_far.and_then(|limit| errors_so_far(typed, letters, limit)) {
                let more = u8::try_from(letters.len().saturating_sub(length)).unwrap_or(u8::MAX);
                found.push(Match { word, errors, more: Some(more) });
            }
        }
        found
    }
}
