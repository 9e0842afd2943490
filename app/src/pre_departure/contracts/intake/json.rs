//! JSON: one object, an array, or `{"contracts": [...]}`. Contracts stream one by one, so a file cut in the middle still gives
//! the contracts before the cut.

use super::contract::Draft;
use super::decode::decoding;
use super::fence::{Budget, Fence};
use super::input::{Input, cannot_read};
use super::limits::{MAX_CONTRACTS, MAX_FIELDS};
use super::object;
use super::problem::{Problem, Spot, quote};
use super::saying::{Saying, Shown, TOO_MANY_FIELDS, reason};
use super::sniff::Found;
use super::vocabulary::Vocabulary;
use super::{Item, Sink};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::fmt;
use std::io::BufReader;

/// Reads one JSON document.
pub fn read(input: &Input, found: Found, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) {
    let reader = match input.read().and_then(|reader| decoding(reader, found.encoding).map_err(cannot_read)) {
        Ok(reader) => reader,
        Err(problem) => {
            let _ = sink(Item::Problem(problem));
            return;
        }
    };
    let budget = Budget::new(0);
    let mut document = serde_json::Deserializer::from_reader(Fence::new(BufReader::new(reader), budget.clone()));
    let mut walk = Walk { vocabulary, sink, budget, contracts: 0, stopped: false };
    let read = Top { walk: &mut walk }.deserialize(&mut document).and_then(|()| document.end());
    if let Err(why) = read
        && !walk.stopped
    {
        let problem = syntax(&why, walk.contracts, walk.budget.is_spent());
        let _ = (walk.sink)(Item::Problem(problem));
    }
}

/// What is wrong with the JSON itself, at its line.
pub fn syntax(why: &serde_json::Error, contracts: u64, too_long: bool) -> Problem {
    let text = why.to_string();
    let what = text.split(" at line ").next().unwrap_or_default();
    let line = why.line();
    let problem = if too_long {
        Problem::error("too-long", "intake-contract-long")
    } else if text.contains("recursion limit") {
        Problem::error("too-deep", "intake-too-deep")
    } else if why.is_eof() {
        Problem::error("cut", "intake-cut").set("line", line.to_string())
    } else {
        Problem::error("syntax", "intake-json").set("why", reason(what))
    };
    let mut problem = problem.set("before", Saying::new("intake-before").set("count", Shown::Count(contracts)));
    problem.spot.line = u64::try_from(line).ok();
    problem.spot.column = Some(why.column().to_string());
    problem
}

/// The walk through one document.
struct Walk<'w, 'v, 's, 'f> {
    vocabulary: &'w Vocabulary<'v>,
    sink: &'s mut Sink<'f>,
    budget: Budget,
    contracts: u64,
    stopped: bool,
}

impl Walk<'_, '_, '_, '_> {
    /// Hands over one contract. Says whether to go on.
    fn contract(&mut self, pointer: String, element: Element) -> bool {
        self.contracts += 1;
        let spot = Spot { contract: Some(self.contracts), pointer: Some(pointer), ..Spot::default() };
        let contract = finish(spot, element, self.vocabulary);
        self.budget.renew(0);
        self.stopped = (self.sink)(Item::Contract(Box::new(contract))).is_break() || self.contracts >= MAX_CONTRACTS;
        !self.stopped
    }
}

/// The contract in `element`, which may be no object at all.
pub fn finish(spot: Spot, element: Element, vocabulary: &Vocabulary<'_>) -> super::Contract {
    let draft = match element {
        Element::Object(fields) => object::draft(spot, fields, vocabulary),
        Element::Other(what) => {
            let mut draft = Draft::new(spot);
            draft.problem(Problem::error("not-an-object", "intake-not-an-object").set("what", Saying::new(what)));
            draft
        }
    };
    draft.finish(vocabulary)
}

/// The top of a document.
struct Top<'t, 'w, 'v, 's, 'f> {
    walk: &'t mut Walk<'w, 'v, 's, 'f>,
}

impl<'de> DeserializeSeed<'de> for Top<'_, '_, '_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Top<'_, '_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a contract, a list of contracts, or {\"contracts\": [...]}")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, from: A) -> Result<(), A::Error> {
        Contracts { walk: self.walk, base: "" }.visit_seq(from)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let mut fields: Vec<(String, Value)> = Vec::new();
        let mut listed = false;
        while let Some(name) = from.next_key::<String>()? {
            if name == "contracts" {
                listed = true;
                from.next_value_seed(Contracts { walk: &mut *self.walk, base: "/contracts" })?;
                continue;
            }
            if fields.len() >= MAX_FIELDS {
                return Err(de::Error::custom(TOO_MANY_FIELDS));
            }
            fields.push((name, from.next_value()?));
        }
        if !listed {
            self.walk.contract(String::new(), Element::Object(fields));
        } else if let Some((name, _)) = fields.first() {
            let problem = Problem::note("beside", "intake-beside-list").set("name", quote(name)).on(name);
            let _ = (self.walk.sink)(Item::Problem(problem));
        }
        Ok(())
    }
}

/// A list of contracts.
struct Contracts<'t, 'w, 'v, 's, 'f> {
    walk: &'t mut Walk<'w, 'v, 's, 'f>,
    base: &'static str,
}

impl<'de> DeserializeSeed<'de> for Contracts<'_, '_, '_, '_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Contracts<'_, '_, '_, '_, '_> {
    type Value = ();

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a list of contracts")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<(), A::Error> {
        let mut at = 0_u64;
        while let Some(element) = from.next_element_seed(OneContract)? {
            if !self.walk.contract(format!("{}/{at}", self.base), element) {
                return Err(de::Error::custom("stopped"));
            }
            at += 1;
        }
        Ok(())
    }
}

/// What stands where a contract should.
#[derive(Debug)]
pub enum Element {
    /// An object: its fields as written, also those that stand twice.
    Object(Vec<(String, Value)>),
    /// Something else: the key of the text that names it.
    Other(&'static str),
}

/// Reads one [`Element`].
pub struct OneContract;

impl<'de> DeserializeSeed<'de> for OneContract {
    type Value = Element;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Element, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for OneContract {
    type Value = Element;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a contract")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Element, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = from.next_entry::<String, Value>()? {
            if fields.len() >= MAX_FIELDS {
                return Err(de::Error::custom(TOO_MANY_FIELDS));
            }
            fields.push(field);
        }
        Ok(Element::Object(fields))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Element, A::Error> {
        while from.next_element::<de::IgnoredAny>()?.is_some() {}
        Ok(Element::Other("intake-what-list"))
    }

    fn visit_str<E: de::Error>(self, _: &str) -> Result<Element, E> {
        Ok(Element::Other("intake-what-text"))
    }

    fn visit_bool<E: de::Error>(self, _: bool) -> Result<Element, E> {
        Ok(Element::Other("intake-what-true-or-false"))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Element, E> {
        Ok(Element::Other("intake-what-null"))
    }

    fn visit_i64<E: de::Error>(self, _: i64) -> Result<Element, E> {
        Ok(Element::Other("intake-what-number"))
    }

    fn visit_u64<E: de::Error>(self, _: u64) -> Result<Element, E> {
        Ok(Element::Other("intake-what-number"))
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Element, E> {
        Ok(Element::Other("intake-what-number"))
    }
}
