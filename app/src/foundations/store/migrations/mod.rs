//! The one list of migrations for both databases, run at start, forward only. A migration that was released never changes.

mod columns;
mod keeping;
mod likeness;
mod m0001_licences;
mod m0001_record;
pub mod setting;
mod sign_in;
mod told;

use super::fault;
use crate::foundations::fault::Fault;
use sea_orm::DatabaseConnection;
use sea_orm_migration::{MigrationTrait, MigratorTrait};

struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![Box::new(m0001_record::Migration)]
    }
}

/// Brings a database up to date.
///
/// # Errors
/// When the database fails.
pub async fn run(db: &DatabaseConnection) -> Result<(), Fault> {
    Migrator::up(db, None).await.map_err(fault)
}
