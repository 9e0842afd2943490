//! What a fact says about being worse in a second contract fits its type, its list and its table.

use super::model::{CodeList, Fact, Table};
use super::problem::{Problems, Weight};

/// Says every fact of a table whose `worse`, `best` or `counted_by` could never be used.
pub(super) fn sound(table: &Table, lists: &[CodeList], problems: &mut Problems) {
    for fact in &table.facts {
        if let Some((code, message, next)) = fault(fact, table, lists) {
            problems.add(Weight::Error, code, fact.place.clone(), message, &next);
        }
    }
}

fn fault(fact: &Fact, table: &Table, lists: &[CodeList]) -> Option<(&'static str, String, String)> {
    let Fact { name, .. } = fact;
    if let Some(worse) = fact.worse.filter(|worse| !worse.fits(fact.kind)) {
        let (word, kind) = (worse.word(), fact.kind.word());
        let message = format!("fact “{name}” of type {kind} can never be “{word}” than before.");
        let next = "Write lower or higher for numbers and dates, no or yes for yes_no, other for codes.";
        return Some(("worse-and-type", message, next.to_owned()));
    }
    if let Some(best) = &fact.best {
        let list = lists.iter().find(|list| fact.list.as_deref() == Some(&list.id));
        let known = list.is_some_and(|list| list.codes.iter().any(|(code, _)| code == best));
        if !known || fact.worse.is_none() {
            let message = format!("fact “{name}” calls “{best}” the best, which is no code that it can be.");
            let next = "Write a code of the fact's list beside worse = \"other\", or leave “best” out.";
            return Some(("best-unknown", message, next.to_owned()));
        }
    }
    let counted = fact.counted_by.as_ref()?;
    if counted != name && table.facts.iter().any(|other| other.name == *counted) {
        return None;
    }
    let message = format!("fact “{name}” is counted by “{counted}”, which is no other fact of its table.");
    Some(("unknown-fact", message, "Write the name of another fact of the same table.".to_owned()))
}
