//! Set-up links: handed out by an administrator, good once and for minutes, they give an account its password and second factor.

use super::hashing::random;
use super::model::set_up_link;
use super::steps::{acceptable, keep_password, open};
use super::{LINK, factors, hashing, mine};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::people::account;
use crate::foundations::people::steps::entering;
use crate::foundations::sessions::{self, Opened};
use crate::foundations::store::ids::AccountId;
use crate::foundations::store::{Event, Instant, fault};
use marhala_secrets::token::Token;
use marhala_secrets::totp::TotpSecret;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;

/// For so long a link is good.
pub const MINUTES: i64 = 20;

/// Makes a link; earlier ones of the account that were not used are void. Gives its path, which is shown once.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not.
pub async fn hand_out(act: &Act, id: AccountId) -> Result<(String, Instant), Fault> {
    let mut tx = act.begin("account.set_up_link", &id).await?;
    let (account, permit) = act.load_in::<account::Model>(&tx, id).await?.cleared(act, entering(act)?)?.parts();
    let old = set_up_link::Entity::delete_many().filter(set_up_link::Column::Account.eq(account.id));
    old.filter(set_up_link::Column::UsedAt.is_null()).exec(tx.db()).await.map_err(fault)?;
    let token = Token::new(&mut random);
    let ends_at = tx.now().plus_seconds(MINUTES * 60);
    let row = set_up_link::ActiveModel {
        digest: Set(token.hash().as_bytes().to_vec()),
        account: Set(account.id),
        made_by: Set(act.visitor()?.account()),
        made_at: Set(tx.now()),
        ends_at: Set(ends_at),
        used_at: Set(None),
    };
    set_up_link::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(fault)?;
    tx.note(&permit, Event("account.set_up_link"), &account).await?;
    tx.commit(()).await?;
    Ok((format!("/set-up/{}", token.text().expose()), ends_at))
}

/// Whom a link is for, and the secret for their app.
#[derive(Debug)]
pub struct Offer {
    /// The account.
    pub account: account::Model,
    /// What the app is to share with us.
    pub secret: TotpSecret,
    digest: Vec<u8>,
}

/// What a link offers. Looking does not use it up.
///
/// # Errors
/// [`LINK`] when it is over, used or none.
pub async fn look(act: &Act, text: &str) -> Result<Offer, Fault> {
    let wrong = || Fault::invalid("", LINK);
    let store = act.store()?;
    let token = Token::parse(text).map_err(|_| wrong())?;
    let digest = token.hash().as_bytes().to_vec();
    let row = set_up_link::Entity::find_by_id(digest.clone()).one(store.reader()).await.map_err(fault)?;
    let row = row.filter(|row| row.used_at.is_none() && row.ends_at >= act.now()).ok_or_else(wrong)?;
    let account = account::Entity::find_by_id(row.account).one(store.reader()).await.map_err(fault)?;
    let account = account.filter(|account| account.active).ok_or_else(wrong)?;
    let secret = factors::offered(store, text.as_bytes())?;
    Ok(Offer { account, secret, digest })
}

/// An account was set up.
#[derive(Debug)]
pub struct Done {
    /// The recovery codes, shown once.
    pub codes: Vec<String>,
    /// A session.
    pub opened: Opened,
}

/// Sets password and second factor, uses the link up, ends every session there was, and signs in.
///
/// # Errors
/// [`LINK`] for a link that is over or used; [`Fault::Invalid`] with what is wrong with password or code.
pub async fn set_up(act: &Act, text: &str, new: &str, again: &str, code: &str) -> Result<Done, Fault> {
    act.attempt("set-up", text)?;
    let Offer { account, secret, digest } = look(act, text).await?;
    acceptable(new, again, &account)?;
    let store = act.store()?;
    let hash = hashing::hash(store, new).await?;
    let (mut tx, permit) = mine(act, &account).await?;
    let used = set_up_link::Entity::update_many()
        .col_expr(set_up_link::Column::UsedAt, Expr::value(Some(tx.now())))
        .filter(set_up_link::Column::Digest.eq(digest))
        .filter(set_up_link::Column::UsedAt.is_null())
        .exec(tx.db())
        .await
        .map_err(fault)?;
    if used.rows_affected != 1 {
        return Err(Fault::Invalid(Faults::one("", LINK)));
    }
    keep_password(tx.db(), account.id, hash, tx.now()).await?;
    let codes = factors::keep(store, tx.db(), account.id, &secret, code, tx.now()).await?;
    tx.note(&permit, Event("account.set_up"), &account).await?;
    tx.commit(()).await?;
    sessions::close_all(store, account.id.0).await?;
    let opened = open(act, &account, Event("account.signed_in")).await?;
    Ok(Done { codes, opened })
}
