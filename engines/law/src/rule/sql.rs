//! A rule printed as portable SQL with the same answers: true, false and NULL for unknown. DuckDB and DataFusion read
//! it.
//!
//! Money is a column of minor units with a column of currencies; hours are minutes, shares hundredths of a percent,
//! dates dates.
//! Whole numbers that do not fit are unknown here and an error or a wrong number there: that is why the engine has
//! its own loops.
//! Rows must have the facts that choose the law (place, sector, days): without them the engine says unknown more often.

use super::tree::{Comparison, Condition, Formula, Node, Operator, Rule};
use super::types::Kind;
use crate::code::Symbol;
use crate::judge::calendar::date_of;
use crate::judge::currency::unpack;
use crate::pack::{Packs, Setting};
use crate::value::Value;

/// Where the values of parameters come from.
pub enum Parameters<'p> {
    /// From columns: `law_wage_minimum_monthly` and `law_wage_minimum_monthly_currency`; and a column
    /// `law_wage_minimum_monthly_none`, true where the law sets no such limit.
    Columns,
    /// Written into the text; none where there is no value.
    Written(&'p dyn Fn(usize) -> Option<Setting>),
}

/// Prints the rules of one law.
pub struct Sql<'p> {
    /// The packs the rules were compiled from.
    pub packs: &'p Packs,
    /// Index into [`Packs::tables`].
    pub table: usize,
    /// Where the values of parameters come from.
    pub parameters: Parameters<'p>,
}

impl Sql<'_> {
    /// The answer of a rule on a row as text: `holds`, `broken`, `unknown` or `does_not_apply`. The rule's own area
    /// and dates
    /// are in it.
    pub fn outcome(&self, rule: &Rule) -> String {
        let mut applies: Vec<String> = self.limits(rule);
        applies.extend(rule.when.iter().map(|when| self.condition(when)));
        let when = if applies.is_empty() { "true".to_owned() } else { join(&applies, " and ") };
        let must = self.condition(&rule.must);
        let none: Vec<String> = rule.parameters.iter().filter_map(|name| self.none_in_law(*name)).collect();
        let none = if none.is_empty() {
            String::new()
        } else {
            format!("when {} then 'does_not_apply' ", join(&none, " or "))
        };
        format!(
            "case {none}when not ({when}) then 'does_not_apply' when {must} then 'holds' \
             when ({when}) and not ({must}) then 'broken' else 'unknown' end"
        )
    }

    /// True where the rule is broken; false or NULL elsewhere.
    pub fn broken(&self, rule: &Rule) -> String {
        let mut parts: Vec<String> = rule
            .parameters
            .iter()
            .filter_map(|name| self.none_in_law(*name))
            .map(|none| format!("not {none}"))
            .collect();
        parts.extend(self.limits(rule));
        parts.extend(rule.when.iter().map(|when| self.condition(when)));
        parts.push(format!("not {}", self.condition(&rule.must)));
        join(&parts, " and ")
    }

    /// A condition as a boolean that may be NULL.
    pub fn condition(&self, condition: &Condition) -> String {
        match condition {
            Condition::And(parts) => self.joined(parts, " and "),
            Condition::Or(parts) => self.joined(parts, " or "),
            Condition::Not(inner) => format!("(not {})", self.condition(inner)),
            Condition::Compare(how, left, right) => self.compare(*how, left, right),
            Condition::OneOf(item, numbers) => {
                let list: Vec<String> = numbers.iter().map(|number| self.literal(item.kind, *number)).collect();
                format!("({} in ({}))", self.value(item), list.join(", "))
            }
            Condition::OneOfParameter(item, name) => self.one_of_parameter(item, *name),
            Condition::Truth(item) => self.value(item),
            Condition::IsMissing(column) => format!("({} is null)", self.fact(*column)),
            Condition::Always(truth) => truth.to_string(),
        }
    }

    fn joined(&self, parts: &[Condition], joint: &str) -> String {
        let parts: Vec<String> = parts.iter().map(|part| self.condition(part)).collect();
        join(&parts, joint)
    }

    fn limits(&self, rule: &Rule) -> Vec<String> {
        let (text, table) = (&self.packs.rules[rule.text], &self.packs.tables[self.table]);
        let mut limits = Vec::new();
        let area = |area: &String| match area.split_once('-') {
            Some((origin, destination)) => {
                format!("({} = {} and {} = {})", table.origin, quote(origin), table.destination, quote(destination))
            }
            None => format!("({0} = {2} or {1} = {2})", table.origin, table.destination, quote(area)),
        };
        if !text.areas.is_empty() {
            limits.push(join(&text.areas.iter().map(area).collect::<Vec<_>>(), " or "));
        }
        if let Some(signing) = table.days.get(&crate::pack::Governs::Signing) {
            limits.extend(text.from.map(|from| format!("({signing} >= date '{from}')")));
            limits.extend(text.to.map(|to| format!("({signing} <= date '{to}')")));
        }
        limits
    }

    fn none_in_law(&self, name: usize) -> Option<String> {
        match &self.parameters {
            Parameters::Columns => Some(format!("{}_none", self.parameter(name))),
            Parameters::Written(setting) => {
                matches!(setting(name), Some(Setting::NoneInLaw)).then(|| "true".to_owned())
            }
        }
    }

    fn compare(&self, how: Comparison, left: &Formula, right: &Formula) -> String {
        let sign = how.sign();
        let plain = match left.kind {
            Kind::Date if is_date(left) && is_date(right) => format!("{} {sign} {}", self.date(left), self.date(right)),
            _ => format!("{} {sign} {}", self.value(left), self.value(right)),
        };
        let mut currencies = Vec::new();
        self.currencies(left, &mut currencies);
        self.currencies(right, &mut currencies);
        currencies.dedup();
        match currencies.as_slice() {
            [] | [_] => format!("({plain})"),
            [first, others @ ..] => {
                let same: Vec<String> = others.iter().map(|other| format!("{first} = {other}")).collect();
                format!("(case when {} then {plain} end)", same.join(" and "))
            }
        }
    }

    fn currencies(&self, formula: &Formula, found: &mut Vec<String>) {
        formula.each(&mut |part| match (part.kind, &part.node) {
            (Kind::Money, Node::Fact(column)) => found.push(format!("{}_currency", self.fact(*column))),
            (Kind::Money, Node::Parameter(name)) => found.push(match &self.parameters {
                Parameters::Columns => format!("{}_currency", self.parameter(*name)),
                Parameters::Written(setting) => match setting(*name) {
                    Some(Setting::Is(Value::Money(money))) => quote(money.currency.code()),
                    _ => "cast(null as varchar)".to_owned(),
                },
            }),
            _ => {}
        });
    }

    fn one_of_parameter(&self, item: &Formula, name: usize) -> String {
        let item = self.value(item);
        match &self.parameters {
            Parameters::Columns => format!("list_contains({}, {item})", self.parameter(name)),
            Parameters::Written(setting) => match setting(name) {
                Some(Setting::Is(Value::Codes(codes))) if !codes.is_empty() => {
                    let codes: Vec<String> = codes.iter().map(|code| quote(self.packs.symbols.code(*code))).collect();
                    format!("({item} in ({}))", codes.join(", "))
                }
                Some(Setting::Is(_)) => format!("(case when {item} is not null then false end)"),
                _ => "cast(null as boolean)".to_owned(),
            },
        }
    }

    /// A value as a number (dates as days since 1970-01-01), a boolean or a code.
    fn value(&self, formula: &Formula) -> String {
        match &formula.node {
            Node::Fact(_) | Node::Parameter(_) | Node::Written(_) if formula.kind == Kind::Date => {
                format!("({} - date '1970-01-01')", self.date(formula))
            }
            Node::Fact(column) => self.fact(*column).to_owned(),
            Node::CurrencyOf(column) => format!("{}_currency", self.fact(*column)),
            Node::Parameter(name) => self.parameter_value(*name, formula.kind),
            Node::Written(number) => self.literal(formula.kind, *number),
            Node::Combine(Operator::PlusMonths | Operator::MinusMonths, ..) => {
                format!("({} - date '1970-01-01')", self.date(formula))
            }
            Node::Combine(operator, left, right) => {
                let sign = match operator {
                    Operator::Plus => "+",
                    Operator::Minus => "-",
                    _ => "*",
                };
                format!("({} {sign} {})", self.value(left), self.value(right))
            }
            // `least` of SQL passes over NULL, which would turn unknown into known.
            Node::Least(parts) => self.extreme(parts, "<="),
            Node::Greatest(parts) => self.extreme(parts, ">="),
        }
    }

    fn extreme(&self, parts: &[Formula], sign: &str) -> String {
        let mut values = parts.iter().map(|part| self.value(part));
        let first = values.next().unwrap_or_default();
        values.fold(first, |best, next| {
            format!("(case when {best} {sign} {next} then {best} when {next} {sign} {best} then {next} end)")
        })
    }

    /// A date as a date.
    fn date(&self, formula: &Formula) -> String {
        match &formula.node {
            Node::Fact(column) => self.fact(*column).to_owned(),
            Node::Parameter(name) => self.parameter_value(*name, formula.kind),
            Node::Written(day) => self.literal(Kind::Date, *day),
            Node::Combine(operator @ (Operator::PlusMonths | Operator::MinusMonths), left, right) => {
                let sign = if *operator == Operator::PlusMonths { '+' } else { '-' };
                let months = match right.node {
                    Node::Written(months) => format!("interval '{months}' month"),
                    _ => format!("{} * interval '1' month", self.value(right)),
                };
                format!("cast({} {sign} {months} as date)", self.date(left))
            }
            _ => format!("cast(date '1970-01-01' + {} * interval '1' day as date)", self.value(formula)),
        }
    }

    fn parameter_value(&self, name: usize, kind: Kind) -> String {
        let Parameters::Written(setting) = &self.parameters else { return self.parameter(name) };
        let nothing = || match kind {
            Kind::YesNo => "cast(null as boolean)".to_owned(),
            Kind::Code(_) | Kind::Codes(_) => "cast(null as varchar)".to_owned(),
            Kind::Date => "cast(null as date)".to_owned(),
            _ => "cast(null as bigint)".to_owned(),
        };
        match setting(name) {
            Some(Setting::Is(value)) => match value {
                Value::Money(money) => money.minor.to_string(),
                Value::Date(date) => format!("date '{date}'"),
                Value::Days(number) | Value::Months(number) | Value::Hours(number) => number.to_string(),
                Value::Count(number) | Value::Share(number) => number.to_string(),
                Value::YesNo(yes) => yes.to_string(),
                Value::Code(code) => quote(self.packs.symbols.code(code)),
                Value::Codes(_) | Value::Text(_) => nothing(),
            },
            _ => nothing(),
        }
    }

    fn literal(&self, kind: Kind, number: i64) -> String {
        match kind {
            Kind::YesNo => (number == 1).to_string(),
            Kind::Date => {
                date_of(number).map_or_else(|| "cast(null as date)".to_owned(), |date| format!("date '{date}'"))
            }
            Kind::Code(list) | Kind::Codes(list) => {
                let currencies = self.packs.code_lists.get(list).is_some_and(|list| list.id == "currency");
                match u32::try_from(number) {
                    Ok(number) if currencies => {
                        quote(unpack(number).map(|currency| currency.code().to_owned()).unwrap_or_default().as_str())
                    }
                    Ok(number) => quote(self.packs.symbols.code(Symbol(number))),
                    Err(_) => "cast(null as varchar)".to_owned(),
                }
            }
            _ => number.to_string(),
        }
    }

    fn fact(&self, column: usize) -> &str {
        self.packs.tables[self.table].facts.get(column).map_or("", |fact| fact.name.as_str())
    }

    fn parameter(&self, name: usize) -> String {
        let name = self.packs.parameter_names.get(name).map_or("", |name| name.name.as_str());
        format!("law_{}", name.replace('.', "_"))
    }
}

fn is_date(formula: &Formula) -> bool {
    formula.is_single() || matches!(formula.node, Node::Combine(Operator::PlusMonths | Operator::MinusMonths, ..))
}

fn join(parts: &[String], joint: &str) -> String {
    match parts {
        [one] => one.clone(),
        parts => format!("({})", parts.join(joint)),
    }
}

fn quote(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
