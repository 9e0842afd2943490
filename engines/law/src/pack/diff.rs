//! What changed in the law: between two days of one pack, or between two packs.

use super::model::{Packs, Parameter, Period, Place, Setting, Side};
use crate::code::Symbols;
use crate::judge::{Stretch, Timeline, calendar};
use jiff::civil::Date;
use serde::Serialize;
use std::collections::BTreeMap;

/// How something changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// It was not there before.
    Added,
    /// It is not there any more.
    Removed,
    /// It says something else.
    Changed,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Added, removed or changed.
    pub kind: ChangeKind,
    /// `parameter`, `rule`, `right`, `instrument`, `status`, `reservation`, `procedure`, `institution`, `country` or `source`.
    pub what: &'static str,
    /// Its name: of a parameter the name, country or corridor, and sector.
    pub name: String,
    /// What it said: a value, `none`, `unknown`, or the text.
    pub before: Option<String>,
    /// What it says now.
    pub after: Option<String>,
    /// Where the newer of the two stands.
    #[serde(skip)]
    pub place: Place,
}

/// Parameters whose value in force differs between two days, in the order of the packs.
///
/// A value that is not known on a day, or of a country that is not described that day, is `unknown`; a law without such a limit is `none`.
pub fn between_dates(packs: &Packs, from: Date, to: Date) -> Vec<Change> {
    let days: BTreeMap<&str, (Date, Date)> = packs
        .countries
        .iter()
        .map(|country| {
            let first = country.encoded_from.unwrap_or(Date::MIN);
            (country.code.as_str(), (first, country.encoded_to.unwrap_or(Date::MAX)))
        })
        .collect();
    let sides: BTreeMap<&str, Side> =
        packs.parameter_names.iter().map(|name| (name.name.as_str(), name.side)).collect();
    let mut changes = Vec::new();
    for parameter in &packs.parameters {
        let timeline = Timeline::of(parameter);
        let on = |day: Date| {
            let encoded =
                days.get(speaks(parameter, &sides)).is_some_and(|(first, last)| (*first..=*last).contains(&day));
            match timeline.on(calendar::day_number(day)) {
                Stretch::Period(period) if encoded => parameter.periods.get(period),
                _ => None,
            }
        };
        let (before, after) = (on(from), on(to));
        let kind = match (before, after) {
            (Some(before), Some(after)) if before.setting != after.setting => ChangeKind::Changed,
            (None, Some(_)) => ChangeKind::Added,
            (Some(_), None) => ChangeKind::Removed,
            _ => continue,
        };
        let word = |period: Option<&Period>| {
            Some(period.map_or_else(|| "unknown".to_owned(), |period| said(&period.setting, &packs.symbols)))
        };
        let place = after.or(before).map_or_else(|| parameter.place.clone(), |period| period.place.clone());
        changes.push(Change {
            kind,
            what: "parameter",
            name: name_of(parameter),
            before: word(before),
            after: word(after),
            place,
        });
    }
    changes
}

/// The country whose law a parameter is: in a corridor, the side that the vocabulary gives its name.
fn speaks<'p>(parameter: &'p Parameter, sides: &BTreeMap<&str, Side>) -> &'p str {
    match parameter.area.split_once('-') {
        Some((origin, _)) if sides.get(parameter.name.as_str()) == Some(&Side::Origin) => origin,
        Some((_, destination)) => destination,
        None => &parameter.area,
    }
}

/// Everything that is in one pack and not, or not the same, in the other; by kind, then in the order of names.
pub fn between_packs(before: &Packs, after: &Packs) -> Vec<Change> {
    let (before, after) = (statements(before), statements(after));
    let mut changes = Vec::new();
    for (key, (text, place)) in &after {
        let (kind, said_before) = match before.get(key) {
            None => (ChangeKind::Added, None),
            Some((same, _)) if same == text => continue,
            Some((other, _)) => (ChangeKind::Changed, Some(other.clone())),
        };
        let (what, name) = key.clone();
        changes.push(Change {
            kind,
            what,
            name,
            before: said_before,
            after: Some(text.clone()),
            place: (*place).clone(),
        });
    }
    for (key, (text, place)) in before.iter().filter(|(key, _)| !after.contains_key(*key)) {
        let (what, name) = key.clone();
        let kind = ChangeKind::Removed;
        changes.push(Change { kind, what, name, before: Some(text.clone()), after: None, place: (*place).clone() });
    }
    changes.sort_by(|left, right| (left.what, &left.name).cmp(&(right.what, &right.name)));
    changes
}

type Statements<'p> = BTreeMap<(&'static str, String), (String, &'p Place)>;

/// Every statement of a pack under its name, as text that is equal exactly when the statement is.
fn statements(packs: &Packs) -> Statements<'_> {
    let mut all = Statements::new();
    for parameter in &packs.parameters {
        all.insert(("parameter", name_of(parameter)), (history(parameter, &packs.symbols), &parameter.place));
    }
    for rule in &packs.rules {
        let text = rule_text(rule);
        all.insert(("rule", rule.id.clone()), (text, &rule.place));
    }
    for right in &packs.rights {
        all.insert(("right", right.id.clone()), (whole(right), &right.place));
    }
    for instrument in &packs.instruments {
        all.insert(("instrument", instrument.id.clone()), (whole(instrument), &instrument.place));
    }
    for status in &packs.statuses {
        let day = status.date.clone().or_else(|| status.as_of.map(|day| day.to_string())).unwrap_or_default();
        let name = format!("{} {} {} {day}", status.instrument, status.country, status.act);
        all.insert(("status", name.trim_end().to_owned()), (whole(status), &status.place));
    }
    for reservation in &packs.reservations {
        let name = format!("{} {} {}", reservation.instrument, reservation.country, reservation.text);
        all.insert(("reservation", name), (whole(reservation), &reservation.place));
    }
    for procedure in &packs.procedures {
        all.insert(("procedure", procedure.id.clone()), (whole(procedure), &procedure.place));
    }
    for institution in &packs.institutions {
        all.insert(("institution", institution.id.clone()), (whole(institution), &institution.place));
    }
    for country in &packs.countries {
        all.insert(("country", country.code.clone()), (whole(country), &country.place));
    }
    for source in &packs.sources {
        all.insert(("source", source.id.clone()), (whole(source), &source.place));
    }
    all
}

fn whole(entry: &impl Serialize) -> String {
    serde_json::to_string(entry).unwrap_or_default()
}

fn name_of(parameter: &Parameter) -> String {
    format!("{} {} {}", parameter.name, parameter.area, parameter.sector)
}

fn said(setting: &Setting, symbols: &Symbols) -> String {
    match setting {
        Setting::Is(value) => value.written(symbols),
        Setting::NoneInLaw => "none".to_owned(),
    }
}

/// All periods of a parameter, one a line, with all that was written of each.
fn history(parameter: &Parameter, symbols: &Symbols) -> String {
    let mut lines = vec![format!("by {}", parameter.governed_by.word())];
    lines.extend(parameter.note.clone());
    for period in &parameter.periods {
        let day = |day: Option<Date>| day.map_or_else(|| "…".to_owned(), |day| day.to_string());
        let law = period.law.as_deref().unwrap_or("");
        let verified = if period.verified { "verified" } else { "not verified" };
        let note = period.note.as_deref().unwrap_or("");
        lines.push(format!(
            "{} ({}) – {} ({}): {}; {law}; {}; {verified}; checked {}; {note}",
            day(period.from),
            period.from_precision.word(),
            day(period.to),
            period.to_precision.word(),
            said(&period.setting, symbols),
            period.source,
            period.checked_on,
        ));
    }
    lines.join("\n")
}

/// All that a rule says, one key a line.
fn rule_text(rule: &super::RuleText) -> String {
    let when = rule.when.as_ref().map_or("", |(when, _)| when.as_str());
    let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
    let cites: Vec<String> = rule.cites.iter().map(whole).collect();
    [
        format!("table {}; topic {}; {}; {}", rule.table, rule.topic, rule.severity.word(), rule.areas.join(", ")),
        format!("when {when}"),
        format!("must {}", rule.must.0),
        format!("from {} to {}", day(rule.from), day(rule.to)),
        rule.title.clone(),
        rule.law.clone(),
        rule.remedy.clone(),
        rule.missing_means.clone().unwrap_or_default(),
        cites.join(" "),
        rule.source.clone().unwrap_or_default(),
    ]
    .join("\n")
}
