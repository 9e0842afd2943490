//! Work on many rows on all cores of the machine, its results in the order of the rows.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{available_parallelism, scope};

/// Threads used at most: a server has other requests to answer.
const THREADS_MAXIMUM: usize = 8;
/// Rows below which another thread costs more than it saves.
const ROWS_WORTH_A_THREAD: usize = 256;

/// `one` of every row from 0 to `rows`, in order.
pub fn in_parallel<T: Send>(rows: usize, one: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let cores = available_parallelism().map_or(1, NonZero::get).min(THREADS_MAXIMUM);
    let share = rows.div_ceil(cores).max(ROWS_WORTH_A_THREAD);
    if rows <= share {
        return (0..rows).map(one).collect();
    }
    let one = &one;
    scope(|scope| {
        let starts = (0..rows).step_by(share);
        let hands: Vec<_> = starts
            .map(|start| scope.spawn(move || (start..rows.min(start + share)).map(one).collect::<Vec<T>>()))
            .collect();
        hands.into_iter().flat_map(|hand| hand.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::in_parallel;

    #[test]
    fn every_row_comes_once_and_in_order() {
        for rows in [0, 1, 255, 256, 257, 4_097, 100_000] {
            assert_eq!(in_parallel(rows, |row| row * 3), (0..rows).map(|row| row * 3).collect::<Vec<_>>(), "{rows}");
        }
    }

    #[test]
    #[should_panic(expected = "row 700")]
    fn a_panic_is_not_swallowed() {
        in_parallel(1_000, |row| assert!(row != 700, "row {row}"));
    }
}
