//! Names that look alike: confusable letters of other scripts, hidden characters (Unicode Technical Standard 39).

use crate::clean::invisible;
use crate::plain::plain;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection;

/// What a name looks like, lower-cased: two names with one skeleton are hard to tell apart by eye.
///
/// The table is UTS 39 `confusables.txt`; case is folded so that a letter and its capital agree, and a Latin letter always wins
/// over its look-alikes. Accents, punctuation and hidden characters are left out.
#[must_use]
pub fn skeleton(name: &str) -> String {
    let words = plain(name);
    let mut out = String::with_capacity(words.len());
    for word in words.split([' ', '.']).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(&skeleton_of_word(word));
    }
    out
}

/// The skeleton of a word that is already plain. One letter stays one letter (`rn` is `m`), so that typing errors count once.
pub(crate) fn skeleton_of_word(plain: &str) -> String {
    let mut out = String::with_capacity(plain.len());
    for character in plain.chars() {
        if character.is_ascii() {
            // Digits only look like letters: 0 and 1.
            out.push(match character {
                '0' => 'o',
                '1' => 'l',
                _ => character,
            });
            continue;
        }
        let lower = prototype(character);
        let upper: String =
            character.to_uppercase().flat_map(|upper| prototype(upper).chars().collect::<Vec<_>>()).collect();
        out.push_str(if lower.is_ascii() || !upper.is_ascii() { &lower } else { &upper });
    }
    if out.contains("rn") { out.replace("rn", "m") } else { out }
}

/// The prototype of one character, lower-cased, without accents.
fn prototype(character: char) -> String {
    let mut bytes = [0; 4];
    let found: String = confusable_detection::skeleton(character.encode_utf8(&mut bytes)).collect();
    let lower: String = found.chars().flat_map(char::to_lowercase).collect();
    lower.nfd().filter(|c| !('\u{300}'..='\u{36f}').contains(c)).collect()
}

/// The scripts of a name when they do not belong together, such as a Cyrillic letter inside a Latin word. Empty when all is well.
///
/// Two whole words in two scripts are well (`شركة Gulf`): only a word is looked at, and Japanese and Korean mix scripts in a word.
#[must_use]
pub fn mixed_scripts(name: &str) -> Vec<&'static str> {
    let mut found = Vec::new();
    for word in name.split(|character: char| character.is_whitespace() || character == '-') {
        let mut scripts: Vec<Script> = Vec::new();
        for script in word.chars().filter(|c| c.is_alphabetic()).map(|c| c.script()) {
            let script = match script {
                Script::Common | Script::Inherited | Script::Unknown => continue,
                Script::Hiragana | Script::Katakana | Script::Bopomofo | Script::Hangul => Script::Han,
                other => other,
            };
            if !scripts.contains(&script) {
                scripts.push(script);
            }
        }
        if scripts.len() > 1 {
            found.extend(scripts.iter().map(|script| script.full_name()));
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether two names look the same and are not: the same skeleton, other text. Case, accents and spaces make no other text.
#[must_use]
pub fn look_alike(left: &str, right: &str) -> bool {
    if seen(left) == seen(right) && hidden(left) != hidden(right) {
        return true;
    }
    let (plain_left, plain_right) = (one_spaced(left), one_spaced(right));
    plain_left != plain_right && (skeleton(left) == skeleton(right) || cased(left) == cased(right))
}

/// The text without what cannot be seen.
fn seen(name: &str) -> String {
    plain(&name.nfc().collect::<String>())
}

/// Whether a name hides characters; the joiners of Indic and Arabic spelling do not count.
fn hidden(name: &str) -> bool {
    crate::clean(name).is_ok_and(|clean| clean.hidden > 0)
}

fn one_spaced(name: &str) -> String {
    plain(name).split([' ', '.']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The skeleton as UTS 39 has it, case and all: small `l` and capital `I` are one.
pub(crate) fn cased(name: &str) -> String {
    let visible: String = name.chars().filter(|character| !invisible(*character)).collect();
    confusable_detection::skeleton(visible.trim()).collect()
}
