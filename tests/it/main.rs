//! Journeys through the whole program, over its real router and in a real browser.

mod browser;
mod chromium;
mod commands;
mod faults;
mod html;
mod languages;
mod openapi;
mod pages;
mod tidy;
mod town;
