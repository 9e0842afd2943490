//! Journeys through the whole program, over its real router and in a real browser.
mod chromium;
