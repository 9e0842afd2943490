//! How alike two keys are, and why: so that a person can judge it.

use crate::fold::{Kind, kind};
use crate::key::{Key, Word};

/// Words less alike than this are two words.
pub(crate) const WORD_FLOOR: u16 = 650;

/// Why a part of two names was held alike, or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// The same word, perhaps in two scripts or spellings that are always one.
    Same,
    /// The same sound spelt otherwise, or nearly the same.
    Spelling,
    /// The words stand in another order.
    Order,
    /// A letter that may stand for the word.
    Initial,
    /// Words written together in one name and apart in the other.
    Together,
    /// A word that the other name does not have.
    MissingWord,
}

/// One part of a comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Why.
    pub why: Why,
    /// The word or words of the first name, empty when it has none.
    pub left: String,
    /// The word or words of the second name, empty when it has none.
    pub right: String,
    /// How alike, per mille.
    pub score: u16,
}

/// How alike two names are, with the reasons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Per mille: 1000 is the same key; 800 and more is worth showing to a person.
    pub score: u16,
    /// The parts, in the order of the first name.
    pub parts: Vec<Part>,
}

/// How alike two keys are, per mille. Symmetric; the order of words costs little; two empty keys are not alike.
#[must_use]
pub fn similarity(left: &Key, right: &Key) -> u16 {
    compare(left, right).score
}

/// How alike two keys are, with the reasons.
#[must_use]
pub fn compare(left: &Key, right: &Key) -> Comparison {
    let (a, b): (Vec<&Word>, Vec<&Word>) = (left.counted().collect(), right.counted().collect());
    if a.is_empty() || b.is_empty() {
        return Comparison { score: 0, parts: Vec::new() };
    }
    let by_words = by_words_either_way(&a, &b);
    match together(&a, &b) {
        Some(score) if score > by_words.score => {
            Comparison { score, parts: vec![Part { why: Why::Together, left: written(&a), right: written(&b), score }] }
        }
        _ => by_words,
    }
}

fn written(words: &[&Word]) -> String {
    words.iter().map(|word| word.written.as_str()).collect::<Vec<_>>().join(" ")
}

/// All words run together, in order, when the names do not have the same number of words.
fn together(a: &[&Word], b: &[&Word]) -> Option<u16> {
    let run = |words: &[&Word]| words.iter().map(|word| word.letters.as_str()).collect::<String>();
    let weak = a.iter().chain(b).any(|word| word.weak_vowels);
    let score = letters_alike(run(a).as_bytes(), run(b).as_bytes(), weak);
    (a.len() != b.len() && score >= 800).then(|| score.saturating_sub(20))
}

/// Always matched from the same one of the two, so that ties are broken alike from either side.
fn by_words_either_way(a: &[&Word], b: &[&Word]) -> Comparison {
    if a.iter().map(|word| word.rank()).le(b.iter().map(|word| word.rank())) {
        return by_words(a, b);
    }
    let mut turned = by_words(b, a);
    for part in &mut turned.parts {
        std::mem::swap(&mut part.left, &mut part.right);
    }
    turned.parts.sort_by_key(|part| a.iter().position(|word| word.written == part.left).unwrap_or(usize::MAX));
    turned
}

/// Words matched one to one, the most alike first.
fn by_words(a: &[&Word], b: &[&Word]) -> Comparison {
    let mut pairs: Vec<(u16, usize, usize, Why)> = Vec::new();
    for (i, left) in a.iter().enumerate() {
        for (j, right) in b.iter().enumerate() {
            let (score, why) = words_alike(left, right);
            if score >= WORD_FLOOR {
                pairs.push((score, i, j, why));
            }
        }
    }
    // Ties by the distance of places, then by place.
    pairs.sort_by_key(|&(score, i, j, _)| (std::cmp::Reverse(score), i.abs_diff(j), i + j, i));
    let (mut of_a, mut of_b) = (vec![None; a.len()], vec![None; b.len()]);
    for (score, i, j, why) in pairs {
        if let (Some(left @ None), Some(right @ None)) = (of_a.get_mut(i), of_b.get_mut(j)) {
            *left = Some((j, score, why));
            *right = Some(i);
        }
    }
    weigh(a, b, &of_a, &of_b)
}

/// The score of a matching: each word weighs by what it tells; a word the other name lacks costs a part of its weight.
fn weigh(a: &[&Word], b: &[&Word], of_a: &[Option<(usize, u16, Why)>], of_b: &[Option<usize>]) -> Comparison {
    let weight = |word: &Word| word.role.weight().max(1) * (4 + u32::try_from(word.letters.len().min(8)).unwrap_or(8));
    let matched = of_a.iter().flatten().count();
    let telling = of_a.iter().zip(a).filter(|(found, word)| found.is_some() && word.role.weight() > 4).count();
    // One name may leave words out (a second surname); both having words the other lacks makes them two names.
    let both_lack = matched < a.len() && matched < b.len();
    let lacking: u32 = if both_lack || telling == 0 {
        0
    } else if matched > 1 {
        600
    } else {
        350
    };
    let (mut sum, mut total) = (0_u32, 0_u32);
    let mut parts = Vec::new();
    let mut highest = None;
    let mut order = false;
    for (word, found) in a.iter().zip(of_a) {
        let Some((j, score, why)) = *found else {
            sum += weight(word) * lacking;
            total += weight(word) * 1000;
            parts.push(Part { why: Why::MissingWord, left: word.written.clone(), right: String::new(), score: 0 });
            continue;
        };
        order |= highest.is_some_and(|highest| j < highest);
        highest = highest.max(Some(j));
        let other = b.get(j).map_or(0, |other| weight(other));
        sum += (weight(word) + other) * u32::from(score);
        total += (weight(word) + other) * 1000;
        let right = b.get(j).map_or_else(String::new, |other| other.written.clone());
        parts.push(Part { why, left: word.written.clone(), right, score });
    }
    for (word, _) in b.iter().zip(of_b).filter(|(_, found)| found.is_none()) {
        sum += weight(word) * lacking;
        total += weight(word) * 1000;
        parts.push(Part { why: Why::MissingWord, left: String::new(), right: word.written.clone(), score: 0 });
    }
    let mut score = u16::try_from(u64::from(sum) * 1000 / u64::from(total.max(1))).unwrap_or(1000);
    if order {
        score = score.saturating_sub(10);
        parts.push(Part { why: Why::Order, left: written(a), right: written(b), score: 990 });
    }
    Comparison { score, parts }
}

/// How alike two words are, and why.
pub(crate) fn words_alike(left: &Word, right: &Word) -> (u16, Why) {
    if left.letters == right.letters {
        return (1000, Why::Same);
    }
    if left.letters.len() == 1 || right.letters.len() == 1 {
        let initial = left.first == right.first || left.letters.as_bytes().first() == right.letters.as_bytes().first();
        return (if initial { 750 } else { 0 }, Why::Initial);
    }
    (
        letters_alike(left.letters.as_bytes(), right.letters.as_bytes(), left.weak_vowels || right.weak_vowels),
        Why::Spelling,
    )
}

/// How alike two words of folded letters are, per mille: 1000 less the cost of turning one into the other.
pub(crate) fn letters_alike(left: &[u8], right: &[u8], weak: bool) -> u16 {
    let weight = weight_of(left, weak).max(weight_of(right, weak));
    per_mille(table(left, right, weak).last().copied().unwrap_or(0), weight)
}

/// How alike what was typed so far is to the beginning of a word.
pub(crate) fn beginning_alike(typed: &[u8], word: &[u8], weak: bool) -> u16 {
    per_mille(table(typed, word, weak).into_iter().min().unwrap_or(0), weight_of(typed, weak))
}

fn per_mille(cost: u32, weight: u32) -> u16 {
    u16::try_from(1000_u32.saturating_sub(cost * 1000 / weight.max(1))).unwrap_or(0)
}

fn weight_of(word: &[u8], weak: bool) -> u32 {
    word.iter().map(|letter| if kind(*letter) == Kind::Vowel { if weak { 2 } else { 4 } } else { 10 }).sum()
}

/// The last row of the table of costs: all of `left` against each beginning of `right`.
fn table(left: &[u8], right: &[u8], weak: bool) -> Vec<u32> {
    let mut row: Vec<u32> = Vec::with_capacity(right.len() + 1);
    row.push(0);
    for (at, letter) in right.iter().enumerate() {
        row.push(row.last().copied().unwrap_or(0) + gap(*letter, at, at + 1 == right.len(), weak));
    }
    for (i, &a) in left.iter().enumerate() {
        let less = gap(a, i, i + 1 == left.len(), weak);
        let mut corner = row.first().copied().unwrap_or(0);
        let mut before = corner + less;
        if let Some(first) = row.first_mut() {
            *first = before;
        }
        for (j, (&b, cell)) in right.iter().zip(row.iter_mut().skip(1)).enumerate() {
            // The last vowel tells Maria from Mario.
            let at_end = i + 1 == left.len() && j + 1 == right.len() && !weak;
            let ends = if at_end && matches!((a, b), (b'a', b'o') | (b'o', b'a')) { 4 } else { 0 };
            let more = before + gap(b, j, j + 1 == right.len(), weak);
            let best = (corner + exchange(a, b, weak) + ends).min(*cell + less).min(more);
            corner = *cell;
            *cell = best;
            before = best;
        }
    }
    row
}

/// The cost of a letter that only one word has.
fn gap(letter: u8, at: usize, last: bool, weak: bool) -> u32 {
    match kind(letter) {
        Kind::Consonant => 10,
        Kind::Half if at == 0 => 8,
        Kind::Half if weak => 3,
        Kind::Half => 4,
        Kind::Vowel if weak => 1,
        // A vowel at the end tells Karim from Karima.
        Kind::Vowel if last || at == 0 => 7,
        Kind::Vowel => 4,
    }
}

/// The cost of one letter in the place of another.
fn exchange(a: u8, b: u8, weak: bool) -> u32 {
    if a == b {
        return 0;
    }
    let (low, high) = (a.min(b), a.max(b));
    match (kind(a), kind(b)) {
        (Kind::Vowel, Kind::Vowel) => match (low, high) {
            (b'o', b'u') | (b'e', b'i') => 1,
            (b'a', b'e') => 2,
            _ if weak => 2,
            _ => 4,
        },
        (Kind::Consonant, Kind::Consonant) => match (low, high) {
            // Tamil writes one letter for both.
            (b'd', b't') | (b'g', b'k') | (b'b', b'p') if weak => 2,
            (b'd', b't')
            | (b'g', b'k')
            | (b'b', b'p')
            | (b'f', b'p')
            | (b's', b'z')
            | (b'j', b'z')
            | (b'c', b'j')
            | (b'c', b's') => 4,
            (b'l', b'r') | (b'm', b'n') | (b'd', b'z') | (b'j', b's') => 6,
            _ => 10,
        },
        _ => match (low, high) {
            (b'i', b'y') | (b'e', b'y') | (b'u', b'w') | (b'o', b'w') => 1,
            // The Slavic and Persian kh, the Bengali and Hindi v.
            (b'h', b'k') if weak => 2,
            (b'h', b'k') | (b'g', b'h') => 4,
            (b'b', b'w') | (b'f', b'w') | (b'j', b'y') => 4,
            (b'h' | b'w', b'y') | (b'h', b'w') => 6,
            _ if kind(a) == Kind::Consonant || kind(b) == Kind::Consonant => 10,
            _ => 5,
        },
    }
}
