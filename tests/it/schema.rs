//! The JSON Schema of packs, as editors use it: it accepts every file that the reader accepts, and refuses what no reader could.

use crate::guide;
use jsonschema::Validator;
use marhala_law::pack::json_schema;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

fn schema() -> Validator {
    jsonschema::draft202012::new(&json_schema()).expect("the schema is one")
}

/// TOML as editors hand it to a schema: dates are text.
fn as_json(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::from(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(yes) => Value::from(yes),
        toml::Value::Datetime(moment) => Value::from(moment.to_string()),
        toml::Value::Array(items) => items.into_iter().map(as_json).collect(),
        toml::Value::Table(table) => Value::Object(table.into_iter().map(|(key, item)| (key, as_json(item))).collect()),
    }
}

fn read(name: &str, text: &str) -> Value {
    let table: toml::Table = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    as_json(toml::Value::Table(table))
}

/// Everything that the schema has against a file, with its place.
fn faults(schema: &Validator, file: &Value) -> Vec<String> {
    schema.iter_errors(file).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
}

#[test]
fn every_file_of_the_packs_and_of_the_guide_is_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let mut paths = Vec::new();
    collect(&root, &mut paths);
    let packs = paths
        .iter()
        .filter(|path| !path.starts_with(root.join("languages")))
        .map(|path| (path.display().to_string(), std::fs::read_to_string(path).expect("a file of the packs")));
    let of_the_guide = guide::files().into_iter().filter(|(name, _)| name != "contract.toml");
    let schema = schema();
    let (mut files, mut wrong) = (0, Vec::new());
    for (name, text) in packs.chain(of_the_guide) {
        files += 1;
        wrong.extend(faults(&schema, &read(&name, &text)).into_iter().map(|fault| format!("{name} {fault}")));
    }
    assert!(files > 100, "{files} files");
    assert!(wrong.is_empty(), "{} faults:\n{}", wrong.len(), wrong[..wrong.len().min(20)].join("\n"));
}

#[test]
fn unknown_keys_and_wrong_types_are_refused() {
    let schema = schema();
    let source = |key: &str, value: Value| {
        let mut file = json!({ "source": [{ "id": "s", "title": "S", "verified": true }] });
        file["source"][0][key] = value;
        file
    };
    assert_eq!(faults(&schema, &source("seen_on", json!("2026-06-01"))), Vec::<String>::new());
    for (key, value) in [
        ("titel", json!("S")),
        ("verified", json!("yes")),
        ("title", json!(7)),
        ("title", json!("")),
        ("id", json!("S 1")),
        ("seen_on", json!(20_260_601)),
        ("address", json!("javascript:alert(1)")),
    ] {
        assert!(!faults(&schema, &source(key, value.clone())).is_empty(), "{key} = {value}");
    }
    for file in [
        json!({ "sources": [] }),
        json!({ "source": { "id": "s", "title": "S", "verified": true } }),
        json!({ "source": [{ "id": "s", "title": "S" }] }),
        json!({ "country": [{ "code": "xe", "name": "Examplia" }] }),
        json!({ "parameter": [{ "name": "a", "where": "XE", "sector": "any", "value": [{ "value": 1.5, "source": "s", "verified": true, "checked_on": "2026-06-01" }] }] }),
        json!({ "scenario": [{ "id": "s", "title": "T", "table": "t", "facts": {}, "expect": { "r": "hold" } }] }),
    ] {
        assert!(!faults(&schema, &file).is_empty(), "{file}");
    }
}
