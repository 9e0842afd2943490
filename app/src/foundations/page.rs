//! A page: HTML made from a template, and whether a cache may keep it.

use crate::foundations::fault::Fault;
use askama::Template;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// A page on its way out. Unless [`Page::keep`] is called no cache keeps it, because it may hold answers of a person.
#[derive(Clone, Debug)]
pub struct Page {
    html: String,
    status: StatusCode,
    kept: bool,
}

/// Makes a page from its template.
///
/// # Errors
/// [`Fault::Broken`] when the template fails, which is a mistake of ours.
pub fn page(template: &impl Template) -> Result<Page, Fault> {
    let html = template.render().map_err(|error| Fault::broken(format_args!("template: {error}")))?;
    Ok(Page { html, status: StatusCode::OK, kept: false })
}

impl Page {
    /// The same with another status.
    #[must_use]
    pub fn status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }

    /// The page holds nothing of the reader: browsers may keep it for ten minutes, which saves a slow phone its data.
    #[must_use]
    pub fn keep(self) -> Self {
        Self { kept: true, ..self }
    }
}

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let keeping = if self.kept { "private, max-age=600" } else { "no-store" };
        let headers = [
            (header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8")),
            (header::CACHE_CONTROL, HeaderValue::from_static(keeping)),
            (header::VARY, HeaderValue::from_static("accept-language, cookie")),
        ];
        (self.status, headers, self.html).into_response()
    }
}
