//! Routes of a capability: pages for people and API routes for programs, the latter with their OpenAPI description.

use crate::foundations::program::Program;
use axum::Router;
use axum::routing::MethodRouter;
use utoipa::openapi::OpenApi;
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouter};

/// Routes on their way into the one router.
#[derive(Default)]
pub struct Routes {
    pages: Router<Program>,
    api: OpenApiRouter<Program>,
    addresses: Vec<String>,
}

impl Routes {
    /// None yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// A page, or another address that is not part of the documented API: `.page("/check", get(start).post(submit))`.
    #[must_use]
    pub fn page(mut self, path: &str, methods: MethodRouter<Program>) -> Self {
        self.addresses.push(path.to_owned());
        Self { pages: self.pages.route(path, methods), ..self }
    }

    /// An API route, made by `utoipa_axum::routes!` so that it stands in the OpenAPI document.
    #[must_use]
    pub fn api(self, route: UtoipaMethodRouter<Program>) -> Self {
        Self { api: self.api.routes(route), ..self }
    }

    /// These and those of another capability.
    #[must_use]
    pub fn with(self, other: Routes) -> Self {
        let addresses = [self.addresses, other.addresses].concat();
        Self { pages: self.pages.merge(other.pages), api: self.api.merge(other.api), addresses }
    }

    /// The addresses of all pages, with their parameters in braces: a test tries every one as every actor.
    pub fn addresses(&self) -> &[String] {
        &self.addresses
    }

    /// The router of all of them, and the OpenAPI description of the API routes.
    pub fn split(self) -> (Router<Program>, OpenApi) {
        let (api, description) = self.api.split_for_parts();
        (self.pages.merge(api), description)
    }
}
