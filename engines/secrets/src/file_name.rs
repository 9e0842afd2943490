//! Names of uploaded files as they are shown and offered for download. They never name a place on a disk.

use crate::file_kind::FileKind;
use crate::text::is_direction_or_invisible;
use unicode_normalization::UnicodeNormalization;

/// Most characters of a name.
const MAX_CHARACTERS: usize = 100;
/// Most bytes of a name: file systems take 255.
const MAX_BYTES: usize = 200;
/// The name of a file that has none.
const NAMELESS: &str = "document";

/// A file's name, fit to be shown and kept anywhere: without folders, marks that turn the direction of text, characters
/// and names that Windows keeps for itself, and of bounded length. Cleaning it again changes nothing.
pub fn display_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    // Composed before anything is judged, so that nothing arises afterwards.
    let text: String =
        last.chars().take(4096).nfc().filter(|c| !c.is_control() && !is_direction_or_invisible(*c)).collect();
    let text: String = text
        .nfc()
        .map(|c| {
            if is_refused(c) {
                '_'
            } else if c.is_whitespace() {
                ' '
            } else {
                c
            }
        })
        .collect();
    let text = shortened(trimmed(&text));
    let text = trimmed(&text);
    if text.is_empty() {
        NAMELESS.to_owned()
    } else if is_reserved(text) {
        format!("_{text}")
    } else {
        text.to_owned()
    }
}

/// The name of a document of a known kind: its end always tells the kind, so that `photo.exe` becomes `photo.exe.jpg`.
pub fn named(name: &str, kind: FileKind) -> String {
    let name = display_name(name);
    let known = |end: &str| kind.extensions().iter().any(|known| end.eq_ignore_ascii_case(known));
    match name.rsplit_once('.') {
        Some((_, end)) if known(end) => name,
        _ => format!("{name}.{}", kind.extensions().first().copied().unwrap_or_default()),
    }
}

/// Characters that file systems refuse, and those that look like a slash.
fn is_refused(character: char) -> bool {
    matches!(
        character,
        '<' | '>'
            | ':'
            | '"'
            | '|'
            | '?'
            | '*'
            | '/'
            | '\\'
            | '\u{2044}'
            | '\u{2215}'
            | '\u{2216}'
            | '\u{29f5}'
            | '\u{29f8}'
            | '\u{29f9}'
            | '\u{ff0f}'
            | '\u{ff3c}'
            | '\u{fffd}'
    )
}

/// Without spaces and dots at either end: Windows drops them, and a leading dot hides a file.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|c: char| c == '.' || c.is_whitespace() || c == '\u{200c}' || c == '\u{200d}')
}

/// The beginning and the end of a name, when it is too long.
fn shortened(text: &str) -> String {
    let fits = |text: &str| text.chars().count() <= MAX_CHARACTERS && text.len() <= MAX_BYTES;
    if fits(text) {
        return text.to_owned();
    }
    let end = text.rsplit_once('.').map(|(_, end)| end).filter(|end| end.len() <= 10 && !end.is_empty());
    let end = end.map(|end| format!(".{end}")).unwrap_or_default();
    let mut out = String::new();
    for character in text.strip_suffix(&end).unwrap_or(text).chars() {
        let next = out.len() + character.len_utf8() + end.len();
        if next > MAX_BYTES || out.chars().count() + end.chars().count() >= MAX_CHARACTERS {
            break;
        }
        out.push(character);
    }
    out.push_str(&end);
    out
}

/// Names that Windows keeps for devices, with any end.
fn is_reserved(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim().to_ascii_uppercase();
    let numbered = |device: &str| {
        stem.strip_prefix(device).is_some_and(|rest| {
            let mut rest = rest.chars();
            matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL" | "CONIN$" | "CONOUT$" | "CLOCK$")
        || numbered("COM")
        || numbered("LPT")
}
