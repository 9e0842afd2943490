//! Load over HTTP/1.1: a fixed number of connections, each with one request under way, for a fixed time.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// What one run saw.
pub struct Seen {
    /// Answers with status 200 or 201.
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

/// What is asked, again and again.
pub struct Ask<'a> {
    /// `host:port`.
    pub address: &'a str,
    /// Path and query.
    pub path: &'a str,
    /// JSON or a form, told apart by the first brace; none is a GET. `{{n}}` in it becomes a number that comes only once.
    pub body: Option<&'a str>,
    /// A session's cookie, for what is behind sign-in.
    pub cookie: Option<&'a str>,
}

/// Stands in a body for a number that comes only once.
const NUMBER: &str = "{{n}}";

impl Ask<'_> {
    fn text(&self, number: u64) -> String {
        let Self { address, path, body, cookie } = self;
        let cookie =
            cookie.map(|cookie| format!("cookie: {cookie}\r\nsec-fetch-site: same-origin\r\n")).unwrap_or_default();
        // A program sends JSON; a browser sends a form and unpacks what it gets.
        let Some(body) = body else {
            return format!("GET {path} HTTP/1.1\r\nhost: {address}\r\n{cookie}accept-encoding: gzip\r\n\r\n");
        };
        let body = body.replace(NUMBER, &number.to_string());
        let kind = if body.starts_with('{') {
            "content-type: application/json"
        } else {
            "accept-encoding: gzip\r\ncontent-type: application/x-www-form-urlencoded"
        };
        let length = body.len();
        format!("POST {path} HTTP/1.1\r\nhost: {address}\r\n{cookie}{kind}\r\ncontent-length: {length}\r\n\r\n{body}")
    }
}

/// Asks over `connections` for `time`.
///
/// # Errors
/// When the server cannot be reached, hangs up, or answers anything but 200 or 201.
pub fn run(ask: &Ask<'_>, connections: usize, time: Duration) -> Result<Seen, std::io::Error> {
    let next = AtomicU64::new(0);
    let began = Instant::now();
    let all = std::thread::scope(|scope| {
        let hands: Vec<_> = (0..connections).map(|_| scope.spawn(|| one(ask, &next, began + time))).collect();
        hands.into_iter().map(|hand| hand.join().map_err(|_| std::io::Error::other("a connection panicked"))?).collect()
    });
    let all: Result<Vec<Vec<u64>>, std::io::Error> = all;
    let mut times_us: Vec<u64> = all?.into_iter().flatten().collect();
    times_us.sort_unstable();
    Ok(Seen { answers: times_us.len() as u64, wall: began.elapsed(), times_us })
}

fn one(ask: &Ask<'_>, next: &AtomicU64, until: Instant) -> Result<Vec<u64>, std::io::Error> {
    let mut times = Vec::new();
    let mut body = Vec::new();
    let mut open: Option<BufReader<TcpStream>> = None;
    // A body without a number is written once: its making is not what is measured.
    let same = (!ask.body.is_some_and(|body| body.contains(NUMBER))).then(|| ask.text(0));
    while Instant::now() < until {
        let fresh;
        let request = match &same {
            Some(same) => same,
            None => {
                fresh = ask.text(next.fetch_add(1, Ordering::Relaxed));
                &fresh
            }
        };
        let sent = Instant::now();
        let mut reader = match open.take() {
            Some(reader) => reader,
            None => BufReader::new(connect(ask.address)?),
        };
        reader.get_mut().write_all(request.as_bytes())?;
        let Head { status, stays, .. } = answer(&mut reader, &mut body)?;
        if status != 200 && status != 201 {
            let said = String::from_utf8_lossy(&body).chars().take(300).collect::<String>();
            return Err(std::io::Error::other(format!("status {status} instead of 200 or 201: {said}")));
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
