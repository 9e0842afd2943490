//! Columns of numbers with what is known of them, and the loops that compare and combine them.
//!
//! A side that is the same for every row stays one number, so the loops run over plain slices that the compiler
//! vectorises.

use super::cell::{calculate, common};
use super::currency::ANY;
use super::ternary::{Ternary, all, keep, words};
use crate::rule::{Comparison, Operator};
use std::borrow::Cow;

/// The numbers of a column.
#[derive(Clone, Debug)]
pub(crate) enum Values<'b, T: Clone> {
    /// The same for every row.
    One(T),
    /// One a row.
    Each(Cow<'b, [T]>),
}

/// Which rows have a number.
#[derive(Clone, Debug)]
pub(crate) enum Known<'b> {
    All,
    None,
    Bits(Cow<'b, [u64]>),
}

/// A column of typed numbers.
#[derive(Clone, Debug)]
pub(crate) struct Numbers<'b> {
    pub(crate) values: Values<'b, i64>,
    pub(crate) known: Known<'b>,
    pub(crate) currency: Values<'b, u32>,
}

impl<T: Copy> Values<'_, T> {
    pub(crate) fn at(&self, row: usize) -> T {
        match self {
            Values::One(value) => *value,
            Values::Each(values) => values[row],
        }
    }
}

impl Known<'_> {
    pub(crate) fn bits(&self, rows: usize) -> Vec<u64> {
        match self {
            Known::All => all(rows),
            Known::None => vec![0; words(rows)],
            Known::Bits(bits) => bits.to_vec(),
        }
    }

    fn and(self, other: Known<'_>) -> Known<'static> {
        match (self, other) {
            (Known::None, _) | (_, Known::None) => Known::None,
            (Known::All, Known::All) => Known::All,
            (Known::All, Known::Bits(bits)) | (Known::Bits(bits), Known::All) => {
                Known::Bits(Cow::Owned(bits.into_owned()))
            }
            (Known::Bits(one), Known::Bits(other)) => {
                let mut both = one.into_owned();
                keep(&mut both, &other);
                Known::Bits(Cow::Owned(both))
            }
        }
    }
}

impl Numbers<'_> {
    /// The same number for every row.
    pub(crate) fn one(value: i64, currency: u32) -> Numbers<'static> {
        Numbers { values: Values::One(value), known: Known::All, currency: Values::One(currency) }
    }

    /// No number for any row.
    pub(crate) fn none() -> Numbers<'static> {
        Numbers { values: Values::One(0), known: Known::None, currency: Values::One(ANY) }
    }
}

/// A bit a row: `test` of its two numbers.
fn test_bits<T: Copy>(left: &Values<T>, right: &Values<T>, rows: usize, test: impl Fn(T, T) -> bool) -> Vec<u64> {
    let pack = |word: &mut u64, at: usize, truth: bool| *word |= u64::from(truth) << at;
    let mut bits = vec![0_u64; words(rows)];
    match (left, right) {
        (Values::One(left), Values::One(right)) => {
            if test(*left, *right) {
                bits = all(rows);
            }
        }
        (Values::Each(left), Values::One(right)) => {
            for (word, chunk) in bits.iter_mut().zip(left.chunks(64)) {
                chunk.iter().enumerate().for_each(|(at, left)| pack(word, at, test(*left, *right)));
            }
        }
        (Values::One(left), Values::Each(right)) => {
            for (word, chunk) in bits.iter_mut().zip(right.chunks(64)) {
                chunk.iter().enumerate().for_each(|(at, right)| pack(word, at, test(*left, *right)));
            }
        }
        (Values::Each(left), Values::Each(right)) => {
            for ((word, left), right) in bits.iter_mut().zip(left.chunks(64)).zip(right.chunks(64)) {
                let pairs = left.iter().zip(right).enumerate();
                pairs.for_each(|(at, (left, right))| pack(word, at, test(*left, *right)));
            }
        }
    }
    bits
}

/// Rows where both amounts are of one currency.
fn one_currency(left: &Values<u32>, right: &Values<u32>, rows: usize) -> Known<'static> {
    match (left, right) {
        (Values::One(left), Values::One(right)) => {
            if common(*left, *right).is_ok() {
                Known::All
            } else {
                Known::None
            }
        }
        (Values::One(ANY), _) | (_, Values::One(ANY)) => Known::All,
        _ => Known::Bits(Cow::Owned(test_bits(left, right, rows, |one, other| {
            (one == other) | (one == ANY) | (other == ANY)
        }))),
    }
}

/// Two columns compared.
pub(crate) fn compare(how: Comparison, left: Numbers, right: Numbers, rows: usize) -> Ternary {
    let known = left.known.and(right.known).and(one_currency(&left.currency, &right.currency, rows));
    if matches!(known, Known::None) {
        return Ternary { yes: vec![0; words(rows)], no: vec![0; words(rows)] };
    }
    let (left, right) = (&left.values, &right.values);
    let yes = match how {
        Comparison::Equal => test_bits(left, right, rows, |left, right| left == right),
        Comparison::NotEqual => test_bits(left, right, rows, |left, right| left != right),
        Comparison::Below => test_bits(left, right, rows, |left, right| left < right),
        Comparison::AtMost => test_bits(left, right, rows, |left, right| left <= right),
        Comparison::Above => test_bits(left, right, rows, |left, right| left > right),
        Comparison::AtLeast => test_bits(left, right, rows, |left, right| left >= right),
    };
    Ternary::of(yes, known.bits(rows))
}

/// Is each number one of a list?
pub(crate) fn one_of(item: Numbers, list: &[i64], rows: usize) -> Ternary {
    let yes = test_bits(&item.values, &Values::One(0), rows, |value, _| list.contains(&value));
    Ternary::of(yes, item.known.bits(rows))
}

/// Two columns combined, row by row. What does not fit is not known.
fn zip(left: Numbers, right: Numbers, rows: usize, make: impl Fn(i64, i64) -> Option<i64>) -> Numbers<'static> {
    let currency = match (&left.currency, &right.currency) {
        (Values::One(left), Values::One(right)) => Values::One(common(*left, *right).unwrap_or(ANY)),
        (one, other) => Values::Each(Cow::Owned((0..rows).map(|row| one.at(row).max(other.at(row))).collect())),
    };
    let known = left.known.and(right.known).and(one_currency(&left.currency, &right.currency, rows));
    if let (Values::One(one), Values::One(other)) = (&left.values, &right.values) {
        return match make(*one, *other) {
            Some(value) => Numbers { values: Values::One(value), known, currency },
            None => Numbers::none(),
        };
    }
    let mut overflow: Vec<usize> = Vec::new();
    let mut made = |row: usize, left: i64, right: i64| {
        make(left, right).unwrap_or_else(|| {
            overflow.push(row);
            0
        })
    };
    // One loop a shape, so that none asks for each row what a side is.
    let values: Vec<i64> = match (&left.values, &right.values) {
        (Values::Each(left), Values::One(right)) => {
            left.iter().enumerate().map(|(row, left)| made(row, *left, *right)).collect()
        }
        (Values::One(left), Values::Each(right)) => {
            right.iter().enumerate().map(|(row, right)| made(row, *left, *right)).collect()
        }
        (left, right) => (0..rows).map(|row| made(row, left.at(row), right.at(row))).collect(),
    };
    let known = if overflow.is_empty() {
        known
    } else {
        let mut fits = all(rows);
        overflow.into_iter().for_each(|row| fits[row / 64] &= !(1 << (row % 64)));
        known.and(Known::Bits(Cow::Owned(fits)))
    };
    Numbers { values: Values::Each(Cow::Owned(values)), known, currency }
}

/// Two columns added, subtracted or multiplied.
pub(crate) fn combine(operator: Operator, left: Numbers, right: Numbers, rows: usize) -> Numbers<'static> {
    match operator {
        Operator::Plus => zip(left, right, rows, i64::checked_add),
        Operator::Minus => zip(left, right, rows, i64::checked_sub),
        Operator::Times => zip(left, right, rows, i64::checked_mul),
        months => zip(left, right, rows, move |left, right| calculate(months, left, right)),
    }
}

/// The smaller, or the greater, of two columns.
pub(crate) fn extreme(least: bool, left: Numbers, right: Numbers, rows: usize) -> Numbers<'static> {
    zip(left, right, rows, |left, right| Some(if least { left.min(right) } else { left.max(right) }))
}
