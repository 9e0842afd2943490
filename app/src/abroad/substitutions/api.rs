//! Substitutions for programs.

use super::compare::Held;
use super::lists;
use super::model::{self, SubstitutionState};
use super::steps::{self, Handled, Handling};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, IfMatch, Versioned};
use crate::foundations::store::ids::{ContractId, JourneyId, SubstitutionId, WorkerId};
use crate::foundations::store::{Cursor, PageOf};
use axum::Json;
use axum::extract::{Path, Query};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Which substitutions are asked for.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    state: Option<SubstitutionState>,
    after: Option<String>,
}

/// A substitution in a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SubstitutionRow {
    /// Itself.
    pub id: SubstitutionId,
    /// Its reference.
    pub reference: String,
    /// The worker.
    pub worker: WorkerId,
    /// The journey.
    pub journey: JourneyId,
    /// Where it stands.
    pub state: SubstitutionState,
    /// The clauses that are worse.
    pub worse: Vec<Held>,
    /// When it came to light, RFC 3339.
    pub made_at: String,
}

impl From<&model::Model> for SubstitutionRow {
    fn from(row: &model::Model) -> Self {
        Self {
            id: row.id,
            reference: row.reference.clone(),
            worker: row.worker,
            journey: row.journey,
            state: row.state,
            worse: row.worse.read().unwrap_or_default(),
            made_at: row.made_at.timestamp().to_string(),
        }
    }
}

/// A substitution with both contracts.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SubstitutionWhole {
    /// As in a list.
    #[serde(flatten)]
    pub row: SubstitutionRow,
    /// The contract that was verified.
    pub verified: ContractId,
    /// The contract that was given.
    pub given: ContractId,
    /// All clauses, what is worse first.
    pub clauses: Vec<Held>,
    /// The rules of law that the given contract breaks, by their ids.
    pub broken: Vec<String>,
    /// What came of it, once closed.
    pub outcome: Option<String>,
}

/// Substitutions
///
/// Those that are open to your organisation, the newest first.
#[utoipa::path(get, path = "/api/v1/substitutions", tag = "substitutions",
    params(("state" = Option<SubstitutionState>, Query, description = "Only those in this state"), ("after" = Option<String>, Query, description = "`next` of the page before")),
    responses((status = 200, description = "A page of them", body = PageOf<SubstitutionRow>)))]
pub async fn substitution_list(act: Act, Query(wanted): Query<Wanted>) -> Result<Json<PageOf<SubstitutionRow>>, Fault> {
    let after = wanted.after.as_deref().map(Cursor::parse).transpose()?;
    let page = lists::list(&act, wanted.state, after.as_ref()).await?;
    let items = page.items.iter().map(SubstitutionRow::from).collect();
    Ok(Json(PageOf { items, next: page.next }))
}

/// One substitution
///
/// Both contracts clause by clause, and what the law says of the given one.
#[utoipa::path(get, path = "/api/v1/substitutions/{id}", tag = "substitutions",
    params(("id" = String, Path, description = "The substitution")),
    responses((status = 200, description = "The substitution", body = SubstitutionWhole)))]
pub async fn substitution_read(
    act: Act,
    Path(id): Path<SubstitutionId>,
) -> Result<Versioned<SubstitutionWhole>, Fault> {
    let whole = lists::read(&act, id).await?;
    let answer = SubstitutionWhole {
        row: SubstitutionRow::from(&whole.row),
        verified: whole.verified.id,
        given: whole.given.id,
        clauses: whole.clauses,
        broken: whole.law.into_iter().map(|rule| rule.rule).collect(),
        outcome: whole.row.outcome,
    };
    Ok(Versioned::new(whole.row.version, answer))
}

/// Take a substitution in hand, or close it
///
/// Closing needs an outcome in words.
#[utoipa::path(post, path = "/api/v1/substitutions/{id}/handling", request_body = Handling, tag = "substitutions",
    params(("id" = String, Path, description = "The substitution"), ("If-Match" = String, Header, description = "The version it was made from")),
    responses((status = 200, description = "Where it stands now", body = Handled)))]
pub async fn substitution_handle(
    act: Act,
    Path(id): Path<SubstitutionId>,
    IfMatch(version): IfMatch,
    body: Body<Handling>,
) -> Result<Versioned<Handled>, Fault> {
    let done = steps::handle(&act, id, body.0, version).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(done.version, done))
}
