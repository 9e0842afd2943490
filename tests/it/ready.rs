//! A journey ready to depart: worker, papers, verified contract, licence, cover and training, as tests begin with.

use crate::land::{Actor, Land};
use marhala::foundations::access::{Action, Category, Purpose, Resource, Role};
use marhala::foundations::act::Act;
use marhala::foundations::judgments::{self, VerdictCode};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::sessions::Visitor;
use marhala::foundations::store::ids::{ContractId, DocumentId, LicenceId, OrganisationId, PersonId, WorkerId};
use marhala::foundations::store::{Event, JsonText, Salt};
use marhala::pre_departure::clearances::facts::judge;
use marhala::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use marhala::pre_departure::recruiters::model::{self as licence, LicenceState};
use marhala::pre_departure::workers::document::{self, DocumentKind, Holder};
use serde_json::{Map, json};

/// A journey from Nepal that lacks nothing.
pub struct Ready {
    pub worker: WorkerId,
    pub journey: String,
    pub recruiter: Actor,
    pub office: OrganisationId,
    pub licence: licence::Model,
    pub contract: contract::Model,
}

impl Ready {
    /// From Nepal.
    pub async fn to(land: &Land, destination: &str) -> Self {
        Self::between(land, "NP", destination, "1000 QAR").await
    }

    /// From one country to another, for this wage a month.
    pub async fn between(land: &Land, origin: &str, destination: &str, wage: &str) -> Self {
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter 12", origin).await;
        let employer = land.organisation(OrganisationKind::Employer, "Sample Employer 3", destination).await;
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", origin).await;
        let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        let body = json!({
            "name": "Asha Sample", "nationality": origin,
            "passport": { "kind": "passport", "country": origin, "number": "PA0000001", "expires_on": "2034-01-01" },
            "journey": { "origin": origin, "destination": destination, "employer": employer.id, "departs_on": "2026-12-01" }
        });
        let made = staff.post("/api/v1/workers", &body).await;
        assert_eq!(made.status.as_u16(), 201, "{}", made.text());
        let made = made.json();
        let worker: WorkerId = made["worker"].as_str().unwrap().parse().unwrap();
        let journey = made["journey"].as_str().unwrap().to_owned();
        let act = land.act();
        let mut tx = act.begin("test", &()).await.unwrap();
        let now = tx.now();
        let permit = |category| act.may(Action::Import, &Resource::new(category, uuid::Uuid::nil())).unwrap();
        let judged = judge(land.program.law(), &Map::new()).unwrap();
        let id = ContractId::fresh(now.timestamp());
        let judgment = judgments::store(&tx, land.program.law(), id.0, &judged).await.unwrap();
        let facts = json!({
            "origin": origin, "destination": destination, "sector": "construction", "signed_on": "2026-11-23",
            "starts_on": "2026-12-05", "wage": wage, "wage_period": "month"
        });
        let row = contract::Model {
            id,
            version: 0,
            salt: Salt::default(),
            reference: format!("C-{id}"),
            worker,
            journey: journey.parse().unwrap(),
            recruiter: Some(recruiter.id),
            employer: employer.id,
            post: None,
            helper: None,
            origin: origin.parse().unwrap(),
            destination: destination.parse().unwrap(),
            kind: ContractKind::Filed,
            state: ContractState::Verified,
            facts: JsonText(facts),
            verdict: VerdictCode::Allowed,
            judgment,
            notes: JsonText(json!({})),
            starts_on: None,
            submitted_at: None,
            decided_at: None,
            decided_by: None,
            made_at: now,
            made_by: None,
        };
        let contract = tx.insert(&permit(Category::Contract), Event("test"), row).await.unwrap();
        let row = licence::Model {
            id: LicenceId::fresh(now.timestamp()),
            version: 0,
            salt: Salt::default(),
            number: "12/2026".into(),
            recruiter: recruiter.id,
            state: LicenceState::Granted,
            since: None,
            valid_from: Some("2026-01-01".parse().unwrap()),
            valid_until: Some("2027-12-31".parse().unwrap()),
            ground: None,
            bond_minor: None,
            bond_currency: None,
            principals: JsonText(json!([])),
            proposal: JsonText::default(),
            proposed_by: None,
            proposed_by_person: None,
            proposed_at: None,
            made_at: now,
            made_by: None,
            made_by_person: None,
        };
        let licence = tx.insert(&permit(Category::Licence), Event("test"), row).await.unwrap();
        let row = document::Model {
            id: DocumentId::fresh(now.timestamp()),
            version: 0,
            salt: Salt::default(),
            worker,
            kind: DocumentKind::Visa,
            country: Some(destination.parse().unwrap()),
            number: None,
            number_index: None,
            issued_on: None,
            expires_on: Some("2028-12-01".parse().unwrap()),
            replaces: None,
            replaced: false,
            held_by: Holder::Worker,
            made_at: now,
            made_by: None,
        };
        tx.insert(&permit(Category::Document), Event("test"), row).await.unwrap();
        tx.commit(()).await.unwrap();
        let ready = Self { worker, journey, recruiter: staff, office: office.id, licence, contract };
        ready.attest("cover", "2026-11-25", Some("2028-12-31")).await;
        ready.attest("orientation", "2026-11-22", None).await;
        ready
    }

    /// Enters cover or training, as the recruiter does.
    pub async fn attest(&self, kind: &str, day: &str, until: Option<&str>) {
        let body = json!({ "kind": kind, "done_on": day, "valid_until": until, "issuer": "Sample Issuer" });
        let answer = self.recruiter.post(&format!("/api/v1/journeys/{}/attestations", self.journey), &body).await;
        assert_eq!(answer.status.as_u16(), 201, "{}", answer.text());
    }

    /// What the worker does.
    pub fn worker_act(&self, land: &Land) -> Act {
        let visitor = Visitor {
            id: self.worker.0,
            person: PersonId(self.worker.0),
            role: Role::Worker,
            purpose: Purpose::Own,
            ..Visitor::program()
        };
        Act::without_request(&land.program, land.program.speech("en"), visitor)
    }

    /// Changes the licence, as the licensing office would.
    pub async fn licence_becomes(&self, land: &Land, state: LicenceState) {
        let act = land.act();
        let mut tx = act.begin("test", &()).await.unwrap();
        let permit = act.may(Action::Import, &Resource::new(Category::Licence, self.licence.id)).unwrap();
        tx.update(&permit, Event("test"), licence::Model { state, ..self.licence.clone() }).await.unwrap();
        tx.commit(()).await.unwrap();
    }

    /// Changes the contract.
    pub async fn contract_becomes(&self, land: &Land, state: ContractState) {
        let act = land.act();
        let mut tx = act.begin("test", &()).await.unwrap();
        let permit = act.may(Action::Import, &Resource::new(Category::Contract, self.contract.id)).unwrap();
        tx.update(&permit, Event("test"), contract::Model { state, ..self.contract.clone() }).await.unwrap();
        tx.commit(()).await.unwrap();
    }
}
