//! A JSON body, read strictly: what cannot be read is a [`Fault`] that says where.

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use axum::extract::{FromRequest, Json, Request, rejection::JsonRejection};
use axum::http::StatusCode;
use serde::de::DeserializeOwned;
use std::error::Error;

/// The JSON body of a request. `deny_unknown_fields` on the type makes unknown fields a fault that names them.
#[derive(Clone, Debug)]
pub struct Body<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Body<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        match Json::<T>::from_request(request, state).await {
            Ok(Json(value)) => Ok(Self(value)),
            Err(rejection) => Err(fault(&rejection)),
        }
    }
}

fn fault(rejection: &JsonRejection) -> Fault {
    let mut faults = Faults::new();
    let why = || [("why", root_cause(rejection))];
    match rejection {
        JsonRejection::JsonSyntaxError(_) => {
            faults.add("", Code::NOT_JSON, why());
            Fault::Invalid(faults.with_status(StatusCode::BAD_REQUEST))
        }
        JsonRejection::JsonDataError(_) => {
            faults.add("", Code::WRONG_SHAPE, why());
            Fault::Invalid(faults)
        }
        JsonRejection::MissingJsonContentType(_) => {
            Fault::Invalid(Faults::one("", Code::WRONG_KIND).with_status(StatusCode::UNSUPPORTED_MEDIA_TYPE))
        }
        other if other.status() == StatusCode::PAYLOAD_TOO_LARGE => Fault::too_much(limits::BODY),
        _ => Fault::unreadable(Code::UNREADABLE),
    }
}

/// The innermost reason, which names line, column and field.
fn root_cause(error: &dyn Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}
