//! The tables of keeping the record: the tree and heads of the journal, exports, erasures; a part of the first migration.

use super::columns::{bytes, id, number, table, text};
use sea_orm::sea_query::TableCreateStatement;

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        table("journal_tile", &[number("place").key(), bytes("hashes")]),
        table("checkpoint", &[number("size").key(), text("note")]),
        table(
            "bulk_run",
            &[
                id("id").key(),
                number("version"),
                bytes("salt"),
                text("what"),
                text("format"),
                text("purpose"),
                number("rows"),
                number("made_at"),
                id("made_by").optional(),
            ],
        ),
        table(
            "erasure",
            &[
                id("id").key(),
                number("version"),
                bytes("salt"),
                id("worker"),
                text("article"),
                text("kept_until"),
                number("rows"),
                number("made_at"),
                id("made_by").optional(),
            ],
        ),
    ]
}
