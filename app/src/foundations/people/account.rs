//! Accounts of staff: one account, one role, in one organisation.

use crate::foundations::access::{Category, Resource, Role};
use crate::foundations::store::ids::{AccountId, OrganisationId, PersonId};
use crate::foundations::store::{Instant, NotInList, Salt};
use crate::kept;
use sea_orm::DeriveValueType;
use sea_orm::entity::prelude::*;
use serde::Serialize;
use std::fmt;
use std::str::FromStr;

/// A role as the store keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, DeriveValueType)]
#[sea_orm(value_type = "String")]
pub struct RoleCode(pub Role);

impl fmt::Display for RoleCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.name())
    }
}

impl FromStr for RoleCode {
    type Err = NotInList;

    fn from_str(word: &str) -> Result<Self, NotInList> {
        word.parse().map(Self).map_err(|_| NotInList)
    }
}

impl Serialize for RoleCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.0.name())
    }
}

/// An account of a member of staff.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel, Serialize)]
#[sea_orm(table_name = "account")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: AccountId,
    /// Which version of the row this is, from 1.
    pub version: i64,
    /// Random bytes beside the row, for the journal.
    #[serde(skip)]
    pub salt: Salt,
    /// The natural person behind it: two accounts of one person count as one where four eyes are needed.
    pub person: PersonId,
    /// Where this person works.
    pub organisation: OrganisationId,
    /// What is typed at sign-in, lower case.
    #[sea_orm(unique)]
    pub sign_in_name: String,
    /// How colleagues know this person.
    pub name: String,
    /// The one role of this account.
    pub role: RoleCode,
    /// May it sign in?
    pub active: bool,
    /// When it was made.
    pub made_at: Instant,
}

impl Model {
    /// The key of the text that names the role.
    pub fn role_key(&self) -> &'static str {
        crate::foundations::sessions::role_key(&self.role.0)
    }
}

/// None: what one row needs of another is asked for by its identifier.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

kept!("account", subject: |_| None, resource: |row| {
    Resource::new(Category::Staff, row.id).about(row.id).open_to([Some(row.organisation)])
});
