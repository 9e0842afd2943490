//! A worker reports; the post or administration that it is open to takes it in hand, answers and closes it.

use super::input::{CLOSED, NO_ANSWER, NewReport};
use super::model::{self, ReportKind, ReportState};
use crate::foundations::access::{Action, Category, Cleared, Resource, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault};
use crate::foundations::limits;
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::queue::{self, Work, task::TaskKind};
use crate::foundations::readings;
use crate::foundations::references;
use crate::foundations::store::ids::{JourneyId, OrganisationId, ReportId, WorkerId};
use crate::foundations::store::{CHANGED, Cell, Country, Day, Event, Salt, Tx, fault};
use crate::pre_departure::workers::document::{self, DocumentKind, Holder};
use crate::pre_departure::workers::journey::{self, Stage};
use crate::pre_departure::workers::own::reads::{me, mine};
use crate::pre_departure::workers::worker;
use jiff::ToSpan;
use sea_orm::QueryOrder;
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// Days until somebody should have looked: no deadline of law, but a worker waits. A taken passport holds a person fast.
const FIRST_LOOK_DAYS: i64 = 3;
/// The same for a passport.
const FIRST_LOOK_PASSPORT_DAYS: i64 = 1;

/// A report was made.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
pub struct Made {
    /// The report.
    pub report: ReportId,
    /// What the worker may call it by.
    pub reference: String,
}

/// Where a report goes.
#[derive(Clone, Copy, Debug, Default)]
struct Desk {
    journey: Option<JourneyId>,
    post: Option<OrganisationId>,
    office: Option<OrganisationId>,
    helper: Option<OrganisationId>,
}

/// A worker reports. A passport that was taken is on the record as taken from then on.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong.
pub async fn make(act: &Act, input: NewReport) -> Result<Made, Fault> {
    if let Some(done) = act.answered("report.make", &input).await? {
        return Ok(done);
    }
    let me = me(act)?;
    let mut tx = act.begin("report.make", &input).await?;
    let input = input.check(act.today())?;
    let id = ReportId::fresh(tx.now().timestamp());
    let permit = act.may(Action::Submit, &Resource::new(Category::Report, id).about(me))?;
    let desk = desk_of(act, &tx, me).await?;
    let row = model::Model {
        id,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('R')?,
        worker: me,
        journey: desk.journey,
        kind: input.kind,
        state: ReportState::Open,
        post: desk.post,
        helper: desk.helper,
        office: desk.office,
        happened_on: input.happened_on,
        done_by: input.done_by,
        amount: input.amount.map(Cell::fresh),
        told: input.told.map(Cell::fresh),
        answer: None,
        handled_by: None,
        made_at: tx.now(),
        closed_at: None,
    };
    let row = tx.insert(&permit, Event("report.made"), row).await?;
    if input.kind == ReportKind::Passport {
        passport_taken(act, &mut tx, me).await?;
    }
    let role = if desk.post.is_some() { Role::LabourAttache } else { Role::LabourOfficer };
    queue::open(&tx, work(&row, role, act.today())).await?;
    tx.commit(Made { report: row.id, reference: row.reference }).await
}

fn work(row: &model::Model, role: Role, today: jiff::civil::Date) -> Work {
    Work {
        kind: TaskKind::Report,
        role,
        organisation: row.post.or(row.office),
        record: row.id.0,
        worker: Some(row.worker),
        about: None,
        reference: row.reference.clone(),
        due_on: first_look(row.kind, today),
    }
}

/// By when somebody should have looked.
pub fn first_look(kind: ReportKind, made_on: jiff::civil::Date) -> Day {
    let days = if kind == ReportKind::Passport { FIRST_LOOK_PASSPORT_DAYS } else { FIRST_LOOK_DAYS };
    Day(made_on.saturating_add(days.days()))
}

/// The post at the destination for who is abroad; else the administration of the country of origin.
async fn desk_of(act: &Act, tx: &Tx, me: WorkerId) -> Result<Desk, Fault> {
    let own = act.load_in::<worker::Model>(tx, me).await?.cleared(act, Action::Read)?;
    let last = journey::Entity::find()
        .filter(journey::Column::Worker.eq(me))
        .order_by_desc(journey::Column::Number)
        .one(tx.db())
        .await
        .map_err(fault)?;
    let journey = last.as_ref().map(|one| one.id);
    let helper = last.as_ref().and_then(|one| one.helper);
    let post = last.as_ref().filter(|one| one.stage == Stage::Abroad).and_then(|one| one.post);
    if post.is_some() {
        return Ok(Desk { journey, post, helper, office: None });
    }
    let origin = last.as_ref().map_or(own.nationality, |one| one.origin);
    let office = match own.origin_office {
        Some(office) => Some(office),
        None => administration_of(tx, origin).await?,
    };
    Ok(Desk { journey, post: None, helper, office })
}

async fn administration_of(tx: &Tx, country: Country) -> Result<Option<OrganisationId>, Fault> {
    use organisation::Column;
    let found = organisation::Entity::find()
        .filter(Column::Kind.eq(OrganisationKind::Administration))
        .filter(Column::Country.eq(country))
        .filter(Column::Active.eq(true))
        .order_by_asc(Column::Id);
    Ok(found.one(tx.db()).await.map_err(fault)?.map(|office| office.id))
}

async fn passport_taken(act: &Act, tx: &mut Tx, me: WorkerId) -> Result<(), Fault> {
    let passport = document::Entity::find()
        .filter(document::Column::Worker.eq(me))
        .filter(document::Column::Kind.eq(DocumentKind::Passport))
        .filter(document::Column::Replaced.eq(false))
        .order_by_desc(document::Column::Id);
    let Some(row) = passport.one(tx.db()).await.map_err(fault)? else { return Ok(()) };
    let (row, permit) = act.load_in::<document::Model>(tx, row.id).await?.cleared(act, Action::Write)?.parts();
    let row = document::Model { held_by: Holder::Taken, ..row };
    tx.update(&permit, Event("document.taken"), row).await?;
    Ok(())
}

/// The reports of the worker who has signed in, the newest first.
///
/// # Errors
/// When the database fails.
pub async fn own(act: &Act) -> Result<Vec<model::Model>, Fault> {
    let mut rows: Vec<model::Model> = mine(act, Category::Report, model::Column::Worker).await?;
    rows.reverse();
    Ok(rows)
}

/// A report, opened for who may read it.
#[derive(Debug)]
pub struct Opened {
    /// The report itself.
    pub row: model::Model,
    /// How much, for fees.
    pub amount: Option<String>,
    /// What the worker wrote.
    pub told: Option<String>,
    /// What was answered.
    pub answer: Option<String>,
    /// The worker's name and reference, where the reader may know them.
    pub worker: Option<(String, String)>,
    /// Who sees it: the names of the organisations.
    pub seen_by: Vec<String>,
}

/// Opens a report for its worker, or for somebody it is open to; the latter is noted.
///
/// # Errors
/// [`Fault::NotFound`] for everybody else.
pub async fn read(act: &Act, id: ReportId) -> Result<Opened, Fault> {
    let cleared = act.load::<model::Model>(id).await?.cleared(act, Action::Read)?;
    readings::note(act, cleared.worker, "report").await;
    let amount = open(act, &cleared, "amount", &cleared.amount).await?;
    let told = open(act, &cleared, "told", &cleared.told).await?;
    let answer = open(act, &cleared, "answer", &cleared.answer).await?;
    let desks: Vec<OrganisationId> = [cleared.post, cleared.office, cleared.helper].into_iter().flatten().collect();
    let seen_by = organisation::Entity::find().filter(organisation::Column::Id.is_in(desks));
    let seen_by = seen_by.all(act.store()?.reader()).await.map_err(fault)?;
    let seen_by = seen_by.into_iter().map(|desk| desk.name).collect();
    let worker = who(act, &cleared).await?;
    Ok(Opened { row: cleared.parts().0, amount, told, answer, worker, seen_by })
}

async fn open(
    act: &Act,
    row: &Cleared<model::Model>,
    column: &str,
    cell: &Option<Cell>,
) -> Result<Option<String>, Fault> {
    match cell {
        None => Ok(None),
        Some(cell) => Ok(Some(act.open_cell(row, column, cell).await?.to_string())),
    }
}

/// Who reports: the report opens the worker's name to those who look into it, and to nobody else.
async fn who(act: &Act, row: &model::Model) -> Result<Option<(String, String)>, Fault> {
    let seen = Resource::new(Category::Worker, row.worker).about(row.worker);
    let seen = seen.open_to([row.post, row.office, row.helper]);
    if act.may(Action::Read, &seen).is_err() {
        return Ok(None);
    }
    let found = worker::Entity::find_by_id(row.worker).one(act.store()?.reader()).await.map_err(fault)?;
    Ok(found.map(|worker| (worker.name, worker.reference)))
}

/// What staff do with a report.
#[derive(Clone, Debug, Serialize)]
pub enum Handling {
    /// Take it in hand.
    Take,
    /// Answer the worker.
    Answer(String),
    /// Close it; it must have an answer.
    Close,
}

/// Handles a report, as it was at `version`.
///
/// # Errors
/// [`CHANGED`] when somebody was faster; [`CLOSED`] when it is closed; [`NO_ANSWER`] without words for the worker.
pub async fn handle(act: &Act, id: ReportId, version: i64, how: Handling) -> Result<i64, Fault> {
    let asked = (id, version, &how);
    if let Some(done) = act.answered("report.handle", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("report.handle", &asked).await?;
    let action = if matches!(how, Handling::Close) { Action::Close } else { Action::Write };
    let (mut row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, action)?.parts();
    if row.version != version {
        return Err(Fault::Conflict(CHANGED));
    }
    if row.state == ReportState::Closed {
        return Err(Fault::Conflict(CLOSED));
    }
    let account = act.visitor()?.account();
    let event = match &how {
        Handling::Take => "report.taken",
        Handling::Answer(words) => {
            let words = words.trim();
            if words.is_empty() {
                return Err(Fault::invalid("/answer", NO_ANSWER));
            }
            if words.chars().count() > limits::TEXT.size() {
                return Err(Fault::invalid("/answer", Code::TEXT_TOO_LONG));
            }
            row.answer = Some(Cell::fresh(words));
            "report.answered"
        }
        Handling::Close => {
            if row.answer.is_none() {
                return Err(Fault::invalid("/answer", NO_ANSWER));
            }
            "report.closed"
        }
    };
    row.handled_by = account;
    row.state = ReportState::InHand;
    if matches!(how, Handling::Close) {
        row.state = ReportState::Closed;
        row.closed_at = Some(tx.now());
        queue::close(&tx, id.0, &[TaskKind::Report]).await?;
    }
    let row = tx.update(&permit, Event(event), row).await?;
    tx.commit(row.version).await
}
