//! The name of the law in force: a SHA-256 over the files it was read from.

use super::open::{Layer, PackFile};
use sha2::{Digest, Sha256};

/// SHA-256, in hexadecimal, over layer, path and text of every file, in the order of their paths. Byte order marks and Windows
/// line ends count for nothing. `languages/` and `scenarios/` are left out: a translation or a new test is the same law.
pub(super) fn of(files: &[(Layer, PackFile<'_>)]) -> String {
    let mut hash = Sha256::new();
    for (layer, file) in files.iter().filter(|(_, file)| !file.path.starts_with("scenarios/")) {
        let text = normalised(file.text);
        hash.update([u8::from(*layer == Layer::Overlay)]);
        hash.update((file.path.len() as u64).to_be_bytes());
        hash.update(file.path.as_bytes());
        hash.update((text.len() as u64).to_be_bytes());
        hash.update(&text);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn normalised(text: &[u8]) -> Vec<u8> {
    let text = text.strip_prefix(b"\xef\xbb\xbf").unwrap_or(text);
    let mut out = Vec::with_capacity(text.len());
    for (at, byte) in text.iter().enumerate() {
        if *byte != b'\r' || text.get(at + 1) != Some(&b'\n') {
            out.push(*byte);
        }
    }
    out
}
