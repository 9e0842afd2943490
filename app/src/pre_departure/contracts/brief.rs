//! Answers without words: rule by rule, for programs that check many contracts and have words of their own.

use super::explain::{answer, clause_status, status};
use super::report::{Answer, Status};
use super::steps::{Checked, TABLE};
use marhala_law::judge::{Finding, Judgment, Law, Missing};
use marhala_law::pack::Table;
use serde::Serialize;
use std::collections::BTreeSet;
use utoipa::ToSchema;

/// One contract, judged, in codes only.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Brief {
    /// Which contract of those handed in, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<u64>,
    /// The contract's own identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The answer of the whole.
    pub answer: Answer,
    /// Every rule that applies or cannot be told to apply.
    pub rules: Vec<RuleAnswer>,
}

/// One rule on this contract.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RuleAnswer {
    /// Its id: `GET /api/v1/law/rules/{id}` has its words, values and sources.
    pub rule: String,
    /// The clause it belongs to.
    pub topic: String,
    /// What can be said.
    pub status: Status,
    /// Facts that are missing for an answer, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing_facts: Vec<String>,
    /// Values of law that are not recorded, by name.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub missing_law: Vec<String>,
}

/// The answers on a checked contract: the same as its report gives, without the words.
pub fn brief(law: &Law, checked: &Checked) -> Brief {
    let table = law.facts_of(law.table(TABLE).expect("a checked contract was judged by this table"));
    let judgment = &checked.judgment;
    Brief {
        contract: checked.spot.contract,
        id: checked.spot.id.clone(),
        answer: answer(judgment, clauses(law, judgment)),
        rules: judgment.findings.iter().map(|finding| rule(law, table, finding)).collect(),
    }
}

fn clauses<'j>(law: &'j Law, judgment: &'j Judgment) -> impl Iterator<Item = Status> + 'j {
    let topic = |finding: &Finding| law.text(finding.rule).topic.as_str();
    let topics: BTreeSet<&str> = judgment.findings.iter().map(topic).collect();
    topics.into_iter().map(move |known| {
        clause_status(judgment.findings.iter().filter(move |finding| law.text(finding.rule).topic == known))
    })
}

fn rule(law: &Law, table: &Table, finding: &Finding) -> RuleAnswer {
    let text = law.text(finding.rule);
    let (mut missing_facts, mut missing_law) = (Vec::new(), Vec::new());
    for missing in &finding.missing {
        match missing {
            Missing::Fact(column) => missing_facts.push(table.facts[*column].name.clone()),
            Missing::Parameter(name, _) => missing_law.push(law.packs().parameter_names[*name].name.clone()),
            Missing::Rate(one, other) => missing_law.push(format!("rate {} {}", one.code(), other.code())),
            Missing::Overflow => {}
        }
    }
    RuleAnswer { rule: text.id.clone(), topic: text.topic.clone(), status: status(finding), missing_facts, missing_law }
}
