//! Writing a backup: every table in one moment of the database, a line a row, with counts and sums.

use super::seal::Sealing;
use super::tables::{self, Rows};
use super::{Told, UNWRITABLE, told};
use crate::foundations::fault::Fault;
use crate::foundations::store::{Instant, Store};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Writes the whole record into a new file, sealed with the keys of the installation. A file that is there is never replaced.
///
/// # Errors
/// When the file cannot be written; then there is none.
pub async fn backup(store: &Store, path: &Path, now: Instant) -> Result<Told, Fault> {
    let open = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path);
    let file = open.map_err(|error| told(UNWRITABLE, error))?;
    let done = write(store, file, now).await;
    if done.is_err() {
        let _ = std::fs::remove_file(path);
    }
    done
}

async fn write(store: &Store, file: File, now: Instant) -> Result<Told, Fault> {
    let wrong = |error: std::io::Error| told(UNWRITABLE, error);
    let sealed = Sealing::begin(BufWriter::new(file), store.vault().keys()).map_err(wrong)?;
    let mut out = GzEncoder::new(sealed, Compression::fast());
    let db = store.snapshot().await?;
    let tables = tables::all(&db).await?;
    let head = json!({ "backup": 1, "at": now.timestamp().to_string(), "version": env!("CARGO_PKG_VERSION") });
    writeln!(out, "{head}").map_err(wrong)?;
    let mut all = Told::default();
    for table in &tables {
        writeln!(out, "{}", json!(table)).map_err(wrong)?;
        let (mut count, mut sum) = (0_u64, Sha256::new());
        let mut rows = Rows::of(&db, table);
        loop {
            let some = rows.next().await?;
            if some.is_empty() {
                break;
            }
            for row in some {
                let line = json!(row).to_string();
                sum.update(line.as_bytes());
                sum.update(b"\n");
                writeln!(out, "{line}").map_err(wrong)?;
                count += 1;
            }
        }
        writeln!(out, "{}", json!({ "end": table.table, "rows": count, "sha256": hex(&sum.finalize()) }))
            .map_err(wrong)?;
        all.tables += 1;
        all.rows += count;
    }
    writeln!(out, "{}", json!({ "tables": all.tables, "rows": all.rows })).map_err(wrong)?;
    let file = out.finish().and_then(Sealing::finish).map_err(wrong)?;
    let file = file.into_inner().map_err(|error| wrong(error.into_error()))?;
    file.sync_all().map_err(wrong)?;
    Ok(all)
}

/// Bytes as digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
