//! Organisations, accounts and rights, for programs of administrators.

use super::organisation::{self, OrganisationKind};
use super::steps::{self, NewAccount, NewOrganisation};
use super::{account, lists, pages};
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::http::{Body, Created, IfMatch, Versioned};
use crate::foundations::sign_in::set_up;
use crate::foundations::store::ids::{AccountId, OrganisationId};
use crate::foundations::store::{Country, PageOf};
use axum::Json;
use axum::extract::{Path, Query};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use uuid::Uuid;

/// An organisation.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OrganisationLine {
    /// Its identifier.
    pub id: OrganisationId,
    /// What people call it by.
    pub reference: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name.
    pub name: String,
    /// Where it is.
    pub country: Country,
    /// For posts abroad: whose post it is.
    pub office_of: Option<Country>,
    /// May its staff sign in?
    pub active: bool,
}

impl From<organisation::Model> for OrganisationLine {
    fn from(row: organisation::Model) -> Self {
        let organisation::Model { id, reference, kind, name, country, office_of, active, .. } = row;
        Self { id, reference, kind, name, country, office_of, active }
    }
}

/// An account.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct AccountLine {
    /// Its identifier.
    pub id: AccountId,
    /// Where this person works.
    pub organisation: OrganisationId,
    /// What is typed at sign-in.
    pub sign_in_name: String,
    /// How colleagues know this person.
    pub name: String,
    /// The role.
    pub role: String,
    /// May it sign in?
    pub active: bool,
    /// Its version, for `If-Match`.
    pub version: i64,
}

impl From<account::Model> for AccountLine {
    fn from(row: account::Model) -> Self {
        let account::Model { id, organisation, sign_in_name, name, role, active, version, .. } = row;
        Self { id, organisation, sign_in_name, name, role: role.to_string(), active, version }
    }
}

/// What is looked for.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
pub struct OrganisationsAsked {
    /// Part of a name, or a reference.
    #[serde(default)]
    q: String,
    /// `next` of the page before.
    #[serde(default)]
    after: String,
}

/// List organisations
#[utoipa::path(get, path = "/api/v1/organisations", tag = "administration", params(OrganisationsAsked),
    responses((status = 200, description = "One page, by name", body = PageOf<OrganisationLine>)))]
pub async fn organisation_list(
    act: Act,
    Query(asked): Query<OrganisationsAsked>,
) -> Result<Json<PageOf<OrganisationLine>>, Fault> {
    let PageOf { items, next } = lists::organisations(&act, &asked.q, &asked.after).await?;
    Ok(Json(PageOf { items: items.into_iter().map(OrganisationLine::from).collect(), next }))
}

/// Enter an organisation
#[utoipa::path(post, path = "/api/v1/organisations", request_body = NewOrganisation, tag = "administration",
    responses((status = 201, description = "Entered", body = OrganisationLine)))]
pub async fn organisation_enter(act: Act, body: Body<NewOrganisation>) -> Result<Created<OrganisationLine>, Fault> {
    steps::enter_organisation(&act, body.0).await.map(OrganisationLine::from).map(Created)
}

/// List the accounts of an organisation
#[utoipa::path(get, path = "/api/v1/organisations/{id}/accounts", tag = "administration",
    params(("id" = OrganisationId, Path)),
    responses((status = 200, description = "All of them", body = Vec<AccountLine>)))]
pub async fn account_list(act: Act, Path(id): Path<OrganisationId>) -> Result<Json<Vec<AccountLine>>, Fault> {
    let (_, accounts) = lists::organisation(&act, id).await?;
    Ok(Json(accounts.into_iter().map(AccountLine::from).collect()))
}

/// Make an account
///
/// It cannot sign in before its holder has used a set-up link.
#[utoipa::path(post, path = "/api/v1/accounts", request_body = NewAccount, tag = "administration",
    responses((status = 201, description = "Made", body = AccountLine)))]
pub async fn account_make(act: Act, body: Body<NewAccount>) -> Result<Created<AccountLine>, Fault> {
    steps::make_account(&act, body.0).await.map(AccountLine::from).map(Created)
}

/// What an account is to be.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AccountChange {
    /// The role.
    pub role: String,
    /// May it sign in?
    pub active: bool,
}

/// Give an account another role, or take it out of use
///
/// Its sessions and tokens end. Send the version you read in `If-Match`.
#[utoipa::path(put, path = "/api/v1/accounts/{id}", request_body = AccountChange, tag = "administration",
    params(("id" = AccountId, Path)), responses((status = 200, description = "Changed", body = AccountLine)))]
pub async fn account_change(
    act: Act,
    Path(id): Path<AccountId>,
    version: IfMatch,
    body: Body<AccountChange>,
) -> Result<Versioned<AccountLine>, Fault> {
    let AccountChange { role, active } = body.0;
    let row = lists::change_account(&act, id, version.0, &role, active).await.map_err(IfMatch::fault)?;
    Ok(Versioned::new(row.version, row.into()))
}

/// A set-up link. Only here is it readable.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SetUpLink {
    /// Its path on this portal.
    pub path: String,
    /// After this it is over.
    #[schema(value_type = String, format = DateTime)]
    pub ends_at: Timestamp,
}

/// Hand out a set-up link
///
/// Good once, for twenty minutes; earlier ones are void.
#[utoipa::path(post, path = "/api/v1/accounts/{id}/set-up-link", tag = "administration",
    params(("id" = AccountId, Path)), responses((status = 201, description = "Made", body = SetUpLink)))]
pub async fn account_set_up_link(act: Act, Path(id): Path<AccountId>) -> Result<Created<SetUpLink>, Fault> {
    let (path, ends_at) = set_up::hand_out(&act, id).await?;
    Ok(Created(SetUpLink { path, ends_at: ends_at.timestamp() }))
}

/// What a role may do with a kind of record, at best.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RightLine {
    /// The kind of record.
    pub category: &'static str,
    /// What for.
    pub purpose: &'static str,
    /// The actions that some record of the kind allows.
    pub actions: Vec<&'static str>,
    /// The actions that break-glass opens on a record without any relation.
    pub by_break_glass: Vec<&'static str>,
}

/// Who may what
///
/// From the policies themselves, for one role.
#[utoipa::path(get, path = "/api/v1/access/{role}", tag = "administration",
    params(("role" = String, Path, description = "The role's name")),
    responses((status = 200, description = "Everything the role can ever do", body = Vec<RightLine>)))]
pub async fn access_of_role(act: Act, Path(role): Path<String>) -> Result<Json<Vec<RightLine>>, Fault> {
    act.may(Action::List, &Resource::new(Category::Staff, Uuid::nil()))?;
    let role: Role = role.parse().map_err(|_| Fault::unreadable(Code::WRONG_ADDRESS))?;
    let names = |actions: &[Action]| actions.iter().map(|action| action.name()).collect();
    let lines = pages::rights(&act, role).iter().map(|right| RightLine {
        category: right.category.name(),
        purpose: right.purpose.name(),
        actions: names(&right.actions),
        by_break_glass: names(&right.by_break_glass),
    });
    Ok(Json(lines.collect()))
}
