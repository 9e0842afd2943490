//! `POST /api/v1/contracts/check`: reports and problems, one for each contract.

use crate::town::Town;
use axum::http::StatusCode;
use serde_json::{Value, json};

/// A helper from the Philippines in Hong Kong, below the legal wage.
pub fn maria() -> Value {
    json!({"id": "maria", "origin": "PH", "destination": "HK", "sector": "domestic_work", "signed_on": "2026-10-05",
        "starts_on": "2026-11-01", "wage": "4800 HKD", "wage_period": "month", "food_provided": true, "recruitment_fee": "50000 PHP"})
}

async fn check(body: &Value) -> (StatusCode, Value) {
    let answer = Town::new().post_json("/api/v1/contracts/check", body).await;
    (answer.status, answer.json())
}

fn clause<'r>(report: &'r Value, topic: &str) -> &'r Value {
    let clauses = report["clauses"].as_array().expect("clauses");
    clauses.iter().find(|clause| clause["topic"] == topic).expect("every subject has a clause")
}

#[tokio::test]
async fn a_wage_below_the_floor_is_not_lawful_and_says_why() {
    let (status, body) = check(&maria()).await;
    assert_eq!(status, StatusCode::OK);
    let report = &body["contracts"][0]["report"];
    assert_eq!((&report["answer"], &report["id"]), (&json!("not_lawful"), &json!("maria")));
    assert_eq!(report["law"].as_str().map(str::len), Some(64), "the hash of the law in force");
    let wage = clause(report, "wage");
    assert_eq!(wage["status"], "not_lawful");
    let rule = &wage["rules"][0];
    let reason = rule["reasons"][0].as_str().expect("a reason");
    assert!(reason.contains("(4,800.00\u{a0}HKD) is below") && reason.contains("HKD"), "{reason}");
    let value = &rule["values"][0];
    assert_eq!(value["area"], "HK");
    assert!(value["since"].is_string() && value["source"]["title"].is_string() && value["verified"].is_boolean());
    assert!(rule["remedy"].as_str().is_some_and(|words| !words.is_empty()));
    assert!(!report["missing_facts"].as_array().expect("a list").is_empty());
}

#[tokio::test]
async fn what_is_not_told_or_not_known_is_never_lawful() {
    let mut hourly = maria();
    hourly["wage"] = json!("90 AED");
    hourly["destination"] = json!("AE");
    hourly["wage_period"] = json!("hour");
    for contract in [json!({"origin": "PH", "destination": "HK", "sector": "domestic_work"}), json!({}), hourly] {
        let (_, body) = check(&contract).await;
        let report = &body["contracts"][0]["report"];
        assert_ne!(report["answer"], "lawful", "{contract}");
        assert_ne!(clause(report, "wage")["status"], "lawful", "{contract}");
        assert_ne!(clause(report, "substitution")["status"], "lawful", "{contract}");
    }
}

#[tokio::test]
async fn a_bad_contract_gets_a_problem_of_its_own_and_hides_no_other() {
    let mut bad = maria();
    bad["wage"] = json!("-1 HKD");
    let (status, body) = check(&json!({"contracts": [maria(), bad, 7, maria()]})).await;
    assert_eq!(status, StatusCode::OK);
    let kinds: Vec<bool> =
        body["contracts"].as_array().expect("a list").iter().map(|one| one["report"].is_object()).collect();
    assert_eq!(kinds, [true, false, false, true]);
    let error = &body["contracts"][1]["problem"]["errors"][0];
    assert_eq!((&error["pointer"], &error["code"]), (&json!("/contracts/1/wage"), &json!("negative")));
}

#[tokio::test]
async fn the_only_contract_being_bad_is_a_problem() {
    let (status, body) = check(&json!({"origin": "PH", "wage": "12.345 HKD", "wagee": 1})).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let pointers: Vec<&str> =
        body["errors"].as_array().expect("errors").iter().filter_map(|one| one["pointer"].as_str()).collect();
    assert!(pointers.contains(&"/wage") && pointers.contains(&"/wagee"), "{body}");
    let town = Town::new();
    for (text, status) in [("{\"origin\": ", 400), ("", 400), ("origin,wage\nPH,1 AED\n", 400)] {
        let answer = town.post("/api/v1/contracts/check", "application/json", text.into()).await;
        assert_eq!(answer.status.as_u16(), status, "{text}");
        assert_eq!(answer.header("content-type"), "application/problem+json");
    }
    let many = json!({"contracts": vec![json!({}); 1_001]});
    assert_eq!(check(&many).await.0, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn what_is_not_json_is_refused_in_whole_sentences() {
    for body in ["\"x\"", "origin,destination\nPH,HK\n", "17", "", "[[[", "\u{0}"] {
        let answer = Town::new().post("/api/v1/contracts/check", "application/json", body.as_bytes().to_vec()).await;
        assert!(answer.status.is_client_error(), "{body}: {}", answer.status);
        assert_eq!(answer.header("content-type"), "application/problem+json", "{body}");
        assert!(!answer.text().contains("{$") && !answer.text().contains("{ $"), "{body}: {}", answer.text());
    }
}

#[tokio::test]
async fn answers_without_words_are_those_of_the_report() {
    let whole = check(&json!([maria(), {"origin": "PH", "wage": "-1 HKD"}])).await.1;
    let address = "/api/v1/contracts/check?detail=answers";
    let brief = Town::new().post_json(address, &json!([maria(), {"origin": "PH", "wage": "-1 HKD"}])).await.json();
    let (report, short) = (&whole["contracts"][0]["report"], &brief["contracts"][0]["brief"]);
    assert_eq!((&short["answer"], &short["id"]), (&report["answer"], &report["id"]));
    let mut rules: Vec<(&Value, &Value)> = report["clauses"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|clause| clause["rules"].as_array().into_iter().flatten())
        .map(|rule| (&rule["rule"], &rule["status"]))
        .collect();
    let mut told: Vec<(&Value, &Value)> =
        short["rules"].as_array().into_iter().flatten().map(|rule| (&rule["rule"], &rule["status"])).collect();
    rules.sort_by_key(|(rule, _)| rule.to_string());
    told.sort_by_key(|(rule, _)| rule.to_string());
    assert!(told.len() > 20 && told == rules, "{told:?}\n{rules:?}");
    assert_eq!(brief["contracts"][1]["problem"]["errors"][0]["code"], "negative");
    let wage = short["rules"].as_array().into_iter().flatten().find(|rule| rule["rule"] == "rest-daily");
    assert!(wage.is_some_and(|rule| rule["missing_facts"].is_array() || rule["missing_law"].is_array()), "{short}");
    let wrong = Town::new().post_json("/api/v1/contracts/check?detail=all", &maria()).await;
    assert_eq!(
        (wrong.status, &wrong.json()["errors"][0]["pointer"]),
        (StatusCode::UNPROCESSABLE_ENTITY, &json!("/detail"))
    );
}
