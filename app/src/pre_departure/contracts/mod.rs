//! Check a contract or a job offer: answers or files in, clause by clause what the law of the corridor says, and what to do now.
//! Nothing is stored. Serves P4 (the check). Law: packs/rules and packs/countries.

pub mod api;
mod brief;
pub mod command;
mod explain;
mod facts;
pub mod intake;
mod output;
mod pages;
mod printed;
mod questions;
pub mod report;
pub mod steps;
mod upload;
mod views;
mod words;

pub use explain::{broken, report};
pub use facts::{Answers, faults_of};
pub use questions::questions;
pub(crate) use views::{Field, Input, field};

use crate::foundations::fault::Code;
use crate::foundations::limits;
use crate::foundations::routes::Routes;
use axum::extract::DefaultBodyLimit;
use axum::routing::{get, post};
use utoipa_axum::routes;

/// A file of contracts, or one contract in it, cannot be used.
pub const REFUSED: Code = Code("contract.refused");
/// The packs have no table of contracts.
pub const NO_LAW: Code = Code("contract.no_law");
/// A detail of the answer that there is not.
pub const UNKNOWN_DETAIL: Code = Code("contract.unknown_detail");
/// A file for results with an ending that is not known.
pub const OUT_UNKNOWN: Code = Code("contract.out_unknown");
/// A file for results that cannot be written.
pub const OUT_UNWRITABLE: Code = Code("contract.out_unwritable");

/// What must be answered on the first page, and what is said when it is not.
const CHOOSE: [(&str, Code); 3] =
    [("origin", CHOOSE_ORIGIN), ("destination", CHOOSE_DESTINATION), ("sector", CHOOSE_SECTOR)];
const CHOOSE_ORIGIN: Code = Code("contract.choose_origin");
const CHOOSE_DESTINATION: Code = Code("contract.choose_destination");
const CHOOSE_SECTOR: Code = Code("contract.choose_sector");

/// Problems of one answer by their code in files, with the words a person gets.
const WRONG: [(&str, Code); 10] = [
    ("negative", Code("contract.wrong_negative")),
    ("not-a-number", Code("contract.wrong_number")),
    ("not-whole", Code("contract.wrong_whole")),
    ("not-hours", Code("contract.wrong_hours")),
    ("not-a-date", Code("contract.wrong_date")),
    ("no-such-day", Code("contract.wrong_day")),
    ("minor-units", Code("contract.wrong_decimals")),
    ("unclear-number", Code("contract.wrong_unclear")),
    ("too-big", Code("contract.wrong_big")),
    ("hidden-characters", Code("contract.wrong_hidden")),
];

/// Every code of this capability.
pub const CODES: &[Code] = &[
    REFUSED,
    NO_LAW,
    UNKNOWN_DETAIL,
    OUT_UNKNOWN,
    OUT_UNWRITABLE,
    CHOOSE_ORIGIN,
    CHOOSE_DESTINATION,
    CHOOSE_SECTOR,
    WRONG[0].1,
    WRONG[1].1,
    WRONG[2].1,
    WRONG[3].1,
    WRONG[4].1,
    WRONG[5].1,
    WRONG[6].1,
    WRONG[7].1,
    WRONG[8].1,
    WRONG[9].1,
];

/// Its pages and API.
pub fn routes() -> Routes {
    let upload = post(upload::file).layer(DefaultBodyLimit::max(limits::UPLOAD.size()));
    Routes::new()
        .page("/check", get(pages::start).post(pages::step))
        .page("/check/file", upload)
        .api(routes!(api::check))
}
