//! What every stage stands on: faults, limits, clock, languages, law, the web and the command line.
//!
//! # How a capability joins the program
//!
//! A capability is one folder, say `pre_departure/contracts/`, with these rooms (leave out a room that would be empty):
//!
//! | file | holds |
//! |---|---|
//! | `mod.rs` | `//!` in three lines; `pub fn routes() -> Routes`; `pub const CODES: &[Code]` |
//! | `facts.rs` | what comes in, checked once: collect with [`fault::Faults`], report all at once |
//! | `pages.rs` + `pages/*.html` | `async fn name(act: Act, ...) -> Result<Page, Fault>`, templates beside |
//! | `api.rs` | `#[utoipa::path(..)] async fn name(act: Act, body: Body<T>) -> Result<Json<U>, Fault>` |
//! | `command.rs` | `#[derive(clap::Args)] struct Arguments` and `fn run(self, &Terminal) -> Result<Outcome, Fault>` |
//!
//! Then one line in each of these places:
//!
//! 1. **Routes**: `crate::routes()` in `lib.rs` gets `.with(pre_departure::contracts::routes())`. A page is
//!    `Routes::new().page("/check", get(pages::start))`, an API route `.api(routes!(api::check))` (utoipa-axum's macro, so
//!    that it stands in the OpenAPI document; its path starts with `/api/v1/`).
//! 2. **Codes**: `crate::codes()` gets the capability's `CODES`. The code `wage.too_long` is shown with the text
//!    `fault-wage-too-long`; a test asks for it in every language.
//! 3. **Texts**: `packs/languages/en/<capability>.ftl`, with a comment for the translator above each message. Templates hold
//!    no words: `{{ act.t("check-title") }}`, `{{ act.t("check-count").set("count", n) }}`. Inside attributes and titles:
//!    `{{ act.plain("check-title") }}`. What a person typed or a pack says is set as an argument, which isolates it in
//!    `<bdi>`; alone, write `<bdi>{{ name }}</bdi>`. Numbers, money and dates: `act.number(..)`, `act.money(..)`, `act.date(..)`.
//! 4. **Command**: a variant in [`config::Command`] and an arm in `config::perform`.
//!
//! Pages start with `{% extends "foundations/components/base.html" %}` and `{% import "foundations/components/macros.html"
//! as ui %}`; the struct has a field `act: &'a Act`. `page(&template)?` makes it a [`page::Page`], which no cache keeps unless
//! `.keep()` says that it holds no answers. Links inside the portal: `{{ act.link("/rights") }}` keeps the chosen language;
//! so does a form's `action`, and a form with `method="get"` calls `ui::lang_field` as well. `GET` never changes anything.
//! A page for people who are not at risk empties the block `exit`. A route that takes files says so on its own methods:
//! `post(upload).layer(DefaultBodyLimit::max(limits::UPLOAD.size()))`; all others stop at [`limits::BODY`].

pub mod access;
pub mod act;
pub mod assets;
pub mod attempts;
pub mod backup;
pub mod channels;
pub mod clock;
mod components;
pub mod config;
pub mod countries;
pub mod fault;
pub mod forms;
pub mod home;
pub mod http;
pub mod jobs;
pub mod journal;
pub mod judgments;
pub mod languages;
pub mod law;
pub mod law_text;
pub mod limits;
pub mod openapi;
pub mod page;
pub mod parallel;
pub mod people;
pub mod program;
pub mod queue;
pub mod readings;
pub mod references;
pub mod routes;
pub mod sessions;
pub mod sign_in;
pub mod store;
pub mod terminal;
