//! The same work for other engines: contracts, the law of each as columns, and the rules as SQL; one contract and its rules for
//! OpenFisca.

use crate::contracts::{self, number, worked_cases};
use crate::measure::{Answer, contract, law};
use crate::numpy::Numpy;
use arrow_array::builder::{BooleanBuilder, Date32Builder, StringBuilder};
use arrow_array::{ArrayRef, Int64Array, RecordBatch};
use marhala_law::judge::calendar::day_number;
use marhala_law::judge::{Batch, Screen};
use marhala_law::pack::Setting;
use marhala_law::rule::{Parameters, Sql};
use marhala_law::value::Type;
use marhala_law::{Law, Outcome, Record, Value};
use parquet::arrow::ArrowWriter;
use serde_json::{Map, json};
use std::fs::File;
use std::path::Path;
use std::sync::Arc;

/// Writes contracts.parquet, law.parquet, rules.json, contract.json and openfisca.json to a folder.
///
/// # Errors
/// When a file cannot be written, or the packs have no worked case.
pub fn write(rows: usize, folder: &Path) -> Answer<()> {
    let law = law()?;
    let table = contract(&law)?;
    let screen = contracts::write(&law, table, rows, &folder.join("contracts.parquet"))?;
    let columns = columns(&law, &screen)?;
    let mut file = ArrowWriter::try_new(File::create(folder.join("law.parquet"))?, columns.schema(), None)?;
    file.write(&columns)?;
    file.close()?;
    let (rules, left_out) = rules(&law, table);
    std::fs::write(folder.join("rules.json"), serde_json::to_vec_pretty(&rules)?)?;
    let (contract, openfisca) = one(&law, table)?;
    std::fs::write(folder.join("contract.json"), serde_json::to_vec(&contract)?)?;
    std::fs::write(folder.join("openfisca.json"), serde_json::to_vec_pretty(&openfisca)?)?;
    println!("{}", json!({ "rows": rows, "laws": screen.laws(), "rules": rules.len(), "left_out": left_out }));
    Ok(())
}

/// One row for each version of the law among the contracts.
fn columns(law: &Law, screen: &Screen) -> Answer<RecordBatch> {
    let laws = 0..u32::try_from(screen.laws())?;
    let mut columns: Vec<(String, ArrayRef)> = Vec::new();
    let numbers: Int64Array = laws.clone().map(|law| Some(i64::from(law))).collect();
    columns.push((contracts::OWN_COLUMNS[1].to_owned(), Arc::new(numbers)));
    let used = |name: &usize| law.rules().iter().any(|rule| rule.parameters.contains(name));
    for (at, name) in law.packs().parameter_names.iter().enumerate().filter(|(at, _)| used(at)) {
        let column = format!("law_{}", name.name.replace('.', "_"));
        let value = |version| match screen.setting(version, at) {
            Some(Setting::Is(value)) => Some(value),
            _ => None,
        };
        let values = || laws.clone().map(value);
        let words = |read: &dyn Fn(&Value) -> Option<String>| {
            let mut out = StringBuilder::new();
            values().for_each(|value| out.append_option(value.and_then(read)));
            Arc::new(out.finish()) as ArrayRef
        };
        let array: ArrayRef = match name.kind {
            Type::Codes | Type::Text => continue,
            Type::Code => words(&|value| match value {
                Value::Code(code) => Some(law.packs().symbols.code(*code).to_owned()),
                _ => None,
            }),
            Type::YesNo => {
                let mut out = BooleanBuilder::new();
                values().for_each(|value| out.append_option(value.map(|value| *value == Value::YesNo(true))));
                Arc::new(out.finish())
            }
            Type::Date => {
                let mut out = Date32Builder::new();
                values().for_each(|value| {
                    out.append_option(value.and_then(|value| match value {
                        Value::Date(day) => i32::try_from(day_number(*day)).ok(),
                        _ => None,
                    }));
                });
                Arc::new(out.finish())
            }
            _ => Arc::new(values().map(|value| value.and_then(number)).collect::<Int64Array>()),
        };
        if name.kind == Type::Money {
            let currency = |value: &Value| match value {
                Value::Money(money) => Some(money.currency.code().to_owned()),
                _ => None,
            };
            columns.push((format!("{column}_currency"), words(&currency)));
        }
        let mut none = BooleanBuilder::new();
        laws.clone().for_each(|law| none.append_value(screen.setting(law, at) == Some(&Setting::NoneInLaw)));
        columns.push((format!("{column}_none"), Arc::new(none.finish())));
        columns.push((column, array));
    }
    Ok(RecordBatch::try_from_iter_with_nullable(columns.into_iter().map(|(name, column)| (name, column, true)))?)
}

/// Every rule as the SQL of "it is broken", and the ids of those that need a set of codes of the law.
fn rules(law: &Law, table: usize) -> (Vec<serde_json::Value>, Vec<String>) {
    let sql = Sql { packs: law.packs(), table, parameters: Parameters::Columns };
    let (mut rules, mut left_out) = (Vec::new(), Vec::new());
    for (at, rule) in law.rules().iter().enumerate().filter(|(_, rule)| rule.table == table) {
        let sets = rule.parameters.iter().any(|name| law.packs().parameter_names[*name].kind == Type::Codes);
        let id = law.text(at).id.clone();
        if sets { left_out.push(id) } else { rules.push(json!({ "id": id, "broken": sql.broken(rule) })) }
    }
    (rules, left_out)
}

/// The worked case with the most rules answered by holds or broken: as a request, and as a system for OpenFisca.
fn one(law: &Law, table: usize) -> Answer<(serde_json::Value, serde_json::Value)> {
    let answered = |record: &Record| {
        let told = |outcome| matches!(outcome, Outcome::Holds | Outcome::Broken);
        law.judge(table, record).findings.iter().filter(|finding| told(finding.outcome)).count()
    };
    let record = worked_cases(law, table).into_iter().max_by_key(answered).ok_or("no worked case has a verdict")?;
    let facts = law.facts_of(table);
    let mut screen = Screen::new(law, table);
    let version = *screen.law_of(&Batch::of_records(law, table, [&record])).first().ok_or("one row")?;
    let numpy = Numpy { law, table: facts, setting: &|name| screen.setting(version, name) };
    let (mut request, mut given) = (Map::new(), Map::new());
    for (column, value) in record.given() {
        let name = facts.facts[column].name.clone();
        let (asked, plain) = match value {
            Value::Money(money) => {
                given.insert(format!("{name}_currency"), json!(money.currency.code()));
                (json!(money.to_string()), json!(money.minor))
            }
            Value::Date(day) => (json!(day.to_string()), json!(day.to_string())),
            Value::YesNo(yes) => (json!(yes), json!(yes)),
            Value::Code(code) => (json!(law.packs().symbols.code(*code)), json!(law.packs().symbols.code(*code))),
            Value::Hours(minutes) => (json!(format!("{}:{:02}", minutes / 60, minutes % 60)), json!(minutes)),
            Value::Share(share) => (json!(format!("{}.{:02} %", share / 100, share % 100)), json!(share)),
            value => (json!(number(value)), json!(number(value))),
        };
        request.insert(name.clone(), asked);
        given.insert(name, plain);
    }
    let rules: Vec<serde_json::Value> = law
        .judge(table, &record)
        .findings
        .iter()
        .filter(|finding| matches!(finding.outcome, Outcome::Holds | Outcome::Broken))
        .filter_map(|finding| {
            let broken = numpy.broken(&law.rules()[finding.rule])?;
            let id = law.text(finding.rule).id.replace('-', "_");
            Some(json!({ "id": id, "broken": broken, "expect": finding.outcome == Outcome::Broken }))
        })
        .collect();
    Ok((json!(request), json!({ "given": given, "rules": rules })))
}
