//! Values, sides of a comparison and sentences of the law, in words of the reader's language.

use crate::foundations::languages::Speech;
use jiff::civil::Date;
use marhala_law::judge::{InLaw, Judgment, Law, Operand, Record, Used};
use marhala_law::pack::{Governs, Precision, RuleText, Side, Table};
use marhala_law::{Packs, Value};

/// Puts one record and its judgment into words.
pub struct Words<'w> {
    /// The language.
    pub speech: &'w Speech,
    /// The law.
    pub law: &'w Law,
    /// The facts that were judged.
    pub record: &'w Record,
    /// The table they belong to.
    pub table: &'w Table,
}

impl<'w> Words<'w> {
    /// All packs.
    pub fn packs(&self) -> &'w Packs {
        self.law.packs()
    }

    /// A value of a fact.
    pub fn fact_value(&self, column: usize, value: &Value) -> String {
        let fact = &self.table.facts[column];
        self.speech.value(self.packs(), value, fact.list.as_deref())
    }

    /// A value of a parameter.
    pub fn parameter_value(&self, name: usize, value: &Value) -> String {
        let name = &self.packs().parameter_names[name];
        self.speech.value(self.packs(), value, name.list.as_deref())
    }

    /// The name of a fact.
    pub fn fact(&self, column: usize) -> String {
        self.speech.fact_label(self.packs(), &self.table.facts[column].name).into_string()
    }

    /// The name of a parameter.
    pub fn parameter(&self, name: usize) -> String {
        self.speech.parameter_label(self.packs(), &self.packs().parameter_names[name].name).into_string()
    }

    /// One side of a comparison: what it is, and its value. `list` names codes that are written in the rule itself.
    pub fn side(&self, operand: &Operand, list: Option<&str>) -> String {
        let value = operand.value.as_ref().map(|value| self.speech.value(self.packs(), value, list));
        if operand.single {
            return match operand.made_from.first() {
                Some(used) => self.part(used, list),
                None => value.unwrap_or_else(|| self.speech.plain("contract-not-known")),
            };
        }
        let parts: Vec<String> = operand.made_from.iter().map(|used| self.part(used, list)).collect();
        let parts = parts.join(" · ");
        match value {
            Some(value) => self.speech.t("contract-worked-out").set("value", value).set("parts", parts).plain(),
            None => parts,
        }
    }

    /// The code list of the facts and parameters on any of these sides.
    pub fn list_among<'o>(&self, sides: impl IntoIterator<Item = &'o Operand>) -> Option<&'w str> {
        sides.into_iter().flat_map(|side| &side.made_from).find_map(|used| self.list_of(used))
    }

    fn list_of(&self, used: &Used) -> Option<&'w str> {
        match used {
            Used::Fact(column, _) => self.table_list(*column),
            Used::Parameter(name, _) => self.packs().parameter_names[*name].list.as_deref(),
            _ => None,
        }
    }

    fn table_list(&self, column: usize) -> Option<&'w str> {
        self.table.facts[column].list.as_deref()
    }

    fn part(&self, used: &Used, list: Option<&str>) -> String {
        let named = |name: String, value: String| {
            self.speech.t("contract-named-value").set("name", name).set("value", value).plain()
        };
        match used {
            Used::Fact(column, value) => named(self.fact(*column), self.fact_value(*column, value)),
            Used::Parameter(name, found) => named(self.parameter(*name), self.parameter_value(*name, &found.value)),
            Used::Written(value) => self.speech.value(self.packs(), value, list),
            Used::Missing(missing) => {
                use marhala_law::judge::Missing;
                let name = match missing {
                    Missing::Fact(column) => self.fact(*column),
                    Missing::Parameter(name, _) => self.parameter(*name),
                    Missing::Rate(..) | Missing::Overflow => return self.speech.plain("contract-not-known"),
                };
                named(name, self.speech.plain("contract-not-known"))
            }
        }
    }

    /// The day that chooses the values of a parameter, when the record has it.
    pub fn governing_day(&self, governs: Governs) -> Option<Date> {
        let fact = self.table.days.get(&governs)?;
        match self.record.fact(self.table, fact)? {
            Value::Date(day) => Some(*day),
            _ => None,
        }
    }

    /// The code a fact holds.
    pub fn code(&self, fact: &str) -> Option<&'w str> {
        match self.record.fact(self.table, fact)? {
            Value::Code(symbol) => Some(self.packs().symbols.code(*symbol)),
            _ => None,
        }
    }

    /// The name of the country on one side.
    pub fn country(&self, side: Side) -> String {
        let fact = match side {
            Side::Destination => &self.table.destination,
            Side::Origin => &self.table.origin,
        };
        match self.code(fact) {
            Some(code) => self.speech.country_name(self.packs(), code).into_string(),
            None => self.speech.plain("contract-not-told"),
        }
    }

    /// The sentence of the law of a rule, its braces filled with this record's values.
    pub fn law_sentence(&self, rule: &RuleText, judgment: &Judgment) -> String {
        let text = self.speech.pack_text(&["rule", &rule.id, "law"], &rule.law);
        self.filled(text.plain(), judgment)
    }

    /// `text` with `{wage}` and `{law.wage.minimum_monthly}` replaced by their values.
    pub fn filled(&self, text: &str, judgment: &Judgment) -> String {
        let mut filled = String::with_capacity(text.len() + 32);
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let Some((name, after)) = after.split_once('}') else {
                filled.push('{');
                rest = after;
                continue;
            };
            filled.push_str(&self.named(name.trim(), judgment));
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    fn named(&self, name: &str, judgment: &Judgment) -> String {
        if let Some(parameter) = name.strip_prefix("law.") {
            return self.in_force(parameter, judgment).unwrap_or_else(|| self.speech.plain("contract-not-recorded"));
        }
        if name == self.table.destination {
            return self.country(Side::Destination);
        }
        if name == self.table.origin {
            return self.country(Side::Origin);
        }
        let column = self.table.facts.iter().position(|fact| fact.name == name);
        match column.and_then(|column| Some((column, self.record.get(column)?))) {
            Some((column, value)) => self.fact_value(column, value),
            None => self.speech.plain("contract-not-told"),
        }
    }

    /// The value of a parameter on this record: from the reasons when it took part, else looked up on its day.
    fn in_force(&self, parameter: &str, judgment: &Judgment) -> Option<String> {
        let name = self.packs().parameter_names.iter().position(|known| known.name == parameter)?;
        let leaves = judgment.findings.iter().flat_map(|finding| &finding.leaves);
        let used = leaves.flat_map(|leaf| std::iter::once(&leaf.left).chain(&leaf.right));
        let found = used.flat_map(|operand| &operand.made_from).find_map(|used| match used {
            Used::Parameter(at, found) if *at == name => Some(found.value.clone()),
            _ => None,
        });
        let value = found.or_else(|| self.looked_up(name))?;
        Some(self.parameter_value(name, &value))
    }

    fn looked_up(&self, name: usize) -> Option<Value> {
        let known = &self.packs().parameter_names[name];
        let (origin, destination) = (self.code(&self.table.origin), self.code(&self.table.destination));
        let sector = self.code(&self.table.sector).unwrap_or("any");
        let on = |governs| {
            let day = self.governing_day(governs)?;
            match self.law.value_on(&known.name, origin, destination, sector, day) {
                Ok(InLaw::Is(found)) => Some(found),
                _ => None,
            }
        };
        let found = on(known.governed_by)?;
        let governs = self.packs().parameters.get(found.parameter)?.governed_by;
        if governs == known.governed_by { Some(found.value) } else { on(governs).map(|found| found.value) }
    }
}

/// A day as exactly as it is known.
pub fn day_in_words(speech: &Speech, day: Date, precision: Precision) -> String {
    match precision {
        Precision::Day => speech.date(day),
        Precision::Month => format!("{:04}-{:02}", day.year(), day.month()),
        Precision::Year => day.year().to_string(),
    }
}
