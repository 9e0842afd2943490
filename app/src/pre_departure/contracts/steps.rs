//! Checking a contract: pure, nothing is stored and nobody is asked who they are.

use super::intake::{Contract, Problem, Spot, Vocabulary};
use marhala_law::judge::{Judgment, Law, Record};

/// The table of facts that contracts and offers are judged by.
pub const TABLE: &str = "contract";

/// A contract with what the law says about it.
#[derive(Clone, Debug)]
pub struct Checked {
    /// Where it stood in what was handed in, with its own identifier.
    pub spot: Spot,
    /// The facts.
    pub record: Record,
    /// The answer of every rule.
    pub judgment: Judgment,
    /// What a reader should know about the facts.
    pub notes: Vec<Problem>,
}

/// What contract files may say under this law; nothing when its packs have no table of contracts.
pub fn vocabulary(law: &Law) -> Option<Vocabulary<'_>> {
    Vocabulary::new(law.packs())
}

/// Judges one record.
pub fn check(law: &Law, record: &Record) -> Option<Judgment> {
    Some(law.judge(law.table(TABLE)?, record))
}

/// Judges a contract as it was read.
///
/// # Errors
/// Everything that keeps it from being judged.
pub fn check_contract(law: &Law, contract: Contract) -> Result<Checked, Vec<Problem>> {
    let Contract { spot, record, problems, .. } = contract;
    let Some(record) = record else { return Err(problems) };
    match check(law, &record) {
        Some(judgment) => Ok(Checked { spot, record, judgment, notes: problems }),
        None => Err(vec![Problem::error("no-law", "intake-no-law")]),
    }
}
