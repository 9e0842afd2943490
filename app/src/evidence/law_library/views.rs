//! The law as programs read it: plain structures with every value, its days, its source and whether it was seen there.

use marhala_law::code::Symbols;
use marhala_law::pack::{Packs, Parameter, Period, Precision, Setting};
use marhala_law::value::Value;
use serde::Serialize;
use utoipa::ToSchema;

/// A source of a statement.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SourceView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its address, when it has one.
    pub address: Option<String>,
}

/// One period of a value.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PeriodView {
    /// The value as written in a pack (`"1000 AED"`, `"48 h"`), or `none` when the law sets no such limit.
    pub value: String,
    /// First day; absent: in force on `checked_on`, since when is not known.
    pub from: Option<String>,
    /// `day`, `month` or `year`: how exactly `from` is known.
    pub from_precision: &'static str,
    /// Last day; absent: still in force when last checked.
    pub to: Option<String>,
    /// How exactly `to` is known.
    pub to_precision: &'static str,
    /// Instrument and article.
    pub law: Option<String>,
    /// Where it comes from.
    pub source: SourceView,
    /// Was this value seen in the source?
    pub verified: bool,
    /// The day someone last looked.
    pub checked_on: String,
    /// What a careful reader must know.
    pub note: Option<String>,
}

/// What the law of one area sets, over time.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ParameterView {
    /// Its name.
    pub name: String,
    /// Its name for people.
    pub label: String,
    /// Country or corridor.
    pub area: String,
    /// Sector code, `general` or `any`.
    pub sector: String,
    /// The subject.
    pub topic: String,
    /// `signing`, `day_of_work`, `due_date` or `departure`.
    #[schema(value_type = String)]
    pub governed_by: marhala_law::pack::Governs,
    /// What a careful reader must know.
    pub note: Option<String>,
    /// Its history, earliest first.
    pub periods: Vec<PeriodView>,
}

/// The view of a parameter; with a day, only the period that holds on it.
pub fn parameter(packs: &Packs, one: &Parameter, on: Option<jiff::civil::Date>) -> ParameterView {
    let name = packs.parameter_names.iter().find(|name| name.name == one.name);
    let periods = match on {
        Some(day) => super::steps::period_on(one, day).into_iter().map(|one| period(packs, one)).collect(),
        None => one.periods.iter().map(|one| period(packs, one)).collect(),
    };
    ParameterView {
        name: one.name.clone(),
        label: name.map_or_else(|| one.name.clone(), |name| name.label.clone()),
        area: one.area.clone(),
        sector: one.sector.clone(),
        topic: name.map_or_else(String::new, |name| name.topic.clone()),
        governed_by: one.governed_by,
        note: one.note.clone(),
        periods,
    }
}

fn period(packs: &Packs, one: &Period) -> PeriodView {
    PeriodView {
        value: written(&packs.symbols, &one.setting),
        from: one.from.map(|day| day.to_string()),
        from_precision: precision(one.from_precision),
        to: one.to.map(|day| day.to_string()),
        to_precision: precision(one.to_precision),
        law: one.law.clone(),
        source: source(packs, &one.source),
        verified: one.verified,
        checked_on: one.checked_on.to_string(),
        note: one.note.clone(),
    }
}

/// The source with this id, or its bare id.
pub fn source(packs: &Packs, id: &str) -> SourceView {
    match packs.sources.binary_search_by(|source| source.id.as_str().cmp(id)) {
        Ok(at) => view_of(&packs.sources[at]),
        Err(_) => packs
            .sources
            .iter()
            .find(|source| source.id == id)
            .map_or_else(|| SourceView { id: id.to_owned(), title: id.to_owned(), address: None }, view_of),
    }
}

fn view_of(source: &marhala_law::pack::Source) -> SourceView {
    SourceView { id: source.id.clone(), title: source.title.clone(), address: source.address.clone() }
}

fn precision(how: Precision) -> &'static str {
    match how {
        Precision::Day => "day",
        Precision::Month => "month",
        Precision::Year => "year",
    }
}

/// A value as packs write it.
pub fn written(symbols: &Symbols, setting: &Setting) -> String {
    match setting {
        Setting::NoneInLaw => "none".into(),
        Setting::Is(value) => written_value(symbols, value),
    }
}

/// A value as packs write it, without "none".
pub fn written_value(symbols: &Symbols, value: &Value) -> String {
    match value {
        Value::Money(money) => money.to_string(),
        Value::Date(day) => day.to_string(),
        Value::Days(count) | Value::Months(count) | Value::Count(count) => count.to_string(),
        Value::Hours(minutes) if minutes % 60 == 0 => format!("{} h", minutes / 60),
        Value::Hours(minutes) => format!("{} h {} min", minutes / 60, minutes % 60),
        Value::Share(parts) if parts % 100 == 0 => format!("{} %", parts / 100),
        Value::Share(parts) => format!("{}.{:02} %", parts / 100, parts % 100),
        Value::YesNo(yes) => yes.to_string(),
        Value::Code(code) => symbols.code(*code).to_owned(),
        Value::Codes(codes) => codes.iter().map(|code| symbols.code(*code)).collect::<Vec<_>>().join(", "),
        Value::Text(words) => words.clone(),
    }
}
