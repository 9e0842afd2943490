//! What a zip file will unpack to, worked out before anything is unpacked: its directory is read strictly, and the sizes it
//! claims are not believed but counted.

use super::inflate;
use super::limits::{MAX_UNPACKED_BYTES, MAX_UNPACKED_RATIO, MAX_ZIP_ENTRIES, RATIO_FREE_BYTES};
use super::problem::Problem;

/// The end-of-directory record, without a comment.
const END_BYTES: usize = 22;
/// A directory entry without its name.
const ENTRY_BYTES: usize = 46;
/// A local header without its name.
const LOCAL_BYTES: usize = 30;

/// A part of a zip file.
struct Entry<'z> {
    name: &'z [u8],
    method: u16,
    flags: u16,
    packed: u64,
    unpacked: u64,
    local_at: usize,
}

/// Is `zip` a workbook that unpacks to a bearable size? Nothing is unpacked.
///
/// # Errors
/// When it is no workbook, is cut or damaged, is locked, or would unpack to more than any honest workbook.
pub fn check(zip: &[u8]) -> Result<(), Problem> {
    let entries = directory(zip)?;
    if !entries.iter().any(|entry| entry.name == b"xl/workbook.xml") {
        let what = if entries.iter().any(|entry| entry.name == b"content.xml") {
            "opendocument"
        } else if entries.iter().any(|entry| entry.name.starts_with(b"word/")) {
            "word"
        } else {
            "zip"
        };
        return Err(Problem::error("not-read", "intake-not-a-workbook").set("what", what));
    }
    let claimed = entries.iter().fold(0_u64, |sum, entry| sum.saturating_add(entry.unpacked));
    bearable(claimed, zip.len() as u64)?;
    let mut counted = 0_u64;
    for entry in &entries {
        let left = MAX_UNPACKED_BYTES.saturating_sub(counted);
        counted += counted_size(zip, entry, left)?;
        bearable(counted, zip.len() as u64)?;
    }
    Ok(())
}

fn bearable(unpacked: u64, packed: u64) -> Result<(), Problem> {
    let ratio_broken = unpacked > RATIO_FREE_BYTES && unpacked > packed.saturating_mul(MAX_UNPACKED_RATIO);
    if unpacked <= MAX_UNPACKED_BYTES && !ratio_broken {
        return Ok(());
    }
    let most = MAX_UNPACKED_BYTES / 1024 / 1024;
    let problem = Problem::error("zip-bomb", "intake-zip-bomb").set("most", most.to_string());
    Err(problem.set("ratio", MAX_UNPACKED_RATIO.to_string()))
}

fn directory(zip: &[u8]) -> Result<Vec<Entry<'_>>, Problem> {
    let end = zip.len().checked_sub(END_BYTES).ok_or_else(damaged)?;
    // A workbook has no comment after its directory: whatever stands elsewhere is not looked for.
    if u32_at(zip, end)? != 0x0605_4b50 {
        return Err(damaged());
    }
    let count = usize::from(u16_at(zip, end + 10)?);
    let size = u32_at(zip, end + 12)? as usize;
    let start = u32_at(zip, end + 16)? as usize;
    let large = end >= 20 && u32_at(zip, end - 20)? == 0x0706_4b50;
    if large || count > MAX_ZIP_ENTRIES || start.checked_add(size) != Some(end) {
        return Err(damaged());
    }
    let mut entries = Vec::with_capacity(count);
    let mut at = start;
    for _ in 0..count {
        if u32_at(zip, at)? != 0x0201_4b50 {
            return Err(damaged());
        }
        let name_length = usize::from(u16_at(zip, at + 28)?);
        let extra = usize::from(u16_at(zip, at + 30)?);
        let comment = usize::from(u16_at(zip, at + 32)?);
        let name = zip.get(at + ENTRY_BYTES..at + ENTRY_BYTES + name_length).ok_or_else(damaged)?;
        entries.push(Entry {
            name,
            flags: u16_at(zip, at + 8)?,
            method: u16_at(zip, at + 10)?,
            packed: u64::from(u32_at(zip, at + 20)?),
            unpacked: u64::from(u32_at(zip, at + 24)?),
            local_at: u32_at(zip, at + 42)? as usize,
        });
        at += ENTRY_BYTES + name_length + extra + comment;
    }
    if at == end { Ok(entries) } else { Err(damaged()) }
}

/// The size of one part once unpacked, counted; `most` at most, plus one when there is more.
fn counted_size(zip: &[u8], entry: &Entry<'_>, most: u64) -> Result<u64, Problem> {
    if entry.flags & 1 == 1 {
        return Err(Problem::error("locked", "intake-locked"));
    }
    if u32_at(zip, entry.local_at)? != 0x0403_4b50 {
        return Err(damaged());
    }
    let skip = usize::from(u16_at(zip, entry.local_at + 26)?) + usize::from(u16_at(zip, entry.local_at + 28)?);
    let start = entry.local_at + LOCAL_BYTES + skip;
    let packed = usize::try_from(entry.packed).map_err(|_| damaged())?;
    let data = start.checked_add(packed).and_then(|end| zip.get(start..end)).ok_or_else(damaged)?;
    match entry.method {
        0 => Ok(entry.packed),
        8 => inflate::count(data, most).ok_or_else(damaged),
        _ => Err(damaged()),
    }
}

fn u16_at(zip: &[u8], at: usize) -> Result<u16, Problem> {
    let bytes = at.checked_add(2).and_then(|end| zip.get(at..end)).ok_or_else(damaged)?;
    Ok(u16::from_le_bytes([bytes[0], bytes[1]]))
}

fn u32_at(zip: &[u8], at: usize) -> Result<u32, Problem> {
    let bytes = at.checked_add(4).and_then(|end| zip.get(at..end)).ok_or_else(damaged)?;
    Ok(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

fn damaged() -> Problem {
    Problem::error("damaged", "intake-workbook-damaged")
}
