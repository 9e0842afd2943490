//! Arrival and substitution: what is worse comes to light at once, and whoever may have swapped the contract never learns of it.

use crate::land::{Actor, Land, both_databases};
use crate::town::Town;
use axum::http::StatusCode;
use marhala::abroad::substitutions::model as substitution;
use marhala::foundations::access::{Action, Category, Purpose, Resource, Role};
use marhala::foundations::judgments;
use marhala::foundations::people::organisation::{self, OrganisationKind};
use marhala::foundations::queue::{self, Whose, task::TaskKind};
use marhala::foundations::references;
use marhala::foundations::sessions;
use marhala::foundations::store::ids::{ContractId, JourneyId, WorkerId};
use marhala::foundations::store::{Event, JsonText, Salt};
use marhala::pre_departure::contract_register::model::{self as contract, ContractKind, ContractState};
use marhala::pre_departure::workers::journey::{self, Stage};
use marhala_law::judge::Record;
use sea_orm::EntityTrait;
use serde_json::{Value, json};

/// What was promised.
fn promised() -> Value {
    json!({
        "origin": "NP", "destination": "AE", "sector": "domestic_work", "signed_on": "2026-10-05",
        "wage": "1800 AED", "wage_period": "month", "hours_per_day": "8 h", "rest_days_per_week": 1,
        "annual_leave_days": 30, "passport_holder": "worker"
    })
}

/// Everybody in the story.
struct Story {
    land: Land,
    recruiter: organisation::Model,
    employer: organisation::Model,
    post: Option<organisation::Model>,
    worker: WorkerId,
    journey: JourneyId,
    officer: Actor,
    town: Town,
}

impl Story {
    async fn new(land: Land, with_post: bool) -> Self {
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
        let employer = land.organisation(OrganisationKind::Employer, "Sample Employer", "AE").await;
        let post = if with_post { Some(land.post("Sample Post", "NP", "AE").await) } else { None };
        let officer = land.staff(office.id, Role::LabourOfficer, Purpose::Registration).await;
        let input = json!({
            "name": "Asha Sample", "birth_date": "1994-03-02", "nationality": "NP",
            "journey": { "origin": "NP", "destination": "AE", "recruiter": recruiter.id, "employer": employer.id }
        });
        let made = officer.post("/api/v1/workers", &input).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
        let made = made.json();
        let worker: WorkerId = made["worker"].as_str().unwrap().parse().unwrap();
        let journey: JourneyId = made["journey"].as_str().unwrap().parse().unwrap();
        let town = signed_in(&land, worker).await;
        let story = Self { land, recruiter, employer, post, worker, journey, officer, town };
        story.clear().await;
        story
    }

    /// The stage a clearance leads to, and the contract behind it.
    async fn clear(&self) {
        let act = self.land.act();
        let law = act.law();
        let mut tx = act.begin("test.verify", &()).await.unwrap();
        let id = ContractId::fresh(tx.now().timestamp());
        let permit = act.may(Action::Import, &Resource::new(Category::Contract, id)).unwrap();
        let facts = promised().as_object().unwrap().clone();
        let table = law.facts_of(law.table("contract").unwrap());
        let record = Record::from_json(table, &facts, law.packs()).unwrap();
        let judged = judgments::judge(law, "contract", JsonText::of(&facts), &record).unwrap();
        let row = contract::Model {
            id,
            version: 0,
            salt: Salt::default(),
            reference: references::fresh('C').unwrap(),
            worker: self.worker,
            journey: self.journey,
            recruiter: Some(self.recruiter.id),
            employer: self.employer.id,
            post: self.post.as_ref().map(|post| post.id),
            helper: None,
            origin: "NP".parse().unwrap(),
            destination: "AE".parse().unwrap(),
            kind: ContractKind::Filed,
            state: ContractState::Verified,
            facts: JsonText::of(&facts),
            verdict: judged.verdict(),
            judgment: judgments::store(&tx, law, id.0, &judged).await.unwrap(),
            notes: JsonText::of(&serde_json::Map::new()),
            starts_on: None,
            submitted_at: None,
            decided_at: Some(tx.now()),
            decided_by: None,
            made_at: tx.now(),
            made_by: None,
        };
        tx.insert(&permit, Event("contract.imported"), row).await.unwrap();
        let row = journey::Entity::find_by_id(self.journey).one(tx.db()).await.unwrap().unwrap();
        let row = journey::Model { stage: Stage::Cleared, ..row };
        tx.update(&permit, Event("journey.imported"), row).await.unwrap();
        tx.commit(()).await.unwrap();
    }

    async fn staff(&self, organisation: &organisation::Model, role: Role, purpose: Purpose) -> Actor {
        self.land.staff(organisation.id, role, purpose).await
    }

    async fn moved(&self, town: &Town, step: &str, day: &str) -> crate::town::Answer {
        let at = format!("/api/v1/journeys/{}", self.journey);
        let version = journey::Entity::find_by_id(self.journey).one(self.land.store().reader()).await;
        let version = version.unwrap().unwrap().version;
        let town = town.clone().with("if-match", format!("\"{version}\""));
        town.post_json(&format!("{at}/moves"), &json!({ "step": step, "day": day })).await
    }

    async fn arrive(&self) {
        let done = self.moved(&self.town, "arrive", "2026-11-20").await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.text());
    }

    /// The worker enters the promised contract, with changes.
    async fn given(&self, changes: &[(&str, Value)]) -> Value {
        let done = self.give_as(&self.town, changes).await;
        assert_eq!(done.status, StatusCode::CREATED, "{}", done.text());
        done.json()
    }

    async fn give_as(&self, town: &Town, changes: &[(&str, Value)]) -> crate::town::Answer {
        let mut facts = promised();
        for (name, value) in changes {
            facts[*name] = value.clone();
        }
        let address = format!("/api/v1/journeys/{}/given-contracts", self.journey);
        town.post_json(&address, &json!({ "facts": facts })).await
    }

    async fn substitutions(&self) -> Vec<substitution::Model> {
        substitution::Entity::find().all(self.land.store().reader()).await.unwrap()
    }

    async fn waiting(&self, role: Role, organisation: &organisation::Model) -> usize {
        let whose = Whose { role, organisation: Some(organisation.id) };
        let page = queue::page(self.land.store().reader(), whose, Some(TaskKind::Substitution), None, 50).await;
        page.unwrap().items.len()
    }
}

async fn signed_in(land: &Land, worker: WorkerId) -> Town {
    let holder = (worker.0, Role::Worker, Purpose::Own);
    let session = sessions::open(land.store(), holder, false, land.act().now()).await.expect("a session");
    land.visitor().with("cookie", format!("marhala={}", session.token()))
}

fn clauses(given: &Value, standing: &str) -> Vec<String> {
    let all = given["clauses"].as_array().unwrap().iter();
    let names = all.filter(|held| held["standing"] == standing).map(|held| held["fact"].as_str().unwrap().to_owned());
    names.collect()
}

/// All lists in which a recruiter or an employer could come upon a given contract.
async fn seen(story: &Story, party: &Actor) -> Vec<String> {
    let journeys = format!("/api/v1/workers/{}/journeys", story.worker);
    let lists = [journeys.as_str(), "/contracts", "/api/v1/contracts", "/workers", "/api/v1/workers", "/queue"];
    let mut seen = Vec::new();
    for list in lists {
        seen.push(party.get(list).await.text().to_owned());
    }
    seen
}

both_databases! {
    async fn the_same_contract_is_no_substitution(land: Land) {
        let story = Story::new(land, true).await;
        story.arrive().await;
        let given = story.given(&[]).await;
        assert_eq!(given["substitution"], Value::Null);
        assert_eq!(clauses(&given, "worse"), Vec::<String>::new());
        assert!(clauses(&given, "same").contains(&"wage".to_owned()));
        assert!(story.substitutions().await.is_empty());
        assert_eq!(story.waiting(Role::LabourAttache, story.post.as_ref().unwrap()).await, 0);
    }

    async fn what_is_worse_is_a_substitution_with_exactly_those_clauses(land: Land) {
        let story = Story::new(land, true).await;
        story.arrive().await;
        let changes = [
            ("wage", json!("1200 AED")), ("rest_days_per_week", json!(0)), ("sector", json!("construction")),
            ("annual_leave_days", json!(35)),
        ];
        let given = story.given(&changes).await;
        let mut worse = clauses(&given, "worse");
        worse.sort();
        assert_eq!(worse, ["rest_days_per_week", "sector", "wage"]);
        assert_eq!(clauses(&given, "better"), ["annual_leave_days"]);
        assert!(given["broken"].as_array().unwrap().contains(&json!("verified-wage")), "{given}");
        let found = story.substitutions().await;
        assert_eq!(found.len(), 1);
        let post = story.post.as_ref().unwrap();
        assert_eq!(found[0].post, Some(post.id));
        assert_eq!(story.waiting(Role::LabourAttache, post).await, 1);
        // The attaché sees it, takes it in hand and closes it with what came of it.
        let attache = story.staff(post, Role::LabourAttache, Purpose::Protection).await;
        let address = format!("/substitutions/{}", found[0].id);
        let page = attache.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("1,200.00") && page.text().contains("1,800.00"), "{}", page.text());
        assert!(attache.get("/substitutions").await.text().contains(&found[0].reference));
        let at = format!("/api/v1{address}/handling");
        let town = |version: i64| attache.town.clone().with("if-match", format!("\"{version}\""));
        assert_eq!(town(7).post_json(&at, &json!({"do": "take"})).await.status, StatusCode::PRECONDITION_FAILED);
        assert_eq!(town(1).post_json(&at, &json!({"do": "take"})).await.status, StatusCode::OK);
        let nothing = town(2).post_json(&at, &json!({"do": "close", "outcome": " "})).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = "do=close&outcome=The+first+contract+holds+again.&version=2&once=a";
        assert_eq!(attache.town.post_form(&address, form).await.status, StatusCode::SEE_OTHER);
        assert_eq!(story.waiting(Role::LabourAttache, post).await, 0);
        assert_eq!(town(3).post_json(&at, &json!({"do": "take"})).await.status, StatusCode::CONFLICT);
        // Another post sees nothing of it.
        let other = story.land.post("Other Post", "NP", "QA").await;
        let other = story.staff(&other, Role::LabourAttache, Purpose::Protection).await;
        assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
        assert!(!other.get("/substitutions").await.text().contains(&found[0].reference));
    }

    async fn without_a_post_the_office_at_home_looks_into_it(land: Land) {
        let story = Story::new(land, false).await;
        story.arrive().await;
        story.given(&[("wage", json!("1200 AED"))]).await;
        let found = story.substitutions().await;
        let office = organisation::Entity::find_by_id(story.officer.account.organisation);
        let office = office.one(story.land.store().reader()).await.unwrap().unwrap();
        assert_eq!(story.waiting(Role::LabourOfficer, &office).await, 1);
        let protects = story.staff(&office, Role::LabourOfficer, Purpose::Protection).await;
        assert_eq!(protects.get(&format!("/substitutions/{}", found[0].id)).await.status, StatusCode::OK);
        // For another purpose the same office does not open it.
        assert_eq!(story.officer.get(&format!("/substitutions/{}", found[0].id)).await.status, StatusCode::NOT_FOUND);
    }

    async fn another_currency_or_way_of_counting_raises_no_false_alarm(land: Land) {
        let story = Story::new(land, true).await;
        story.arrive().await;
        let given = story.given(&[("wage", json!("66000 NPR"))]).await;
        assert_eq!(clauses(&given, "cannot_tell"), ["wage"]);
        assert_eq!(given["substitution"], Value::Null);
        let weekly = story.given(&[("wage", json!("500 AED")), ("wage_period", json!("week"))]).await;
        assert_eq!(clauses(&weekly, "cannot_tell"), ["wage"]);
        assert!(story.substitutions().await.is_empty());
        // What is not told is said to be so, and is not called worse.
        let quiet = story.given(&[("rest_days_per_week", Value::Null)]).await;
        assert_eq!(clauses(&quiet, "not_told"), ["rest_days_per_week"]);
        assert!(story.substitutions().await.is_empty());
        // Nothing at all is less in every currency.
        let nothing = story.given(&[("wage", json!("0 NPR"))]).await;
        assert_eq!(clauses(&nothing, "worse"), ["wage"]);
    }

    async fn recruiter_and_employer_learn_nothing(land: Land) {
        let story = Story::new(land, true).await;
        story.arrive().await;
        let recruiter = story.staff(&story.recruiter, Role::RecruiterStaff, Purpose::Placement).await;
        let employer = story.staff(&story.employer, Role::EmployerStaff, Purpose::Placement).await;
        let before = (seen(&story, &recruiter).await, seen(&story, &employer).await);
        let given = story.given(&[("wage", json!("900 AED"))]).await;
        assert_eq!(before, (seen(&story, &recruiter).await, seen(&story, &employer).await));
        let substitution = given["substitution"].as_str().unwrap();
        for party in [&recruiter, &employer] {
            for address in [
                "/substitutions".to_owned(),
                format!("/substitutions/{substitution}"),
                format!("/api/v1/substitutions/{substitution}"),
                "/api/v1/substitutions".to_owned(),
                format!("/my/arrival/contracts/{}", given["contract"].as_str().unwrap()),
                format!("/journeys/{}/arrival", story.journey),
            ] {
                assert_eq!(party.get(&address).await.status, StatusCode::NOT_FOUND, "{address}");
            }
            assert_eq!(story.give_as(&party.town, &[]).await.status, StatusCode::NOT_FOUND);
            assert_eq!(story.moved(&party.town, "return", "2026-11-22").await.status, StatusCode::NOT_FOUND);
        }
    }

    async fn a_worker_speaks_for_their_own_journey_only(land: Land) {
        let story = Story::new(land, true).await;
        let other = json!({
            "name": "Ravi Sample", "nationality": "NP", "journey": { "origin": "NP", "destination": "QA" }
        });
        let other = story.officer.post("/api/v1/workers", &other).await.json();
        let other = signed_in(&story.land, other["worker"].as_str().unwrap().parse().unwrap()).await;
        assert_eq!(story.moved(&other, "arrive", "2026-11-20").await.status, StatusCode::NOT_FOUND);
        story.arrive().await;
        assert_eq!(story.give_as(&other, &[("wage", json!("900 AED"))]).await.status, StatusCode::NOT_FOUND);
        assert!(story.substitutions().await.is_empty());
    }

    async fn a_journey_goes_its_way_in_order(land: Land) {
        let story = Story::new(land, true).await;
        assert_eq!(story.give_as(&story.town, &[]).await.status, StatusCode::CONFLICT);
        assert_eq!(story.moved(&story.town, "depart", "2026-11-20").await.status, StatusCode::NOT_FOUND);
        let officer = &story.officer.town;
        assert_eq!(story.moved(officer, "depart", "2026-12-24").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(story.moved(officer, "depart", "2026-11-19").await.status, StatusCode::OK);
        assert_eq!(story.moved(officer, "withdraw", "2026-11-19").await.status, StatusCode::CONFLICT);
        let early = story.moved(&story.town, "arrive", "2026-11-18").await;
        assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
        story.arrive().await;
        // The next journey waits until this one is over, links to it, and leaves it whole.
        let address = format!("/api/v1/workers/{}/journeys", story.worker);
        let next = json!({ "origin": "NP", "destination": "QA" });
        assert_eq!(story.officer.post(&address, &next).await.status, StatusCode::CONFLICT);
        assert_eq!(story.moved(&story.town, "return", "2026-11-22").await.status, StatusCode::OK);
        let first = journey::Entity::find_by_id(story.journey).one(story.land.store().reader()).await.unwrap();
        let started = story.officer.post(&address, &next).await;
        assert_eq!(started.status, StatusCode::CREATED, "{}", started.text());
        assert_eq!(started.json()["previous"], json!(story.journey));
        assert_eq!(started.json()["number"], 2);
        let still = journey::Entity::find_by_id(story.journey).one(story.land.store().reader()).await.unwrap();
        assert_eq!(first, still);
        assert_eq!(story.town.get(&address).await.json().as_array().unwrap().len(), 2);
    }

    async fn a_worker_enters_it_all_on_a_telephone(land: Land) {
        let story = Story::new(land, true).await;
        let page = story.town.get("/my/arrival").await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        let sent = story.town.post_form("/my/arrival", "do=arrive&day=2026-11-20&version=2&once=x").await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
        let form = story.town.get("/my/arrival/contract").await;
        assert_eq!(form.status, StatusCode::OK, "{}", form.text());
        for asked in ["wage", "wage_period", "rest_days_per_week", "passport_holder", "sector"] {
            assert!(form.text().contains(&format!("name=\"{asked}\"")), "{asked} is asked");
        }
        assert!(!form.text().contains("1800") && !form.text().contains("1,800"), "what was promised is not shown");
        let wrong = story.town.post_form("/my/arrival/contract", "wage=many&wage_currency=AED&once=y").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let empty = story.town.post_form("/my/arrival/contract", "once=y").await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
        let answers = "wage=1200&wage_currency=AED&wage_period=month&passport_holder=employer&rest_days_per_week=1&once=z";
        let told = story.town.post_form("/my/arrival/contract", answers).await;
        assert_eq!(told.status, StatusCode::SEE_OTHER, "{}", told.text());
        let result = story.town.get(told.header("location")).await;
        assert_eq!(result.status, StatusCode::OK, "{}", result.text());
        assert!(result.text().contains("worse than promised"), "{}", result.text());
        let found = story.substitutions().await;
        assert!(result.text().contains(&found[0].reference));
        for address in ["/my/arrival", "/my/arrival/contract", told.header("location")] {
            let packed = story.town.get_with(address, &[("accept-encoding", "gzip")]).await;
            assert!(packed.bytes.len() <= 6 * 1024, "{address}: {} bytes", packed.bytes.len());
        }
        // The same form again has one effect.
        story.town.post_form("/my/arrival/contract", answers).await;
        assert_eq!(story.substitutions().await.len(), 1);
        assert_eq!(story.waiting(Role::LabourAttache, story.post.as_ref().unwrap()).await, 1);
    }
}
