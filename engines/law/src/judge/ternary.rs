//! True, false and unknown for many rows at once: two bits a row, 64 rows a word.

/// Rows that are true, and rows that are false; the others are unknown. Bits past the last row are never set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Ternary {
    pub(crate) yes: Vec<u64>,
    pub(crate) no: Vec<u64>,
}

/// Words that hold `rows` bits.
pub(crate) fn words(rows: usize) -> usize {
    rows.div_ceil(64)
}

/// All `rows` bits set, and none past them.
pub(crate) fn all(rows: usize) -> Vec<u64> {
    let mut bits = vec![u64::MAX; words(rows)];
    trim(&mut bits, rows);
    bits
}

/// Clears the bits past the last row.
pub(crate) fn trim(bits: &mut [u64], rows: usize) {
    if let (Some(last), 1..) = (bits.last_mut(), rows % 64) {
        *last &= u64::MAX >> (64 - rows % 64);
    }
}

/// How many bits are set.
pub(crate) fn count(bits: &[u64]) -> u64 {
    bits.iter().map(|word| u64::from(word.count_ones())).sum()
}

/// Is the bit of a row set?
pub(crate) fn bit(bits: &[u64], row: usize) -> bool {
    bits.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
}

/// The rows whose bit is set, ascending.
pub(crate) fn ones(bits: &[u64]) -> impl Iterator<Item = usize> + '_ {
    bits.iter().enumerate().flat_map(|(at, word)| {
        let mut rest = *word;
        std::iter::from_fn(move || {
            let row = rest.trailing_zeros();
            rest &= rest.wrapping_sub(1);
            (row < 64).then_some(at * 64 + row as usize)
        })
    })
}

/// `left &= right`.
pub(crate) fn keep(left: &mut [u64], right: &[u64]) {
    left.iter_mut().zip(right).for_each(|(word, other)| *word &= other);
}

/// `left &= !right`.
pub(crate) fn drop_from(left: &mut [u64], right: &[u64]) {
    left.iter_mut().zip(right).for_each(|(word, other)| *word &= !other);
}

/// `left |= right`.
pub(crate) fn join(left: &mut [u64], right: &[u64]) {
    left.iter_mut().zip(right).for_each(|(word, other)| *word |= other);
}

impl Ternary {
    /// One answer for every row.
    pub(crate) fn same(truth: bool, rows: usize) -> Ternary {
        let (set, clear) = (all(rows), vec![0; words(rows)]);
        if truth { Ternary { yes: set, no: clear } } else { Ternary { yes: clear, no: set } }
    }

    /// The answers `yes` where they are known.
    pub(crate) fn of(mut yes: Vec<u64>, known: Vec<u64>) -> Ternary {
        let mut no = known;
        keep(&mut yes, &no);
        drop_from(&mut no, &yes);
        Ternary { yes, no }
    }

    pub(crate) fn and(&mut self, other: &Ternary) {
        keep(&mut self.yes, &other.yes);
        join(&mut self.no, &other.no);
    }

    pub(crate) fn or(&mut self, other: &Ternary) {
        join(&mut self.yes, &other.yes);
        keep(&mut self.no, &other.no);
    }

    pub(crate) fn not(self) -> Ternary {
        Ternary { yes: self.no, no: self.yes }
    }
}
