//! Whether two records may be one person: strings to search candidates by, and a score. A person decides.

use crate::fold::bones;
use crate::key::{Key, Role, Word};
use crate::similar::{Comparison, compare};

/// Most strings for one record; names with more words are cut.
const MAX_KEYS: usize = 48;

/// A date of birth as written: year, month, day. Month or day 0 when only the year is known.
pub type Birth = (u16, u8, u8);

/// What is compared of a person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PersonKeys {
    /// The key of the name.
    pub name: Key,
    /// The date of birth, when known.
    pub birth: Option<Birth>,
}

/// How two dates of birth agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BirthMatch {
    /// The same day.
    Same,
    /// Day and month exchanged.
    Swapped,
    /// One of year, month and day differs, and the year by no more than one.
    Near,
    /// Only the year is the same.
    Year,
    /// Nothing agrees.
    Different,
    /// One of them is not known.
    Unknown,
}

/// How alike two records of a person are, with the reasons. It never decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Per mille: 800 and more is worth showing to a person.
    pub total: u16,
    /// How the names agree.
    pub name: Comparison,
    /// How the dates of birth agree.
    pub birth: BirthMatch,
    /// Whether a document is the same; none when it cannot be told.
    pub document: Option<bool>,
}

/// Strings to find records of the same person by: two records that may be one nearly always share one of them.
///
/// Meant to be stored beside the record and searched exactly. They show consonants of the name and the date of birth: they are as
/// personal as the name, and to be guarded and erased with it.
#[must_use]
pub fn blocking_keys(name: &str, birth: Option<Birth>) -> Vec<String> {
    let key = crate::key(name);
    let words: Vec<(&Word, String)> = key.counted().map(|word| (word, bones(&word.letters))).collect();
    let mut keys = Vec::new();
    let (_, sorted) = key.joined_bones();
    if !sorted.is_empty() {
        keys.push(format!("j:{sorted}"));
        keys.push(format!("j:{}", bones(&key.letters().replace(' ', ""))));
    }
    for (word, own) in &words {
        if word.role == Role::Telling || words.len() == 1 {
            keys.push(match birth {
                Some((year, ..)) => format!("y:{year}:{own}"),
                None => format!("w:{own}"),
            });
        }
    }
    if let Some((year, month, day)) = birth {
        let initials =
            words.iter().filter(|(word, _)| word.role == Role::Telling).filter_map(|(_, own)| own.chars().next());
        keys.extend(initials.map(|initial| format!("d:{year}-{}-{}:{initial}", month.min(day), month.max(day))));
    }
    for (at, (_, own)) in words.iter().enumerate() {
        for (_, other) in words.iter().skip(at + 1) {
            let (low, high) = if own <= other { (own, other) } else { (other, own) };
            keys.push(format!("p:{low}+{high}"));
        }
    }
    let mut seen = std::collections::HashSet::new();
    keys.retain(|key| seen.insert(key.clone()));
    keys.truncate(MAX_KEYS);
    keys
}

/// How alike two records are. `same_document` is told by the caller: none when either has no document of that kind.
///
/// The name gives up to 600, the date of birth up to 250, the document up to 150; what is not known gives a part. The same document
/// with the same day of birth or a like name is worth showing whatever the rest.
#[must_use]
pub fn person_score(left: &PersonKeys, right: &PersonKeys, same_document: Option<bool>) -> Score {
    let name = compare(&left.name, &right.name);
    let birth = births(left.birth, right.birth);
    let by_birth = match birth {
        BirthMatch::Same => 250,
        BirthMatch::Swapped => 210,
        BirthMatch::Near => 170,
        BirthMatch::Year | BirthMatch::Unknown => 100,
        BirthMatch::Different => 0,
    };
    let by_document = match same_document {
        Some(true) => 150,
        None => 75,
        Some(false) => 0,
    };
    let mut total = name.score / 10 * 6 + by_birth + by_document;
    if same_document == Some(true) && (birth == BirthMatch::Same || name.score >= 600) {
        total = total.max(800);
    }
    Score { total: total.min(1000), name, birth, document: same_document }
}

fn births(left: Option<Birth>, right: Option<Birth>) -> BirthMatch {
    let (Some((year, month, day)), Some((other_year, other_month, other_day))) = (left, right) else {
        return BirthMatch::Unknown;
    };
    let differences = u8::from(year != other_year) + u8::from(month != other_month) + u8::from(day != other_day);
    let whole = ![month, day, other_month, other_day].contains(&0);
    match differences {
        0 if whole => BirthMatch::Same,
        _ if !whole && year == other_year => BirthMatch::Year,
        _ if year == other_year && month == other_day && day == other_month => BirthMatch::Swapped,
        1 if whole && year.abs_diff(other_year) <= 1 => BirthMatch::Near,
        _ if year == other_year => BirthMatch::Year,
        _ => BirthMatch::Different,
    }
}
