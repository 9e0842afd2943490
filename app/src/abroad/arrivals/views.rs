//! The short form about the contract really given: what was promised is asked for again, without showing what it was.

use super::facts::NOT_ASKED;
use super::give::{NewGiven, give};
use super::{NOTHING_TOLD, give::Given};
use crate::abroad::substitutions::compare::Facts;
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
pub use crate::foundations::forms::once;
use crate::foundations::store::ids::JourneyId;
use crate::pre_departure::contract_register::verified_of;
use crate::pre_departure::contracts::facts::Answers;
use crate::pre_departure::contracts::intake::Vocabulary;
use crate::pre_departure::contracts::views::{Field, field};
use crate::pre_departure::contracts::{NO_LAW, steps};
use crate::pre_departure::workers::journey;
use marhala_law::pack::Fact;
use std::collections::BTreeSet;

/// Most questions on the page: a worker answers them on a telephone.
const QUESTIONS: usize = 18;

/// The form and its answers so far.
pub struct Form<'a> {
    act: &'a Act,
    vocabulary: Vocabulary<'a>,
    names: Vec<&'a str>,
    /// The answers.
    pub answers: Answers,
}

impl<'a> Form<'a> {
    /// The form of a journey, with what was sent.
    ///
    /// # Errors
    /// When the packs have no table of contracts, or the database fails.
    pub async fn new(act: &'a Act, journey: &journey::Model, sent: &[(String, String)]) -> Result<Self, Fault> {
        let vocabulary = steps::vocabulary(act.law()).ok_or_else(|| Fault::invalid("", NO_LAW))?;
        let verified = verified_of(act.store()?.reader(), journey.id).await?;
        let promised: Option<Facts> = verified.and_then(|row| row.facts.read());
        let names = questions(&vocabulary, promised.as_ref());
        let answers = Answers::read(sent, &vocabulary);
        Ok(Self { act, vocabulary, names, answers })
    }

    /// What is wrong with the answers.
    pub fn faults(&self) -> Faults {
        let mut faults = self.answers.faults(&self.names, &self.vocabulary, self.act.speech());
        let told = self.answers.contract(&self.vocabulary).facts;
        if faults.is_empty() && told.keys().all(|name| NOT_ASKED.contains(&name.as_str())) {
            faults = Faults::one(&format!("/{}", self.names.first().unwrap_or(&"")), NOTHING_TOLD);
        }
        faults
    }

    /// Records what was answered.
    ///
    /// # Errors
    /// As [`give`].
    pub async fn give(&self, id: JourneyId, once: &str) -> Result<Given, Fault> {
        let facts = self.answers.contract(&self.vocabulary).facts;
        give(&self.act.clone().with_key(once), id, NewGiven { facts }).await
    }

    /// The fields; the currencies of both countries stand first.
    pub fn fields(&mut self, journey: &journey::Model) -> Vec<Field<'_>> {
        self.answers.set("origin", journey.origin.code());
        self.answers.set("destination", journey.destination.code());
        let law = self.act.law();
        let fact = |name: &&str| Some(self.vocabulary.fact(self.vocabulary.index(name)?));
        self.names.iter().filter_map(fact).map(|fact| field(self.act, law, fact, &self.answers)).collect()
    }
}

/// What was promised and can be worse, with what it is counted by; without a verified contract whatever can be worse.
fn questions<'v>(vocabulary: &Vocabulary<'v>, promised: Option<&Facts>) -> Vec<&'v str> {
    let facts = || vocabulary.table.facts.iter();
    let standard = |fact: &Fact| {
        let list = fact.list.as_deref().unwrap_or_default();
        vocabulary.packs.code_lists.iter().any(|known| known.id == list && known.standard.is_some())
    };
    let can_be = |fact: &&Fact| {
        let told = promised.is_none_or(|promised| promised.contains_key(&fact.name));
        fact.ask.is_some() && fact.worse.is_some() && told && !standard(fact)
    };
    let chosen: Vec<&Fact> = facts().filter(can_be).take(QUESTIONS).collect();
    let counted: BTreeSet<&str> = chosen.iter().filter_map(|fact| fact.counted_by.as_deref()).collect();
    let signing = vocabulary.table.days.values().next().map(String::as_str);
    let wanted = |fact: &&Fact| {
        let asked = chosen.iter().any(|known| known.name == fact.name) || counted.contains(fact.name.as_str());
        (asked || signing == Some(&fact.name)) && fact.ask.is_some()
    };
    facts().filter(wanted).map(|fact| fact.name.as_str()).collect()
}

/// A field of a form that was sent.
pub fn sent<'p>(pairs: &'p [(String, String)], name: &str) -> &'p str {
    pairs.iter().rev().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
}
