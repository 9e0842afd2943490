//! The tables by which a worker who is on record twice is found and merged, a part of the first migration.

use super::columns::{bytes, id, index, number, table, text, unique};
use sea_orm::sea_query::{IndexCreateStatement, TableCreateStatement};

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        table("worker_key", &[id("id").key(), id("worker"), number("mark")]),
        table(
            "likeness",
            &[
                id("id").key(),
                number("version"),
                bytes("salt"),
                text("reference").unique(),
                id("one"),
                id("other"),
                number("score"),
                text("reasons"),
                text("state"),
                id("kept").optional(),
                id("proposed_by").optional(),
                id("decided_by").optional(),
                number("decided_at").optional(),
                text("why").optional(),
                text("undone_why").optional(),
                id("undone_by").optional(),
                number("undone_at").optional(),
                number("made_at"),
            ],
        ),
    ]
}

pub(super) fn indexes() -> Vec<IndexCreateStatement> {
    vec![index("worker_key", &["mark"]), index("worker_key", &["worker"]), unique("likeness", &["one", "other"])]
}
