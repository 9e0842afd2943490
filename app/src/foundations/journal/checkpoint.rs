//! Signed heads of the journal: three lines that anyone may keep and hold against the journal later.

use super::proofs::consistency;
use super::{broken, tree};
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::store::migrations::setting;
use crate::foundations::store::{Store, fault};
use marhala_journal::{Checkpoint, KeyUse, Note, Signer, verify_consistency};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait, QueryOrder, QuerySelect};

/// The name of the journal when the program was told no address.
const UNNAMED: &str = "marhala";
/// Where the name is kept: it never changes, or the heads before could not be compared with those after.
pub const ORIGIN: &str = "journal.origin";

/// One signed head.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "checkpoint")]
pub struct Model {
    /// How many leaves are under it.
    #[sea_orm(primary_key, auto_increment = false)]
    pub size: i64,
    /// The signed text.
    #[sea_orm(column_type = "Text")]
    pub note: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The key that signs heads, by the name the journal was given when it began.
///
/// # Errors
/// When the database fails.
pub async fn signer(db: &impl ConnectionTrait, program: &Program) -> Result<Signer, Fault> {
    let name = match setting::get(db, ORIGIN).await? {
        Some(name) => name,
        None => name_of(program),
    };
    let seed = program.store()?.vault().keys().signing_seed();
    Signer::new(&name, KeyUse::Log, seed).map_err(broken)
}

fn name_of(program: &Program) -> String {
    let name: Option<String> = program.origin().map(|origin| {
        let host = origin.split_once("://").map_or(origin, |(_, host)| host);
        host.chars().filter(|c| c.is_ascii_alphanumeric() || ".-:/".contains(*c)).collect()
    });
    name.filter(|name| !name.is_empty()).unwrap_or_else(|| UNNAMED.to_owned())
}

/// The newest head.
///
/// # Errors
/// When the database fails.
pub async fn newest(db: &impl ConnectionTrait) -> Result<Option<Model>, Fault> {
    Entity::find().order_by_desc(Column::Size).one(db).await.map_err(fault)
}

/// The newest heads, so many.
pub async fn last(db: &impl ConnectionTrait, most: u64) -> Result<Vec<Model>, Fault> {
    Entity::find().order_by_desc(Column::Size).limit(most).all(db).await.map_err(fault)
}

/// Signs the head of the tree when it grew since the last, and gives the newest.
///
/// A head that does not begin with the last one is never signed: it would be proof against the journal for ever.
///
/// # Errors
/// When the database fails, or the stored tree does not go on from the last head.
pub async fn sign(program: &Program) -> Result<Option<Model>, Fault> {
    let store: &Store = program.store()?;
    let frontier = tree::frontier(store.reader()).await?;
    let last = newest(store.reader()).await?;
    let size = i64::try_from(frontier.size()).map_err(|_| Fault::broken("journal: its size"))?;
    if size == 0 || last.as_ref().is_some_and(|last| last.size == size) {
        return Ok(last);
    }
    if let Some(last) = &last {
        let old = open(last)?;
        let proof = consistency(store.reader(), old.size(), frontier.size()).await?;
        let grew = verify_consistency(old.size(), frontier.size(), &proof, &old.root(), &frontier.root());
        grew.map_err(broken)?;
    }
    let db = store.begin().await?;
    let signer = signer(&db, program).await?;
    setting::set(&db, ORIGIN, signer.verifier().name()).await?;
    let head = Checkpoint::new(signer.verifier().name(), frontier.size(), frontier.root()).map_err(broken)?;
    let note = head.sign(&[&signer]).map_err(broken)?.to_string();
    let row = Model { size, note };
    let active = ActiveModel { size: Set(size), note: Set(row.note.clone()) };
    // Another copy of the program may have signed the same head: the signature is the same too.
    let keep = OnConflict::column(Column::Size).do_nothing().to_owned();
    Entity::insert(active).on_conflict(keep).exec_without_returning(&db).await.map_err(fault)?;
    db.commit().await.map_err(fault)?;
    Ok(Some(row))
}

/// What a stored head says; its signature is checked by whoever reads it.
pub fn open(row: &Model) -> Result<Checkpoint, Fault> {
    let note = Note::parse(&row.note).map_err(broken)?;
    Checkpoint::parse(note.text()).map_err(broken)
}
