//! How many typing errors lie between two words: a letter more, less, other, or two exchanged (Damerau and Levenshtein).

/// The errors between two words, when there are no more than `limit` (at most two are told exactly).
pub(crate) fn errors(left: &[u32], right: &[u32], limit: u8) -> Option<u8> {
    fewest(left, right, limit, false)
}

/// The errors between what was typed so far and the beginning of a word.
pub(crate) fn errors_so_far(typed: &[u32], word: &[u32], limit: u8) -> Option<u8> {
    fewest(typed, word, limit, true)
}

/// Most words are farther than the limit: that is asked first.
fn fewest(left: &[u32], right: &[u32], limit: u8, so_far: bool) -> Option<u8> {
    if !within(left, right, limit, so_far) {
        return None;
    }
    (0..limit).find(|&limit| within(left, right, limit, so_far)).or(Some(limit))
}

/// Whether `limit` errors are enough. What both begin with is never worth an error, so each error branches four ways at most.
fn within(mut left: &[u32], mut right: &[u32], limit: u8, so_far: bool) -> bool {
    while let ([a, left_rest @ ..], [b, right_rest @ ..]) = (left, right)
        && a == b
    {
        (left, right) = (left_rest, right_rest);
    }
    if !so_far {
        while let ([left_rest @ .., a], [right_rest @ .., b]) = (left, right)
            && a == b
        {
            (left, right) = (left_rest, right_rest);
        }
    }
    let allowed = usize::from(limit);
    if left.is_empty() && (so_far || right.len() <= allowed) {
        return true;
    }
    if limit == 0 || left.len() > right.len() + allowed || (!so_far && right.len() > left.len() + allowed) {
        return false;
    }
    let less = limit - 1;
    let after = |left_from: usize, right_from: usize, limit: u8| {
        within(left.get(left_from..).unwrap_or(&[]), right.get(right_from..).unwrap_or(&[]), limit, so_far)
    };
    if after(1, 0, less) || (!right.is_empty() && (after(0, 1, less) || after(1, 1, less))) {
        return true;
    }
    let exchanged = |i: usize, j: usize| {
        left.get(i).is_some() && left.first() == right.get(j) && left.get(i) == right.first() && right.get(j).is_some()
    };
    (exchanged(1, 1) && after(2, 2, less))
        // Two letters exchanged, and one put between them or taken from between them.
        || (limit >= 2 && ((exchanged(1, 2) && after(2, 3, limit - 2)) || (exchanged(2, 1) && after(3, 2, limit - 2))))
}

/// One bit for each letter of a word: an error changes one bit at most in each direction.
pub(crate) fn letters_mask(word: &[u32]) -> u64 {
    word.iter().fold(0, |mask, letter| mask | 1 << (letter.wrapping_mul(0x9e37_79b9) >> 26))
}

/// Whether no more than `limit` (two at most) letters of one mask are missing in another. Counting all bits would take longer.
pub(crate) fn lacks_few(mask: u64, other: u64, limit: u8) -> bool {
    let without_one = |bits: u64| bits & bits.wrapping_sub(1);
    let missing = mask & !other;
    match limit {
        0 => missing == 0,
        1 => without_one(missing) == 0,
        _ => without_one(without_one(missing)) == 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Damerau and Levenshtein without restrictions, as in Lowrance and Wagner (1975), by the full table.
    fn by_table(a: &[u32], b: &[u32]) -> usize {
        let (n, m) = (a.len(), b.len());
        let far = n + m;
        let mut last = std::collections::HashMap::new();
        let mut d = vec![vec![far; m + 2]; n + 2];
        for i in 0..=n {
            d[i + 1][1] = i;
        }
        for j in 0..=m {
            d[1][j + 1] = j;
        }
        for i in 1..=n {
            let mut column = 0;
            for j in 1..=m {
                let (k, l) = (*last.get(&b[j - 1]).unwrap_or(&0), column);
                let same = a[i - 1] == b[j - 1];
                if same {
                    column = j;
                }
                d[i + 1][j + 1] = (d[i][j] + usize::from(!same))
                    .min(d[i + 1][j] + 1)
                    .min(d[i][j + 1] + 1)
                    .min(d[k][l] + (i - k - 1) + 1 + (j - l - 1));
            }
            last.insert(a[i - 1], i);
        }
        d[n + 1][m + 1]
    }

    proptest! {
        #[test]
        fn agrees_with_the_full_table(a in prop::collection::vec(0u32..4, 0..8), b in prop::collection::vec(0u32..4, 0..8)) {
            let truth = by_table(&a, &b);
            prop_assert_eq!(errors(&a, &b, 2).map(usize::from), (truth <= 2).then_some(truth));
            let beginning = (0..=b.len()).map(|end| by_table(&a, &b[..end])).min().unwrap();
            prop_assert_eq!(errors_so_far(&a, &b, 2).map(usize::from), (beginning <= 2).then_some(beginning));
        }
    }
}
