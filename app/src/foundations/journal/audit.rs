//! Holding the whole journal and the whole record against each other, in one moment of the database, some rows at a time.

use super::checkpoint::{self, ORIGIN};
use super::tile::{self, Edge};
use super::{broken, records, tree};
use crate::foundations::fault::Fault;
use crate::foundations::program::Program;
use crate::foundations::store::migrations::setting;
use crate::foundations::store::{fault, leaf};
use marhala_journal::verify::{Audit, Stored};
use marhala_journal::{Checkpoint, Frontier, Hash, Note, Verifier};
use sea_orm::entity::prelude::*;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, FromQueryResult, QueryOrder, QueryResult, QuerySelect, QueryTrait, Statement,
};
use serde::Serialize;

/// Findings that are told one by one.
const TOLD: usize = 1_000;
/// Signed heads of the journal itself that are looked at: a day of them.
const HEADS: u64 = 1_440;
/// Leaves read at once.
const CHUNK: u64 = 4_000;

/// What was looked at, and everything that does not fit.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Findings {
    /// What does not fit, in plain words.
    pub findings: Vec<String>,
    /// How many more findings there were.
    pub left_out: u64,
    /// Entries in the tree.
    pub entries: u64,
    /// Entries that no signed head covers yet.
    pub unsigned: u64,
    /// Entries that wait to be taken into the tree.
    pub waiting: u64,
    /// Rows held against their newest entry.
    pub rows: u64,
    /// The size of the newest signed head.
    pub head: Option<i64>,
    /// Persons whose data were erased, and under which text.
    pub erased: Vec<String>,
}

impl Findings {
    /// Notes something that does not fit.
    pub fn add(&mut self, what: impl Into<String>) {
        if self.findings.len() < TOLD {
            self.findings.push(what.into());
        } else {
            self.left_out += 1;
        }
    }

    /// Is nothing wrong?
    pub fn is_clean(&self) -> bool {
        self.findings.is_empty()
    }
}

/// Reads the whole journal and every row of the record, and says what does not fit. `kept` are heads kept by others or before.
///
/// # Errors
/// When the database fails; what is wrong *in* it is a finding.
pub async fn verify(program: &Program, kept: &[Checkpoint]) -> Result<Findings, Fault> {
    let store = program.store()?;
    let db = store.snapshot().await?;
    let mut found = Findings::default();
    let verifier = checkpoint::signer(&db, program).await?.verifier().clone();
    let audit = heads(&db, &verifier, kept, &mut found).await?;
    entries(&db, audit, &mut found).await?;
    waiting(&db, &mut found).await?;
    records::compare(&db, &mut found).await?;
    found.erased = erased(&db).await?;
    Ok(found)
}

/// Whose data were erased, and under which text: what is missing there is not missing without reason.
async fn erased(db: &DatabaseTransaction) -> Result<Vec<String>, Fault> {
    let query = format!("SELECT worker, article, rows AS emptied FROM erasure ORDER BY id LIMIT {TOLD}");
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), query)).await.map_err(fault)?;
    let told = |row: &QueryResult| {
        let (worker, article): (Uuid, String) = (row.try_get("", "worker").ok()?, row.try_get("", "article").ok()?);
        let emptied: i64 = row.try_get("", "emptied").ok()?;
        Some(format!("worker {worker}: erased under “{article}”; {emptied} rows about this person were emptied."))
    };
    Ok(rows.iter().filter_map(told).collect())
}

/// Checks the signed heads, and begins an audit against the newest.
async fn heads(
    db: &DatabaseTransaction,
    verifier: &Verifier,
    kept: &[Checkpoint],
    found: &mut Findings,
) -> Result<Option<Audit>, Fault> {
    let mut heads = checkpoint::last(db, HEADS).await?.into_iter();
    let verifiers = [verifier.clone()];
    let Some(newest) = heads.next() else {
        if setting::get(db, ORIGIN).await?.is_some() {
            found.add("Heads of the journal were signed, but none is stored any more: they were removed.");
        }
        for kept in kept {
            found.add(format!(
                "A head of {} entries was kept, but the journal has none: it was removed or replaced.",
                kept.size()
            ));
        }
        return Ok(None);
    };
    found.head = Some(newest.size);
    let mut known = kept.to_vec();
    for row in heads {
        let opened = Note::parse(&row.note).and_then(|note| Checkpoint::open(&note, &verifiers));
        match opened {
            Ok(open) if i64::try_from(open.checkpoint.size()).is_ok_and(|size| size == row.size) => {
                known.push(open.checkpoint);
            }
            Ok(_) => found.add(format!("The stored head {} is the head of another size: it was moved.", row.size)),
            Err(problem) => found.add(format!("The stored head of {} entries cannot be trusted. {problem}", row.size)),
        }
    }
    match Note::parse(&newest.note) {
        Ok(note) => {
            let size = Checkpoint::parse(note.text()).ok().and_then(|head| i64::try_from(head.size()).ok());
            if size != Some(newest.size) {
                found.add(format!("The stored head {} is the head of another size: it was moved.", newest.size));
            }
            Ok(Some(Audit::new(&note, &verifiers, &known)))
        }
        Err(problem) => {
            found.add(format!("The newest head, of {} entries, cannot be read. {problem}", newest.size));
            Ok(None)
        }
    }
}

/// The tree as the entries make it, beside the one that is stored.
struct Rebuilt {
    frontier: Frontier,
    edge: Edge,
    /// Entries follow each other without a gap, so that tiles can be compared.
    whole: bool,
}

/// Reads every entry in the order of its place: content, hash, time, tree, tiles.
async fn entries(db: &DatabaseTransaction, mut audit: Option<Audit>, found: &mut Findings) -> Result<(), Fault> {
    let mut own = Rebuilt { frontier: Frontier::new(), edge: Edge::default(), whole: true };
    let mut last: Option<i64> = None;
    loop {
        let mut query = leaf::Entity::find().filter(leaf::Column::Seq.is_not_null());
        if let Some(last) = last {
            query = query.filter(leaf::Column::Seq.gt(last));
        }
        let query = query.order_by_asc(leaf::Column::Seq).limit(CHUNK);
        let rows = db.query_all(&query.into_query()).await.map_err(fault)?;
        if rows.is_empty() {
            break;
        }
        for raw in &rows {
            let seq: i64 = raw.try_get("", "seq").map_err(fault)?;
            last = Some(seq);
            let Ok(place) = u64::try_from(seq) else {
                found.add(format!("An entry has the place {seq}, which no entry has."));
                continue;
            };
            let (bytes, hash) = read(raw, place);
            let stored = Stored { seq: place, bytes, leaf: hash };
            if audit.is_none() && marhala_journal::leaf_hash(&stored.bytes) != hash {
                found.add(format!("Entry {seq} was altered: it no longer has the hash that was stored with it."));
            }
            if let Some(audit) = &mut audit {
                audit.read(&stored);
            }
            found.entries += 1;
            if place == own.frontier.size() {
                own.push(db, hash, found).await?;
            } else {
                own.whole = false;
            }
        }
    }
    own.finish(db, found).await?;
    if let Some(audit) = audit {
        let report = audit.finish();
        found.unsigned = report.unsigned;
        found.left_out += report.left_out;
        report.findings.iter().for_each(|finding| found.add(finding.to_string()));
    } else {
        found.unsigned = found.entries;
    }
    Ok(())
}

/// The encoded entry, recomputed from every column, and the hash that was stored. What cannot be read has no bytes.
fn read(raw: &QueryResult, seq: u64) -> (Vec<u8>, Hash) {
    let hash = raw.try_get::<Vec<u8>>("", "hash").ok().and_then(|bytes| Hash::from_bytes(&bytes).ok());
    let row = leaf::Model::from_query_result(raw, "").ok();
    let bytes = row.and_then(|row| row.entry(seq).and_then(|entry| entry.encode()).ok()).unwrap_or_default();
    (bytes, hash.unwrap_or(Hash::EMPTY))
}

impl Rebuilt {
    async fn push(&mut self, db: &DatabaseTransaction, hash: Hash, found: &mut Findings) -> Result<(), Fault> {
        let mut full = Vec::new();
        let edge = &mut self.edge;
        let pushed = self.frontier.push_and(hash, |level, index, hash| full.extend(edge.push(level, index, hash)));
        pushed.map_err(broken)?;
        if self.whole {
            for (level, index, hashes) in full {
                compare_tile(db, (level, index), &hashes, found).await?;
            }
        }
        Ok(())
    }

    async fn finish(self, db: &DatabaseTransaction, found: &mut Findings) -> Result<(), Fault> {
        if !self.whole {
            return Ok(());
        }
        for (level, index, hashes) in self.edge.partial(self.frontier.size()) {
            compare_tile(db, (level, index), &hashes, found).await?;
        }
        let stored = tree::frontier(db).await;
        if stored.ok().as_ref() != Some(&self.frontier) {
            found.add(
                "The stored edge of the tree is not that of the entries: entries were removed, or it was changed.",
            );
        }
        Ok(())
    }
}

async fn compare_tile(
    db: &DatabaseTransaction,
    (level, index): (u8, u64),
    hashes: &[u8],
    found: &mut Findings,
) -> Result<(), Fault> {
    if tile::read(db, level, index).await? != hashes {
        found.add(format!("The stored tile {level}/{index} of the tree is not what its entries add up to."));
    }
    Ok(())
}

/// Entries without a place yet: they must be readable, and there should be few.
async fn waiting(db: &DatabaseTransaction, found: &mut Findings) -> Result<(), Fault> {
    let query = leaf::Entity::find().filter(leaf::Column::Seq.is_null()).order_by_asc(leaf::Column::Id);
    for raw in db.query_all(&query.into_query()).await.map_err(fault)? {
        found.waiting += 1;
        let row = leaf::Model::from_query_result(&raw, "").ok();
        let fits = row.as_ref().is_some_and(|row| row.entry(0).and_then(|entry| entry.encode()).is_ok());
        if !fits {
            let id = raw.try_get::<Uuid>("", "id").unwrap_or_default();
            found.add(format!(
                "The entry {id}, which waits to be taken into the journal, cannot be read: it was altered."
            ));
        }
        if row.is_some_and(|row| row.hash.is_some()) {
            found.add("An entry lost its place in the journal.".to_owned());
        }
    }
    Ok(())
}
