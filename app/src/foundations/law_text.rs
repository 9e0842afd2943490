//! The texts of the law, kept by their hash: whoever doubts a judgment years later can judge the same facts by the same law.

use crate::foundations::fault::Fault;
use crate::foundations::law::{LawInForce, PackFile};
use crate::foundations::limits;
use crate::foundations::program::Program;
use crate::foundations::store::{Instant, Store, fault};
use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;
use sea_orm::ActiveValue::Set;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use std::io::{Read, Write};

/// The texts of one law.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "law_text")]
pub struct Model {
    /// SHA-256 of the law, in hexadecimal.
    #[sea_orm(primary_key, auto_increment = false)]
    pub hash: String,
    /// Its files: see `pack`.
    pub files: Vec<u8>,
    /// When it was first in force here.
    pub at: Instant,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Keeps the texts of the law in force, unless they are kept already. Called once when a program starts with a store.
///
/// # Errors
/// When the database fails.
pub async fn keep(program: &Program) -> Result<(), Fault> {
    let (store, law) = (program.store()?, program.law());
    let hash = law.hash().to_string();
    if Entity::find_by_id(hash.clone()).one(store.reader()).await.map_err(fault)?.is_some() {
        return Ok(());
    }
    let files = pack(law.files())?;
    let row = ActiveModel { hash: Set(hash), files: Set(files), at: Set(program.clock().now().into()) };
    // Two copies of the program may start together.
    let row = Entity::insert(row).on_conflict(OnConflict::column(Column::Hash).do_nothing().to_owned());
    row.exec_without_returning(store.writer()).await.map_err(fault)?;
    Ok(())
}

/// The law with this hash, read anew from its texts; nothing when they were never kept here.
///
/// # Errors
/// When the database fails, or the texts are not those of this hash.
pub async fn law(store: &Store, hash: &str) -> Result<Option<LawInForce>, Fault> {
    let found = Entity::find_by_id(hash.to_owned()).one(store.reader()).await.map_err(fault)?;
    let Some(row) = found else { return Ok(None) };
    let law = LawInForce::read(&unpack(&row.files)?);
    if law.hash().as_ref() != hash {
        return Err(Fault::broken(format_args!("the texts kept as law {hash} are those of {}", law.hash())));
    }
    Ok(Some(law))
}

/// The files one after the other, each as `layer, length of path, path, length of text, text` with lengths of four bytes, the
/// most significant first; deflated.
fn pack(files: &[PackFile]) -> Result<Vec<u8>, Fault> {
    let failed = |error: std::io::Error| Fault::broken(format_args!("texts of the law: {error}"));
    let mut out = DeflateEncoder::new(Vec::new(), Compression::default());
    for file in files {
        out.write_all(&[u8::from(file.is_overlaid())]).map_err(failed)?;
        for part in [file.path.as_bytes(), file.bytes()] {
            let length = u32::try_from(part.len()).map_err(Fault::broken)?;
            out.write_all(&length.to_be_bytes()).map_err(failed)?;
            out.write_all(part).map_err(failed)?;
        }
    }
    out.finish().map_err(failed)
}

fn unpack(packed: &[u8]) -> Result<Vec<PackFile>, Fault> {
    let damaged = || Fault::broken("the kept texts of the law are damaged");
    let most = limits::PACK_FILE.most.saturating_mul(limits::PACK_FILES.most);
    let mut plain = Vec::new();
    DeflateDecoder::new(packed).take(most).read_to_end(&mut plain).map_err(|_| damaged())?;
    let mut rest = plain.as_slice();
    let mut files = Vec::new();
    while let Some((layer, after)) = rest.split_first() {
        let (path, after) = field(after).ok_or_else(damaged)?;
        let (text, after) = field(after).ok_or_else(damaged)?;
        let path = String::from_utf8(path.to_vec()).map_err(|_| damaged())?;
        files.push(PackFile::of_layer(path, text.to_vec(), *layer == 1));
        rest = after;
    }
    Ok(files)
}

/// A length and as many bytes; and what comes after.
fn field(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk::<4>()?;
    rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)
}
