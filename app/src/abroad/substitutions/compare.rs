//! Two contracts held against each other, clause by clause. Which change is worse for the worker stands in the packs, not here.

use crate::codes;
use crate::pre_departure::contracts::steps::TABLE;
use marhala_law::judge::{Law, Record};
use marhala_law::pack::{Fact, Table, Worse};
use marhala_law::{Packs, Value};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use std::cmp::Ordering;
use utoipa::ToSchema;

codes! {
    /// How a clause that was given stands to the one that was promised.
    pub Standing {
        /// Worse for the worker.
        Worse = "worse",
        /// Two amounts in different currencies, or wages counted in different ways.
        CannotTell = "cannot_tell",
        /// Promised, and the given contract was not told to say anything of it.
        NotTold = "not_told",
        /// The given contract says something that the promised one does not.
        Added = "added",
        /// Different; the packs do not call it worse.
        Different = "different",
        /// Better for the worker.
        Better = "better",
        /// The same.
        Same = "same",
    }
}

/// A clause of both contracts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Held {
    /// The fact, by its name.
    pub fact: String,
    /// How the two stand to each other.
    pub standing: Standing,
    /// What was promised, as contract files write it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub promised: Option<Json>,
    /// What was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub given: Option<Json>,
}

/// Facts by name, as contract files write them.
pub type Facts = Map<String, Json>;

/// Every clause that one of the two speaks of and that can be compared, what is worse first.
pub fn compare(law: &Law, promised: &Facts, given: &Facts) -> Vec<Held> {
    let Some(table) = law.table(TABLE).map(|at| law.facts_of(at)) else { return Vec::new() };
    let packs = law.packs();
    let both = Both { table, promised: record(table, packs, promised), given: record(table, packs, given) };
    let clauses = table.facts.iter().filter(|fact| is_clause(fact));
    let mut held: Vec<Held> = clauses
        .filter_map(|fact| {
            let standing = both.standing(fact, packs)?;
            let told = |facts: &Facts| facts.get(&fact.name).cloned();
            Some(Held { fact: fact.name.clone(), standing, promised: told(promised), given: told(given) })
        })
        .collect();
    held.sort_by_key(|clause| clause.standing);
    held
}

/// Facts that only choose the law are no clauses, unless the packs say when they are worse; facts about a contract before are none.
fn is_clause(fact: &Fact) -> bool {
    fact.worse.is_some() || (fact.topic != "context" && fact.topic != "substitution")
}

/// A value of a fact as the engine knows it; nothing for what the packs do not know any more.
pub fn value(law: &Law, name: &str, written: &Json) -> Option<Value> {
    let table = law.facts_of(law.table(TABLE)?);
    let mut record = Record::new(table);
    record.set_json(table, name, written, law.packs()).ok()?;
    record.fact(table, name).cloned()
}

/// The facts of a contract that the packs know, as the law judges them.
pub(super) fn record(table: &Table, packs: &Packs, facts: &Facts) -> Record {
    let mut record = Record::new(table);
    for (name, written) in facts {
        // A fact that a newer pack dropped or narrowed is not compared.
        let _ = record.set_json(table, name, written, packs);
    }
    record
}

struct Both<'t> {
    table: &'t Table,
    promised: Record,
    given: Record,
}

impl Both<'_> {
    fn standing(&self, fact: &Fact, packs: &Packs) -> Option<Standing> {
        let (promised, given) =
            match (self.promised.fact(self.table, &fact.name), self.given.fact(self.table, &fact.name)) {
                (Some(promised), Some(given)) => (promised, given),
                (Some(_), None) => return fact.worse.map(|_| Standing::NotTold),
                (None, Some(_)) => return fact.worse.map(|_| Standing::Added),
                (None, None) => return None,
            };
        if !self.counted_alike(fact) {
            return Some(Standing::CannotTell);
        }
        if promised == given {
            return Some(Standing::Same);
        }
        Some(match fact.worse {
            None => Standing::Different,
            Some(Worse::Lower) => ordered(given, promised).map_or(Standing::CannotTell, |how| by(how, Ordering::Less)),
            Some(Worse::Higher) => {
                ordered(given, promised).map_or(Standing::CannotTell, |how| by(how, Ordering::Greater))
            }
            Some(Worse::No) => {
                if *given == Value::YesNo(false) {
                    Standing::Worse
                } else {
                    Standing::Better
                }
            }
            Some(Worse::Yes) => {
                if *given == Value::YesNo(true) {
                    Standing::Worse
                } else {
                    Standing::Better
                }
            }
            Some(Worse::Other) => match given {
                Value::Code(code) if fact.best.as_deref() == Some(packs.symbols.code(*code)) => Standing::Better,
                _ => Standing::Worse,
            },
        })
    }

    /// Does what a fact is counted by say the same in both?
    fn counted_alike(&self, fact: &Fact) -> bool {
        let Some(by) = &fact.counted_by else { return true };
        let (one, other) = (self.promised.fact(self.table, by), self.given.fact(self.table, by));
        one.is_some() && one == other
    }
}

fn by(how: Ordering, worse: Ordering) -> Standing {
    if how == worse { Standing::Worse } else { Standing::Better }
}

/// The order of two values of one type; nothing for amounts in different currencies, unless one of them is nothing.
fn ordered(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Money(one), Value::Money(other)) => {
            let nothing = one.minor == 0 || other.minor == 0;
            (nothing || one.currency == other.currency).then(|| one.minor.cmp(&other.minor))
        }
        (Value::Date(one), Value::Date(other)) => Some(one.cmp(other)),
        _ => Some(number(one)?.cmp(&number(other)?)),
    }
}

fn number(value: &Value) -> Option<i64> {
    match value {
        Value::Days(number)
        | Value::Months(number)
        | Value::Hours(number)
        | Value::Count(number)
        | Value::Share(number) => Some(*number),
        _ => None,
    }
}
