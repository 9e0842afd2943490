//! TOML: one contract at the top, `[contract]`, or any number of `[[contract]]`.

use super::decode::decoding;
use super::input::{Input, cannot_read};
use super::limits::{MAX_CONTRACT_BYTES, MAX_FIELDS, MAX_TOML_BYTES};
use super::object;
use super::problem::{Problem, Spot, quote};
use super::saying::Saying;
use super::sniff::{Found, wrong_encoding};
use super::vocabulary::Vocabulary;
use super::{Item, Sink};
use serde_json::{Map, Value};
use std::io::Read;
use std::ops::ControlFlow;
use toml::de::{DeTable, DeValue};

/// Reads one TOML document.
pub fn read(input: &Input, found: Found, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    let text = match whole(input, found) {
        Ok(text) => text,
        Err(problem) => {
            let _ = sink(Item::Problem(problem));
            return;
        }
    };
    let mut walk = Walk { vocabulary, sink, contracts: 0 };
    match DeTable::parse(&text) {
        Ok(table) => {
            let _ = walk.document(table.get_ref(), &text, 0);
        }
        // One slip would hide every contract: what stands between two headings is read on its own.
        Err(_) => {
            for (first_line, part) in parts(&text) {
                let flow = match DeTable::parse(part) {
                    Ok(table) => walk.document(table.get_ref(), part, first_line),
                    Err(why) => walk.broken(&why, part, first_line),
                };
                if flow.is_break() {
                    return;
                }
            }
        }
    }
}

fn whole(input: &Input, found: Found) -> Result<String, Problem> {
    if input.length() > MAX_TOML_BYTES {
        input.whole(MAX_TOML_BYTES, "intake-this-toml")?;
    }
    let mut bytes = Vec::new();
    decoding(input.read()?, found.encoding)
        .and_then(|reader| reader.take(2 * MAX_TOML_BYTES).read_to_end(&mut bytes))
        .map_err(cannot_read)?;
    String::from_utf8(bytes).map_err(|_| wrong_encoding(Saying::new("intake-reason-letter")))
}

/// The document cut before each `[[contract]]`, with the number of lines above each part.
fn parts(text: &str) -> Vec<(u64, &str)> {
    let mut parts = Vec::new();
    let (mut start, mut start_line, mut at) = (0, 0, 0);
    for (line, content) in (0_u64..).zip(text.split_inclusive('\n')) {
        if content.trim_start().starts_with("[[") && content.contains("contract") && at > start {
            parts.push((start_line, &text[start..at]));
            (start, start_line) = (at, line);
        }
        at += content.len();
    }
    parts.push((start_line, &text[start..]));
    parts.retain(|(_, part)| part.lines().any(|line| !line.trim().is_empty() && !line.trim().starts_with('#')));
    parts
}

struct Walk<'w, 'v, 's, 'f> {
    vocabulary: &'w Vocabulary<'v>,
    sink: &'s mut Sink<'f>,
    contracts: u64,
}

impl Walk<'_, '_, '_, '_> {
    fn document(&mut self, table: &DeTable<'_>, text: &str, above: u64) -> ControlFlow<()> {
        let listed = table.iter().find(|(name, _)| matches!(name.get_ref().as_ref(), "contract" | "contracts"));
        let Some((_, listed)) = listed else {
            return self.contract(table, text, above, String::new());
        };
        if let Some((name, _)) = table.iter().find(|(name, _)| !name.get_ref().starts_with("contract")) {
            let name = name.get_ref();
            let problem = Problem::note("beside", "intake-beside").set("name", quote(name)).on(name);
            (self.sink)(Item::Problem(problem))?;
        }
        match listed.get_ref() {
            DeValue::Table(contract) => self.contract(contract, text, above, "/contract".to_owned()),
            DeValue::Array(contracts) => {
                for (at, contract) in contracts.iter().enumerate() {
                    match contract.get_ref() {
                        DeValue::Table(fields) => self.contract(fields, text, above, format!("/contract/{at}"))?,
                        _ => self.not_a_table(line(text, contract.span().start) + above)?,
                    }
                }
                ControlFlow::Continue(())
            }
            _ => self.not_a_table(line(text, listed.span().start) + above),
        }
    }

    fn contract(&mut self, fields: &DeTable<'_>, text: &str, above: u64, pointer: String) -> ControlFlow<()> {
        self.contracts += 1;
        let first = fields.iter().map(|(name, _)| name.span().start).min().unwrap_or(0);
        let spot = Spot {
            contract: Some(self.contracts),
            line: Some(line(text, first) + above),
            pointer: Some(pointer),
            ..Spot::default()
        };
        if fields.len() > MAX_FIELDS {
            let problem = Problem::error("too-many-fields", "intake-too-many-fields");
            let problem = problem.set("count", fields.len().to_string()).set("most", MAX_FIELDS.to_string());
            return (self.sink)(Item::Problem(problem.at(&spot)));
        }
        let mut lines: Vec<(String, u64)> = Vec::new();
        let values = fields
            .iter()
            .map(|(name, value)| {
                lines.push((quote(name.get_ref()), line(text, name.span().start) + above));
                (name.get_ref().to_string(), json(value.get_ref()))
            })
            .collect();
        let mut contract = object::draft(spot, values, self.vocabulary).finish(self.vocabulary);
        for problem in &mut contract.problems {
            let own = lines.iter().find(|(name, _)| Some(name) == problem.field.as_ref());
            problem.spot.line = own.map(|(_, line)| *line).or(problem.spot.line);
        }
        (self.sink)(Item::Contract(Box::new(contract)))
    }

    fn not_a_table(&mut self, line: u64) -> ControlFlow<()> {
        self.contracts += 1;
        let mut problem = Problem::error("not-an-object", "intake-not-a-table");
        problem.spot.contract = Some(self.contracts);
        problem.spot.line = Some(line);
        (self.sink)(Item::Problem(problem))
    }

    fn broken(&mut self, why: &toml::de::Error, text: &str, above: u64) -> ControlFlow<()> {
        self.contracts += 1;
        let why_not = quote(why.message().trim_end_matches('.'));
        let mut problem = Problem::error("syntax", "intake-toml").set("why", why_not);
        problem.spot.contract = Some(self.contracts);
        let start = why.span().map_or(0, |span| span.start);
        problem.spot.line = Some(line(text, start) + above);
        (self.sink)(Item::Problem(problem))
    }
}

fn line(text: &str, at: usize) -> u64 {
    let before = text.as_bytes().get(..at).unwrap_or(text.as_bytes());
    before.iter().filter(|byte| **byte == b'\n').count() as u64 + 1
}

fn json(value: &DeValue<'_>) -> Value {
    match value {
        DeValue::String(text) if text.len() as u64 > MAX_CONTRACT_BYTES => Value::Array(Vec::new()),
        DeValue::String(text) => Value::String(text.to_string()),
        DeValue::Integer(number) => Value::String(number.to_string()),
        DeValue::Float(number) => Value::String(number.to_string()),
        DeValue::Boolean(answer) => Value::Bool(*answer),
        DeValue::Datetime(moment) => Value::String(moment.to_string()),
        DeValue::Array(list) => Value::Array(list.iter().map(|entry| json(entry.get_ref())).collect()),
        DeValue::Table(parts) => {
            let pairs = parts.iter().map(|(name, part)| (name.get_ref().to_string(), json(part.get_ref())));
            Value::Object(pairs.collect::<Map<String, Value>>())
        }
    }
}
