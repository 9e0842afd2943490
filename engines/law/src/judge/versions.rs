//! The law of each row of a batch, as a small number: rows with one place and one stretch of days share a version of
//! the law.

use super::batch::Batch;
use super::evaluate::{Reach, reach};
use super::law::{Law, place_of_day};
use super::resolve::{Choice, Locality, Sector, Slot};
use std::collections::HashMap;

/// Versions kept at most; when there are more, the next batch starts anew.
const VERSIONS_MAXIMUM: usize = 16_384;
/// Stands for a day that is missing.
const NO_DAY: u32 = u32::MAX;

/// What the law says for rows of one version.
#[derive(Debug)]
pub(crate) struct Version {
    /// In the order of the parameters of the table.
    pub(crate) slots: Vec<Slot>,
    /// In the order of the rules of the table: no for rules whose parameter is "none in law" too.
    pub(crate) reaches: Vec<Reach>,
}

/// A place with the days on which its law may change, for each governing day.
#[derive(Debug)]
struct Area {
    place: Locality,
    cuts: [Vec<i64>; 4],
}

/// Every version met so far.
#[derive(Debug, Default)]
pub(crate) struct Versions {
    areas: Vec<Area>,
    by_place: HashMap<Locality, usize>,
    by_stretch: HashMap<(usize, [u32; 4]), u32>,
    pub(crate) all: Vec<Version>,
}

/// The versions of one batch.
#[derive(Debug)]
pub(crate) struct Used {
    /// Distinct versions in the batch, by index into [`Versions::all`].
    pub(crate) present: Vec<u32>,
    /// For each row, its place in `present`.
    pub(crate) of_row: Vec<u32>,
}

impl Versions {
    /// Finds the version of every row.
    pub(crate) fn of(&mut self, law: &Law, table: usize, batch: &Batch) -> Used {
        if self.all.len() > VERSIONS_MAXIMUM {
            *self = Versions::default();
        }
        let columns = &law.tables[table];
        let mut used = Used { present: Vec::new(), of_row: Vec::with_capacity(batch.rows) };
        let mut places: HashMap<u32, u32> = HashMap::new();
        let mut last: Option<(Locality, [Option<i64>; 4], u32)> = None;
        let code = |column: usize, row: usize| {
            let cell = batch.columns.get(column)?.cell(row)?;
            u32::try_from(cell.value).ok()
        };
        for row in 0..batch.rows {
            let place = Locality {
                origin: code(columns.origin, row),
                destination: code(columns.destination, row),
                sector: code(columns.sector, row).map_or(Sector::Missing, Sector::Is),
                any_other: false,
            };
            let days = columns.days.map(|column| Some(batch.columns.get(column?)?.cell(row)?.value));
            if let Some((before, before_days, version)) = last
                && before == place
                && before_days == days
            {
                used.of_row.push(version);
                continue;
            }
            let version = self.version(law, table, place, days);
            let at = *places.entry(version).or_insert_with(|| {
                used.present.push(version);
                u32::try_from(used.present.len() - 1).unwrap_or(u32::MAX)
            });
            used.of_row.push(at);
            last = Some((place, days, at));
        }
        used
    }

    fn version(&mut self, law: &Law, table: usize, place: Locality, days: [Option<i64>; 4]) -> u32 {
        let area = match self.by_place.get(&place) {
            Some(area) => *area,
            None => {
                self.areas.push(Area { place, cuts: cuts(law, table, &place) });
                self.by_place.insert(place, self.areas.len() - 1);
                self.areas.len() - 1
            }
        };
        let cuts = &self.areas[area].cuts;
        let mut stretch = [NO_DAY; 4];
        for (which, day) in days.iter().enumerate() {
            if let Some(day) = day {
                let at = cuts[which].partition_point(|cut| cut <= day);
                stretch[which] = u32::try_from(at).unwrap_or(NO_DAY - 1);
            }
        }
        if let Some(version) = self.by_stretch.get(&(area, stretch)) {
            return *version;
        }
        let place = self.areas[area].place;
        let version = u32::try_from(self.all.len()).unwrap_or(u32::MAX);
        self.all.push(Version::new(law, table, &place, &days));
        self.by_stretch.insert((area, stretch), version);
        version
    }
}

impl Version {
    fn new(law: &Law, table: usize, place: &Locality, days: &[Option<i64>; 4]) -> Version {
        let columns = &law.tables[table];
        let slots: Vec<Slot> = columns.parameters.iter().map(|name| law.slot(*name, table, place, days)).collect();
        let facts = [columns.origin, columns.destination, columns.days[0].unwrap_or(usize::MAX)];
        let slot = |name: &usize| columns.parameters.binary_search(name).ok().map(|at| slots[at]);
        let reaches = columns.rules.iter().map(|rule| {
            let own = reach(&law.limits[*rule], place, days[0], facts);
            own.and_law(law.rules[*rule].parameters.iter().filter_map(slot))
        });
        Version { reaches: reaches.collect(), slots }
    }
}

/// The days on which anything may change for a place, for each governing day.
fn cuts(law: &Law, table: usize, place: &Locality) -> [Vec<i64>; 4] {
    let columns = &law.tables[table];
    let mut cuts: [Vec<i64>; 4] = Default::default();
    for name in &columns.parameters {
        if let Choice::Row(parameter) = law.index.choose(*name, place) {
            let which = place_of_day(law.index.governs(parameter));
            cuts[which].extend(law.index.cuts(*name, parameter, place));
        }
    }
    for rule in &columns.rules {
        let limit = &law.limits[*rule];
        cuts[0].extend(limit.from);
        cuts[0].extend(limit.to.map(|to| to.saturating_add(1)));
    }
    for days in &mut cuts {
        days.sort_unstable();
        days.dedup();
    }
    cuts
}
