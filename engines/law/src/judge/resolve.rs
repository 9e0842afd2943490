//! Which value of a parameter holds for a record: corridor before country, sector before `general` before `any`, then
//! the day.
//!
//! Once a row is found its silence is final: a more specific row without a value on the day never falls back to a
//! general one.

use super::calendar::day_number;
use super::cell::Cell;
use super::judgment::{Absence, Found};
use super::timeline::{Stretch, Timeline};
use crate::pack::{Governs, Packs, Setting, Side};
use jiff::civil::Date;

/// Sector words that are not sectors.
const GENERAL: u32 = u32::MAX - 1;
const EVERY: u32 = u32::MAX;
/// Stands in the upper half of an area key for "no corridor, a country".
const COUNTRY: u64 = (u32::MAX as u64) << 32;

/// A value of law for a record, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// The value, with the parameter and period it stands in.
    Value(Cell, usize, usize),
    /// The law sets no such limit.
    NoneInLaw(usize, usize),
    /// There is none.
    Absent(Absence),
    /// A fact that chooses the law is missing: its column.
    FactMissing(usize),
}

/// What the law says on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InLaw {
    /// This value.
    Is(Found),
    /// That there is no such limit, by this parameter (index into [`Packs::parameters`]) and period.
    NoneInLaw {
        /// Index into [`Packs::parameters`].
        parameter: usize,
        /// Index of the period inside it.
        period: usize,
    },
}

/// The sector of a record, or one of the words that stand for several.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Sector {
    Is(u32),
    General,
    Every,
    Missing,
}

/// Where a record lies: symbols of countries and sector.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Locality {
    pub(crate) origin: Option<u32>,
    pub(crate) destination: Option<u32>,
    pub(crate) sector: Sector,
    /// A missing country means "whatever else", as when one reads a country's law; else its absence may decide.
    pub(crate) any_other: bool,
}

/// Which parameter row speaks, or why none can be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Choice {
    Row(usize),
    NoRow,
    OriginMissing,
    DestinationMissing,
    SectorMissing,
}

/// What the engine keeps of a country.
#[derive(Clone, Debug)]
struct Encoded {
    country: u32,
    own_law: Vec<u32>,
    from: i64,
    to: i64,
}

/// Parameters by name, area and sector, each with its line of days.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    /// By parameter name: (area, sector, parameter), sorted.
    rows: Vec<Vec<(u64, u32, usize)>>,
    sides: Vec<Side>,
    countries: Vec<Encoded>,
    timelines: Vec<Timeline>,
    governs: Vec<Governs>,
}

impl Index {
    /// Indexes the packs. Codes that are not interned yet must be interned before.
    pub(crate) fn new(packs: &Packs) -> Index {
        let symbol = |code: &str| packs.symbols.find(code).map(|symbol| symbol.0);
        let mut rows = vec![Vec::new(); packs.parameter_names.len()];
        for (at, parameter) in packs.parameters.iter().enumerate() {
            let name = packs.parameter_names.iter().position(|name| name.name == parameter.name);
            let area = match parameter.area.split_once('-') {
                Some((origin, destination)) => symbol(origin).zip(symbol(destination)).map(|(o, d)| corridor(o, d)),
                None => symbol(&parameter.area).map(country),
            };
            let sector = match parameter.sector.as_str() {
                "general" => Some(GENERAL),
                "any" => Some(EVERY),
                code => symbol(code),
            };
            if let (Some(name), Some(area), Some(sector)) = (name, area, sector) {
                rows[name].push((area, sector, at));
            }
        }
        rows.iter_mut().for_each(|rows| rows.sort_unstable());
        let mut countries: Vec<Encoded> = packs
            .countries
            .iter()
            .filter_map(|country| {
                Some(Encoded {
                    country: symbol(&country.code)?,
                    own_law: country.sectors_with_own_law.iter().filter_map(|code| symbol(code)).collect(),
                    from: country.encoded_from.map_or(i64::MIN, day_number),
                    to: country.encoded_to.map_or(i64::MAX, day_number),
                })
            })
            .collect();
        countries.sort_by_key(|encoded| encoded.country);
        Index {
            rows,
            sides: packs.parameter_names.iter().map(|name| name.side).collect(),
            countries,
            timelines: packs.parameters.iter().map(Timeline::of).collect(),
            governs: packs.parameters.iter().map(|parameter| parameter.governed_by).collect(),
        }
    }

    pub(crate) fn governs(&self, parameter: usize) -> Governs {
        self.governs[parameter]
    }

    /// Days on which the answer of a row may change: its stretches and the ends of its country's encoding.
    pub(crate) fn cuts(&self, name: usize, parameter: usize, place: &Locality) -> impl Iterator<Item = i64> + '_ {
        let encoded = self.encoded(name, place);
        let ends = encoded.into_iter().flat_map(|encoded| [encoded.from, encoded.to.saturating_add(1)]);
        self.timelines[parameter].0.iter().map(|(day, _)| *day).chain(ends)
    }

    fn encoded(&self, name: usize, place: &Locality) -> Option<&Encoded> {
        let own = match self.sides[name] {
            Side::Destination => place.destination,
            Side::Origin => place.origin,
        }?;
        let at = self.countries.binary_search_by_key(&own, |encoded| encoded.country).ok()?;
        self.countries.get(at)
    }

    /// The row that speaks for a place, or why none can be chosen.
    pub(crate) fn choose(&self, name: usize, place: &Locality) -> Choice {
        let (own, other, own_missing, other_missing) = match self.sides[name] {
            Side::Destination => (place.destination, place.origin, Choice::DestinationMissing, Choice::OriginMissing),
            Side::Origin => (place.origin, place.destination, Choice::OriginMissing, Choice::DestinationMissing),
        };
        let Some(own) = own else { return own_missing };
        let Some(encoded) = self.encoded(name, place) else { return Choice::NoRow };
        let rows = &self.rows[name];
        match other {
            Some(_) => {
                let (origin, destination) = (place.origin.unwrap_or(own), place.destination.unwrap_or(own));
                match in_area(rows, corridor(origin, destination), place.sector, encoded) {
                    Choice::NoRow => {}
                    found => return found,
                }
            }
            None if place.any_other => {}
            None => {
                let half = |area: u64| if self.sides[name] == Side::Origin { area >> 32 } else { area & 0xFFFF_FFFF };
                if rows.iter().any(|(area, ..)| area & COUNTRY != COUNTRY && half(*area) == u64::from(own)) {
                    return other_missing;
                }
            }
        }
        in_area(rows, country(own), place.sector, encoded)
    }

    /// What a row says on a day. The caller knows the row speaks for the place.
    pub(crate) fn on(&self, name: usize, parameter: usize, place: &Locality, day: i64) -> Result<usize, Absence> {
        match self.encoded(name, place) {
            Some(encoded) if encoded.from <= day && day <= encoded.to => {}
            _ => return Err(Absence::NotEncodedThatDay),
        }
        match self.timelines[parameter].on(day) {
            Stretch::Period(period) => Ok(period),
            Stretch::Absent => Err(Absence::NotEncodedThatDay),
            Stretch::Unsure => Err(Absence::DayNotSure),
        }
    }
}

fn country(symbol: u32) -> u64 {
    COUNTRY | u64::from(symbol)
}

fn corridor(origin: u32, destination: u32) -> u64 {
    u64::from(origin) << 32 | u64::from(destination)
}

fn in_area(rows: &[(u64, u32, usize)], area: u64, sector: Sector, encoded: &Encoded) -> Choice {
    let start = rows.partition_point(|(other, ..)| *other < area);
    let end = start + rows[start..].partition_point(|(other, ..)| *other == area);
    let here = &rows[start..end];
    let find = |sector: u32| {
        here.binary_search_by_key(&sector, |(_, sector, _)| *sector).ok().map(|at| Choice::Row(here[at].2))
    };
    let found = match sector {
        _ if here.is_empty() => None,
        Sector::Every => find(EVERY),
        Sector::General => find(GENERAL).or_else(|| find(EVERY)),
        Sector::Is(sector) => find(sector)
            .or_else(|| if encoded.own_law.contains(&sector) { None } else { find(GENERAL) })
            .or_else(|| find(EVERY)),
        Sector::Missing if here.iter().any(|(_, sector, _)| *sector != EVERY) => Some(Choice::SectorMissing),
        Sector::Missing => find(EVERY),
    };
    found.unwrap_or(Choice::NoRow)
}

/// What a period says, for people.
pub(crate) fn found(packs: &Packs, name: usize, parameter: usize, period: usize) -> InLaw {
    let written = &packs.parameters[parameter].periods[period];
    let since: Option<Date> = written.from;
    match &written.setting {
        Setting::NoneInLaw => InLaw::NoneInLaw { parameter, period },
        Setting::Is(value) => {
            let side = packs.parameter_names[name].side;
            InLaw::Is(Found { value: value.clone(), parameter, period, since, side })
        }
    }
}
