//! A fence around one contract: a reader that stops when one contract takes more bytes than any honest one would.

use super::limits::MAX_CONTRACT_BYTES;
use std::cell::Cell;
use std::io::{self, Read};
use std::rc::Rc;

/// What is left of the budget of the contract being read; shared between the reader and whoever counts contracts.
#[derive(Clone, Debug)]
pub struct Budget {
    left: Rc<Cell<u64>>,
    last: Rc<Cell<Option<u8>>>,
}

impl Budget {
    /// A full budget: one contract, and `ahead` bytes that a buffer may read in advance.
    pub fn new(ahead: u64) -> Self {
        let budget = Self { left: Rc::new(Cell::new(0)), last: Rc::new(Cell::new(None)) };
        budget.renew(ahead);
        budget
    }

    /// A new contract begins.
    pub fn renew(&self, ahead: u64) {
        self.left.set(MAX_CONTRACT_BYTES + ahead);
    }

    /// Has the contract outgrown it?
    pub fn is_spent(&self) -> bool {
        self.left.get() == 0
    }

    /// The last byte that was read: tells a file that ends with a line from one that may have been cut.
    pub fn last_byte(&self) -> Option<u8> {
        self.last.get()
    }
}

/// A reader that fails once the budget is spent.
pub struct Fence<R> {
    inner: R,
    budget: Budget,
}

impl<R> Fence<R> {
    /// A fence around `inner`.
    pub fn new(inner: R, budget: Budget) -> Self {
        Self { inner, budget }
    }
}

impl<R: Read> Read for Fence<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let left = self.budget.left.get();
        if left == 0 && !into.is_empty() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "one contract is too long"));
        }
        let most = into.len().min(usize::try_from(left).unwrap_or(usize::MAX));
        let count = self.inner.read(&mut into[..most])?;
        self.budget.left.set(left - count as u64);
        if count > 0 {
            self.budget.last.set(Some(into[count - 1]));
        }
        Ok(count)
    }
}
