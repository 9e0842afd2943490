//! Fees: caps over receipts and whoever takes the money, attempts on record, and what a worker reports in confidence.

use crate::land::{Actor, both_databases};
use crate::ready::Ready;
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use serde_json::{Value, json};

fn fee(item: &str, amount: &str) -> Value {
    json!({ "item": item, "amount": amount, "currency": "NPR", "paid_by": "worker", "paid_on": "2026-11-23" })
}

fn hkd(item: &str, amount: &str) -> Value {
    let mut fee = fee(item, amount);
    fee["currency"] = json!("HKD");
    fee
}

async fn record(actor: &Actor, journey: &str, fee: &Value) -> (StatusCode, Value) {
    let answer = actor.post(&format!("/api/v1/journeys/{journey}/fees"), fee).await;
    (answer.status, answer.json())
}

async fn states(actor: &Actor, journey: &str) -> Vec<String> {
    let answer = actor.get(&format!("/api/v1/journeys/{journey}/fees")).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text());
    let mut all: Vec<String> =
        answer.json().as_array().unwrap().iter().map(|fee| fee["state"].as_str().unwrap().to_owned()).collect();
    all.reverse();
    all
}

both_databases! {
    async fn a_cap_holds_over_receipts_and_over_agencies(land: Land) {
        let ready = Ready::between(&land, "PH", "HK", "5000 HKD").await;
        let journey = &ready.journey;
        let (status, first) = record(&ready.recruiter, journey, &hkd("matching", "300")).await;
        assert_eq!((status, first["state"].as_str()), (StatusCode::CREATED, Some("recorded")), "{first}");
        // A second receipt that takes the total over the cap: a tenth of a month's wage.
        let (status, second) = record(&ready.recruiter, journey, &hkd("matching", "200.01")).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{second}");
        assert_eq!(second["code"], "fee.refused");
        assert_eq!(second["rule"], "fees-cap-share");
        assert!(second["cite"].as_str().is_some_and(|cite| !cite.is_empty()), "{second}");
        // Another agency takes it, under another name: the total is the same.
        let mut other = hkd("supply_to_user_firm", "200.01");
        other["taken_by"] = json!("Sample Agency 2");
        other["receipt"] = json!("77");
        assert_eq!(record(&ready.recruiter, journey, &other).await.0, StatusCode::FORBIDDEN);
        // What stays within the cap is recorded; refused attempts did not count.
        assert_eq!(record(&ready.recruiter, journey, &hkd("matching", "200")).await.0, StatusCode::CREATED);
        let on_record = states(&ready.recruiter, journey).await;
        assert_eq!(&on_record[1..3], ["refused", "refused"]);
        let licensing = land.staff(ready.office, Role::LabourOfficer, Purpose::Licensing).await;
        let attempts = licensing.get(&format!("/api/v1/fees/attempts/{}", ready.recruiter.account.organisation)).await;
        assert_eq!(attempts.json()["items"].as_array().map(Vec::len), Some(2), "{}", attempts.text());
        let page = licensing.get(&format!("/fees/attempts/{}", ready.recruiter.account.organisation)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.text().contains("Sample Agency 2"));
        let settle = format!("/fees/{}/settlement", attempts.json()["items"][0]["id"].as_str().unwrap());
        let form = |words: &str| format!("once=s{words}&recruiter={}&words={words}", ready.recruiter.account.organisation);
        let wordless = licensing.town.post_form(&settle, &form("")).await;
        assert_eq!(wordless.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", wordless.text());
        let settled = licensing.town.post_form(&settle, &form("paid+back")).await;
        assert_eq!(settled.status, StatusCode::SEE_OTHER, "{}", settled.text());
        let page = licensing.get(&format!("/fees/attempts/{}", ready.recruiter.account.organisation)).await;
        assert!(page.text().contains("paid back"), "{}", page.text());
    }

    async fn a_forbidden_fee_is_refused_and_the_same_request_again_is_the_same_attempt(land: Land) {
        let ready = Ready::to(&land, "QA").await;
        let town = ready.recruiter.town.clone().with("idempotency-key", "once");
        let address = format!("/api/v1/journeys/{}/fees", ready.journey);
        for _ in 0..2 {
            let answer = town.post_json(&address, &fee("matching", "1")).await;
            assert_eq!(answer.status, StatusCode::FORBIDDEN, "{}", answer.text());
            assert_eq!(answer.json()["rule"], "fees-prohibited");
        }
        assert_eq!(states(&ready.recruiter, &ready.journey).await, ["refused"]);
        // A bribe is lawful nowhere; what the employer pays has no cap.
        assert_eq!(record(&ready.recruiter, &ready.journey, &fee("bribe", "1")).await.0, StatusCode::FORBIDDEN);
        let mut employer = fee("matching", "90000");
        employer["paid_by"] = json!("employer");
        assert_eq!(record(&ready.recruiter, &ready.journey, &employer).await.0, StatusCode::CREATED);
    }

    async fn another_currency_than_the_caps_is_not_clear(land: Land) {
        let ready = Ready::between(&land, "PH", "HK", "5000 HKD").await;
        let mut other = fee("matching", "50");
        other["currency"] = json!("USD");
        let (status, kept) = record(&ready.recruiter, &ready.journey, &other).await;
        assert_eq!((status, kept["state"].as_str()), (StatusCode::CREATED, Some("unclear")), "{kept}");
        assert!(kept["rules"].as_array().unwrap().contains(&json!("fees-cap-share")), "{kept}");
        // What cannot be added up makes the next one unclear as well, but never lets too much pass.
        let (status, kept) = record(&ready.recruiter, &ready.journey, &hkd("matching", "100")).await;
        assert_eq!((status, kept["state"].as_str()), (StatusCode::CREATED, Some("unclear")), "{kept}");
        let (status, _) = record(&ready.recruiter, &ready.journey, &hkd("matching", "400.01")).await;
        assert_eq!(status, StatusCode::FORBIDDEN);
    }

    async fn everything_wrong_with_a_fee_is_told_at_once(land: Land) {
        let ready = Ready::to(&land, "MY").await;
        let mut wrong = fee("no_such_kind", "-3");
        wrong["paid_on"] = json!("2027-01-01");
        let (status, answer) = record(&ready.recruiter, &ready.journey, &wrong).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
        let codes: Vec<&str> =
            answer["errors"].as_array().unwrap().iter().map(|error| error["code"].as_str().unwrap()).collect();
        assert_eq!(codes, ["fee.amount", "fee.item", "fee.future"]);
        assert!(states(&ready.recruiter, &ready.journey).await.is_empty());
    }

    async fn another_recruiter_neither_sees_nor_records(land: Land) {
        use marhala::foundations::people::organisation::OrganisationKind;
        let ready = Ready::to(&land, "MY").await;
        let other = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter Two", "NP").await;
        let other = land.staff(other.id, Role::RecruiterStaff, Purpose::Placement).await;
        assert_eq!(record(&other, &ready.journey, &fee("matching", "1")).await.0, StatusCode::NOT_FOUND);
        let seen = other.get(&format!("/journeys/{}/fees", ready.journey)).await;
        assert_eq!(seen.status, StatusCode::NOT_FOUND);
    }

    async fn the_recruiter_never_sees_what_the_worker_reports(land: Land) {
        let ready = Ready::to(&land, "QA").await;
        let address = format!("/journeys/{}/fees", ready.journey);
        let before = ready.recruiter.get(&format!("/api/v1{address}")).await.text().to_owned();
        let worker = ready.worker_act(&land);
        let input = serde_json::from_value(fee("matching", "90000")).unwrap();
        let kept = marhala::pre_departure::fees::steps::report_fee(&worker, ready.journey.parse().unwrap(), input).await;
        let kept = kept.unwrap();
        assert_eq!(kept.rules, ["fees-prohibited", "fees-cap-origin"]);
        assert_eq!(ready.recruiter.get(&format!("/api/v1{address}")).await.text(), before);
        let own = marhala::pre_departure::fees::lists::of_worker(&worker, ready.worker).await.unwrap();
        assert_eq!(own.len(), 1);
        let licensing = land.staff(ready.office, Role::LabourOfficer, Purpose::Licensing).await;
        let attempts = licensing.get(&format!("/api/v1/fees/attempts/{}", ready.recruiter.account.organisation)).await;
        assert_eq!(attempts.json()["items"].as_array().map(Vec::len), Some(0));
    }

    async fn the_form_refuses_with_the_reason_and_keeps_what_was_typed(land: Land) {
        let ready = Ready::to(&land, "QA").await;
        let address = format!("/journeys/{}/fees", ready.journey);
        assert_eq!(ready.recruiter.get(&address).await.status, StatusCode::OK);
        let form = "once=a&item=matching&amount=12&currency=NPR&paid_by=worker&paid_on=2026-11-23&receipt=&taken_by=";
        let refused = ready.recruiter.town.post_form(&address, form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{}", refused.text());
        assert!(refused.text().contains("value=\"12\""));
        assert_eq!(states(&ready.recruiter, &ready.journey).await, ["refused"]);
    }
}
