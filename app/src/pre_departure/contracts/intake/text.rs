//! Letters and digits as people write them, made plain: any script's digits, no hidden characters, no formulas.

use super::limits::MAX_VALUE_CHARS;
use super::problem::{Problem, is_direction_control, quote};

/// The zero of each script whose digits are read: Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil,
/// Sinhala, Thai, Lao, Burmese, Khmer and full width.
const ZEROS: &[char] = &[
    '\u{0660}', '\u{06f0}', '\u{0966}', '\u{09e6}', '\u{0a66}', '\u{0ae6}', '\u{0be6}', '\u{0de6}', '\u{0e50}',
    '\u{0ed0}', '\u{1040}', '\u{17e0}', '\u{ff10}',
];

/// `text` without the marks that editors leave around it, its digits in Latin script.
///
/// # Errors
/// When it is too long, or holds control characters or characters that turn around what is read.
pub fn plain(text: &str) -> Result<String, Problem> {
    if text.len() > MAX_VALUE_CHARS && text.chars().nth(MAX_VALUE_CHARS).is_some() {
        let problem = Problem::error("too-long", "intake-value-long").set("written", quote(text));
        return Err(problem.set("most", MAX_VALUE_CHARS.to_string()));
    }
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            // Harmless marks that Arabic and Hebrew editors put around numbers.
            '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{feff}' => {}
            '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' => plain.push(' '),
            letter if letter.is_control() || is_direction_control(letter) => return Err(hidden(text)),
            '\u{066b}' => plain.push('.'),
            '\u{066c}' => plain.push(','),
            '\u{066a}' => plain.push('%'),
            '\u{2212}' => plain.push('-'),
            letter => plain.push(latin_digit(letter)),
        }
    }
    let trimmed = plain.trim();
    if trimmed.len() == plain.len() { Ok(plain) } else { Ok(trimmed.to_owned()) }
}

fn hidden(text: &str) -> Problem {
    Problem::error("hidden-characters", "intake-hidden").set("written", quote(text))
}

fn latin_digit(letter: char) -> char {
    if letter.is_ascii() {
        return letter;
    }
    for zero in ZEROS {
        let above = u32::from(letter).wrapping_sub(u32::from(*zero));
        if above < 10 {
            return char::from_digit(above, 10).unwrap_or(letter);
        }
    }
    letter
}

/// Refuses text that a spreadsheet program would run as a formula.
///
/// # Errors
/// When `text` starts with `=` or `@`, or with `+` or `-` and is not a number.
pub fn no_formula(text: &str) -> Result<(), Problem> {
    let mut letters = text.trim_start().chars();
    let formula = match letters.next() {
        Some('=' | '@') => true,
        Some('+' | '-') => {
            !letters.next().is_some_and(|next| next.is_ascii_digit() || next == '.')
                || letters.any(|letter| matches!(letter, '=' | '(' | '!' | '|' | '*' | '/' | '+'))
        }
        _ => false,
    };
    if formula { Err(formula_problem(text)) } else { Ok(()) }
}

/// A cell that holds a formula: it is never worked out here.
pub fn formula_problem(text: &str) -> Problem {
    Problem::error("formula", "intake-formula").set("written", quote(text))
}
