//! Load over HTTP/1.1: a fixed number of connections, each with one request under way, for a fixed time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

/// What one run saw.
pub struct Seen {
    /// Answers with status 200.
    pub answers: u64,
    /// Wall time of the run.
    pub wall: Duration,
    /// Time of each answer, sorted, in microseconds.
    pub times_us: Vec<u64>,
}

impl Seen {
    /// Answers in a second of wall time.
    pub fn per_second(&self) -> u64 {
        let ms = u64::try_from(self.wall.as_millis()).unwrap_or(u64::MAX).max(1);
        self.answers.saturating_mul(1000) / ms
    }

    /// The time under which `share` percent of the answers came, in microseconds.
    pub fn percentile_us(&self, share: usize) -> u64 {
        let last = self.times_us.len().saturating_sub(1);
        self.times_us.get(last * share / 100).copied().unwrap_or(0)
    }
}

/// Sends `body` to `path` at `address` (GET when there is no body) over `connections` for `time`.
///
/// # Errors
/// When the server cannot be reached, hangs up, or answers anything but 200.
pub fn run(
    address: &str,
    path: &str,
    body: Option<&str>,
    connections: usize,
    time: Duration,
) -> Result<Seen, std::io::Error> {
    let request = match body {
        // A program sends JSON; a browser sends a form and unpacks what it gets.
        Some(body) if body.starts_with('{') => format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ),
        Some(body) => format!(
            "POST {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: gzip\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        ),
        None => format!("GET {path} HTTP/1.1\r\nhost: {address}\r\naccept-encoding: gzip\r\n\r\n"),
    };
    let began = Instant::now();
    let all = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..connections).map(|_| scope.spawn(|| one(address, &request, began + time))).collect();
        hands.into_iter().map(|hand| hand.join().map_err(|_| std::io::Error::other("a connection panicked"))?).collect()
    });
    let all: Result<Vec<Vec<u64>>, std::io::Error> = all;
    let mut times_us: Vec<u64> = all?.into_iter().flatten().collect();
    times_us.sort_unstable();
    Ok(Seen { answers: times_us.len() as u64, wall: began.elapsed(), times_us })
}

fn one(address: &str, request: &str, until: Instant) -> Result<Vec<u64>, std::io::Error> {
    let mut times = Vec::new();
    let mut body = Vec::new();
    let mut open: Option<BufReader<TcpStream>> = None;
    while Instant::now() < until {
        let sent = Instant::now();
        let mut reader = match open.take() {
            Some(reader) => reader,
            None => BufReader::new(connect(address)?),
        };
        reader.get_mut().write_all(request.as_bytes())?;
        let Head { status, stays, .. } = answer(&mut reader, &mut body)?;
        if status != 200 {
            let said = String::from_utf8_lossy(&body).chars().take(300).collect::<String>();
            return Err(std::io::Error::other(format!("status {status} instead of 200: {said}")));
        }
        times.push(u64::try_from(sent.elapsed().as_micros()).unwrap_or(u64::MAX));
        open = stays.then_some(reader);
    }
    Ok(times)
}

fn connect(address: &str) -> Result<TcpStream, std::io::Error> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    Ok(stream)
}

/// What the head of an answer says.
struct Head {
    status: u16,
    /// Whether the server keeps the connection; some close it after each answer.
    stays: bool,
    length: usize,
    chunked: bool,
}

fn head(reader: &mut BufReader<TcpStream>) -> Result<Head, std::io::Error> {
    let mut line = String::new();
    reader.read_line(&mut line)?;
    let status = line.split(' ').nth(1).and_then(|word| word.parse().ok()).unwrap_or(0);
    let mut head = Head { status, stays: true, length: 0, chunked: false };
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let header = line.trim().to_ascii_lowercase();
        if header.is_empty() {
            return Ok(head);
        }
        match header.split_once(':').map(|(name, value)| (name, value.trim())) {
            Some(("content-length", length)) => head.length = length.parse().map_err(std::io::Error::other)?,
            Some(("transfer-encoding", how)) => head.chunked = how.contains("chunked"),
            Some(("connection", what)) => head.stays = what != "close",
            _ => {}
        }
    }
}

/// Reads one answer, by length or in chunks.
fn answer(reader: &mut BufReader<TcpStream>, body: &mut Vec<u8>) -> Result<Head, std::io::Error> {
    let head = head(reader)?;
    body.clear();
    if !head.chunked {
        body.resize(head.length, 0);
        reader.read_exact(body)?;
        return Ok(head);
    }
    let mut line = String::new();
    loop {
        line.clear();
        reader.read_line(&mut line)?;
        let size = usize::from_str_radix(line.trim(), 16).map_err(std::io::Error::other)?;
        let start = body.len();
        body.resize(start + size + 2, 0);
        reader.read_exact(&mut body[start..])?;
        if size == 0 {
            return Ok(head);
        }
    }
}
