//! The record, continued: decisions about licences, and the work that the program does by itself.

use super::columns::{bytes, id, index, number, table, text};
use sea_orm::sea_query::{IndexCreateStatement, TableCreateStatement};

/// Tables of the first migration.
pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        table(
            "licence_decision",
            &[
                id("id").key(),
                number("version"),
                bytes("salt"),
                id("licence"),
                id("recruiter"),
                text("decision"),
                text("ground").optional(),
                text("notice_on").optional(),
                text("number").optional(),
                text("valid_from").optional(),
                text("valid_until").optional(),
                id("principal").optional(),
                text("from_day"),
                id("decided_by").optional(),
                id("decided_by_person").optional(),
                id("approved_by").optional(),
                number("made_at"),
            ],
        ),
        table(
            "job",
            &[
                id("id").key(),
                text("kind"),
                text("key").unique(),
                text("state"),
                number("run_at"),
                number("attempts"),
                number("taken_until").optional(),
                text("last_error").optional(),
                number("made_at"),
                number("done_at").optional(),
            ],
        ),
    ]
}

/// Their indexes.
pub(super) fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("licence_decision", &["licence", "id"]),
        index("licence_decision", &["recruiter", "id"]),
        index("job", &["state", "run_at"]),
    ]
}
