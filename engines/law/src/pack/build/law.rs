//! Sources, countries, parameters, rules and the cases that test them.

use crate::pack::check::Checker;
use crate::pack::model::{
    Cite, Country, Governs, OnTheDay, Parameter, Period, Place, Precision, RuleText, Scenario, Severity, Source,
};
use crate::pack::problem::Weight;
use crate::pack::row::{Row, date_of, whole_of};
use crate::pack::{periods, setting};
use serde_json::Value as Json;
use toml::de::DeValue;

pub(in crate::pack) fn source(row: &Row<'_>) -> Source {
    Source {
        id: row.text("id"),
        title: row.text("title"),
        body: row.maybe("body"),
        address: row.maybe("address"),
        seen_on: row.date("seen_on"),
        verified: row.yes("verified"),
        place: row.place(),
    }
}

pub(in crate::pack) fn country(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<Country> {
    let (from, to) = (row.date("encoded_from"), row.date("encoded_to"));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        backwards(row, "encoded_to", "encoded_from", label, checker);
        return None;
    }
    Some(Country {
        code: row.text("code"),
        name: row.text("name"),
        currency: row.maybe("currency"),
        official_languages: row.texts("official_languages"),
        sectors_with_own_law: row.texts("sectors_with_own_law"),
        encoded_from: from,
        encoded_to: to,
        note: row.maybe("note"),
        place: row.place(),
    })
}

fn backwards(row: &Row<'_>, to: &str, from: &str, label: &str, checker: &mut Checker<'_>) {
    let message = format!("“{to}” of {label} is before its “{from}”.");
    checker.problems.add(Weight::Error, "to-before-from", row.place_of(to), message, "Swap or mend the dates.");
}

/// A parameter with all its periods; one bad period leaves out the whole, so that an older value never stands in for it.
pub(in crate::pack) fn parameter(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<Parameter> {
    let name = row.str("name");
    let governed_by = Governs::read(row.str("governed_by"));
    let vocabulary = checker.known.governs.get(name).copied();
    let mut sound = true;
    let mut all = Vec::new();
    for inner in row.rows("value") {
        match period(&inner, name, label, checker) {
            Some(period) => all.push(period),
            None => sound = false,
        }
    }
    if all.is_empty() && sound {
        let message = format!("{label} has no value.");
        checker.problems.add(Weight::Error, "missing-key", row.place(), message, "Add a [[parameter.value]].");
        return None;
    }
    sound &= periods::arrange(&mut all, label, &mut checker.problems);
    Some(Parameter {
        name: name.to_owned(),
        area: row.text("where"),
        sector: row.text("sector"),
        governed_by: governed_by.or(vocabulary)?,
        note: row.maybe("note"),
        periods: all,
        place: row.place(),
    })
    .filter(|_| sound)
}

fn period(row: &Row<'_>, name: &str, label: &str, checker: &mut Checker<'_>) -> Option<Period> {
    let value = row.get("value")?;
    let setting = match setting::read(name, value.get_ref(), &checker.known) {
        Ok(setting) => setting,
        Err(problem) => {
            let message = format!("The value of {label} cannot be used. {}", problem.message);
            let next = problem.suggestion.unwrap_or_default();
            checker.problems.add(Weight::Error, problem.code, row.place_of("value"), message, next);
            return None;
        }
    };
    let (from, to) = (row.date("from"), row.date("to"));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        backwards(row, "to", "from", label, checker);
        return None;
    }
    if to.is_some() && from.is_none() {
        let message = format!("A value of {label} has a last day but no first day: since when it held is not known.");
        let next = "Write “from” (with from_precision = \"year\" if only the year is known), or leave “to” out and say in the note when it ended.";
        checker.problems.add(Weight::Error, "from-missing", row.place_of("to"), message, next);
        return None;
    }
    Some(Period {
        setting,
        from,
        from_precision: precision(row.str("from_precision")),
        to,
        to_precision: precision(row.str("to_precision")),
        law: row.maybe("law"),
        source: row.text("source"),
        verified: row.yes("verified"),
        checked_on: row.date("checked_on")?,
        note: row.maybe("note"),
        place: row.place(),
    })
}

fn precision(word: &str) -> Precision {
    match word {
        "month" => Precision::Month,
        "year" => Precision::Year,
        _ => Precision::Day,
    }
}

pub(in crate::pack) fn rule(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<RuleText> {
    let (from, to) = (row.date("from"), row.date("to"));
    if from.zip(to).is_some_and(|(from, to)| to < from) {
        backwards(row, "to", "from", label, checker);
        return None;
    }
    let cites: Vec<Cite> = row.rows("cites").iter().map(cite).collect();
    let grounded = cites.iter().any(|cite| cite.instrument.is_some() || cite.source.is_some());
    if !grounded && row.get("source").is_none() {
        let message = format!("{label} rests on nothing.");
        let next = "Add cites = [{ instrument = \"...\", article = \"...\" }] or source = \"...\".";
        checker.problems.add(Weight::Error, "source-missing", row.place(), message, next);
        return None;
    }
    let sentences = ["title", "law", "remedy"].map(|key| checker.braces(row, key, label));
    if sentences.contains(&false) {
        return None;
    }
    Some(RuleText {
        id: row.text("id"),
        table: row.text("table"),
        topic: row.text("topic"),
        areas: row.texts("where"),
        when: row.condition("when"),
        must: row.condition("must").unwrap_or_else(|| (String::new(), Place::default())),
        severity: if row.str("severity") == "warn" { Severity::Warn } else { Severity::Refuse },
        from,
        to,
        title: row.text("title"),
        law: row.text("law"),
        remedy: row.text("remedy"),
        missing_means: row.maybe("missing_means"),
        cites,
        source: row.maybe("source"),
        place: row.place(),
    })
}

fn cite(row: &Row<'_>) -> Cite {
    Cite { instrument: row.maybe("instrument"), source: row.maybe("source"), article: row.maybe("article") }
}

pub(in crate::pack) fn scenario(row: &Row<'_>) -> Scenario {
    let inner = |key: &str| row.get(key).and_then(|value| value.get_ref().as_table());
    let facts = inner("facts").into_iter().flat_map(|table| table.iter());
    let expect = inner("expect").into_iter().flat_map(|table| table.iter());
    Scenario {
        id: row.text("id"),
        title: row.text("title"),
        table: row.text("table"),
        facts: facts.map(|(name, value)| (name.get_ref().to_string(), json(value.get_ref()))).collect(),
        expect: expect
            .map(|(rule, word)| (rule.get_ref().to_string(), word.get_ref().as_str().unwrap_or("").to_owned()))
            .collect(),
        verdict: row.maybe("verdict"),
        place: row.place(),
    }
}

/// A fact as a contract file in JSON would have it; dates become text. Decimal numbers were refused before.
fn json(value: &DeValue<'_>) -> Json {
    match value {
        DeValue::String(text) => Json::from(text.as_ref()),
        DeValue::Integer(_) => whole_of(value).map_or(Json::Null, Json::from),
        DeValue::Boolean(yes) => Json::from(*yes),
        DeValue::Datetime(moment) => {
            Json::from(date_of(value).map_or_else(|| moment.to_string(), |date| date.to_string()))
        }
        DeValue::Array(items) => items.iter().map(|item| json(item.get_ref())).collect(),
        DeValue::Table(table) => {
            Json::Object(table.iter().map(|(name, item)| (name.get_ref().to_string(), json(item.get_ref()))).collect())
        }
        DeValue::Float(_) => Json::Null,
    }
}

/// A pinned value; what is expected has to be a value of the parameter's type.
pub(in crate::pack) fn on_the_day(row: &Row<'_>, label: &str, checker: &mut Checker<'_>) -> Option<OnTheDay> {
    let expect = row.text("expect");
    if let Err(problem) = setting::read_expected(row.str("parameter"), &expect, &checker.known) {
        let message = format!("What {label} expects cannot be used. {}", problem.message);
        let next = problem.suggestion.unwrap_or_default();
        checker.problems.add(Weight::Error, problem.code, row.place_of("expect"), message, next);
        return None;
    }
    Some(OnTheDay {
        parameter: row.text("parameter"),
        area: row.text("where"),
        sector: row.text("sector"),
        on: row.date("on")?,
        expect,
        place: row.place(),
    })
}
