//! Reading contract files in tests, with the packs of this repository.

use crate::town::PROGRAM;
use marhala::foundations::languages::Speech;
use marhala::pre_departure::contracts::intake::{self, Contract, Found, Input, Item, Problem, Told, Vocabulary};
use std::ops::ControlFlow;

/// What came out of a file.
pub struct Read {
    pub found: Option<Found>,
    pub refusal: Option<Problem>,
    pub contracts: Vec<Contract>,
    pub problems: Vec<Problem>,
}

impl Read {
    /// The one contract of the file.
    #[track_caller]
    pub fn only(&self) -> &Contract {
        assert_eq!(self.contracts.len(), 1, "{:?} {:?}", self.problems, self.refusal);
        &self.contracts[0]
    }
}

/// Reads `text` as a file of this name.
pub fn read(name: &str, text: impl AsRef<str>) -> Read {
    read_bytes(name, text.as_ref().as_bytes().to_vec())
}

/// Reads `bytes` as a file of this name.
pub fn read_bytes(name: &str, bytes: Vec<u8>) -> Read {
    read_input(&Input::bytes(Some(name.to_owned()), bytes))
}

/// Reads `input`.
pub fn read_input(input: &Input) -> Read {
    let vocabulary = Vocabulary::new(PROGRAM.law().packs()).expect("the packs have the table of contracts");
    let mut read = Read { found: None, refusal: None, contracts: Vec::new(), problems: Vec::new() };
    let result = intake::read(input, &vocabulary, &mut |item| {
        match item {
            Item::Contract(contract) => read.contracts.push(*contract),
            Item::Problem(problem) => read.problems.push(problem),
        }
        ControlFlow::Continue(())
    });
    match result {
        Ok(found) => read.found = Some(found),
        Err(problem) => read.refusal = Some(problem),
    }
    read
}

/// The problem in English.
pub fn told(problem: &Problem) -> Told {
    let languages = PROGRAM.languages();
    problem.say(&Speech::new(languages, languages.english()))
}
