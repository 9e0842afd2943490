//! The API's own description: OpenAPI 3.1 as JSON, and one page for people made from it.

use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Problem};
use crate::foundations::http::description;
use crate::foundations::limits::{self, Limit};
use crate::foundations::page::{Page, page};
use crate::foundations::routes::Routes;
use askama::Template;
use axum::Json;
use axum::routing::get;
use serde_json::Value;
use std::sync::OnceLock;
use utoipa::openapi::path::Operation as Described;
use utoipa::openapi::{ContentBuilder, InfoBuilder, LicenseBuilder, OpenApi, Ref, RefOr, ResponseBuilder};
use utoipa::{PartialSchema, ToSchema};

/// The document and its page.
pub fn routes() -> Routes {
    Routes::new().page("/api/v1/openapi.json", get(document)).page("/api", get(readable))
}

/// The whole document: every API route, and the problem they answer when something is wrong.
pub fn whole() -> OpenApi {
    let mut api = description();
    api.info = InfoBuilder::new()
        .title("marhala")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Rights, contracts and procedures for migrant workers. No key is needed and nothing you send is stored. \
             Send Accept-Language, or ?lang=, for texts in a language. Errors are RFC 9457 problems.",
        ))
        .license(Some(LicenseBuilder::new().name("Apache-2.0").identifier(Some("Apache-2.0")).build()))
        .build();
    let components = api.components.get_or_insert_default();
    let mut schemas = Vec::new();
    Problem::schemas(&mut schemas);
    schemas.push((Problem::name().into_owned(), Problem::schema()));
    components.schemas.extend(schemas);
    for path in api.paths.paths.values_mut() {
        let all = [&mut path.get, &mut path.put, &mut path.post, &mut path.delete, &mut path.patch];
        all.into_iter().flatten().for_each(describe_problem);
    }
    api
}

/// Every operation can answer a problem; said here once instead of on each handler.
fn describe_problem(operation: &mut Described) {
    let schema = Some(RefOr::Ref(Ref::from_schema_name(Problem::name())));
    let content = ContentBuilder::new().schema(schema).build();
    let problem = ResponseBuilder::new()
        .description("What went wrong, as an RFC 9457 problem in the language of the caller")
        .content("application/problem+json", content)
        .build();
    operation.responses.responses.insert("default".into(), RefOr::T(problem));
}

async fn document() -> Result<Json<Value>, Fault> {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    let value = DOCUMENT.get_or_init(|| sorted().unwrap_or(Value::Null));
    Ok(Json(value.clone()))
}

/// The document with its keys in the order of the alphabet, whatever order the JSON library keeps.
fn sorted() -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(whole())?;
    value.sort_all_objects();
    Ok(value)
}

/// One route, for people.
struct Operation {
    method: String,
    path: String,
    summary: String,
    description: String,
    statuses: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "foundations/home/api.html")]
struct ApiPage<'a> {
    act: &'a Act,
    operations: Vec<Operation>,
    limits: &'static [Limit],
}

async fn readable(act: Act) -> Result<Page, Fault> {
    let document = sorted().map_err(|error| Fault::broken(format_args!("openapi: {error}")))?;
    Ok(page(&ApiPage { act: &act, operations: operations(&document), limits: limits::ALL })?.keep())
}

fn operations(document: &Value) -> Vec<Operation> {
    let text = |value: &Value, key: &str| value[key].as_str().unwrap_or_default().to_owned();
    let mut all = Vec::new();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let statuses = operation["responses"].as_object().into_iter().flatten();
            all.push(Operation {
                method: method.to_uppercase(),
                path: path.clone(),
                summary: text(operation, "summary"),
                description: text(operation, "description"),
                statuses: statuses.map(|(status, answer)| (status.clone(), text(answer, "description"))).collect(),
            });
        }
    }
    all
}
