//! The web: one router with every route, and the layers around it. Nothing here knows a capability.

mod body;
mod created;
mod faces;
mod headers;
mod health;
mod metrics;
mod serve;
pub mod versions;

pub use body::Body;
pub use created::Created;
pub use metrics::Metrics;
pub use serve::{listen, serve};
pub use versions::{IfMatch, Versioned};

use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::program::Program;
use crate::foundations::{assets, limits};
use axum::extract::DefaultBodyLimit;
use axum::http::{Method, StatusCode};
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::{Router, routing::get};
use std::any::Any;
use std::sync::Arc;
use tower::ServiceBuilder;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::timeout::TimeoutLayer;
use utoipa::openapi::OpenApi;

/// The OpenAPI description of every API route.
pub fn description() -> OpenApi {
    crate::routes().split().1
}

/// The whole service, ready to listen or to be driven by a test.
pub fn router(program: Program) -> Router {
    let (routes, _) = crate::routes().split();
    let metrics = Arc::new(Metrics::new());
    let shown = Arc::clone(&metrics);
    let routes = routes
        .merge(assets::routes())
        .route("/livez", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/version", get(health::version))
        .route("/metrics", get(async move || shown.text()))
        .fallback(async || Fault::NotFound)
        .method_not_allowed_fallback(wrong_method);
    // From the outside in: counting, headers, compression, the face of a fault, then what may fail.
    let layers = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(metrics, metrics::count))
        .layer(middleware::from_fn(headers::secure))
        .layer(CompressionLayer::new())
        .layer(middleware::from_fn_with_state(program.clone(), faces::give))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(TimeoutLayer::with_status_code(StatusCode::SERVICE_UNAVAILABLE, limits::REQUEST.time()))
        .layer(DefaultBodyLimit::max(limits::BODY.size()));
    routes.layer(layers).with_state(program)
}

async fn wrong_method(_method: Method) -> Fault {
    Fault::Invalid(Faults::one("", Code::WRONG_METHOD).with_status(StatusCode::METHOD_NOT_ALLOWED))
}

/// A panic is our mistake; it ends one request, not the program, and says nothing to the caller but its id.
fn panicked(what: Box<dyn Any + Send + 'static>) -> Response {
    let words = what.downcast_ref::<String>().map(String::as_str).or_else(|| what.downcast_ref::<&str>().copied());
    Fault::broken(format_args!("panic: {}", words.unwrap_or("without words"))).into_response()
}
