//! The names a contract file may use: facts, currencies beside money facts, `id` and `fees`.

use super::limits::{MAX_FIELDS, MAX_NAME_CHARS};
use super::problem::{Problem, Weight, quote};
use marhala_law::Packs;
use marhala_law::Type;
use marhala_law::pack::{Fact, Table};
use std::collections::BTreeMap;

/// What a field or column of a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The fact at this index of the table.
    Fact(usize),
    /// The currency of the money fact at this index.
    Currency(usize),
    /// The contract's own identifier.
    Id,
    /// The list of fees.
    Fees,
}

/// What each column of a table is; nothing for a column that is not used.
pub type Columns = Vec<Option<Slot>>;

/// The facts of contracts, by the names files use.
pub struct Vocabulary<'p> {
    /// The packs.
    pub packs: &'p Packs,
    /// The table of facts.
    pub table: &'p Table,
    slots: BTreeMap<String, Slot>,
}

/// The end of the name of a currency column.
const CURRENCY: &str = "_currency";

impl<'p> Vocabulary<'p> {
    /// The vocabulary of the table `contract`; nothing when the packs have no such table.
    pub fn new(packs: &'p Packs) -> Option<Self> {
        let table = packs.tables.iter().find(|table| table.id == "contract")?;
        let mut slots = BTreeMap::new();
        slots.insert("id".to_owned(), Slot::Id);
        slots.insert("fees".to_owned(), Slot::Fees);
        for (at, fact) in table.facts.iter().enumerate() {
            slots.insert(fact.name.clone(), Slot::Fact(at));
            if fact.kind == Type::Money {
                slots.insert(format!("{}{CURRENCY}", fact.name), Slot::Currency(at));
            }
        }
        Some(Self { packs, table, slots })
    }

    /// The fact at an index of the table.
    pub fn fact(&self, at: usize) -> &'p Fact {
        &self.table.facts[at]
    }

    /// The index of the fact of this name.
    pub fn index(&self, name: &str) -> Option<usize> {
        match self.slots.get(name) {
            Some(Slot::Fact(at)) => Some(*at),
            _ => None,
        }
    }

    /// What `name` stands for. `Wage Currency` is the same as `wage_currency`.
    ///
    /// # Errors
    /// When no fact has that name: an error when one letter or two are wrong (leaving it out could change the answer), otherwise a
    /// note that the field is not used.
    pub fn slot(&self, name: &str) -> Result<Slot, Problem> {
        if let Some(slot) = self.slots.get(name) {
            return Ok(*slot);
        }
        if name.len() > MAX_NAME_CHARS && name.chars().nth(MAX_NAME_CHARS).is_some() {
            let problem = Problem::error("long-name", "intake-name-long").set("name", quote(name)).on(name);
            return Err(problem.set("most", MAX_NAME_CHARS.to_string()));
        }
        let tidy = name.trim().to_lowercase().replace([' ', '-', '.'], "_");
        match self.slots.get(&tidy) {
            Some(slot) => Ok(*slot),
            None => Err(self.unknown(name, &tidy)),
        }
    }

    fn unknown(&self, name: &str, tidy: &str) -> Problem {
        let known = || self.slots.keys().map(String::as_str);
        let near = marhala_law::nearest(tidy, known());
        let problem = match near {
            Some(near) if is_slip(tidy, near) => Problem::error("unknown-field", "intake-field-slip").set("near", near),
            Some(near) => Problem::note("unknown-field", "intake-field-near").set("near", near),
            None => Problem::note("unknown-field", "intake-field-unknown"),
        };
        problem.set("name", quote(name)).on(name)
    }

    /// The columns of a header row.
    ///
    /// # Errors
    /// All problems, when any column keeps the file from being read: a name twice, a slip of the pen, too many columns.
    pub fn header(&self, names: &[String]) -> Result<(Columns, Vec<Problem>), Vec<Problem>> {
        if names.len() > MAX_FIELDS {
            let problem = Problem::error("too-many-columns", "intake-too-many-columns");
            return Err(vec![problem.set("count", names.len().to_string()).set("most", MAX_FIELDS.to_string())]);
        }
        let mut problems = Vec::new();
        let mut slots: Columns = Vec::with_capacity(names.len());
        for (at, name) in names.iter().enumerate() {
            let column = column_letters(at);
            if name.trim().is_empty() {
                slots.push(None);
                continue;
            }
            match self.slot(name) {
                Ok(Slot::Fees) => {
                    let problem = Problem::error("nested", "intake-fees-in-cell");
                    problems.push(problem.on(name).in_column(column));
                    slots.push(None);
                }
                Ok(slot) if slots.contains(&Some(slot)) => {
                    let problem = Problem::error("twice", "intake-column-twice").set("name", quote(name));
                    problems.push(problem.on(name).in_column(column));
                    slots.push(None);
                }
                Ok(slot) => slots.push(Some(slot)),
                Err(problem) => {
                    problems.push(problem.in_column(column));
                    slots.push(None);
                }
            }
        }
        if !slots.iter().any(|slot| matches!(slot, Some(Slot::Fact(_)))) {
            problems.push(Problem::error("no-facts", "intake-no-facts"));
        }
        if problems.iter().any(|problem| problem.weight == Weight::Error) {
            Err(problems)
        } else {
            Ok((slots, problems))
        }
    }
}

/// Is `tidy` so near to `near` that leaving it out would leave out what the writer meant to say?
fn is_slip(tidy: &str, near: &str) -> bool {
    let (short, long) = if tidy.len() < near.len() { (tidy, near) } else { (near, tidy) };
    if short.len() < 4 {
        return false;
    }
    let same_start = short.bytes().zip(long.bytes()).take_while(|(one, other)| one == other).count();
    let same_end = short.bytes().rev().zip(long.bytes().rev()).take_while(|(one, other)| one == other).count();
    // One or two letters added, left out, changed or swapped in one spot.
    long.len() - (same_start + same_end).min(short.len()) <= 2
}

/// The letters a spreadsheet gives its columns: A, B, ... Z, AA, ...
pub fn column_letters(at: usize) -> String {
    let mut letters = Vec::new();
    let mut left = at + 1;
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0));
        left = (left - 1) / 26;
    }
    letters.reverse();
    String::from_utf8(letters).unwrap_or_default()
}
