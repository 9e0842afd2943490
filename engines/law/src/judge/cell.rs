//! One value as the evaluator holds it, how two of them combine, and the way back to a typed value.

use super::calendar::{date_of, day_number, plus_months};
use super::currency::{ANY, pack, pack_code, unpack};
use crate::code::Symbol;
use crate::pack::Packs;
use crate::rule::{Kind, Operator};
use crate::value::Value;
use marhala_money::Money;

/// A whole number in the unit of its type, and the currency of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cell {
    pub(crate) value: i64,
    pub(crate) currency: u32,
}

/// Why a calculation or comparison has no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Gap {
    /// A fact or parameter in it is missing.
    Missing,
    /// Two currencies, and no rate between them.
    Rate(u32, u32),
    /// The result does not fit.
    Overflow,
}

impl Cell {
    pub(crate) fn plain(value: i64) -> Cell {
        Cell { value, currency: ANY }
    }

    /// The number of a typed value; none for words and sets. Currency codes are numbered as currencies.
    pub(crate) fn of(value: &Value, currencies: bool, packs: &Packs) -> Option<Cell> {
        Some(match value {
            Value::Money(money) => Cell { value: money.minor, currency: pack(money.currency) },
            Value::Date(date) => Cell::plain(day_number(*date)),
            Value::Days(number)
            | Value::Months(number)
            | Value::Hours(number)
            | Value::Count(number)
            | Value::Share(number) => Cell::plain(*number),
            Value::YesNo(yes) => Cell::plain(i64::from(*yes)),
            Value::Code(symbol) if currencies => Cell::plain(i64::from(pack_code(packs.symbols.code(*symbol))?)),
            Value::Code(symbol) => Cell::plain(i64::from(symbol.0)),
            Value::Codes(_) | Value::Text(_) => return None,
        })
    }

    /// The typed value of a number, as far as one exists.
    pub(crate) fn typed(self, kind: Kind, packs: &Packs) -> Option<Value> {
        let number = self.value;
        Some(match kind {
            Kind::Money => Value::Money(Money { minor: number, currency: unpack(self.currency)? }),
            // An amount times a share, where that is a whole amount again.
            Kind::MoneyTimesShare => {
                if number % 10_000 != 0 {
                    return None;
                }
                Value::Money(Money { minor: number / 10_000, currency: unpack(self.currency)? })
            }
            Kind::Date => Value::Date(date_of(number)?),
            Kind::Days => Value::Days(number),
            Kind::Months => Value::Months(number),
            Kind::Hours => Value::Hours(number),
            Kind::Count => Value::Count(number),
            Kind::Share => Value::Share(number),
            Kind::YesNo => Value::YesNo(number == 1),
            Kind::Code(list) => {
                let currencies = packs.code_lists.get(list).is_some_and(|list| list.id == "currency");
                if currencies {
                    let currency = unpack(u32::try_from(number).ok()?)?;
                    Value::Code(packs.symbols.find(currency.code())?)
                } else {
                    Value::Code(Symbol(u32::try_from(number).ok()?))
                }
            }
            Kind::Codes(_) => return None,
        })
    }
}

/// The currency of two amounts together.
pub(crate) fn common(left: u32, right: u32) -> Result<u32, Gap> {
    match (left, right) {
        (ANY, other) | (other, ANY) => Ok(other),
        (one, other) if one == other => Ok(one),
        (one, other) => Err(Gap::Rate(one, other)),
    }
}

/// Two numbers combined; none when the result does not fit.
pub(crate) fn calculate(operator: Operator, left: i64, right: i64) -> Option<i64> {
    match operator {
        Operator::Plus => left.checked_add(right),
        Operator::Minus => left.checked_sub(right),
        Operator::Times => left.checked_mul(right),
        Operator::PlusMonths => plus_months(left, right),
        Operator::MinusMonths => plus_months(left, right.checked_neg()?),
    }
}

/// Two cells combined.
pub(crate) fn combine(operator: Operator, left: Cell, right: Cell) -> Result<Cell, Gap> {
    let currency = common(left.currency, right.currency)?;
    let value = calculate(operator, left.value, right.value).ok_or(Gap::Overflow)?;
    Ok(Cell { value, currency })
}
