//! The tables of signing in and of break-glass, a part of the first migration.

use super::columns::{bytes, id, index, number, table, text};
use sea_orm::sea_query::{IndexCreateStatement, TableCreateStatement};

pub(super) fn tables() -> Vec<TableCreateStatement> {
    vec![
        table("password", &[id("account").key(), text("hash"), number("changed_at")]),
        table("totp", &[id("account").key(), bytes("sealed"), number("last_step").optional(), number("made_at")]),
        table("recovery_code", &[bytes("digest").key(), id("account")]),
        table(
            "set_up_link",
            &[
                bytes("digest").key(),
                id("account"),
                id("made_by").optional(),
                number("made_at"),
                number("ends_at"),
                number("used_at").optional(),
            ],
        ),
        table(
            "break_glass",
            &[
                id("id").key(),
                number("version"),
                bytes("salt"),
                text("reference"),
                id("account"),
                id("person"),
                text("name"),
                text("role"),
                text("purpose"),
                id("organisation").optional(),
                id("worker"),
                id("record"),
                text("what"),
                bytes("reason").optional(),
                number("opened_at"),
                number("ends_at"),
                number("reviewed_at").optional(),
                id("reviewed_by").optional(),
                text("finding").optional(),
            ],
        ),
    ]
}

pub(super) fn indexes() -> Vec<IndexCreateStatement> {
    vec![
        index("recovery_code", &["account"]),
        index("set_up_link", &["account"]),
        index("break_glass", &["worker", "id"]),
    ]
}
