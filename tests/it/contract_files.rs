//! Reading contract files in tests, with the packs of this repository.

use marhala::pre_departure::contracts::intake::{self, Contract, Found, Input, Item, Problem, Vocabulary};
use marhala_law::Packs;
use std::ops::ControlFlow;
use std::sync::LazyLock;

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
    static PACKS: LazyLock<Packs> = LazyLock::new(packs);
    let vocabulary = Vocabulary::new(&PACKS).expect("the packs have the table of contracts");
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

fn packs() -> Packs {
    use marhala_law::pack::*;
    let text = |name: &str| std::fs::read_to_string(format!("../packs/vocabulary/{name}")).unwrap();
    let mut packs = Packs::default();
    let codes: toml::Table = text("codes.toml").parse().unwrap();
    for list in codes["code_list"].as_array().unwrap() {
        let mut made = CodeList {
            id: list["id"].as_str().unwrap().into(),
            title: String::new(),
            codes: vec![],
            standard: list.get("standard").map(|s| s.as_str().unwrap().into()),
            place: Place::default(),
        };
        for code in list.get("codes").and_then(|c| c.as_array()).into_iter().flatten() {
            packs.symbols.intern(code["code"].as_str().unwrap());
            made.codes.push((code["code"].as_str().unwrap().into(), code["label"].as_str().unwrap().into()));
        }
        packs.code_lists.push(made);
    }
    for code in ["PH", "HK", "NP", "AE", "AED", "HKD"] {
        packs.symbols.intern(code);
    }
    let facts: toml::Table = text("contract.toml").parse().unwrap();
    let facts = facts["fact"]
        .as_array()
        .unwrap()
        .iter()
        .map(|fact| {
            let s = |k: &str| fact.get(k).and_then(|v| v.as_str()).map(str::to_owned);
            Fact {
                name: s("name").unwrap(),
                kind: serde_json::from_value(serde_json::Value::String(s("type").unwrap())).unwrap(),
                list: s("list"),
                unit: s("unit"),
                topic: s("topic").unwrap(),
                label: s("label").unwrap(),
                ask: s("ask"),
                why: s("why"),
                from: s("from").unwrap(),
                may_be_missing: s("missing").unwrap() == "allowed",
                max: fact.get("max").and_then(|v| v.as_integer()),
                derived: s("derived"),
                place: Place::default(),
            }
        })
        .collect();
    packs.tables.push(Table {
        id: "contract".into(),
        title: String::new(),
        origin: "origin".into(),
        destination: "destination".into(),
        sector: "sector".into(),
        days: Default::default(),
        facts,
        place: Place::default(),
    });
    packs
}
