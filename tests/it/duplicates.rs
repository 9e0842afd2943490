//! Duplicates: found across scripts, decided by people, merged without moving anything, and taken apart again.

use crate::land::{Actor, Land, both_databases};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::people::organisation::OrganisationKind;
use marhala::foundations::queue::{self, Whose, task::TaskKind};
use marhala::foundations::store::ids::WorkerId;
use marhala::pre_departure::workers::{all_ids, likeness, worker};
use sea_orm::EntityTrait;
use serde_json::{Value, json};

async fn officer(land: &Land) -> Actor {
    let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
    land.staff(office.id, Role::LabourOfficer, Purpose::Registration).await
}

async fn registered(officer: &Actor, name: &str, born: &str, more: Value) -> WorkerId {
    let mut input = json!({
        "name": name, "birth_date": born, "nationality": "NP", "journey": { "origin": "NP", "destination": "AE" }
    });
    for (key, value) in more.as_object().unwrap() {
        input[key] = value.clone();
    }
    let made = officer.post("/api/v1/workers", &input).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    made.json()["worker"].as_str().unwrap().parse().unwrap()
}

async fn proposed(land: &Land) -> Vec<likeness::Model> {
    likeness::Entity::find().all(land.store().reader()).await.unwrap()
}

async fn row(land: &Land, id: WorkerId) -> worker::Model {
    worker::Entity::find_by_id(id).one(land.store().reader()).await.unwrap().unwrap()
}

async fn waiting(land: &Land, role: Role) -> usize {
    let whose = Whose { role, organisation: None };
    queue::page(land.store().reader(), whose, Some(TaskKind::Duplicate), None, 50).await.unwrap().items.len()
}

both_databases! {
    async fn the_same_person_is_found_across_scripts(land: Land) {
        let officer = officer(&land).await;
        let first = registered(&officer, "Mohammed Hassan Sample", "1990-05-17", json!({})).await;
        let second = registered(&officer, "محمد حسن سامبل", "1990-05-17", json!({})).await;
        let found = proposed(&land).await;
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!((found[0].one, found[0].other), (first, second));
        assert_eq!(waiting(&land, Role::LabourOfficer).await, 1);
        let page = officer.get(&format!("/duplicates/{}", found[0].id)).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("Mohammed Hassan Sample") && page.text().contains("محمد حسن سامبل"));
    }

    async fn the_same_passport_under_another_spelling_is_found(land: Land) {
        let officer = officer(&land).await;
        let passport = |number: &str| json!({ "passport": { "kind": "passport", "country": "NP", "number": number } });
        registered(&officer, "Sita Kumari Sample", "1992-01-09", passport("PA 123-456")).await;
        registered(&officer, "Seeta Sampal", "1992-01-09", passport("pa123456")).await;
        let found = proposed(&land).await;
        assert_eq!(found.len(), 1);
        let reasons: Vec<String> = found[0].reasons.read().unwrap();
        assert!(reasons.contains(&"document".to_owned()), "{reasons:?}");
    }

    async fn a_different_person_born_on_the_same_day_is_not_proposed(land: Land) {
        let officer = officer(&land).await;
        registered(&officer, "Mohammed Hassan Sample", "1990-05-17", json!({})).await;
        registered(&officer, "Bishnu Thapa", "1990-05-17", json!({})).await;
        assert_eq!(proposed(&land).await, []);
        assert_eq!(waiting(&land, Role::LabourOfficer).await, 0);
    }

    async fn merged_by_a_supervisor_and_taken_apart_again(land: Land) {
        let officer = officer(&land).await;
        let first = registered(&officer, "Asha Sample", "1994-03-02", json!({})).await;
        let second = registered(&officer, "Asha Sample", "1994-03-02", json!({})).await;
        let before = (row(&land, first).await, row(&land, second).await);
        let found = proposed(&land).await.remove(0);
        let supervisor = land.staff(officer.account.organisation, Role::Supervisor, Purpose::Registration).await;
        let recruiter = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
        let recruiter = land.staff(recruiter.id, Role::RecruiterStaff, Purpose::Placement).await;
        let address = format!("/api/v1/duplicates/{}/rulings", found.id);
        let rule = async |actor: &Actor, version: i64, ruling: Value| {
            let town = actor.town.clone().with("if-match", format!("\"{version}\""));
            town.post_json(&address, &ruling).await
        };
        let merge = json!({ "do": "merge", "keep": first, "why": "The same passport, seen at the counter." });
        assert_eq!(rule(&officer, 1, merge.clone()).await.status, StatusCode::NOT_FOUND);
        assert_eq!(rule(&recruiter, 1, merge.clone()).await.status, StatusCode::NOT_FOUND);
        assert_eq!(recruiter.get(&format!("/duplicates/{}", found.id)).await.status, StatusCode::NOT_FOUND);
        let propose = json!({ "do": "propose", "why": "Same name and day." });
        assert_eq!(rule(&officer, 1, propose).await.status, StatusCode::OK);
        assert_eq!((waiting(&land, Role::LabourOfficer).await, waiting(&land, Role::Supervisor).await), (0, 1));
        assert_eq!(rule(&supervisor, 1, merge.clone()).await.status, StatusCode::PRECONDITION_FAILED);
        let merged = rule(&supervisor, 2, merge.clone()).await;
        assert_eq!(merged.status, StatusCode::OK, "{}", merged.text());
        assert_eq!(waiting(&land, Role::Supervisor).await, 0);
        assert_eq!(row(&land, second).await.merged_into, Some(first));
        assert_eq!(row(&land, first).await, before.0);
        // Both records show both histories.
        for id in [first, second] {
            let journeys = officer.get(&format!("/api/v1/workers/{id}/journeys")).await.json();
            assert_eq!(journeys.as_array().unwrap().len(), 2);
            let mut all = all_ids(land.store().reader(), id).await.unwrap();
            all.sort();
            assert_eq!(all, [first, second]);
        }
        let next = json!({ "origin": "NP", "destination": "QA" });
        let address_of = |id: WorkerId| format!("/api/v1/workers/{id}/journeys");
        assert_eq!(officer.post(&address_of(second), &next).await.status, StatusCode::CONFLICT);
        // Undone: as before, but for the versions that tell of it.
        assert_eq!(rule(&supervisor, 3, merge.clone()).await.status, StatusCode::CONFLICT);
        let undo = json!({ "do": "unmerge", "why": "Two sisters." });
        assert_eq!(rule(&supervisor, 3, undo).await.status, StatusCode::OK);
        let after = row(&land, second).await;
        assert_eq!(after.version, before.1.version + 2);
        assert_eq!(worker::Model { version: before.1.version, salt: before.1.salt.clone(), ..after }, before.1);
        assert_eq!(row(&land, first).await, before.0);
        assert_eq!(officer.get(&address_of(first)).await.json().as_array().unwrap().len(), 1);
        let end = proposed(&land).await.remove(0);
        assert_eq!((end.state, end.kept), (likeness::LikenessState::Undone, Some(first)));
        assert!(end.decided_by.is_some() && end.undone_by.is_some() && end.why.is_some() && end.undone_why.is_some());
    }

    async fn two_people_stay_two(land: Land) {
        let officer = officer(&land).await;
        registered(&officer, "Asha Sample", "1994-03-02", json!({})).await;
        let second = registered(&officer, "Asha Sample", "1994-03-02", json!({})).await;
        let found = proposed(&land).await.remove(0);
        let address = format!("/duplicates/{}", found.id);
        let silent = officer.town.post_form(&address, "do=two_people&why=&version=1&once=a").await;
        assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
        let said = officer.town.post_form(&address, "do=two_people&why=Other+parents&version=1&once=b").await;
        assert_eq!(said.status, StatusCode::SEE_OTHER, "{}", said.text());
        assert_eq!(row(&land, second).await.merged_into, None);
        assert_eq!(waiting(&land, Role::LabourOfficer).await, 0);
    }
}
