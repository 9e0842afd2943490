//! Sign-ins of the demonstration: one button an account, refused everywhere else.

use super::pages::to;
use super::steps;
use crate::demo::{Planted, planted};
use crate::foundations::access::{Purpose, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use crate::foundations::people::{account, organisation};
use crate::foundations::sessions;
use crate::foundations::store::ids::{AccountId, WorkerId};
use crate::foundations::store::{Event, fault};
use askama::Template;
use axum::Form;
use axum::response::Response;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::Deserialize;

/// How the sign-in names of the demonstration begin.
const BEGINS: &str = "demo-";
/// Most accounts on the page.
const MOST: u64 = 100;

/// In a program that is no demonstration there is no such page.
fn only_in_a_demo(act: &Act) -> Result<(), Fault> {
    if act.program().settings().is_demo { Ok(()) } else { Err(Fault::NotFound) }
}

#[derive(Template)]
#[template(path = "foundations/sign_in/pages/demo.html")]
struct Demo<'a> {
    act: &'a Act,
    lines: Vec<(account::Model, String)>,
    planted: Vec<Planted>,
}

/// `GET /demo`.
pub async fn list(act: Act) -> Result<Page, Fault> {
    only_in_a_demo(&act)?;
    let db = act.store()?.reader();
    let accounts = account::Entity::find()
        .filter(account::Column::SignInName.starts_with(BEGINS))
        .filter(account::Column::Active.eq(true))
        .order_by_asc(account::Column::Role)
        .order_by_asc(account::Column::SignInName)
        .limit(MOST)
        .all(db)
        .await
        .map_err(fault)?;
    let employers = accounts.iter().map(|account| account.organisation);
    let employers = organisation::Entity::find().filter(organisation::Column::Id.is_in(employers)).all(db).await;
    let employers = employers.map_err(fault)?;
    let name = |id| employers.iter().find(|one| one.id == id).map(|one| one.name.clone()).unwrap_or_default();
    let lines = accounts.into_iter().map(|account| {
        let employer = name(account.organisation);
        (account, employer)
    });
    let planted = planted(act.program()).await?;
    page(&Demo { act: &act, lines: lines.collect(), planted })
}

/// Whom to be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chosen {
    account: AccountId,
}

/// `POST /demo/sign-in`.
pub async fn sign_in(act: Act, Form(chosen): Form<Chosen>) -> Result<Response, Fault> {
    only_in_a_demo(&act)?;
    let found = account::Entity::find_by_id(chosen.account).one(act.store()?.reader()).await.map_err(fault)?;
    let account = found.filter(|account| account.active && account.sign_in_name.starts_with(BEGINS));
    let account = account.ok_or(Fault::NotFound)?;
    let opened = steps::open(&act, &account, Event("account.signed_in")).await?;
    Ok(to(&act, "/", Some(&opened)))
}

/// Which worker to be.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChosenWorker {
    worker: WorkerId,
}

/// `POST /demo/worker`: only workers that the demonstration itself planted.
pub async fn be_worker(act: Act, Form(chosen): Form<ChosenWorker>) -> Result<Response, Fault> {
    only_in_a_demo(&act)?;
    if !planted(act.program()).await?.iter().any(|planted| planted.worker == chosen.worker) {
        return Err(Fault::NotFound);
    }
    let holder = (chosen.worker.0, Role::Worker, Purpose::Own);
    let opened = sessions::open(act.store()?, holder, false, act.now()).await?;
    Ok(to(&act, "/my", Some(&opened)))
}

impl Planted {
    /// The text that tells it.
    pub fn key(&self) -> String {
        format!("demo-find-{}", self.what)
    }
}
