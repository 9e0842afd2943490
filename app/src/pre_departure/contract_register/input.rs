//! What is sent about a contract: its facts, and the reasons for which it is returned.

use super::NO_REASON;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::store::ids::{ContractId, JourneyId};
use marhala_law::Law;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// A contract to be filed.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewContract {
    /// The journey it is for.
    pub journey: JourneyId,
    /// The employer: reference (`O-...`), registered name, or identifier. When absent, the employer of the journey.
    #[serde(default)]
    pub employer: Option<String>,
    /// Its clauses by the names of facts (`GET /api/v1/law/facts`). Origin and destination follow from the journey.
    #[schema(value_type = Object, example = json!({"sector": "domestic_work", "signed_on": "2026-10-05", "wage": "4800 HKD", "wage_period": "month"}))]
    pub facts: Map<String, Value>,
}

/// A contract with other facts.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The employer, when it is another.
    #[serde(default)]
    pub employer: Option<String>,
    /// All its clauses anew.
    #[schema(value_type = Object)]
    pub facts: Map<String, Value>,
}

/// Reasons for returning a contract, by clause: the name of a fact or of a rule, and what to do about it.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reasons {
    /// At least one.
    pub notes: BTreeMap<String, String>,
}

/// A contract at the version that whoever changes it has read.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct At {
    /// The contract.
    pub contract: ContractId,
    /// The version.
    pub version: i64,
}

/// A note stands at a clause that there is not.
pub const NO_CLAUSE: Code = Code("contract.no_such_clause");

impl Reasons {
    /// Checks them: each at a clause that there is, in words.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(self, law: &Law) -> Result<BTreeMap<String, String>, Fault> {
        let mut faults = Faults::new();
        let notes: BTreeMap<String, String> =
            self.notes.into_iter().map(|(clause, words)| (clause, words.trim().to_owned())).collect();
        faults.must("/notes", !notes.is_empty() && notes.len() <= limits::NOTES.size(), NO_REASON);
        for (clause, words) in &notes {
            let pointer = format!("/notes/{clause}");
            faults.must(&pointer, super::facts::topic_of(law, clause).is_some(), NO_CLAUSE);
            faults.must(&pointer, !words.is_empty(), NO_REASON);
            faults.must(&pointer, words.chars().count() <= limits::TEXT.size(), Code::TEXT_TOO_LONG);
        }
        faults.finish(|| notes)
    }
}
