//! A name as it may be kept: composed, trimmed, and free of characters that cannot be seen.

use crate::NameProblem;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;

/// Longest name that is accepted, in characters after cleaning.
pub const MAX_NAME_CHARACTERS: usize = 200;

/// A name as it may be kept and shown, and what was done to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clean {
    /// The name in Unicode normalisation form C, words separated by one space.
    pub text: String,
    /// How many characters that cannot be seen were taken out: zero-width, control and direction characters.
    pub hidden: usize,
    /// Whether one of them turns the direction of writing, which makes a name look like another.
    pub direction: bool,
    /// Whether anything else changed: spaces, or the way accents are stored.
    pub tidied: bool,
}

/// Cleans a name. Joiners that a script needs (after a virama, or between Arabic letters) stay: without them the name is misspelt.
///
/// # Errors
/// Empty, no letter or digit in it, longer than [`MAX_NAME_CHARACTERS`].
pub fn clean(name: &str) -> Result<Clean, NameProblem> {
    // Composing looks at one cluster at a time; what is far beyond the limit is never read.
    let mut text = String::with_capacity(name.len().min(4 * MAX_NAME_CHARACTERS));
    let (mut kept, mut hidden, mut direction, mut space) = (0_usize, 0_usize, false, false);
    let mut before = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        if character.is_whitespace() {
            space = kept > 0;
            before = None;
            continue;
        }
        if invisible(character) && !needed_joiner(character, before, characters.peek().copied()) {
            hidden += 1;
            direction |= turns_direction(character);
            continue;
        }
        if space {
            text.push(' ');
            kept += 1;
            space = false;
        }
        text.push(character);
        kept += 1;
        before = Some(character);
        if kept > 4 * MAX_NAME_CHARACTERS {
            return Err(NameProblem::TooLong { limit: MAX_NAME_CHARACTERS });
        }
    }
    if text.is_empty() {
        return Err(NameProblem::Empty);
    }
    let text: String = text.nfc().collect();
    if text.chars().nth(MAX_NAME_CHARACTERS).is_some() {
        return Err(NameProblem::TooLong { limit: MAX_NAME_CHARACTERS });
    }
    if !text.chars().any(char::is_alphanumeric) {
        return Err(NameProblem::NoLetter);
    }
    let tidied = !name.chars().filter(|character| !invisible(*character)).eq(text.chars().filter(|c| !invisible(*c)));
    Ok(Clean { text, hidden, direction, tidied })
}

/// Whether a zero-width joiner or non-joiner is part of the spelling: Indic conjuncts, and Persian or Urdu word parts.
fn needed_joiner(character: char, before: Option<char>, after: Option<char>) -> bool {
    const VIRAMA: u8 = 9;
    let arabic = |c: char| ('\u{620}'..='\u{6d3}').contains(&c) && c.is_alphabetic();
    let virama = |c: char| canonical_combining_class(c) == VIRAMA;
    match character {
        '\u{200c}' => {
            after.is_some_and(char::is_alphabetic)
                && before.is_some_and(|before| virama(before) || (arabic(before) && after.is_some_and(arabic)))
        }
        '\u{200d}' => before.is_some_and(virama) && after.is_some_and(char::is_alphabetic),
        _ => false,
    }
}

/// Whether a character turns the direction of the text after it.
fn turns_direction(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character cannot be seen: control, format and default-ignorable characters, blank fillers.
pub(crate) fn invisible(character: char) -> bool {
    (character.is_control() && !character.is_whitespace())
        || matches!(character,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
            | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}
