//! The allow-list for conditions: what the parser understood is turned into the typed tree, or refused with a
//! suggestion.

use super::parse::{parse, place_of_expression, problem, short, too_deep};
use super::tree::{Comparison, Condition, Formula, Node};
use super::types::Kind;
use crate::limits::MAX_CONDITION_DEPTH;
use crate::nearest::nearest;
use crate::pack::{Packs, Place, Problem, RuleText, Table};
use sqlparser::ast::{BinaryOperator, Expr, InTarget, UnaryOperator, Value as Literal};

/// What a rule may hold, as every refusal says it.
const ALLOWED: &str = "Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+ - *`, \
    `least`, `greatest`, `percent(50)`, `date '2026-01-01'` and `interval '6' month`.";

/// Builds the conditions of one rule and keeps every problem on the way.
pub(super) struct Builder<'p> {
    pub(super) packs: &'p Packs,
    pub(super) table: &'p Table,
    rule: &'p RuleText,
    start: Place,
    problems: Vec<Problem>,
}

impl<'p> Builder<'p> {
    pub(super) fn new(packs: &'p Packs, table: &'p Table, rule: &'p RuleText) -> Builder<'p> {
        Builder { packs, table, rule, start: rule.place.clone(), problems: Vec::new() }
    }

    pub(super) fn unknown_table(packs: &Packs, rule: &RuleText) -> Problem {
        let near = nearest(&rule.table, packs.tables.iter().map(|table| table.id.as_str()));
        let message = format!("Rule `{}` reads the table `{}`, which is not in the vocabulary.", rule.id, rule.table);
        problem("unknown-table", rule.place.clone(), message, near.map(|name| format!("Did you mean `{name}`?")))
    }

    pub(super) fn finish(self) -> Result<(), Vec<Problem>> {
        if self.problems.is_empty() { Ok(()) } else { Err(self.problems) }
    }

    /// Parses and types one condition that starts at `start`.
    pub(super) fn condition_from(&mut self, text: &str, start: &Place) -> Option<Condition> {
        self.start = start.clone();
        match parse(text, start) {
            Ok(expression) => self.condition(&expression, 0),
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    /// Notes a problem at `expression` and gives up on this branch.
    pub(super) fn refuse<T>(
        &mut self,
        code: &'static str,
        at: &Expr,
        message: String,
        next: Option<String>,
    ) -> Option<T> {
        let message = format!("Rule `{}`: {message}", self.rule.id);
        self.problems.push(problem(code, place_of_expression(&self.start, at), message, next));
        None
    }

    pub(super) fn deeper(&mut self, at: &Expr, depth: usize) -> Option<usize> {
        if depth < MAX_CONDITION_DEPTH {
            return Some(depth + 1);
        }
        let place = place_of_expression(&self.start, at);
        self.problems.push(too_deep(place));
        None
    }

    fn condition(&mut self, expression: &Expr, depth: usize) -> Option<Condition> {
        let depth = self.deeper(expression, depth)?;
        self.no_rule(expression)?;
        match expression {
            Expr::Nested(inner) => self.condition(inner, depth),
            Expr::BinaryOp { op: op @ (BinaryOperator::And | BinaryOperator::Or), .. } => {
                self.joined(expression, op, depth)
            }
            Expr::UnaryOp { op: UnaryOperator::Not, expr } => {
                Some(Condition::Not(Box::new(self.condition(expr, depth)?)))
            }
            Expr::BinaryOp { left, op, right } if comparison(op).is_some() => {
                self.compare(expression, comparison(op)?, left, right, depth)
            }
            Expr::Between { expr, negated, low, high } => {
                let parts = vec![
                    self.compare(expression, Comparison::AtLeast, expr, low, depth)?,
                    self.compare(expression, Comparison::AtMost, expr, high, depth)?,
                ];
                Some(negate(Condition::And(parts), *negated))
            }
            Expr::In { expr, target: InTarget::List(list), negated, global: false } => {
                Some(negate(self.one_of(expr, list, depth)?, *negated))
            }
            Expr::IsNull(inner) => self.missing(inner),
            Expr::IsNotNull(inner) => Some(negate(self.missing(inner)?, true)),
            Expr::Identifier(_) | Expr::CompoundIdentifier(_) | Expr::Value(_) => self.truth(expression, depth),
            other => self.not_allowed(other),
        }
    }

    /// A rule reads facts and law, never the answer of a rule: so no rule waits for another, and none for itself.
    pub(super) fn no_rule(&mut self, expression: &Expr) -> Option<()> {
        let is_fact = |name: &str| self.table.facts.iter().any(|fact| fact.name == name);
        let written = match expression {
            Expr::Identifier(name) => name.value.clone(),
            Expr::CompoundIdentifier(_) => expression.to_string(),
            // An id with hyphens is read as a subtraction.
            Expr::BinaryOp { op: BinaryOperator::Minus, .. } => expression.to_string().replace(" - ", "-"),
            _ => return Some(()),
        };
        let id = written.strip_prefix("rule.").unwrap_or(&written);
        if id.split('-').all(is_fact) || self.packs.rules.iter().all(|rule| rule.id != id) {
            return Some(());
        }
        let message = match id == self.rule.id {
            true => "it names itself, as if its own answer were a fact.".to_owned(),
            false => format!(
                "`{}` is a rule, not a fact: rules do not read each other, so that none waits for itself.",
                short(id)
            ),
        };
        let next = "Repeat its condition here, or ask for a fact that the vocabulary describes.".to_owned();
        self.refuse("rule-names-rule", expression, message, Some(next))
    }

    /// `a and b and c`, however long, is one level.
    fn joined(&mut self, expression: &Expr, joint: &BinaryOperator, depth: usize) -> Option<Condition> {
        let (mut operands, mut at) = (Vec::new(), expression);
        while let Expr::BinaryOp { left, op, right } = at
            && op == joint
        {
            operands.push(&**right);
            at = left;
        }
        operands.push(at);
        let parts: Vec<Option<Condition>> = operands.iter().rev().map(|part| self.condition(part, depth)).collect();
        let parts: Vec<Condition> = parts.into_iter().collect::<Option<_>>()?;
        Some(if *joint == BinaryOperator::And { Condition::And(parts) } else { Condition::Or(parts) })
    }

    fn compare(&mut self, whole: &Expr, how: Comparison, left: &Expr, right: &Expr, depth: usize) -> Option<Condition> {
        let (left, right) = match (is_literal(left), is_literal(right)) {
            (true, true) => {
                let next = "Compare a fact with a parameter or a value.".to_owned();
                return self.refuse("rule-constant", whole, "it compares two fixed values.".to_owned(), Some(next));
            }
            (true, false) => {
                let other = self.value(right, None, depth)?;
                (self.value(left, Some(other.kind), depth)?, other)
            }
            _ => {
                let first = self.value(left, None, depth)?;
                let other = self.value(right, Some(first.kind), depth)?;
                (first, other)
            }
        };
        self.same_kind(whole, &left, &right)?;
        if matches!(left.kind, Kind::Codes(_)) {
            let next = "Write `fact in law.parameter`.".to_owned();
            return self.refuse(
                "type-mismatch",
                whole,
                "a set of codes stands only after `in`.".to_owned(),
                Some(next),
            );
        }
        if !left.kind.has_order() && !matches!(how, Comparison::Equal | Comparison::NotEqual) {
            let kind = left.kind.words(self.packs);
            let next = "Use `=` or `<>`.".to_owned();
            return self.refuse("type-mismatch", whole, format!("{kind} has no smaller and greater."), Some(next));
        }
        Some(Condition::Compare(how, left, right))
    }

    pub(super) fn same_kind(&mut self, at: &Expr, left: &Formula, right: &Formula) -> Option<()> {
        if left.kind == right.kind {
            return Some(());
        }
        let (one, other) = (left.kind.words(self.packs), right.kind.words(self.packs));
        let next = match (left.kind, right.kind) {
            (Kind::MoneyTimesShare, Kind::Money) | (Kind::Money, Kind::MoneyTimesShare) => {
                "Multiply the other side by `percent(100)`.".to_owned()
            }
            (_, Kind::Codes(_)) => "Write `in` instead.".to_owned(),
            _ => "Both sides must be of one type.".to_owned(),
        };
        self.refuse("type-mismatch", at, format!("{one} does not compare with {other}."), Some(next))
    }

    fn one_of(&mut self, item: &Expr, list: &[Expr], depth: usize) -> Option<Condition> {
        if is_literal(item) {
            let next = "Put a fact before `in`.".to_owned();
            return self.refuse("rule-constant", item, "`in` tests a fixed value.".to_owned(), Some(next));
        }
        let item_value = self.value(item, None, depth)?;
        let values: Vec<Option<Formula>> =
            list.iter().map(|one| self.value(one, Some(item_value.kind), depth)).collect();
        let values: Vec<Formula> = values.into_iter().collect::<Option<_>>()?;
        if let ([Formula { kind: Kind::Codes(codes), node: Node::Parameter(name) }], Kind::Code(code)) =
            (values.as_slice(), item_value.kind)
            && *codes == code
        {
            return Some(Condition::OneOfParameter(item_value, *name));
        }
        for (value, written) in values.iter().zip(list) {
            self.same_kind(written, &item_value, value)?;
        }
        let numbers: Option<Vec<i64>> = values.iter().map(written_number).collect();
        match numbers {
            _ if values.is_empty() => {
                self.refuse("rule-syntax", item, "the list after `in` is empty.".to_owned(), None)
            }
            Some(numbers) if item_value.kind != Kind::Money => Some(Condition::OneOf(item_value, numbers)),
            _ => {
                let equal = |value| Condition::Compare(Comparison::Equal, item_value.clone(), value);
                Some(Condition::Or(values.into_iter().map(equal).collect()))
            }
        }
    }

    fn missing(&mut self, inner: &Expr) -> Option<Condition> {
        let Expr::Identifier(name) = inner else {
            let next = "Write `fact is null`; what the law does not set is written `\"none\"` in the pack.".to_owned();
            return self.refuse(
                "missing-means",
                inner,
                "only a fact can be tested for absence.".to_owned(),
                Some(next),
            );
        };
        let Some(column) = self.table.facts.iter().position(|fact| fact.name == name.value) else {
            return self.unknown_fact(inner, &name.value);
        };
        if self.rule.missing_means.is_none() {
            let message = format!("it tests whether `{}` is missing, without saying what absence means.", name.value);
            let next = "Add `missing_means = \"...\"`, or leave the test out: a missing fact makes a rule unknown.";
            return self.refuse("missing-means", inner, message, Some(next.to_owned()));
        }
        Some(Condition::IsMissing(column))
    }

    fn truth(&mut self, expression: &Expr, depth: usize) -> Option<Condition> {
        let value = self.value(expression, Some(Kind::YesNo), depth)?;
        match (value.kind, &value.node) {
            (Kind::YesNo, Node::Written(number)) => Some(Condition::Always(*number == 1)),
            (Kind::YesNo, _) => Some(Condition::Truth(value)),
            (kind, _) => {
                let message = format!("{} stands where something true or false must stand.", kind.words(self.packs));
                let next = "Compare it: `wage >= law.wage.minimum_monthly`.".to_owned();
                self.refuse("rule-not-a-condition", expression, message, Some(next))
            }
        }
    }

    pub(super) fn unknown_fact<T>(&mut self, at: &Expr, name: &str) -> Option<T> {
        let near = nearest(name, self.table.facts.iter().map(|fact| fact.name.as_str()));
        let message = format!("the table `{}` has no fact `{}`.", self.table.id, short(name));
        let next = near.map_or_else(
            || "The facts are listed in the vocabulary; parameters start with `law.`.".to_owned(),
            |near| format!("Did you mean `{near}`?"),
        );
        self.refuse("unknown-fact", at, message, Some(next))
    }

    /// Whatever else the parser understood.
    pub(super) fn not_allowed<T>(&mut self, expression: &Expr) -> Option<T> {
        let what = match expression {
            Expr::Subquery(_) | Expr::Exists { .. } | Expr::In { .. } => "a query inside a rule".to_owned(),
            Expr::Case { .. } => "`case`".to_owned(),
            Expr::Like { .. } | Expr::ILike { .. } | Expr::SimilarTo { .. } => "`like`".to_owned(),
            Expr::BinaryOp { op, .. } => format!("`{op}`"),
            Expr::UnaryOp { op, .. } => format!("`{op}`"),
            Expr::Function(function) => format!("the function `{}`", short(&function.name.to_string())),
            Expr::Cast { .. } => "`cast`".to_owned(),
            other => format!("`{}`", short(&other.to_string())),
        };
        let next = match expression {
            Expr::Case { .. } => "Write `(sector = 'x' and a) or (sector <> 'x' and b)`.".to_owned(),
            Expr::BinaryOp { op: BinaryOperator::Divide, .. } => "Multiply the other side instead.".to_owned(),
            _ => ALLOWED.to_owned(),
        };
        self.refuse("rule-not-allowed", expression, format!("{what} is not allowed."), Some(next))
    }
}

/// A value that stands in the text itself and takes its type from what it meets.
pub(super) fn is_literal(expression: &Expr) -> bool {
    match expression {
        Expr::Nested(inner) => is_literal(inner),
        Expr::Value(_) => true,
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => is_literal(expr),
        Expr::Identifier(name) => matches!(name.value.as_str(), "yes" | "no"),
        _ => false,
    }
}

fn written_number(value: &Formula) -> Option<i64> {
    match value.node {
        Node::Written(number) => Some(number),
        _ => None,
    }
}

fn negate(condition: Condition, negated: bool) -> Condition {
    if negated { Condition::Not(Box::new(condition)) } else { condition }
}

pub(super) fn comparison(operator: &BinaryOperator) -> Option<Comparison> {
    Some(match operator {
        BinaryOperator::Eq => Comparison::Equal,
        BinaryOperator::NotEq => Comparison::NotEqual,
        BinaryOperator::Lt => Comparison::Below,
        BinaryOperator::LtEq => Comparison::AtMost,
        BinaryOperator::Gt => Comparison::Above,
        BinaryOperator::GtEq => Comparison::AtLeast,
        _ => return None,
    })
}

/// The whole number of a literal, with its sign; none for anything else.
pub(super) fn whole_number(expression: &Expr) -> Option<Result<i64, String>> {
    match expression {
        Expr::Nested(inner) => whole_number(inner),
        Expr::UnaryOp { op: UnaryOperator::Minus, expr } => match whole_number(expr)? {
            Ok(number) => Some(number.checked_neg().ok_or_else(|| number.to_string())),
            wrong => Some(wrong),
        },
        Expr::Value(value) => match &value.value {
            Literal::Number(text, false) => Some(text.parse().map_err(|_| text.clone())),
            _ => None,
        },
        _ => None,
    }
}
