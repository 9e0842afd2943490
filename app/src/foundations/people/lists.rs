//! What administrators see of organisations and accounts, and how an account's role is given and taken.

use super::account::{self, RoleCode};
use super::organisation;
use super::steps::{WRONG_ROLE, entering, skeleton, works_in};
use crate::foundations::access::{Action, Category, Cleared, Role, Scope};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::sessions;
use crate::foundations::store::ids::{AccountId, OrganisationId};
use crate::foundations::store::{CHANGED, Cursor, Event, PageOf, fault};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{QueryOrder, QuerySelect};

/// Accounts of one organisation shown on its page.
const ACCOUNTS: u64 = 500;

/// Only who may see all of them has a list.
fn everything(act: &Act, action: Action, category: Category) -> Result<(), Fault> {
    if act.scope(action, category)? == Scope::Everything { Ok(()) } else { Err(Fault::NotFound) }
}

/// One page of organisations by name; `words` is part of a name, or a reference.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn organisations(act: &Act, words: &str, after: &str) -> Result<PageOf<organisation::Model>, Fault> {
    use organisation::Column;
    everything(act, Action::List, Category::Organisation)?;
    let mut query = organisation::Entity::find()
        .order_by_asc(Column::Skeleton)
        .order_by_asc(Column::Id)
        .limit(limits::RESULTS.most + 1);
    let words: String = words.trim().chars().take(limits::SEARCH.size()).collect();
    if let Ok(reference) = crate::foundations::references::parse(&words) {
        query = query.filter(Column::Reference.eq(reference));
    } else if !words.is_empty() {
        query = query.filter(Column::Skeleton.contains(skeleton(&words).as_str()));
    }
    if !after.is_empty() {
        let after = Cursor::parse(after)?;
        let here = Expr::tuple([Expr::col(Column::Skeleton), Expr::col(Column::Id)]);
        query = query.filter(here.gt(Expr::tuple([Expr::value(after.sort), Expr::value(after.id)])));
    }
    let rows = query.all(act.store()?.reader()).await.map_err(fault)?;
    Ok(PageOf::cut(rows, limits::RESULTS.size(), |row| Cursor { sort: row.skeleton.clone(), id: row.id.0 }))
}

/// An organisation with its accounts.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn organisation(
    act: &Act,
    id: OrganisationId,
) -> Result<(Cleared<organisation::Model>, Vec<account::Model>), Fault> {
    let organisation = act.load::<organisation::Model>(id).await?.cleared(act, Action::Read)?;
    everything(act, Action::List, Category::Staff)?;
    let accounts = account::Entity::find()
        .filter(account::Column::Organisation.eq(id))
        .order_by_asc(account::Column::SignInName)
        .limit(ACCOUNTS);
    let accounts = accounts.all(act.store()?.reader()).await.map_err(fault)?;
    Ok((organisation, accounts))
}

/// An account.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn account(act: &Act, id: AccountId) -> Result<Cleared<account::Model>, Fault> {
    act.load::<account::Model>(id).await?.cleared(act, Action::Read)
}

/// Gives an account another role, or takes it out of use or back. Its sessions and tokens end.
///
/// # Errors
/// [`CHANGED`] when the version is not the newest; [`WRONG_ROLE`] for a role that does not work in its organisation.
pub async fn change_account(
    act: &Act,
    id: AccountId,
    version: i64,
    role: &str,
    active: bool,
) -> Result<account::Model, Fault> {
    let mut tx = act.begin("account.change", &(id, version, role, active)).await?;
    let (row, permit) = act.load_in::<account::Model>(&tx, id).await?.cleared(act, entering(act)?)?.parts();
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    let employer = organisation::Entity::find_by_id(row.organisation).one(tx.db()).await.map_err(fault)?;
    let employer = employer.ok_or(Fault::NotFound)?;
    let role: Option<Role> = role.parse().ok().filter(|role| works_in(*role, employer.kind));
    let role = RoleCode(role.ok_or_else(|| Fault::invalid("/role", WRONG_ROLE))?);
    let row = tx.update(&permit, Event("account.changed"), account::Model { role, active, ..row }).await?;
    tx.commit(()).await?;
    sessions::close_all(act.store()?, id.0).await?;
    Ok(row)
}
