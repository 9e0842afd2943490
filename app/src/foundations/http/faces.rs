//! Gives a fault its face: a problem for programs, a page for people, each in the reader's language.

use crate::foundations::act::Act;
use crate::foundations::attempts::address_of;
use crate::foundations::fault::{Carried, Code, Fault, Faults};
use crate::foundations::home::fault_page;
use crate::foundations::limits;
use crate::foundations::program::Program;
use crate::foundations::sessions;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;

/// Finds the reader's language, runs the handler, and dresses what went wrong.
pub(super) async fn give(State(program): State<Program>, mut request: Request, next: Next) -> Response {
    let act = Act::of(&program, request.uri(), request.headers()).from(address_of(&request));
    let for_programs = wants_problem(&request);
    if request.uri().query().is_some_and(|query| query.len() > limits::QUERY.size()) {
        return dress(&act, &Fault::too_much(limits::QUERY), for_programs);
    }
    let attached = sessions::attach(act.clone(), request.method(), request.uri(), request.headers()).await;
    let act = match attached {
        Ok(act) => act,
        Err(fault) => return dress(&act, &fault, for_programs),
    };
    let is_asset = request.uri().path().starts_with("/s/");
    request.extensions_mut().insert(act.clone());
    let mut response = next.run(request).await;
    if act.signed_in().is_some() && !is_asset {
        // What a person saw who was signed in is nobody's business later.
        response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    match fault_in(&mut response) {
        Some(fault) => {
            let allow = response.headers_mut().remove(header::ALLOW);
            let mut dressed = dress(&act, &fault, for_programs);
            if let Some(allow) = allow {
                dressed.headers_mut().insert(header::ALLOW, allow);
            }
            dressed
        }
        None => response,
    }
}

/// API addresses answer problems; elsewhere a browser gets a page, unless it asks for JSON only.
fn wants_problem(request: &Request) -> bool {
    let accept = request.headers().get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or_default();
    request.uri().path().starts_with("/api/") || (accept.contains("json") && !accept.contains("html"))
}

/// The fault a handler returned, or the one that a bare status of a layer or extractor stands for.
fn fault_in(response: &mut Response) -> Option<Arc<Fault>> {
    if let Some(Carried(fault)) = response.extensions_mut().remove::<Carried>() {
        return Some(fault);
    }
    let is_ours =
        response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| !kind.as_bytes().starts_with(b"text/plain"));
    let status = response.status();
    if is_ours || !(status.is_client_error() || status.is_server_error()) {
        return None;
    }
    Some(Arc::new(match status {
        StatusCode::NOT_FOUND => Fault::NotFound,
        StatusCode::UNAUTHORIZED => Fault::SignIn,
        StatusCode::PAYLOAD_TOO_LARGE => Fault::too_much(limits::BODY),
        StatusCode::REQUEST_TIMEOUT | StatusCode::SERVICE_UNAVAILABLE => Fault::busy(),
        StatusCode::UNSUPPORTED_MEDIA_TYPE => Fault::Invalid(Faults::one("", Code::WRONG_KIND).with_status(status)),
        StatusCode::METHOD_NOT_ALLOWED => Fault::Invalid(Faults::one("", Code::WRONG_METHOD).with_status(status)),
        _ if status.is_client_error() => Fault::unreadable(Code::WRONG_ADDRESS),
        _ => Fault::broken(format_args!("bare status {status}")),
    }))
}

fn dress(act: &Act, fault: &Fault, for_programs: bool) -> Response {
    let mut response = if for_programs {
        problem(act, fault)
    } else {
        fault_page(act, fault).map_or_else(|broken| problem(act, &broken), IntoResponse::into_response)
    };
    if let Some(wait) = fault.retry_after() {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(wait));
    }
    response
}

fn problem(act: &Act, fault: &Fault) -> Response {
    let body = serde_json::to_vec(&fault.problem(act.speech())).unwrap_or_else(|_| b"{}".to_vec());
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json")),
        (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
        (header::VARY, HeaderValue::from_static("accept-language")),
    ];
    (fault.status(), headers, body).into_response()
}
