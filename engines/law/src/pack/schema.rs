//! A JSON Schema of pack files for editors, printed from the same key tables that the reader checks against.

use super::entries;
use super::keys::{Entry, Shape};
use crate::limits::{MAX_CONDITION_CHARACTERS, MAX_ID_BYTES, MAX_LINE_CHARACTERS, MAX_LIST_ITEMS, MAX_TEXT_CHARACTERS};
use serde_json::{Map, Value as Json, json};

/// The JSON Schema (draft 2020-12) of a pack file as TOML editors read it.
///
/// It knows keys, forms and fixed words. References, codes of lists, overlaps and the types of values are checked by the reader only.
pub fn json_schema() -> Json {
    let tables: Map<String, Json> = entries::ALL
        .into_iter()
        .map(|entry| (entry.table.to_owned(), json!({ "type": "array", "items": of_entry(entry) })))
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A file of a marhala pack",
        "description": "The law as data. See packs/README.md.",
        "type": "object",
        "properties": tables,
        "additionalProperties": false,
    })
}

fn of_entry(entry: &Entry) -> Json {
    let keys: Map<String, Json> = entry
        .keys
        .iter()
        .map(|key| {
            let mut shape = of_shape(key.shape);
            if let Some(shape) = shape.as_object_mut() {
                shape.insert("description".to_owned(), Json::from(key.about));
            }
            (key.name.to_owned(), shape)
        })
        .collect();
    let required: Vec<&str> = entry.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    json!({
        "type": "object",
        "description": entry.about,
        "properties": keys,
        "required": required,
        "additionalProperties": false,
    })
}

fn of_shape(shape: Shape) -> Json {
    match shape {
        Shape::Id | Shape::Reference(_) => {
            json!({ "type": "string", "pattern": "^[a-z0-9._-]+$", "maxLength": MAX_ID_BYTES })
        }
        Shape::Code { list, .. } => {
            json!({ "type": "string", "minLength": 1, "maxLength": MAX_LINE_CHARACTERS, "$comment": format!("a code of the list {list}") })
        }
        Shape::Line => words(MAX_LINE_CHARACTERS),
        Shape::Text | Shape::Expected => words(MAX_TEXT_CHARACTERS),
        Shape::Condition => words(MAX_CONDITION_CHARACTERS),
        Shape::Date => json!({ "type": "string", "format": "date" }),
        Shape::PartialDate => json!({ "type": "string", "pattern": "^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$" }),
        Shape::YesNo => json!({ "type": "boolean" }),
        Shape::Whole { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Shape::OneOf(words) => json!({ "enum": words }),
        Shape::CountryOrWider => json!({ "type": "string", "pattern": "^([A-Z]{2}|INT)$" }),
        Shape::Country => json!({ "type": "string", "pattern": "^[A-Z]{2}$" }),
        Shape::Area => json!({ "type": "string", "pattern": "^[A-Z]{2}(-[A-Z]{2})?$" }),
        Shape::Currency => json!({ "type": "string", "pattern": "^[A-Z]{3}$" }),
        Shape::Language => json!({ "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$" }),
        Shape::Address => json!({ "type": "string", "pattern": "^https?://", "maxLength": MAX_LINE_CHARACTERS }),
        Shape::List(inner) => json!({ "type": "array", "items": of_shape(*inner), "maxItems": MAX_LIST_ITEMS }),
        Shape::Inner(entry) => of_entry(entry),
        Shape::Inners(entry) => json!({ "type": "array", "items": of_entry(entry), "maxItems": MAX_LIST_ITEMS }),
        Shape::Value => json!({ "type": ["string", "integer", "boolean", "array"], "items": { "type": "string" } }),
        Shape::Facts => json!({ "type": "object" }),
        Shape::Outcomes(words) => json!({ "type": "object", "additionalProperties": { "enum": words } }),
    }
}

fn words(longest: usize) -> Json {
    json!({ "type": "string", "minLength": 1, "maxLength": longest })
}
