//! The nearest known word to a misspelt one, for suggestions.

/// Words longer than this are not compared: nobody misspells a page.
const MAX_WORD_BYTES: usize = 64;

/// The known word with the fewest changed letters, when it is near enough to be meant.
pub fn nearest<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if written.is_empty() || written.len() > MAX_WORD_BYTES {
        return None;
    }
    let allowed = (written.len() / 3).clamp(1, 5);
    let mut best: Option<(usize, &str)> = None;
    for word in known {
        if word.len().abs_diff(written.len()) > allowed || word.len() > MAX_WORD_BYTES {
            continue;
        }
        let distance = changes(written, word);
        if distance <= allowed && best.is_none_or(|(fewest, _)| distance < fewest) {
            best = Some((distance, word));
        }
    }
    best.map(|(_, word)| word)
}

/// Bytes to insert, remove, change or swap with the next; letter case and `-` beside `_` count for nothing.
fn changes(left: &str, right: &str) -> usize {
    let plain = |byte: u8| if byte == b'-' { b'_' } else { byte.to_ascii_lowercase() };
    let left: Vec<u8> = left.bytes().map(plain).collect();
    let right: Vec<u8> = right.bytes().map(plain).collect();
    let mut before: Vec<usize> = Vec::new();
    let mut above: Vec<usize> = (0..=right.len()).collect();
    for (row, one) in left.iter().enumerate() {
        let mut line = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let changed = above[column] + usize::from(one != other);
            let mut fewest = changed.min(above[column + 1] + 1).min(line[column] + 1);
            if row > 0 && column > 0 && left[row - 1] == *other && *one == right[column - 1] {
                fewest = fewest.min(before[column - 1] + 1);
            }
            line.push(fewest);
        }
        before = std::mem::replace(&mut above, line);
    }
    above.last().copied().unwrap_or(left.len())
}

/// “Did you mean …?”, when something is near.
pub fn did_you_mean<'a>(written: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(written, known).map(|word| format!("Did you mean “{word}”?"))
}
