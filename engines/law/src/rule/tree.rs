//! The typed tree of a rule. Only `build` makes it, so whoever holds one need not check types again.

use super::build::Builder;
use super::types::Kind;
use crate::pack::{Packs, Problem};

/// A compiled rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// Index into [`Packs::rules`].
    pub text: usize,
    /// Index into [`Packs::tables`].
    pub table: usize,
    /// The condition under which it applies; none: always.
    pub when: Option<Condition>,
    /// The condition that must hold.
    pub must: Condition,
    /// Columns of the table that it reads, ascending.
    pub facts: Vec<usize>,
    /// Parameters that it reads, as indexes into [`Packs::parameter_names`], ascending.
    pub parameters: Vec<usize>,
}

/// What is true, false or not known of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// All of them.
    And(Vec<Condition>),
    /// At least one of them.
    Or(Vec<Condition>),
    /// The opposite.
    Not(Box<Condition>),
    /// Two values of one type.
    Compare(Comparison, Formula, Formula),
    /// One of the values written in the rule (as numbers of the item's type).
    OneOf(Formula, Vec<i64>),
    /// One of the codes of a parameter.
    OneOfParameter(Formula, usize),
    /// A yes-or-no fact or parameter by itself.
    Truth(Formula),
    /// The fact in this column is missing. Never unknown.
    IsMissing(usize),
    /// `true` or `false`.
    Always(bool),
}

/// The six ways to compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Comparison {
    /// `=`
    Equal,
    /// `<>`
    NotEqual,
    /// `<`
    Below,
    /// `<=`
    AtMost,
    /// `>`
    Above,
    /// `>=`
    AtLeast,
}

impl Comparison {
    /// The answer for two numbers.
    pub fn test(self, left: i64, right: i64) -> bool {
        match self {
            Comparison::Equal => left == right,
            Comparison::NotEqual => left != right,
            Comparison::Below => left < right,
            Comparison::AtMost => left <= right,
            Comparison::Above => left > right,
            Comparison::AtLeast => left >= right,
        }
    }

    /// The comparison that is true exactly when this one is false.
    pub fn opposite(self) -> Comparison {
        match self {
            Comparison::Equal => Comparison::NotEqual,
            Comparison::NotEqual => Comparison::Equal,
            Comparison::Below => Comparison::AtLeast,
            Comparison::AtMost => Comparison::Above,
            Comparison::Above => Comparison::AtMost,
            Comparison::AtLeast => Comparison::Below,
        }
    }

    /// As written in SQL.
    pub fn sign(self) -> &'static str {
        match self {
            Comparison::Equal => "=",
            Comparison::NotEqual => "<>",
            Comparison::Below => "<",
            Comparison::AtMost => "<=",
            Comparison::Above => ">",
            Comparison::AtLeast => ">=",
        }
    }
}

/// A value with its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formula {
    /// Its type.
    pub kind: Kind,
    /// What it is made of.
    pub node: Node,
}

/// What a value is made of. Numbers are minor units, days since 1970-01-01, minutes, hundredths of a percent, 0 or 1,
/// or symbols.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Node {
    /// A column of the table.
    Fact(usize),
    /// The currency of the money in this column.
    CurrencyOf(usize),
    /// A parameter, as an index into [`Packs::parameter_names`].
    Parameter(usize),
    /// A value written in the rule. Money is only ever zero, of any currency.
    Written(i64),
    /// Two values combined.
    Combine(Operator, Box<Formula>, Box<Formula>),
    /// The smallest of several.
    Least(Vec<Formula>),
    /// The greatest of several.
    Greatest(Vec<Formula>),
}

/// How two values are combined. A result that does not fit a whole number is unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Operator {
    /// `+`, also date plus days.
    Plus,
    /// `-`, also date minus days and date minus date.
    Minus,
    /// `*`
    Times,
    /// Date plus calendar months; the last day of the month where the month is shorter.
    PlusMonths,
    /// Date minus calendar months.
    MinusMonths,
}

impl Condition {
    /// Calls `see` for every value of the condition, in the order written.
    pub fn each_formula<'c>(&'c self, see: &mut impl FnMut(&'c Formula)) {
        match self {
            Condition::And(parts) | Condition::Or(parts) => parts.iter().for_each(|part| part.each_formula(see)),
            Condition::Not(inner) => inner.each_formula(see),
            Condition::Compare(_, left, right) => {
                left.each(see);
                right.each(see);
            }
            Condition::OneOf(item, _) | Condition::OneOfParameter(item, _) | Condition::Truth(item) => item.each(see),
            Condition::IsMissing(_) | Condition::Always(_) => {}
        }
    }

    fn collect(&self, facts: &mut Vec<usize>, parameters: &mut Vec<usize>) {
        self.each_formula(&mut |formula| match formula.node {
            Node::Fact(column) | Node::CurrencyOf(column) => facts.push(column),
            Node::Parameter(name) => parameters.push(name),
            _ => {}
        });
        self.each_bare(&mut |bare| match bare {
            Condition::OneOfParameter(_, name) => parameters.push(*name),
            Condition::IsMissing(column) => facts.push(*column),
            _ => {}
        });
    }

    fn each_bare<'c>(&'c self, see: &mut impl FnMut(&'c Condition)) {
        match self {
            Condition::And(parts) | Condition::Or(parts) => parts.iter().for_each(|part| part.each_bare(see)),
            Condition::Not(inner) => inner.each_bare(see),
            bare => see(bare),
        }
    }
}

impl Formula {
    /// Calls `see` for this value and every value inside it, in the order written.
    pub fn each<'f>(&'f self, see: &mut impl FnMut(&'f Formula)) {
        see(self);
        match &self.node {
            Node::Combine(_, left, right) => {
                left.each(see);
                right.each(see);
            }
            Node::Least(parts) | Node::Greatest(parts) => parts.iter().for_each(|part| part.each(see)),
            Node::Fact(_) | Node::CurrencyOf(_) | Node::Parameter(_) | Node::Written(_) => {}
        }
    }

    /// Is it one fact, parameter or written value, not a calculation?
    pub fn is_single(&self) -> bool {
        !matches!(self.node, Node::Combine(..) | Node::Least(_) | Node::Greatest(_))
    }
}

impl Rule {
    /// A rule from its parts, with the facts and parameters they use.
    pub fn new(text: usize, table: usize, when: Option<Condition>, must: Condition) -> Rule {
        let (mut facts, mut parameters) = (Vec::new(), Vec::new());
        for condition in when.iter().chain([&must]) {
            condition.collect(&mut facts, &mut parameters);
        }
        facts.sort_unstable();
        facts.dedup();
        parameters.sort_unstable();
        parameters.dedup();
        Rule { text, table, when, must, facts, parameters }
    }
}

/// Compiles the rule at index `text` of `packs`, or says everything that is wrong with it.
pub fn compile(packs: &Packs, text: usize) -> Result<Rule, Vec<Problem>> {
    let Some(rule) = packs.rules.get(text) else { return Err(Vec::new()) };
    let Some(table) = packs.tables.iter().position(|table| table.id == rule.table) else {
        return Err(vec![Builder::unknown_table(packs, rule)]);
    };
    let mut builder = Builder::new(packs, &packs.tables[table], rule);
    let when = rule.when.as_ref().map(|(text, start)| builder.condition_from(text, start));
    let must = builder.condition_from(&rule.must.0, &rule.must.1);
    match (when, must, builder.finish()) {
        (None, Some(must), Ok(())) => Ok(Rule::new(text, table, None, must)),
        (Some(Some(when)), Some(must), Ok(())) => Ok(Rule::new(text, table, Some(when), must)),
        (_, _, Err(problems)) => Err(problems),
        (_, _, Ok(())) => Err(Vec::new()),
    }
}
