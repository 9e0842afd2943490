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
    /// Was it taken out of the wage?
    pub from_wage: bool,
}

/// The code lists of kinds, as packs name them.
const LISTS: [(&str, Kind); 4] = [
    ("recruitment_fee_kind", Kind::Recruitment),
    ("related_cost_kind", Kind::Related),
    ("deposit_kind", Kind::Deposit),
    ("illegitimate_cost_kind", Kind::Illegitimate),
];

/// The facts that a payment of unknown kind may belong to.
const SUMS: [&str; 5] = ["recruitment_fee", "related_costs", "deposit", "migration_costs", "recruitment_fee_receipts"];

/// The keys of a fee.
const KEYS: [&str; 9] =
    ["amount", "currency", "paid_by", "kind", "paid_on", "receipt", "to", "taken_from_wage", "note"];

/// The fees of a JSON or TOML list, with every problem. A pointer is set below `/fees`.
pub fn read(list: &Value, packs: &Packs) -> (Vec<Fee>, Vec<Problem>) {
    let Value::Array(entries) = list else {
        return (Vec::new(), vec![Problem::error("wrong-kind", "intake-fees-kind").on("fees")]);
    };
    if entries.len() > MAX_FEES {
        let problem = Problem::error("too-many-fees", "intake-too-many-fees").on("fees");
        let problem = problem.set("count", entries.len().to_string()).set("most", MAX_FEES.to_string());
        return (Vec::new(), vec![problem]);
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
            _ => place("", Problem::error("wrong-kind", "intake-fee-kind-of-value")),
        }
    }
    (fees, problems)
}

fn one(entry: &Map<String, Value>, packs: &Packs, place: &mut dyn FnMut(&str, Problem)) -> Fee {
    for key in entry.keys().filter(|key| !KEYS.contains(&key.as_str())) {
        let problem = Problem::error("unknown-field", "intake-fee-field").set("name", quote(key));
        place(&quote(key), problem.guess(marhala_law::nearest(key, KEYS.iter().copied()), &KEYS));
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
        place("paid_on", Problem::error("no-such-day", "intake-fee-day"));
    }
    let kind = kind(entry, packs).unwrap_or_else(|problem| {
        place("kind", problem);
        Kind::Unknown
    });
    let payer = payer(entry, packs).unwrap_or_else(|problem| {
        place("paid_by", problem);
        Payer::Unknown
    });
    Fee { amount, payer, kind, from_wage: entry.get("taken_from_wage") == Some(&Value::Bool(true)) }
}

fn amount(entry: &Map<String, Value>) -> Result<Option<(String, String)>, Problem> {
    let written = match entry.get("amount") {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => super::text::plain(text)?,
        Some(Value::Number(number)) => number.to_string(),
        Some(_) => return Err(Problem::error("wrong-kind", "intake-fee-amount")),
    };
    let own: String = written.chars().filter(|letter| letter.is_alphabetic()).collect();
    let figures: String = written.chars().filter(|letter| !letter.is_alphabetic()).collect();
    let stated = entry.get("currency").and_then(Value::as_str).unwrap_or_default().trim().to_uppercase();
    let own = own.to_uppercase();
    let code = if own.is_empty() { stated.clone() } else { own.clone() };
    if !own.is_empty() && !stated.is_empty() && own != stated {
        let problem = Problem::error("two-currencies", "intake-fee-two-currencies");
        return Err(problem.set("one", quote(&own)).set("other", quote(&stated)));
    }
    let Some(digits) = minor_digits(&code) else {
        return Err(Problem::error("unknown-currency", "intake-fee-currency").set("written", quote(&code)));
    };
    let amount = number::amount(figures.trim(), Some(digits))?;
    let decimals = amount.split_once('.').map_or(0, |(_, part)| part.len());
    if u32::try_from(decimals).unwrap_or(u32::MAX) > digits {
        return Err(number::too_many_decimals(&written, decimals, &code, digits));
    }
    Ok(Some((amount, code)))
}

fn kind(entry: &Map<String, Value>, packs: &Packs) -> Result<Kind, Problem> {
    let written = match entry.get("kind") {
        None | Some(Value::Null) => return Ok(Kind::Unknown),
        Some(Value::String(text)) => text.trim().to_lowercase().replace([' ', '-'], "_"),
        Some(_) => return Err(Problem::error("wrong-kind", "intake-fee-kind-not-word")),
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
    let problem = Problem::error("unknown-code", "intake-fee-kind").set("written", quote(&written));
    Err(problem.guess(marhala_law::nearest(&written, known.iter().copied()), &known))
}

fn payer(entry: &Map<String, Value>, packs: &Packs) -> Result<Payer, Problem> {
    match entry.get("taken_from_wage") {
        Some(Value::Bool(true)) => return Ok(Payer::Worker),
        None | Some(Value::Null | Value::Bool(false)) => {}
        Some(_) => return Err(Problem::error("not-yes-no", "intake-fee-from-wage")),
    }
    match entry.get("paid_by") {
        None | Some(Value::Null) => Ok(Payer::Unknown),
        Some(Value::String(text)) if text == "worker" => Ok(Payer::Worker),
        Some(Value::String(text)) => {
            let party = packs.code_lists.iter().find(|list| list.id == "party");
            if party.is_some_and(|list| list.codes.iter().any(|(code, _)| code == text)) {
                return Ok(Payer::Other);
            }
            Err(Problem::error("unknown-code", "intake-fee-payer").set("written", quote(text)))
        }
        Some(_) => Err(Problem::error("wrong-kind", "intake-fee-payer-not-word")),
    }
}

/// Adds the sums of `fees` to `facts`. A sum that cannot be known is left out, with a note that says why: a fee is never
/// taken for zero because nobody wrote it down.
pub fn sum(fees: &[Fee], facts: &mut Map<String, Value>) -> Vec<Problem> {
    let mut problems = Vec::new();
    if fees.iter().any(|fee| fee.kind == Kind::Illegitimate && fee.payer != Payer::Other) {
        facts.insert("unlawful_payment".to_owned(), Value::Bool(true));
        problems.push(Problem::note("never-lawful", "intake-never-lawful").on("fees"));
    }
    if fees.iter().any(|fee| fee.from_wage && fee.kind != Kind::Deposit) {
        facts.insert("deducts_recruitment_costs".to_owned(), Value::Bool(true));
    }
    if fees.iter().any(|fee| fee.kind == Kind::Unknown && fee.payer != Payer::Other) {
        // It may belong to any of the sums, so what is told of them can no longer be believed.
        SUMS.iter().for_each(|sum| drop(facts.remove(*sum)));
        problems.push(Problem::note("fee-kind-missing", "intake-fee-kind-missing").on("fees"));
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
        Err(problem) => {
            facts.remove(fact);
            facts.remove("migration_costs");
            return problems.push(problem);
        }
    };
    match facts.get(fact) {
        Some(Value::String(given)) if !same(given, &sum) => problems.push(
            Problem::error("fees-disagree", "intake-fees-disagree")
                .set("fact", fact)
                .set("given", given.as_str())
                .set("sum", sum)
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
        return Err(Problem::note("fee-payer-missing", "intake-fee-payer-missing").set("fact", fact).on("fees"));
    }
    // Fees that others paid say nothing about money of the worker, but they tell the currency of a sum of zero.
    let paid: Vec<&&Fee> = fees.iter().filter(|fee| fee.payer == Payer::Worker).collect();
    let counted: Vec<&(String, String)> = paid.iter().filter_map(|fee| fee.amount.as_ref()).collect();
    if counted.len() < paid.len() {
        return Err(Problem::note("fee-amount-missing", "intake-fee-amount-missing").set("fact", fact).on("fees"));
    }
    let all = fees.iter().filter_map(|fee| fee.amount.as_ref());
    let currencies: BTreeSet<&str> = if paid.is_empty() {
        all.map(|(_, code)| code.as_str()).take(1).collect()
    } else {
        counted.iter().map(|(_, code)| code.as_str()).collect()
    };
    let mut codes = currencies.iter();
    let (Some(code), None) = (codes.next(), codes.next()) else {
        return Err(Problem::note("mixed-currencies", "intake-mixed-currencies").set("fact", fact).on("fees"));
    };
    let digits = minor_digits(code).unwrap_or(0);
    let minor = counted.iter().try_fold(0_i64, |sum, (amount, _)| sum.checked_add(to_minor(amount, digits)?));
    match minor {
        Some(minor) => Ok(format!("{} {code}", number::from_minor(minor, digits))),
        None => Err(Problem::note("too-big", "intake-fees-too-big").on("fees")),
    }
}

fn to_minor(amount: &str, digits: u32) -> Option<i64> {
    let (whole, part) = amount.split_once('.').unwrap_or((amount, ""));
    let width = usize::try_from(digits).ok()?;
    format!("{whole}{part:0<width$}").parse().ok()
}

/// Are these two amounts in pack text the same?
pub fn same(given: &str, sum: &str) -> bool {
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
