//! Exact ratios of whole numbers; whoever turns one into a whole number says how to round.

use crate::MoneyProblem;
use std::cmp::Ordering;

/// How to round to a whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// To the lower whole number.
    Down,
    /// To the higher whole number.
    Up,
    /// To the nearest; a half goes away from zero.
    HalfAwayFromZero,
    /// To the nearest; a half goes to the even one.
    HalfEven,
}

/// A ratio with a denominator above zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Ratio {
    numerator: i128,
    denominator: i128,
}

impl Ratio {
    /// `numerator / denominator`, in lowest terms.
    ///
    /// # Errors
    /// Zero below the line, or too large to be turned into lowest terms.
    pub fn new(numerator: i128, denominator: i128) -> Result<Self, MoneyProblem> {
        if denominator == 0 {
            return Err(MoneyProblem::ZeroDenominator);
        }
        let common = i128::try_from(greatest_common_divisor(numerator.unsigned_abs(), denominator.unsigned_abs()))
            .map_err(|_| MoneyProblem::TooLarge)?;
        let sign = denominator.signum();
        let lowest = |part: i128| (part / common).checked_mul(sign).ok_or(MoneyProblem::TooLarge);
        Ok(Self { numerator: lowest(numerator)?, denominator: lowest(denominator)? })
    }

    /// The part above the line, in lowest terms.
    pub fn numerator(&self) -> i128 {
        self.numerator
    }

    /// The part below the line, in lowest terms, above zero.
    pub fn denominator(&self) -> i128 {
        self.denominator
    }

    /// This ratio of a whole number, rounded as told.
    ///
    /// # Errors
    /// Too large.
    pub fn of(&self, whole: i128, rounding: Rounding) -> Result<i128, MoneyProblem> {
        let product = whole.checked_mul(self.numerator).ok_or(MoneyProblem::TooLarge)?;
        let floor = product.div_euclid(self.denominator);
        let rest = product.rem_euclid(self.denominator);
        // Compared with what is left to the next whole number, so that nothing is doubled and nothing overflows.
        let half = rest.cmp(&(self.denominator - rest));
        let up = match rounding {
            Rounding::Down => false,
            Rounding::Up => rest > 0,
            Rounding::HalfAwayFromZero => half == Ordering::Greater || (half == Ordering::Equal && product > 0),
            Rounding::HalfEven => half == Ordering::Greater || (half == Ordering::Equal && floor % 2 != 0),
        };
        floor.checked_add(i128::from(up)).ok_or(MoneyProblem::TooLarge)
    }

    /// Which ratio is more.
    ///
    /// # Errors
    /// Too large to be compared exactly.
    pub fn compare(&self, other: &Self) -> Result<Ordering, MoneyProblem> {
        let left = self.numerator.checked_mul(other.denominator).ok_or(MoneyProblem::TooLarge)?;
        let right = other.numerator.checked_mul(self.denominator).ok_or(MoneyProblem::TooLarge)?;
        Ok(left.cmp(&right))
    }
}

fn greatest_common_divisor(left: u128, right: u128) -> u128 {
    let (mut left, mut right) = (left, right);
    while right != 0 {
        (left, right) = (right, left % right);
    }
    left.max(1)
}
