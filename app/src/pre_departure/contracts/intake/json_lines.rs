//! Newline-delimited JSON: one contract a line, so a bad line never hides the others.

use super::decode::decoding;
use super::input::{Input, cannot_read};
use super::json::{self, OneContract};
use super::limits::{MAX_CONTRACT_BYTES, MAX_CONTRACTS};
use super::problem::{Problem, Spot};
use super::saying::Saying;
use super::sniff::{Found, wrong_encoding};
use super::vocabulary::Vocabulary;
use super::{Item, Sink};
use serde::de::DeserializeSeed;
use std::io::{self, BufRead, BufReader, Read};

/// Reads one contract a line.
pub fn read(input: &Input, found: Found, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    let reader = match input.read().and_then(|reader| decoding(reader, found.encoding).map_err(cannot_read)) {
        Ok(reader) => reader,
        Err(problem) => {
            let _ = sink(Item::Problem(problem));
            return;
        }
    };
    let mut lines = Lines { reader: BufReader::new(reader), line: Vec::new() };
    let (mut number, mut contracts) = (0_u64, 0_u64);
    loop {
        number += 1;
        let spot = |contract| Spot { contract: Some(contract), line: Some(number), ..Spot::default() };
        let item = match lines.next() {
            Ok(Length::End) => return,
            Ok(Length::Whole) if lines.line.trim_ascii().is_empty() => continue,
            Ok(Length::Whole) => {
                contracts += 1;
                one(&lines.line, spot(contracts), vocabulary)
            }
            Ok(Length::TooLong) => {
                contracts += 1;
                Item::Problem(Problem::error("too-long", "intake-line-long").at(&spot(contracts)))
            }
            Err(why) => {
                let _ = sink(Item::Problem(cannot_read(why)));
                return;
            }
        };
        if sink(item).is_break() || contracts >= MAX_CONTRACTS {
            return;
        }
    }
}

fn one(line: &[u8], mut spot: Spot, vocabulary: &Vocabulary<'_>) -> Item {
    let Ok(text) = std::str::from_utf8(line) else {
        return Item::Problem(wrong_encoding(Saying::new("intake-reason-this-line")).at(&spot));
    };
    let mut document = serde_json::Deserializer::from_str(text);
    match OneContract.deserialize(&mut document).and_then(|element| document.end().map(|()| element)) {
        Ok(element) => {
            spot.pointer = Some(String::new());
            Item::Contract(Box::new(json::finish(spot, element, vocabulary)))
        }
        Err(why) => {
            let problem = json::syntax(&why, 0, false);
            let column = problem.spot.column.clone();
            let mut problem = problem.at(&spot);
            problem.spot.column = column;
            Item::Problem(problem)
        }
    }
}

/// How a line ended.
enum Length {
    Whole,
    TooLong,
    End,
}

/// Lines of bounded length.
struct Lines<R> {
    reader: BufReader<R>,
    line: Vec<u8>,
}

impl<R: Read> Lines<R> {
    fn next(&mut self) -> io::Result<Length> {
        self.line.clear();
        let read = (&mut self.reader).take(MAX_CONTRACT_BYTES).read_until(b'\n', &mut self.line)?;
        if read == 0 {
            return Ok(Length::End);
        }
        if self.line.ends_with(b"\n") || read as u64 != MAX_CONTRACT_BYTES {
            return Ok(Length::Whole);
        }
        self.line.clear();
        loop {
            let ready = self.reader.fill_buf()?;
            if ready.is_empty() {
                return Ok(Length::TooLong);
            }
            let end = ready.iter().position(|byte| *byte == b'\n');
            let used = end.map_or(ready.len(), |at| at + 1);
            self.reader.consume(used);
            if end.is_some() {
                return Ok(Length::TooLong);
            }
        }
    }
}
