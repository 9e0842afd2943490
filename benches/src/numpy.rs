//! Rules as numpy expressions for OpenFisca, with the values of the law of one contract written in. Two-valued and without currencies,
//! which is less work than the engine does.

use marhala_law::code::Symbol;
use marhala_law::judge::currency::unpack;
use marhala_law::pack::{Setting, Table};
use marhala_law::rule::{Condition, Formula, Kind, Node, Operator, Rule};
use marhala_law::{Law, Value};

/// The printer: a law, its table and what its parameters are worth.
pub struct Numpy<'n> {
    /// The law.
    pub law: &'n Law,
    /// Its table.
    pub table: &'n Table,
    /// The value of a parameter.
    pub setting: &'n dyn Fn(usize) -> Option<&'n Setting>,
}

impl Numpy<'_> {
    /// True where the rule is broken; none when it needs what numpy here cannot say.
    pub fn broken(&self, rule: &Rule) -> Option<String> {
        let must = self.condition(&rule.must)?;
        match &rule.when {
            None => Some(format!("~{must}")),
            Some(when) => Some(format!("({} & ~{must})", self.condition(when)?)),
        }
    }

    fn condition(&self, condition: &Condition) -> Option<String> {
        let joined = |parts: &[Condition], sign: &str| {
            let parts: Option<Vec<String>> = parts.iter().map(|part| self.condition(part)).collect();
            Some(format!("({})", parts?.join(sign)))
        };
        Some(match condition {
            Condition::And(parts) => joined(parts, " & ")?,
            Condition::Or(parts) => joined(parts, " | ")?,
            Condition::Not(inner) => format!("(~{})", self.condition(inner)?),
            Condition::Compare(how, left, right) => {
                let sign = match how.sign() {
                    "=" => "==",
                    "<>" => "!=",
                    sign => sign,
                };
                format!("({} {sign} {})", self.value(left)?, self.value(right)?)
            }
            Condition::OneOf(item, list) => {
                let list: Option<Vec<String>> = list.iter().map(|number| self.literal(item.kind, *number)).collect();
                format!("isin({}, [{}])", self.value(item)?, list?.join(", "))
            }
            Condition::Truth(item) => format!("({} == True)", self.value(item)?),
            Condition::IsMissing(column) => format!("missing({:?})", self.fact(*column)),
            Condition::OneOfParameter(..) | Condition::Always(_) => return None,
        })
    }

    fn value(&self, formula: &Formula) -> Option<String> {
        Some(match &formula.node {
            Node::Fact(column) => format!("fact({:?})", self.fact(*column)),
            Node::CurrencyOf(column) => format!("fact(\"{}_currency\")", self.fact(*column)),
            Node::Parameter(name) => match (self.setting)(*name)? {
                Setting::Is(value) => self.written(value)?,
                Setting::NoneInLaw => return None,
            },
            Node::Written(number) => self.literal(formula.kind, *number)?,
            Node::Combine(operator, left, right) => {
                let sign = match operator {
                    Operator::Plus => "+",
                    Operator::Minus => "-",
                    Operator::Times => "*",
                    Operator::PlusMonths | Operator::MinusMonths => return None,
                };
                format!("({} {sign} {})", self.value(left)?, self.value(right)?)
            }
            Node::Least(_) | Node::Greatest(_) => return None,
        })
    }

    fn written(&self, value: &Value) -> Option<String> {
        Some(match value {
            Value::YesNo(yes) => python(*yes),
            Value::Code(code) => format!("{:?}", self.law.packs().symbols.code(*code)),
            value => crate::contracts::number(value)?.to_string(),
        })
    }

    fn literal(&self, kind: Kind, number: i64) -> Option<String> {
        Some(match kind {
            Kind::YesNo => python(number == 1),
            Kind::Date => return None,
            Kind::Code(list) | Kind::Codes(list) => {
                let code = u32::try_from(number).ok()?;
                if self.law.packs().code_lists.get(list).is_some_and(|list| list.id == "currency") {
                    format!("{:?}", unpack(code)?.code())
                } else {
                    format!("{:?}", self.law.packs().symbols.code(Symbol(code)))
                }
            }
            _ => number.to_string(),
        })
    }

    fn fact(&self, column: usize) -> &str {
        self.table.facts.get(column).map_or("", |fact| fact.name.as_str())
    }
}

fn python(yes: bool) -> String {
    if yes { "True".to_owned() } else { "False".to_owned() }
}
