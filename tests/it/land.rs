//! A land to test in: a program with a store of its own, organisations, staff and workers, on SQLite or PostgreSQL.

use crate::town::{Answer, PROGRAM, Town};
use jiff::civil::Date;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::act::Act;
use marhala::foundations::clock::Clock;
use marhala::foundations::people::account;
use marhala::foundations::people::organisation::{self, OrganisationKind};
use marhala::foundations::people::steps::{NewAccount, NewOrganisation, enter_organisation, make_account};
use marhala::foundations::program::Program;
use marhala::foundations::sessions::{self, Visitor};
use marhala::foundations::store::ids::{OrganisationId, PersonId};
use marhala::foundations::store::vault::Keys;
use marhala::foundations::store::{Store, Where};
use sea_orm::ConnectionTrait;
use std::sync::atomic::{AtomicU32, Ordering};

/// Which database a land stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum On {
    /// A file of SQLite, with its write-ahead log.
    Sqlite,
    /// A database of its own on the PostgreSQL server of `MARHALA_TEST_PG`.
    Postgres,
}

/// Runs the same test on both databases. PostgreSQL needs a server: `./test` starts one; without it these tests are left
/// out by name ("ignored"), as those of the browser are.
macro_rules! both_databases {
    ($($(#[$doc:meta])* async fn $name:ident($land:ident: Land) $body:block)*) => {$(
        mod $name {
            use super::*;

            $(#[$doc])*
            async fn test($land: $crate::land::Land) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn on_sqlite() {
                test($crate::land::Land::new($crate::land::On::Sqlite).await).await;
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            #[ignore = "needs a PostgreSQL server"]
            async fn on_postgres() {
                test($crate::land::Land::new($crate::land::On::Postgres).await).await;
            }
        }
    )*};
}
pub(crate) use both_databases;

/// A program with a store.
#[derive(Debug)]
pub struct Land {
    /// The program.
    pub program: Program,
    folder: tempfile::TempDir,
}

/// Somebody who has signed in.
#[derive(Clone, Debug)]
pub struct Actor {
    /// Asks with the session's cookie, as a browser on our own pages.
    pub town: Town,
    /// The account.
    pub account: account::Model,
}

impl Land {
    /// An empty land.
    pub async fn new(on: On) -> Self {
        Self::on_the_day(on, "2026-11-23".parse().expect("a day")).await
    }

    /// An empty land on another day.
    pub async fn on_the_day(on: On, day: Date) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let place = match on {
            On::Sqlite => Where::File(folder.path().join("marhala.db")),
            On::Postgres => Where::Server(postgres().await),
        };
        let store = Store::open(place, Keys::from_word("test")).await.expect("the store opens");
        // The packs are read once for all tests; only clock and store are of this land.
        let program = PROGRAM.with_clock(Clock::frozen_on(day)).with_store(store);
        Self { program, folder }
    }

    /// The same land on another day: time passes.
    pub fn later(&self, day: &str) -> Program {
        self.program.with_clock(Clock::frozen_on(day.parse().expect("a day")))
    }

    /// The folder of this land, gone when the test ends.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// The store.
    pub fn store(&self) -> &Store {
        self.program.store().expect("a land has a store")
    }

    /// What the program itself does.
    pub fn act(&self) -> Act {
        Act::without_request(&self.program, self.program.speech("en"), Visitor::program())
    }

    /// A visitor who has not signed in.
    pub fn visitor(&self) -> Town {
        Town::of(&self.program).with("sec-fetch-site", "same-origin")
    }

    /// An organisation.
    pub async fn organisation(&self, kind: OrganisationKind, name: &str, country: &str) -> organisation::Model {
        let input =
            NewOrganisation { kind, name: name.into(), country: country.parse().expect("a country"), office_of: None };
        enter_organisation(&self.act(), input).await.expect("an organisation")
    }

    /// A post of `of` in `country`.
    pub async fn post(&self, name: &str, of: &str, country: &str) -> organisation::Model {
        let input = NewOrganisation {
            kind: OrganisationKind::Post,
            name: name.into(),
            country: country.parse().expect("a country"),
            office_of: Some(of.parse().expect("a country")),
        };
        enter_organisation(&self.act(), input).await.expect("a post")
    }

    /// A member of staff, signed in a moment ago with a second factor.
    pub async fn staff(&self, organisation: OrganisationId, role: Role, purpose: Purpose) -> Actor {
        self.staff_of(organisation, role, purpose, None).await
    }

    /// The same, as another account of a person.
    pub async fn staff_of(
        &self,
        organisation: OrganisationId,
        role: Role,
        purpose: Purpose,
        person: Option<PersonId>,
    ) -> Actor {
        static NUMBER: AtomicU32 = AtomicU32::new(1);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let input = NewAccount {
            organisation,
            role: role.name().into(),
            sign_in_name: format!("{}-{number}", role.name()),
            name: format!("Sample {} {number}", role.name()),
            person,
        };
        let account = make_account(&self.act(), input).await.expect("an account");
        let now = self.act().now();
        let session = sessions::open(self.store(), (account.id.0, role, purpose), true, now).await.expect("a session");
        let town = self.visitor().with("cookie", format!("marhala={}", session.token()));
        Actor { town, account }
    }
}

impl Actor {
    /// `POST` of JSON.
    pub async fn post(&self, address: &str, body: &serde_json::Value) -> Answer {
        self.town.post_json(address, body).await
    }

    /// `GET`.
    pub async fn get(&self, address: &str) -> Answer {
        self.town.get(address).await
    }
}

/// The address of a fresh database.
async fn postgres() -> String {
    let server = std::env::var("MARHALA_TEST_PG").expect("MARHALA_TEST_PG names a server; ./test starts one");
    let name = format!("land_{}", uuid::Uuid::new_v4().simple());
    let admin = sea_orm::Database::connect(format!("{server}/postgres")).await.expect("the server answers");
    admin.execute_unprepared(&format!("CREATE DATABASE {name}")).await.expect("a database");
    admin.close().await.expect("closed");
    format!("{server}/{name}")
}
