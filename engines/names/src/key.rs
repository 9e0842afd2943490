//! A name as a key of Latin letters that can be compared with a key of any other script.

use crate::fold::{bones, fold};
use crate::plain::words;
use crate::roman::roman;
use crate::tables::{is_common, is_legal, is_particle};

/// Most words of a name that are compared; names have fewer.
const MAX_WORDS: usize = 16;

/// What a word does in a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Tells this name from others.
    Telling,
    /// Shared by many names: Muhammad, Begum, Recruitment.
    Common,
    /// An article, "son of", a title: may be left out.
    Particle,
    /// A legal form of companies: may be left out.
    Legal,
}

impl Role {
    /// How much a word of this role counts, in tenths.
    pub(crate) fn weight(self) -> u32 {
        match self {
            Self::Telling => 10,
            Self::Common => 4,
            Self::Particle | Self::Legal => 0,
        }
    }
}

/// One word of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// The word as written, lower-cased and without accents; several written words when they are one (`abdul rahman`).
    pub written: String,
    /// The word in folded Latin letters.
    pub letters: String,
    /// What it does in the name.
    pub role: Role,
    /// The first Latin letter before folding, for initials.
    pub(crate) first: u8,
    /// Whether its script leaves vowels out.
    pub(crate) weak_vowels: bool,
    /// Whether it was written in another script than Latin.
    pub(crate) romanised: bool,
}

impl Word {
    /// An order of words in which only words that compare alike are equal.
    pub(crate) fn rank(&self) -> (&str, u8, bool, u32, &str) {
        (&self.letters, self.first, self.weak_vowels, self.role.weight(), &self.written)
    }

    /// The mark of words that were not written in Latin letters, with or without all vowels.
    pub(crate) fn mark(&self) -> &'static str {
        match (self.romanised, self.weak_vowels) {
            (_, true) => "~",
            (true, false) => "^",
            (false, false) => "",
        }
    }
}

/// A name in Latin letters, comparable with the key of a name of any script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Key {
    words: Vec<Word>,
}

impl Key {
    /// The words in the order of the name.
    #[must_use]
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    /// The words that tell the name from others in one text, separated by spaces; all words when none does.
    #[must_use]
    pub fn letters(&self) -> String {
        self.counted().map(|word| word.letters.as_str()).collect::<Vec<_>>().join(" ")
    }

    /// The words that count: without particles and legal forms, unless there is nothing else.
    pub(crate) fn counted(&self) -> impl Iterator<Item = &Word> {
        let all = self.words.iter().all(|word| word.role.weight() == 0);
        self.words.iter().filter(move |word| all || word.role.weight() > 0)
    }

    /// The consonants of the counted words run together: in order, and with the words sorted.
    pub(crate) fn joined_bones(&self) -> (String, String) {
        let mut parts: Vec<&str> = self.counted().map(|word| word.letters.as_str()).collect();
        let in_order = bones(&parts.concat());
        parts.sort_unstable();
        (in_order, bones(&parts.concat()))
    }
}

/// The key of a name: romanised, case and accents dropped, spelling variants folded. Empty for a text without letters.
#[must_use]
pub fn key(name: &str) -> Key {
    let written = words(name);
    let mut out: Vec<Word> = Vec::with_capacity(written.len());
    let mut servant: Option<String> = None;
    for word in &written {
        if out.len() >= MAX_WORDS {
            break;
        }
        let particle = is_particle(word);
        if let Some(held) = servant.take() {
            // "Abd al Rahman", "Abd ur Rahman": the article goes.
            if particle {
                servant = Some(format!("{held} {word}"));
                continue;
            }
            out.extend(romans(word, Some(&held)));
            continue;
        }
        let is_servant = roman(word).first().is_some_and(|roman| fold(&roman.letters) == "abd");
        if is_servant {
            servant = Some(word.clone());
            continue;
        }
        out.extend(romans(word, None));
    }
    if let Some(held) = servant {
        out.extend(romans(&held, None));
    }
    Key { words: out }
}

/// The key words of one written word; with "servant of" put before it when that was written as a word of its own.
fn romans(word: &str, servant: Option<&str>) -> Vec<Word> {
    let (base, legal) = without_legal_end(word);
    // Short forms of other scripts, such as মোঃ for Muhammad.
    let base = crate::tables::variant(base).filter(|_| !base.is_ascii()).unwrap_or(base);
    let mut out: Vec<Word> = roman(base)
        .into_iter()
        .enumerate()
        .filter_map(|(at, roman)| {
            let letters = match (servant, at) {
                (Some(_), 0) => fold(&format!("abd{}", fold(&roman.letters))),
                _ => fold(&roman.letters),
            };
            let first = servant.map_or(roman.letters.as_bytes().first().copied(), |_| Some(b'a'))?;
            let written = servant.map_or_else(|| base.to_owned(), |held| format!("{held} {base}"));
            let role = if servant.is_some() { Role::Telling } else { role(base, &roman.letters) };
            let (weak_vowels, romanised) = (roman.weak_vowels, !base.is_ascii());
            (!letters.is_empty()).then_some(Word { written, letters, role, first, weak_vowels, romanised })
        })
        .collect();
    if let Some(legal) = legal {
        out.extend(romans(legal, None));
    }
    out
}

/// Chinese company names end in their legal form without a space.
fn without_legal_end(word: &str) -> (&str, Option<&str>) {
    if word.is_ascii() {
        return (word, None);
    }
    for form in ["股份有限公司", "有限公司", "公司"] {
        if let Some(base) = word.strip_suffix(form).filter(|base| !base.is_empty()) {
            return (base, word.get(base.len()..));
        }
    }
    (word, None)
}

fn role(written: &str, letters: &str) -> Role {
    let usual = crate::tables::variant(letters).unwrap_or(letters);
    // Short Latin words that another script happens to give are names, not legal forms.
    if is_legal(written) {
        Role::Legal
    } else if is_particle(written) {
        Role::Particle
    } else if is_common(usual) || is_common(written) || is_muhammad(letters) {
        Role::Common
    } else {
        Role::Telling
    }
}

/// Muhammad in its many spellings.
fn is_muhammad(letters: &str) -> bool {
    matches!(bones(&fold(letters)).as_str(), "mt") && letters.len() > 3 && letters.matches('m').count() > 1
}
