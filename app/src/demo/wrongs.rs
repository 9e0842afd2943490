//! Wrongs planted in the sample, each by the step a person would have taken: what to look for in the demonstration.

use super::base::Base;
use super::plan::{Corridor, Plan};
use crate::abroad::arrivals::give::{NewGiven, give};
use crate::abroad::reports::input::NewReport;
use crate::abroad::reports::model::{DoneBy, ReportKind};
use crate::abroad::reports::steps::make;
use crate::foundations::access::{Purpose, Role};
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::people::account;
use crate::foundations::program::Program;
use crate::foundations::sessions::Visitor;
use crate::foundations::store::ids::{JourneyId, PersonId, WorkerId};
use crate::foundations::store::migrations::setting;
use crate::foundations::store::{Day, fault};
use crate::pre_departure::clearances::steps::{NewClearance, ask};
use crate::pre_departure::contract_register::input::{At, NewContract};
use crate::pre_departure::contract_register::steps::{file, submit};
use crate::pre_departure::fees::input::NewFee;
use crate::pre_departure::fees::model::Payer;
use crate::pre_departure::fees::steps::record;
use crate::pre_departure::workers::document::DocumentKind;
use crate::pre_departure::workers::input::{NewDocument, NewJourney, NewWorker};
use crate::pre_departure::workers::journey::{self, Stage};
use crate::pre_departure::workers::steps::{Registered, register};
use jiff::ToSpan;
use sea_orm::entity::prelude::*;
use sea_orm::{QueryOrder, QuerySelect};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The setting that lists what was planted.
const SETTING: &str = "demo";

/// Something to look for, and the worker it is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planted {
    /// What: the text `demo-find-<what>` tells it, and who sees it where.
    pub what: String,
    /// The worker, to sign in as.
    pub worker: WorkerId,
    /// The worker's reference.
    pub reference: String,
}

/// What was planted in this record.
///
/// # Errors
/// When the database fails.
pub async fn planted(program: &Program) -> Result<Vec<Planted>, Fault> {
    let text = setting::get(program.store()?.reader(), SETTING).await?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Plants them.
///
/// # Errors
/// When a step that should be done is refused, or the database fails.
pub async fn plant(program: &Program, plan: &Plan, base: &Base) -> Result<(), Fault> {
    let corridor = plan.corridor.first().ok_or(Fault::NotFound)?;
    let recruiter = as_staff(program, base, Role::RecruiterStaff, Purpose::Placement)?;
    let employer = base.employers.get(&corridor.destination).and_then(|all| all.first()).map(|first| first.id);
    let today = recruiter.today();
    let worker = |name: &str, number: u32, years: i32| NewWorker {
        name: name.to_owned(),
        called: None,
        birth_date: "1994-03-02".parse().ok(),
        sex: None,
        nationality: corridor.origin,
        language: None,
        phone: None,
        email: None,
        passport: Some(NewDocument {
            kind: DocumentKind::Passport,
            country: Some(corridor.origin),
            number: Some(format!("PLANTED{number:04}")),
            issued_on: Some(Day(today.saturating_sub(4.years()))),
            expires_on: Some(Day(today.saturating_add((years * 30).days()))),
        }),
        journey: NewJourney {
            origin: corridor.origin,
            destination: corridor.destination,
            employer,
            recruiter: None,
            occupation: Some(corridor.occupation.clone()),
            departs_on: Some(Day(today.saturating_add(40.days()))),
        },
    };
    let mut found = Vec::new();
    let mut note = |what: &str, registered: &Registered| {
        let (worker, reference) = (registered.worker, registered.reference.clone());
        found.push(Planted { what: what.to_owned(), worker, reference });
    };
    // A contract as it should be, on its way to an officer.
    let ordinary = register(&recruiter, worker("Maria Halimbawa Ordinary", 1, 60)).await?;
    let filed = file(&recruiter, contract(&recruiter, corridor, ordinary.journey, None)).await?;
    submit(&recruiter, At { contract: filed.contract, version: filed.version }).await?;
    note("ordinary", &ordinary);
    // A contract below the floor: judged at once, and refused when it is submitted.
    let low = register(&recruiter, worker("Ana Halimbawa Low Wage", 2, 60)).await?;
    file(&recruiter, contract(&recruiter, corridor, low.journey, Some("100.00"))).await?;
    note("low-wage", &low);
    // A fee that the law of the corridor forbids; the attempt stays on record.
    let fee = NewFee {
        item: "matching".into(),
        amount: "30000".into(),
        currency: "PHP".parse().map_err(|_| Fault::NotFound)?,
        paid_by: Payer::Worker,
        paid_on: Day(today),
        receipt: Some("SAMPLE-1".into()),
        taken_by: None,
        sector: Some("domestic_work".into()),
    };
    if let Ok(kept) = record(&recruiter, ordinary.journey, fee).await {
        tracing::warn!(?kept, "the sample fee was not refused");
    }
    note("fee", &ordinary);
    // A passport that ends before the work does: the clearance tells it with all its other reasons.
    let short = register(&recruiter, worker("Liza Halimbawa Short Passport", 3, 3)).await?;
    let filed = file(&recruiter, contract(&recruiter, corridor, short.journey, None)).await?;
    submit(&recruiter, At { contract: filed.contract, version: filed.version }).await?;
    ask(&recruiter, short.journey, NewClearance { departs_on: None }).await?;
    note("passport-ends", &short);
    // One person, registered twice.
    let mut twice = worker("Halimbawa Maria Ordinari", 1, 60);
    twice.called = Some("Maria".into());
    let twice = register(&recruiter, twice).await?;
    note("twice", &twice);
    for (what, journey) in abroad(program, corridor).await? {
        let me = as_worker(program, journey.worker);
        if what == "passport-taken" {
            let report = NewReport {
                kind: ReportKind::Passport,
                happened_on: Some(Day(today)),
                done_by: Some(DoneBy::Employer),
                amount: None,
                told: Some("Sample: they keep it in a box and do not give it back.".into()),
            };
            make(&me, report).await?;
        } else {
            let NewContract { mut facts, .. } = contract(&me, corridor, journey.id, Some("4000.00"));
            facts.insert("rest_days_per_week".into(), 0.into());
            give(&me, journey.id, NewGiven { facts }).await?;
        }
        let reference = crate::pre_departure::workers::worker::Entity::find_by_id(journey.worker)
            .one(program.store()?.reader())
            .await
            .map_err(fault)?
            .map(|row| row.reference)
            .unwrap_or_default();
        found.push(Planted { what: what.to_owned(), worker: journey.worker, reference });
    }
    let text = serde_json::to_string(&found).map_err(|error| Fault::broken(format_args!("planted: {error}")))?;
    setting::set(program.store()?.writer(), SETTING, &text).await
}

/// Two sample workers who are abroad on a corridor.
async fn abroad(program: &Program, corridor: &Corridor) -> Result<Vec<(&'static str, journey::Model)>, Fault> {
    use journey::Column;
    let rows = journey::Entity::find()
        .filter(Column::Stage.eq(Stage::Abroad))
        .filter(Column::Origin.eq(corridor.origin))
        .filter(Column::Destination.eq(corridor.destination))
        .order_by_asc(Column::Id)
        .limit(2)
        .all(program.store()?.reader())
        .await
        .map_err(fault)?;
    Ok(["passport-taken", "substitution"].into_iter().zip(rows).collect())
}

/// What a sample contract says, with another wage when one is given.
fn contract(act: &Act, corridor: &Corridor, journey: JourneyId, wage: Option<&str>) -> NewContract {
    let day = act.today();
    let mut facts: Map<String, Value> = match serde_json::to_value(&corridor.facts) {
        Ok(Value::Object(facts)) => facts,
        _ => Map::new(),
    };
    facts.insert("signed_on".into(), day.to_string().into());
    facts.insert("starts_on".into(), day.saturating_add(42.days()).to_string().into());
    if let Some(wage) = wage {
        let currency = facts.get("wage").and_then(Value::as_str).and_then(|said| said.rsplit(' ').next());
        let wage = format!("{wage} {}", currency.unwrap_or_default());
        facts.insert("wage".into(), wage.into());
    }
    NewContract { journey, employer: None, facts }
}

fn as_staff(program: &Program, base: &Base, role: Role, purpose: Purpose) -> Result<Act, Fault> {
    let account: &account::Model =
        base.accounts.iter().find(|account| account.role.0 == role).ok_or(Fault::NotFound)?;
    let visitor = Visitor {
        id: account.id.0,
        person: account.person,
        role,
        organisation: Some(account.organisation),
        purpose,
        second_factor_at: Some(program.clock().now().into()),
        name: account.name.clone(),
        ..Visitor::program()
    };
    Ok(Act::without_request(program, program.speech("en"), visitor))
}

fn as_worker(program: &Program, worker: WorkerId) -> Act {
    let visitor = Visitor {
        id: worker.0,
        person: PersonId(worker.0),
        role: Role::Worker,
        purpose: Purpose::Own,
        ..Visitor::program()
    };
    Act::without_request(program, program.speech("en"), visitor)
}
