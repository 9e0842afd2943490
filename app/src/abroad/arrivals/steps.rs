//! Departure, arrival, return and withdrawal: each sets stage and day of a journey.

use super::{BEGUN, DAY, NOT_ABROAD, NOT_CLEARED};
use crate::codes;
use crate::foundations::access::{Action, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::store::ids::JourneyId;
use crate::foundations::store::{CHANGED, Day, Event};
use crate::pre_departure::workers::journey::{self, Stage};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

codes! {
    /// A step of a journey.
    pub Move {
        /// The worker leaves the country of origin.
        Depart = "depart",
        /// The worker is at the place of work.
        Arrive = "arrive",
        /// The worker is home again.
        Return = "return",
        /// The journey does not take place.
        Withdraw = "withdraw",
    }
}

/// A step of a journey, on its day.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// The step.
    pub step: Move,
    /// The day; today when it is left out.
    #[serde(default)]
    pub day: Option<Day>,
}

/// Where a journey stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Standing {
    /// The journey.
    pub journey: JourneyId,
    /// Its reference.
    pub reference: String,
    /// Which version of it this is.
    pub version: i64,
    /// Where the worker is on it.
    pub stage: Stage,
    /// The day of departure.
    pub departed_on: Option<Day>,
    /// The day of arrival.
    pub arrived_on: Option<Day>,
    /// The day of return or of the end.
    pub ended_on: Option<Day>,
}

impl From<&journey::Model> for Standing {
    fn from(row: &journey::Model) -> Self {
        Self {
            journey: row.id,
            reference: row.reference.clone(),
            version: row.version,
            stage: row.stage,
            departed_on: row.departed_on,
            arrived_on: row.arrived_on,
            ended_on: row.ended_on,
        }
    }
}

impl Move {
    /// Who may take it at all. The policies decide which of them may, on which journey: recruiters and employers, who may keep a
    /// journey's papers, never say that somebody left or came.
    const fn who(self) -> &'static [Role] {
        match self {
            Self::Depart => &[Role::LabourOfficer, Role::System],
            Self::Arrive | Self::Return => &[Role::Worker, Role::LabourAttache, Role::Caseworker],
            Self::Withdraw => &[Role::Worker, Role::LabourOfficer],
        }
    }

    /// Is it the next thing that this role could do with a journey?
    pub(super) fn open_to(self, role: Role, row: &journey::Model) -> bool {
        let arrived = self == Self::Arrive && row.arrived_on.is_some();
        self.who().contains(&role) && !arrived && self.done(row.clone(), Day(jiff::civil::Date::MAX)).is_ok()
    }

    const fn event(self) -> Event {
        Event(match self {
            Self::Depart => "journey.departed",
            Self::Arrive => "journey.arrived",
            Self::Return => "journey.returned",
            Self::Withdraw => "journey.withdrawn",
        })
    }

    /// The journey after it.
    fn done(self, row: journey::Model, day: Day) -> Result<journey::Model, Fault> {
        let after = |before: Option<Day>| before.is_none_or(|before| before <= day);
        let day_is = |fits: bool| if fits { Ok(()) } else { Err(Fault::invalid("/day", DAY)) };
        Ok(match (self, row.stage) {
            (Self::Depart, Stage::Cleared) => journey::Model { stage: Stage::Abroad, departed_on: Some(day), ..row },
            // The border does not always tell us that somebody left; who has arrived has left.
            (Self::Arrive, Stage::Cleared | Stage::Abroad) => {
                day_is(after(row.departed_on))?;
                journey::Model { stage: Stage::Abroad, arrived_on: Some(day), ..row }
            }
            (Self::Return, Stage::Abroad) => {
                day_is(after(row.departed_on) && after(row.arrived_on))?;
                journey::Model { stage: Stage::Returned, ended_on: Some(day), ..row }
            }
            (Self::Withdraw, Stage::Preparing | Stage::Cleared) => {
                journey::Model { stage: Stage::Withdrawn, ended_on: Some(day), ..row }
            }
            (Self::Depart | Self::Arrive, _) => return Err(Fault::Conflict(NOT_CLEARED)),
            (Self::Return, _) => return Err(Fault::Conflict(NOT_ABROAD)),
            (Self::Withdraw, _) => return Err(Fault::Conflict(BEGUN)),
        })
    }
}

/// The policies' word for what this role does to a journey.
pub(super) fn action_of(role: Role) -> Action {
    match role {
        Role::Worker => Action::Submit,
        Role::System => Action::Import,
        _ => Action::Write,
    }
}

/// Takes a step of a journey. `version` is the one the reader saw.
///
/// # Errors
/// A conflict when the journey is not where the step begins; [`Fault::NotFound`] when this visitor may not.
pub async fn go(act: &Act, id: JourneyId, moved: Moved, version: i64) -> Result<Standing, Fault> {
    let asked = (id, moved, version);
    let Moved { step, day } = moved;
    if let Some(done) = act.answered("journey.go", &asked).await? {
        return Ok(done);
    }
    let role = act.visitor()?.role;
    if !step.who().contains(&role) {
        return Err(Fault::NotFound);
    }
    let mut tx = act.begin("journey.go", &asked).await?;
    let (row, permit) = act.load_in::<journey::Model>(&tx, id).await?.cleared(act, action_of(role))?.parts();
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    let today = Day(act.today());
    let day = day.unwrap_or(today);
    if day > today {
        return Err(Fault::invalid("/day", DAY));
    }
    let row = tx.update(&permit, step.event(), step.done(row, day)?).await?;
    tx.commit(Standing::from(&row)).await
}

/// A journey, for who may read it.
///
/// # Errors
/// [`Fault::NotFound`] when there is none or this visitor may not.
pub async fn read(act: &Act, id: JourneyId) -> Result<journey::Model, Fault> {
    let (row, _) = act.load::<journey::Model>(id).await?.cleared(act, Action::Read)?.parts();
    crate::foundations::readings::note(act, row.worker, "journey").await;
    Ok(row)
}
