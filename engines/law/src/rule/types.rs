//! What the parts of a condition are, and which of them may meet. Nothing is converted silently.

use crate::pack::{Fact, Packs, ParameterName};
use crate::value::Type;

/// The type of a part of a condition. Code lists are numbered as in [`Packs::code_lists`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// An amount with its currency.
    Money,
    /// An amount times a share: compares only with another such product.
    MoneyTimesShare,
    /// A civil date.
    Date,
    /// A number of days.
    Days,
    /// A number of calendar months.
    Months,
    /// A length of time.
    Hours,
    /// A whole number.
    Count,
    /// A share.
    Share,
    /// Yes or no.
    YesNo,
    /// A code of one list.
    Code(usize),
    /// A set of codes of one list: only after `in`.
    Codes(usize),
}

impl Kind {
    /// The type of a fact; none for a type that facts cannot have, or a list that is not known.
    pub fn of_fact(fact: &Fact, packs: &Packs) -> Option<Kind> {
        Kind::of(fact.kind, fact.list.as_deref(), packs)
    }

    /// The type of a parameter; none for text, which rules cannot use.
    pub fn of_parameter(parameter: &ParameterName, packs: &Packs) -> Option<Kind> {
        Kind::of(parameter.kind, parameter.list.as_deref(), packs)
    }

    fn of(kind: Type, list: Option<&str>, packs: &Packs) -> Option<Kind> {
        let list = || list.and_then(|id| packs.code_lists.iter().position(|known| known.id == id));
        Some(match kind {
            Type::Money => Kind::Money,
            Type::Date => Kind::Date,
            Type::Days => Kind::Days,
            Type::Months => Kind::Months,
            Type::Hours => Kind::Hours,
            Type::Count => Kind::Count,
            Type::Share => Kind::Share,
            Type::YesNo => Kind::YesNo,
            Type::Code => Kind::Code(list()?),
            Type::Codes => Kind::Codes(list()?),
            Type::Text => return None,
        })
    }

    /// Is there a smaller and a greater?
    pub fn has_order(self) -> bool {
        !matches!(self, Kind::YesNo | Kind::Code(_) | Kind::Codes(_))
    }

    /// Can two of them be added?
    pub fn adds(self) -> bool {
        self.has_order() && self != Kind::Date
    }

    /// For people.
    pub fn words(self, packs: &Packs) -> String {
        let list = |at: usize| packs.code_lists.get(at).map_or("?", |list| list.id.as_str());
        match self {
            Kind::Money => "money".to_owned(),
            Kind::MoneyTimesShare => "money times a share".to_owned(),
            Kind::Date => "a date".to_owned(),
            Kind::Days => "days".to_owned(),
            Kind::Months => "months".to_owned(),
            Kind::Hours => "hours".to_owned(),
            Kind::Count => "a whole number".to_owned(),
            Kind::Share => "a share".to_owned(),
            Kind::YesNo => "yes or no".to_owned(),
            Kind::Code(at) => format!("a code of `{}`", list(at)),
            Kind::Codes(at) => format!("several codes of `{}`", list(at)),
        }
    }
}
