//! Tokens of the API, for programs that act in somebody's name.

use super::steps::{self, Held};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::http::{Body, Created};
use axum::Json;
use axum::extract::Path;
use axum::http::StatusCode;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A token to be made.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewToken {
    /// What you call it.
    pub label: String,
    /// What it is for: one of your role's purposes.
    pub purpose: String,
    /// For how many days.
    pub days: i64,
}

/// A token that was made. Only here is it readable.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct MadeToken {
    /// The token: send it as `Authorization: Bearer mh_...`.
    pub token: String,
    /// After this it is over.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Timestamp,
}

/// A token, for its holder.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct TokenLine {
    /// How it is named when it is to be revoked.
    pub id: String,
    /// What you call it.
    pub label: String,
    /// What it is for.
    pub purpose: String,
    /// When it was made.
    #[schema(value_type = String, format = DateTime)]
    pub made_at: Timestamp,
    /// When it was last used, to the minute.
    #[schema(value_type = String, format = DateTime)]
    pub used_at: Timestamp,
    /// After this it is over.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Timestamp,
}

impl From<Held> for TokenLine {
    fn from(held: Held) -> Self {
        Self {
            id: held.name,
            label: held.row.label,
            purpose: held.row.purpose.map(|purpose| purpose.to_string()).unwrap_or_default(),
            made_at: held.row.made_at.timestamp(),
            used_at: held.row.used_at.timestamp(),
            ends_at: held.row.ends_at.timestamp(),
        }
    }
}

/// Make a token of the API
///
/// Asked for in a session of the portal with a second factor given in the last ten minutes. A token makes no tokens.
#[utoipa::path(post, path = "/api/v1/tokens", request_body = NewToken, tag = "tokens",
    responses((status = 201, description = "Made; the token is readable here only", body = MadeToken)))]
pub async fn token_make(act: Act, body: Body<NewToken>) -> Result<Created<MadeToken>, Fault> {
    let NewToken { label, purpose, days } = body.0;
    let (opened, ends_at) = steps::make_token(&act, &label, &purpose, days).await?;
    Ok(Created(MadeToken { token: opened.token().to_owned(), ends_at: ends_at.timestamp() }))
}

/// List your tokens of the API
#[utoipa::path(get, path = "/api/v1/tokens", tag = "tokens",
    responses((status = 200, description = "Those that are not over", body = Vec<TokenLine>)))]
pub async fn token_list(act: Act) -> Result<Json<Vec<TokenLine>>, Fault> {
    Ok(Json(steps::held(&act, true).await?.into_iter().map(TokenLine::from).collect()))
}

/// Revoke a token of the API
#[utoipa::path(delete, path = "/api/v1/tokens/{id}", tag = "tokens",
    params(("id" = String, Path, description = "As the list names it")),
    responses((status = 204, description = "Revoked")))]
pub async fn token_revoke(act: Act, Path(id): Path<String>) -> Result<StatusCode, Fault> {
    steps::end(&act, &id).await.map(|()| StatusCode::NO_CONTENT)
}
