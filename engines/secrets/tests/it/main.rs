//! Secrets: what must hold, what must be refused, and the published vectors.

mod cells;
mod codes;
mod files;
mod keyfile;
mod origin;
mod passwords;
mod references;
mod throttle;
mod tokens;
mod totp;

use marhala_secrets::Random;

/// Bytes that a test can foresee: SplitMix64.
pub struct Foreseen(pub u64);

impl Random for Foreseen {
    fn fill(&mut self, bytes: &mut [u8]) {
        for chunk in bytes.chunks_mut(8) {
            self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut mixed = self.0;
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            chunk.copy_from_slice(&(mixed ^ (mixed >> 31)).to_be_bytes()[..chunk.len()]);
        }
    }
}

/// Foreseen bytes from the same beginning.
pub fn random() -> Foreseen {
    Foreseen(1)
}
