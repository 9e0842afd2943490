//! A rule, or the reason of an answer, as a sentence. The caller gives the labels, the numbers and the patterns of
//! its language.

use super::tree::{Comparison, Condition, Formula, Node, Operator, Rule};
use super::types::Kind;
use crate::judge::{Leaf, Missing, Operand, Relation, Used};
use crate::value::Value;
use std::borrow::Cow;

/// How a language says things. `left` and `right` stand in braces in its patterns.
pub trait Words {
    /// What a fact is called.
    fn fact(&self, column: usize) -> Cow<'_, str>;
    /// What a parameter is called, by its index among the names.
    fn parameter(&self, name: usize) -> Cow<'_, str>;
    /// A value, with the number and date forms of the language; `list` is the index of its code list, for codes.
    fn value(&self, value: &Value, list: Option<usize>) -> String;
    /// The pattern of a phrase. English is there already.
    fn pattern(&self, phrase: Phrase) -> Cow<'_, str> {
        Cow::Borrowed(phrase.english())
    }
}

/// Every way in which parts of a rule are joined. Each is one pattern of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phrase {
    /// Two values compared, or one tested.
    Is(Relation),
    /// A yes-or-no value that is yes.
    Yes,
    /// A yes-or-no value that is no.
    No,
    /// Both.
    And,
    /// At least one of two.
    Or,
    /// What belongs together inside a longer sentence.
    Group,
    /// The next item of a list.
    Comma,
    /// A sum.
    Plus,
    /// A difference.
    Minus,
    /// A product.
    Times,
    /// A share (`right`) of an amount (`left`).
    ShareOf,
    /// A date (`left`) and a length of time after it.
    After,
    /// A date (`left`) and a length of time before it.
    Before,
    /// The smaller of two.
    Smaller,
    /// The greater of two.
    Greater,
    /// The currency of an amount.
    CurrencyOf,
    /// A name (`left`) with its value on this record.
    WithValue,
    /// A name whose value is missing.
    NotKnown,
    /// A rule that applies only when `left`.
    When,
    /// Always true.
    Always,
    /// Never true.
    Never,
}

impl Phrase {
    /// Every phrase, so that a language can be checked for completeness.
    pub const ALL: [Phrase; 30] = [
        Phrase::Is(Relation::Equal),
        Phrase::Is(Relation::NotEqual),
        Phrase::Is(Relation::Below),
        Phrase::Is(Relation::AtMost),
        Phrase::Is(Relation::Above),
        Phrase::Is(Relation::AtLeast),
        Phrase::Is(Relation::OneOf),
        Phrase::Is(Relation::NoneOf),
        Phrase::Is(Relation::IsMissing),
        Phrase::Is(Relation::IsGiven),
        Phrase::Yes,
        Phrase::No,
        Phrase::And,
        Phrase::Or,
        Phrase::Group,
        Phrase::Comma,
        Phrase::Plus,
        Phrase::Minus,
        Phrase::Times,
        Phrase::ShareOf,
        Phrase::After,
        Phrase::Before,
        Phrase::Smaller,
        Phrase::Greater,
        Phrase::CurrencyOf,
        Phrase::WithValue,
        Phrase::NotKnown,
        Phrase::When,
        Phrase::Always,
        Phrase::Never,
    ];

    /// The English pattern.
    pub fn english(self) -> &'static str {
        match self {
            Phrase::Is(Relation::Equal) => "{left} is {right}",
            Phrase::Is(Relation::NotEqual) => "{left} is not {right}",
            Phrase::Is(Relation::Below) => "{left} is below {right}",
            Phrase::Is(Relation::AtMost) => "{left} is at most {right}",
            Phrase::Is(Relation::Above) => "{left} is above {right}",
            Phrase::Is(Relation::AtLeast) => "{left} is at least {right}",
            Phrase::Is(Relation::OneOf) => "{left} is one of: {right}",
            Phrase::Is(Relation::NoneOf) => "{left} is none of: {right}",
            Phrase::Is(Relation::IsMissing) => "{left} is not given",
            Phrase::Is(Relation::IsGiven) => "{left} is given",
            Phrase::Yes => "{left}: yes",
            Phrase::No => "{left}: no",
            Phrase::And => "{left} and {right}",
            Phrase::Or => "{left} or {right}",
            Phrase::Group => "({left})",
            Phrase::Comma => "{left}, {right}",
            Phrase::Plus => "{left} plus {right}",
            Phrase::Minus => "{left} minus {right}",
            Phrase::Times => "{left} times {right}",
            Phrase::ShareOf => "{left} times {right}",
            Phrase::After => "{right} after {left}",
            Phrase::Before => "{right} before {left}",
            Phrase::Smaller => "the smaller of {left} and {right}",
            Phrase::Greater => "the larger of {left} and {right}",
            Phrase::CurrencyOf => "the currency of {left}",
            Phrase::WithValue => "{left} ({right})",
            Phrase::NotKnown => "{left} (not known)",
            Phrase::When => "When {left}: {right}",
            Phrase::Always => "always",
            Phrase::Never => "never",
        }
    }
}

/// Fills a pattern.
pub fn fill(words: &dyn Words, phrase: Phrase, left: &str, right: &str) -> String {
    let pattern = words.pattern(phrase);
    let mut filled = String::with_capacity(pattern.len() + left.len() + right.len());
    let mut rest = pattern.as_ref();
    // Left to right and once only: what is filled in may itself hold braces.
    while let Some(at) = rest.find('{') {
        let (before, from) = rest.split_at(at);
        filled.push_str(before);
        rest = match (from.strip_prefix("{left}"), from.strip_prefix("{right}")) {
            (Some(after), _) => {
                filled.push_str(left);
                after
            }
            (_, Some(after)) => {
                filled.push_str(right);
                after
            }
            _ => {
                filled.push('{');
                &from[1..]
            }
        };
    }
    filled.push_str(rest);
    filled
}

/// A whole rule: "When the wage is for a month: the wage is at least the lowest monthly wage".
pub fn rule_in_words(rule: &Rule, words: &dyn Words) -> String {
    let must = in_words(&rule.must, words);
    match &rule.when {
        Some(when) => fill(words, Phrase::When, &in_words(when, words), &must),
        None => must,
    }
}

/// A condition.
pub fn in_words(condition: &Condition, words: &dyn Words) -> String {
    say(condition, false, false, words)
}

/// `negated` is carried down to the comparisons, so that no sentence needs a "not" around it.
fn say(condition: &Condition, negated: bool, inside: bool, words: &dyn Words) -> String {
    let is = |relation: Relation| Phrase::Is(if negated { relation.opposite() } else { relation });
    match condition {
        Condition::Not(inner) => say(inner, !negated, inside, words),
        Condition::And(parts) => joined(parts, !negated, negated, inside, words),
        Condition::Or(parts) => joined(parts, negated, negated, inside, words),
        Condition::Compare(how, left, right) => match (how, &right.node) {
            (Comparison::Equal | Comparison::NotEqual, Node::Written(yes)) if right.kind == Kind::YesNo => {
                let yes = (*yes == 1) == (*how == Comparison::Equal) && !negated
                    || (*yes == 1) != (*how == Comparison::Equal) && negated;
                fill(words, if yes { Phrase::Yes } else { Phrase::No }, &value(left, words), "")
            }
            _ => fill(words, is(Relation::of(*how)), &value(left, words), &value(right, words)),
        },
        Condition::OneOf(item, numbers) => {
            let written = |number: &i64| value(&Formula { kind: item.kind, node: Node::Written(*number) }, words);
            fill(words, is(Relation::OneOf), &value(item, words), &list(numbers.iter().map(written), words))
        }
        Condition::OneOfParameter(item, name) => {
            fill(words, is(Relation::OneOf), &value(item, words), &words.parameter(*name))
        }
        Condition::Truth(item) => fill(words, if negated { Phrase::No } else { Phrase::Yes }, &value(item, words), ""),
        Condition::IsMissing(column) => fill(words, is(Relation::IsMissing), &words.fact(*column), ""),
        Condition::Always(truth) => fill(words, if *truth != negated { Phrase::Always } else { Phrase::Never }, "", ""),
    }
}

fn joined(parts: &[Condition], and: bool, negated: bool, inside: bool, words: &dyn Words) -> String {
    let joint = if and { Phrase::And } else { Phrase::Or };
    let mut said = parts.iter().map(|part| say(part, negated, true, words));
    let first = said.next().unwrap_or_default();
    let all = said.fold(first, |before, next| fill(words, joint, &before, &next));
    if inside && parts.len() > 1 { fill(words, Phrase::Group, &all, "") } else { all }
}

fn list(items: impl Iterator<Item = String>, words: &dyn Words) -> String {
    items.reduce(|before, next| fill(words, Phrase::Comma, &before, &next)).unwrap_or_default()
}

fn value(formula: &Formula, words: &dyn Words) -> String {
    match &formula.node {
        Node::Fact(column) => words.fact(*column).into_owned(),
        Node::CurrencyOf(column) => fill(words, Phrase::CurrencyOf, &words.fact(*column), ""),
        Node::Parameter(name) => words.parameter(*name).into_owned(),
        Node::Written(number) => written(formula.kind, *number, words),
        Node::Combine(operator, left, right) => {
            // `deductions * percent(100)` only makes the two sides of one type: people read "deductions".
            let whole = |side: &Formula| side.kind == Kind::Share && side.node == Node::Written(10_000);
            let phrase = match (operator, formula.kind) {
                (Operator::Times, Kind::MoneyTimesShare) if whole(right) => return value(left, words),
                (Operator::Times, Kind::MoneyTimesShare) if whole(left) => return value(right, words),
                (Operator::Times, Kind::MoneyTimesShare) if left.kind == Kind::Share => {
                    return fill(words, Phrase::ShareOf, &value(right, words), &value(left, words));
                }
                (Operator::Times, Kind::MoneyTimesShare) => Phrase::ShareOf,
                (Operator::Plus, Kind::Date) | (Operator::PlusMonths, _) => Phrase::After,
                (Operator::Minus, Kind::Date) | (Operator::MinusMonths, _) => Phrase::Before,
                (Operator::Plus, _) => Phrase::Plus,
                (Operator::Minus, _) => Phrase::Minus,
                (Operator::Times, _) => Phrase::Times,
            };
            fill(words, phrase, &value(left, words), &value(right, words))
        }
        Node::Least(parts) => several(parts, Phrase::Smaller, words),
        Node::Greatest(parts) => several(parts, Phrase::Greater, words),
    }
}

fn several(parts: &[Formula], phrase: Phrase, words: &dyn Words) -> String {
    let said = parts.iter().map(|part| value(part, words));
    said.reduce(|before, next| fill(words, phrase, &before, &next)).unwrap_or_default()
}

fn written(kind: Kind, number: i64, words: &dyn Words) -> String {
    let list = match kind {
        Kind::Code(list) | Kind::Codes(list) => Some(list),
        _ => None,
    };
    let value = match kind {
        Kind::Days => Value::Days(number),
        Kind::Months => Value::Months(number),
        Kind::Hours => Value::Hours(number),
        Kind::Share => Value::Share(number),
        Kind::YesNo => Value::YesNo(number == 1),
        Kind::Date => match crate::judge::calendar::date_of(number) {
            Some(date) => Value::Date(date),
            None => Value::Count(number),
        },
        Kind::Code(_) | Kind::Codes(_) => match u32::try_from(number) {
            Ok(number) => Value::Code(crate::code::Symbol(number)),
            Err(_) => Value::Count(number),
        },
        // Zero of any currency is just 0.
        Kind::Money | Kind::MoneyTimesShare | Kind::Count => Value::Count(number),
    };
    words.value(&value, list)
}

/// A reason: "the wage (1,800 AED) is below the lowest monthly wage (2,000 AED)". `list_of` gives the code list of a
/// fact
/// (`true`) or parameter (`false`) by its index.
pub fn leaf_in_words(leaf: &Leaf, words: &dyn Words, list_of: &dyn Fn(bool, usize) -> Option<usize>) -> String {
    let list_here = leaf.left.made_from.iter().find_map(|used| match used {
        Used::Fact(column, _) | Used::Missing(Missing::Fact(column)) => list_of(true, *column),
        Used::Parameter(name, _) | Used::Missing(Missing::Parameter(name, _)) => list_of(false, *name),
        _ => None,
    });
    let left = operand(&leaf.left, words, list_here);
    let right = list(leaf.right.iter().map(|side| operand(side, words, list_here)), words);
    fill(words, Phrase::Is(leaf.relation), &left, &right)
}

fn operand(operand: &Operand, words: &dyn Words, list: Option<usize>) -> String {
    let used = |used: &Used| match used {
        Used::Fact(column, value) => fill(words, Phrase::WithValue, &words.fact(*column), &words.value(value, list)),
        Used::Parameter(name, found) => {
            fill(words, Phrase::WithValue, &words.parameter(*name), &words.value(&found.value, list))
        }
        Used::Written(value) => words.value(value, list),
        Used::Missing(Missing::Fact(column)) => fill(words, Phrase::NotKnown, &words.fact(*column), ""),
        Used::Missing(Missing::Parameter(name, _)) => fill(words, Phrase::NotKnown, &words.parameter(*name), ""),
        Used::Missing(_) => fill(words, Phrase::NotKnown, "", ""),
    };
    let parts = operand.made_from.iter().map(used).reduce(|before, next| fill(words, Phrase::Comma, &before, &next));
    match (parts, &operand.value) {
        (Some(parts), Some(value)) if !operand.single => {
            fill(words, Phrase::WithValue, &words.value(value, list), &parts)
        }
        (Some(parts), _) => parts,
        (None, Some(value)) => words.value(value, list),
        (None, None) => String::new(),
    }
}
