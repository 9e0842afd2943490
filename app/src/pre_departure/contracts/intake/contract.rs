//! One contract: its fields gathered, checked one by one, completed by what follows from them, and turned into a record.

use super::derive;
use super::fees::{self, Fee};
use super::limits::MAX_ID_CHARS;
use super::problem::{Problem, Spot, quote};
use super::scalar::{Raw, canonical};
use super::text;
use super::vocabulary::{Slot, Vocabulary, column_letters};
use marhala_law::judge::{FieldProblem, Record};
use serde_json::{Map, Value};

/// A contract as read from a file.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Where it stands, with its identifier.
    pub spot: Spot,
    /// Its facts in the form packs use, by name; also those that were worked out.
    pub facts: Map<String, Value>,
    /// The record the law judges; nothing when an error keeps it from being judged.
    pub record: Option<Record>,
    /// Everything that is wrong with it or worth knowing.
    pub problems: Vec<Problem>,
}

/// The fields of one contract while a reader gathers them.
#[derive(Debug, Default)]
pub struct Draft {
    /// Where it stands.
    pub spot: Spot,
    cells: Vec<(Slot, Option<String>, Raw)>,
    fees: Option<Vec<Fee>>,
    problems: Vec<Problem>,
}

impl Draft {
    /// A contract that starts at `spot`.
    pub fn new(spot: Spot) -> Self {
        Self { spot, ..Self::default() }
    }

    /// The value of one field; `column` is its place in a table, from 0.
    pub fn put(&mut self, slot: Slot, column: Option<usize>, raw: Raw) {
        self.cells.push((slot, column.map(column_letters), raw));
    }

    /// The list of fees.
    pub fn put_fees(&mut self, fees: Vec<Fee>) {
        self.fees = Some(fees);
    }

    /// Something wrong that the reader saw itself.
    pub fn problem(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// The contract, with everything that is wrong with it.
    pub fn finish(mut self, vocabulary: &Vocabulary<'_>) -> Contract {
        let mut facts = Map::new();
        self.take_id();
        let currencies = self.take_currencies();
        for (slot, column, raw) in &self.cells {
            let Slot::Fact(at) = slot else { continue };
            let fact = vocabulary.fact(*at);
            let currency = currencies.iter().find(|(fact, _)| fact == at).map(|(_, code)| code.as_str());
            match canonical(fact, raw, currency, vocabulary.packs) {
                Ok(Some(value)) => {
                    facts.insert(fact.name.clone(), value);
                }
                Ok(None) => {}
                Err(problem) => {
                    let problem = problem.on(&fact.name);
                    self.problems.push(match column {
                        Some(column) => problem.in_column(column.clone()),
                        None => problem,
                    });
                }
            }
        }
        if let Some(listed) = self.fees.take() {
            self.problems.extend(fees::sum(&listed, &mut facts));
        }
        self.problems.extend(derive::derive(&mut facts));
        let broken = self.problems.iter().any(Problem::is_error);
        let record = if broken { None } else { self.record(&facts, vocabulary) };
        let problems = self.problems.into_iter().map(|problem| problem.at(&self.spot)).collect();
        Contract { spot: self.spot, facts, record, problems }
    }

    fn record(&mut self, facts: &Map<String, Value>, vocabulary: &Vocabulary<'_>) -> Option<Record> {
        match Record::from_json(vocabulary.table, facts, vocabulary.packs) {
            Ok(record) => Some(record),
            Err(problems) => {
                self.problems.extend(problems.iter().map(|problem| not_accepted(problem, facts, vocabulary)));
                None
            }
        }
    }

    fn take_id(&mut self) {
        let Some(at) = self.cells.iter().position(|(slot, ..)| *slot == Slot::Id) else { return };
        let (_, column, raw) = self.cells.swap_remove(at);
        let id = match &raw {
            Raw::Text(id) | Raw::Number(id) => id.trim().to_owned(),
            Raw::Unit(number) => number.to_string(),
            Raw::Formula(formula) => return self.id_problem(text::formula_problem(formula), column),
            _ => {
                return self.id_problem(Problem::error("wrong-kind", "intake-id-kind"), column);
            }
        };
        if id.is_empty() {
            return;
        }
        if id.chars().nth(MAX_ID_CHARS).is_some() {
            let problem = Problem::error("too-long", "intake-id-long").set("written", quote(&id));
            return self.id_problem(problem.set("most", MAX_ID_CHARS.to_string()), column);
        }
        match text::plain(&id).and_then(|id| text::no_formula(&id).map(|()| id)) {
            Ok(_) => self.spot.id = Some(id),
            Err(problem) => self.id_problem(problem, column),
        }
    }

    fn id_problem(&mut self, problem: Problem, column: Option<String>) {
        let problem = problem.on("id");
        self.problems.push(match column {
            Some(column) => problem.in_column(column),
            None => problem,
        });
    }

    fn take_currencies(&mut self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (slot, _, raw) in &self.cells {
            let Slot::Currency(at) = slot else { continue };
            match raw.written() {
                Some(code) if !code.trim().is_empty() => found.push((*at, code.trim().to_owned())),
                _ => {}
            }
        }
        found
    }
}

/// What the engine did not accept although it has the form of the fact.
fn not_accepted(problem: &FieldProblem, facts: &Map<String, Value>, vocabulary: &Vocabulary<'_>) -> Problem {
    let written = match facts.get(&problem.field) {
        Some(Value::String(text)) => quote(text),
        Some(other) => quote(&other.to_string()),
        None => String::new(),
    };
    let list = vocabulary.index(&problem.field).and_then(|at| vocabulary.fact(at).list.clone());
    let said = match problem.code {
        "unknown-code" => {
            Problem::error("not-accepted", "intake-not-in-list").set("list", list.as_deref().unwrap_or_default())
        }
        "too-large" => Problem::error("not-accepted", "intake-more-than-can-be").set("fact", problem.field.as_str()),
        "bad-date" => Problem::error("not-accepted", "intake-no-date"),
        "bad-share" => Problem::error("not-accepted", "intake-no-share"),
        _ => Problem::error("not-accepted", "intake-not-accepted"),
    };
    said.set("written", written).on(&problem.field)
}
