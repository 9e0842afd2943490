//! Pages of lists by the last row seen, not by counting: page ten thousand costs what page one costs, and no row is shown twice.

use super::WRONG_CURSOR;
use crate::foundations::fault::Fault;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Serialize;
use utoipa::ToSchema;
use uuid::Uuid;

/// Where a list goes on: after the row with this sorting text and identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The value the list is sorted by.
    pub sort: String,
    /// The identifier, which sorts rows that are equal otherwise.
    pub id: Uuid,
}

impl Cursor {
    /// As it travels in an address.
    pub fn text(&self) -> String {
        let mut bytes = self.id.as_bytes().to_vec();
        bytes.extend_from_slice(self.sort.as_bytes());
        URL_SAFE_NO_PAD.encode(bytes)
    }

    /// Read from an address.
    ///
    /// # Errors
    /// [`WRONG_CURSOR`] when it is not one of ours.
    pub fn parse(text: &str) -> Result<Self, Fault> {
        let wrong = || Fault::invalid("/after", WRONG_CURSOR);
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong())?;
        let (id, sort) = bytes.split_at_checked(16).ok_or_else(wrong)?;
        let id = Uuid::from_slice(id).map_err(|_| wrong())?;
        Ok(Self { sort: String::from_utf8(sort.to_vec()).map_err(|_| wrong())?, id })
    }
}

/// One page of a list.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct PageOf<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Ask for `after` with this to go on; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
}

impl<T> PageOf<T> {
    /// A page of at most `size` rows out of up to one more, which tells that there is a next page.
    pub fn cut(mut items: Vec<T>, size: usize, cursor: impl Fn(&T) -> Cursor) -> Self {
        let more = items.len() > size;
        items.truncate(size);
        let next = if more { items.last().map(|last| cursor(last).text()) } else { None };
        Self { items, next }
    }
}
