//! Writing a value as a pack has it, so that it can be read back.

use super::Value;
use crate::code::Symbols;

impl Value {
    /// The value as text: `1000.00 AED`, `7 h 30 min`, `12.5 %`, `worker, employer`. [`super::parse_text`] reads it back.
    pub fn written(&self, symbols: &Symbols) -> String {
        match self {
            Self::Money(money) => money.to_string(),
            Self::Date(date) => date.to_string(),
            Self::Days(number) | Self::Months(number) | Self::Count(number) => number.to_string(),
            Self::Hours(minutes) => hours(*minutes),
            Self::Share(hundredths) => share(*hundredths),
            Self::YesNo(yes) => yes.to_string(),
            Self::Code(code) => symbols.code(*code).to_owned(),
            Self::Codes(codes) => codes.iter().map(|code| symbols.code(*code)).collect::<Vec<_>>().join(", "),
            Self::Text(text) => text.clone(),
        }
    }
}

fn hours(minutes: i64) -> String {
    match (minutes / 60, minutes % 60) {
        (0, rest) if rest != 0 => format!("{rest} min"),
        (hours, 0) => format!("{hours} h"),
        (hours, rest) => format!("{hours} h {rest} min"),
    }
}

fn share(hundredths: i64) -> String {
    match (hundredths / 100, hundredths % 100) {
        (whole, 0) => format!("{whole} %"),
        (whole, rest) if rest % 10 == 0 => format!("{whole}.{} %", rest / 10),
        (whole, rest) => format!("{whole}.{rest:02} %"),
    }
}
