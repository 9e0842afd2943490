//! What a person typed, made ready for the register, and the counting of the names that fit.

use crate::distance::{errors, errors_so_far, letters_mask};
use crate::fold::bones;
use crate::key::{Key, Role, Word, key};
use crate::look::skeleton_of_word;
use crate::plain::words;
use crate::register::{MAX_ERRORS, better};
use crate::similar::{WORD_FLOOR, beginning_alike, letters_alike};
use crate::tables::{is_common, is_legal, is_particle};
use crate::vocabulary::{Match, Vocabulary};

/// Most words of a query that are looked for.
const MAX_WORDS: usize = 8;

/// A query taken apart.
pub(crate) struct Query {
    words: Vec<(Vec<u32>, Role)>,
    looks: Vec<Vec<u32>>,
    pub(crate) run: Vec<u32>,
    pub(crate) look_run: Vec<u32>,
    pub(crate) mask: u64,
    pub(crate) look_mask: u64,
    pub(crate) key: Key,
    pub(crate) joined: String,
    pub(crate) sorted: String,
}

/// The names that hold a word like one of the query, best first.
pub(crate) struct Found<'a> {
    role: Role,
    matches: Vec<(u16, u8, &'a [u32])>,
}

fn code_points(text: &str) -> Vec<u32> {
    text.chars().map(u32::from).collect()
}

/// The errors a word may have: none in two letters, one in five, else two.
fn allowed(length: usize) -> u8 {
    match length {
        0..=2 => 0,
        3..=5 => 1,
        _ => MAX_ERRORS,
    }
}

/// The errors the beginning of a word may have.
fn allowed_so_far(length: usize) -> u8 {
    match length {
        0..=3 => 0,
        4..=6 => 1,
        _ => MAX_ERRORS,
    }
}

impl Query {
    pub(crate) fn new(text: &str) -> Self {
        let plain = words(text);
        let role = |word: &str| match word {
            _ if is_legal(word) => Role::Legal,
            _ if is_particle(word) => Role::Particle,
            _ if is_common(word) => Role::Common,
            _ => Role::Telling,
        };
        let look: Vec<Vec<u32>> = plain.iter().map(|word| code_points(&skeleton_of_word(word))).collect();
        let run = code_points(&plain.concat());
        let look_run = look.concat();
        let key = key(text);
        let (joined, sorted) = key.joined_bones();
        Self {
            words: plain.iter().take(MAX_WORDS).map(|word| (code_points(word), role(word))).collect(),
            looks: look.into_iter().take(MAX_WORDS).collect(),
            mask: letters_mask(&run),
            look_mask: letters_mask(&look_run),
            run,
            look_run,
            key,
            joined,
            sorted,
        }
    }

    /// The names with words written or looking like those of the query.
    pub(crate) fn in_words<'a>(&self, written: &'a Vocabulary, looking: &'a Vocabulary) -> Vec<Found<'a>> {
        let last = self.words.len();
        let mut all = Vec::with_capacity(last);
        for (at, ((word, role), look)) in self.words.iter().zip(&self.looks).enumerate() {
            let near = |vocabulary: &Vocabulary, letters: &[u32]| {
                let so_far = (at + 1 == last).then(|| allowed_so_far(letters.len()));
                vocabulary.near(letters, allowed(letters.len()), so_far)
            };
            let mut matches = Vec::new();
            let mut add = |vocabulary: &'a Vocabulary, letters: &[u32]| {
                let found = near(vocabulary, letters);
                matches.extend(found.iter().map(|m| (fit(m, letters.len()), m.errors, vocabulary.slots(m.word))));
            };
            add(written, word);
            add(looking, look);
            if look != word {
                add(written, look);
            }
            all.push(Found { role: *role, matches });
        }
        all
    }

    /// The names with words that sound like those of the query, in any script.
    pub(crate) fn in_keys<'a>(&self, keys: &'a Vocabulary, skeletons: &'a Vocabulary) -> Vec<Found<'a>> {
        let words = self.key.words();
        let last = words.len();
        words
            .iter()
            .take(MAX_WORDS)
            .enumerate()
            .map(|(at, word)| in_key(word, at + 1 == last, keys, skeletons))
            .collect()
    }

    /// The fewest errors between the query and a name: run together, or word by word.
    pub(crate) fn errors_against(&self, name: &[&[u32]], as_look: bool) -> Option<u8> {
        let run = if as_look { &self.look_run } else { &self.run };
        let whole = errors(run, &name.concat(), MAX_ERRORS);
        let mut sum = Some(0_u8);
        for (at, ((word, role), look)) in self.words.iter().zip(&self.looks).enumerate() {
            let typed = if as_look { look } else { word };
            let last = at + 1 == self.words.len();
            let against = |stored: &&[u32]| {
                errors(typed, stored, MAX_ERRORS).or_else(|| errors_so_far(typed, stored, MAX_ERRORS).filter(|_| last))
            };
            let fewest = name.iter().filter_map(against).min();
            if fewest.is_some() || *role == Role::Telling {
                sum = sum.and_then(|sum| Some(sum + fewest?)).filter(|sum| *sum <= MAX_ERRORS);
            }
        }
        // None is more than any number here.
        match (whole, sum) {
            (Some(whole), Some(sum)) => Some(whole.min(sum)),
            (one, other) => one.or(other),
        }
    }
}

/// How well a word fits what was typed.
fn fit(found: &Match, typed: usize) -> u16 {
    let lost = usize::from(found.errors) * 1000 / (typed + 3);
    let unfinished = found.more.map_or(0, |more| 40 + usize::from(more.min(12)) * 5);
    u16::try_from(1000_usize.saturating_sub(lost + unfinished)).unwrap_or(0)
}

fn in_key<'a>(word: &Word, last: bool, keys: &'a Vocabulary, skeletons: &'a Vocabulary) -> Found<'a> {
    let typed = bones(&word.letters);
    let limit = match typed.len() {
        0..=2 => 0,
        3..=6 => 1,
        _ => MAX_ERRORS,
    };
    let so_far = (last && typed.len() > 1 && word.letters.len() > 2).then_some(0);
    let mut matches = Vec::new();
    let mut letters: Vec<u8> = Vec::new();
    for near in skeletons.near(&code_points(&typed), limit, so_far) {
        for &number in skeletons.slots(near.word) {
            let slots = keys.slots(number);
            if slots.is_empty() {
                continue;
            }
            letters.clear();
            letters.extend(keys.letters(number).iter().filter_map(|letter| u8::try_from(*letter).ok()));
            let mark = letters.pop_if(|letter| matches!(letter, b'~' | b'^'));
            // Typing errors within Latin letters are found by the words as written.
            if near.errors > 0 && mark.is_none() && !word.romanised {
                continue;
            }
            let weak = mark == Some(b'~') || word.weak_vowels;
            let whole = letters_alike(word.letters.as_bytes(), &letters, weak);
            let begun =
                if last { beginning_alike(word.letters.as_bytes(), &letters, weak).saturating_sub(120) } else { 0 };
            let score = whole.max(begun);
            if score >= WORD_FLOOR {
                // A word that only sounds alike stands behind one that is written so.
                matches.push((score - score / 20, 0, slots));
            }
        }
    }
    Found { role: word.role, matches }
}

/// The counting of words for one name.
#[derive(Clone, Copy, Default)]
pub(crate) struct Tally {
    sum: u32,
    weight: u16,
    matched: u8,
    telling: u8,
    errors: u8,
    /// The word of the query that was counted last, from one.
    last: u8,
}

impl Tally {
    /// Counts, for each name, the words of the query it holds, and keeps its score when that is better than what it had.
    pub(crate) fn count(found: &[Found<'_>], best: &mut [(u16, u8)], word_count: impl Fn(usize) -> usize) {
        let none_tells = found.iter().all(|word| word.role != Role::Telling);
        let tells = |role: Role| none_tells || role == Role::Telling;
        let weight = |role: Role| if none_tells { 10 } else { u16::try_from(role.weight()).unwrap_or(0).max(1) };
        let needed = found.iter().filter(|word| tells(word.role)).count();
        // Of three words that tell, one may be missing: people add words that the register does not have.
        let enough = if needed > 2 { needed - 1 } else { needed };
        let mut tallies = vec![Self::default(); best.len()];
        let mut total = 0;
        for (at, word) in (1_u8..).zip(found) {
            total += weight(word.role);
            let mut matches: Vec<&(u16, u8, &[u32])> = word.matches.iter().collect();
            matches.sort_unstable_by_key(|(score, errors, _)| (std::cmp::Reverse(*score), *errors));
            for (score, errors, slots) in matches {
                for &slot in *slots {
                    let Some(tally) = tallies.get_mut(slot as usize).filter(|tally| tally.last != at) else {
                        continue;
                    };
                    tally.last = at;
                    tally.sum += u32::from(*score) * u32::from(weight(word.role));
                    tally.weight += weight(word.role);
                    tally.matched += 1;
                    tally.telling += u8::from(tells(word.role));
                    tally.errors = tally.errors.saturating_add(*errors);
                }
            }
        }
        for (slot, (tally, best)) in tallies.iter().zip(best).enumerate() {
            if tally.matched == 0 || usize::from(tally.telling) < enough || tally.errors > MAX_ERRORS {
                continue;
            }
            let mean = tally.sum / u32::from(total.max(1));
            let more = word_count(slot).saturating_sub(usize::from(tally.matched)).min(5) * 8;
            let score = u16::try_from(mean).unwrap_or(1000).saturating_sub(u16::try_from(more).unwrap_or(0));
            better(best, score.max(1), tally.errors);
        }
    }
}
