//! Journeys through the whole program, over its real router and in a real browser.

#![expect(clippy::unwrap_used, reason = "a test that unwraps nothing has failed, as it should")]

mod arrivals;
mod backup;
mod break_glass;
mod browser;
mod check_pack;
mod chromium;
mod clearances;
mod commands;
mod contract_files;
mod contract_register;
mod contract_register_pages;
mod contracts_api;
mod contracts_command;
mod contracts_intake;
mod contracts_pages;
mod contracts_tables;
mod contracts_words;
mod demo;
mod duplicates;
mod exports;
mod faults;
mod faults_of_storage;
mod fees;
mod guide;
mod html;
mod jobs;
<<<<<<< HEAD
mod journal;
=======
>>>>>>> main
mod land;
mod languages;
mod law_commands;
mod law_library;
mod licences;
mod look_up;
mod openapi;
mod own_page;
mod pages;
mod procedures;
mod ready;
mod records;
mod replay;
mod rights;
mod schema;
mod sign_in;
mod sign_in_refused;
mod sweep;
mod tidy;
mod town;
mod workers;
