//! Asking for a clearance: by the recruiter, an officer or the worker. Everything on record is judged at once.

use super::facts::{self, Gathered};
use super::model::{ClearanceState, Column, Entity, Model};
use crate::foundations::access::{Action, Category, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::judgments::{self, Judged, VerdictCode};
use crate::foundations::queue::task::TaskKind;
use crate::foundations::queue::{self, Work};
use crate::foundations::references;
use crate::foundations::store::ids::{ClearanceId, JourneyId};
use crate::foundations::store::{Day, Event, JsonText, Salt, Tx, fault};
use crate::pre_departure::workers::journey::{self, Stage};
use jiff::ToSpan;
use sea_orm::QuerySelect;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use utoipa::ToSchema;

/// The journey has no contract on the register.
pub const NO_CONTRACT: Code = Code("clearance.no_contract");
/// No day of departure.
pub const NO_DAY: Code = Code("clearance.no_day");
/// The day of departure is over.
pub const DAY_PAST: Code = Code("clearance.day_past");
/// There is a clearance of this journey already, asked for or granted.
pub const OPEN: Code = Code("clearance.open");
/// It does not stand where this could be done.
pub const NOT_NOW: Code = Code("clearance.not_now");

/// Within how many days an officer should look at it: a working aim of the office, not law.
const DECIDE_DAYS: i64 = 3;

/// What is asked for.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewClearance {
    /// The day of departure; absent: the day planned in the journey.
    #[serde(default)]
    pub departs_on: Option<Day>,
}

/// Where a clearance stands after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ClearanceStanding {
    /// The clearance.
    pub id: ClearanceId,
    /// Its version: name it when you decide.
    pub version: i64,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub state: ClearanceState,
    /// What the law says.
    pub verdict: VerdictCode,
    /// Every rule that stands against it: broken, or not to be told.
    pub reasons: BTreeMap<String, String>,
    /// Was a decision void, because something on record had changed?
    pub voided: bool,
}

impl ClearanceStanding {
    pub(super) fn of(row: &Model, judged: &Judged, voided: bool) -> Self {
        let against = judged.answers.0.iter().filter(|(_, said)| *said == "broken" || *said == "unknown");
        Self {
            id: row.id,
            version: row.version,
            reference: row.reference.clone(),
            state: row.state,
            verdict: row.verdict,
            reasons: against.map(|(rule, said)| (rule.clone(), said.clone())).collect(),
            voided,
        }
    }
}

/// Asks for the clearance of a journey.
///
/// # Errors
/// [`NO_CONTRACT`], [`NO_DAY`], [`DAY_PAST`], [`OPEN`]; [`Fault::NotFound`] when this visitor may not.
pub async fn ask(act: &Act, id: JourneyId, input: NewClearance) -> Result<ClearanceStanding, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered("clearance.ask", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("clearance.ask", &asked).await?;
    // The lock makes two requests at once come one after the other.
    journey::Entity::find_by_id(id).lock_exclusive().one(tx.db()).await.map_err(fault)?.ok_or(Fault::NotFound)?;
    let journey = act.load_in::<journey::Model>(&tx, id).await?.cleared(act, Action::Read)?.parts().0;
    let own = ClearanceId::fresh(tx.now().timestamp());
    let about = Resource::new(Category::Clearance, own).open_to([journey.recruiter]).about(journey.worker);
    let permit = act.may(Action::Submit, &about)?;
    let departs_on = input.departs_on.or(journey.departs_on).ok_or(Fault::invalid("/departs_on", NO_DAY))?;
    if departs_on.0 < act.today() {
        return Err(Fault::invalid("/departs_on", DAY_PAST));
    }
    if journey.stage != Stage::Preparing || has_open(&tx, id).await? {
        return Err(Fault::Conflict(OPEN));
    }
    let Gathered { facts, sources, contract } = facts::gather(&tx, &journey, departs_on, act.today()).await?;
    let contract = contract.ok_or(Fault::Conflict(NO_CONTRACT))?;
    let judged = facts::judge(act.law(), &facts)?;
    let judgment = judgments::store(&tx, act.law(), own.0, &judged).await?;
    let visitor = act.visitor()?;
    let row = Model {
        id: own,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('D')?,
        worker: journey.worker,
        journey: journey.id,
        contract: contract.id,
        recruiter: journey.recruiter,
        employer: contract.employer,
        state: ClearanceState::Asked,
        departs_on,
        facts: JsonText(facts.into()),
        sources: JsonText::of(&sources),
        overrides: JsonText::of(&BTreeMap::<String, String>::new()),
        verdict: judged.verdict(),
        judgment,
        first_by: None,
        first_by_person: None,
        first_at: None,
        first_on: None,
        decided_by: None,
        decided_at: None,
        reason: None,
        made_at: tx.now(),
        made_by: visitor.account(),
        made_by_person: visitor.account().map(|_| visitor.person),
    };
    let row = tx.insert(&permit, Event("clearance.asked"), row).await?;
    work(act, &tx, &row, TaskKind::DecideClearance).await?;
    let standing = ClearanceStanding::of(&row, &judged, false);
    tx.commit(standing).await
}

async fn has_open(tx: &Tx, journey: JourneyId) -> Result<bool, Fault> {
    let open = Entity::find()
        .filter(Column::Journey.eq(journey))
        .filter(Column::State.ne(ClearanceState::Refused))
        .limit(1)
        .one(tx.db())
        .await
        .map_err(fault)?;
    Ok(open.is_some())
}

/// Opens the work that comes next on a clearance, and closes what came before.
pub(super) async fn work(act: &Act, tx: &Tx, row: &Model, kind: TaskKind) -> Result<(), Fault> {
    queue::close(tx, row.id.0, &[TaskKind::DecideClearance, TaskKind::ApproveClearance]).await?;
    let soon = act.today().checked_add(DECIDE_DAYS.days()).unwrap_or(act.today());
    let due_on = Day(soon.min(row.departs_on.0));
    let work = Work {
        kind,
        role: Role::LabourOfficer,
        organisation: None,
        record: row.id.0,
        worker: Some(row.worker),
        about: row.recruiter,
        reference: row.reference.clone(),
        due_on,
    };
    queue::open(tx, work).await
}
