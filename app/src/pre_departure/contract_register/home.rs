//! The home of recruiters, and lists of contracts.

use super::lists::{self, Line, Which};
use super::model::ContractState;
use super::pages::{state_key, state_tone};
use crate::foundations::access::Role;
use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use crate::foundations::queue::{Queue, queue};
use crate::foundations::store::{Cursor, PageOf};
use crate::pre_departure::workers::{self, journey};
use askama::Template;
use axum::extract::Query;
use serde::Deserialize;

/// The states a recruiter has something to do with, in the order of the page.
const HOME: [ContractState; 3] = [ContractState::Returned, ContractState::Draft, ContractState::Submitted];

#[derive(Template)]
#[template(path = "pre_departure/contract_register/pages/home.html")]
struct HomePage<'a> {
    act: &'a Act,
    queue: Queue,
    lists: Vec<(ContractState, PageOf<Line>)>,
    journeys: PageOf<(journey::Model, String)>,
}

#[derive(Template)]
#[template(path = "pre_departure/contract_register/pages/list.html")]
struct ListPage<'a> {
    act: &'a Act,
    state: Option<ContractState>,
    lines: PageOf<Line>,
}

/// What lists of contracts share.
trait Words {
    fn act(&self) -> &Act;

    fn state_key(&self, state: &ContractState) -> &'static str {
        state_key(*state)
    }

    fn tone(&self, state: &ContractState) -> &'static str {
        state_tone(*state)
    }

    fn way(&self, line: &Line) -> String {
        let country = |code: &str| countries::name(self.act().speech(), self.act().law().packs(), code);
        format!("{} · {}", country(line.origin.code()), country(line.destination.code()))
    }

    fn of_state(&self, state: &ContractState) -> String {
        self.act().link(&format!("/contracts?state={state}"))
    }

    fn at(&self, line: &Line) -> String {
        self.act().link(&format!("/contracts/{}", line.contract))
    }
}

impl Words for HomePage<'_> {
    fn act(&self) -> &Act {
        self.act
    }
}

impl Words for ListPage<'_> {
    fn act(&self) -> &Act {
        self.act
    }
}

impl HomePage<'_> {
    fn destination(&self, journey: &journey::Model) -> String {
        countries::name(self.act.speech(), self.act.law().packs(), journey.destination.code())
    }

    fn new_contract(&self, journey: &journey::Model) -> String {
        self.act.link(&format!("/contracts/new?journey={}", journey.id))
    }

    fn waiting(&self) -> i64 {
        self.queue.waiting.iter().map(|one| one.count).sum()
    }
}

impl ListPage<'_> {
    fn states(&self) -> &'static [ContractState] {
        ContractState::ALL
    }

    fn chosen(&self, state: &ContractState) -> bool {
        self.state == Some(*state)
    }

    fn next(&self) -> Option<String> {
        let next = self.lines.next.as_deref()?;
        let state = self.state.map(|state| format!("state={state}&")).unwrap_or_default();
        Some(self.act.link(&format!("/contracts?{state}after={next}")))
    }
}

/// `GET /recruiter`: what was returned first, then drafts, what waits, and the journeys.
pub async fn home(act: Act) -> Result<Page, Fault> {
    if act.visitor()?.role != Role::RecruiterStaff {
        return Err(Fault::NotFound);
    }
    let mut shown = Vec::new();
    for state in HOME {
        let which = Which { state: Some(state), journey: None };
        shown.push((state, lists::contracts(&act, which, None).await?));
    }
    let queue = queue(&act, None, None).await?;
    let journeys = workers::lists::journeys(&act, None).await?;
    page(&HomePage { act: &act, queue, lists: shown, journeys })
}

/// Which contracts.
#[derive(Debug, Deserialize)]
pub struct Asked {
    state: Option<ContractState>,
    after: Option<String>,
}

/// `GET /contracts`.
pub async fn list(act: Act, Query(asked): Query<Asked>) -> Result<Page, Fault> {
    let after = asked.after.as_deref().map(Cursor::parse).transpose()?;
    let which = Which { state: asked.state, journey: None };
    let lines = lists::contracts(&act, which, after.as_ref()).await?;
    page(&ListPage { act: &act, state: asked.state, lines })
}
