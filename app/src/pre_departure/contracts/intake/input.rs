//! What is handed in: a file on disk or bytes in memory, with the name it came under.

use super::limits::{MAX_STREAMED_BYTES, SAMPLE_BYTES};
use super::problem::Problem;
use super::saying::{Saying, reason};
use axum::body::Bytes;
use std::fs::File;
use std::io::{self, Cursor, Read, Seek, SeekFrom};
use std::path::Path;

/// A file of contracts, not yet looked at.
#[derive(Debug)]
pub struct Input {
    /// The name it came under: only its ending is used, and only when the content does not say what it is.
    pub name: Option<String>,
    body: Body,
}

#[derive(Debug)]
enum Body {
    File { file: File, length: u64 },
    Bytes(Bytes),
}

impl Input {
    /// A file on disk.
    ///
    /// # Errors
    /// When it cannot be opened, is not a plain file, or is longer than [`MAX_STREAMED_BYTES`].
    pub fn open(path: &Path) -> Result<Self, Problem> {
        let shown = path.display();
        let cannot = |why: io::Error| {
            let problem = Problem::error("cannot-open", "intake-cannot-open");
            problem.set("file", shown.to_string()).set("why", why.to_string())
        };
        let file = File::open(path).map_err(cannot)?;
        let about = file.metadata().map_err(cannot)?;
        if !about.is_file() {
            return Err(Problem::error("not-a-file", "intake-not-a-file").set("file", shown.to_string()));
        }
        let length = about.len();
        within(length, MAX_STREAMED_BYTES, "intake-this-file")?;
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        Ok(Self { name, body: Body::File { file, length } })
    }

    /// Bytes in memory, as uploaded.
    pub fn bytes(name: Option<String>, bytes: impl Into<Bytes>) -> Self {
        Self { name, body: Body::Bytes(bytes.into()) }
    }

    /// Its length in bytes.
    pub fn length(&self) -> u64 {
        match &self.body {
            Body::File { length, .. } => *length,
            Body::Bytes(bytes) => bytes.len() as u64,
        }
    }

    /// The first [`SAMPLE_BYTES`] of it.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn sample(&self) -> Result<Vec<u8>, Problem> {
        let mut start = Vec::new();
        self.read()?.take(SAMPLE_BYTES as u64).read_to_end(&mut start).map_err(cannot_read)?;
        Ok(start)
    }

    /// A reader from the start.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn read(&self) -> Result<Box<dyn Read>, Problem> {
        match &self.body {
            Body::File { .. } => Ok(Box::new(self.file()?.ok_or_else(|| cannot_read(io::ErrorKind::NotFound.into()))?)),
            Body::Bytes(bytes) => Ok(Box::new(Cursor::new(bytes.clone()))),
        }
    }

    /// The file itself, at its start, when it is one.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn file(&self) -> Result<Option<File>, Problem> {
        let Body::File { file, .. } = &self.body else { return Ok(None) };
        let mut again = file.try_clone().map_err(cannot_read)?;
        again.seek(SeekFrom::Start(0)).map_err(cannot_read)?;
        Ok(Some(again))
    }

    /// All of it in memory.
    ///
    /// # Errors
    /// When it is longer than `most` bytes or cannot be read. `what` is the key of the text that names it.
    pub fn whole(&self, most: u64, what: &'static str) -> Result<Bytes, Problem> {
        within(self.length(), most, what)?;
        match &self.body {
            Body::Bytes(bytes) => Ok(bytes.clone()),
            Body::File { .. } => {
                let mut all = Vec::new();
                self.read()?.take(most).read_to_end(&mut all).map_err(cannot_read)?;
                Ok(all.into())
            }
        }
    }
}

/// The file could not be read further.
pub fn cannot_read(why: io::Error) -> Problem {
    Problem::error("cannot-read", "intake-cannot-read").set("why", reason(&why.to_string()))
}

fn within(length: u64, most: u64, what: &'static str) -> Result<(), Problem> {
    if length <= most {
        return Ok(());
    }
    let (length, most) = (megabytes(length), megabytes(most));
    let problem = Problem::error("too-large", "intake-too-large").set("what", Saying::new(what));
    Err(problem.set("length", length.to_string()).set("most", most.to_string()))
}

fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1024 * 1024)
}
