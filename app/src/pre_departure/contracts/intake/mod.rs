//! Contract files: JSON, JSON lines, TOML, CSV, XLSX and Parquet in; contracts and problems out, one by one, in bounded memory.
//! One bad contract never hides the others, and nothing in a file is ever run.

mod contract;
mod csv;
mod decode;
mod derive;
mod fees;
mod fence;
mod inflate;
mod input;
mod json;
mod json_lines;
pub mod limits;
mod number;
mod object;
mod parquet;
mod problem;
mod saying;
mod scalar;
mod sniff;
mod text;
mod toml;
mod vocabulary;
mod xlsx;
mod zip;

pub use contract::{Contract, Draft};
pub use input::Input;
pub use problem::{Problem, Spot, Told, Weight, quote};
pub use saying::Saying;
pub use scalar::Raw;
pub use sniff::{Encoding, Format, Found};
pub use vocabulary::{Slot, Vocabulary};

use serde_json::Value;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a reader finds, in the order of the file.
#[derive(Clone, Debug)]
pub enum Item {
    /// A contract, good or bad.
    Contract(Box<Contract>),
    /// Something wrong with the file, or with a contract that cannot even be told apart from its neighbours.
    Problem(Problem),
}

/// Takes what a reader finds; says when to stop.
pub type Sink<'s> = dyn FnMut(Item) -> ControlFlow<()> + 's;

/// Reads every contract in `input` into `sink`, and says what the file was found to be.
///
/// # Errors
/// When the file is none that is read: nothing was handed to `sink` then. Everything else goes to `sink`.
pub fn read(input: &Input, vocabulary: &Vocabulary<'_>, sink: &mut Sink<'_>) -> Result<Found, Problem> {
    if input.length() > limits::MAX_STREAMED_BYTES {
        input.whole(limits::MAX_STREAMED_BYTES, "intake-this-file")?;
    }
    let found = sniff::sniff(&input.sample()?, input.name.as_deref())?;
    match found.format {
        Format::Json => json::read(input, found, vocabulary, sink),
        Format::JsonLines => json_lines::read(input, found, vocabulary, sink),
        Format::Toml => toml::read(input, found, vocabulary, sink),
        Format::Csv => csv::read(input, found, vocabulary, sink),
        // Libraries that read binary files are kept from taking the program down with them.
        Format::Xlsx => guarded(sink, |sink| xlsx::read(input, vocabulary, sink)),
        Format::Parquet => guarded(sink, |sink| parquet::read(input, vocabulary, sink)),
    }
    Ok(found)
}

/// One contract from its fields by name, as an object of JSON has them.
pub fn one(fields: impl IntoIterator<Item = (String, Value)>, vocabulary: &Vocabulary<'_>) -> Contract {
    object::draft(Spot::default(), fields.into_iter().collect(), vocabulary).finish(vocabulary)
}

fn guarded(sink: &mut Sink<'_>, read: impl FnOnce(&mut Sink<'_>)) {
    if catch_unwind(AssertUnwindSafe(|| read(&mut *sink))).is_err() {
        let _ = sink(Item::Problem(Problem::error("damaged", "intake-damaged")));
    }
}
