//! The outbox: messages wait here, address and words sealed with the key of the person, until a channel has taken them.

use super::{Message, Refused};
use crate::codes;
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::store::ids::{OutboxId, WorkerId};
use crate::foundations::store::sealing::Place;
use crate::foundations::store::{Instant, Store, Tx, fault};
use marhala_secrets::throttle::delay_after;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Expr;
use sea_orm::{QueryOrder, QuerySelect};
use zeroize::Zeroizing;

/// Messages taken up in one round.
const ROUND: u64 = 100;
/// After so many attempts a message is given up: with growing pauses that is about two hours, and its code is over by then.
const MOST_ATTEMPTS: i64 = 12;
/// For so long nobody else takes up a message that is being handed over.
const IN_HAND_SECONDS: i64 = 120;

codes! {
    /// Where a message stands.
    pub OutboxState {
        /// Not taken yet.
        Waiting = "waiting",
        /// Taken by its channel.
        Sent = "sent",
        /// Given up.
        GivenUp = "given_up",
    }
}

/// A message in the outbox.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "outbox")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OutboxId,
    /// Whose key seals it.
    pub worker: WorkerId,
    /// Where it stands.
    pub state: OutboxState,
    /// The language it is written in.
    pub language: String,
    /// Where to, sealed; empty once it is over.
    pub address: Vec<u8>,
    /// Its subject and, from the second line, its words, sealed; empty once it is over.
    pub words: Vec<u8>,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was put here.
    pub made_at: Instant,
    /// When it is tried next.
    pub next_at: Instant,
    /// When it was sent or given up.
    pub ended_at: Option<Instant>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

fn place(id: OutboxId, column: &'static str) -> Place<'static> {
    Place { table: "outbox", column, row: id.0, version: 1 }
}

/// Puts a message into the outbox, in the transaction of the step that makes it necessary.
///
/// # Errors
/// When the database fails or the person was erased.
pub async fn put(
    tx: &Tx,
    worker: WorkerId,
    language: &str,
    address: &str,
    (subject, words): (&str, &str),
) -> Result<(), Fault> {
    let key = tx.store().vault().find(tx.db(), worker.0).await?.ok_or(Fault::NotFound)?;
    let id = OutboxId::fresh(tx.now().timestamp());
    let text = Zeroizing::new(format!("{subject}\n{words}"));
    let row = ActiveModel {
        id: Set(id),
        worker: Set(worker),
        state: Set(OutboxState::Waiting),
        language: Set(language.to_owned()),
        address: Set(key.seal(place(id, "address"), address)?),
        words: Set(key.seal(place(id, "words"), &text)?),
        attempts: Set(0),
        made_at: Set(tx.now()),
        next_at: Set(tx.now()),
        ended_at: Set(None),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await.map_err(fault)?;
    Ok(())
}

/// Hands over what is due; says how many messages were taken. Any number of copies of the program may do this at once.
///
/// # Errors
/// When the database fails.
pub async fn deliver_due(program: &Program) -> Result<usize, Fault> {
    let (Some(channel), Ok(store)) = (program.settings().channel.clone(), program.store()) else { return Ok(0) };
    let now: Instant = program.clock().now().into();
    let due = Entity::find()
        .filter(Column::State.eq(OutboxState::Waiting))
        .filter(Column::NextAt.lte(now))
        .order_by_asc(Column::NextAt)
        .limit(ROUND);
    let mut taken = 0;
    for row in due.all(store.reader()).await.map_err(fault)? {
        if !take_up(store, &row, now).await? {
            continue;
        }
        let sent = match opened(store, &row).await? {
            Some(message) => channel.send(&message).await,
            // The person was erased: nobody can read it any more.
            None => Err(Refused { for_good: true }),
        };
        taken += usize::from(sent.is_ok());
        settle(store, &row, sent, now).await?;
    }
    Ok(taken)
}

/// Takes a message in hand, unless another copy of the program was faster.
async fn take_up(store: &Store, row: &Model, now: Instant) -> Result<bool, Fault> {
    let taken = Entity::update_many()
        .col_expr(Column::Attempts, Expr::value(row.attempts + 1))
        .col_expr(Column::NextAt, Expr::value(now.plus_seconds(IN_HAND_SECONDS)))
        .filter(Column::Id.eq(row.id))
        .filter(Column::State.eq(OutboxState::Waiting))
        .filter(Column::Attempts.eq(row.attempts))
        .exec(store.writer())
        .await
        .map_err(fault)?;
    Ok(taken.rows_affected == 1)
}

async fn opened(store: &Store, row: &Model) -> Result<Option<Message>, Fault> {
    let Some(key) = store.vault().find(store.reader(), row.worker.0).await? else { return Ok(None) };
    let to = key.open(place(row.id, "address"), &row.address)?;
    let text = key.open(place(row.id, "words"), &row.words)?;
    let (subject, words) = text.split_once('\n').unwrap_or(("", text.as_str()));
    let (subject, words) = (subject.to_owned(), Zeroizing::new(words.to_owned()));
    Ok(Some(Message { id: row.id.0, to, subject, words }))
}

/// What was sent or given up is emptied: the row tells only that there was a message.
async fn settle(store: &Store, row: &Model, sent: Result<(), Refused>, now: Instant) -> Result<(), Fault> {
    let attempts = row.attempts + 1;
    let state = match sent {
        Ok(()) => OutboxState::Sent,
        Err(refused) if refused.for_good || attempts >= MOST_ATTEMPTS => OutboxState::GivenUp,
        Err(_) => OutboxState::Waiting,
    };
    let mut update = Entity::update_many().filter(Column::Id.eq(row.id)).col_expr(Column::State, Expr::value(state));
    if state == OutboxState::Waiting {
        let pause = delay_after(u32::try_from(attempts + 2).unwrap_or(u32::MAX)).as_secs();
        let next = now.plus_seconds(i64::try_from(pause).unwrap_or(i64::MAX));
        update = update.col_expr(Column::NextAt, Expr::value(next));
    } else {
        update = update
            .col_expr(Column::EndedAt, Expr::value(Some(now)))
            .col_expr(Column::Address, Expr::value(Vec::<u8>::new()))
            .col_expr(Column::Words, Expr::value(Vec::<u8>::new()));
    }
    update.exec(store.writer()).await.map_err(fault)?;
    Ok(())
}
