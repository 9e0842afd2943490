//! Many names held in memory, found again by what a person types: with errors, in another script, in another order.

use crate::clean::clean;
use crate::distance::{errors, lacks_few};
use crate::fold::bones;
use crate::key::key;
use crate::look::{cased, skeleton_of_word};
use crate::plain::{script, words};
use crate::query::{Query, Tally};
use crate::vocabulary::Vocabulary;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::hash::Hash;
use unicode_script::Script;

/// Most typing errors in a query that are forgiven.
pub const MAX_ERRORS: u8 = 2;

/// The mark of a word that looks like itself: it has no skeleton of its own.
const SAME: u32 = u32::MAX;

/// A name that was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit<Id> {
    /// Whose name it is.
    pub id: Id,
    /// How well it fits, per mille; hits come best first.
    pub score: u16,
    /// Typing errors between the query and the name; none when only the spelling or the script differs.
    pub errors: u8,
    /// The whole name is the same but for case, accents, spaces and punctuation.
    pub exact: bool,
    /// Query and name only agree in how they look: letters of another script, hidden characters, `l` for `I`, `rn` for `m`. Warn.
    pub look_alike: bool,
    /// The name is written in another script than the query.
    pub other_script: bool,
}

/// One name, by the numbers of its words.
#[derive(Clone, Debug)]
struct Stored<Id> {
    id: Id,
    name: Box<str>,
    /// The numbers of its words, of how they look (none when all look like themselves), and of its key words.
    numbers: Box<[u32]>,
    words: u8,
    looks: u8,
    script: Option<Script>,
    hidden: bool,
}

impl<Id> Stored<Id> {
    fn words(&self) -> &[u32] {
        self.numbers.get(..usize::from(self.words)).unwrap_or(&[])
    }

    fn looks(&self) -> &[u32] {
        let start = usize::from(self.words);
        self.numbers.get(start..start + usize::from(self.looks)).unwrap_or(&[])
    }

    fn keys(&self) -> &[u32] {
        self.numbers.get(usize::from(self.words) + usize::from(self.looks)..).unwrap_or(&[])
    }
}

/// What is scanned of each name, beside the words.
#[derive(Clone, Copy, Debug, Default)]
struct Row {
    mask: u64,
    look_mask: u64,
    joined: u32,
    sorted: u32,
    length: u16,
    look_length: u16,
}

/// Names in memory, found again with errors. One name for each id; a firm with two names needs two ids.
#[derive(Clone, Debug)]
pub struct Register<Id: Copy + Eq + Hash> {
    by_id: HashMap<Id, u32>,
    stored: Vec<Option<Stored<Id>>>,
    rows: Vec<Row>,
    free: Vec<u32>,
    words: Vocabulary,
    looks: Vocabulary,
    keys: Vocabulary,
    /// The consonants of the words of `keys`; their "names" are the numbers of those words.
    bones: Vocabulary,
}

impl<Id: Copy + Eq + Hash> Default for Register<Id> {
    fn default() -> Self {
        Self {
            by_id: HashMap::new(),
            stored: Vec::new(),
            rows: Vec::new(),
            free: Vec::new(),
            words: Vocabulary::default(),
            looks: Vocabulary::default(),
            keys: Vocabulary::default(),
            bones: Vocabulary::default(),
        }
    }
}

impl<Id: Copy + Eq + Hash> Register<Id> {
    /// A register without names.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// How many names it holds.
    #[must_use]
    pub fn len(&self) -> usize {
        self.by_id.len()
    }

    /// Whether it holds no name.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.by_id.is_empty()
    }

    /// Adds a name, in place of the one the id had.
    ///
    /// # Errors
    /// What [`clean`] refuses; the register is then as it was.
    pub fn insert(&mut self, id: Id, name: &str) -> Result<(), crate::NameProblem> {
        let clean = clean(name)?;
        self.remove(id);
        self.place(id, &clean.text, clean.hidden > 0);
        Ok(())
    }

    /// Gives an id another name; true when it had one.
    ///
    /// # Errors
    /// What [`clean`] refuses; the register is then as it was.
    pub fn rename(&mut self, id: Id, name: &str) -> Result<bool, crate::NameProblem> {
        let had = self.by_id.contains_key(&id);
        self.insert(id, name).map(|()| had)
    }

    /// Takes a name out; true when there was one.
    pub fn remove(&mut self, id: Id) -> bool {
        let Some(slot) = self.by_id.remove(&id) else {
            return false;
        };
        if let Some(stored) = self.stored.get_mut(slot as usize).and_then(Option::take) {
            stored.words().iter().for_each(|word| self.words.take(*word, slot));
            stored.looks().iter().filter(|word| **word != SAME).for_each(|word| self.looks.take(*word, slot));
            stored.keys().iter().for_each(|word| self.keys.take(*word, slot));
        }
        if let Some(row) = self.rows.get_mut(slot as usize) {
            *row = Row::default();
        }
        self.free.push(slot);
        if self.words.is_worn() || self.looks.is_worn() || self.keys.is_worn() {
            self.build_anew();
        }
        true
    }

    /// The name of an id as it is kept.
    #[must_use]
    pub fn name(&self, id: Id) -> Option<&str> {
        let slot = *self.by_id.get(&id)?;
        self.stored.get(slot as usize)?.as_ref().map(|stored| &*stored.name)
    }

    fn build_anew(&mut self) {
        let old = std::mem::take(self);
        for stored in old.stored.into_iter().flatten() {
            self.place(stored.id, &stored.name, stored.hidden);
        }
    }

    fn place(&mut self, id: Id, name: &str, hidden: bool) {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.stored.push(None);
            self.rows.push(Row::default());
            u32::try_from(self.stored.len() - 1).unwrap_or(u32::MAX)
        });
        let plain = words(name);
        let mut numbers: Vec<u32> = plain.iter().map(|word| self.words.add(word, slot)).collect();
        let mut looks: Vec<u32> = plain
            .iter()
            .map(|word| {
                let look = skeleton_of_word(word);
                if look == *word { SAME } else { self.looks.add(&look, slot) }
            })
            .collect();
        if looks.iter().all(|look| *look == SAME) {
            looks = Vec::new();
        }
        let key = key(name);
        let keys: Vec<u32> = key
            .words()
            .iter()
            .map(|word| {
                // The mark tells the same letters of other scripts apart.
                let text = format!("{}{}", word.letters, word.mark());
                let is_new = self.keys.number(&text).is_none();
                let number = self.keys.add(&text, slot);
                if is_new {
                    self.bones.add(&bones(&word.letters), number);
                }
                number
            })
            .collect();
        let (joined, sorted) = key.joined_bones();
        let mut row = Row { joined: hash(&joined), sorted: hash(&sorted), ..Row::default() };
        for (at, number) in numbers.iter().enumerate() {
            let length = |letters: &[u32]| u16::try_from(letters.len()).unwrap_or(u16::MAX);
            let look = looks.get(at).copied().filter(|look| *look != SAME);
            row.mask |= self.words.mask(*number);
            row.length = row.length.saturating_add(length(self.words.letters(*number)));
            row.look_mask |= look.map_or_else(|| self.words.mask(*number), |look| self.looks.mask(look));
            row.look_length = row.look_length.saturating_add(length(self.look(*number, look)));
        }
        if let Some(place) = self.rows.get_mut(slot as usize) {
            *place = row;
        }
        let count = |numbers: &[u32]| u8::try_from(numbers.len()).unwrap_or(u8::MAX);
        let (words, looking) = (count(&numbers), count(&looks));
        numbers.extend(looks.iter().chain(&keys));
        let numbers = numbers.into();
        let stored = Stored { id, name: name.into(), numbers, words, looks: looking, script: script(name), hidden };
        if let Some(place) = self.stored.get_mut(slot as usize) {
            *place = Some(stored);
        }
        self.by_id.insert(id, slot);
    }

    /// How a word looks.
    fn look(&self, word: u32, look: Option<u32>) -> &[u32] {
        look.map_or_else(|| self.words.letters(word), |look| self.looks.letters(look))
    }

    /// The words of a stored name, as written or as they look.
    fn letters(&self, stored: &Stored<Id>, as_look: bool) -> Vec<&[u32]> {
        let look = |at| stored.looks().get(at).copied().filter(|look| as_look && *look != SAME);
        stored.words().iter().enumerate().map(|(at, word)| self.look(*word, look(at))).collect()
    }

    /// Names that fit what was typed so far, best first: with up to [`MAX_ERRORS`] typing errors, words in any order, the last
    /// word perhaps not finished, in any script. Nothing is found for what is no name.
    #[must_use]
    pub fn find(&self, query: &str, limit: usize) -> Vec<Hit<Id>> {
        let Ok(clean) = clean(query) else {
            return Vec::new();
        };
        if limit == 0 || self.is_empty() {
            return Vec::new();
        }
        let query = Query::new(&clean.text);
        // For each name: its best score and the errors it was reached with.
        let mut best: Vec<(u16, u8)> = vec![(0, 0); self.stored.len()];
        let in_words = query.in_words(&self.words, &self.looks);
        Tally::count(&in_words, &mut best, |slot| self.word_count(slot));
        let in_keys = query.in_keys(&self.keys, &self.bones);
        Tally::count(&in_keys, &mut best, |slot| self.word_count(slot));
        self.whole(&query, &mut best);
        let mut found: Vec<(Reverse<u16>, u16, u32)> = best
            .iter()
            .zip(&self.rows)
            .enumerate()
            .filter(|(_, ((score, _), _))| *score > 0)
            .map(|(slot, ((score, _), row))| (Reverse(*score), row.length, u32::try_from(slot).unwrap_or(u32::MAX)))
            .collect();
        if found.len() > limit {
            found.select_nth_unstable(limit);
            found.truncate(limit);
        }
        found.sort_unstable();
        found.into_iter().filter_map(|(_, _, slot)| self.hit(&query, &clean, slot, *best.get(slot as usize)?)).collect()
    }

    fn word_count(&self, slot: usize) -> usize {
        self.stored.get(slot).and_then(Option::as_ref).map_or(0, |stored| stored.words().len())
    }

    /// Whole names run together: errors in the spaces, and spellings that divide words otherwise.
    fn whole(&self, query: &Query, best: &mut [(u16, u8)]) {
        let limit = match query.run.len() {
            0..=2 => 0,
            3..=4 => 1,
            _ => MAX_ERRORS,
        };
        let near = |mask: u64, other: u64| lacks_few(mask, other, limit) && lacks_few(other, mask, limit);
        let as_long = |run: &[u32], length: u16| run.len().abs_diff(usize::from(length)) <= usize::from(limit);
        let (joined, sorted) = (hash(&query.joined), hash(&query.sorted));
        let mut run = Vec::new();
        for (slot, (row, best)) in self.rows.iter().zip(best).enumerate() {
            let text = as_long(&query.run, row.length) && near(query.mask, row.mask);
            let look = as_long(&query.look_run, row.look_length) && near(query.look_mask, row.look_mask);
            let sound = (row.joined == joined || row.sorted == sorted) && joined != hash("");
            if !(text || look || sound) {
                continue;
            }
            let Some(stored) = self.stored.get(slot).and_then(Option::as_ref) else {
                continue;
            };
            for (_, typed, as_look) in [(text, &query.run, false), (look, &query.look_run, true)].iter().filter(|t| t.0)
            {
                run.clear();
                self.letters(stored, *as_look).iter().for_each(|word| run.extend_from_slice(word));
                if let Some(errors) = errors(typed, &run, limit) {
                    let lost = usize::from(errors) * 1000 / (typed.len() + 4);
                    better(best, u16::try_from(1000_usize.saturating_sub(lost)).unwrap_or(0), errors);
                }
            }
            if sound {
                let alike = crate::similarity(&query.key, &key(&stored.name));
                if alike >= 750 {
                    better(best, alike.saturating_sub(30), 0);
                }
            }
        }
    }

    fn hit(&self, query: &Query, clean: &crate::Clean, slot: u32, (score, errors): (u16, u8)) -> Option<Hit<Id>> {
        let stored = self.stored.get(slot as usize)?.as_ref()?;
        let (text, look) = (self.letters(stored, false), self.letters(stored, true));
        let exact = text.concat() == query.run;
        let as_text = query.errors_against(&text, false);
        let as_look = query.errors_against(&look, true);
        let capitals = !exact && cased(&clean.text) == cased(&stored.name);
        let look_alike = capitals || as_look < as_text || ((clean.hidden > 0) != stored.hidden && as_text == Some(0));
        let script = script(&clean.text);
        let other_script = script.is_some() && stored.script.is_some() && script != stored.script;
        Some(Hit { id: stored.id, score, errors, exact, look_alike: look_alike && as_look.is_some(), other_script })
    }
}

/// Keeps the better of two scores.
pub(crate) fn better(best: &mut (u16, u8), score: u16, errors: u8) {
    if score > best.0 {
        *best = (score, errors);
    }
}

/// A short number for a text (FNV-1a); what it finds is compared in full.
fn hash(text: &str) -> u32 {
    text.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
