//! Clearances: every reason at once, two officers who are two people, and nothing granted on a record that changed.

use crate::land::{Actor, Land, both_databases};
use crate::ready::Ready;
use crate::town::Answer;
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::pre_departure::contract_register::model::ContractState;
use marhala::pre_departure::recruiters::model::LicenceState;
use serde_json::{Value, json};

async fn ask(actor: &Actor, journey: &str) -> Value {
    let answer = actor.post(&format!("/api/v1/journeys/{journey}/clearances"), &json!({})).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()
}

async fn officer(land: &Land, ready: &Ready) -> Actor {
    land.staff(ready.office, Role::LabourOfficer, Purpose::Clearance).await
}

async fn decide(officer: &Actor, clearance: &Value, body: &Value) -> Answer {
    let town = officer.town.clone().with("if-match", format!("\"{}\"", clearance["version"]));
    town.post_json(&format!("/api/v1/clearances/{}/decision", clearance["id"].as_str().unwrap()), body).await
}

async fn approve(officer: &Actor, clearance: &Value) -> Answer {
    let town = officer.town.clone().with("if-match", format!("\"{}\"", clearance["version"]));
    town.post_json(&format!("/api/v1/clearances/{}/approval", clearance["id"].as_str().unwrap()), &json!({})).await
}

async fn proposed(officer: &Actor, clearance: &Value) -> Value {
    let answer = decide(officer, clearance, &json!({ "grant": true })).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    answer.json()
}

async fn state(officer: &Actor, clearance: &Value) -> Value {
    officer.get(&format!("/api/v1/clearances/{}", clearance["id"].as_str().unwrap())).await.json()
}

both_databases! {
    async fn a_whole_record_is_cleared_by_two_officers(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let asked = ask(&ready.recruiter, &ready.journey).await;
        assert_eq!((asked["state"].as_str(), asked["verdict"].as_str()), (Some("asked"), Some("allowed")), "{asked}");
        let (one, two) = (officer(&land, &ready).await, officer(&land, &ready).await);
        let page = one.get(&format!("/clearances/{}", asked["id"].as_str().unwrap())).await;
        assert_eq!(page.status, StatusCode::OK, "{}", page.text());
        assert!(page.text().contains("12/2026"), "{}", page.text());
        let proposal = proposed(&one, &asked).await;
        let granted = approve(&two, &proposal).await;
        assert_eq!(granted.status, StatusCode::OK, "{}", granted.text());
        assert_eq!(granted.json()["state"], "granted");
        let seen = state(&ready.recruiter, &asked).await;
        assert_eq!(seen["state"], "granted");
        assert!(seen["first_by"].is_null() && seen["decided_by"].is_null(), "{seen}");
        let printed = ready.recruiter.get(&format!("/clearances/{}/printed", asked["id"].as_str().unwrap())).await;
        assert!(printed.text().contains("Asha Sample"), "{}", printed.text());
        let again = ready.recruiter.post(&format!("/api/v1/journeys/{}/clearances", ready.journey), &json!({})).await;
        assert_eq!(again.status, StatusCode::CONFLICT);
        for address in ["/clearances".to_owned(), format!("/journeys/{}/clearance", ready.journey)] {
            assert_eq!(ready.recruiter.get(&address).await.status, StatusCode::OK);
            assert_eq!(one.get(&address).await.status, StatusCode::OK);
        }
    }

    async fn a_refusal_names_every_reason_at_once(land: Land) {
        let ready = Ready::to(&land, "QA").await;
        ready.licence_becomes(&land, LicenceState::Suspended).await;
        ready.contract_becomes(&land, ContractState::Returned).await;
        let fee = json!({
            "item": "matching", "amount": "9000", "currency": "NPR", "paid_by": "worker", "paid_on": "2026-11-23"
        });
        let refused = ready.recruiter.post(&format!("/api/v1/journeys/{}/fees", ready.journey), &fee).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text());
        let asked = ask(&ready.recruiter, &ready.journey).await;
        assert_eq!(asked["verdict"], "refused");
        let broken = json!({ "clearance-contract": "broken", "clearance-fees": "broken", "clearance-licence": "broken" });
        assert_eq!(asked["reasons"], broken);
        let one = officer(&land, &ready).await;
        let grant = decide(&one, &asked, &json!({ "grant": true })).await;
        assert_eq!((grant.status, grant.json()["code"].as_str()), (StatusCode::FORBIDDEN, Some("clearance.law_refuses")));
        let wordless = decide(&one, &asked, &json!({ "grant": false })).await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = decide(&one, &asked, &json!({ "grant": false, "reason": "The licence first." })).await;
        assert_eq!((done.status, done.json()["state"].as_str()), (StatusCode::OK, Some("refused")));
        let seen = state(&ready.recruiter, &asked).await;
        assert_eq!(seen["reason"], "The licence first.");
        let reasons = seen["reasons"].as_array().unwrap();
        assert_eq!(reasons.iter().filter(|reason| reason["outcome"] == "broken").count(), 3);
        // After a refusal it can be asked for again; a fee that an officer found paid back no longer counts.
        let fees = ready.recruiter.get(&format!("/api/v1/journeys/{}/fees", ready.journey)).await.json();
        let settlement = format!("/api/v1/fees/{}/settlement", fees[0]["id"].as_str().unwrap());
        let words = json!({ "words": "Nothing was taken; the worker said so." });
        assert_eq!(ready.recruiter.post(&settlement, &words).await.status, StatusCode::NOT_FOUND);
        assert_eq!(one.post(&settlement, &words).await.status, StatusCode::OK);
        assert_eq!(one.post(&settlement, &words).await.status, StatusCode::CONFLICT);
        let asked = ask(&ready.recruiter, &ready.journey).await;
        assert_eq!(asked["reasons"], json!({ "clearance-contract": "broken", "clearance-licence": "broken" }));
    }

    async fn what_is_not_known_needs_a_reason_for_each(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let act = land.act();
        use marhala::foundations::access::{Action, Category, Resource};
        use marhala::foundations::store::Event;
        use marhala::pre_departure::workers::document::{Column, DocumentKind, Entity, Model};
        use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
        let mut tx = act.begin("test", &()).await.unwrap();
        let visa = Entity::find().filter(Column::Kind.eq(DocumentKind::Visa)).one(tx.db()).await.unwrap().unwrap();
        let permit = act.may(Action::Import, &Resource::new(Category::Document, visa.id)).unwrap();
        tx.update(&permit, Event("test"), Model { replaced: true, ..visa }).await.unwrap();
        tx.commit(()).await.unwrap();
        let asked = ask(&ready.recruiter, &ready.journey).await;
        assert_eq!(asked["verdict"], "incomplete", "{asked}");
        let one = officer(&land, &ready).await;
        let bare = decide(&one, &asked, &json!({ "grant": true })).await;
        assert_eq!(bare.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(bare.json()["errors"][0]["pointer"], "/overrides/clearance-visa");
        let reasoned =
            json!({ "grant": true, "overrides": { "clearance-visa": "A visa is given on arrival under the agreement." } });
        assert_eq!(decide(&one, &asked, &reasoned).await.status, StatusCode::OK);
    }

    async fn the_same_person_never_decides_twice(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let asked = ask(&ready.recruiter, &ready.journey).await;
        let one = officer(&land, &ready).await;
        let same = land
            .staff_of(ready.office, Role::LabourOfficer, Purpose::Clearance, Some(one.account.person))
            .await;
        let proposal = proposed(&one, &asked).await;
        assert_eq!(approve(&one, &proposal).await.status, StatusCode::NOT_FOUND);
        assert_eq!(approve(&same, &proposal).await.status, StatusCode::NOT_FOUND);
        assert_eq!(state(&one, &asked).await["state"], "proposed");
        // A recruiter decides nothing.
        assert_eq!(decide(&ready.recruiter, &proposal, &json!({ "grant": true })).await.status, StatusCode::NOT_FOUND);
        assert_eq!(approve(&ready.recruiter, &proposal).await.status, StatusCode::NOT_FOUND);
    }

    async fn who_asked_from_one_account_does_not_decide_from_another(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let one = officer(&land, &ready).await;
        let same = land
            .staff_of(ready.office, Role::LabourOfficer, Purpose::Clearance, Some(one.account.person))
            .await;
        let asked = ask(&one, &ready.journey).await;
        assert_eq!(decide(&same, &asked, &json!({ "grant": true })).await.status, StatusCode::NOT_FOUND);
    }

    async fn a_change_between_the_decisions_makes_the_first_void(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let asked = ask(&ready.recruiter, &ready.journey).await;
        let (one, two) = (officer(&land, &ready).await, officer(&land, &ready).await);
        let proposal = proposed(&one, &asked).await;
        ready.attest("cover", "2026-12-01", Some("2027-12-31")).await;
        let answer = approve(&two, &proposal).await;
        assert_eq!((answer.status, answer.json()["code"].as_str()), (StatusCode::CONFLICT, Some("clearance.facts_changed")));
        let seen = state(&two, &asked).await;
        assert_eq!((seen["state"].as_str(), seen["first_by"].is_null()), (Some("asked"), true), "{seen}");
        // Looked at again, it is granted; the old version is not.
        assert_eq!(decide(&one, &proposal, &json!({ "grant": true })).await.status, StatusCode::PRECONDITION_FAILED);
        let proposal = proposed(&one, &seen).await;
        assert_eq!(approve(&two, &proposal).await.status, StatusCode::OK);
    }

    async fn a_licence_suspended_in_between_stops_it(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let asked = ask(&ready.recruiter, &ready.journey).await;
        let (one, two) = (officer(&land, &ready).await, officer(&land, &ready).await);
        let proposal = proposed(&one, &asked).await;
        ready.licence_becomes(&land, LicenceState::Suspended).await;
        assert_eq!(approve(&two, &proposal).await.status, StatusCode::CONFLICT);
        let seen = state(&two, &asked).await;
        assert_eq!((seen["state"].as_str(), seen["verdict"].as_str()), (Some("asked"), Some("refused")), "{seen}");
        assert_eq!(decide(&one, &seen, &json!({ "grant": true })).await.status, StatusCode::FORBIDDEN);
        let refused = decide(&one, &seen, &json!({ "grant": false, "reason": "Suspended." })).await;
        assert_eq!(refused.status, StatusCode::OK);
    }

    async fn of_two_approvals_at_once_one_is_done(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let asked = ask(&ready.recruiter, &ready.journey).await;
        let one = officer(&land, &ready).await;
        let (two, three) = (officer(&land, &ready).await, officer(&land, &ready).await);
        let proposal = proposed(&one, &asked).await;
        let (left, right) = tokio::join!(approve(&two, &proposal), approve(&three, &proposal));
        let mut both = [left.status, right.status];
        both.sort();
        assert_eq!(both[0], StatusCode::OK);
        assert!([StatusCode::CONFLICT, StatusCode::PRECONDITION_FAILED].contains(&both[1]), "{both:?}");
    }

    async fn a_worker_asks_and_a_report_leaves_no_trace_for_the_recruiter(land: Land) {
        use marhala::pre_departure::clearances::{lists, steps};
        use marhala::pre_departure::fees::steps::report_fee;
        let ready = Ready::to(&land, "QA").await;
        let worker = ready.worker_act(&land);
        let fee = json!({
            "item": "matching", "amount": "90000", "currency": "NPR", "paid_by": "worker", "paid_on": "2026-11-23"
        });
        let fee = serde_json::from_value(fee).unwrap();
        let journey = ready.journey.parse().unwrap();
        report_fee(&worker, journey, fee).await.unwrap();
        let asked = steps::ask(&worker, journey, steps::NewClearance::default()).await.unwrap();
        assert!(asked.reasons.is_empty(), "{asked:?}");
        assert_eq!(lists::whole(&worker, asked.id).await.unwrap().worker.as_deref(), Some("Asha Sample"));
        let seen = ready.recruiter.get(&format!("/api/v1/clearances/{}", asked.id)).await;
        assert_eq!(seen.status, StatusCode::OK, "{}", seen.text());
        let facts = seen.json()["facts"].clone();
        let fees = facts.as_array().unwrap().iter().find(|fact| fact["fact"] == "unlawful_fees").unwrap().clone();
        assert_eq!(fees["value"], 0);
    }
}
