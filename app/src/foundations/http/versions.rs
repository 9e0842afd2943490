//! Versions over HTTP: `ETag` says which version an answer shows, `If-Match` which one a change was made from.

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::program::Program;
use crate::foundations::store::CHANGED;
use axum::extract::{FromRequestParts, Json};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

/// A change came without the version it was made from.
pub const NO_IF_MATCH: Code = Code("request.no_if_match");

/// Every code of versions.
pub const CODES: &[Code] = &[NO_IF_MATCH];

/// The version a change was made from: `If-Match: "3"`. A change without it is refused (428).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IfMatch(pub i64);

impl FromRequestParts<Program> for IfMatch {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &Program) -> Result<Self, Fault> {
        let Some(header) = parts.headers.get(header::IF_MATCH) else {
            return Err(Fault::Invalid(Faults::one("", NO_IF_MATCH).with_status(StatusCode::PRECONDITION_REQUIRED)));
        };
        let text = header.to_str().unwrap_or_default().trim();
        let version = text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).and_then(|text| text.parse().ok());
        // An ETag that is not ours matches no version.
        version.map(Self).ok_or(Fault::Stale)
    }
}

impl IfMatch {
    /// The fault of a step as whoever sent `If-Match` expects it: a version that is no longer the newest is 412, not 409.
    pub fn fault(fault: Fault) -> Fault {
        match fault {
            Fault::Conflict(code) if code == CHANGED => Fault::Stale,
            other => other,
        }
    }
}

/// An answer that shows one version of a record, named in `ETag`.
#[derive(Clone, Debug)]
pub struct Versioned<T> {
    version: i64,
    status: StatusCode,
    body: T,
}

impl<T> Versioned<T> {
    /// The record as it is.
    pub fn new(version: i64, body: T) -> Self {
        Self { version, status: StatusCode::OK, body }
    }

    /// The record that was just made (201).
    pub fn created(version: i64, body: T) -> Self {
        Self { version, status: StatusCode::CREATED, body }
    }
}

impl<T: Serialize> IntoResponse for Versioned<T> {
    fn into_response(self) -> Response {
        let mut response = (self.status, Json(self.body)).into_response();
        if let Ok(tag) = HeaderValue::try_from(format!("\"{}\"", self.version)) {
            response.headers_mut().insert(header::ETAG, tag);
        }
        response
    }
}
