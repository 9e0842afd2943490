//! A record: the facts of one case, typed, one place for each column of its table.

mod json;

use crate::nearest::nearest;
use crate::pack::{Fact, Packs, Table};
use crate::value::{Type, Value, ValueProblem};

/// What is wrong with one field of a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldProblem {
    /// The field, as it was written.
    pub field: String,
    /// A stable word for programs: `unknown-field`, `not-a-date`, ...
    pub code: &'static str,
    /// What is wrong.
    pub message: String,
    /// What to do next.
    pub suggestion: Option<String>,
}

/// The facts of one case. A fact that is absent is missing, which is never the same as zero or no.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    pub(crate) values: Vec<Option<Value>>,
}

impl Record {
    /// A record without any fact.
    pub fn new(table: &Table) -> Record {
        Record { values: vec![None; table.facts.len()] }
    }

    /// Gives a fact, replacing what was there. A value of another type, or out of bounds, is a problem and changes
    /// nothing.
    pub fn set(&mut self, table: &Table, name: &str, value: Value) -> Result<(), FieldProblem> {
        let Some(column) = table.facts.iter().position(|fact| fact.name == name) else {
            return Err(unknown_field(table, name));
        };
        let fact = &table.facts[column];
        check(fact, &value)
            .map_err(|ValueProblem { code, message, suggestion }| FieldProblem {
                field: name.to_owned(),
                code,
                message,
                suggestion,
            })
            .map(|()| self.put(column, Some(value)))
    }

    /// Takes a fact away.
    pub fn clear(&mut self, column: usize) {
        self.put(column, None);
    }

    /// The fact in a column, when it is given.
    pub fn get(&self, column: usize) -> Option<&Value> {
        self.values.get(column).and_then(Option::as_ref)
    }

    /// The fact of that name, when it is given.
    pub fn fact(&self, table: &Table, name: &str) -> Option<&Value> {
        self.get(table.facts.iter().position(|fact| fact.name == name)?)
    }

    /// The facts that are given: column and value, in the order of the table.
    pub fn given(&self) -> impl Iterator<Item = (usize, &Value)> {
        self.values.iter().enumerate().filter_map(|(column, value)| Some((column, value.as_ref()?)))
    }

    fn put(&mut self, column: usize, value: Option<Value>) {
        if let Some(place) = self.values.get_mut(column) {
            *place = value;
        }
    }

    /// Reads a record from a JSON object. Every problem is listed; the good fields of a bad record are not used.
    ///
    /// # Errors
    /// One [`FieldProblem`] for each unknown field and each value that is not of its type.
    pub fn from_json<'f>(
        table: &Table,
        fields: impl IntoIterator<Item = (&'f String, &'f serde_json::Value)>,
        packs: &Packs,
    ) -> Result<Record, Vec<FieldProblem>> {
        let mut record = Record::new(table);
        let mut problems = Vec::new();
        for (name, written) in fields {
            if let Err(problem) = record.set_json(table, name, written, packs) {
                problems.push(problem);
            }
        }
        // In the order of the fields' names, whatever order the map of JSON keeps.
        problems.sort_by(|one: &FieldProblem, other| one.field.cmp(&other.field));
        if problems.is_empty() { Ok(record) } else { Err(problems) }
    }

    /// Reads one field from JSON; `null` takes the fact away.
    ///
    /// # Errors
    /// An unknown field, or a value that is not of its type or out of bounds.
    pub fn set_json(
        &mut self,
        table: &Table,
        name: &str,
        written: &serde_json::Value,
        packs: &Packs,
    ) -> Result<(), FieldProblem> {
        let Some(fact) = table.facts.iter().find(|fact| fact.name == name) else {
            return Err(unknown_field(table, name));
        };
        if written.is_null() {
            let column = table.facts.iter().position(|other| other.name == name).unwrap_or(usize::MAX);
            self.clear(column);
            return Ok(());
        }
        let value = json::read(fact, written, packs).map_err(|ValueProblem { code, message, suggestion }| {
            FieldProblem { field: name.to_owned(), code, message, suggestion }
        })?;
        self.set(table, name, value)
    }
}

fn unknown_field(table: &Table, name: &str) -> FieldProblem {
    let near = nearest(name, table.facts.iter().map(|fact| fact.name.as_str()));
    let name: String = name.chars().take(80).collect();
    FieldProblem {
        code: "unknown-field",
        message: format!("There is no field `{name}`."),
        suggestion: Some(match near {
            Some(near) => format!("Did you mean `{near}`?"),
            None => "Leave it out, or look in the list of facts.".to_owned(),
        }),
        field: name,
    }
}

/// Is the value of the fact's type and inside its bounds?
fn check(fact: &Fact, value: &Value) -> Result<(), ValueProblem> {
    let (kind, number) = match value {
        Value::Money(money) => (Type::Money, Some(money.minor)),
        Value::Date(_) => (Type::Date, None),
        Value::Days(number) => (Type::Days, Some(*number)),
        Value::Months(number) => (Type::Months, Some(*number)),
        Value::Hours(minutes) => (Type::Hours, Some(*minutes)),
        Value::Count(number) => (Type::Count, Some(*number)),
        Value::Share(share) => (Type::Share, Some(*share)),
        Value::YesNo(_) => (Type::YesNo, None),
        Value::Code(_) => (Type::Code, None),
        Value::Codes(_) => (Type::Codes, None),
        Value::Text(_) => (Type::Text, None),
    };
    if kind != fact.kind {
        return Err(ValueProblem::new(
            "wrong-type",
            format!("`{}` has another type.", fact.name),
            "Look it up in the list of facts.",
        ));
    }
    match number {
        Some(number) if number < 0 => {
            let next = "Write 0 or more.";
            Err(ValueProblem::new("negative", format!("`{}` is below zero.", fact.name), next))
        }
        Some(number) if fact.max.is_some_and(|most| number > most) => {
            let next = "Check the number and its unit.";
            Err(ValueProblem::new("too-large", format!("`{}` is more than can be.", fact.name), next))
        }
        _ => Ok(()),
    }
}
