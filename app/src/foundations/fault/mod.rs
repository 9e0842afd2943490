//! One `Fault`, three faces: a page for people, an RFC 9457 problem for programs, an exit code for the command line.
//! Faults are returned; [`crate::foundations::http`] gives them the face and the language of the request.

mod codes;
mod faces;
mod faults;

pub use codes::{CODES, Code};
pub use faces::{Item, Problem};
pub use faults::{Faults, FieldFault};

use crate::foundations::limits::{self, Limit};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use std::sync::Arc;
use std::time::Duration;

/// Why something asked for was not done.
#[derive(Clone, Debug)]
pub enum Fault {
    /// The request cannot be used as it is; each item says where and why.
    Invalid(Faults),
    /// Sign in first.
    SignIn,
    /// A policy, a firewall between duties, or the law says no.
    Refused(Refusal),
    /// Absent, or not yours to see: the same answer.
    NotFound,
    /// The record changed, exists already, or is closed.
    Conflict(Code),
    /// A program's `If-Match` names a version that is no longer the newest: a conflict, answered 412.
    Stale,
    /// Too large, or too often.
    TooMuch(Excess),
    /// The program or what it needs is busy; try again after this time.
    Busy(Duration),
    /// Our mistake. The caller gets only the incident id.
    Broken(Report),
}

/// What refused, and on which text it rests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// Why, as a stable code.
    pub code: Code,
    /// The rule or policy that refused.
    pub rule: Option<String>,
    /// The text it rests on.
    pub cite: Option<String>,
}

/// A limit that was passed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excess {
    /// The limit.
    pub limit: Limit,
    /// For rates: how long to wait. Absent for sizes.
    pub retry_after: Option<Duration>,
}

/// A mistake of ours: what happened is logged under an id, which is all that leaves the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// Twelve characters that name the incident in the log.
    pub incident: String,
}

impl Fault {
    /// One thing is wrong at `pointer` (a JSON Pointer, or empty for the whole).
    pub fn invalid(pointer: &str, code: Code) -> Self {
        Self::Invalid(Faults::one(pointer, code))
    }

    /// The request could not even be read (400 rather than 422).
    pub fn unreadable(code: Code) -> Self {
        Self::Invalid(Faults::one("", code).with_status(StatusCode::BAD_REQUEST))
    }

    /// `limit` was passed.
    pub fn too_much(limit: Limit) -> Self {
        Self::TooMuch(Excess { limit, retry_after: None })
    }

    /// Something that must not happen did: logs `what` under a fresh incident id.
    pub fn broken(what: impl std::fmt::Display) -> Self {
        let incident = incident_id();
        tracing::error!(incident, "{what}");
        Self::Broken(Report { incident })
    }

    /// Busy for about as long as [`limits::BUSY`] says.
    pub fn busy() -> Self {
        Self::Busy(limits::BUSY.time())
    }

    /// The last part of the problem type: `/problems/<slug>`.
    pub fn slug(&self) -> &'static str {
        match self {
            Self::Invalid(_) => "invalid",
            Self::SignIn => "sign-in",
            Self::Refused(_) => "refused",
            Self::NotFound => "not-found",
            Self::Conflict(_) | Self::Stale => "conflict",
            Self::TooMuch(_) => "limit",
            Self::Busy(_) => "busy",
            Self::Broken(_) => "broken",
        }
    }

    /// The HTTP status.
    pub fn status(&self) -> StatusCode {
        match self {
            Self::Invalid(faults) => faults.status(),
            Self::SignIn => StatusCode::UNAUTHORIZED,
            Self::Refused(_) => StatusCode::FORBIDDEN,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Conflict(_) => StatusCode::CONFLICT,
            Self::Stale => StatusCode::PRECONDITION_FAILED,
            Self::TooMuch(excess) if excess.retry_after.is_some() => StatusCode::TOO_MANY_REQUESTS,
            Self::TooMuch(_) => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Busy(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Broken(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The exit code of the command line. 0 is done, 1 is "done, and breaches were found", 2 is clap's for wrong usage.
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Invalid(_) => 3,
            Self::SignIn => 4,
            Self::Refused(_) => 5,
            Self::NotFound => 6,
            Self::Conflict(_) | Self::Stale => 7,
            Self::TooMuch(_) => 8,
            Self::Busy(_) => 9,
            Self::Broken(_) => 70,
        }
    }

    /// Seconds a client should wait before it tries again, when that helps.
    pub fn retry_after(&self) -> Option<u64> {
        match self {
            Self::Busy(wait) => Some(wait.as_secs().max(1)),
            Self::TooMuch(excess) => excess.retry_after.map(|wait| wait.as_secs().max(1)),
            _ => None,
        }
    }
}

/// The parts of every `/problems/<slug>` page, in the order of their exit codes.
pub const SLUGS: &[&str] = &["invalid", "sign-in", "refused", "not-found", "conflict", "limit", "busy", "broken"];

/// Carries a fault from a handler to the layer that knows the reader's language and whether it wants a page.
#[derive(Clone, Debug)]
pub(crate) struct Carried(pub(crate) Arc<Fault>);

impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Carried(Arc::new(self)));
        response
    }
}

/// Twelve random characters without those that are easily misread.
fn incident_id() -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut bytes = [0u8; 12];
    if getrandom::fill(&mut bytes).is_err() {
        return "no-random-id".into();
    }
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}
