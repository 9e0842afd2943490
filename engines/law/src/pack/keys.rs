//! What a pack entry may hold, as data: the reader checks against it and the JSON Schema is printed from it.

/// What a reference names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Names {
    /// A `[[source]]`.
    Source,
    /// An `[[instrument]]`.
    Instrument,
    /// A `[[parameter_name]]`.
    Parameter,
    /// A `[[procedure]]`.
    Procedure,
    /// A `[[table]]` of facts.
    Table,
    /// A `[[rule]]`.
    Rule,
    /// A `[[code_list]]`.
    CodeList,
}

impl Names {
    /// The table in which it is declared, and the key that holds the name.
    pub const fn declared_in(self) -> (&'static str, &'static str) {
        match self {
            Self::Source => ("source", "id"),
            Self::Instrument => ("instrument", "id"),
            Self::Parameter => ("parameter_name", "name"),
            Self::Procedure => ("procedure", "id"),
            Self::Table => ("table", "id"),
            Self::Rule => ("rule", "id"),
            Self::CodeList => ("code_list", "id"),
        }
    }

    /// Its name in a message.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Instrument => "instrument",
            Self::Parameter => "parameter",
            Self::Procedure => "procedure",
            Self::Table => "table of facts",
            Self::Rule => "rule",
            Self::CodeList => "code list",
        }
    }

    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Source, Self::Instrument, Self::Parameter, Self::Procedure, Self::Table, Self::Rule, Self::CodeList];
}

/// The form of a key's value.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// An identifier of `a-z 0-9 - _ .`.
    Id,
    /// Words on one line.
    Line,
    /// Words, perhaps several lines.
    Text,
    /// A rule condition.
    Condition,
    /// A TOML date.
    Date,
    /// A year, month or day: text such as `"1995-07"`, or a TOML date.
    PartialDate,
    /// `true` or `false`.
    YesNo,
    /// A whole number from `least` to `most`.
    Whole {
        /// The least.
        least: i64,
        /// The most.
        most: i64,
    },
    /// One of a few words.
    OneOf(&'static [&'static str]),
    /// The name of another entry.
    Reference(Names),
    /// A code of a list of the vocabulary, or one of a few more words.
    Code {
        /// The list.
        list: &'static str,
        /// Words allowed besides.
        or: &'static [&'static str],
    },
    /// A country, or one of the wider areas.
    CountryOrWider,
    /// A country.
    Country,
    /// A country or a corridor.
    Area,
    /// An ISO 4217 code.
    Currency,
    /// A BCP 47 tag.
    Language,
    /// A web address with `https://` or `http://`.
    Address,
    /// A list of one shape.
    List(&'static Shape),
    /// A table inside the entry.
    Inner(&'static Entry),
    /// Several tables inside the entry.
    Inners(&'static Entry),
    /// A value of a parameter, by the type of its name.
    Value,
    /// A value of a parameter as text.
    Expected,
    /// Facts by name, as in a contract file.
    Facts,
    /// Rule ids, each with one of a few words.
    Outcomes(&'static [&'static str]),
}

/// A key of an entry.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As written.
    pub name: &'static str,
    /// The form of its value.
    pub shape: Shape,
    /// Must it be there?
    pub required: bool,
    /// What it means, for editors.
    pub about: &'static str,
}

/// A kind of entry: a `[[table]]` of a pack or a table inside one.
#[derive(Clone, Copy, Debug)]
pub struct Entry {
    /// The name of its table.
    pub table: &'static str,
    /// What it is, for editors.
    pub about: &'static str,
    /// Its keys.
    pub keys: &'static [Key],
    /// The keys that together name it: no two entries may have the same.
    pub identity: &'static [&'static str],
}

impl Entry {
    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

/// A key that must be there.
pub const fn must(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, shape, required: true, about }
}

/// A key that may be there.
pub const fn may(name: &'static str, shape: Shape, about: &'static str) -> Key {
    Key { name, shape, required: false, about }
}
