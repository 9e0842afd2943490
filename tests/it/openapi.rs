//! The API's description: its snapshot, and that it is whole.

use crate::town::Town;
use insta::assert_snapshot;
use serde_json::Value;
use std::collections::BTreeSet;

const METHODS: &[&str] = &["get", "put", "post", "delete", "patch", "head", "options"];

async fn document() -> Value {
    Town::new().get("/api/v1/openapi.json").await.json()
}

#[tokio::test]
async fn the_document_is_this() {
    assert_snapshot!("openapi", serde_json::to_string_pretty(&document().await).expect("JSON"));
}

#[tokio::test]
async fn every_operation_says_what_it_does_and_what_can_go_wrong() {
    let document = document().await;
    assert!(document["openapi"].as_str().is_some_and(|version| version.starts_with("3.1")));
    let mut ids = BTreeSet::new();
    for (path, item) in document["paths"].as_object().expect("paths") {
        assert!(path.starts_with("/api/v1/"), "{path}");
        for (method, operation) in
            item.as_object().expect("a path").iter().filter(|(m, _)| METHODS.contains(&m.as_str()))
        {
            let place = format!("{method} {path}");
            assert!(operation["summary"].as_str().is_some_and(|words| !words.is_empty()), "{place} has no summary");
            let id = operation["operationId"].as_str().unwrap_or_default().to_owned();
            assert!(ids.insert(id.clone()), "{place}: the id {id:?} is used twice");
            let problem = &operation["responses"]["default"]["content"]["application/problem+json"];
            assert!(problem.is_object(), "{place} describes no problem");
        }
    }
}

#[tokio::test]
async fn every_reference_in_it_leads_somewhere() {
    let document = document().await;
    let mut references = Vec::new();
    collect(&document, &mut references);
    for reference in references {
        let pointer = reference.strip_prefix('#').expect("a reference inside the document");
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}

fn collect(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            if let Some(Value::String(reference)) = map.get("$ref") {
                into.push(reference.clone());
            }
            map.values().for_each(|inner| collect(inner, into));
        }
        Value::Array(list) => list.iter().for_each(|inner| collect(inner, into)),
        _ => {}
    }
}

#[tokio::test]
async fn every_operation_is_routed_and_stands_on_the_readable_page() {
    let town = Town::new();
    let page = town.get("/api").await;
    for (path, item) in document().await["paths"].as_object().expect("paths") {
        for method in item.as_object().expect("a path").keys().filter(|method| METHODS.contains(&method.as_str())) {
            assert!(page.text().contains(&format!("{} {path}", method.to_uppercase())), "{method} {path}");
        }
        let address = path.replace(['{', '}'], "");
        let wrong = axum::http::Request::builder().method("BREW").uri(&address);
        let answer = town.send(wrong.body(axum::body::Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, 405, "{path} is described but not routed");
    }
}
