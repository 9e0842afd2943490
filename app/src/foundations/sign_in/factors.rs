//! Second factors: codes of an authenticator app and recovery codes, each good once.

use super::hashing::{pepper, random};
use super::model::{recovery_code, totp};
use super::{CODE, mine};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::account;
use crate::foundations::store::ids::AccountId;
use crate::foundations::store::sealing::{self, KeyBytes, Place};
use crate::foundations::store::{Event, Instant, Store, fault};
use marhala_secrets::totp::{DIGITS, TotpSecret};
use marhala_secrets::{CodeHash, recovery};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::{Expr, OnConflict};
use sea_orm::{Condition, ConnectionTrait};
use zeroize::Zeroizing;

/// Bytes of a secret of an app.
const SECRET: usize = 20;

fn key(store: &Store) -> KeyBytes {
    Zeroizing::new(sealing::mac(store.vault().keys().pepper(), &[b"marhala totp v1"]))
}

fn place(account: AccountId) -> Place<'static> {
    Place { table: "totp", column: "sealed", row: account.0, version: 1 }
}

/// The secret offered to whoever holds this word: a set-up link, a session. The same word gives the same secret, so that a
/// page can show it without keeping anything.
pub(super) fn offered(store: &Store, word: &[u8]) -> Result<TotpSecret, Fault> {
    let bytes = Zeroizing::new(sealing::mac(key(store).as_slice(), &[b"offered", word]));
    TotpSecret::from_bytes(&bytes[..SECRET]).map_err(|problem| Fault::broken(format_args!("totp: {problem}")))
}

/// Keeps a new secret, its first code taken already, and new recovery codes; gives the codes, which nobody can read again.
pub(super) async fn keep(
    store: &Store,
    db: &impl ConnectionTrait,
    account: AccountId,
    secret: &TotpSecret,
    code: &str,
    now: Instant,
) -> Result<Vec<String>, Fault> {
    let step = secret.verify(code, seconds(now), None).map_err(|_| Fault::invalid("/code", CODE))?;
    let row = totp::ActiveModel {
        account: Set(account),
        sealed: Set(sealing::seal(&key(store), place(account), secret.expose())?),
        last_step: Set(i64::try_from(step).ok()),
        made_at: Set(now),
    };
    let replace = OnConflict::column(totp::Column::Account)
        .update_columns([totp::Column::Sealed, totp::Column::LastStep, totp::Column::MadeAt])
        .to_owned();
    totp::Entity::insert(row).on_conflict(replace).exec_without_returning(db).await.map_err(fault)?;
    let old = recovery_code::Entity::delete_many().filter(recovery_code::Column::Account.eq(account));
    old.exec(db).await.map_err(fault)?;
    let codes = recovery::new(&account.to_string(), &pepper(store), &mut random)
        .map_err(|problem| Fault::broken(format_args!("recovery codes: {problem}")))?;
    let rows = codes
        .kept
        .iter()
        .map(|hash| recovery_code::ActiveModel { digest: Set(hash.as_bytes().to_vec()), account: Set(account) });
    recovery_code::Entity::insert_many(rows).exec_without_returning(db).await.map_err(fault)?;
    Ok(codes.shown.iter().map(|code| code.expose().clone()).collect())
}

/// Takes a code of the app or a recovery code: in its own transaction, with its leaf, and only once.
///
/// # Errors
/// [`CODE`] for a wrong or a used one, without saying which.
pub(super) async fn take(act: &Act, account: &account::Model, typed: &str) -> Result<(), Fault> {
    act.attempt("second-factor", &account.id.to_string())?;
    let (mut tx, permit) = mine(act, account).await?;
    let digits = typed.chars().filter(|c| c.is_numeric()).count();
    let letters = typed.chars().any(char::is_alphabetic);
    let event = if digits == DIGITS && !letters {
        app(act, tx.db(), account.id, typed).await?;
        Event("account.second_factor")
    } else {
        paper(act, tx.db(), account.id, typed).await?;
        Event("account.recovery_code")
    };
    tx.note(&permit, event, account).await?;
    tx.commit(()).await
}

async fn app(act: &Act, db: &impl ConnectionTrait, account: AccountId, typed: &str) -> Result<(), Fault> {
    let wrong = || Fault::invalid("/code", CODE);
    let store = act.store()?;
    let row = totp::Entity::find_by_id(account).one(db).await.map_err(fault)?.ok_or_else(wrong)?;
    let bytes = sealing::open(&key(store), place(account), &row.sealed);
    let secret = bytes.and_then(|bytes| TotpSecret::from_bytes(&bytes).ok());
    let secret = secret.ok_or_else(|| Fault::broken(format_args!("the secret of account {account} does not open")))?;
    let last = row.last_step.and_then(|step| u64::try_from(step).ok());
    let step = secret.verify(typed, seconds(act.now()), last).map_err(|_| wrong())?;
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    // Two requests with one code: the second finds the step taken.
    let before = Condition::any().add(totp::Column::LastStep.is_null()).add(totp::Column::LastStep.lt(step));
    let done = totp::Entity::update_many()
        .col_expr(totp::Column::LastStep, Expr::value(Some(step)))
        .filter(totp::Column::Account.eq(account))
        .filter(before)
        .exec(db)
        .await
        .map_err(fault)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(wrong()) }
}

async fn paper(act: &Act, db: &impl ConnectionTrait, account: AccountId, typed: &str) -> Result<(), Fault> {
    let wrong = || Fault::invalid("/code", CODE);
    let rows = recovery_code::Entity::find().filter(recovery_code::Column::Account.eq(account));
    let rows = rows.all(db).await.map_err(fault)?;
    let kept: Vec<CodeHash> =
        rows.iter().filter_map(|row| row.digest.as_slice().try_into().ok().map(CodeHash::from_bytes)).collect();
    let found = recovery::find(typed, &account.to_string(), &kept, &pepper(act.store()?)).map_err(|_| wrong())?;
    let digest = found.and_then(|at| kept.get(at)).ok_or_else(wrong)?.as_bytes().to_vec();
    let done = recovery_code::Entity::delete_by_id(digest).exec(db).await.map_err(fault)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(wrong()) }
}

fn seconds(now: Instant) -> u64 {
    u64::try_from(now.0 / 1_000_000).unwrap_or(0)
}
