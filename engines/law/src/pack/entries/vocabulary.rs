//! Entries of the vocabulary: code lists, tables of facts, names of parameters.

use crate::limits::MAX_WHOLE_NUMBER;
use crate::pack::keys::{Entry, Names, Shape, may, must};

/// Names of types, as in [`crate::value::Type::word`].
const TYPES: &[&str] =
    &["money", "date", "days", "months", "hours", "count", "share", "yes_no", "code", "codes", "text"];
/// Days that can govern.
pub(super) const GOVERNS: &[&str] = &["signing", "day_of_work", "due_date", "departure"];
/// Changes that can be worse, as in [`crate::pack::Worse::word`].
const WORSE: &[&str] = &["lower", "higher", "no", "yes", "other"];

/// A code of a list.
pub const CODE: Entry = Entry {
    table: "codes",
    about: "A code and its English label.",
    keys: &[must("code", Shape::Id, "The code."), must("label", Shape::Line, "For people, in English.")],
    identity: &["code"],
};

/// `[[code_list]]`
pub const CODE_LIST: Entry = Entry {
    table: "code_list",
    about: "The only words a fact or parameter of type code may hold.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("title", Shape::Line, "For people."),
        may("codes", Shape::Inners(&CODE), "The codes, in order."),
        may("standard", Shape::OneOf(&["iso-3166-1", "iso-4217", "bcp-47"]), "The standard that keeps the list."),
    ],
    identity: &["id"],
};

/// `[[table]]`
pub const TABLE: Entry = Entry {
    table: "table",
    about: "A documented table of facts.",
    keys: &[
        must("id", Shape::Id, "Its name in rules."),
        must("title", Shape::Line, "For people."),
        must("origin", Shape::Id, "The fact that holds the country of origin."),
        must("destination", Shape::Id, "The fact that holds the country of work."),
        must("sector", Shape::Id, "The fact that holds the sector."),
        may("signing", Shape::Id, "The fact that holds the day of signing."),
        may("day_of_work", Shape::Id, "The fact that holds the day of work."),
        may("due_date", Shape::Id, "The fact that holds the day a payment is due."),
        may("departure", Shape::Id, "The fact that holds the day of departure."),
    ],
    identity: &["id"],
};

/// `[[fact]]`
pub const FACT: Entry = Entry {
    table: "fact",
    about: "A column of a table of facts.",
    keys: &[
        must("table", Shape::Reference(Names::Table), "Its table."),
        must("name", Shape::Id, "Its name in rules and files."),
        must("type", Shape::OneOf(TYPES), "Its type."),
        may("list", Shape::Reference(Names::CodeList), "Its code list, for codes."),
        may("unit", Shape::Line, "What is counted."),
        must("topic", Shape::Code { list: "topic", or: &["context"] }, "The subject it belongs to."),
        must("missing", Shape::OneOf(&["allowed", "never"]), "May it be missing?"),
        must("label", Shape::Line, "Its name for people."),
        may("ask", Shape::Line, "The question a worker is asked."),
        may("why", Shape::Line, "What stands beneath the question."),
        must("from", Shape::Line, "Where the fact comes from."),
        may("max", Shape::Whole { least: 1, most: MAX_WHOLE_NUMBER }, "The largest number that makes sense."),
        may("derived", Shape::Line, "How it is worked out from other answers."),
        may(
            "worse",
            Shape::OneOf(WORSE),
            "Which change is worse for the worker, when a second contract replaces the first.",
        ),
        may(
            "best",
            Shape::Id,
            "The code that is never worse, whatever the first contract said; with worse = \"other\".",
        ),
        may(
            "counted_by",
            Shape::Id,
            "The fact that must be the same in both contracts before this one can be compared.",
        ),
    ],
    identity: &["table", "name"],
};

/// `[[parameter_name]]`
pub const PARAMETER_NAME: Entry = Entry {
    table: "parameter_name",
    about: "A name a law can give a value to.",
    keys: &[
        must("name", Shape::Id, "The name."),
        must("type", Shape::OneOf(TYPES), "Its type."),
        must("side", Shape::OneOf(&["destination", "origin"]), "Whose law."),
        must("topic", Shape::Code { list: "topic", or: &["context"] }, "The subject."),
        must("governed_by", Shape::OneOf(GOVERNS), "The day that chooses the value."),
        must("label", Shape::Line, "For people."),
        may("list", Shape::Reference(Names::CodeList), "Its code list, for codes."),
        may("unit", Shape::Line, "What is counted."),
        may("meaning", Shape::Text, "More, for people."),
    ],
    identity: &["name"],
};
