//! Entries of law: sources, countries, parameters with their periods, rules, and the cases that test them.

use super::vocabulary::GOVERNS;
use crate::pack::keys::{Entry, Names, Shape, may, must};

const SOURCE_ID: Shape = Shape::Reference(Names::Source);
const PRECISIONS: &[&str] = &["day", "month", "year"];
const OUTCOMES: &[&str] = &["holds", "broken", "unknown", "does_not_apply"];

/// `[[source]]`
pub const SOURCE: Entry = Entry {
    table: "source",
    about: "Where a statement comes from.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("title", Shape::Line, "Its title."),
        may("body", Shape::Line, "Who publishes it."),
        may("address", Shape::Address, "Its web address."),
        may("seen_on", Shape::Date, "The day it was seen."),
        must("verified", Shape::YesNo, "true: seen in a page; false: general knowledge."),
    ],
    identity: &["id"],
};

/// `[[country]]`
pub const COUNTRY: Entry = Entry {
    table: "country",
    about: "A country as the packs know it.",
    keys: &[
        must("code", Shape::Country, "ISO 3166-1 alpha-2."),
        must("name", Shape::Line, "English short name."),
        may("currency", Shape::Currency, "ISO 4217."),
        may("official_languages", Shape::List(&Shape::Language), "BCP 47."),
        may(
            "sectors_with_own_law",
            Shape::List(&Shape::Code { list: "sector", or: &[] }),
            "Sectors that general does not reach.",
        ),
        may("encoded_from", Shape::Date, "First day the encoding speaks for."),
        may("encoded_to", Shape::Date, "Last day the encoding speaks for."),
        may("note", Shape::Text, "What a careful reader must know."),
        may("source", SOURCE_ID, "Its source."),
    ],
    identity: &["code"],
};

/// `[[parameter.value]]`
pub const PERIOD: Entry = Entry {
    table: "value",
    about: "The value of a parameter in one period.",
    keys: &[
        must("value", Shape::Value, "The value by the type of the name, or \"none\"."),
        may("from", Shape::Date, "First day."),
        may("from_precision", Shape::OneOf(PRECISIONS), "How exactly from is known."),
        may("to", Shape::Date, "Last day."),
        may("to_precision", Shape::OneOf(PRECISIONS), "How exactly to is known."),
        may("law", Shape::Text, "The instrument and article."),
        must("source", SOURCE_ID, "Its source."),
        must("verified", Shape::YesNo, "Was this value seen in the source?"),
        must("checked_on", Shape::Date, "The day someone last checked that it holds."),
        may("note", Shape::Text, "What a careful reader must know."),
    ],
    identity: &[],
};

/// `[[parameter]]`
pub const PARAMETER: Entry = Entry {
    table: "parameter",
    about: "What a law sets, over time.",
    keys: &[
        must("name", Shape::Reference(Names::Parameter), "A name of the vocabulary."),
        must("where", Shape::Area, "A country, or a corridor such as PH-HK."),
        must("sector", Shape::Code { list: "sector", or: &["general", "any"] }, "A sector, general or any."),
        may("governed_by", Shape::OneOf(GOVERNS), "The day that chooses the value, instead of the vocabulary's."),
        may("note", Shape::Text, "What a careful reader must know."),
        must("value", Shape::Inners(&PERIOD), "Its values, one a period."),
    ],
    identity: &["name", "where", "sector"],
};

/// One of a rule's `cites`.
pub const CITE: Entry = Entry {
    table: "cites",
    about: "What a rule rests on.",
    keys: &[
        may("instrument", Shape::Reference(Names::Instrument), "An instrument."),
        may("source", SOURCE_ID, "A source."),
        may("article", Shape::Line, "The article or paragraph."),
    ],
    identity: &[],
};

/// `[[rule]]`
pub const RULE: Entry = Entry {
    table: "rule",
    about: "A condition that must hold.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("table", Shape::Reference(Names::Table), "The facts it reads."),
        must("topic", Shape::Code { list: "topic", or: &[] }, "The clause it belongs to."),
        may("where", Shape::List(&Shape::Area), "Countries or corridors it is limited to."),
        may("when", Shape::Condition, "The condition under which it applies."),
        must("must", Shape::Condition, "The condition that has to hold."),
        must("severity", Shape::OneOf(&["refuse", "warn"]), "How heavy it weighs."),
        may("from", Shape::Date, "First day of the rule."),
        may("to", Shape::Date, "Last day of the rule."),
        must("title", Shape::Line, "The duty in a few plain words."),
        must("law", Shape::Text, "The law in one plain sentence, with values in braces."),
        must("remedy", Shape::Text, "What to do now when it is broken."),
        may("missing_means", Shape::Text, "Why absence says something."),
        may("cites", Shape::Inners(&CITE), "What it rests on."),
        may("source", SOURCE_ID, "Its source."),
    ],
    identity: &["id"],
};

/// `[[scenario]]`
pub const SCENARIO: Entry = Entry {
    table: "scenario",
    about: "A worked case: facts in, judgment out.",
    keys: &[
        must("id", Shape::Id, "Its name."),
        must("title", Shape::Line, "What it shows."),
        must("table", Shape::Reference(Names::Table), "The table of its facts."),
        must("facts", Shape::Facts, "The facts, as in a contract file."),
        must("expect", Shape::Outcomes(OUTCOMES), "Rule ids and their answers."),
        may("verdict", Shape::OneOf(&["refused", "incomplete", "allowed"]), "The verdict of the whole."),
    ],
    identity: &["id"],
};

/// `[[on_the_day]]`
pub const ON_THE_DAY: Entry = Entry {
    table: "on_the_day",
    about: "The value of a parameter on one day, pinned.",
    keys: &[
        must("parameter", Shape::Reference(Names::Parameter), "The parameter."),
        must("where", Shape::Area, "A country or a corridor."),
        must("sector", Shape::Code { list: "sector", or: &["general", "any"] }, "A sector, general or any."),
        must("on", Shape::Date, "The day."),
        must("expect", Shape::Expected, "The value as written in a pack, \"none\" or \"unknown\"."),
    ],
    identity: &["parameter", "where", "sector", "on"],
};
