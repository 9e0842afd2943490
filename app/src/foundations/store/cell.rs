//! Encrypted cells: what only a step may read, after the access decision. In the database they are sealed bytes.

use sea_orm::sea_query::{ArrayType, ColumnType, Nullable, Value, ValueType, ValueTypeErr};
use sea_orm::{ColIdx, QueryResult, TryGetError, TryGetable};
use serde::{Serialize, Serializer};
use std::fmt;
use zeroize::Zeroizing;

/// A text that is kept sealed with the key of the person it is about, bound to its table, column, row and version.
///
/// It has no `Display`, its `Debug` shows nothing, and its JSON is the sealed form, so that it cannot slip into a page or log.
#[derive(Clone, PartialEq, Eq)]
pub struct Cell(State);

#[derive(Clone, PartialEq, Eq)]
enum State {
    /// As the database has it.
    Sealed(Vec<u8>),
    /// Just given, not stored yet. It never reaches the database in this state: `Tx` seals it first.
    Fresh(Zeroizing<String>),
}

impl Cell {
    /// A text on its way into the store.
    pub fn fresh(text: impl Into<String>) -> Self {
        Self(State::Fresh(Zeroizing::new(text.into())))
    }

    pub(super) fn sealed(bytes: Vec<u8>) -> Self {
        Self(State::Sealed(bytes))
    }

    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match &self.0 {
            State::Sealed(bytes) => Some(bytes),
            State::Fresh(_) => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.0 {
            State::Fresh(text) => Some(text),
            State::Sealed(_) => None,
        }
    }
}

impl fmt::Debug for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("***")
    }
}

impl Serialize for Cell {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let sealed = self.bytes().unwrap_or_default();
        serializer.serialize_str(&sealed.iter().map(|byte| format!("{byte:02x}")).collect::<String>())
    }
}

impl From<Cell> for Value {
    fn from(cell: Cell) -> Self {
        // A fresh text here would be a mistake of ours: nothing is stored rather than something readable.
        Value::from(cell.bytes().unwrap_or_default().to_vec())
    }
}

impl TryGetable for Cell {
    fn try_get_by<I: ColIdx>(row: &QueryResult, index: I) -> Result<Self, TryGetError> {
        Vec::<u8>::try_get_by(row, index).map(Self::sealed)
    }
}

impl ValueType for Cell {
    fn try_from(value: Value) -> Result<Self, ValueTypeErr> {
        <Vec<u8> as ValueType>::try_from(value).map(Self::sealed)
    }

    fn type_name() -> String {
        "Cell".into()
    }

    fn array_type() -> ArrayType {
        ArrayType::Bytes
    }

    fn column_type() -> ColumnType {
        ColumnType::VarBinary(sea_orm::sea_query::StringLen::None)
    }
}

impl Nullable for Cell {
    fn null() -> Value {
        Vec::<u8>::null()
    }
}
