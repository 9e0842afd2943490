//! Names in braces inside the sentences of a rule: each is a fact of its table or a parameter, so that none reaches a reader unfilled.

use super::Checker;
use crate::nearest::did_you_mean;
use crate::pack::keys::Names;
use crate::pack::problem::Weight;
use crate::pack::row::Row;
use crate::value::shown;

/// What stands before the name of a parameter.
const LAW: &str = "law.";

impl Checker<'_> {
    /// Checks what stands in braces in the text of `key`; false when the rule has to be left out.
    pub fn braces(&mut self, row: &Row<'_>, key: &str, label: &str) -> bool {
        let Some(value) = row.get(key) else { return true };
        let mut sound = true;
        let (mut rest, mut at) = (row.str(key), value.span().start);
        while let Some((_, after)) = rest.split_once('{') {
            // Escapes may make the text and the file differ; braces are not escaped, so their order is the same.
            at = row.file.text.get(at..).and_then(|text| text.find('{')).map_or(at, |found| at + found + 1);
            let end = after.find(['{', '}']).filter(|end| after[*end..].starts_with('}'));
            let wrong = match end {
                Some(end) => self.unknown_in_braces(after[..end].trim(), row.str("table")).map(|next| {
                    (
                        "unknown-in-braces",
                        format!("holds “{{{}}}”, which is neither a fact nor a parameter", shown(&after[..end])),
                        next,
                    )
                }),
                None => {
                    let next =
                        "Write the name between { and }, such as {wage} or {law.wage.minimum_monthly}.".to_owned();
                    Some(("brace-not-closed", "opens a brace that nothing closes".to_owned(), next))
                }
            };
            if let Some((code, what, next)) = wrong {
                let place = row.file.place(at.saturating_sub(1));
                self.problems.add(Weight::Error, code, place, format!("“{key}” of {label} {what}."), next);
                sound = false;
            }
            rest = end.map_or(after, |end| &after[end + 1..]);
        }
        sound
    }

    /// What to do about a name that cannot stand in braces; none when it can, or when its table is unknown and was told.
    fn unknown_in_braces(&self, name: &str, table: &str) -> Option<String> {
        let facts = self.known.facts.get(table)?;
        let parameters = self.known.names.get(&Names::Parameter);
        let is_parameter = |name: &str| parameters.is_some_and(|known| known.contains(name));
        if facts.contains(name) || name.strip_prefix(LAW).is_some_and(is_parameter) {
            return None;
        }
        if is_parameter(name) {
            return Some(format!("Parameters begin with law.: write {{{LAW}{name}}}."));
        }
        let all = parameters.into_iter().flatten().map(|name| format!("{LAW}{name}"));
        let all: Vec<String> = all.chain(facts.iter().map(|fact| (*fact).to_owned())).collect();
        let near = if self.problems.is_full() { None } else { did_you_mean(name, all.iter().map(String::as_str)) };
        Some(near.unwrap_or_else(|| "Write the name of a fact, such as {destination}, or of a parameter after law., such as {law.wage.minimum_monthly}.".to_owned()))
    }
}
