//! Sessions in the store: opened, found again, renewed, closed. The client holds the token, the store its digest.

use super::attach::{TOKEN, set_cookie};
use super::model::{self, PurposeCode};
use super::{By, Visitor};
use crate::foundations::access::{Purpose, Role};
use crate::foundations::fault::Fault;
use crate::foundations::limits;
use crate::foundations::people::account::{self, RoleCode};
use crate::foundations::people::organisation;
use crate::foundations::store::ids::{AccountId, PersonId};
use crate::foundations::store::sealing::random;
use crate::foundations::store::{Instant, Store, fault};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use sha2::{Digest, Sha256};

/// Without a request for so long, a session of staff is over.
const IDLE_STAFF_SECONDS: i64 = 30 * 60;
/// The same for workers, whose phone may be off for days.
const IDLE_WORKER_SECONDS: i64 = 14 * 86_400;
/// A session of staff ends after a working day, whatever happens.
const LONGEST_STAFF_SECONDS: i64 = 12 * 3_600;
/// A session of a worker ends after this.
const LONGEST_WORKER_SECONDS: i64 = 14 * 86_400;
/// The time of the last request is kept to the minute.
const STEP_SECONDS: i64 = 60;

/// A session just opened: only here is its token known.
#[derive(Clone)]
pub struct Opened {
    token: String,
}

impl std::fmt::Debug for Opened {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Opened(***)")
    }
}

impl Opened {
    pub(super) fn of(token: String) -> Self {
        Self { token }
    }

    /// The token, for programs and tests.
    pub fn token(&self) -> &str {
        &self.token
    }

    /// The header that gives it to a browser.
    pub fn cookie(&self, over_tls: bool) -> String {
        set_cookie(over_tls, Some(&self.token))
    }

    /// The header that takes a session away from a browser.
    pub fn no_cookie(over_tls: bool) -> String {
        set_cookie(over_tls, None)
    }
}

pub(super) fn digest(token: &str) -> [u8; 32] {
    Sha256::digest(token.as_bytes()).into()
}

/// A new token of a session.
pub(super) fn draw() -> Result<String, Fault> {
    Ok(URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// Opens a session of the portal.
///
/// # Errors
/// When the database fails.
pub async fn open(
    store: &Store,
    (holder, role, purpose): (Uuid, Role, Purpose),
    second_factor: bool,
    now: Instant,
) -> Result<Opened, Fault> {
    let longest = if role == Role::Worker { LONGEST_WORKER_SECONDS } else { LONGEST_STAFF_SECONDS };
    let token = draw()?;
    let second = second_factor.then_some(now);
    insert(store, &token, (holder, role, purpose), ("", false), second, now, now.plus_seconds(longest)).await
}

/// Makes a token of the API; its purpose is fixed, and it ends.
///
/// # Errors
/// When the database fails.
pub async fn open_token(
    store: &Store,
    holder: (Uuid, Role, Purpose),
    label: &str,
    now: Instant,
    ends_at: Instant,
) -> Result<Opened, Fault> {
    let token = format!("{TOKEN}{}", URL_SAFE_NO_PAD.encode(random::<32>()?));
    insert(store, &token, holder, (label, true), None, now, ends_at).await
}

async fn insert(
    store: &Store,
    token: &str,
    (holder, role, purpose): (Uuid, Role, Purpose),
    (label, is_token): (&str, bool),
    second_factor_at: Option<Instant>,
    now: Instant,
    ends_at: Instant,
) -> Result<Opened, Fault> {
    let row = model::ActiveModel {
        digest: Set(digest(token).to_vec()),
        holder: Set(Some(holder)),
        role: Set(Some(RoleCode(role))),
        purpose: Set(Some(PurposeCode(purpose))),
        is_token: Set(is_token),
        label: Set(label.to_owned()),
        made_at: Set(now),
        used_at: Set(now),
        ends_at: Set(ends_at),
        second_factor_at: Set(second_factor_at),
        glass_record: Set(None),
        glass_until: Set(None),
        pending: Set(None),
    };
    model::Entity::insert(row).exec_without_returning(store.writer()).await.map_err(fault)?;
    Ok(Opened { token: token.to_owned() })
}

/// Who holds this session or token; nothing when it is over, unknown, or its holder is gone.
///
/// # Errors
/// When the database fails.
pub async fn find(store: &Store, token: &str, now: Instant) -> Result<Option<Visitor>, Fault> {
    let digest = digest(token);
    let found = model::Entity::find_by_id(digest.to_vec()).one(store.reader()).await.map_err(fault)?;
    let Some(session) = found else { return Ok(None) };
    let (Some(holder), Some(role), Some(purpose)) = (session.holder, session.role, session.purpose) else {
        return Ok(None);
    };
    let idle = if role.0 == Role::Worker { IDLE_WORKER_SECONDS } else { IDLE_STAFF_SECONDS };
    let is_idle = !session.is_token && session.used_at.plus_seconds(idle) < now;
    if session.ends_at < now || is_idle {
        return Ok(None);
    }
    if session.used_at.plus_seconds(STEP_SECONDS) < now {
        touch(store, &digest, now).await?;
    }
    let mut visitor = Visitor {
        id: holder,
        person: PersonId(holder),
        role: role.0,
        organisation: None,
        purpose: purpose.0,
        second_factor_at: session.second_factor_at,
        glass: session.glass_record.zip(session.glass_until),
        active: true,
        name: String::new(),
        by: if session.is_token { By::Token } else { By::Session(digest) },
    };
    if role.0 != Role::Worker {
        let account = account::Entity::find_by_id(AccountId(holder)).one(store.reader()).await.map_err(fault)?;
        // A role taken away ends the session at the next request.
        let Some(account) = account.filter(|account| account.active && account.role == role) else { return Ok(None) };
        let own = organisation::Entity::find_by_id(account.organisation).one(store.reader()).await.map_err(fault)?;
        visitor.person = account.person;
        visitor.organisation = Some(account.organisation);
        visitor.active = own.is_some_and(|own| own.active);
        visitor.name = account.name;
    }
    Ok(Some(visitor))
}

async fn touch(store: &Store, digest: &[u8; 32], now: Instant) -> Result<(), Fault> {
    let update = model::Entity::update_many()
        .col_expr(model::Column::UsedAt, Expr::value(now))
        .filter(model::Column::Digest.eq(digest.to_vec()));
    update.exec(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// Ends a session.
///
/// # Errors
/// When the database fails.
pub async fn close(store: &Store, visitor: &Visitor) -> Result<(), Fault> {
    let By::Session(digest) = visitor.by else { return Ok(()) };
    model::Entity::delete_by_id(digest.to_vec()).exec(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// Ends every session and token of a holder.
///
/// # Errors
/// When the database fails.
pub async fn close_all(store: &Store, holder: Uuid) -> Result<(), Fault> {
    let all = model::Entity::delete_many().filter(model::Column::Holder.eq(holder));
    all.exec(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// The sessions and tokens of a holder that are not over, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn list(store: &Store, holder: Uuid, now: Instant) -> Result<Vec<model::Model>, Fault> {
    model::Entity::find()
        .filter(model::Column::Holder.eq(holder))
        .filter(model::Column::EndsAt.gte(now))
        .order_by_desc(model::Column::MadeAt)
        .limit(limits::RESULTS.most)
        .all(store.reader())
        .await
        .map_err(fault)
}
