//! `marhala user` and `marhala keys`: what somebody does at the machine before anybody can sign in.

use super::set_up;
use crate::foundations::access::{Action, Category, Resource};
use crate::foundations::act::Act;
use crate::foundations::config::block_on;
use crate::foundations::config::records::Records;
use crate::foundations::fault::Fault;
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::people::steps::{self, NewAccount, NewOrganisation};
use crate::foundations::people::{account, lists};
use crate::foundations::program::Program;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::vault::Keys;
use crate::foundations::store::{Country, fault};
use crate::foundations::terminal::{Outcome, Terminal};
use clap::{Args, Subcommand};
use sea_orm::entity::prelude::*;
use sea_orm::{Condition, QueryOrder, QuerySelect};
use serde_json::json;
use std::path::PathBuf;

/// Accounts listed at the terminal.
const MOST: u64 = 10_000;

/// Accounts of staff.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Make an account, and its organisation when there is none of that name, and print a set-up link
    Add(Add),
    /// List accounts
    List(Only),
    /// Take an account out of use: its sessions and tokens end
    Disable(Named),
    /// Print a link by which the holder sets password and authenticator app; good once, for twenty minutes
    SetupLink(Named),
}

/// An account to be made.
#[derive(Debug, Args)]
pub struct Add {
    /// Sign-in name
    sign_in_name: String,
    /// Name of the person
    #[arg(long)]
    name: String,
    /// Role, such as administrator, labour_officer, labour_attache, caseworker
    #[arg(long, default_value = "administrator")]
    role: String,
    /// Organisation, by its name or reference
    #[arg(long)]
    organisation: String,
    /// Kind of the organisation, when it is to be entered
    #[arg(long, default_value = "administration")]
    kind: String,
    /// Country of the organisation, when it is to be entered
    #[arg(long)]
    country: Option<Country>,
    #[command(flatten)]
    records: Records,
}

/// Nothing but the records.
#[derive(Debug, Args)]
pub struct Only {
    #[command(flatten)]
    records: Records,
}

/// An account by its sign-in name.
#[derive(Debug, Args)]
pub struct Named {
    /// Sign-in name
    sign_in_name: String,
    #[command(flatten)]
    records: Records,
}

/// Keys of the installation.
#[derive(Debug, Subcommand)]
pub enum KeysCommand {
    /// Look whether the keys are those of the database
    Check(Only),
    /// Write new keys for a database that does not exist yet
    New {
        /// The file to be written
        file: PathBuf,
    },
}

impl UserCommand {
    /// Runs it.
    ///
    /// # Errors
    /// What is wrong with what was typed, or with the database.
    pub fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        block_on(async {
            let records = match &self {
                Self::Add(Add { records, .. }) | Self::List(Only { records }) => records,
                Self::Disable(Named { records, .. }) | Self::SetupLink(Named { records, .. }) => records,
            };
            let program = records.open(program).await?;
            let act =
                Act::without_request(&program, program.speech(&terminal.speech.language().tag), Visitor::program());
            let done = match self {
                Self::Add(add) => add.run(&act, terminal).await,
                Self::List(_) => list(&act, terminal).await,
                Self::Disable(named) => disable(&act, &named.sign_in_name, terminal).await,
                Self::SetupLink(named) => link(&act, &find(&act, &named.sign_in_name).await?, terminal).await,
            };
            program.store()?.close().await;
            done.map(|()| Outcome::Clean)
        })
    }
}

impl Add {
    async fn run(self, act: &Act, terminal: &Terminal) -> Result<(), Fault> {
        let organisation = self.employer(act).await?;
        let input = NewAccount {
            organisation: organisation.id,
            role: self.role,
            sign_in_name: self.sign_in_name,
            name: self.name,
            person: None,
        };
        let account = steps::make_account(act, input).await?;
        link(act, &account, terminal).await
    }

    async fn employer(&self, act: &Act) -> Result<organisation::Model, Fault> {
        let named = Condition::any()
            .add(organisation::Column::Skeleton.eq(steps::skeleton(&self.organisation)))
            .add(organisation::Column::Reference.eq(self.organisation.as_str()));
        let found = organisation::Entity::find().filter(named).one(act.store()?.reader()).await.map_err(fault)?;
        match (found, self.country) {
            (Some(found), _) => Ok(found),
            (None, None) => Err(Fault::invalid("--country", crate::foundations::fault::Code::MISSING_FIELD)),
            (None, Some(country)) => {
                let kind: OrganisationKind =
                    self.kind.parse().map_err(|_| Fault::invalid("--kind", steps::WRONG_ROLE))?;
                let name = self.organisation.clone();
                steps::enter_organisation(act, NewOrganisation { kind, name, country, office_of: None }).await
            }
        }
    }
}

async fn find(act: &Act, sign_in_name: &str) -> Result<account::Model, Fault> {
    let named = account::Column::SignInName.eq(sign_in_name.trim().to_lowercase());
    let found = account::Entity::find().filter(named).one(act.store()?.reader()).await.map_err(fault)?;
    found.ok_or(Fault::NotFound)
}

async fn link(act: &Act, account: &account::Model, terminal: &Terminal) -> Result<(), Fault> {
    let (path, ends_at) = set_up::hand_out(act, account.id).await?;
    if terminal.json {
        let ends_at = ends_at.timestamp();
        return terminal.print_json(&json!({ "account": account.id, "path": path, "ends_at": ends_at }));
    }
    let words = terminal.speech.t("user-link").set("name", account.sign_in_name.clone()).set("path", path);
    terminal.line(words.plain());
    Ok(())
}

async fn list(act: &Act, terminal: &Terminal) -> Result<(), Fault> {
    act.may(Action::Import, &Resource::new(Category::Staff, Uuid::nil()))?;
    let all = account::Entity::find().order_by_asc(account::Column::SignInName).limit(MOST);
    let all = all.all(act.store()?.reader()).await.map_err(fault)?;
    if terminal.json {
        return terminal.print_json(&all);
    }
    for account in all {
        let state = if account.active { "user-active" } else { "user-disabled" };
        let state = terminal.speech.plain(state);
        terminal.line(format_args!("{}\t{}\t{}\t{state}", account.sign_in_name, account.role, account.name));
    }
    Ok(())
}

async fn disable(act: &Act, sign_in_name: &str, terminal: &Terminal) -> Result<(), Fault> {
    let account = find(act, sign_in_name).await?;
    let (version, role) = (account.version, account.role.0.name());
    lists::change_account(act, account.id, version, role, false).await?;
    terminal.line(terminal.speech.t("user-was-disabled").set("name", account.sign_in_name).plain());
    Ok(())
}

impl KeysCommand {
    /// Runs it.
    ///
    /// # Errors
    /// When the keys are missing, others, or cannot be written.
    pub fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        match self {
            Self::New { file } => {
                Keys::random()?.write(&file)?;
                let words = terminal.speech.t("keys-written").set("path", file.display().to_string());
                terminal.line(words.plain());
            }
            Self::Check(Only { records }) => {
                block_on(async {
                    records.open(program).await?.store()?.close().await;
                    Ok(())
                })?;
                terminal.line(terminal.speech.plain("keys-fit"));
            }
        }
        Ok(Outcome::Clean)
    }
}
