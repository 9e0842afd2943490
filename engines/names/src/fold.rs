//! One spelling for the many spellings of a sound in Latin letters.

/// Folds a word of Latin letters: digraphs, doubled letters, silent h at the end, the assimilated article after `abd`.
pub(crate) fn fold(word: &str) -> String {
    let usual = crate::tables::variant(word).unwrap_or(word);
    let spoken = servant(usual);
    let letters: Vec<char> = spoken.chars().collect();
    let at = |index: usize| letters.get(index).copied().unwrap_or('\0');
    let mut out = String::with_capacity(letters.len());
    let mut index = 0;
    while index < letters.len() {
        let (folded, taken) = sound(at(index), at(index + 1), at(index + 2), index);
        for letter in folded.chars() {
            // Doubled letters are one, and so are doubled vowels.
            if !out.ends_with(letter) || letter.is_ascii_digit() {
                out.push(letter);
            }
        }
        index += taken;
    }
    if out.len() > 2 && out.ends_with('h') {
        out.pop();
    }
    out
}

/// The folded sound that begins here, and how many letters it takes.
fn sound(first: char, second: char, third: char, index: usize) -> (&'static str, usize) {
    match (first, second, third) {
        ('t', 'c', 'h') | ('c', 'h', 'h') => ("c", 3),
        ('s', 'c', 'h') | ('s', 'h', 'h') => ("s", 3),
        ('k', 's', 'h') => ("ks", 3),
        ('c' | 'j', 'h', _) => (if first == 'c' { "c" } else { "j" }, 2),
        ('s', 'h', _) => ("s", 2),
        ('z', 'h', _) => ("j", 2),
        ('p', 'h', _) => ("f", 2),
        ('k' | 'g' | 't' | 'd' | 'b', 'h', _) => (one(first), 2),
        ('c', 'k', _) => ("k", 2),
        ('o' | 'u', 'o' | 'u', _) => ("u", 2),
        ('e', 'e', _) | ('i', 'e', _) | ('e', 'a', '\0') => ("i", 2),
        ('c', 'e' | 'i' | 'y', _) => ("s", 1),
        ('c' | 'q', _, _) => ("k", 1),
        ('x', _, _) => (if index == 0 { "s" } else { "ks" }, 1),
        ('v', _, _) => ("w", 1),
        _ => (one(first), 1),
    }
}

/// A letter or digit as a text; anything else is left out.
fn one(letter: char) -> &'static str {
    const LETTERS: &str = "abcdefghijklmnopqrstuvwxyz0123456789";
    LETTERS.find(letter).and_then(|at| LETTERS.get(at..=at)).unwrap_or("")
}

/// `abdul` + name and `abdur` + `rahman` as `abd` + name: the article is left out, assimilated or not.
fn servant(word: &str) -> String {
    let Some(rest) = word.strip_prefix("abd") else {
        return word.to_owned();
    };
    let Some(article) = rest.strip_prefix(['u', 'a', 'e', 'o', 'i']).map(|rest| rest.strip_prefix('o').unwrap_or(rest))
    else {
        // Arabic script: the article has no vowel of its own after the alef.
        return word.to_owned();
    };
    let letters: Vec<char> = article.chars().collect();
    match letters.as_slice() {
        // Abdullah, and Abdur Rahman as Abdurrahman: one of the two goes.
        [first, second, _, ..] if first == second => format!("abd{}", article.get(1..).unwrap_or("")),
        ['s' | 'z' | 'd' | 't', 'h' | 's', _, ..] if article.get(2..).is_some_and(|rest| rest.starts_with('s')) => {
            format!("abd{}", article.get(2..).unwrap_or(""))
        }
        ['l', rest @ ..] if rest.len() > 2 => format!("abd{}", rest.iter().collect::<String>()),
        _ => word.to_owned(),
    }
}

/// How a folded letter takes part in comparing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Told apart by ear.
    Consonant,
    /// Written as consonant or vowel: w, y; and h, which many languages drop.
    Half,
    /// Spelt in many ways.
    Vowel,
}

/// The kind of a folded letter.
pub(crate) fn kind(letter: u8) -> Kind {
    match letter {
        b'a' | b'e' | b'i' | b'o' | b'u' => Kind::Vowel,
        b'w' | b'y' | b'h' => Kind::Half,
        _ => Kind::Consonant,
    }
}

/// The consonants by class, vowels and half-vowels left out except that a word beginning with one keeps an `a`.
/// Two spellings of one name nearly always share it; many different names do too.
pub(crate) fn bones(folded: &str) -> String {
    let mut out = String::with_capacity(folded.len());
    for (at, letter) in folded.bytes().enumerate() {
        let class = match letter {
            b'b' | b'p' | b'f' => 'b',
            b'd' | b't' => 't',
            b'k' | b'g' => 'k',
            b's' | b'c' | b'j' | b'z' => 's',
            b'h' if at == 0 => 'h',
            _ if kind(letter) == Kind::Consonant => char::from(letter),
            _ if at == 0 => 'a',
            _ => continue,
        };
        if !out.ends_with(class) {
            out.push(class);
        }
    }
    out
}
