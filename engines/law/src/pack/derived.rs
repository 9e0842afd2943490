//! Facts that are worked out from others never lead back to themselves: nobody could work them out.

use super::model::{Fact, Table};
use super::problem::{Problems, Weight};

/// Says every fact of a table whose derivation names, directly or through others, the fact itself.
pub(super) fn no_circle(table: &Table, problems: &mut Problems) {
    let mut told: Vec<&str> = Vec::new();
    for fact in table.facts.iter().filter(|fact| fact.derived.is_some()) {
        let Some(path) = circle(table, fact).filter(|path| path.iter().all(|name| !told.contains(name))) else {
            continue;
        };
        told.extend(&path);
        let message = format!(
            "fact “{}” is derived from itself: {}. It could never be worked out.",
            fact.name,
            path.iter().chain([&fact.name.as_str()]).copied().collect::<Vec<_>>().join(" ← ")
        );
        let next = "Derive it from facts that a person or a paper tells, or leave “derived” out.";
        problems.add(Weight::Error, "derived-circle", fact.place.clone(), message, next);
    }
}

/// The shortest way from a fact through what it is derived from back to it.
fn circle<'t>(table: &'t Table, fact: &'t Fact) -> Option<Vec<&'t str>> {
    let mut paths = vec![vec![fact.name.as_str()]];
    let mut seen: Vec<&str> = Vec::new();
    let mut at = 0;
    while let Some(path) = paths.get(at).cloned() {
        at += 1;
        for next in path.last().into_iter().flat_map(|last| named_by(table, last)) {
            if next == fact.name {
                return Some(path);
            }
            if !seen.contains(&next) {
                seen.push(next);
                paths.push(path.iter().copied().chain([next]).collect());
            }
        }
    }
    None
}

/// The facts of the table that the derivation of a fact names.
fn named_by<'t>(table: &'t Table, name: &str) -> Vec<&'t str> {
    let derived = table.facts.iter().find(|fact| fact.name == name).and_then(|fact| fact.derived.as_deref());
    let words = derived.unwrap_or("").split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
    let known = |word: &str| table.facts.iter().find(|fact| fact.name == word).map(|fact| fact.name.as_str());
    words.filter_map(known).collect()
}
