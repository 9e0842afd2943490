//! A town to test in: the real router with every layer, a clock that stands still, and a visitor who asks.

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use jiff::civil::date;
use marhala::foundations::clock::Clock;
use marhala::foundations::http;
use marhala::foundations::program::Program;
use serde_json::Value;
use std::sync::LazyLock;
use tower::ServiceExt;

/// The program every test shares: reading the packs once is enough. Its day is 23 November 2026.
pub static PROGRAM: LazyLock<Program> =
    LazyLock::new(|| Program::start(None, Clock::frozen_on(date(2026, 11, 23))).expect("the packs are embedded"));

/// What came back.
#[derive(Debug)]
pub struct Answer {
    /// Its status.
    pub status: StatusCode,
    /// Its headers.
    pub headers: HeaderMap,
    /// Its body as it travels: compressed when that was asked for.
    pub bytes: Vec<u8>,
}

impl Answer {
    /// The body as text.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).expect("the body is text")
    }

    /// The body as JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).expect("the body is JSON")
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}

/// A visitor of the real router.
#[derive(Clone, Debug)]
pub struct Town {
    router: Router,
    /// Headers that go with every request: a session, where the request comes from.
    headers: Vec<(&'static str, String)>,
}

impl Town {
    /// The shared program behind a router of its own.
    pub fn new() -> Self {
        Self::of(&PROGRAM)
    }

    /// A router for another program, say one with packs of its own.
    pub fn of(program: &Program) -> Self {
        Self { router: http::router(program.clone()), headers: Vec::new() }
    }

    /// The same visitor, with a header on every request.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// A header that goes with every request, or nothing.
    pub fn header_of(&self, name: &str) -> String {
        self.headers.iter().rev().find(|(own, _)| *own == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// Sends any request.
    pub async fn send(&self, mut request: Request<Body>) -> Answer {
        for (name, value) in &self.headers {
            request.headers_mut().insert(*name, value.parse().expect("a header"));
        }
        let response = self.router.clone().oneshot(request).await.expect("the router never fails");
        let (parts, body) = response.into_parts();
        let bytes = body.collect().await.expect("the body arrives").to_bytes().to_vec();
        Answer { status: parts.status, headers: parts.headers, bytes }
    }

    /// `GET`, as a browser.
    pub async fn get(&self, address: &str) -> Answer {
        self.get_with(address, &[("accept", "text/html")]).await
    }

    /// `GET` with headers.
    pub async fn get_with(&self, address: &str, headers: &[(&str, &str)]) -> Answer {
        let mut request = Request::get(address);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Body::empty()).expect("a request")).await
    }

    /// `POST` of JSON, as a program.
    pub async fn post_json(&self, address: &str, body: &Value) -> Answer {
        self.post(address, "application/json", body.to_string().into_bytes()).await
    }

    /// `POST` of a form, as a browser.
    pub async fn post_form(&self, address: &str, form: &str) -> Answer {
        self.post(address, "application/x-www-form-urlencoded", form.as_bytes().to_vec()).await
    }

    /// `POST` of anything.
    pub async fn post(&self, address: &str, kind: &str, body: Vec<u8>) -> Answer {
        let request = Request::post(address).header("content-type", kind).header("accept", "text/html");
        self.send(request.body(Body::from(body)).expect("a request")).await
    }
}
