//! Values of facts and of law in a language: the same words in a judgment, in the law library and at the terminal.

use super::Speech;
use marhala_law::{Packs, Value};

impl Speech {
    /// An article as people cite it: the word "article" before a number, names of paragraphs as they are ("Principle 4").
    pub fn article(&self, article: &str) -> String {
        if article.starts_with(|first: char| first.is_ascii_digit()) {
            self.t("value-article").set("article", article.to_owned()).plain()
        } else {
            article.to_owned()
        }
    }

    /// A value in words; `list` is its code list, for codes.
    pub fn value(&self, packs: &Packs, value: &Value, list: Option<&str>) -> String {
        let counted = |key: &str, count: i64| self.t(key).set("count", count).plain();
        let label = |symbol| {
            let code = packs.symbols.code(symbol);
            match list {
                Some(list) => self.code_label(packs, list, code).into_string(),
                None => code.to_owned(),
            }
        };
        match value {
            Value::Money(money) => self.amount(money.minor, money.currency.minor_digits(), money.currency.code()),
            Value::Date(day) => self.date(*day),
            Value::Days(count) => counted("value-days", *count),
            Value::Months(count) => counted("value-months", *count),
            Value::Count(count) => self.number(*count),
            Value::Hours(minutes) => match (minutes / 60, minutes % 60) {
                (hours, 0) => counted("value-hours", hours),
                (0, minutes) => counted("value-minutes", minutes),
                (hours, minutes) => {
                    format!("{} {}", counted("value-hours", hours), counted("value-minutes", minutes))
                }
            },
            Value::Share(hundredths) if hundredths % 100 == 0 => format!("{}\u{a0}%", self.number(hundredths / 100)),
            Value::Share(hundredths) => format!("{}\u{a0}%", self.decimal(*hundredths, 2)),
            Value::YesNo(true) => self.plain("value-yes"),
            Value::YesNo(false) => self.plain("value-no"),
            Value::Code(symbol) => label(*symbol),
            Value::Codes(symbols) => symbols.iter().map(|symbol| label(*symbol)).collect::<Vec<_>>().join(", "),
            Value::Text(words) => words.clone(),
        }
    }
}
