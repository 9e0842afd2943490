//! Registering a worker, and starting a journey.

use super::document::{self, Holder};
use super::input::{NewDocument, NewJourney, NewWorker};
use super::journey::{self, Stage};
use super::worker;
use crate::foundations::access::{Action, Category, Permit, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::organisation::{self, OrganisationKind};
use crate::foundations::queue::task::TaskKind;
use crate::foundations::store::ids::{DocumentId, JourneyId, OrganisationId, WorkerId};
use crate::foundations::store::{Cell, Event, JsonText, Salt, Tx, fault};
use crate::foundations::{queue, references};
use sea_orm::entity::prelude::*;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A worker was registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Registered {
    /// The worker.
    pub worker: WorkerId,
    /// The worker's reference, to be printed and kept.
    pub reference: String,
    /// The journey.
    pub journey: JourneyId,
    /// The journey's reference.
    pub journey_reference: String,
}

/// Registers a worker with the first journey.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong; [`Fault::NotFound`] when this visitor may not.
pub async fn register(act: &Act, input: NewWorker) -> Result<Registered, Fault> {
    if let Some(done) = act.answered("worker.register", &input).await? {
        return Ok(done);
    }
    let mut tx = act.begin("worker.register", &input).await?;
    let mut input = input.check(act.today())?;
    let own = act.visitor()?.organisation;
    input.journey.recruiter = recruiter_of(act, input.journey.recruiter)?;
    let id = WorkerId::fresh(tx.now().timestamp());
    let resource = Resource::new(Category::Worker, id).about(id).open_to([own]);
    let permit = act.may(Action::Write, &resource)?;
    tx.new_subject(id.0).await?;
    let keys = tx.store().vault().keys();
    let phone_index = input.phone.as_ref().map(|phone| keys.blind_index("phone", &digits(phone)));
    let row = worker::Model {
        id,
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('W')?,
        name: input.name.clone(),
        called: input.called.clone(),
        birth_date: input.birth_date,
        sex: input.sex,
        nationality: input.nationality,
        language: input.language.clone().unwrap_or_else(|| "en".into()),
        phone: input.phone.clone().map(Cell::fresh),
        email: input.email.clone().map(Cell::fresh),
        phone_index,
        origin_office: None,
        open_to: JsonText::of(&Vec::<OrganisationId>::new()),
        merged_into: None,
        erased_at: None,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let row = tx.insert(&permit, Event("worker.registered"), row).await?;
    let (row, journey) = start_in(act, &mut tx, &permit, row, None, &input.journey).await?;
    if let Some(passport) = &input.passport {
        enter_document(act, &mut tx, &permit, row.id, passport, None).await?;
    }
    let answer = Registered {
        worker: row.id,
        reference: row.reference,
        journey: journey.id,
        journey_reference: journey.reference,
    };
    tx.commit(answer).await
}

/// Starts a journey in a transaction, and opens the worker to whom it involves.
pub(crate) async fn start_in(
    act: &Act,
    tx: &mut Tx,
    permit: &Permit,
    mut worker: worker::Model,
    previous: Option<&journey::Model>,
    input: &NewJourney,
) -> Result<(worker::Model, journey::Model), Fault> {
    let row = journey::Model {
        id: JourneyId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        reference: references::fresh('J')?,
        worker: worker.id,
        number: previous.map_or(1, |previous| previous.number + 1),
        previous: previous.map(|previous| previous.id),
        origin: input.origin,
        destination: input.destination,
        occupation: input.occupation.clone(),
        stage: Stage::Preparing,
        recruiter: input.recruiter,
        employer: input.employer,
        post: post_for(tx, input).await?,
        helper: None,
        departs_on: input.departs_on,
        departed_on: None,
        arrived_on: None,
        ended_on: None,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let row = tx.insert(permit, Event("journey.started"), row).await?;
    let mut open = worker.organisations();
    for organisation in [row.recruiter, row.employer, row.post].into_iter().flatten() {
        if !open.contains(&organisation) {
            open.push(organisation);
        }
    }
    worker.open_to = JsonText::of(&open);
    let worker = tx.update(permit, Event("worker.opened"), worker).await?;
    Ok((worker, row))
}

/// Enters a document in a transaction; the one it follows stays, marked as replaced.
pub(crate) async fn enter_document(
    act: &Act,
    tx: &mut Tx,
    permit: &Permit,
    worker: WorkerId,
    input: &NewDocument,
    replaces: Option<document::Model>,
) -> Result<document::Model, Fault> {
    let number_index =
        input.normalised_number().map(|number| tx.store().vault().keys().blind_index("document", &number));
    let row = document::Model {
        id: DocumentId::fresh(tx.now().timestamp()),
        version: 0,
        salt: Salt::default(),
        worker,
        kind: input.kind,
        country: input.country,
        number: input.number.as_ref().map(|number| Cell::fresh(number.trim())),
        number_index,
        issued_on: input.issued_on,
        expires_on: input.expires_on,
        replaces: replaces.as_ref().map(|old| old.id),
        replaced: false,
        held_by: Holder::Worker,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    if let Some(old) = replaces {
        let old = document::Model { replaced: true, ..old };
        let old = tx.update(permit, Event("document.replaced"), old).await?;
        queue::close(tx, old.id.0, &[TaskKind::DocumentExpires]).await?;
    }
    tx.insert(permit, Event("document.entered"), row).await
}

/// A recruiter's staff act for their own recruiter only; others say which.
fn recruiter_of(act: &Act, said: Option<OrganisationId>) -> Result<Option<OrganisationId>, Fault> {
    use crate::foundations::access::Role;
    let visitor = act.visitor()?;
    Ok(if visitor.role == Role::RecruiterStaff { visitor.organisation } else { said })
}

/// The post of the country of origin at the destination, when there is one.
async fn post_for(tx: &Tx, input: &NewJourney) -> Result<Option<OrganisationId>, Fault> {
    use organisation::Column;
    let found = organisation::Entity::find()
        .filter(Column::Kind.eq(OrganisationKind::Post))
        .filter(Column::Country.eq(input.destination))
        .filter(Column::OfficeOf.eq(input.origin))
        .one(tx.db())
        .await
        .map_err(fault)?;
    Ok(found.map(|post| post.id))
}

fn digits(phone: &str) -> String {
    phone.chars().filter_map(|c| c.to_digit(10)).filter_map(|digit| char::from_digit(digit, 10)).collect()
}
