//! The journal for everybody: its newest head, its key, its tiles of hashes, and a page that says what they are for.

use super::checkpoint;
use super::tile as stored;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use marhala_journal::{Tile, TileOf};

#[derive(Template)]
#[template(path = "foundations/journal/pages/journal.html")]
struct Explained<'a> {
    act: &'a Act,
    head: Option<(String, String)>,
    key: String,
}

/// What the journal is, in plain words, with its newest head.
pub async fn explain(act: Act) -> Result<Page, Fault> {
    let db = act.store()?.reader();
    let head = checkpoint::newest(db).await?.map(|head| (act.number(head.size), head.note));
    let key = checkpoint::signer(db, act.program()).await?.verifier().to_string();
    page(&Explained { act: &act, head, key })
}

/// `GET /journal/checkpoint`: the newest signed head (C2SP tlog-checkpoint).
pub async fn head(act: Act) -> Result<Response, Fault> {
    let head = checkpoint::newest(act.store()?.reader()).await?.ok_or(Fault::NotFound)?;
    Ok(text(head.note))
}

/// `GET /journal/key`: the public key that heads are signed with.
pub async fn key(act: Act) -> Result<Response, Fault> {
    let signer = checkpoint::signer(act.store()?.reader(), act.program()).await?;
    Ok(text(format!("{}\n", signer.verifier())))
}

fn text(body: String) -> Response {
    let headers = [(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    (headers, body).into_response()
}

/// `GET /journal/tile/...`: hashes of the tree (C2SP tlog-tiles), up to the newest signed head.
///
/// Entries are not served: whoever knows one record of a person could find the others by the person's name in the journal.
pub async fn tile(act: Act, Path(path): Path<String>) -> Result<Response, Fault> {
    let db = act.store()?.reader();
    let asked = Tile::parse(&format!("tile/{path}")).map_err(|_| Fault::NotFound)?;
    let TileOf::Hashes(level) = asked.of() else { return Err(Fault::NotFound) };
    let head = checkpoint::newest(db).await?.ok_or(Fault::NotFound)?;
    let size = u64::try_from(head.size).map_err(|_| Fault::broken("journal: a head below 0"))?;
    if (asked.index() << 8) + u64::from(asked.width()) > size >> (8 * level) {
        return Err(Fault::NotFound);
    }
    let content = stored::content(db, &asked).await?.ok_or(Fault::NotFound)?;
    let keep = if asked.width() == 256 { "public, max-age=31536000, immutable" } else { "no-store" };
    let headers = [(header::CONTENT_TYPE, "application/octet-stream"), (header::CACHE_CONTROL, keep)];
    Ok((headers, content).into_response())
}
