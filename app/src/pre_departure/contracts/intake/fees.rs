//! Fees one by one, and their sums: what the worker paid for the job, by the ILO's two kinds (definition of 2019).

use super::limits::MAX_FEES;
use super::number;
use super::problem::{Problem, quote};
use super::scalar::minor_digits;
use marhala_law::Packs;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// What kind of payment it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A fee for finding or giving the job.
    Recruitment,
    /// A cost that comes with it: papers, tests, travel.
    Related,
    /// A bond, a deposit or something held as security.
    Deposit,
    /// A payment that can never be lawful: a bribe, a kickback, extortion.
    Illegitimate,
    /// Not said.
    Unknown,
}

/// Who paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Payer {
    /// The worker, also when it was taken out of the wage.
    Worker,
    /// Somebody else.
    Other,
    /// Not said.
    Unknown,
}

/// One payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fee {
    /// Decimal text and currency, when said.
    pub amount: Option<(String, String)>,
    /// Who paid.
    pub payer: Payer,
    /// What for.
    pub kind: Kind,
}

/// The code lists of kinds, as packs name them.
const LISTS: [(&str, Kind); 4] = [
    ("recruitment_fee_kind", Kind::Recruitment),
    ("related_cost_kind", Kind::Related),
    ("deposit_kind", Kind::Deposit),
    ("illegitimate_cost_kind", Kind::Illegitimate),
];

/// The keys of a fee.
const KEYS: [&str; 9] =
    ["amount", "currency", "paid_by", "kind", "paid_on", "receipt", "to", "taken_from_wage", "note"];

/// The fees of a JSON or TOML list, with every problem. A pointer is set below `/fees`.
pub fn read(list: &Value, packs: &Packs) -> (Vec<Fee>, Vec<Problem>) {
    let Value::Array(entries) = list else {
        let problem = Problem::error("wrong-kind", "`fees` is not a list.", "Write fees = [ { ... }, { ... } ].");
        return (Vec::new(), vec![problem.on("fees")]);
    };
    if entries.len() > MAX_FEES {
        let message = format!("There are {} fees; the most is {MAX_FEES}.", entries.len());
        return (Vec::new(), vec![Problem::error("too-many-fees", message, "Add up small ones.").on("fees")]);
    }
    let mut problems = Vec::new();
    let mut fees = Vec::with_capacity(entries.len());
    for (at, entry) in entries.iter().enumerate() {
        let mut place = |key: &str, mut problem: Problem| {
            problem = problem.on("fees");
            problem.spot.pointer =
                Some(if key.is_empty() { format!("/fees/{at}") } else { format!("/fees/{at}/{key}") });
            problems.push(problem);
        };
        match entry {
            Value::Object(entry) => fees.push(one(entry, packs, &mut place)),
            _ => {
                place("", Problem::error("wrong-kind", "A fee is not a table of its parts.", "Write { amount = ... }."))
            }
        }
    }
    (fees, problems)
}

fn one(entry: &Map<String, Value>, packs: &Packs, place: &mut dyn FnMut(&str, Problem)) -> Fee {
    for key in entry.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        let next = match marhala_law::nearest(key, KEYS.iter().copied()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None => format!("A fee has: {}.", KEYS.join(", ")),
        };
        let message = format!("We do not know \"{}\" of a fee.", quote(key));
        place(&quote(key), Problem::error("unknown-field", message, next));
    }
    let mut take = |key: &str, got: Result<Option<(String, String)>, Problem>| {
        got.unwrap_or_else(|problem| {
            place(key, problem);
            None
        })
    };
    let amount = take("amount", amount(entry));
    let is_day = |day: &Value| day.as_str().is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok());
    if entry.get("paid_on").is_some_and(|day| !day.is_null() && !is_day(day)) {
        let message = "The day of a payment is not a date that exists.";
        place("paid_on", Problem::error("no-such-day", message, "Write year, month and day: 2026-02-28."));
    }
    let kind = kind(entry, packs).unwrap_or_else(|problem| {
        place("kind", problem);
        Kind::Unknown
    });
    let payer = payer(entry, packs).unwrap_or_else(|problem| {
        place("paid_by", problem);
        Payer::Unknown
    });
    Fee { amount, payer, kind }
}

fn amount(entry: &Map<String, Value>) -> Result<Option<(String, String)>, Problem> {
    let written = match entry.get("amount") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => super::text::plain(text)?,
        Some(Value::Number(number)) => number.to_string(),
        Some(_) => {
            return Err(Problem::error("wrong-kind", "The amount of a fee is not a number.", "Write \"1200.50 NPR\"."));
        }
    };
    let own: String = written.chars().filter(|letter| letter.is_alphabetic()).collect();
    let figures: String = written.chars().filter(|letter| !letter.is_alphabetic()).collect();
    let stated = entry.get("currency").and_then(Value::as_str).unwrap_or_default().trim().to_uppercase();
    let own = own.to_uppercase();
    let code = if own.is_empty() { stated.clone() } else { own.clone() };
    if !own.is_empty() && !stated.is_empty() && own != stated {
        let message = format!("The fee is in {} and in {}.", quote(&own), quote(&stated));
        return Err(Problem::error("two-currencies", message, "Write one currency."));
    }
    let Some(digits) = minor_digits(&code) else {
        let message = format!("\"{}\" is not the code of a currency in use.", quote(&code));
        return Err(Problem::error("unknown-currency", message, "Write three letters, such as NPR or PHP."));
    };
    let amount = number::amount(figures.trim(), Some(digits))?;
    let decimals = amount.split_once('.').map_or(0, |(_, part)| part.len());
    if u32::try_from(decimals).unwrap_or(u32::MAX) > digits {
        let message = format!("\"{}\" has {decimals} decimals; {code} has {digits}.", quote(&written));
        return Err(Problem::error("minor-units", message, "Check the amount and its currency."));
    }
    Ok(Some((amount, code)))
}

fn kind(entry: &Map<String, Value>, packs: &Packs) -> Result<Kind, Problem> {
    let written = match entry.get("kind") {
        None | Some(Value::Null) => return Ok(Kind::Unknown),
        Some(Value::String(text)) => text.trim().to_lowercase().replace([' ', '-'], "_"),
        Some(_) => return Err(Problem::error("wrong-kind", "The kind of a fee is not a word.", "Write its code.")),
    };
    let mut known = Vec::new();
    for (id, kind) in LISTS {
        for (code, _) in packs.code_lists.iter().filter(|list| list.id == id).flat_map(|list| &list.codes) {
            if *code == written {
                return Ok(kind);
            }
            known.push(code.as_str());
        }
    }
    let next = match marhala_law::nearest(&written, known.iter().copied()) {
        Some(near) => format!("Did you mean {near}?"),
        None => format!("Write one of: {}.", known.join(", ")),
    };
    Err(Problem::error("unknown-code", format!("\"{}\" is not a kind of fee we know.", quote(&written)), next))
}

fn payer(entry: &Map<String, Value>, packs: &Packs) -> Result<Payer, Problem> {
    match entry.get("taken_from_wage") {
        Some(Value::Bool(true)) => return Ok(Payer::Worker),
        None | Some(Value::Null | Value::Bool(false)) => {}
        Some(_) => {
            let message = "`taken_from_wage` is neither true nor false.";
            return Err(Problem::error("not-yes-no", message, "Write true or false."));
        }
    }
    match entry.get("paid_by") {
        None | Some(Value::Null) => Ok(Payer::Unknown),
        Some(Value::String(text)) if text == "worker" => Ok(Payer::Worker),
        Some(Value::String(text)) => {
            let party = packs.code_lists.iter().find(|list| list.id == "party");
            if party.is_some_and(|list| list.codes.iter().any(|(code, _)| code == text)) {
                return Ok(Payer::Other);
            }
            let message = format!("\"{}\" is not someone who can pay a fee.", quote(text));
            Err(Problem::error("unknown-code", message, "Write worker, employer or agency."))
        }
        Some(_) => Err(Problem::error("wrong-kind", "`paid_by` is not a word.", "Write worker, employer or agency.")),
    }
}

/// Adds the sums of `fees` to `facts`. A sum that cannot be known is left out, with a note that says why: a fee is never
/// taken for zero because nobody wrote it down.
pub fn sum(fees: &[Fee], facts: &mut Map<String, Value>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if fees.iter().any(|fee| fee.kind == Kind::Illegitimate && fee.payer != Payer::Other) {
        problems.push(note(
            "never-lawful",
            "One of these payments (a bribe, a kickback, extortion or the like) can never be lawful, so the sum of the fees is not judged.",
            "Do not pay it. Ask for help and keep every proof.",
        ));
        return problems;
    }
    if fees.iter().any(|fee| fee.kind == Kind::Unknown && fee.payer != Payer::Other) {
        problems.push(note(
            "fee-kind-missing",
            "The kind of a fee is not said, so recruitment fees and other costs cannot be told apart.",
            "Write its kind.",
        ));
    } else {
        add(fees, Kind::Recruitment, "recruitment_fee", facts, &mut problems);
        add(fees, Kind::Related, "related_costs", facts, &mut problems);
        let receipts = fees.iter().filter(|fee| fee.kind == Kind::Recruitment && fee.payer == Payer::Worker).count();
        let clear = fees.iter().all(|fee| fee.payer != Payer::Unknown);
        if receipts > 0 && clear && !facts.contains_key("recruitment_fee_receipts") {
            facts.insert("recruitment_fee_receipts".to_owned(), Value::from(receipts));
        }
    }
    add(fees, Kind::Deposit, "deposit", facts, &mut problems);
    problems
}

fn add(fees: &[Fee], kind: Kind, fact: &str, facts: &mut Map<String, Value>, problems: &mut Vec<Problem>) {
    let of_kind: Vec<&Fee> = fees.iter().filter(|fee| fee.kind == kind).collect();
    if of_kind.is_empty() {
        return;
    }
    let sum = match total(&of_kind, fact) {
        Ok(sum) => sum,
        Err(problem) => return problems.push(problem),
    };
    match facts.get(fact) {
        Some(Value::String(given)) if !same(given, &sum) => problems.push(
            Problem::error(
                "fees-disagree",
                format!("{fact} is given as {given}, but the listed fees the worker paid come to {sum}."),
                "Correct one of the two.",
            )
            .on(fact),
        ),
        Some(_) => {}
        None => {
            facts.insert(fact.to_owned(), Value::String(sum));
        }
    }
}

/// What the worker paid of these fees.
fn total(fees: &[&Fee], fact: &str) -> Result<String, Problem> {
    if fees.iter().any(|fee| fee.payer == Payer::Unknown) {
        let message = format!("Who paid one of the fees is not said, so {fact} is left open.");
        return Err(note("fee-payer-missing", &message, "Write paid_by for each fee."));
    }
    // Fees that others paid say nothing about money of the worker, but they tell the currency of a sum of zero.
    let paid: Vec<&&Fee> = fees.iter().filter(|fee| fee.payer == Payer::Worker).collect();
    let counted: Vec<&(String, String)> = paid.iter().filter_map(|fee| fee.amount.as_ref()).collect();
    if counted.len() < paid.len() {
        let message = format!("The amount of one of the fees is not said, so {fact} is left open.");
        return Err(note("fee-amount-missing", &message, "Write each amount with its currency."));
    }
    let all = fees.iter().filter_map(|fee| fee.amount.as_ref());
    let currencies: BTreeSet<&str> = if paid.is_empty() {
        all.map(|(_, code)| code.as_str()).take(1).collect()
    } else {
        counted.iter().map(|(_, code)| code.as_str()).collect()
    };
    let mut codes = currencies.iter();
    let (Some(code), None) = (codes.next(), codes.next()) else {
        let message = format!("The fees are in more than one currency or in none, so {fact} is left open.");
        return Err(note(
            "mixed-currencies",
            &message,
            "Write them in one currency, at the rate of the day they were paid.",
        ));
    };
    let digits = minor_digits(code).unwrap_or(0);
    let minor = counted.iter().try_fold(0_i64, |sum, (amount, _)| sum.checked_add(to_minor(amount, digits)?));
    match minor {
        Some(minor) => Ok(format!("{} {code}", number::from_minor(minor, digits))),
        None => Err(note("too-big", "The fees come to more than can be counted.", "Check the amounts.")),
    }
}

fn to_minor(amount: &str, digits: u32) -> Option<i64> {
    let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
    let width = usize::try_from(digits).ok()?;
    format!("{whole}{part:0<width$}").parse().ok()
}

fn same(given: &str, sum: &str) -> bool {
    let minor = |text: &str| {
        let (amount, code) = text.split_once(' ')?;
        Some((to_minor(amount, minor_digits(code)?)?, code.to_owned()))
    };
    minor(given).is_some() && minor(given) == minor(sum)
}

/// Adds two amounts of one currency in pack text.
pub fn plus(one: &str, other: &str) -> Option<String> {
    let ((first, code), (second, again)) = (one.split_once(' ')?, other.split_once(' ')?);
    let digits = minor_digits(code)?;
    let sum = to_minor(first, digits)?.checked_add(to_minor(second, digits)?)?;
    (code == again).then(|| format!("{} {code}", number::from_minor(sum, digits)))
}

fn note(code: &'static str, message: &str, next: &str) -> Problem {
    Problem::note(code, message, next).on("fees")
}
