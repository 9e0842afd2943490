//! What an uploaded document is, told from its bytes and never from its name or what the browser says.
//!
//! Accepted are PDF, JPEG, PNG, WebP and HEIC. Refused is what a browser may run (HTML, SVG), and a file that is two
//! things at once. This looks at the outside only: a PDF may still hold scripts, so documents are served as downloads.

use thiserror::Error;

/// How far into a file a browser or a PDF reader looks for what the file may be.
const HEAD: usize = 4096;
/// How far from its end a ZIP directory may begin: 22 bytes and the longest comment.
const ZIP_TAIL: usize = 22 + 65_535;

/// The kinds of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// PDF.
    Pdf,
    /// JPEG.
    Jpeg,
    /// PNG.
    Png,
    /// WebP.
    Webp,
    /// HEIC, the photos of many phones.
    Heic,
}

impl FileKind {
    /// The media type to serve it with.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Jpeg => "image/jpeg",
            Self::Png => "image/png",
            Self::Webp => "image/webp",
            Self::Heic => "image/heic",
        }
    }

    /// The ends of its names; the first is the usual one.
    pub fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Pdf => &["pdf"],
            Self::Jpeg => &["jpg", "jpeg", "jpe", "jfif"],
            Self::Png => &["png"],
            Self::Webp => &["webp"],
            Self::Heic => &["heic", "heif", "hif"],
        }
    }
}

/// Why a file is not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum FileProblem {
    /// No bytes.
    #[error("The file is empty. Choose it again, or take a new photo.")]
    Empty,
    /// A page or a drawing that a browser may run.
    #[error("This is a web page or a drawing, which can hold programs. Send a photo of it, or a PDF.")]
    Markup,
    /// Another kind of file.
    #[error("This kind of file is not taken. Send a photo (JPEG, PNG, WebP, HEIC) or a PDF.")]
    Unknown,
    /// It begins like one of them and is cut off or damaged.
    #[error("The file is not whole. Send it again.")]
    Damaged,
    /// Two kinds in one.
    #[error("The file holds a second file or a program. Send a new photo, or save it again as an image.")]
    TwoInOne,
}

impl FileProblem {
    /// A stable word for programs and translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Empty => "file-empty",
            Self::Markup => "file-markup",
            Self::Unknown => "file-unknown",
            Self::Damaged => "file-damaged",
            Self::TwoInOne => "file-two-in-one",
        }
    }
}

/// Tells what a whole file is.
///
/// # Errors
/// [`FileProblem`].
pub fn sniff(file: &[u8]) -> Result<FileKind, FileProblem> {
    if file.is_empty() {
        return Err(FileProblem::Empty);
    }
    let (kind, whole) = if file.starts_with(b"%PDF-") {
        (FileKind::Pdf, is_whole_pdf(file))
    } else if file.starts_with(&[0xff, 0xd8, 0xff]) {
        (FileKind::Jpeg, is_whole_jpeg(file))
    } else if file.starts_with(b"\x89PNG\r\n\x1a\n") {
        (FileKind::Png, is_whole_png(file))
    } else if file.starts_with(b"RIFF") && file.get(8..12) == Some(b"WEBP") {
        (FileKind::Webp, is_whole_webp(file))
    } else if is_heic(file) {
        (FileKind::Heic, true)
    } else if is_markup(file) {
        return Err(FileProblem::Markup);
    } else {
        return Err(FileProblem::Unknown);
    };
    if is_two_in_one(file, kind) {
        return Err(FileProblem::TwoInOne);
    }
    if whole { Ok(kind) } else { Err(FileProblem::Damaged) }
}

/// A version, and the mark of the end near the end.
fn is_whole_pdf(file: &[u8]) -> bool {
    let version = file.get(5..7).is_some_and(|version| matches!(version, [b'1' | b'2', b'.']));
    version && find(file.get(file.len().saturating_sub(2048)..).unwrap_or_default(), b"%%EOF")
}

/// Segments one after another up to the image data, and an end of the image somewhere after.
fn is_whole_jpeg(file: &[u8]) -> bool {
    let mut at = 2;
    loop {
        let Some([0xff, marker]) = file.get(at..at + 2) else { return false };
        match marker {
            0xff => at += 1,
            0xda => return find(file.get(at..).unwrap_or_default(), &[0xff, 0xd9]),
            0xc0..=0xfe => match file.get(at + 2..at + 4) {
                Some([high, low]) if usize::from(*high) << 8 | usize::from(*low) >= 2 => {
                    at += 2 + (usize::from(*high) << 8 | usize::from(*low));
                }
                _ => return false,
            },
            _ => return false,
        }
    }
}

/// Chunks one after another, from IHDR to IEND.
fn is_whole_png(file: &[u8]) -> bool {
    let mut at = 8_usize;
    let mut first = true;
    loop {
        let Some((length, name)) = file.get(at..at + 8).and_then(|head| head.split_first_chunk::<4>()) else {
            return false;
        };
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        let next = at.saturating_add(length).saturating_add(12);
        if next > file.len() || (first && (name != b"IHDR" || length != 13)) {
            return false;
        }
        if name == b"IEND" {
            return true;
        }
        first = false;
        at = next;
    }
}

/// The size that it gives is there, and an image chunk comes first.
fn is_whole_webp(file: &[u8]) -> bool {
    let size = file.get(4..8).and_then(|size| size.first_chunk()).map_or(0, |size| u32::from_le_bytes(*size));
    let chunk = matches!(file.get(12..16), Some(b"VP8 " | b"VP8L" | b"VP8X"));
    chunk && usize::try_from(size).is_ok_and(|size| size >= 12 && size.saturating_add(8) <= file.len())
}

/// A first box `ftyp` with a brand of HEIC. AVIF and video have others.
fn is_heic(file: &[u8]) -> bool {
    let Some((size, rest)) = file.split_first_chunk::<4>() else { return false };
    let size = usize::try_from(u32::from_be_bytes(*size)).unwrap_or(0);
    let brands = file.get(8..size).unwrap_or_default();
    let heic = |brand: &[u8]| matches!(brand, b"heic" | b"heix" | b"heim" | b"heis");
    let (major, compatible) = (brands.get(..4).unwrap_or_default(), brands.get(8..).unwrap_or_default());
    rest.starts_with(b"ftyp")
        && (16..=512).contains(&size)
        && size < file.len()
        && (heic(major) || (major == b"mif1" && compatible.chunks_exact(4).any(heic)))
}

/// Text that begins with `<`, in UTF-8 or UTF-16, or has marks of a page near its beginning.
fn is_markup(file: &[u8]) -> bool {
    let head: Vec<u8> = file.iter().take(HEAD).copied().filter(|byte| *byte != 0).collect();
    let text = [b"\xef\xbb\xbf".as_slice(), b"\xff\xfe", b"\xfe\xff"]
        .into_iter()
        .find_map(|mark| head.strip_prefix(mark))
        .unwrap_or(&head);
    text.trim_ascii_start().starts_with(b"<") || holds_marks(&head)
}

/// Whether it could also be read as something else: a ZIP from its end, a PDF or a page from its beginning, a script.
fn is_two_in_one(file: &[u8], kind: FileKind) -> bool {
    let head = file.get(..HEAD.min(file.len())).unwrap_or_default();
    let image = kind != FileKind::Pdf;
    ends_as_zip(file)
        || holds_marks(head)
        || (image && (find(head, b"%PDF-") || holds_tag(file, &[b"script", b"!doctype html"])))
}

/// Beginnings of pages, drawings and server programs. Looked for near the beginning only: in megabytes of image data
/// four letters come about by chance.
fn holds_marks(head: &[u8]) -> bool {
    holds_tag(head, &[b"html", b"svg", b"script", b"!doctype", b"?php", b"iframe", b"body", b"head>"])
}

/// Whether one of these follows a `<`, in capitals or not.
fn holds_tag(bytes: &[u8], tags: &[&[u8]]) -> bool {
    let begins = |rest: &[u8], tag: &[u8]| rest.get(..tag.len()).is_some_and(|found| found.eq_ignore_ascii_case(tag));
    bytes.split(|byte| *byte == b'<').skip(1).any(|rest| tags.iter().any(|tag| begins(rest, tag)))
}

/// A directory of a ZIP whose comment fits before the end.
fn ends_as_zip(file: &[u8]) -> bool {
    let tail = file.get(file.len().saturating_sub(ZIP_TAIL)..).unwrap_or_default();
    tail.windows(22).enumerate().any(|(at, record)| {
        record.starts_with(b"PK\x05\x06")
            && record
                .last_chunk()
                .is_some_and(|comment| at + 22 + usize::from(u16::from_le_bytes(*comment)) <= tail.len())
    })
}

fn find(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}
