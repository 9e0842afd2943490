//! Questions to the law library: the values of an area on a day, the history of one, what changed between two days.

use super::search::Index;
use super::views::{self, ParameterView};
use crate::foundations::law::LawInForce;
use jiff::civil::Date;
use marhala_law::Packs;
use marhala_law::pack::{Parameter, Period, Precision};
use serde::Serialize;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use utoipa::ToSchema;

/// Laws whose index is kept: a process has one, tests have a few.
const INDEXES_MAX: usize = 8;

/// The index of the law in force, built once for each law.
pub fn index(law: &LawInForce) -> Arc<Index> {
    static BUILT: OnceLock<Mutex<BTreeMap<String, Arc<Index>>>> = OnceLock::new();
    let built = BUILT.get_or_init(Mutex::default);
    let mut built = built.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(index) = built.get(law.hash().as_ref()) {
        return Arc::clone(index);
    }
    if built.len() >= INDEXES_MAX {
        built.clear();
    }
    let index = Arc::new(Index::of(law.packs()));
    built.insert(law.hash().to_string(), Arc::clone(&index));
    index
}

/// The period that holds on a day for certain: not one whose first or last day is only known by month or year and that day is in it.
pub fn period_on(parameter: &Parameter, day: Date) -> Option<&Period> {
    parameter.periods.iter().find(|period| {
        let begun = match period.from {
            Some(from) => {
                day >= end_of(from, period.from_precision) || (period.from_precision == Precision::Day && day >= from)
            }
            None => day >= period.checked_on,
        };
        begun && period.to.is_none_or(|to| day <= start_of(to, period.to_precision))
    })
}

/// The last day of the month or year in which the day lies, as exactly as it is known.
fn end_of(day: Date, precision: Precision) -> Date {
    match precision {
        Precision::Day => day,
        Precision::Month => day.last_of_month(),
        Precision::Year => day.last_of_year(),
    }
}

fn start_of(day: Date, precision: Precision) -> Date {
    match precision {
        Precision::Day => day,
        Precision::Month => day.first_of_month(),
        Precision::Year => day.first_of_year(),
    }
}

/// Parameters of an area (country or corridor), by name and sector; with a name only that one.
pub fn parameters<'a>(packs: &'a Packs, area: &str, name: Option<&str>) -> Vec<&'a Parameter> {
    let mut found: Vec<&Parameter> =
        packs.parameters.iter().filter(|one| one.area == area && name.is_none_or(|name| one.name == name)).collect();
    found.sort_by(|a, b| (&a.name, &a.sector).cmp(&(&b.name, &b.sector)));
    found
}

/// Does the library know anything of this area?
pub fn knows_area(packs: &Packs, area: &str) -> bool {
    packs.countries.iter().any(|country| country.code == area)
        || packs.parameters.iter().any(|one| one.area == area)
        || packs.institutions.iter().any(|one| one.country == area)
}

/// A value that differs between two days.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Difference {
    /// Country or corridor.
    pub area: String,
    /// The parameter's name.
    pub name: String,
    /// Sector code, `general` or `any`.
    pub sector: String,
    /// The value on the first day; absent: not known.
    pub before: Option<String>,
    /// The value on the second day; absent: not known.
    pub after: Option<String>,
}

/// A parameter whose setting differs between two days, with its periods on both; none where nothing is known of that day.
pub type Changed<'a> = (&'a Parameter, Option<&'a Period>, Option<&'a Period>);

/// Every parameter whose setting differs between two days, by area, name and sector.
pub fn changed<'a>(packs: &'a Packs, from: Date, to: Date, area: Option<&str>) -> Vec<Changed<'a>> {
    let here = packs.parameters.iter().filter(|one| area.is_none_or(|area| one.area == area));
    let mut all: Vec<Changed<'a>> = here
        .map(|one| (one, period_on(one, from), period_on(one, to)))
        .filter(|(_, before, after)| before.map(|one| &one.setting) != after.map(|one| &one.setting))
        .collect();
    all.sort_by(|(a, ..), (b, ..)| (&a.area, &a.name, &a.sector).cmp(&(&b.area, &b.name, &b.sector)));
    all
}

/// The same for programs.
pub fn differences(packs: &Packs, from: Date, to: Date, area: Option<&str>) -> Vec<Difference> {
    let value = |period: Option<&Period>| period.map(|period| views::written(&packs.symbols, &period.setting));
    let all = changed(packs, from, to, area).into_iter();
    all.map(|(one, before, after)| Difference {
        area: one.area.clone(),
        name: one.name.clone(),
        sector: one.sector.clone(),
        before: value(before),
        after: value(after),
    })
    .collect()
}

/// The views of all parameters that match.
pub fn parameter_views(packs: &Packs, area: &str, name: Option<&str>, on: Option<Date>) -> Vec<ParameterView> {
    parameters(packs, area, name).into_iter().map(|one| views::parameter(packs, one, on)).collect()
}

/// An entry that differs between two packs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PackChange {
    /// `parameter` or `rule`.
    pub kind: &'static str,
    /// Its name; for a parameter with area and sector.
    pub name: String,
    /// As it was; empty: it was not there.
    pub before: String,
    /// As it is; empty: it is gone.
    pub after: String,
}

/// Parameters and rules that differ between two packs, by kind and name.
pub fn between(old: &Packs, new: &Packs) -> Vec<PackChange> {
    let entries = |packs: &Packs| -> BTreeMap<(&'static str, String), String> {
        let parameters = packs.parameters.iter().map(|one| {
            let name = format!("{} {} {}", one.name, one.area, one.sector);
            (("parameter", name), super::check_pack::history(packs, one))
        });
        let rules = packs.rules.iter().map(|rule| {
            let when = rule.when.as_ref().map_or("", |when| when.0.trim());
            (
                ("rule", rule.id.clone()),
                format!("when {when} must {} severity {}", rule.must.0.trim(), rule.severity.word()),
            )
        });
        parameters.chain(rules).collect()
    };
    let (old, new) = (entries(old), entries(new));
    let keys: std::collections::BTreeSet<_> = old.keys().chain(new.keys()).collect();
    let text = |of: &BTreeMap<_, String>, key| of.get(key).cloned().unwrap_or_default();
    keys.into_iter()
        .map(|key| PackChange { kind: key.0, name: key.1.clone(), before: text(&old, key), after: text(&new, key) })
        .filter(|change| change.before != change.after)
        .collect()
}
