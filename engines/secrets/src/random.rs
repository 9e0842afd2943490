//! Randomness is passed in, so that an engine needs no machine and a test can say what was drawn.

/// A source of random bytes that nobody can foresee.
///
/// An implementation that cannot give such bytes must stop the program: going on with others would give secrets away.
/// Any `FnMut(&mut [u8])` is one.
pub trait Random {
    /// Fills all of it.
    fn fill(&mut self, bytes: &mut [u8]);
}

impl<F: FnMut(&mut [u8])> Random for F {
    fn fill(&mut self, bytes: &mut [u8]) {
        self(bytes);
    }
}

/// So many random bytes.
pub(crate) fn bytes<const N: usize>(random: &mut impl Random) -> [u8; N] {
    let mut bytes = [0; N];
    random.fill(&mut bytes);
    bytes
}

/// A number below the limit, each as likely as any other. A limit of zero gives zero.
pub(crate) fn below(random: &mut impl Random, limit: u32) -> u32 {
    // What is left above the last whole multiple would make the low numbers likelier: drawn again.
    let Some(rest) = u32::MAX.checked_rem(limit) else { return 0 };
    let fair = u32::MAX - rest;
    loop {
        let drawn = u32::from_be_bytes(bytes(random));
        if drawn < fair {
            return drawn % limit;
        }
    }
}
