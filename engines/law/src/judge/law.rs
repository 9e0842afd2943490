//! The law in force: packs with their rules compiled and their parameters indexed. Made once, then only read.

use super::calendar::day_number;
use super::cell::Cell;
use super::judgment::Absence;
use super::resolve::{Choice, InLaw, Index, Locality, Sector, Slot, found};
use crate::pack::{Governs, Instrument, Packs, Place, Problem, RuleText, Setting, Side, Source, Table, Weight};
use crate::rule::{Rule, compile};
use crate::standards;
use crate::value::Value;
use jiff::civil::Date;
use std::collections::HashMap;
use std::sync::Arc;

/// Packs, ready to judge. See [`Law::judge`] for one record and [`crate::judge::Screen`] for many.
#[derive(Clone, Debug)]
pub struct Law {
    packs: Packs,
    hash: Arc<str>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) limits: Vec<Limit>,
    pub(crate) tables: Vec<Columns>,
    pub(crate) index: Index,
    /// By parameter and period: the number, or none for "none in law" and words.
    cells: Vec<Vec<Option<Cell>>>,
    /// By parameter and period: the codes of a set, as numbers of their list.
    sets: Vec<Vec<Vec<i64>>>,
    /// Sources and instruments by id: a report names dozens of them.
    sources: HashMap<String, usize>,
    instruments: HashMap<String, usize>,
}

/// Where and when a rule itself holds.
#[derive(Clone, Debug, Default)]
pub(crate) struct Limit {
    /// Countries (either side) and corridors (origin, destination); empty: everywhere.
    pub(crate) countries: Vec<u32>,
    pub(crate) corridors: Vec<(u32, u32)>,
    /// First and last signing day.
    pub(crate) from: Option<i64>,
    pub(crate) to: Option<i64>,
    /// Does it name an area at all? (Even one that nothing matches.)
    pub(crate) somewhere: bool,
}

/// What the engine keeps of a table of facts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    pub(crate) origin: usize,
    pub(crate) destination: usize,
    pub(crate) sector: usize,
    /// The columns of the governing days, in the order of [`GOVERNS`].
    pub(crate) days: [Option<usize>; 4],
    /// Is the code of this column a currency?
    pub(crate) currencies: Vec<bool>,
    /// Rules of the table, by index into the compiled rules.
    pub(crate) rules: Vec<usize>,
    /// Parameters its rules use, ascending.
    pub(crate) parameters: Vec<usize>,
}

/// The days that may govern, in the order in which the engine keeps them.
pub(crate) const GOVERNS: [Governs; 4] = [Governs::Signing, Governs::DayOfWork, Governs::DueDate, Governs::Departure];

/// The place of a governing day in [`GOVERNS`].
pub(crate) fn place_of_day(governs: Governs) -> usize {
    match governs {
        Governs::Signing => 0,
        Governs::DayOfWork => 1,
        Governs::DueDate => 2,
        Governs::Departure => 3,
    }
}

impl Law {
    /// Compiles every rule and indexes every parameter. Rules that do not compile are left out and said; a rule
    /// without a
    /// worked case that holds, one that is broken and one that is unknown is a warning.
    pub fn new(mut packs: Packs) -> (Law, Vec<Problem>) {
        intern(&mut packs);
        let (mut rules, mut problems) = (Vec::new(), Vec::new());
        for at in 0..packs.rules.len() {
            match compile(&packs, at) {
                Ok(rule) => rules.push(rule),
                Err(wrong) => problems.extend(wrong),
            }
        }
        problems.extend(rules.iter().flat_map(|rule| without_scenario(&packs, &packs.rules[rule.text])));
        let limits = rules.iter().map(|rule| limit(&packs, &packs.rules[rule.text])).collect();
        let tables = (0..packs.tables.len()).map(|at| columns(&packs, at, &rules, &mut problems)).collect();
        let (cells, sets) = numbers(&packs);
        let hash = Arc::from(packs.hash.as_str());
        let index = Index::new(&packs);
        let sources = packs.sources.iter().enumerate().map(|(at, source)| (source.id.clone(), at)).collect();
        let instruments = packs.instruments.iter().enumerate().map(|(at, known)| (known.id.clone(), at)).collect();
        (Law { packs, hash, rules, limits, tables, index, cells, sets, sources, instruments }, problems)
    }

    /// Everything the packs say.
    pub fn packs(&self) -> &Packs {
        &self.packs
    }

    /// Names the law in force; stored with every judgment.
    pub fn hash(&self) -> &Arc<str> {
        &self.hash
    }

    /// The compiled rules, with the facts and parameters they use.
    pub fn rules(&self) -> &[Rule] {
        &self.rules
    }

    /// A rule as written.
    pub fn text(&self, rule: usize) -> &RuleText {
        &self.packs.rules[self.rules[rule].text]
    }

    /// The rule of that id.
    pub fn rule(&self, id: &str) -> Option<usize> {
        self.rules.iter().position(|rule| self.packs.rules[rule.text].id == id)
    }

    /// The source of that id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.packs.sources.get(*self.sources.get(id)?)
    }

    /// The instrument of that id.
    pub fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.packs.instruments.get(*self.instruments.get(id)?)
    }

    /// The table of facts of that name, by index.
    pub fn table(&self, id: &str) -> Option<usize> {
        self.packs.tables.iter().position(|table| table.id == id)
    }

    /// The table of facts at an index.
    pub fn facts_of(&self, table: usize) -> &Table {
        &self.packs.tables[table]
    }

    /// What a parameter says on one day, for readers of the law. A missing country stands for "whatever else": then
    /// only what
    /// the other country says for everyone is read. `sector` is a sector code, `general` or `any`.
    ///
    /// # Errors
    /// Why there is no value: see [`Absence`]. An unknown name, country or sector is [`Absence::NotEncoded`].
    pub fn value_on(
        &self,
        parameter_name: &str,
        origin: Option<&str>,
        destination: Option<&str>,
        sector: &str,
        day: Date,
    ) -> Result<InLaw, Absence> {
        let symbol = |code: &str| self.packs.symbols.find(code).map(|symbol| symbol.0);
        let place = Locality {
            origin: origin.map(|code| symbol(code).unwrap_or(u32::MAX)),
            destination: destination.map(|code| symbol(code).unwrap_or(u32::MAX)),
            sector: match sector {
                "general" => Sector::General,
                "any" => Sector::Every,
                code => Sector::Is(symbol(code).unwrap_or(u32::MAX)),
            },
            any_other: true,
        };
        let names = &self.packs.parameter_names;
        let name = names.iter().position(|name| name.name == parameter_name).ok_or(Absence::NotEncoded)?;
        let Choice::Row(parameter) = self.index.choose(name, &place) else { return Err(Absence::NotEncoded) };
        let period = self.index.on(name, parameter, &place, day_number(day))?;
        Ok(found(&self.packs, name, parameter, period))
    }

    /// [`Law::value_on`] for a country or corridor as packs write it: `HK`, `PH-HK`.
    ///
    /// # Errors
    /// As [`Law::value_on`].
    pub fn value_in(&self, parameter_name: &str, area: &str, sector: &str, day: Date) -> Result<InLaw, Absence> {
        let side = self.packs.parameter_names.iter().find(|name| name.name == parameter_name).map(|name| name.side);
        let (origin, destination) = match (area.split_once('-'), side) {
            (Some((origin, destination)), _) => (Some(origin), Some(destination)),
            (None, Some(Side::Origin)) => (Some(area), None),
            (None, _) => (None, Some(area)),
        };
        self.value_on(parameter_name, origin, destination, sector, day)
    }

    /// The value of a parameter for a record that lies at `place` and on `days`.
    pub(crate) fn slot(&self, name: usize, table: usize, place: &Locality, days: &[Option<i64>; 4]) -> Slot {
        let columns = &self.tables[table];
        let parameter = match self.index.choose(name, place) {
            Choice::Row(parameter) => parameter,
            Choice::NoRow => return Slot::Absent(Absence::NotEncoded),
            Choice::OriginMissing => return Slot::FactMissing(columns.origin),
            Choice::DestinationMissing => return Slot::FactMissing(columns.destination),
            Choice::SectorMissing => return Slot::FactMissing(columns.sector),
        };
        let governs = self.index.governs(parameter);
        let which = place_of_day(governs);
        match (days[which], columns.days[which]) {
            (Some(day), _) => match self.index.on(name, parameter, place, day) {
                Ok(period) => self.period(parameter, period),
                Err(absence) => Slot::Absent(absence),
            },
            (None, Some(column)) => Slot::FactMissing(column),
            (None, None) => Slot::Absent(Absence::DayMissing(governs)),
        }
    }

    fn period(&self, parameter: usize, period: usize) -> Slot {
        match (&self.packs.parameters[parameter].periods[period].setting, self.cells[parameter][period]) {
            (Setting::NoneInLaw, _) => Slot::NoneInLaw(parameter, period),
            (Setting::Is(_), Some(cell)) => Slot::Value(cell, parameter, period),
            // A value that has no number is not known; it must never pass for "no such limit".
            (Setting::Is(_), None) => Slot::Absent(Absence::NotEncoded),
        }
    }

    /// The codes of a parameter that holds several.
    pub(crate) fn set(&self, parameter: usize, period: usize) -> &[i64] {
        &self.sets[parameter][period]
    }
}

/// Gives every code that packs use a number, so that none is unknown later.
fn intern(packs: &mut Packs) {
    let symbols = &mut packs.symbols;
    let listed = packs.code_lists.iter().flat_map(|list| list.codes.iter().map(|(code, _)| code));
    let countries = packs.countries.iter().map(|country| &country.code);
    let own = packs.countries.iter().flat_map(|country| &country.sectors_with_own_law);
    for code in listed.chain(countries).chain(own) {
        symbols.intern(code);
    }
    standards::intern_all(symbols);
    let areas = packs.parameters.iter().map(|parameter| &parameter.area);
    for area in areas.chain(packs.rules.iter().flat_map(|rule| &rule.areas)) {
        area.split('-').for_each(|code| {
            symbols.intern(code);
        });
    }
}

fn limit(packs: &Packs, text: &RuleText) -> Limit {
    let symbol = |code: &str| packs.symbols.find(code).map(|symbol| symbol.0);
    let mut limit = Limit {
        from: text.from.map(day_number),
        to: text.to.map(day_number),
        somewhere: !text.areas.is_empty(),
        ..Limit::default()
    };
    for area in &text.areas {
        match area.split_once('-') {
            Some((origin, destination)) => limit.corridors.extend(symbol(origin).zip(symbol(destination))),
            None => limit.countries.extend(symbol(area)),
        }
    }
    limit
}

fn columns(packs: &Packs, at: usize, rules: &[Rule], problems: &mut Vec<Problem>) -> Columns {
    let table = &packs.tables[at];
    let mut column = |name: &str| {
        let found = table.facts.iter().position(|fact| fact.name == name);
        if found.is_none() {
            let message = format!("The table `{}` has no fact `{name}`, which chooses its law.", table.id);
            problems.push(Problem {
                weight: Weight::Error,
                code: "unknown-fact",
                place: table.place.clone(),
                message,
                suggestion: Some("Add the fact to the vocabulary.".to_owned()),
            });
        }
        found
    };
    let mut columns = Columns {
        origin: column(&table.origin).unwrap_or(usize::MAX),
        destination: column(&table.destination).unwrap_or(usize::MAX),
        sector: column(&table.sector).unwrap_or(usize::MAX),
        days: GOVERNS.map(|governs| table.days.get(&governs).and_then(|name| column(name))),
        currencies: table.facts.iter().map(|fact| fact.list.as_deref() == Some("currency")).collect(),
        ..Columns::default()
    };
    columns.rules = (0..rules.len()).filter(|rule| rules[*rule].table == at).collect();
    columns.parameters = columns.rules.iter().flat_map(|rule| rules[*rule].parameters.iter().copied()).collect();
    columns.parameters.sort_unstable();
    columns.parameters.dedup();
    columns
}

type Numbers = (Vec<Vec<Option<Cell>>>, Vec<Vec<Vec<i64>>>);

fn numbers(packs: &Packs) -> Numbers {
    let (mut cells, mut sets) = (Vec::new(), Vec::new());
    for parameter in &packs.parameters {
        let name = packs.parameter_names.iter().find(|name| name.name == parameter.name);
        let currencies = name.is_some_and(|name| name.list.as_deref() == Some("currency"));
        let number = |value: &Value| Cell::of(value, currencies, packs);
        let of_period = |setting: &Setting| match setting {
            Setting::NoneInLaw => None,
            Setting::Is(Value::Codes(_) | Value::Text(_)) => Some(Cell::plain(0)),
            Setting::Is(value) => number(value),
        };
        let codes = |setting: &Setting| match setting {
            Setting::Is(Value::Codes(codes)) => {
                codes.iter().filter_map(|code| number(&Value::Code(*code))).map(|cell| cell.value).collect()
            }
            _ => Vec::new(),
        };
        cells.push(parameter.periods.iter().map(|period| of_period(&period.setting)).collect());
        sets.push(parameter.periods.iter().map(|period| codes(&period.setting)).collect());
    }
    (cells, sets)
}

fn without_scenario(packs: &Packs, rule: &RuleText) -> Option<Problem> {
    let has = |outcome: &str| {
        packs.scenarios.iter().any(|scenario| scenario.expect.get(&rule.id).is_some_and(|expected| expected == outcome))
    };
    let lacking: Vec<&str> = ["holds", "broken", "unknown"].into_iter().filter(|outcome| !has(outcome)).collect();
    if lacking.is_empty() {
        return None;
    }
    let place: Place = rule.place.clone();
    Some(Problem {
        weight: Weight::Warning,
        code: "no-scenario",
        place,
        message: format!("Rule `{}` has no scenario that expects `{}`.", rule.id, lacking.join("`, `")),
        suggestion: Some("Write one in `scenarios/`.".to_owned()),
    })
}
