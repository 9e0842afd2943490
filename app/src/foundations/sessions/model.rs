//! Sessions and tokens as stored: only digests of what the client holds.

use crate::foundations::access::Purpose;
use crate::foundations::people::account::RoleCode;
use crate::foundations::store::{Instant, NotInList};
use sea_orm::DeriveValueType;
use sea_orm::entity::prelude::*;
use std::fmt;
use std::str::FromStr;

/// A purpose as the store keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, DeriveValueType)]
#[sea_orm(value_type = "String")]
pub struct PurposeCode(pub Purpose);

impl fmt::Display for PurposeCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl FromStr for PurposeCode {
    type Err = NotInList;

    fn from_str(word: &str) -> Result<Self, NotInList> {
        word.parse().map(Self).map_err(|_| NotInList)
    }
}

/// A session of the portal or a token of the API.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    /// SHA-256 of what the client holds.
    #[sea_orm(primary_key, auto_increment = false)]
    pub digest: Vec<u8>,
    /// The account or worker; absent while signing in.
    pub holder: Option<Uuid>,
    /// Its role.
    pub role: Option<RoleCode>,
    /// What it is for.
    pub purpose: Option<PurposeCode>,
    /// Is it a token of the API rather than a session?
    pub is_token: bool,
    /// What the holder calls it.
    pub label: String,
    /// When it was made.
    pub made_at: Instant,
    /// When it was last used, to the minute.
    pub used_at: Instant,
    /// After this it is over.
    pub ends_at: Instant,
    /// When a second factor was last given.
    pub second_factor_at: Option<Instant>,
    /// The one record opened by breaking the glass.
    pub glass_record: Option<Uuid>,
    /// Until when.
    pub glass_until: Option<Instant>,
    /// What sign-in needs between its pages: the challenge of a passkey, the state of OpenID Connect. Never leaves the server.
    #[sea_orm(column_type = "Text")]
    pub pending: Option<String>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}
