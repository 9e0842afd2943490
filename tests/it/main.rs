//! Journeys through the whole program, over its real router and in a real browser.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing has failed, as it should")]

mod browser;
mod check_pack;
mod chromium;
mod clearances;
mod commands;
mod contract_files;
mod contracts_api;
mod contracts_command;
mod contracts_intake;
mod contracts_pages;
mod contracts_tables;
mod contracts_words;
mod demo;
mod faults;
mod fees;
mod guide;
mod html;
mod jobs;
mod land;
mod languages;
mod law_commands;
mod law_library;
mod licences;
mod look_up;
mod openapi;
mod pages;
mod procedures;
mod ready;
mod records;
mod rights;
mod schema;
mod sign_in;
mod sign_in_refused;
mod sweep;
mod tidy;
mod town;
mod workers;
