//! Licences: applied for, decided by two persons, and every way around that refused.

use crate::html;
use crate::land::{Actor, Land, both_databases};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::people::organisation::{self, OrganisationKind};
use serde_json::{Value, json};

/// An office with officers, and a recruiter that has applied.
pub struct Office {
    pub first: Actor,
    pub second: Actor,
    pub recruiter: organisation::Model,
    pub staff: Actor,
    pub office: organisation::Model,
}

impl Office {
    pub async fn open(land: &Land, name: &str) -> Self {
        let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
        let first = land.staff(office.id, Role::LabourOfficer, Purpose::Licensing).await;
        let second = land.staff(office.id, Role::LabourOfficer, Purpose::Licensing).await;
        let recruiter = land.organisation(OrganisationKind::Recruiter, name, "NP").await;
        let staff = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        Self { first, second, recruiter, staff, office }
    }

    /// The identifier of the recruiter's new application.
    pub async fn applied(&self) -> String {
        let answer = self.staff.post("/api/v1/licences", &json!({ "bond": "2000000", "bond_currency": "NPR" })).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
        answer.json()["id"].as_str().unwrap().to_owned()
    }

    /// Two officers decide.
    pub async fn decide(&self, id: &str, proposal: Value) {
        let version = version(&self.first, id).await;
        let proposed = change(&self.first, id, "proposal", version, &proposal).await;
        assert_eq!(proposed.0, StatusCode::OK, "{}", proposed.1);
        let approved = change(&self.second, id, "approval", version + 1, &json!({})).await;
        assert_eq!(approved.0, StatusCode::OK, "{}", approved.1);
    }

    /// The identifier of a licence in force until a day.
    pub async fn licensed(&self, number: &str, until: &str) -> String {
        let id = self.applied().await;
        self.decide(&id, grant(number, until)).await;
        id
    }
}

pub fn grant(number: &str, until: &str) -> Value {
    json!({ "decision": "grant", "number": number, "valid_from": "2026-01-01", "valid_until": until })
}

fn suspend() -> Value {
    json!({ "decision": "suspend", "ground": "Took fees that the law forbids.", "notice_on": "2026-11-20" })
}

pub async fn version(actor: &Actor, id: &str) -> i64 {
    let answer = actor.get(&format!("/api/v1/licences/{id}")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    assert_eq!(answer.header("etag"), format!("\"{}\"", answer.json()["version"]));
    answer.json()["version"].as_i64().unwrap()
}

pub async fn change(actor: &Actor, id: &str, what: &str, version: i64, body: &Value) -> (StatusCode, Value) {
    let town = actor.town.clone().with("if-match", format!("\"{version}\""));
    let answer = town.post_json(&format!("/api/v1/licences/{id}/{what}"), body).await;
    (answer.status, answer.json())
}

async fn public(land: &Land, office: &Office) -> Value {
    land.visitor().get(&format!("/api/v1/recruiters/{}", office.recruiter.reference)).await.json()
}

both_databases! {
    async fn a_licence_is_granted_by_two_persons_and_never_by_one(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.applied().await;
        assert_eq!(public(&land, &office).await["status"], "none");
        let done = change(&office.first, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await;
        assert_eq!((done.0, &done.1["waits"], &done.1["state"]), (StatusCode::OK, &json!(true), &json!("applied")));
        assert_eq!(public(&land, &office).await["status"], "none");
        // Not by the same account, not by another account of the same person, not by the recruiter.
        let person = Some(office.first.account.person);
        let twin = land.staff_of(office.office.id, Role::LabourOfficer, Purpose::Licensing, person).await;
        for actor in [&office.first, &twin, &office.staff] {
            let refused = change(actor, &id, "approval", 2, &json!({})).await;
            assert_eq!(refused.0, StatusCode::NOT_FOUND, "{}", refused.1);
        }
        let done = change(&office.second, &id, "approval", 2, &json!({})).await;
        assert_eq!((done.0, &done.1["waits"], &done.1["state"]), (StatusCode::OK, &json!(false), &json!("granted")));
        let entry = public(&land, &office).await;
        assert_eq!((&entry["status"], &entry["number"]), (&json!("licensed"), &json!("L 1")));
        assert_eq!(entry["decisions"][0]["decision"], "grant");
        let text = entry.to_string();
        for actor in [&office.first, &office.second, &office.staff] {
            assert!(!text.contains(&actor.account.name) && !text.contains(&actor.account.id.to_string()), "{text}");
        }
        // Once is enough.
        assert_eq!(change(&office.second, &id, "approval", 3, &json!({})).await.1["code"], "licence.no_proposal");
    }

    async fn whoever_applied_does_not_decide_by_another_account(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.applied().await;
        let person = Some(office.staff.account.person);
        let twin = land.staff_of(office.office.id, Role::LabourOfficer, Purpose::Licensing, person).await;
        assert_eq!(change(&twin, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await.0, StatusCode::NOT_FOUND);
        change(&office.first, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await;
        assert_eq!(change(&twin, &id, "approval", 2, &json!({})).await.0, StatusCode::NOT_FOUND);
    }

    async fn an_edit_makes_a_proposal_void(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.applied().await;
        change(&office.first, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await;
        let town = office.staff.town.clone().with("if-match", "\"2\"");
        let body = json!({ "bond": "1", "bond_currency": "NPR" }).to_string();
        let request = axum::http::Request::put(format!("/api/v1/licences/{id}")).header("content-type", "application/json");
        let edited = town.send(request.body(body.into()).unwrap()).await;
        assert_eq!((edited.status, &edited.json()["waits"]), (StatusCode::OK, &json!(false)), "{}", edited.text());
        // The version that was proposed is gone, and the new one has nothing to approve.
        assert_eq!(change(&office.second, &id, "approval", 2, &json!({})).await.0, StatusCode::PRECONDITION_FAILED);
        let refused = change(&office.second, &id, "approval", 3, &json!({})).await;
        assert_eq!((refused.0, &refused.1["code"]), (StatusCode::CONFLICT, &json!("licence.no_proposal")));
        let queue = open_tasks(&land).await;
        assert_eq!(queue, ["decide_licence"]);
    }

    async fn a_suspension_shows_at_once_with_its_ground_and_is_lifted(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.licensed("L 1", "2028-01-01").await;
        let reference = &office.recruiter.reference;
        let bare = json!({ "decision": "suspend" });
        let refused = change(&office.first, &id, "proposal", 3, &bare).await;
        assert_eq!(refused.0, StatusCode::UNPROCESSABLE_ENTITY);
        let codes: Vec<&str> = refused.1["errors"].as_array().unwrap().iter().filter_map(|e| e["code"].as_str()).collect();
        assert_eq!(codes, ["licence.ground", "licence.notice"]);
        office.decide(&id, suspend()).await;
        let page = land.visitor().get(&format!("/recruiters/{reference}")).await;
        assert!(page.text().contains("Suspended</strong>") && page.text().contains("Took fees"), "{}", page.text());
        assert!(page.text().contains("Do not pay"));
        assert_eq!(html::faults(page.text()), Vec::<String>::new());
        let found = land.visitor().get("/recruiters?q=sample+recruiter").await;
        assert!(found.text().contains("Suspended</strong>"), "{}", found.text());
        office.decide(&id, json!({ "decision": "lift" })).await;
        assert_eq!(public(&land, &office).await["status"], "licensed");
        assert_eq!(public(&land, &office).await["decisions"].as_array().unwrap().len(), 3);
    }

    async fn a_revoked_licence_is_not_renewed(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.licensed("L 1", "2027-01-01").await;
        let short = json!({ "decision": "renew", "valid_until": "2026-12-31" });
        assert_eq!(change(&office.first, &id, "proposal", 3, &short).await.1["code"], "licence.term");
        office.decide(&id, json!({ "decision": "renew", "valid_until": "2028-12-31" })).await;
        assert_eq!(public(&land, &office).await["until"], "2028-12-31");
        office.decide(&id, json!({ "decision": "revoke", "ground": "Sent workers without contracts." })).await;
        let renew = json!({ "decision": "renew", "valid_until": "2030-12-31" });
        let refused = change(&office.first, &id, "proposal", 7, &renew).await;
        assert_eq!((refused.0, &refused.1["code"]), (StatusCode::CONFLICT, &json!("licence.not_now")));
        assert_eq!(public(&land, &office).await["status"], "revoked");
        // The recruiter may apply anew; the number of another licence is not given twice.
        let again = office.applied().await;
        let taken = change(&office.first, &again, "proposal", 1, &grant("L 1", "2028-01-01")).await;
        assert_eq!(taken.1["code"], "licence.number_taken");
        assert_eq!(public(&land, &office).await["status"], "revoked");
    }

    async fn another_recruiter_sees_nothing_of_an_application(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let id = office.applied().await;
        let other = land.organisation(OrganisationKind::Recruiter, "Another Recruiter", "NP").await;
        let other = land.staff(other.id, Role::RecruiterStaff, Purpose::Placement).await;
        for address in [format!("/api/v1/licences/{id}"), format!("/licences/{id}")] {
            assert_eq!(other.get(&address).await.status, StatusCode::NOT_FOUND);
            assert_eq!(land.visitor().get(&address).await.status, StatusCode::UNAUTHORIZED);
        }
        assert_eq!(other.get("/api/v1/licences").await.json()["items"], json!([]));
        assert_eq!(office.staff.get("/api/v1/licences").await.json()["items"].as_array().unwrap().len(), 1);
        let officer = land.staff(office.office.id, Role::LabourOfficer, Purpose::Clearance).await;
        assert_eq!(change(&officer, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await.0, StatusCode::NOT_FOUND);
        assert_eq!(change(&office.staff, &id, "proposal", 1, &grant("L 1", "2028-01-01")).await.0, StatusCode::NOT_FOUND);
        // One application at a time; unknown fields are refused.
        let twice = office.staff.post("/api/v1/licences", &json!({})).await;
        assert_eq!((twice.status, &twice.json()["code"]), (StatusCode::CONFLICT, &json!("licence.open")));
        let more = office.staff.post("/api/v1/licences", &json!({ "state": "granted" })).await;
        assert_eq!(more.status, StatusCode::UNPROCESSABLE_ENTITY);
    }

    async fn principals_are_abroad_and_added_by_two(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let here = land.organisation(OrganisationKind::Employer, "Sample Employer Here", "NP").await;
        let abroad = land.organisation(OrganisationKind::Employer, "Sample Employer Abroad", "AE").await;
        let wrong = office.staff.post("/api/v1/licences", &json!({ "principals": [here.reference] })).await;
        assert_eq!(wrong.json()["code"], "licence.principal", "{}", wrong.text());
        let id = office.licensed("L 1", "2028-01-01").await;
        let add = json!({ "decision": "add_principal", "principal": abroad.reference });
        office.decide(&id, add.clone()).await;
        assert_eq!(public(&land, &office).await["principals"][0]["name"], "Sample Employer Abroad");
        assert_eq!(change(&office.first, &id, "proposal", 5, &add).await.1["code"], "licence.principal");
        office.decide(&id, json!({ "decision": "remove_principal", "principal": abroad.reference })).await;
        assert_eq!(public(&land, &office).await["principals"], json!([]));
    }

    async fn officers_and_recruiters_work_on_pages(land: Land) {
        let office = Office::open(&land, "Sample Recruiter").await;
        let own = office.staff.get("/licence").await;
        assert_eq!(html::faults(own.text()), Vec::<String>::new());
        let wrong = office.staff.town.post_form("/licence", "once=a&version=0&licence=&bond=x&bond_currency=NPR&principals=").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(wrong.text()), Vec::<String>::new());
        let sent = "once=b&version=0&licence=&bond=10&bond_currency=NPR&principals=";
        let sent = office.staff.town.post_form("/licence", sent).await;
        assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/licence"), "{}", sent.text());
        assert_eq!(html::faults(office.staff.get("/licence").await.text()), Vec::<String>::new());
        let list = office.first.get("/licences?state=applied").await;
        assert_eq!(html::faults(list.text()), Vec::<String>::new());
        let address = html::captures(list.text(), r#"href="(/licences/[^"]+)""#)[0].to_owned();
        for decision in ["", "grant", "refuse"] {
            let page = office.first.get(&format!("{address}?decide={decision}")).await;
            assert_eq!(page.status, StatusCode::OK);
            assert_eq!(html::faults(page.text()), Vec::<String>::new(), "{decision}");
        }
        let propose = format!("{address}/propose");
        let wrong = office.first.town.post_form(&propose, "once=c&version=1&decision=grant&number=&valid_from=&valid_until=x&ground=").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(html::faults(wrong.text()), Vec::<String>::new());
        let right = "once=d&version=1&decision=grant&number=l+7&valid_from=2026-01-01&valid_until=2027-12-31&ground=";
        assert_eq!(office.first.town.post_form(&propose, right).await.status, StatusCode::SEE_OTHER);
        // The same form twice has one effect.
        assert_eq!(office.first.town.post_form(&propose, right).await.status, StatusCode::SEE_OTHER);
        let approve = format!("{address}/approve");
        assert!(!office.first.get(&address).await.text().contains(&approve));
        let page = office.second.get(&address).await;
        assert!(page.text().contains(&approve) && page.text().contains("L 7"), "{}", page.text());
        assert_eq!(html::faults(page.text()), Vec::<String>::new());
        assert_eq!(office.second.town.post_form(&approve, "once=e&version=1").await.status, StatusCode::CONFLICT);
        assert_eq!(office.second.town.post_form(&approve, "once=f&version=2").await.status, StatusCode::SEE_OTHER);
        assert!(office.staff.get("/licence").await.text().contains("Licensed</strong>"));
        let soon = office.first.get("/api/v1/licences?expires_within=30").await.json();
        assert_eq!(soon["items"], json!([]));
        assert!(open_tasks(&land).await.is_empty());
    }
}

/// The kinds of open work, whosever it is.
pub async fn open_tasks(land: &Land) -> Vec<String> {
    use marhala::foundations::queue::task;
    use sea_orm::entity::prelude::*;
    let open = task::Entity::find().filter(task::Column::DoneAt.is_null()).all(land.store().reader()).await.unwrap();
    open.iter().map(|task| task.kind.to_string()).collect()
}
