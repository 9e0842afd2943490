//! Receipts for programs.

use super::proofs;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use axum::extract::Path;
use axum::http::header;
use axum::response::IntoResponse;
use uuid::Uuid;

/// The receipt of a record
///
/// A text that proves, without this server, that the newest entry about the record is in the journal. For whoever may read it.
#[utoipa::path(get, path = "/api/v1/journal/receipts/{record}", tag = "journal",
    params(("record" = String, Path, description = "Identifier of the record")),
    responses((status = 200, description = "The receipt (C2SP tlog-proof)", body = String, content_type = "text/plain")))]
pub async fn journal_receipt(act: Act, Path(record): Path<Uuid>) -> Result<impl IntoResponse, Fault> {
    let receipt = receipt_for(&act, record).await?;
    Ok(([(header::CONTENT_TYPE, "text/plain; charset=utf-8"), (header::CACHE_CONTROL, "no-store")], receipt))
}

async fn receipt_for(act: &Act, record: Uuid) -> Result<String, Fault> {
    act.visitor()?;
    for table in crate::tables() {
        match (table.may_read)(act, record).await {
            Ok(()) => return Ok(proofs::receipt(act.store()?.reader(), record).await?.to_string()),
            Err(Fault::NotFound) => {}
            Err(other) => return Err(other),
        }
    }
    Err(Fault::NotFound)
}
