//! Cover and orientation: entered by an officer, or by the recruiter for its own journeys.

use super::attestation::{AttestationKind, Column, Entity, Model};
use crate::foundations::access::{Action, Category, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::readings;
use crate::foundations::store::ids::{AttestationId, JourneyId};
use crate::foundations::store::{Day, Event, Kept, Salt, fault};
use crate::pre_departure::workers::journey;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// It ends before it begins.
pub const DAYS: Code = Code("attestation.days");
/// Nobody issued it.
pub const ISSUER: Code = Code("attestation.issuer");
/// Its number is too long.
pub const NUMBER: Code = Code("attestation.number");
/// Neither cover nor orientation.
pub const KIND: Code = Code("attestation.kind");
/// A day that is none.
pub const DAY: Code = Code("attestation.day");

/// Cover or orientation as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewAttestation {
    /// What it attests.
    pub kind: AttestationKind,
    /// The day of the orientation, or the first day of the cover.
    pub done_on: Day,
    /// The last day it counts.
    #[serde(default)]
    pub valid_until: Option<Day>,
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    #[serde(default)]
    pub number: Option<String>,
}

/// Cover or orientation as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct Attested {
    /// Its identifier.
    pub id: AttestationId,
    /// What it attests.
    pub kind: AttestationKind,
    /// The day of the orientation, or the first day of the cover.
    pub done_on: Day,
    /// The last day it counts.
    pub valid_until: Option<Day>,
    /// Who issued it.
    pub issuer: String,
    /// Its number.
    pub number: Option<String>,
}

impl Attested {
    fn of(row: &Model) -> Self {
        Self {
            id: row.id,
            kind: row.kind,
            done_on: row.done_on,
            valid_until: row.valid_until,
            issuer: row.issuer.clone(),
            number: row.number.clone(),
        }
    }
}

/// Enters cover or orientation of a journey.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong; [`Fault::NotFound`] when this visitor may not.
pub async fn enter(act: &Act, id: JourneyId, input: NewAttestation) -> Result<Attested, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered("attestation.enter", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("attestation.enter", &asked).await?;
    let journey = act.load_in::<journey::Model>(&tx, id).await?.cleared(act, Action::Read)?.parts().0;
    let own = AttestationId::fresh(tx.now().timestamp());
    let about = Resource::new(Category::Attestation, own).open_to([journey.recruiter]).about(journey.worker);
    let permit = act.may(Action::Write, &about)?;
    let (issuer, number) = (input.issuer.trim().to_owned(), input.number.as_deref().map(str::trim));
    let mut faults = Faults::new();
    faults.must("/issuer", !issuer.is_empty() && issuer.chars().count() <= limits::NAME.size(), ISSUER);
    let fits = number.is_none_or(|number| number.chars().count() <= limits::DOCUMENT_NUMBER.size());
    faults.must("/number", fits, NUMBER);
    faults.must("/valid_until", input.valid_until.is_none_or(|until| input.done_on <= until), DAYS);
    faults.finish(|| ())?;
    let row = Model {
        id: own,
        version: 0,
        salt: Salt::default(),
        worker: journey.worker,
        journey: journey.id,
        kind: input.kind,
        done_on: input.done_on,
        valid_until: input.valid_until,
        issuer,
        number: number.filter(|number| !number.is_empty()).map(str::to_owned),
        recruiter: journey.recruiter,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let row = tx.insert(&permit, Event("attestation.entered"), row).await?;
    tx.commit(Attested::of(&row)).await
}

/// Cover and orientation of a journey, newest first.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not see the journey.
pub async fn of_journey(act: &Act, id: JourneyId) -> Result<Vec<Attested>, Fault> {
    let journey = act.load::<journey::Model>(id).await?.cleared(act, Action::Read)?;
    let rows = Entity::find().filter(Column::Journey.eq(id)).order_by_desc(Column::Id);
    let rows = rows.limit(limits::RESULTS.most).all(act.store()?.reader()).await.map_err(fault)?;
    let may = |row: &&Model| act.may(Action::Read, &row.resource()).is_ok();
    let seen: Vec<Attested> = rows.iter().filter(may).map(Attested::of).collect();
    if !seen.is_empty() {
        readings::note(act, journey.worker, "attestation").await;
    }
    Ok(seen)
}
