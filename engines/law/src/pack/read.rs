//! Reading a pack whole: files are opened, entries collected and checked, and what is sound becomes [`Packs`].

use super::check::{Checker, Known};
use super::entries;
use super::keys::{Entry, Names};
use super::model::{Packs, Place};
use super::open::{Layer, Opened, PackFile, choose, open};
use super::problem::{Problem, Problems, Weight};
use super::row::Row;
use super::{build, derived, hash, worse};
use crate::limits::{MAX_ENTRIES, MAX_ID_BYTES};
use crate::nearest::did_you_mean;
use crate::standards;
use crate::value::shown;
use std::collections::{BTreeMap, BTreeSet};

/// Reads the files of one pack. Whatever is wrong is listed, by file, line and column; a bad entry is left out and the rest stands.
///
/// Only `*.toml` outside `languages/` is read. A parameter with one bad value is left out whole, so that it is unknown and an
/// older value never stands in for a newer one.
pub fn read<'a>(files: impl IntoIterator<Item = PackFile<'a>>) -> (Packs, Vec<Problem>) {
    read_layers(files, [])
}

/// Reads a base and an overlay: an overlay's file takes the place of the base's file of the same path, and an overlay's entry the
/// place of the base's entry of the same name (for a parameter: name, area and sector).
pub fn read_layers<'a>(
    base: impl IntoIterator<Item = PackFile<'a>>,
    overlay: impl IntoIterator<Item = PackFile<'a>>,
) -> (Packs, Vec<Problem>) {
    let mut problems = Problems::default();
    let base = base.into_iter().map(|file| (Layer::Base, file));
    let overlay = overlay.into_iter().map(|file| (Layer::Overlay, file));
    let files = choose(base.chain(overlay), &mut problems);
    let hash = hash::of(&files);
    let opened: Vec<Opened<'_>> =
        files.into_iter().filter_map(|(layer, file)| open(layer, file, &mut problems)).collect();
    let mut rows = collect(&opened, &mut problems);
    // An overlay is read after the base, so that a later entry of the same name replaces an earlier one.
    for rows in rows.values_mut() {
        rows.sort_by_key(|row| row.file.layer);
    }
    let mut known = Known { names: declared(&rows), ..Known::default() };
    for row in rows.get(entries::FACT.table).into_iter().flatten() {
        known.facts.entry(row.str("table")).or_default().insert(row.str("name"));
    }
    known.countries.extend(rows.get(entries::COUNTRY.table).into_iter().flatten().map(|row| row.str("code")));
    standards::intern_all(&mut known.symbols);
    let mut reading = Reading { checker: Checker { known, problems, unknown_rules: BTreeSet::new() }, rows };
    let mut packs = reading.packs();
    packs.hash = hash;
    packs.symbols = std::mem::take(&mut reading.checker.known.symbols);
    (packs, reading.checker.problems.finish())
}

type Rows<'d> = BTreeMap<&'static str, Vec<Row<'d>>>;

/// All entries by table, in the order of files and lines.
fn collect<'d>(files: &'d [Opened<'d>], problems: &mut Problems) -> Rows<'d> {
    let mut rows: Rows<'d> = BTreeMap::new();
    let mut entries = 0_usize;
    for file in files {
        let mut found = of_file(file, problems);
        entries += found.iter().map(|(entry, row)| 1 + inner_entries(entry, row)).sum::<usize>();
        if entries > MAX_ENTRIES {
            let message = format!("The pack has more than {MAX_ENTRIES} entries; this file and the rest are not read.");
            problems.add(Weight::Error, "too-many-entries", file.place(0), message, "Remove what is not needed.");
            break;
        }
        mark_broken(file, &mut found);
        for (entry, row) in found {
            rows.entry(entry.table).or_default().push(row);
        }
    }
    rows
}

fn inner_entries(entry: &Entry, row: &Row<'_>) -> usize {
    if entry.table == entries::PARAMETER.table { row.rows("value").len() } else { 0 }
}

fn of_file<'d>(file: &'d Opened<'d>, problems: &mut Problems) -> Vec<(&'static Entry, Row<'d>)> {
    let mut found = Vec::new();
    for (name, value) in file.toml.get_ref().iter() {
        let name_place = || file.place(name.span().start);
        let Some(entry) = entries::ALL.into_iter().find(|entry| entry.table == name.get_ref().as_ref()) else {
            let near = did_you_mean(name.get_ref(), entries::ALL.into_iter().map(|entry| entry.table));
            let next = near.unwrap_or_else(|| "The tables of a pack are listed in packs/README.md.".to_owned());
            let message = format!("A pack has no table “{}”; its entries are left out.", shown(name.get_ref()));
            problems.add(Weight::Error, "unknown-table", name_place(), message, next);
            continue;
        };
        let items = value.get_ref().as_array().map(|items| items.iter().collect::<Vec<_>>()).unwrap_or_default();
        if items.is_empty() {
            let message = format!("“{}” is not written as a list of entries and is left out.", entry.table);
            problems.add(
                Weight::Error,
                "wrong-type",
                name_place(),
                message,
                format!("Write [[{}]] above it.", entry.table),
            );
        }
        for item in items {
            match item.get_ref().as_table() {
                Some(table) => found.push((entry, Row { file, table, at: item.span().start, broken: false })),
                None => {
                    let message = format!("This is not an entry of “{}”.", entry.table);
                    let next = format!("Write [[{}]] and its keys beneath.", entry.table);
                    problems.add(Weight::Error, "wrong-type", file.place(item.span().start), message, next);
                }
            }
        }
    }
    found
}

/// Marks the entries around broken places: an entry reaches from its heading to the next one.
fn mark_broken(file: &Opened<'_>, found: &mut [(&'static Entry, Row<'_>)]) {
    found.sort_by_key(|(_, row)| row.at);
    for at in &file.broken {
        let after = found.partition_point(|(_, row)| row.at <= *at);
        if let Some((_, row)) = after.checked_sub(1).and_then(|index| found.get_mut(index)) {
            row.broken = true;
        }
    }
}

/// Every name that can be referred to.
fn declared<'d>(rows: &Rows<'d>) -> BTreeMap<Names, BTreeSet<&'d str>> {
    let of = |names: Names| {
        let (table, key) = names.declared_in();
        rows.get(table).into_iter().flatten().map(move |row| row.str(key)).filter(|name| !name.is_empty()).collect()
    };
    Names::ALL.into_iter().map(|names| (names, of(names))).collect()
}

/// The entry in words: `parameter “wage.minimum_monthly HK any”`.
fn label(entry: &Entry, row: &Row<'_>) -> String {
    let name: Vec<String> = entry.identity.iter().filter_map(|key| word(row, key)).collect();
    if name.is_empty() {
        format!("This {}", entry.table)
    } else {
        format!("{} “{}”", entry.table, named(&name.join(" ")))
    }
}

/// A naming key as text.
fn word(row: &Row<'_>, key: &str) -> Option<String> {
    row.maybe(key).or_else(|| row.date(key).map(|date| date.to_string()))
}

struct Reading<'d> {
    checker: Checker<'d>,
    rows: Rows<'d>,
}

impl<'d> Reading<'d> {
    /// Builds the sound entries of a table. Of two entries of the same name an overlay's replaces the base's; otherwise the later is left out.
    fn table<T>(&mut self, entry: &Entry, build: impl Fn(&Row<'d>, &str, &mut Checker<'d>) -> Option<T>) -> Vec<T> {
        let rows = self.rows.remove(entry.table).unwrap_or_default();
        let mut built: Vec<T> = Vec::with_capacity(rows.len());
        let mut names: BTreeMap<Vec<Option<String>>, (usize, Row<'d>)> = BTreeMap::new();
        for row in &rows {
            let label = label(entry, row);
            if !self.checker.check(row, entry, &label) {
                continue;
            }
            let name: Vec<Option<String>> = entry.identity.iter().map(|key| word(row, key)).collect();
            let before = names.get(&name).copied();
            if let Some((_, first)) = before.filter(|(_, first)| first.file.layer == row.file.layer) {
                let Place { file, line, .. } = first.place();
                let message = format!("{label} is already in {file}, line {line}; this one is left out.");
                let next = if entry.table == entries::PARAMETER.table {
                    "Put all its values under one."
                } else {
                    "Remove one of the two."
                };
                self.checker.problems.add(Weight::Error, "duplicate", row.place(), message, next);
                continue;
            }
            let Some(made) = build(row, &label, &mut self.checker) else { continue };
            match before.and_then(|(at, _)| built.get_mut(at).map(|place| (at, place))) {
                Some((at, replaced)) => {
                    *replaced = made;
                    names.insert(name, (at, *row));
                }
                None => {
                    names.insert(name, (built.len(), *row));
                    built.push(made);
                }
            }
        }
        built
    }

    fn packs(&mut self) -> Packs {
        let mut packs = Packs { code_lists: self.table(&entries::CODE_LIST, build::code_list), ..Packs::default() };
        for list in &packs.code_lists {
            for (code, _) in &list.codes {
                self.checker.known.symbols.intern(code);
            }
            self.checker.known.lists.insert(list.id.clone(), list.clone());
        }
        packs.tables = self.table(&entries::TABLE, |row, _, _| Some(build::table(row)));
        let facts = self
            .table(&entries::FACT, |row, label, checker| Some((row.text("table"), build::fact(row, label, checker)?)));
        for (table, fact) in facts {
            if let Some(table) = packs.tables.iter_mut().find(|known| known.id == table) {
                table.facts.push(fact);
            }
        }
        self.whole_tables(&mut packs);
        packs.parameter_names = self.table(&entries::PARAMETER_NAME, build::parameter_name);
        for name in &packs.parameter_names {
            self.checker.known.types.insert(name.name.clone(), (name.kind, name.list.clone()));
            self.checker.known.governs.insert(name.name.clone(), name.governed_by);
        }
        packs.sources = self.table(&entries::SOURCE, |row, _, _| Some(build::source(row)));
        packs.countries = self.table(&entries::COUNTRY, build::country);
        packs.instruments = self.table(&entries::INSTRUMENT, |row, _, _| Some(build::instrument(row)));
        packs.parameters = self.table(&entries::PARAMETER, build::parameter);
        self.described(&packs);
        packs.rules = self.table(&entries::RULE, build::rule);
        packs.statuses = self.table(&entries::STATUS, |row, _, _| Some(build::status(row)));
        packs.reservations = self.table(&entries::RESERVATION, |row, _, _| Some(build::reservation(row)));
        packs.rights = self.table(&entries::RIGHT, |row, _, _| Some(build::right(row)));
        packs.institutions = self.table(&entries::INSTITUTION, |row, _, _| Some(build::institution(row)));
        packs.procedures = self.table(&entries::PROCEDURE, |row, _, _| Some(build::procedure(row)));
        let mut steps = self.table(&entries::STEP, |row, _, _| Some(build::step(row)));
        steps.sort_by_key(|step| step.order);
        let places: BTreeMap<String, usize> =
            packs.procedures.iter().enumerate().map(|(at, procedure)| (procedure.id.clone(), at)).collect();
        for step in steps {
            if let Some(procedure) = places.get(&step.procedure).and_then(|at| packs.procedures.get_mut(*at)) {
                procedure.steps.push(step);
            }
        }
        packs.scenarios = self.table(&entries::SCENARIO, |row, _, _| Some(build::scenario(row)));
        packs.on_the_days = self.table(&entries::ON_THE_DAY, build::on_the_day);
        packs
    }

    /// Values of a country that no [[country]] describes are never used; each such country is told once.
    fn described(&mut self, packs: &Packs) {
        let mut known: BTreeSet<&str> = self.checker.known.countries.clone();
        for parameter in &packs.parameters {
            for code in parameter.area.split('-').filter(|code| known.insert(code)) {
                let message =
                    format!("There are values for {code}, but no [[country]] with that code: they may not be used.");
                let next = "Add a [[country]] that says from when to when its law is recorded.";
                self.checker.problems.add(
                    Weight::Warning,
                    "country-not-described",
                    parameter.place.clone(),
                    message,
                    next,
                );
            }
        }
    }

    /// A table of facts has to have the facts that choose the law.
    fn whole_tables(&mut self, packs: &mut Packs) {
        for table in &packs.tables {
            let choosing = [&table.origin, &table.destination, &table.sector].into_iter().chain(table.days.values());
            for name in choosing.filter(|name| table.facts.iter().all(|fact| fact.name != **name)) {
                let message = format!("table “{}” has no fact “{name}”, which chooses the law.", table.id);
                let near = did_you_mean(name, table.facts.iter().map(|fact| fact.name.as_str()));
                let next = near.unwrap_or_else(|| "Add a [[fact]] of that name.".to_owned());
                self.checker.problems.add(Weight::Error, "unknown-fact", table.place.clone(), message, next);
            }
            derived::no_circle(table, &mut self.checker.problems);
            worse::sound(table, &packs.code_lists, &mut self.checker.problems);
        }
    }
}

/// The name of an entry in a message, whole unless it is absurdly long or holds what cannot be shown.
fn named(name: &str) -> String {
    let plain = name.len() <= MAX_ID_BYTES && name.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    if plain { name.to_owned() } else { shown(name) }
}
