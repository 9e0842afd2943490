//! Recording a fee: judged on the totals of its journey; what the law refuses is not done, but the attempt is kept.

use super::facts::{self, Answer, Base, Paid};
use super::input::{Checked, NewFee};
use super::model::{self, Column, Entity, FeeState, Payer};
use crate::foundations::access::{Action, Category, Permit, Resource};
use crate::foundations::act::Act;
use crate::foundations::fault::{Code, Fault, Refusal};
use crate::foundations::judgments;
use crate::foundations::law::LawInForce;
use crate::foundations::limits;
use crate::foundations::store::ids::{FeeId, JourneyId, OrganisationId};
use crate::foundations::store::{CurrencyCode, Event, JsonText, Salt, Tx, fault};
use crate::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use crate::pre_departure::workers::journey;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::ToSchema;

/// The law forbids this fee, or it takes the total over what the law allows. The attempt is on record.
pub const REFUSED: Code = Code("fee.refused");

/// No words, or too many.
pub const WORDS: Code = Code("fee.words");
/// There is nothing to settle.
pub const NOT_OPEN: Code = Code("fee.not_open");

/// What became of a fee.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct FeeKept {
    /// The fee, or the attempt.
    pub fee: FeeId,
    /// What became of it.
    pub state: FeeState,
    /// The rules behind that: those broken, or those that cannot be told.
    pub rules: Vec<String>,
}

/// Records a fee of a journey.
///
/// # Errors
/// [`REFUSED`] when the law forbids it: then the attempt is on record as such. [`Fault::Invalid`] with everything that is
/// wrong; [`Fault::NotFound`] when this visitor may not.
pub async fn record(act: &Act, id: JourneyId, input: NewFee) -> Result<FeeKept, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered::<FeeKept>("fee.record", &asked).await? {
        return told(act.law(), done);
    }
    let fee = input.clone().check(act.law().packs(), act.today())?;
    let mut tx = act.begin("fee.record", &asked).await?;
    let journey = locked(act, &tx, id, Action::Read).await?;
    let fee_id = FeeId::fresh(tx.now().timestamp());
    let about = Resource::new(Category::Fee, fee_id).open_to([journey.recruiter]).about(journey.worker);
    let permit = act.may(Action::Write, &about)?;
    let answer = answer(act, &tx, &journey, &fee).await?;
    let kept = keep(act, &mut tx, &permit, (&journey, fee_id, journey.recruiter), &fee, answer).await?;
    // Also a refused attempt is committed: it must stay on record.
    let kept = tx.commit(kept).await?;
    told(act.law(), kept)
}

/// Keeps a fee that a worker reports. The recruiter never sees it, whatever the law says of it.
///
/// # Errors
/// [`Fault::Invalid`] with everything that is wrong; [`Fault::NotFound`] when the journey is not the worker's own.
pub async fn report_fee(act: &Act, id: JourneyId, input: NewFee) -> Result<FeeKept, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered("fee.report", &asked).await? {
        return Ok(done);
    }
    let fee = input.clone().check(act.law().packs(), act.today())?;
    let mut tx = act.begin("fee.report", &asked).await?;
    let journey = locked(act, &tx, id, Action::Read).await?;
    let fee_id = FeeId::fresh(tx.now().timestamp());
    let permit = act.may(Action::Write, &Resource::new(Category::Report, fee_id).about(journey.worker))?;
    let answer = answer(act, &tx, &journey, &fee).await?;
    let answer = answer.map(|answer| Answer { state: FeeState::Reported, ..answer });
    let kept = keep(act, &mut tx, &permit, (&journey, fee_id, None), &fee, answer).await?;
    tx.commit(FeeKept { state: FeeState::Reported, ..kept }).await
}

/// An officer's words on how an unlawful fee ended.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Settlement {
    /// How the officer knows that it was paid back, or never taken.
    pub words: String,
}

/// Finds that an unlawful fee was paid back or never taken. The attempt stays on record; it no longer stops a clearance.
///
/// # Errors
/// [`Fault::NotFound`] when this visitor may not; [`WORDS`] without words; [`NOT_OPEN`] when there is nothing to settle.
pub async fn settle(act: &Act, id: FeeId, input: Settlement) -> Result<FeeKept, Fault> {
    let asked = (id, &input);
    if let Some(done) = act.answered("fee.settle", &asked).await? {
        return Ok(done);
    }
    let mut tx = act.begin("fee.settle", &asked).await?;
    let (row, permit) = act.load_in::<model::Model>(&tx, id).await?.cleared(act, Action::Close)?.parts();
    let words = input.words.trim();
    if words.is_empty() || words.chars().count() > limits::TEXT.size() {
        return Err(Fault::invalid("/words", WORDS));
    }
    if row.state != FeeState::Refused || row.settled_at.is_some() {
        return Err(Fault::Conflict(NOT_OPEN));
    }
    let kept = FeeKept { fee: id, state: row.state, rules: row.rules.read().unwrap_or_default() };
    let by = act.visitor()?.account();
    let row = model::Model { settled_at: Some(tx.now()), settled: Some(words.to_owned()), settled_by: by, ..row };
    tx.update(&permit, Event("fee.settled"), row).await?;
    tx.commit(kept).await
}

/// The journey, cleared for this visitor and locked until the transaction ends: two fees at once are judged one after the
/// other, each on the total with the one before.
async fn locked(act: &Act, tx: &Tx, id: JourneyId, action: Action) -> Result<journey::Model, Fault> {
    journey::Entity::find_by_id(id).lock_exclusive().one(tx.db()).await.map_err(fault)?.ok_or(Fault::NotFound)?;
    Ok(act.load_in::<journey::Model>(tx, id).await?.cleared(act, action)?.parts().0)
}

/// What the law says of it; nothing when the worker did not pay, for then there is no limit.
async fn answer(act: &Act, tx: &Tx, journey: &journey::Model, fee: &Checked) -> Result<Option<Answer>, Fault> {
    if fee.typed.paid_by != Payer::Worker {
        return Ok(None);
    }
    let earlier = Entity::find().filter(Column::Journey.eq(journey.id)).all(tx.db()).await.map_err(fault)?;
    let before = facts::paid(act.law().packs(), &earlier);
    let base = base(tx, journey, fee.typed.sector.as_deref()).await?;
    let new = Paid { kind: fee.kind, money: fee.money, on: fee.typed.paid_on };
    facts::judge(act.law(), &base, &before, &new).map(Some)
}

/// What the contract of the journey says, or the journey itself.
async fn base(tx: &Tx, journey: &journey::Model, sector: Option<&str>) -> Result<Base, Fault> {
    let contracts = contract::Entity::find()
        .filter(contract::Column::Journey.eq(journey.id))
        .filter(contract::Column::Kind.eq(ContractKind::Filed))
        .filter(contract::Column::State.ne(ContractState::Replaced))
        .order_by_desc(contract::Column::Id)
        .all(tx.db())
        .await
        .map_err(fault)?;
    let verified = contracts.iter().find(|one| one.state == ContractState::Verified);
    let facts = verified.or(contracts.first()).and_then(|one| one.facts.read::<Map<String, Value>>());
    let mut facts = facts.unwrap_or_default();
    facts.insert("origin".into(), journey.origin.code().into());
    facts.insert("destination".into(), journey.destination.code().into());
    if let (Some(sector), false) = (sector, facts.contains_key("sector")) {
        facts.insert("sector".into(), sector.into());
    }
    Ok(Base { facts })
}

async fn keep(
    act: &Act,
    tx: &mut Tx,
    permit: &Permit,
    (journey, id, recruiter): (&journey::Model, FeeId, Option<OrganisationId>),
    fee: &Checked,
    answer: Option<Answer>,
) -> Result<FeeKept, Fault> {
    let judgment = match &answer {
        Some(answer) => Some(judgments::store(tx, act.law(), id.0, &answer.judged).await?),
        None => None,
    };
    let state = answer.as_ref().map_or(FeeState::Recorded, |answer| answer.state);
    let rules = answer.map(|answer| answer.rules).unwrap_or_default();
    let text =
        |typed: &Option<String>| typed.as_deref().map(str::trim).filter(|typed| !typed.is_empty()).map(str::to_owned);
    let row = model::Model {
        id,
        version: 0,
        salt: Salt::default(),
        worker: journey.worker,
        journey: journey.id,
        contract: None,
        recruiter,
        taken_by: text(&fee.typed.taken_by).unwrap_or_default(),
        paid_by: fee.typed.paid_by,
        item: fee.typed.item.clone(),
        amount_minor: fee.money.minor,
        currency: CurrencyCode(fee.money.currency),
        paid_on: fee.typed.paid_on,
        receipt: text(&fee.typed.receipt),
        state,
        judgment,
        rules: JsonText::of(&rules),
        settled_at: None,
        settled: None,
        settled_by: None,
        made_at: tx.now(),
        made_by: act.visitor()?.account(),
    };
    let event = match state {
        FeeState::Recorded => Event("fee.recorded"),
        FeeState::Refused => Event("fee.refused"),
        FeeState::Unclear => Event("fee.unclear"),
        FeeState::Reported => Event("fee.reported"),
    };
    tx.insert(permit, event, row).await?;
    Ok(FeeKept { fee: id, state, rules })
}

/// The answer to whoever asked: a refused attempt is a refusal, with its rule and the text it rests on.
fn told(law: &LawInForce, kept: FeeKept) -> Result<FeeKept, Fault> {
    if kept.state != FeeState::Refused {
        return Ok(kept);
    }
    let rule = kept.rules.first().cloned();
    let cite = rule.as_deref().and_then(|rule| cited(law, rule));
    Err(Fault::Refused(Refusal { code: REFUSED, rule, cite }))
}

/// The text that a rule rests on, in one line.
pub fn cited(law: &LawInForce, rule: &str) -> Option<String> {
    let text = law.text(law.rule(rule)?);
    let cite = text.cites.first()?;
    let title = match (&cite.instrument, &cite.source) {
        (Some(id), _) => {
            let known = law.instrument(id)?;
            known.short.clone().unwrap_or_else(|| known.title.clone())
        }
        (None, Some(id)) => law.source(id)?.title.clone(),
        (None, None) => return None,
    };
    Some(cite.article.as_ref().map_or(title.clone(), |article| format!("{title}, {article}")))
}
