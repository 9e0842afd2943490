//! Reading a log as a witness does: over plain HTTP from this machine or the next, or from a folder that was published.

use super::{LOG_UNREADABLE, told};
use crate::foundations::fault::Fault;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::PathBuf;
use std::time::Duration;

/// No answer of a log is longer: a full tile has 8 KiB, a head with a hundred signatures far less than this.
const MOST_BYTES: u64 = 1 << 20;
/// How long the log may take.
const PATIENCE: Duration = Duration::from_secs(15);

/// Where a log is.
#[derive(Clone, Debug)]
pub enum Log {
    /// `http://host:port`, without TLS: put a proxy before it that speaks TLS, or read a folder.
    Address {
        /// Host and port.
        host: String,
        /// What comes before `/journal`.
        path: String,
    },
    /// A folder with `checkpoint`, `key` and `tile/`.
    Folder(PathBuf),
}

impl Log {
    /// From `--log`.
    ///
    /// # Errors
    /// For an address with TLS, which this program does not speak as a client.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        if text.starts_with("https://") {
            return Err(told("--log", LOG_UNREADABLE, "a witness reads plain http:// or a folder; it speaks no TLS"));
        }
        let Some(rest) = text.strip_prefix("http://") else {
            let path = PathBuf::from(text);
            let folder = if path.is_file() { path.parent().map(PathBuf::from).unwrap_or_default() } else { path };
            return Ok(Self::Folder(folder));
        };
        let (host, path) = rest.split_once('/').map_or((rest, ""), |(host, path)| (host, path.trim_end_matches('/')));
        let host = if host.contains(':') { host.to_owned() } else { format!("{host}:80") };
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Self::Address { host, path })
    }

    /// What the log has under `checkpoint`, `key` or `tile/...`.
    ///
    /// # Errors
    /// When it cannot be read, and why.
    pub fn read(&self, name: &str) -> Result<Vec<u8>, Fault> {
        let read = match self {
            Self::Folder(folder) => std::fs::read(folder.join(name)).map_err(|error| error.to_string()),
            Self::Address { host, path } => get(host, &format!("{path}/journal/{name}")),
        };
        read.map_err(|why| told("--log", LOG_UNREADABLE, format!("{name}: {why}")))
    }

    /// The same as text.
    ///
    /// # Errors
    /// As [`Log::read`].
    pub fn text(&self, name: &str) -> Result<String, Fault> {
        let bytes = self.read(name)?;
        String::from_utf8(bytes).map_err(|_| told("--log", LOG_UNREADABLE, format!("{name}: not a text")))
    }
}

/// The body of an answer to a plain GET.
fn get(host: &str, path: &str) -> Result<Vec<u8>, String> {
    let words = |error: std::io::Error| error.to_string();
    let mut stream = TcpStream::connect(host).map_err(words)?;
    stream.set_read_timeout(Some(PATIENCE)).and_then(|()| stream.set_write_timeout(Some(PATIENCE))).map_err(words)?;
    // HTTP/1.0: the answer ends where the connection ends.
    let request = format!("GET {path} HTTP/1.0\r\nHost: {host}\r\nAccept: */*\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).map_err(words)?;
    let mut answer = Vec::new();
    stream.take(MOST_BYTES).read_to_end(&mut answer).map_err(words)?;
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").ok_or("no answer of HTTP")?;
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).unwrap_or_default();
    if status != "200" {
        return Err(format!("the log answered {status}"));
    }
    Ok(answer.split_off(end + 4))
}
