//! Amounts in minor units with their ISO 4217 currency, and ratios of whole numbers. No floats anywhere.
//!
//! Nothing is rounded without being told how, and nothing wraps: a sum that does not fit is an error.

mod amount;
mod currency;
mod money;
mod problem;
mod ratio;
mod wire;

pub use amount::{MAX_AMOUNT_CHARACTERS, latin_digit, parse_amount};
pub use currency::Currency;
pub use money::Money;
pub use problem::MoneyProblem;
pub use ratio::{Ratio, Rounding};
