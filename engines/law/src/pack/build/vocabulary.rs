//! Code lists, tables of facts and names of parameters.

use crate::limits::MAX_CODES;
use crate::pack::check::Checker;
use crate::pack::model::{CodeList, Fact, Governs, ParameterName, Side, Table, Worse};
use crate::pack::problem::Weight;
use crate::pack::row::Row;
use crate::value::Type;
use std::collections::{BTreeMap, BTreeSet};

pub(in crate::pack) fn code_list(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<CodeList> {
    let standard = row.maybe("standard");
    let rows = row.rows("codes");
    let mut wrong = |code, message: String, next: &str| {
        checker.problems.add(Weight::Error, code, row.place(), message, next);
    };
    if standard.is_some() != rows.is_empty() {
        wrong("codes-or-standard", format!("{label} needs either codes or a standard."), "Give one of the two.");
        return None;
    }
    if rows.len() > MAX_CODES {
        wrong("too-many", format!("{label} has more than {MAX_CODES} codes."), "Split the list.");
        return None;
    }
    let codes: Vec<(String, String)> = rows.iter().map(|code| (code.text("code"), code.text("label"))).collect();
    let mut seen = BTreeSet::new();
    if let Some((twice, _)) = codes.iter().find(|(code, _)| !seen.insert(code.as_str())) {
        wrong("duplicate", format!("{label} has the code “{twice}” twice."), "Remove one.");
        return None;
    }
    Some(CodeList { id: row.text("id"), title: row.text("title"), codes, standard, place: row.place() })
}

pub(in crate::pack) fn table(row: &Row<'_>) -> Table {
    let days = [Governs::Signing, Governs::DayOfWork, Governs::DueDate, Governs::Departure];
    let days = days.into_iter().filter_map(|governs| Some((governs, row.maybe(governs.word())?)));
    Table {
        id: row.text("id"),
        title: row.text("title"),
        origin: row.text("origin"),
        destination: row.text("destination"),
        sector: row.text("sector"),
        days: days.collect::<BTreeMap<_, _>>(),
        facts: Vec::new(),
        place: row.place(),
    }
}

pub(in crate::pack) fn fact(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<Fact> {
    let kind = typed(row, label, checker)?;
    Some(Fact {
        name: row.text("name"),
        kind,
        list: row.maybe("list"),
        unit: row.maybe("unit"),
        topic: row.text("topic"),
        label: row.text("label"),
        ask: row.maybe("ask"),
        why: row.maybe("why"),
        from: row.text("from"),
        may_be_missing: row.str("missing") == "allowed",
        max: row.whole("max"),
        derived: row.maybe("derived"),
        worse: row.maybe("worse").and_then(|word| Worse::read(&word)),
        best: row.maybe("best"),
        counted_by: row.maybe("counted_by"),
        place: row.place(),
    })
}

pub(in crate::pack) fn parameter_name(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<ParameterName> {
    let kind = typed(row, label, checker)?;
    Some(ParameterName {
        name: row.text("name"),
        kind,
        side: if row.str("side") == "origin" { Side::Origin } else { Side::Destination },
        topic: row.text("topic"),
        governed_by: Governs::read(row.str("governed_by"))?,
        label: row.text("label"),
        list: row.maybe("list"),
        unit: row.maybe("unit"),
        meaning: row.maybe("meaning"),
        place: row.place(),
    })
}

/// The type, when a code has its list and nothing else has one.
fn typed(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<Type> {
    let kind = Type::read(row.str("type"))?;
    let is_code = matches!(kind, Type::Code | Type::Codes);
    if is_code == row.get("list").is_some() {
        return Some(kind);
    }
    let (message, next) = if is_code {
        (format!("{label} is a code without a list."), "Add list = \"...\" with the id of a [[code_list]].")
    } else {
        (format!("{label} has a list but is not a code."), "Remove the list, or make the type code or codes.")
    };
    checker.problems.add(Weight::Error, "list-and-type", row.place_of("type"), message, next);
    None
}
