//! Signing in and what one does with one's own account.

use super::model::password;
use super::{
    COMMON, DIFFER, HOLDS_NAME, PURPOSE, TOKEN_DAYS, TOKEN_LABEL, TOO_LONG, TOO_SHORT, WRONG, factors, hashing, mine,
};
use crate::foundations::access::{Purpose, STEP_UP, purposes_of};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults, Refusal};
use crate::foundations::limits;
use crate::foundations::people::account;
use crate::foundations::sessions::{self, By, Opened, Visitor};
use crate::foundations::store::ids::AccountId;
use crate::foundations::store::{Event, Instant, fault};
use marhala_secrets::password::{PasswordProblem, Strength, check};
use sea_orm::ActiveValue::Set;
use sea_orm::ConnectionTrait;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use serde::{Deserialize, Serialize};

/// What a begun sign-in waits for: the second factor of this account.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Begun {
    account: AccountId,
}

/// The first page: name and password. What it gives opens nothing yet.
///
/// # Errors
/// [`WRONG`], the same in words and work for a name that nobody has.
pub async fn begin(act: &Act, name: &str, typed: &str) -> Result<Opened, Fault> {
    let store = act.store()?;
    let name: String = name.trim().to_lowercase().chars().take(limits::NAME.size()).collect();
    let typed: String = typed.chars().take(limits::TEXT.size()).collect();
    act.attempt("password", &name)?;
    let found = account::Entity::find().filter(account::Column::SignInName.eq(name)).one(store.reader()).await;
    let found = found.map_err(fault)?;
    let kept = match &found {
        Some(account) => password::Entity::find_by_id(account.id).one(store.reader()).await.map_err(fault)?,
        None => None,
    };
    let verified = hashing::verify(store, &typed, kept.map(|kept| kept.hash)).await?;
    let account = found.filter(|account| verified.ok && account.active);
    let account = account.ok_or_else(|| Fault::invalid("", WRONG))?;
    if verified.stale {
        keep_password(store.writer(), account.id, hashing::hash(store, &typed).await?, act.now()).await?;
    }
    sessions::own::begin(store, &Begun { account: account.id }, act.now()).await
}

/// Is a sign-in begun, so that a code is waited for?
///
/// # Errors
/// [`Fault::SignIn`] when not, or when it is over.
pub async fn waits_for_code(act: &Act, presented: Option<&str>) -> Result<AccountId, Fault> {
    let begun: Option<Begun> = sessions::own::begun(act.store()?, presented.unwrap_or_default(), act.now()).await?;
    begun.map(|begun| begun.account).ok_or(Fault::SignIn)
}

/// The second page: a code of the app or a recovery code. Opens a session under a new token.
///
/// # Errors
/// [`super::CODE`] for a wrong or used code; [`Fault::SignIn`] when the sign-in is over.
pub async fn finish(act: &Act, presented: Option<&str>, code: &str) -> Result<Opened, Fault> {
    let account = account_of(act, waits_for_code(act, presented).await?).await?;
    factors::take(act, &account, code).await?;
    sessions::own::finish(act.store()?, presented.unwrap_or_default()).await?;
    open(act, &account, Event("account.signed_in")).await
}

/// Opens a session of an account that has proven itself.
pub(super) async fn open(act: &Act, account: &account::Model, event: Event) -> Result<Opened, Fault> {
    let role = account.role.0;
    let purpose = purposes_of(role).first().copied().ok_or(Fault::NotFound)?;
    let (mut tx, permit) = mine(act, account).await?;
    tx.note(&permit, event, account).await?;
    tx.commit(()).await?;
    sessions::open(act.store()?, (account.id.0, role, purpose), true, act.now()).await
}

/// The account, while it is active.
async fn account_of(act: &Act, id: AccountId) -> Result<account::Model, Fault> {
    let found = account::Entity::find_by_id(id).one(act.store()?.reader()).await.map_err(fault)?;
    found.filter(|account| account.active).ok_or(Fault::SignIn)
}

/// The visitor's own account, asked for in a session of the portal: a token of the API changes nothing about its holder.
pub(super) async fn own(act: &Act) -> Result<account::Model, Fault> {
    let visitor = act.visitor()?;
    let is_session = matches!(visitor.by, By::Session(_));
    let id = visitor.account().filter(|_| is_session).ok_or(Fault::SignIn)?;
    account_of(act, id).await
}

/// What weighs asks for a second factor of the last minutes.
pub(super) fn fresh(act: &Act) -> Result<&Visitor, Fault> {
    let visitor = act.visitor()?;
    if visitor.second_factor_is_fresh(act.now()) {
        return Ok(visitor);
    }
    Err(Fault::Refused(Refusal { code: STEP_UP, rule: None, cite: None }))
}

/// Gives the second factor again; the session goes on under a new token.
///
/// # Errors
/// [`super::CODE`] for a wrong or used code.
pub async fn confirm(act: &Act, code: &str) -> Result<Opened, Fault> {
    let account = own(act).await?;
    factors::take(act, &account, code).await?;
    let visitor = act.visitor()?;
    sessions::own::replace(act.store()?, visitor, visitor.purpose, Some(act.now()), act.now()).await
}

/// Goes on for another purpose of the role, under a new token.
///
/// # Errors
/// [`PURPOSE`] for one that is none of the role's.
pub async fn switch(act: &Act, purpose: &str) -> Result<Opened, Fault> {
    let account = own(act).await?;
    let visitor = act.visitor()?;
    let purpose = purpose_of(visitor, purpose)?;
    let (mut tx, permit) = mine(act, &account).await?;
    tx.note(&permit, Event("account.purpose"), &account).await?;
    tx.commit(()).await?;
    sessions::own::replace(act.store()?, visitor, purpose, visitor.second_factor_at, act.now()).await
}

fn purpose_of(visitor: &Visitor, word: &str) -> Result<Purpose, Fault> {
    let purpose = word.parse().ok().filter(|purpose| purposes_of(visitor.role).contains(purpose));
    purpose.ok_or_else(|| Fault::invalid("/purpose", PURPOSE))
}

/// Changes one's password; every other session and token ends.
///
/// # Errors
/// [`WRONG`] when the old one is not right; [`Fault::Invalid`] with what is wrong with the new one.
pub async fn change_password(act: &Act, old: &str, new: &str, again: &str) -> Result<(), Fault> {
    let account = own(act).await?;
    let store = act.store()?;
    acceptable(new, again, &account)?;
    act.attempt("password", &account.sign_in_name)?;
    let kept = password::Entity::find_by_id(account.id).one(store.reader()).await.map_err(fault)?;
    let verified = hashing::verify(store, old, kept.map(|kept| kept.hash)).await?;
    if !verified.ok {
        return Err(Fault::invalid("/old", WRONG));
    }
    let hash = hashing::hash(store, new).await?;
    let (mut tx, permit) = mine(act, &account).await?;
    keep_password(tx.db(), account.id, hash, tx.now()).await?;
    tx.note(&permit, Event("account.password"), &account).await?;
    tx.commit(()).await?;
    sessions::own::close_others(store, act.visitor()?).await
}

/// Is a new password acceptable?
pub(super) fn acceptable(new: &str, again: &str, account: &account::Model) -> Result<(), Fault> {
    let mut faults = Faults::new();
    faults.must("/again", new == again, DIFFER);
    let names = [account.sign_in_name.as_str(), account.name.as_str()];
    for problem in check(new, Strength::BesideSecond, &names).err().unwrap_or_default() {
        let (code, count) = match problem {
            PasswordProblem::TooShort { least, .. } => (TOO_SHORT, least),
            PasswordProblem::TooLong { most } => (TOO_LONG, most),
            PasswordProblem::HoldsName => (HOLDS_NAME, 0),
            _ => (COMMON, 0),
        };
        faults.add("/new", code, [("count", count.to_string())]);
    }
    faults.finish(|| ())
}

/// Keeps the hash of a password in place of any before.
pub(super) async fn keep_password(
    db: &impl ConnectionTrait,
    account: AccountId,
    hash: String,
    now: Instant,
) -> Result<(), Fault> {
    let row = password::ActiveModel { account: Set(account), hash: Set(hash), changed_at: Set(now) };
    let replace = OnConflict::column(password::Column::Account)
        .update_columns([password::Column::Hash, password::Column::ChangedAt])
        .to_owned();
    password::Entity::insert(row).on_conflict(replace).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}

/// What the next authenticator app of this session shares with us.
///
/// # Errors
/// [`STEP_UP`] without a fresh second factor.
pub async fn next_app(act: &Act) -> Result<(account::Model, marhala_secrets::totp::TotpSecret), Fault> {
    let account = own(act).await?;
    let By::Session(digest) = fresh(act)?.by else { return Err(Fault::SignIn) };
    Ok((account, factors::offered(act.store()?, &digest)?))
}

/// Takes another app in place of the one before; gives new recovery codes, which are shown once.
///
/// # Errors
/// [`super::CODE`] when the app does not show the right code yet.
pub async fn change_app(act: &Act, code: &str) -> Result<(Vec<String>, Opened), Fault> {
    let (account, secret) = next_app(act).await?;
    act.attempt("second-factor", &account.id.to_string())?;
    let (mut tx, permit) = mine(act, &account).await?;
    let codes = factors::keep(tx.store(), tx.db(), account.id, &secret, code, tx.now()).await?;
    tx.note(&permit, Event("account.authenticator"), &account).await?;
    tx.commit(()).await?;
    let (store, visitor) = (act.store()?, act.visitor()?);
    let opened = sessions::own::replace(store, visitor, visitor.purpose, Some(act.now()), act.now()).await?;
    Ok((codes, opened))
}

/// Makes a token of the API for one of the role's purposes; it is shown once.
///
/// # Errors
/// [`STEP_UP`] without a fresh second factor; [`Fault::Invalid`] with everything that is wrong.
pub async fn make_token(act: &Act, label: &str, purpose: &str, days: i64) -> Result<(Opened, Instant), Fault> {
    let account = own(act).await?;
    let visitor = fresh(act)?;
    let mut faults = Faults::new();
    let label = label.trim();
    faults.must("/label", !label.is_empty() && label.chars().count() <= limits::NAME.size(), TOKEN_LABEL);
    faults.must("/days", (1..=limits::TOKEN_DAYS.count()).contains(&days), TOKEN_DAYS);
    let purpose = purpose_of(visitor, purpose).map_err(|_| faults.add("/purpose", PURPOSE, [])).ok();
    let purpose = faults.finish(|| purpose)?.ok_or_else(|| Fault::invalid("/purpose", PURPOSE))?;
    let (mut tx, permit) = mine(act, &account).await?;
    tx.note(&permit, Event("account.token"), &account).await?;
    tx.commit(()).await?;
    let ends_at = act.now().plus_seconds(days.saturating_mul(86_400));
    let holder = (visitor.id, visitor.role, purpose);
    let opened = sessions::open_token(act.store()?, holder, label, act.now(), ends_at).await?;
    Ok((opened, ends_at))
}

/// Ends one of one's own sessions or tokens, by its name in the list.
///
/// # Errors
/// [`Fault::NotFound`] when it is not one's own.
pub async fn end(act: &Act, name: &str) -> Result<(), Fault> {
    let account = own(act).await?;
    sessions::own::end(act.store()?, account.id.0, name).await
}

/// A session or token, for its holder.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its row.
    pub row: sessions::model::Model,
    /// How it is named when it is to be ended.
    pub name: String,
    /// Is it the one that asks?
    pub is_this: bool,
}

/// One's own sessions, or tokens.
///
/// # Errors
/// [`Fault::SignIn`] without a session of the portal.
pub async fn held(act: &Act, tokens: bool) -> Result<Vec<Held>, Fault> {
    let account = own(act).await?;
    let rows = sessions::own::of(act.store()?, account.id.0, tokens, act.now()).await?;
    let By::Session(this) = act.visitor()?.by else { return Err(Fault::SignIn) };
    let held =
        |row: sessions::model::Model| Held { name: sessions::own::named(&row), is_this: row.digest == this, row };
    Ok(rows.into_iter().map(held).collect())
}
