//! The one stylesheet: embedded, compressed once, and named by its content, so that browsers keep it for good.

use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};
use std::io::Write;
use std::sync::LazyLock;

const STYLE: &str = include_str!("components/app.css");

struct Stylesheet {
    name: String,
    address: String,
    plain: Vec<u8>,
    compressed: Vec<u8>,
}

static STYLESHEET: LazyLock<Stylesheet> = LazyLock::new(|| {
    let plain = slim(STYLE).into_bytes();
    let digest = Sha256::digest(&plain);
    let hash: String = digest.iter().take(6).map(|byte| format!("{byte:02x}")).collect();
    let name = format!("app.{hash}.css");
    let compressed = gzip(&plain).unwrap_or_default();
    Stylesheet { address: format!("/s/{name}"), name, plain, compressed }
});

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}

/// Leaves out comments and the spaces at the start of lines.
fn slim(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..].find("*/").map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

/// The stylesheet's address, `/s/app.<hash>.css`.
pub fn stylesheet_address() -> &'static str {
    &STYLESHEET.address
}

/// `GET /s/{name}`: the stylesheet, compressed where the browser can read that.
pub async fn serve(Path(name): Path<String>, headers: HeaderMap) -> Result<Response, Fault> {
    let sheet = &*STYLESHEET;
    if name != sheet.name {
        return Err(Fault::NotFound);
    }
    let accepted = headers.get(header::ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let mut response = if accepted.contains("gzip") && !sheet.compressed.is_empty() {
        let mut response = sheet.compressed.clone().into_response();
        response.headers_mut().insert(header::CONTENT_ENCODING, HeaderValue::from_static("gzip"));
        response
    } else {
        sheet.plain.clone().into_response()
    };
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/css; charset=utf-8"));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    Ok(response)
}

/// The route of the stylesheet.
pub fn routes() -> axum::Router<Program> {
    axum::Router::new().route("/s/{name}", axum::routing::get(serve))
}
