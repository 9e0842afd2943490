//! What a holder does with sessions: what sign-in begins, stepping up, ending one or all others, opening one record in need.

use super::keep::{Opened, digest, draw};
use super::model::{Column, Entity, Model, PurposeCode};
use super::{By, Visitor, model};
use crate::foundations::access::Purpose;
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::store::{Instant, JsonText, Store, fault};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{IntoActiveModel, QueryOrder, QuerySelect};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What sign-in has begun is forgotten after this.
const PENDING_SECONDS: i64 = 300;

/// Begins a sign-in: a session of nobody that remembers what it waits for. It opens nothing.
///
/// # Errors
/// When the database fails.
pub async fn begin(store: &Store, waits_for: &impl Serialize, now: Instant) -> Result<Opened, Fault> {
    let token = draw()?;
    let row = model::ActiveModel {
        digest: Set(digest(&token).to_vec()),
        holder: Set(None),
        role: Set(None),
        purpose: Set(None),
        is_token: Set(false),
        label: Set(String::new()),
        made_at: Set(now),
        used_at: Set(now),
        ends_at: Set(now.plus_seconds(PENDING_SECONDS)),
        second_factor_at: Set(None),
        glass_record: Set(None),
        glass_until: Set(None),
        pending: Set(Some(JsonText::of(waits_for).to_string())),
    };
    Entity::insert(row).exec_without_returning(store.writer()).await.map_err(fault)?;
    Ok(Opened::of(token))
}

/// What a begun sign-in waits for; nothing when it is over or unknown.
///
/// # Errors
/// When the database fails.
pub async fn begun<T: DeserializeOwned>(store: &Store, token: &str, now: Instant) -> Result<Option<T>, Fault> {
    let row = Entity::find_by_id(digest(token).to_vec()).one(store.reader()).await.map_err(fault)?;
    let row = row.filter(|row| row.holder.is_none() && row.ends_at >= now);
    Ok(row.and_then(|row| row.pending).and_then(|text| serde_json::from_str(&text).ok()))
}

/// Ends a begun sign-in. Only one request can.
///
/// # Errors
/// [`Fault::SignIn`] when it was ended already.
pub async fn finish(store: &Store, token: &str) -> Result<(), Fault> {
    let own = Entity::delete_many().filter(Column::Digest.eq(digest(token).to_vec())).filter(Column::Holder.is_null());
    let done = own.exec(store.writer()).await.map_err(fault)?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Fault::SignIn) }
}

/// Replaces a session after a second factor, or for another purpose. It ends when the old one would have; the old token is dead.
///
/// # Errors
/// [`Fault::SignIn`] when there is none to replace.
pub async fn replace(
    store: &Store,
    visitor: &Visitor,
    purpose: Purpose,
    second_factor_at: Option<Instant>,
    now: Instant,
) -> Result<Opened, Fault> {
    let By::Session(old) = visitor.by else { return Err(Fault::SignIn) };
    let row = Entity::find_by_id(old.to_vec()).one(store.reader()).await.map_err(fault)?.ok_or(Fault::SignIn)?;
    let gone = Entity::delete_by_id(old.to_vec()).exec(store.writer()).await.map_err(fault)?;
    if gone.rows_affected != 1 {
        return Err(Fault::SignIn);
    }
    let token = draw()?;
    let next = Model {
        digest: digest(&token).to_vec(),
        purpose: Some(PurposeCode(purpose)),
        used_at: now,
        second_factor_at,
        pending: None,
        ..row
    };
    let next = next.into_active_model().reset_all();
    Entity::insert(next).exec_without_returning(store.writer()).await.map_err(fault)?;
    Ok(Opened::of(token))
}

/// The sessions or the tokens of a holder that are not over, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn of(store: &Store, holder: Uuid, tokens: bool, now: Instant) -> Result<Vec<Model>, Fault> {
    Entity::find()
        .filter(Column::Holder.eq(holder))
        .filter(Column::IsToken.eq(tokens))
        .filter(Column::EndsAt.gte(now))
        .order_by_desc(Column::MadeAt)
        .limit(limits::RESULTS.most)
        .all(store.reader())
        .await
        .map_err(fault)
}

/// Ends one session or token of a holder, named by its digest in hexadecimal digits.
///
/// # Errors
/// [`Fault::NotFound`] when the holder has none of that name.
pub async fn end(store: &Store, holder: Uuid, name: &str) -> Result<(), Fault> {
    let all = Entity::find().filter(Column::Holder.eq(holder)).all(store.reader()).await.map_err(fault)?;
    let row = all.into_iter().find(|row| named(row) == name).ok_or(Fault::NotFound)?;
    Entity::delete_by_id(row.digest).exec(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// How a session or token is named in lists: its digest, which opens nothing.
pub fn named(row: &Model) -> String {
    row.digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Ends every other session and every token of a holder.
///
/// # Errors
/// When the database fails.
pub async fn close_others(store: &Store, visitor: &Visitor) -> Result<(), Fault> {
    let By::Session(own) = visitor.by else { return Err(Fault::SignIn) };
    let others = Entity::delete_many().filter(Column::Holder.eq(visitor.id)).filter(Column::Digest.ne(own.to_vec()));
    others.exec(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// Opens one record to this session until an instant; whatever was opened before is closed.
///
/// # Errors
/// [`Fault::SignIn`] for a token, which cannot.
pub async fn open_glass(
    db: &impl sea_orm::ConnectionTrait,
    visitor: &Visitor,
    record: Uuid,
    until: Instant,
) -> Result<(), Fault> {
    let By::Session(own) = visitor.by else { return Err(Fault::SignIn) };
    Entity::update_many()
        .col_expr(Column::GlassRecord, Expr::value(Some(record)))
        .col_expr(Column::GlassUntil, Expr::value(Some(until)))
        .filter(Column::Digest.eq(own.to_vec()))
        .exec(db)
        .await
        .map_err(fault)?;
    Ok(())
}
