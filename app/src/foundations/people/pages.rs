//! Pages for administrators: organisations, accounts, set-up links, and who may what.

use super::organisation::{self, OrganisationKind};
use super::steps::{self, NewAccount, NewOrganisation, works_in};
use super::{account, lists};
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::forms::once;
use crate::foundations::page::{Page, page};
use crate::foundations::sessions;
use crate::foundations::sign_in::set_up;
use crate::foundations::store::PageOf;
use crate::foundations::store::ids::{AccountId, OrganisationId};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use marhala_access::Right;
use serde::Deserialize;
use std::sync::OnceLock;
use uuid::Uuid;

fn to(act: &Act, address: &str) -> Response {
    let address = HeaderValue::try_from(act.link(address)).unwrap_or(HeaderValue::from_static("/admin"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, address)]).into_response()
}

#[derive(Template)]
#[template(path = "foundations/people/pages/list.html")]
struct List<'a> {
    act: &'a Act,
    words: &'a str,
    found: PageOf<organisation::Model>,
    next: String,
}

/// What is looked for, and where the list goes on.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    #[serde(default)]
    q: String,
    #[serde(default)]
    after: String,
}

/// `GET /admin`.
pub async fn list(act: Act, Query(asked): Query<Asked>) -> Result<Page, Fault> {
    act.may(Action::List, &Resource::new(Category::Staff, Uuid::nil()))?;
    let found = lists::organisations(&act, &asked.q, &asked.after).await?;
    let words: String = asked.q.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let next = found.next.as_deref().map(|next| format!("/admin?q={words}&after={next}")).unwrap_or_default();
    page(&List { act: &act, words: &asked.q, found, next })
}

#[derive(Template)]
#[template(path = "foundations/people/pages/new.html")]
struct New<'a> {
    act: &'a Act,
    faults: Faults,
    typed: TypedOrganisation,
    kinds: &'static [OrganisationKind],
    once: String,
}

/// An organisation as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedOrganisation {
    name: String,
    kind: String,
    country: String,
    office_of: String,
    once: String,
}

fn new(act: &Act, typed: TypedOrganisation, faults: Faults) -> Result<Page, Fault> {
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let kinds = OrganisationKind::ALL;
    Ok(page(&New { act, faults, typed, kinds, once: once()? })?.status(status))
}

/// `GET /admin/organisations/new`.
pub async fn new_form(act: Act) -> Result<Page, Fault> {
    act.may(Action::Administer, &Resource::new(Category::Organisation, Uuid::nil()))?;
    new(&act, TypedOrganisation::default(), Faults::new())
}

/// `POST /admin/organisations/new`.
pub async fn enter(act: Act, Form(typed): Form<TypedOrganisation>) -> Result<Response, Fault> {
    let act = act.with_key(&typed.once);
    let mut faults = Faults::new();
    let kind = faults.take("/kind", typed.kind.parse().map_err(|_| Code::MISSING_FIELD));
    let country = faults.take("/country", typed.country.parse().map_err(|_| Code::MISSING_FIELD));
    let office_of = Some(typed.office_of.trim()).filter(|text| !text.is_empty());
    let office_of = office_of.and_then(|text| faults.take("/office_of", text.parse().map_err(|_| Code::MISSING_FIELD)));
    let (Some(kind), Some(country), true) = (kind, country, faults.is_empty()) else {
        return Ok(new(&act, typed, faults)?.into_response());
    };
    let input = NewOrganisation { kind, name: typed.name.clone(), country, office_of };
    match steps::enter_organisation(&act, input).await {
        Ok(row) => Ok(to(&act, &format!("/admin/organisations/{}", row.id))),
        Err(Fault::Invalid(faults)) => Ok(new(&act, typed, faults)?.into_response()),
        Err(Fault::Conflict(code)) if code == steps::LOOK_ALIKE => {
            Ok(new(&act, typed, Faults::one("/name", code))?.into_response())
        }
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "foundations/people/pages/organisation.html")]
struct One<'a> {
    act: &'a Act,
    faults: Faults,
    row: &'a organisation::Model,
    accounts: Vec<account::Model>,
    roles: Vec<Role>,
    typed: TypedAccount,
    once: String,
}

/// An account as typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TypedAccount {
    sign_in_name: String,
    name: String,
    role: String,
    once: String,
}

fn roles_in(kind: OrganisationKind) -> Vec<Role> {
    Role::ALL.iter().copied().filter(|role| works_in(*role, kind)).collect()
}

async fn one(act: &Act, id: OrganisationId, typed: TypedAccount, faults: Faults) -> Result<Page, Fault> {
    let (row, accounts) = lists::organisation(act, id).await?;
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let roles = roles_in(row.kind);
    Ok(page(&One { act, faults, row: &row, accounts, roles, typed, once: once()? })?.status(status))
}

/// `GET /admin/organisations/{id}`.
pub async fn organisation(act: Act, Path(id): Path<OrganisationId>) -> Result<Page, Fault> {
    one(&act, id, TypedAccount::default(), Faults::new()).await
}

/// `POST /admin/organisations/{id}`: another account.
pub async fn make(
    act: Act,
    Path(id): Path<OrganisationId>,
    Form(typed): Form<TypedAccount>,
) -> Result<Response, Fault> {
    let act = act.with_key(&typed.once);
    let input = NewAccount {
        organisation: id,
        role: typed.role.clone(),
        sign_in_name: typed.sign_in_name.clone(),
        name: typed.name.clone(),
        person: None,
    };
    match steps::make_account(&act, input).await {
        Ok(account) => Ok(to(&act, &format!("/admin/accounts/{}", account.id))),
        Err(Fault::Invalid(faults)) => Ok(one(&act, id, typed, faults).await?.into_response()),
        Err(other) => Err(other),
    }
}

#[derive(Template)]
#[template(path = "foundations/people/pages/account.html")]
struct Account<'a> {
    act: &'a Act,
    row: &'a account::Model,
    employer: &'a organisation::Model,
    back: &'a str,
    roles: Vec<Role>,
    link: String,
    minutes: i64,
}

async fn show(act: &Act, id: AccountId, link: String) -> Result<Page, Fault> {
    let row = lists::account(act, id).await?;
    let (employer, _) = lists::organisation(act, row.organisation).await?;
    let roles = roles_in(employer.kind);
    let back = format!("/admin/organisations/{}", employer.id);
    page(&Account { act, row: &row, employer: &employer, back: &back, roles, link, minutes: set_up::MINUTES })
}

/// `GET /admin/accounts/{id}`.
pub async fn account(act: Act, Path(id): Path<AccountId>) -> Result<Page, Fault> {
    show(&act, id, String::new()).await
}

/// What an account is to be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Change {
    role: String,
    #[serde(default)]
    active: String,
    version: i64,
}

/// `POST /admin/accounts/{id}`.
pub async fn change(act: Act, Path(id): Path<AccountId>, Form(typed): Form<Change>) -> Result<Response, Fault> {
    lists::change_account(&act, id, typed.version, &typed.role, typed.active == "yes").await?;
    Ok(to(&act, &format!("/admin/accounts/{id}")))
}

/// `POST /admin/accounts/{id}/set-up-link`: shown once, on the page that answers.
pub async fn link(act: Act, Path(id): Path<AccountId>) -> Result<Page, Fault> {
    let (path, _) = set_up::hand_out(&act, id).await?;
    let origin = act.program().origin().unwrap_or_default().to_owned();
    show(&act, id, format!("{origin}{path}")).await
}

#[derive(Template)]
#[template(path = "foundations/people/pages/access.html")]
struct Access<'a> {
    act: &'a Act,
    roles: &'static [Role],
    role: Role,
    rights: &'static [Right],
    columns: [String; 4],
}

/// Whose rights.
#[derive(Debug, Default, Deserialize)]
pub struct Whose {
    #[serde(default)]
    role: String,
}

/// Everything a role can ever do; asked once, since it takes thousands of questions.
pub(super) fn rights(act: &Act, role: Role) -> &'static [Right] {
    static KNOWN: [OnceLock<Vec<Right>>; Role::ALL.len()] = [const { OnceLock::new() }; Role::ALL.len()];
    KNOWN[role as usize].get_or_init(|| act.program().policies().which(role))
}

/// `GET /admin/access`.
pub async fn access(act: Act, Query(asked): Query<Whose>) -> Result<Page, Fault> {
    act.may(Action::List, &Resource::new(Category::Staff, Uuid::nil()))?;
    let role = asked.role.parse().unwrap_or(Role::LabourOfficer);
    let columns = ["access-category", "access-purpose", "access-actions", "access-glass"].map(|key| act.plain(key));
    page(&Access { act: &act, roles: Role::ALL, role, rights: rights(&act, role), columns })
}
