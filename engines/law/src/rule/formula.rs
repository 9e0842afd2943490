//! The allow-list for values: names, written values and calculations, each with its strict type.

use super::build::{Builder, comparison, is_literal, whole_number};
use super::parse::short;
use super::tree::{Formula, Node, Operator};
use super::types::Kind;
use crate::judge::calendar::day_number;
use crate::judge::currency::pack_code;
use crate::limits::MAX_RULE_NUMBER;
use crate::nearest::nearest;
use jiff::civil::Date;
use sqlparser::ast::{
    BinaryOperator, DataType, DateTimeField, Expr, Function, FunctionArg, FunctionArgExpr, FunctionArguments, Ident,
    Interval, UnaryOperator, Value as Literal,
};

/// Hundredths of a percent in one percent.
const HUNDREDTHS: i64 = 100;
/// Minutes in an hour.
const MINUTES: i64 = 60;

impl Builder<'_> {
    /// The value of `expression`. Written values take the type `expected` of what they meet.
    pub(super) fn value(&mut self, expression: &Expr, expected: Option<Kind>, depth: usize) -> Option<Formula> {
        let depth = self.deeper(expression, depth)?;
        if let Some(number) = whole_number(expression) {
            return self.number(expression, number, expected);
        }
        self.no_rule(expression)?;
        match expression {
            Expr::Nested(inner) => self.value(inner, expected, depth),
            Expr::Identifier(name) => self.name(expression, name),
            Expr::CompoundIdentifier(parts) => self.parameter(expression, parts),
            Expr::Value(value) => match &value.value {
                Literal::Boolean(yes) => Some(written(Kind::YesNo, i64::from(*yes))),
                Literal::SingleQuotedString(code) => self.code(expression, code, expected),
                _ => self.not_allowed(expression),
            },
            Expr::BinaryOp { left, op, right } => match op {
                BinaryOperator::Plus => self.add(expression, Operator::Plus, [left, right], expected, depth),
                BinaryOperator::Minus => self.add(expression, Operator::Minus, [left, right], expected, depth),
                BinaryOperator::Multiply => self.multiply(expression, left, right, depth),
                BinaryOperator::And | BinaryOperator::Or => self.condition_as_value(expression),
                op if comparison(op).is_some() => self.condition_as_value(expression),
                _ => self.not_allowed(expression),
            },
            Expr::UnaryOp { op: UnaryOperator::Not, .. } | Expr::IsNull(_) | Expr::IsNotNull(_) => {
                self.condition_as_value(expression)
            }
            Expr::Function(function) => self.function(expression, function, expected, depth),
            Expr::TypedString(typed) if typed.data_type == DataType::Date => {
                let text = typed.value.clone().into_string().unwrap_or_default();
                self.date(expression, &text)
            }
            Expr::Interval(interval) => self.interval(expression, interval),
            other => self.not_allowed(other),
        }
    }

    fn condition_as_value(&mut self, expression: &Expr) -> Option<Formula> {
        let next = "Join conditions with `and` and `or`.".to_owned();
        self.refuse("type-mismatch", expression, "a condition stands where a value must stand.".to_owned(), Some(next))
    }

    fn name(&mut self, expression: &Expr, name: &Ident) -> Option<Formula> {
        if name.quote_style.is_some() {
            let next = "Write codes in single quotes and names without quotes.".to_owned();
            return self.refuse("rule-syntax", expression, format!("{name} is in double quotes."), Some(next));
        }
        let packs = self.packs;
        if let Some(column) = self.table.facts.iter().position(|fact| fact.name == name.value) {
            return match Kind::of_fact(&self.table.facts[column], packs) {
                Some(kind) => Some(Formula { kind, node: Node::Fact(column) }),
                None => {
                    let message = format!("the fact `{}` has a type that rules cannot use.", name.value);
                    self.refuse("type-mismatch", expression, message, None)
                }
            };
        }
        let money = name.value.strip_suffix("_currency");
        let column = money.and_then(|money| {
            self.table.facts.iter().position(|fact| fact.name == money && fact.kind == crate::Type::Money)
        });
        let list = packs.code_lists.iter().position(|list| list.id == "currency");
        match (column, list, name.value.as_str()) {
            (Some(column), Some(list), _) => Some(Formula { kind: Kind::Code(list), node: Node::CurrencyOf(column) }),
            (_, _, "yes") => Some(written(Kind::YesNo, 1)),
            (_, _, "no") => Some(written(Kind::YesNo, 0)),
            _ => self.unknown_fact(expression, &name.value),
        }
    }

    fn parameter(&mut self, expression: &Expr, parts: &[Ident]) -> Option<Formula> {
        let dotted = parts.iter().map(|part| part.value.as_str()).collect::<Vec<_>>().join(".");
        let Some(name) = dotted.strip_prefix("law.") else {
            let next =
                "Facts stand alone (`wage`); parameters start with `law.` (`law.wage.minimum_monthly`).".to_owned();
            let message = format!("`{}` is neither a fact nor a parameter.", short(&dotted));
            return self.refuse("unknown-parameter", expression, message, Some(next));
        };
        let packs = self.packs;
        let Some(index) = packs.parameter_names.iter().position(|known| known.name == name) else {
            let near = nearest(name, packs.parameter_names.iter().map(|known| known.name.as_str()));
            let message = format!("there is no parameter `law.{}`.", short(name));
            let next = near.map_or_else(
                || "Parameters are listed in the vocabulary.".to_owned(),
                |near| format!("Did you mean `law.{near}`?"),
            );
            return self.refuse("unknown-parameter", expression, message, Some(next));
        };
        match Kind::of_parameter(&packs.parameter_names[index], packs) {
            Some(kind) => Some(Formula { kind, node: Node::Parameter(index) }),
            None => {
                let message = format!("`law.{name}` holds words for people, which a rule cannot compare.");
                let next = "Add a parameter with a number, a date, yes or no, or a code.".to_owned();
                self.refuse("text-parameter", expression, message, Some(next))
            }
        }
    }

    fn number(&mut self, at: &Expr, number: Result<i64, String>, expected: Option<Kind>) -> Option<Formula> {
        let number = match number {
            Ok(number) if number.unsigned_abs() <= MAX_RULE_NUMBER.unsigned_abs() => number,
            Err(text) if text.contains(['.', 'e', 'E']) => {
                let next = "Use whole numbers; write shares as `percent(50)` and multiply both sides.".to_owned();
                return self.refuse("rule-not-allowed", at, format!("{} is a decimal.", short(&text)), Some(next));
            }
            Ok(number) => return self.too_large(at, &number.to_string()),
            Err(text) => return self.too_large(at, &text),
        };
        let next = match expected {
            None | Some(Kind::Count) => return Some(written(Kind::Count, number)),
            Some(kind @ (Kind::Days | Kind::Months)) => return Some(written(kind, number)),
            Some(Kind::Hours) => match number.checked_mul(MINUTES) {
                Some(minutes) => return Some(written(Kind::Hours, minutes)),
                None => "There are 168 hours in a week.".to_owned(),
            },
            Some(Kind::Money) if number == 0 => return Some(written(Kind::Money, 0)),
            Some(Kind::Money) => "Amounts are law: put them in a parameter. Only 0 may stand in a rule.".to_owned(),
            Some(Kind::Share) => format!("Write `percent({number})`."),
            Some(Kind::Date) => "Write `date '2026-01-01'`, or add `interval '30' day`.".to_owned(),
            Some(Kind::YesNo) => "Write `true` or `false`.".to_owned(),
            Some(Kind::Code(_) | Kind::Codes(_)) => "Write a code in single quotes.".to_owned(),
            Some(Kind::MoneyTimesShare) => "Multiply both sides by a share.".to_owned(),
        };
        let kind = expected.map_or_else(String::new, |kind| kind.words(self.packs));
        self.refuse("type-mismatch", at, format!("the number {number} meets {kind}."), Some(next))
    }

    fn too_large(&mut self, at: &Expr, number: &str) -> Option<Formula> {
        let next = format!("The largest is {MAX_RULE_NUMBER}; amounts and limits of law belong into a parameter.");
        self.refuse("number-too-large", at, format!("{} is too large.", short(number)), Some(next))
    }

    fn code(&mut self, at: &Expr, code: &str, expected: Option<Kind>) -> Option<Formula> {
        let (Some(Kind::Code(list)) | Some(Kind::Codes(list))) = expected else {
            let next = match expected {
                Some(Kind::Date) => format!("Write `date '{}'`.", short(code)),
                _ => "Only a code fact or parameter compares with text.".to_owned(),
            };
            let kind = expected.map_or_else(|| "a calculation".to_owned(), |kind| kind.words(self.packs));
            return self.refuse("type-mismatch", at, format!("the text '{}' meets {kind}.", short(code)), Some(next));
        };
        let packs = self.packs;
        let codes = &packs.code_lists[list];
        let known = codes.standard.is_some() || codes.codes.iter().any(|(known, _)| known == code);
        let number = match codes.id.as_str() {
            "currency" => pack_code(code).map(i64::from),
            _ => packs.symbols.find(code).map(|symbol| i64::from(symbol.0)),
        };
        match (known, number) {
            (true, Some(number)) => Some(written(Kind::Code(list), number)),
            _ => {
                let near = nearest(code, codes.codes.iter().map(|(known, _)| known.as_str()));
                let next = near.map(|near| format!("Did you mean '{near}'?"));
                let message = format!("'{}' is not in the list `{}`.", short(code), codes.id);
                self.refuse("unknown-code", at, message, next)
            }
        }
    }

    fn add(
        &mut self,
        at: &Expr,
        operator: Operator,
        sides: [&Expr; 2],
        expected: Option<Kind>,
        depth: usize,
    ) -> Option<Formula> {
        let (left, right) = match sides.map(is_literal) {
            [true, true] => (self.value(sides[0], expected, depth)?, self.value(sides[1], expected, depth)?),
            [true, false] => {
                let right = self.value(sides[1], None, depth)?;
                (self.value(sides[0], Some(right.kind), depth)?, right)
            }
            _ => {
                let left = self.value(sides[0], None, depth)?;
                let right = self.value(sides[1], Some(left.kind), depth)?;
                (left, right)
            }
        };
        let combine = |operator, left, right, kind| {
            Some(Formula { kind, node: Node::Combine(operator, Box::new(left), Box::new(right)) })
        };
        match (left.kind, operator, right.kind) {
            (Kind::Date, Operator::Minus, Kind::Date) => combine(operator, left, right, Kind::Days),
            (Kind::Date, _, Kind::Days) => combine(operator, left, right, Kind::Date),
            (Kind::Date, Operator::Plus, Kind::Months) => combine(Operator::PlusMonths, left, right, Kind::Date),
            (Kind::Date, Operator::Minus, Kind::Months) => combine(Operator::MinusMonths, left, right, Kind::Date),
            (Kind::Days, Operator::Plus, Kind::Date) => combine(operator, right, left, Kind::Date),
            (Kind::Months, Operator::Plus, Kind::Date) => combine(Operator::PlusMonths, right, left, Kind::Date),
            (one, _, other) if one == other && one.adds() => combine(operator, left, right, one),
            (one, _, other) => {
                let sign = if operator == Operator::Plus { "+" } else { "-" };
                let (one, other) = (one.words(self.packs), other.words(self.packs));
                let next = "Add values of one type, or days and months to a date.".to_owned();
                self.refuse("type-mismatch", at, format!("{one} {sign} {other} has no meaning."), Some(next))
            }
        }
    }

    fn multiply(&mut self, at: &Expr, left: &Expr, right: &Expr, depth: usize) -> Option<Formula> {
        let (left, right) = (self.value(left, None, depth)?, self.value(right, None, depth)?);
        let kind = match (left.kind, right.kind) {
            (Kind::Money, Kind::Share) | (Kind::Share, Kind::Money) => Kind::MoneyTimesShare,
            (kind, Kind::Count) | (Kind::Count, kind) if kind.adds() => kind,
            (one, other) => {
                let (one, other) = (one.words(self.packs), other.words(self.packs));
                let next = "Multiply by a whole number, or money by a share.".to_owned();
                return self.refuse("type-mismatch", at, format!("{one} * {other} has no meaning."), Some(next));
            }
        };
        let product = Formula { kind, node: Node::Combine(Operator::Times, Box::new(left), Box::new(right)) };
        let factor = written_factor(&product);
        if factor > MAX_RULE_NUMBER.unsigned_abs() { self.too_large(at, &factor.to_string()) } else { Some(product) }
    }

    fn function(&mut self, at: &Expr, function: &Function, expected: Option<Kind>, depth: usize) -> Option<Formula> {
        let name = function.name.to_string();
        let plain = function.over.is_none() && function.filter.is_none() && function.within_group.is_empty();
        let FunctionArguments::List(list) = &function.args else { return self.not_allowed(at) };
        let arguments: Option<Vec<&Expr>> = list.args.iter().map(unnamed).collect();
        let bare = plain && list.clauses.is_empty() && list.duplicate_treatment.is_none();
        let Some(arguments) = arguments.filter(|_| bare) else { return self.not_allowed(at) };
        match (name.as_str(), arguments.as_slice()) {
            ("percent", [one]) => match whole_number(one) {
                Some(Ok(number)) if (0..=1_000_000).contains(&number) => {
                    Some(written(Kind::Share, number * HUNDREDTHS))
                }
                _ => {
                    let next = "Write a whole number from 0: `percent(50)`.".to_owned();
                    self.refuse("rule-not-allowed", at, "`percent` takes one whole number.".to_owned(), Some(next))
                }
            },
            ("least" | "greatest", [_, _, ..]) => self.extreme(at, name == "least", &arguments, expected, depth),
            ("least" | "greatest" | "percent", _) => {
                let next = "Write `least(a, b)`, `greatest(a, b)` or `percent(50)`.".to_owned();
                self.refuse("rule-not-allowed", at, format!("`{name}` has too few or too many values."), Some(next))
            }
            _ => self.not_allowed(at),
        }
    }

    fn extreme(
        &mut self,
        at: &Expr,
        least: bool,
        arguments: &[&Expr],
        expected: Option<Kind>,
        depth: usize,
    ) -> Option<Formula> {
        let first = arguments.iter().position(|one| !is_literal(one));
        let kind = match first {
            Some(first) => Some(self.value(arguments[first], None, depth)?.kind),
            None => expected,
        };
        let mut parts = Vec::with_capacity(arguments.len());
        for one in arguments {
            let part = self.value(one, kind, depth)?;
            if let Some(before) = parts.first() {
                self.same_kind(one, before, &part)?;
            }
            parts.push(part);
        }
        let kind = parts.first().map(|part| part.kind)?;
        if !kind.has_order() {
            let kind = kind.words(self.packs);
            return self.refuse("type-mismatch", at, format!("{kind} has no smaller and greater."), None);
        }
        Some(Formula { kind, node: if least { Node::Least(parts) } else { Node::Greatest(parts) } })
    }

    fn date(&mut self, at: &Expr, text: &str) -> Option<Formula> {
        match text.parse::<Date>() {
            Ok(date) => Some(written(Kind::Date, day_number(date))),
            Err(_) => {
                let next = "Write a day of the calendar: `date '2026-01-31'`.".to_owned();
                self.refuse("rule-date", at, format!("'{}' is not a day.", short(text)), Some(next))
            }
        }
    }

    fn interval(&mut self, at: &Expr, interval: &Interval) -> Option<Formula> {
        let number = match &*interval.value {
            Expr::Value(value) => match &value.value {
                Literal::SingleQuotedString(text) | Literal::Number(text, false) => text.parse::<u16>().ok(),
                _ => None,
            },
            _ => None,
        };
        let plain = interval.last_field.is_none() && interval.leading_precision.is_none();
        match (number, &interval.leading_field) {
            (Some(number), Some(DateTimeField::Day | DateTimeField::Days)) if plain => {
                Some(written(Kind::Days, i64::from(number)))
            }
            (Some(number), Some(DateTimeField::Month | DateTimeField::Months)) if plain => {
                Some(written(Kind::Months, i64::from(number)))
            }
            _ => {
                let next = "Write `interval '6' month` or `interval '15' day`; a year is 12 months.".to_owned();
                self.refuse("rule-not-allowed", at, "an interval is whole days or months.".to_owned(), Some(next))
            }
        }
    }
}

fn unnamed(argument: &FunctionArg) -> Option<&Expr> {
    match argument {
        FunctionArg::Unnamed(FunctionArgExpr::Expr(expression)) => Some(expression),
        _ => None,
    }
}

/// What the numbers written in a product make together, whatever its facts and parameters are.
fn written_factor(formula: &Formula) -> u64 {
    match &formula.node {
        Node::Written(number) if formula.kind == Kind::Count => number.unsigned_abs(),
        Node::Combine(Operator::Times, left, right) => written_factor(left).saturating_mul(written_factor(right)),
        _ => 1,
    }
}

fn written(kind: Kind, number: i64) -> Formula {
    Formula { kind, node: Node::Written(number) }
}
