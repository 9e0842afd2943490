//! The faces of a fault: the RFC 9457 problem, from which the page and the terminal's lines are made too.

use super::{Fault, FieldFault};
use crate::foundations::languages::Speech;
use crate::foundations::store::CHANGED;
use serde::Serialize;
use utoipa::ToSchema;

/// An RFC 9457 problem. `type` leads to a page about it, `code` is stable, `title` and `detail` are in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Problem {
    /// `/problems/invalid`, ...: a page that says what it means and what to do.
    #[serde(rename = "type")]
    pub kind: String,
    /// What happened, in a few words.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// A stable code.
    pub code: String,
    /// What happened here and what to do next.
    pub detail: String,
    /// Everything that is wrong, with JSON Pointers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<Item>,
    /// The rule or policy that refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    /// The text the refusal rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cite: Option<String>,
    /// The limit that was passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Passed>,
    /// The id under which our log holds what happened.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub incident: Option<String>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Item {
    /// JSON Pointer into what was sent; empty: the whole.
    pub pointer: String,
    /// A stable code.
    pub code: String,
    /// What is wrong there and what to do, in the reader's language.
    pub detail: String,
}

/// The limit that was passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct Passed {
    /// Its name.
    pub name: String,
    /// The most that is accepted.
    pub most: u64,
    /// What is counted.
    pub unit: String,
}

impl FieldFault {
    /// What is wrong, in the reader's language.
    pub fn say(&self, speech: &Speech) -> String {
        let mut text = speech.t(&self.code.message());
        for (name, value) in &self.values {
            text = text.set(name, value.clone());
        }
        text.plain()
    }
}

impl Fault {
    /// The problem that programs get, in the language of `speech`.
    pub fn problem(&self, speech: &Speech) -> Problem {
        let slug = self.slug();
        let title = speech.plain(&format!("problem-{slug}-title"));
        let detail = speech.plain(&format!("problem-{slug}-next"));
        let code = slug.replace('-', "_");
        let mut problem = Problem {
            kind: format!("/problems/{slug}"),
            title,
            status: self.status().as_u16(),
            code,
            detail,
            errors: Vec::new(),
            rule: None,
            cite: None,
            limit: None,
            incident: None,
        };
        match self {
            Self::Invalid(faults) => {
                problem.errors = faults
                    .items()
                    .iter()
                    .map(|fault| Item {
                        pointer: fault.pointer.clone(),
                        code: fault.code.0.to_owned(),
                        detail: fault.say(speech),
                    })
                    .collect();
                if let [only] = problem.errors.as_slice() {
                    problem.code.clone_from(&only.code);
                    problem.detail.clone_from(&only.detail);
                }
            }
            Self::Refused(refusal) => {
                problem.code = refusal.code.0.to_owned();
                problem.detail = speech.plain(&refusal.code.message());
                problem.rule.clone_from(&refusal.rule);
                problem.cite.clone_from(&refusal.cite);
            }
            Self::Conflict(code) => {
                problem.code = code.0.to_owned();
                problem.detail = speech.plain(&code.message());
            }
            Self::Stale => {
                problem.code = CHANGED.0.to_owned();
                problem.detail = speech.plain(&CHANGED.message());
            }
            Self::TooMuch(excess) => {
                let limit = excess.limit;
                let most = speech.number(limit.count());
                problem.detail =
                    speech.t("problem-limit-detail").set("most", most).set("unit", limit.unit.name()).plain();
                problem.limit =
                    Some(Passed { name: limit.name.into(), most: limit.most, unit: limit.unit.name().into() });
            }
            Self::Broken(report) => problem.incident = Some(report.incident.clone()),
            Self::SignIn | Self::NotFound | Self::Busy(_) => {}
        }
        problem
    }
}
