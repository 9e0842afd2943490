//! A substitution on record, taken in hand, closed with what came of it.

use super::compare::Held;
use super::model::{self, Column, SubstitutionState};
use super::{CLOSED, NO_OUTCOME};
use crate::foundations::access::{Action, Permit, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::store::ids::{OrganisationId, SubstitutionId};
use crate::foundations::store::{CHANGED, Country, Day, Event, JsonText, Salt, Tx, fault};
use crate::foundations::{limits, references};
use crate::pre_departure::contract_register::model as contract;
use crate::pre_departure::workers::journey;
use jiff::ToSpan;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Within how many days somebody should look: the worker is at the place of work, and pay is due within a month. Not law.
const DUE_DAYS: i64 = 3;

/// What was found.
#[derive(Debug)]
pub struct Found<'f> {
    /// On which journey.
    pub journey: &'f journey::Model,
    /// The contract that was verified.
    pub verified: &'f contract::Model,
    /// The contract that was given.
    pub given: &'f contract::Model,
    /// The clauses that are worse.
    pub worse: Vec<Held>,
}

/// Records a substitution in the transaction of the step that found it, and opens the work. One journey has one that is open: a
/// contract that is entered again, still worse, takes the place of the first in it.
///
/// # Errors
/// When the database fails.
pub async fn record(tx: &mut Tx, permit: &Permit, found: Found<'_>) -> Result<model::Model, Fault> {
    let Found { journey, verified, given, worse } = found;
    let worse = JsonText::of(&worse);
    let open = model::Entity::find()
        .filter(Column::Journey.eq(journey.id))
        .filter(Column::State.ne(SubstitutionState::Closed))
        .order_by_desc(Column::Id);
    if let Some(row) = open.one(tx.db()).await.map_err(fault)? {
        let row = model::Model { given: given.id, worse, ..row };
        return tx.update(permit, Event("substitution.found_again"), row).await;
    }
    let (role, office) = match journey.post {
        Some(post) => (Role::LabourAttache, Some(post)),
        None => (Role::LabourOfficer, office_of(tx, journey.origin).await?),
    };
    let row = model::Model {
        id: SubstitutionId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('S')?,
        worker: journey.worker,
        journey: journey.id,
        verified: verified.id,
        given: given.id,
        recruiter: journey.recruiter,
        employer: verified.employer,
        post: office,
        helper: journey.helper,
        worse,
        state: SubstitutionState::Open,
        handled_by: None,
        outcome: None,
        made_at: tx.now(),
        closed_at: None,
    };
    let row = tx.insert(permit, Event("substitution.found"), row).await?;
    let work = Work {
        kind: TaskKind::Substitution,
        role,
        organisation: office,
        record: row.id.0,
        worker: Some(row.worker),
        about: None,
        reference: row.reference.clone(),
        due_on: due(tx),
    };
    queue::open(tx, work).await?;
    Ok(row)
}

/// The administration of a country, for journeys to where it has no post.
async fn office_of(tx: &Tx, origin: Country) -> Result<Option<OrganisationId>, Fault> {
    use organisation::Column;
    let found = organisation::Entity::find()
        .filter(Column::Kind.eq(OrganisationKind::Administration))
        .filter(Column::Country.eq(origin))
        .filter(Column::Active.eq(true))
        .order_by_asc(Column::Id);
    Ok(found.one(tx.db()).await.map_err(fault)?.map(|office| office.id))
}

fn due(tx: &Tx) -> Day {
    let today = tx.now().day();
    Day(today.checked_add(DUE_DAYS.days()).unwrap_or(today))
}

/// What is done to a substitution.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(tag = "do", rename_all = "snake_case")]
pub enum Handling {
    /// Look into it.
    Take,
    /// Close it.
    Close {
        /// What came of it.
        outcome: String,
    },
}

/// A substitution after a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Handled {
    /// The substitution.
    pub substitution: SubstitutionId,
    /// Its reference.
    pub reference: String,
    /// Where it stands.
    pub state: SubstitutionState,
    /// Which version of it this is.
    pub version: i64,
}

/// Takes a substitution in hand, or closes it.
///
/// # Errors
/// [`CLOSED`] when it is closed, [`CHANGED`] when somebody else was faster; [`Fault::NotFound`] when this visitor may not.
pub async fn handle(act: &Act, id: SubstitutionId, handling: Handling, version: i64) -> Result<Handled, Fault> {
    let asked = (id, &handling, version);
    if let Some(done) = act.answered("substitution.handle", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("substitution.handle", &asked).await?;
    let action = match handling {
        Handling::Take => Action::Write,
        Handling::Close { .. } => Action::Close,
    };
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, action)?.parts();
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    if row.state == SubstitutionState::Closed {
        return Err(Fault::Conflict(CLOSED));
    }
    let handled_by = act.visitor()?.account();
    let (event, row) = match handling {
        Handling::Take => ("substitution.taken", model::Model { state: SubstitutionState::InHand, handled_by, ..row }),
        Handling::Close { outcome } => {
            let outcome = Some(checked(&outcome)?);
            queue::close(&tx, row.id.0, &[TaskKind::Substitution]).await?;
            let closed_at = Some(tx.now());
            let state = SubstitutionState::Closed;
            ("substitution.closed", model::Model { state, handled_by, outcome, closed_at, ..row })
        }
    };
    let row = tx.update(&permit, Event(event), row).await?;
    let answer = Handled { substitution: row.id, reference: row.reference, state: row.state, version: row.version };
    tx.commit(answer).await
}

fn checked(outcome: &str) -> Result<String, Fault> {
    let outcome = outcome.trim();
    let mut faults = Faults::new();
    faults.must("/outcome", !outcome.is_empty(), NO_OUTCOME);
    faults.must("/outcome", outcome.chars().count() <= limits::TEXT.size(), Code::TEXT_TOO_LONG);
    faults.finish(|| outcome.to_owned())
}
