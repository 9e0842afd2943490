//! Columns of tables in one line each, the same for both databases.

use sea_orm::sea_query::{
    Alias, ColumnDef, ConditionalStatement, Expr, ExprTrait, Index, IndexCreateStatement, Table, TableCreateStatement,
};

/// A column of a new table.
#[derive(Clone, Copy, Debug)]
pub struct Column {
    name: &'static str,
    kind: Kind,
    optional: bool,
    unique: bool,
    key: bool,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Identifier,
    Text,
    Number,
    Bytes,
    YesNo,
}

const fn of(name: &'static str, kind: Kind) -> Column {
    Column { name, kind, optional: false, unique: false, key: false }
}

/// An identifier.
pub const fn id(name: &'static str) -> Column {
    of(name, Kind::Identifier)
}

/// A text: names, codes, days, JSON.
pub const fn text(name: &'static str) -> Column {
    of(name, Kind::Text)
}

/// A whole number: amounts, versions, instants.
pub const fn number(name: &'static str) -> Column {
    of(name, Kind::Number)
}

/// Bytes: sealed cells, digests, salts.
pub const fn bytes(name: &'static str) -> Column {
    of(name, Kind::Bytes)
}

/// Yes or no.
pub const fn yes_no(name: &'static str) -> Column {
    of(name, Kind::YesNo)
}

impl Column {
    /// It may be absent.
    pub const fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    /// No two rows share it.
    pub const fn unique(mut self) -> Self {
        self.unique = true;
        self
    }

    /// It identifies the row.
    pub const fn key(mut self) -> Self {
        self.key = true;
        self
    }
}

/// A new table.
pub fn table(name: &str, columns: &[Column]) -> TableCreateStatement {
    let mut table = Table::create();
    table.table(Alias::new(name));
    for column in columns {
        let mut definition = ColumnDef::new(Alias::new(column.name));
        match column.kind {
            Kind::Identifier => definition.uuid(),
            Kind::Text => definition.text(),
            Kind::Number => definition.big_integer(),
            Kind::Bytes => definition.blob(),
            Kind::YesNo => definition.boolean(),
        };
        if column.key {
            definition.primary_key();
        }
        if !column.optional {
            definition.not_null();
        }
        if column.unique {
            definition.unique_key();
        }
        table.col(&mut definition);
    }
    table.to_owned()
}

/// An index over some columns of a table.
pub fn index(table: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = Index::create();
    index.name(format!("{table}_by_{}", columns.join("_"))).table(Alias::new(table));
    for column in columns {
        index.col(Alias::new(*column));
    }
    index.to_owned()
}

/// An index that no two rows share.
pub fn unique(table: &str, columns: &[&str]) -> IndexCreateStatement {
    index(table, columns).unique().to_owned()
}

/// An index over the rows whose `absent` has no value: what is still open among much that is done.
pub fn index_of_open(table: &str, absent: &str, columns: &[&str]) -> IndexCreateStatement {
    let mut index = index(table, columns);
    index.name(format!("{table}_open_by_{}", columns.join("_")));
    index.and_where(Expr::col(Alias::new(absent)).is_null());
    index.to_owned()
}
