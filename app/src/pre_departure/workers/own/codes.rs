//! Getting in: codes are printed by staff or sent by e-mail, and each opens a session of the worker once.

use super::code::{self, CodeChannel, wish};
use crate::foundations::access::{Action, Category, Purpose, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::channels;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::program::Program;
use crate::foundations::references;
use crate::foundations::sessions::{self, Opened, Visitor};
use crate::foundations::store::ids::{AccountId, OneTimeCodeId, WorkerId, fresh};
use crate::foundations::store::{Day, Event, Instant, Store, Tx, fault};
use crate::pre_departure::workers::worker;
use marhala_secrets::code::CodeKind;
use marhala_secrets::{CodeHash, Pepper, Secret};
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{ConnectionTrait, QueryOrder, QuerySelect};
use serde::Serialize;
use utoipa::ToSchema;

/// What was typed is no reference of a worker.
pub const MISREAD: Code = Code("own.misread");
/// What was typed is not as long as a code, or has a sign that no code has.
pub const MISTYPED: Code = Code("own.mistyped");
/// No such code, used already, or over: one answer.
pub const WRONG_CODE: Code = Code("own.wrong_code");

/// Codes on one sheet: enough for half a year without coming back, few enough to keep.
const ON_A_SHEET: usize = 5;
/// A sheet is good for so long: about the time until an officer is next met.
const SHEET_SECONDS: i64 = 180 * 86_400;
/// A code by e-mail is good for so long: mail is slow where the network is.
const MAIL_SECONDS: i64 = 20 * 60;
/// Wishes looked at in one round.
const ROUND: u64 = 100;
/// A token for an application of the worker is good for as long as a session.
const TOKEN_SECONDS: i64 = 14 * 86_400;

/// A sheet of codes. It is shown once; the program keeps only digests.
#[derive(Debug, Serialize, ToSchema)]
pub struct Sheet {
    /// The worker's reference.
    pub reference: String,
    /// The codes, each good once.
    pub codes: Vec<String>,
    /// The last day they are good.
    pub until: Day,
}

/// Makes a sheet of codes for a worker. Earlier codes end, and so do the worker's sessions: a new sheet is also the way back
/// after a loss.
///
/// # Errors
/// [`Fault::NotFound`] for who may not; [`Fault::Refused`] without a fresh second factor.
pub async fn issue(act: &Act, id: WorkerId) -> Result<Sheet, Fault> {
    let mut tx = act.begin("worker.codes", &id).await?;
    let (row, permit) = act.load_in::<worker::Model>(&tx, id).await?.cleared(act, Action::Administer)?.parts();
    if row.merged_into.is_some() || row.erased_at.is_some() {
        return Err(Fault::NotFound);
    }
    end_unused(&tx, id, &[CodeChannel::Paper, CodeChannel::Email]).await?;
    let ends_at = tx.now().plus_seconds(SHEET_SECONDS);
    let by = act.visitor()?.account();
    let mut shown = Vec::with_capacity(ON_A_SHEET);
    for _ in 0..ON_A_SHEET {
        let one = make(&tx, id, CodeChannel::Paper, ends_at, by).await?;
        shown.push(one.expose().clone());
    }
    tx.note(&permit, Event("worker.codes_issued"), &row).await?;
    tx.commit(()).await?;
    sessions::close_all(act.store()?, id.0).await?;
    Ok(Sheet { reference: row.reference, codes: shown, until: Day(ends_at.day()) })
}

/// The reference of a worker, from what was typed.
///
/// # Errors
/// [`MISREAD`] when it cannot be one.
pub fn reference(typed: &str) -> Result<String, Fault> {
    let parsed = references::parse(typed).ok().filter(|text| text.starts_with('W'));
    parsed.ok_or_else(|| Fault::invalid("/reference", MISREAD))
}

/// Wishes for a code by e-mail. The answer, and what it costs, is the same whether there is such a worker or not.
///
/// # Errors
/// [`Fault::TooMuch`] when it was asked for too often.
pub async fn ask(act: &Act, typed: &str) -> Result<(), Fault> {
    let reference = reference(typed)?;
    act.attempt("code-by-mail", &reference)?;
    let row = wish::ActiveModel {
        id: Set(fresh(act.now().timestamp())),
        reference: Set(reference),
        language: Set(act.tag().to_owned()),
        made_at: Set(act.now()),
    };
    wish::Entity::insert(row).exec_without_returning(act.store()?.writer()).await.map_err(fault)?;
    Ok(())
}

/// Looks at the wishes for codes, and puts a message into the outbox where there is somebody to write to.
///
/// # Errors
/// When the database fails.
pub async fn answer_wishes(program: &Program) -> Result<(), Fault> {
    let Ok(store) = program.store() else { return Ok(()) };
    let wishes = wish::Entity::find().order_by_asc(wish::Column::Id).limit(ROUND);
    for one in wishes.all(store.reader()).await.map_err(fault)? {
        let act = Act::without_request(program, program.speech(&one.language), Visitor::program());
        let mut tx = act.begin("worker.code_by_mail", &one.id).await?;
        let mine = wish::Entity::delete_by_id(one.id).exec(tx.db()).await.map_err(fault)?;
        if mine.rows_affected == 1 {
            answer(&act, &mut tx, &one).await?;
            tx.commit(()).await?;
        }
    }
    Ok(())
}

async fn answer(act: &Act, tx: &mut Tx, wish: &wish::Model) -> Result<(), Fault> {
    let Some(id) = by_reference(tx.db(), &wish.reference).await?.map(|row| row.id) else { return Ok(()) };
    let row = act.load_in::<worker::Model>(tx, id).await?.cleared(act, Action::Read)?;
    let Some(cell) = &row.email else { return Ok(()) };
    let address = act.open_cell(&row, "email", cell).await?;
    let permit = act.may(Action::Write, &Resource::new(Category::Message, wish.id).about(id))?;
    end_unused(tx, id, &[CodeChannel::Email]).await?;
    let ends_at = tx.now().plus_seconds(MAIL_SECONDS);
    let code = make(tx, id, CodeChannel::Email, ends_at, None).await?;
    let subject = act.plain("own-mail-subject");
    let words = act.t("own-mail-words").set("code", code.expose().clone()).set("minutes", MAIL_SECONDS / 60).plain();
    let words = Secret::new(words);
    channels::put(tx, id, &wish.language, &address, (&subject, words.expose())).await?;
    tx.note(&permit, Event("worker.code_sent"), &*row).await
}

/// Opens a session of the worker with a code.
///
/// # Errors
/// [`WRONG_CODE`] for a code that is wrong, used or over; [`Fault::TooMuch`] after too many.
pub async fn enter(act: &Act, typed_reference: &str, typed_code: &str) -> Result<Opened, Fault> {
    let worker = redeem(act, typed_reference, typed_code).await?;
    sessions::open(act.store()?, (worker.0, Role::Worker, Purpose::Own), false, act.now()).await
}

/// The same for an application of the worker: a token of the API.
///
/// # Errors
/// As [`enter`].
pub async fn enter_with_token(act: &Act, reference: &str, code: &str) -> Result<(Opened, Instant), Fault> {
    let worker = redeem(act, reference, code).await?;
    let ends_at = act.now().plus_seconds(TOKEN_SECONDS);
    let holder = (worker.0, Role::Worker, Purpose::Own);
    Ok((sessions::open_token(act.store()?, holder, "own", act.now(), ends_at).await?, ends_at))
}

async fn redeem(act: &Act, typed_reference: &str, typed_code: &str) -> Result<WorkerId, Fault> {
    let reference = reference(typed_reference)?;
    let store = act.store()?;
    // What cannot be a code at all is not counted: it tells nothing and helps nobody to guess.
    digest(store, WorkerId(Uuid::nil()), typed_code)?;
    act.attempt("code", &reference)?;
    let found = by_reference(store.reader(), &reference).await?;
    let id = found.as_ref().map_or(WorkerId(Uuid::nil()), |row| row.id);
    let digest = digest(store, id, typed_code)?;
    let used = code::Entity::update_many()
        .col_expr(code::Column::UsedAt, Expr::value(Some(act.now())))
        .filter(code::Column::Digest.eq(digest.as_bytes().to_vec()))
        .filter(code::Column::Worker.eq(id))
        .filter(code::Column::UsedAt.is_null())
        .filter(code::Column::EndsAt.gt(act.now()))
        .exec(store.writer())
        .await
        .map_err(fault)?;
    match found {
        Some(row) if used.rows_affected == 1 => Ok(row.merged_into.unwrap_or(row.id)),
        _ => Err(Fault::invalid("/code", WRONG_CODE)),
    }
}

async fn by_reference(db: &impl ConnectionTrait, reference: &str) -> Result<Option<worker::Model>, Fault> {
    let found = worker::Entity::find()
        .filter(worker::Column::Reference.eq(reference))
        .filter(worker::Column::ErasedAt.is_null());
    found.one(db).await.map_err(fault)
}

/// What is kept of a code of this worker. Paper has letters, mail has digits.
fn digest(store: &Store, worker: WorkerId, typed: &str) -> Result<CodeHash, Fault> {
    let kind = if typed.chars().any(char::is_alphabetic) { CodeKind::Letters } else { CodeKind::Digits };
    let pepper = Pepper::from_bytes(*store.vault().keys().pepper());
    let kept = marhala_secrets::code::hash(typed, kind, &format!("one-time:{worker}"), &pepper);
    kept.map_err(|_| Fault::invalid("/code", MISTYPED))
}

async fn make(
    tx: &Tx,
    worker: WorkerId,
    channel: CodeChannel,
    ends_at: Instant,
    by: Option<AccountId>,
) -> Result<Secret<String>, Fault> {
    let kind = match channel {
        CodeChannel::Paper => CodeKind::Letters,
        CodeChannel::Email => CodeKind::Digits,
    };
    let mut random = |bytes: &mut [u8]| getrandom::fill(bytes).expect("a system without random bytes makes no secrets");
    let code = marhala_secrets::code::new(kind, &mut random);
    let digest = digest(tx.store(), worker, code.expose())?;
    let row = code::ActiveModel {
        id: Set(OneTimeCodeId::fresh(tx.now().timestamp())),
        worker: Set(worker),
        digest: Set(digest.as_bytes().to_vec()),
        channel: Set(channel),
        made_at: Set(tx.now()),
        ends_at: Set(ends_at),
        used_at: Set(None),
        made_by: Set(by),
    };
    code::Entity::insert(row).exec_without_returning(tx.db()).await.map_err(fault)?;
    Ok(code)
}

async fn end_unused(tx: &Tx, worker: WorkerId, channels: &[CodeChannel]) -> Result<(), Fault> {
    code::Entity::update_many()
        .col_expr(code::Column::EndsAt, Expr::value(tx.now()))
        .filter(code::Column::Worker.eq(worker))
        .filter(code::Column::Channel.is_in(channels.iter().copied()))
        .filter(code::Column::UsedAt.is_null())
        .filter(code::Column::EndsAt.gt(tx.now()))
        .exec(tx.db())
        .await
        .map_err(fault)?;
    Ok(())
}
