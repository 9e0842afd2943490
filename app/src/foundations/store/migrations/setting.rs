//! Settings of the installation, by name: which keys it was made with, where the journal stands.

use crate::foundations::fault::Fault;
use crate::foundations::store::fault;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, ConnectionTrait};

/// One setting.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "setting")]
pub struct Model {
    /// Its name.
    #[sea_orm(primary_key, auto_increment = false)]
    pub name: String,
    /// Its value.
    #[sea_orm(column_type = "Text")]
    pub value: String,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// A setting.
///
/// # Errors
/// When the database fails.
pub async fn get(db: &impl ConnectionTrait, name: &str) -> Result<Option<String>, Fault> {
    let row = Entity::find_by_id(name.to_owned()).one(db).await.map_err(fault)?;
    Ok(row.map(|row| row.value))
}

/// Sets it.
///
/// # Errors
/// When the database fails.
pub async fn set(db: &impl ConnectionTrait, name: &str, value: &str) -> Result<(), Fault> {
    let row = ActiveModel { name: Set(name.to_owned()), value: Set(value.to_owned()) };
    let replace = OnConflict::column(Column::Name).update_column(Column::Value).to_owned();
    Entity::insert(row).on_conflict(replace).exec_without_returning(db).await.map_err(fault)?;
    Ok(())
}
