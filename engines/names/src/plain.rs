//! A name in its own script with all that does not tell names apart taken out: case, accents, punctuation.

use crate::clean::invisible;
use unicode_normalization::UnicodeNormalization;
use unicode_script::{Script, UnicodeScript};

/// The words of a name, lower-cased, without accents and punctuation, in their own script and order.
pub(crate) fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    for piece in plain(name).split([' ', '\u{b7}', '\u{30fb}']) {
        dotted(piece, &mut words);
    }
    words
}

/// `w.l.l.` is one word when it is a legal form, and initials otherwise.
fn dotted(piece: &str, words: &mut Vec<String>) {
    let parts = || piece.split('.').filter(|part| !part.is_empty());
    if parts().count() > 1 && parts().all(|part| part.chars().nth(1).is_none()) {
        let together: String = parts().collect();
        if crate::tables::is_legal(&together) {
            words.push(together);
            return;
        }
    }
    words.extend(parts().map(str::to_owned));
}

/// Lower-cased, accents dropped, apostrophes dropped, other punctuation but the point made a space, composed.
pub(crate) fn plain(name: &str) -> String {
    let lower: String = name.chars().flat_map(char::to_lowercase).collect();
    lower.nfkd().filter(|character| !dropped(*character)).flat_map(char::to_lowercase).map(letter).nfc().collect()
}

/// Accents of alphabets that are written without them too; vowel signs of other scripts are letters and stay.
fn dropped(character: char) -> bool {
    invisible(character)
        || matches!(character,
            '\u{300}'..='\u{36f}' | '\u{483}'..='\u{487}' | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}'
            | '\u{5c4}'..='\u{5c5}' | '\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6dc}' | '\u{6df}'..='\u{6e8}' | '\u{6ea}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}'
            | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
            | '\'' | '`' | '\u{2018}' | '\u{2019}' | '\u{2b9}'..='\u{2bf}' | '\u{621}')
}

/// Letters that keyboards exchange for each other, and everything that is no letter as a space.
fn letter(character: char) -> char {
    match character {
        'đ' | 'ð' => 'd',
        'ł' => 'l',
        'ø' => 'o',
        'ı' => 'i',
        // Persian and Urdu keyboards write other code points for the same Arabic letters.
        'ى' | 'ی' | 'ې' => 'ي',
        'ک' => 'ك',
        'ة' | 'ہ' | 'ە' | 'ۃ' => 'ه',
        '.' | '·' | '・' => character,
        '&' | '+' => ' ',
        _ if character.is_alphanumeric() || mark(character) => character,
        _ => ' ',
    }
}

/// Whether a character is a sign of a script that writes vowels or stops as signs (virama, asat, nukta, tone).
fn mark(character: char) -> bool {
    character > '\u{8ff}'
        && !matches!(character.script(), Script::Common | Script::Inherited | Script::Unknown)
        && !matches!(character, '\u{964}'..='\u{965}' | '\u{df4}' | '\u{e4f}' | '\u{e5a}'..='\u{e5b}' | '\u{104a}'..='\u{104f}' | '\u{1361}'..='\u{1368}' | '\u{17d4}'..='\u{17db}')
}

/// The script of the first letter that has one.
pub(crate) fn script(name: &str) -> Option<Script> {
    name.chars()
        .map(|character| character.script())
        .find(|script| !matches!(script, Script::Common | Script::Inherited | Script::Unknown))
}
