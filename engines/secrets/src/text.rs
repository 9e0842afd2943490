//! Reading what people type: digits of other scripts, base32 without look-alikes.

/// A digit of Latin, Arabic, Persian, Devanagari, Bengali, Gurmukhi, Tamil, Burmese, Khmer, Thai or full-width script as
/// its Latin one; any other character as it is.
pub(crate) fn latin(character: char) -> char {
    const ZEROS: [u32; 11] = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xbe6, 0xe50, 0x1040, 0x17e0, 0xff10];
    ZEROS
        .into_iter()
        .find_map(|zero| u32::from(character).checked_sub(zero).and_then(|value| char::from_digit(value, 10)))
        .unwrap_or(character)
}

/// Whether people put it between groups of characters, or it cannot be seen.
pub(crate) fn is_separator(character: char) -> bool {
    character.is_whitespace()
        || matches!(character, '-' | '.' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ad}')
        || is_direction_or_invisible(character)
        || matches!(character, '\u{200c}' | '\u{200d}')
}

/// Marks that turn the direction of text or cannot be seen. The joiners are not among them: names need them.
pub(crate) fn is_direction_or_invisible(character: char) -> bool {
    matches!(character,
        '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// A character for a message: what cannot be seen is spelled out.
pub(crate) fn shown(character: char) -> String {
    if character.is_control() || is_direction_or_invisible(character) {
        character.escape_unicode().collect()
    } else {
        character.into()
    }
}
