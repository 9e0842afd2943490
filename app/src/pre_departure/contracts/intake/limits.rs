//! Every limit on what a contract file may hold, in one table. Past a limit the answer is a clear refusal, never a crash.

/// Largest file that is streamed (CSV, JSON, Parquet), in bytes. Larger files are refused by their length, unread.
pub const MAX_STREAMED_BYTES: u64 = 4 * 1024 * 1024 * 1024;
/// Largest TOML file, in bytes: it is read whole.
pub const MAX_TOML_BYTES: u64 = 8 * 1024 * 1024;
/// Largest XLSX file as it lies on disk, in bytes.
pub const MAX_XLSX_BYTES: u64 = 32 * 1024 * 1024;
/// Largest XLSX once unpacked, in bytes, all its parts together.
pub const MAX_UNPACKED_BYTES: u64 = 64 * 1024 * 1024;
/// Most times larger an XLSX may be once unpacked; real spreadsheets stay below 30.
pub const MAX_UNPACKED_RATIO: u64 = 100;
/// Unpacked size below which the ratio says nothing: a small file of many equal cells packs very well.
pub const RATIO_FREE_BYTES: u64 = 4 * 1024 * 1024;
/// Most parts in an XLSX.
pub const MAX_ZIP_ENTRIES: usize = 4_096;
/// Most rows in an XLSX; larger tables belong in CSV or Parquet, which are streamed.
pub const MAX_XLSX_ROWS: u32 = 200_000;
/// Most cells in an XLSX.
pub const MAX_XLSX_CELLS: u64 = 4_000_000;
/// Most contracts in one streamed file.
pub const MAX_CONTRACTS: u64 = 100_000_000;
/// Most bytes one contract may take in a file.
pub const MAX_CONTRACT_BYTES: u64 = 1024 * 1024;
/// Most fields or columns of one contract.
pub const MAX_FIELDS: usize = 1_000;
/// Longest name of a field or column, in characters.
pub const MAX_NAME_CHARS: usize = 100;
/// Longest value that can mean anything (an amount, a date, a code), in characters.
pub const MAX_VALUE_CHARS: usize = 200;
/// Longest identifier of a contract, in characters.
pub const MAX_ID_CHARS: usize = 200;
/// Most fees listed in one contract.
pub const MAX_FEES: usize = 1_000;
/// Bytes looked at to tell what a file is.
pub const SAMPLE_BYTES: usize = 64 * 1024;
/// Rows of Parquet held in memory at a time.
pub const PARQUET_BATCH_ROWS: usize = 8_192;
/// Largest column chunk of a Parquet row group once unpacked, in bytes.
pub const MAX_PARQUET_CHUNK_BYTES: i64 = 512 * 1024 * 1024;
