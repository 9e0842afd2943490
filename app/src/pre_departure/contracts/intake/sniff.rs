//! Telling what a file is: by its content first, by the ending of its name only when the content leaves it open.

use super::problem::Problem;
use super::saying::Saying;
use crate::foundations::languages::Speech;
use serde::Serialize;

/// The formats that are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// One JSON document: an object, an array, or `{"contracts": [...]}`.
    Json,
    /// One JSON object a line.
    JsonLines,
    /// TOML.
    Toml,
    /// Text with a separator, one contract a line.
    Csv,
    /// An Excel workbook.
    Xlsx,
    /// Parquet.
    Parquet,
}

/// How the letters of a text file are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Marked,
    /// UTF-16, low byte first, with a byte order mark.
    Utf16Little,
    /// UTF-16, high byte first, with a byte order mark.
    Utf16Big,
}

/// What a file was found to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Found {
    /// The format.
    pub format: Format,
    /// The encoding, for text.
    pub encoding: Encoding,
    /// The separator between cells, for CSV.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<char>,
}

impl Found {
    /// What it is, in the language of `speech`.
    pub fn say(&self, speech: &Speech) -> String {
        let format = match self.format {
            Format::Json => Saying::new("intake-found-json"),
            Format::JsonLines => Saying::new("intake-found-json-lines"),
            Format::Toml => Saying::new("intake-found-toml"),
            Format::Csv => Saying::new(match self.separator {
                Some(';') => "intake-found-csv-semicolons",
                Some('\t') => "intake-found-csv-tabs",
                Some('|') => "intake-found-csv-bars",
                _ => "intake-found-csv-commas",
            }),
            Format::Xlsx => Saying::new("intake-found-xlsx"),
            Format::Parquet => Saying::new("intake-found-parquet"),
        };
        let whole = match self.encoding {
            Encoding::Utf8 => return format.say(speech),
            Encoding::Utf8Marked => "intake-found-marked",
            Encoding::Utf16Little | Encoding::Utf16Big => "intake-found-utf16",
        };
        Saying::new(whole).set("format", format).say(speech)
    }
}

/// Files that are something else, by their first bytes, with the text that says so.
const OTHER_FILES: &[(&[u8], &str)] = &[
    (b"%PDF", "intake-is-pdf"),
    (b"\xff\xd8\xff", "intake-is-jpeg"),
    (b"\x89PNG", "intake-is-png"),
    (b"\x1f\x8b", "intake-is-gzip"),
    (b"\xd0\xcf\x11\xe0", "intake-is-old-office"),
    (b"{\\rtf", "intake-is-rtf"),
    (b"ARROW1", "intake-is-arrow"),
];

/// What a file with this start and this name is.
///
/// # Errors
/// When it is empty, of a kind that is not read, or text in an encoding that cannot be told.
pub fn sniff(start: &[u8], name: Option<&str>) -> Result<Found, Problem> {
    if let Some(found) = binary(start)? {
        return Ok(found);
    }
    let encoding = encoding(start);
    let text = decoded(start, encoding)?;
    let text = text.trim_start();
    if text.is_empty() {
        return Err(Problem::error("empty", "intake-empty"));
    }
    let ending = name.and_then(|name| name.rsplit_once('.')).map(|(_, ending)| ending.to_ascii_lowercase());
    let format = text_format(text, ending.as_deref());
    let separator = (format == Format::Csv).then(|| separator(text.lines().next().unwrap_or_default()));
    Ok(Found { format, encoding, separator })
}

fn binary(start: &[u8]) -> Result<Option<Found>, Problem> {
    let found = |format| Ok(Some(Found { format, encoding: Encoding::Utf8, separator: None }));
    if start.starts_with(b"PAR1") {
        return found(Format::Parquet);
    }
    if start.starts_with(b"PK\x03\x04") {
        return found(Format::Xlsx);
    }
    for (mark, key) in OTHER_FILES {
        if start.starts_with(mark) {
            return Err(Problem::error("not-read", key));
        }
    }
    Ok(None)
}

fn encoding(start: &[u8]) -> Encoding {
    match start {
        [0xef, 0xbb, 0xbf, ..] => Encoding::Utf8Marked,
        [0xff, 0xfe, ..] => Encoding::Utf16Little,
        [0xfe, 0xff, ..] => Encoding::Utf16Big,
        _ => Encoding::Utf8,
    }
}

fn decoded(start: &[u8], encoding: Encoding) -> Result<String, Problem> {
    let wide = |pair: &[u8], big: bool| {
        let pair = [pair[0], pair[1]];
        if big { u16::from_be_bytes(pair) } else { u16::from_le_bytes(pair) }
    };
    match encoding {
        Encoding::Utf16Little | Encoding::Utf16Big => {
            let big = encoding == Encoding::Utf16Big;
            let units = start[2..].chunks_exact(2).map(|pair| wide(pair, big));
            Ok(char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')).collect())
        }
        Encoding::Utf8 | Encoding::Utf8Marked => {
            let start = if encoding == Encoding::Utf8Marked { &start[3..] } else { start };
            if start.contains(&0) {
                return Err(wrong_encoding(Saying::new("intake-reason-zeros")));
            }
            match std::str::from_utf8(start) {
                Ok(text) => Ok(text.to_owned()),
                // The sample may end in the middle of a letter; that is no fault of the file.
                Err(why) if why.error_len().is_none() => {
                    Ok(String::from_utf8_lossy(&start[..why.valid_up_to()]).into_owned())
                }
                Err(why) => {
                    let line = start[..why.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
                    Err(wrong_encoding(Saying::new("intake-reason-line").set("line", line.to_string())))
                }
            }
        }
    }
}

/// The refusal of a text whose encoding is not one of those read.
pub fn wrong_encoding(why: Saying) -> Problem {
    Problem::error("encoding", "intake-encoding").set("why", why)
}

fn text_format(text: &str, ending: Option<&str>) -> Format {
    if matches!(ending, Some("ndjson" | "jsonl")) && text.starts_with('{') {
        return Format::JsonLines;
    }
    if text.starts_with('{') {
        return if looks_like_lines(text) { Format::JsonLines } else { Format::Json };
    }
    if let Some(rest) = text.strip_prefix('[') {
        let next = rest.trim_start().chars().next();
        let toml = rest.trim_start_matches(['[', ' ']).starts_with(|letter: char| letter.is_alphabetic());
        return if toml && next != Some('{') { Format::Toml } else { Format::Json };
    }
    match ending {
        Some("toml") => return Format::Toml,
        Some("csv" | "tsv" | "tab") => return Format::Csv,
        _ => {}
    }
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let named_value = first.split_once('=').is_some_and(|(name, _)| {
        let name = name.trim();
        !name.is_empty() && name.chars().all(|letter| letter.is_ascii_alphanumeric() || "_-.\"".contains(letter))
    });
    if named_value || first.starts_with("[[") { Format::Toml } else { Format::Csv }
}

/// One object a line: a first line that closes what it opened, and a second that opens again.
fn looks_like_lines(text: &str) -> bool {
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (Some(first), Some(second)) = (lines.next(), lines.next()) else { return false };
    let whole_second = second.starts_with('{') && second.ends_with('}');
    second.starts_with('{') && (first.ends_with('}') || whole_second && !first.contains("\"contracts\""))
}

/// The separator that stands most often in the header row, outside quotes.
fn separator(header: &str) -> char {
    let mut best = (',', 0_usize);
    for candidate in [',', ';', '\t', '|'] {
        let mut quoted = false;
        let count = header
            .chars()
            .filter(|letter| {
                quoted ^= *letter == '"';
                *letter == candidate && !quoted
            })
            .count();
        if count > best.1 {
            best = (candidate, count);
        }
    }
    best.0
}
