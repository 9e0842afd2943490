//! Entries of knowledge: treaties and who is bound, rights, offices, and what it takes to go.

use crate::pack::keys::{Entry, Names, Shape, may, must};

const SOURCE: Shape = Shape::Reference(Names::Source);
const INSTRUMENT_ID: Shape = Shape::Reference(Names::Instrument);
const SECTORS: Shape = Shape::List(&Shape::Code { list: "sector", or: &[] });
const ARTICLE: &str = "The article or paragraph.";
const SOURCE_IS: &str = "Its source.";
const VERIFIED: &str = "Was it seen in the source?";
const NOTE: &str = "What a careful reader must know.";

/// `takes_effect` of an instrument.
pub const TAKES_EFFECT: Entry = Entry {
    table: "takes_effect",
    about: "How long after a country joined it is bound.",
    keys: &[
        may("days", Shape::Whole { least: 0, most: 3_660 }, "Days after joining."),
        may("months", Shape::Whole { least: 0, most: 120 }, "Months after joining."),
        may("first_of_next_month", Shape::YesNo, "Then on the first day of the next month."),
        may("article", Shape::Line, ARTICLE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &[],
};

/// `may_leave_out` of an instrument.
pub const LEAVES_OUT: Entry = Entry {
    table: "may_leave_out",
    about: "Work the instrument does not fully reach.",
    keys: &[
        must("sectors", SECTORS, "Kinds of work."),
        may("article", Shape::Line, ARTICLE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &[],
};

/// `open_to` of an instrument.
pub const OPEN_TO: Entry = Entry {
    table: "open_to",
    about: "The only countries that an instrument can bind.",
    keys: &[
        must("countries", Shape::List(&Shape::Country), "The countries."),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &[],
};

/// `[[instrument]]`
pub const INSTRUMENT: Entry = Entry {
    table: "instrument",
    about: "A treaty or framework.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("title", Shape::Line, "Full title."),
        may("short", Shape::Line, "Short title."),
        may("body", Shape::Line, "The body that adopted it."),
        must("kind", Shape::Id, "binding, non-binding, bilateral, regional and so on."),
        may("adopted", Shape::PartialDate, "Year, month or day of adoption."),
        may("in_force", Shape::PartialDate, "Year, month or day of entry into force."),
        may("ended", Shape::PartialDate, "Year, month or day on which it was repealed or replaced."),
        may("takes_effect", Shape::Inner(&TAKES_EFFECT), "How long after a country joined it is bound."),
        may("may_leave_out", Shape::Inner(&LEAVES_OUT), "Work it does not fully reach."),
        may("open_to", Shape::Inner(&OPEN_TO), "The only countries it can bind, where it is not open to all."),
        may("citation", Shape::Line, "Document number and treaty series."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["id"],
};

/// `[[status]]`
pub const STATUS: Entry = Entry {
    table: "status",
    about: "A treaty act of a country.",
    keys: &[
        must("instrument", INSTRUMENT_ID, "The instrument."),
        must("country", Shape::CountryOrWider, "The country."),
        must("act", Shape::Code { list: "treaty_act", or: &[] }, "What it did."),
        may("date", Shape::PartialDate, "When, as precise as known."),
        may("as_of", Shape::Date, "For not_party: the day on which that was so."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["instrument", "country", "act", "date", "as_of"],
};

/// `[[reservation]]`
pub const RESERVATION: Entry = Entry {
    table: "reservation",
    about: "A reservation or declaration that bears on migrants.",
    keys: &[
        must("instrument", INSTRUMENT_ID, "The instrument."),
        must("country", Shape::CountryOrWider, "The country."),
        may("articles", Shape::List(&Shape::Line), "Articles it touches; none: the whole."),
        must("text", Shape::Text, "In own words."),
        may("date", Shape::PartialDate, "When, as precise as known."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["instrument", "country", "text"],
};

/// `[[right]]`
pub const RIGHT: Entry = Entry {
    table: "right",
    about: "A right by article.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("text", Shape::Text, "One plain sentence."),
        must("instrument", INSTRUMENT_ID, "The instrument."),
        must("article", Shape::Line, ARTICLE),
        must("holders", Shape::Code { list: "right_holder", or: &[] }, "Who holds it."),
        must("stages", Shape::List(&Shape::Code { list: "stage", or: &[] }), "Parts of the journey."),
        may("sectors", SECTORS, "Kinds of work it is limited to."),
        must("duty_bearers", Shape::List(&Shape::Code { list: "duty_bearer", or: &[] }), "Who owes it."),
        must("topic", Shape::Code { list: "right_topic", or: &[] }, "Its subject."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["id"],
};

/// `[[institution]]`
pub const INSTITUTION: Entry = Entry {
    table: "institution",
    about: "An office that acts.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("name", Shape::Line, "Its name for people."),
        must("country", Shape::CountryOrWider, "Its country."),
        must("mandate", Shape::Text, "What it does."),
        may("former", Shape::Line, "What it was called or replaced."),
        may("website", Shape::Line, "Its web address."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["id"],
};

/// `[[procedure]]`
pub const PROCEDURE: Entry = Entry {
    table: "procedure",
    about: "What it takes to go, or to be admitted.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("country", Shape::Country, "The country whose procedure it is."),
        may("destination", Shape::Country, "The country it leads to, when it is for one only."),
        must("title", Shape::Line, "Its title."),
        must("kind", Shape::Id, "exit-clearance, work-permit and so on."),
        must("who_needs", Shape::Text, "Who needs it."),
        may("legal_basis", Shape::Text, "The law it rests on."),
        may("warning", Shape::Text, "What to watch."),
        may("cost", Shape::Text, "Cost in all, where known."),
        may("time", Shape::Text, "Time in all, where known."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["id"],
};

/// `[[step]]`
pub const STEP: Entry = Entry {
    table: "step",
    about: "A step of a procedure.",
    keys: &[
        must("id", Shape::Id, "Its name inside the procedure."),
        must("procedure", Shape::Reference(Names::Procedure), "The procedure."),
        must("order", Shape::Whole { least: 0, most: 10_000 }, "Its place in the order."),
        must("title", Shape::Line, "What happens."),
        must("actor", Shape::Line, "Who acts."),
        may("where", Shape::Line, "Where."),
        may("documents", Shape::List(&Shape::Line), "What to bring."),
        may("who_should_pay", Shape::Text, "Who should pay."),
        may("cost", Shape::Text, "Cost, where known."),
        may("time", Shape::Text, "Time, where known."),
        may("refuse_if", Shape::Text, "A gate at which to stop, and why."),
        may("note", Shape::Text, NOTE),
        must("source", SOURCE, SOURCE_IS),
        must("verified", Shape::YesNo, VERIFIED),
    ],
    identity: &["procedure", "id"],
};
