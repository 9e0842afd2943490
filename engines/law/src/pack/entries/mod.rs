//! Every entry a pack may hold, with its keys: the tables of `packs/README.md`.

mod knowledge;
mod law;
mod vocabulary;

pub use knowledge::{INSTITUTION, INSTRUMENT, LEAVES_OUT, PROCEDURE, RESERVATION, RIGHT, STATUS, STEP, TAKES_EFFECT};
pub use law::{CITE, COUNTRY, ON_THE_DAY, PARAMETER, PERIOD, RULE, SCENARIO, SOURCE};
pub use vocabulary::{CODE, CODE_LIST, FACT, PARAMETER_NAME, TABLE};

use super::keys::Entry;

/// All entries, in the order in which they are read: what is referred to comes first.
pub const ALL: [&Entry; 17] = [
    &CODE_LIST,
    &TABLE,
    &FACT,
    &PARAMETER_NAME,
    &SOURCE,
    &COUNTRY,
    &INSTRUMENT,
    &PARAMETER,
    &RULE,
    &STATUS,
    &RESERVATION,
    &RIGHT,
    &INSTITUTION,
    &PROCEDURE,
    &STEP,
    &SCENARIO,
    &ON_THE_DAY,
];
