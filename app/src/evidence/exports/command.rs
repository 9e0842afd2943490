//! `marhala export`: as an account of the record, through the same policies as the portal.

use super::NOBODY;
use super::file::Format;
use super::steps;
use super::what::What;
use crate::foundations::access::{Purpose, Role};
use crate::foundations::act::Act;
use crate::foundations::config::records::Records;
use crate::foundations::fault::Fault;
use crate::foundations::people::{account, organisation};
use crate::foundations::program::Program;
use crate::foundations::sessions::{By, Visitor};
use crate::foundations::store::fault;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use sea_orm::entity::prelude::*;
use std::path::PathBuf;

/// Write a register into a file: workers, journeys, contracts, fees or licences.
#[derive(Debug, Args)]
pub struct Arguments {
    /// Which register: workers, journeys, contracts, fees, licences
    what: What,
    /// The new file
    file: PathBuf,
    /// Form of the file: csv, xlsx, parquet
    #[arg(long, default_value = "csv")]
    format: Format,
    /// The account in whose name it is done; its role decides
    #[arg(long = "as", value_name = "SIGN-IN NAME")]
    by: String,
    /// What it is done for, as at sign-in: registration, licensing, statistics, ...
    #[arg(long)]
    purpose: String,
    #[command(flatten)]
    records: Records,
}

impl Arguments {
    /// Runs the command.
    ///
    /// # Errors
    /// When nobody signs in by that name, the policies do not allow it, or the file cannot be written.
    pub async fn run(&self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let program = self.records.open(program).await?;
        let visitor = at_terminal(&program, &self.by, &self.purpose).await?;
        let act = Act::without_request(&program, terminal.speech.clone(), visitor);
        let rows = steps::export(&act, self.what, self.format, &self.file).await?;
        if terminal.json {
            terminal.print_json(&serde_json::json!({ "rows": rows }))?;
        }
        let count = terminal.speech.number(i64::try_from(rows).unwrap_or(i64::MAX));
        terminal.line(terminal.speech.t("export-written").set("count", count).plain());
        Ok(Outcome::Clean)
    }
}

/// The account of this sign-in name at the terminal. Whoever holds the key file of the installation has shown a second factor.
async fn at_terminal(program: &Program, name: &str, purpose: &str) -> Result<Visitor, Fault> {
    let nobody = || Fault::invalid("--as", NOBODY);
    let purpose: Purpose = purpose.parse().map_err(|_| Fault::invalid("--purpose", NOBODY))?;
    let db = program.store()?.reader();
    let found = account::Entity::find().filter(account::Column::SignInName.eq(name.trim().to_lowercase()));
    let account = found.one(db).await.map_err(fault)?.filter(|account| account.active).ok_or_else(nobody)?;
    let own = organisation::Entity::find_by_id(account.organisation).one(db).await.map_err(fault)?;
    if !own.is_some_and(|own| own.active) || matches!(account.role.0, Role::Worker | Role::System) {
        return Err(nobody());
    }
    Ok(Visitor {
        id: account.id.0,
        person: account.person,
        role: account.role.0,
        organisation: Some(account.organisation),
        purpose,
        second_factor_at: Some(program.clock().now().into()),
        glass: None,
        active: true,
        name: account.name,
        by: By::Terminal,
    })
}
