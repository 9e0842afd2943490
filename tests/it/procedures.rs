//! What does it take to go: journeys, single procedures, and what is refused.

use crate::html;
use crate::town::{PROGRAM, Town};
use serde_json::Value;

/// Most bytes of a worker's page, compressed.
const PAGE_BYTES: usize = 6 * 1024;

async fn list(query: &str) -> Value {
    let answer = Town::new().get(&format!("/api/v1/procedures?{query}")).await;
    assert_eq!(answer.status, 200, "{query}");
    answer.json()
}

fn ids(answer: &Value) -> Vec<&str> {
    let all = answer["procedures"].as_array().expect("a list");
    all.iter().map(|one| one["id"].as_str().expect("an id")).collect()
}

#[tokio::test]
async fn a_journey_leads_out_of_one_country_and_into_the_other() {
    assert_eq!(ids(&list("origin=PH&destination=HK").await), ["ph-oec-agency", "ph-oec-direct", "hk-fdh-visa"]);
    assert_eq!(ids(&list("destination=AE").await), ["ae-domestic-permit"]);
    let all = list("").await;
    assert_eq!(ids(&all).len(), PROGRAM.law().packs().procedures.len());
    let unknown = list("origin=FR&destination=AE").await;
    assert_eq!(unknown["nothing_recorded"], serde_json::json!(["FR"]), "nothing recorded is not nothing needed");
}

#[tokio::test]
async fn a_procedure_has_its_steps_in_order_with_gates_and_sources() {
    let answer = Town::new().get("/api/v1/procedures/ph-oec-agency").await.json();
    assert_eq!(answer["verified"], false);
    let steps = answer["steps"].as_array().expect("a list");
    let order: Vec<i64> = steps.iter().map(|step| step["order"].as_i64().expect("a number")).collect();
    assert_eq!(order, (1..=12).collect::<Vec<_>>());
    assert_eq!(steps[2]["refuse_if"], "a fee is asked before a contract is signed");
    assert_eq!(steps[5]["cost"], "17 SGD");
    assert_eq!(steps[10]["time"], "valid 60 days");
    assert!(steps.iter().any(|step| step["verified"] == false) && steps.iter().any(|step| step["verified"] == true));
    for step in steps {
        assert!(step["source"]["title"].is_string(), "{step}");
    }
}

#[tokio::test]
async fn wrong_countries_and_unknown_procedures_are_refused() {
    let town = Town::new();
    let problem = town.get("/api/v1/procedures?origin=XX&destination=%3Cb%3E").await;
    assert_eq!(problem.status, 422);
    let problem = problem.json();
    let pointers: Vec<&str> =
        problem["errors"].as_array().expect("a list").iter().filter_map(|one| one["pointer"].as_str()).collect();
    assert_eq!(pointers, ["/origin", "/destination"]);
    assert_eq!(town.get("/api/v1/procedures/no-such-thing").await.status, 404);
    assert_eq!(town.get("/go/no-such-thing").await.status, 404);
    let page = town.get("/go?origin=XX").await;
    assert_eq!(page.status, 422);
    assert_eq!(html::faults(page.text()), Vec::<String>::new());
    assert!(page.text().contains("<title>Error:") && page.text().contains("href=\"#origin\""));
}

#[tokio::test]
async fn every_procedure_is_a_light_page_with_its_warnings() {
    let town = Town::new();
    for language in PROGRAM.languages().all() {
        for procedure in &PROGRAM.law().packs().procedures {
            let address = format!("/go/{}?lang={}", procedure.id, language.tag);
            let page = town.get(&address).await;
            assert_eq!(page.status, 200, "{address}");
            assert_eq!(html::faults(page.text()), Vec::<String>::new(), "{address}");
            assert_eq!(page.text().matches("<h3>").count(), procedure.steps.len(), "{address}");
            let gates = procedure.steps.iter().filter(|step| step.refuse_if.is_some()).count();
            assert_eq!(page.text().matches("note stop").count(), gates, "{address}");
            let headers = [("accept", "text/html"), ("accept-encoding", "gzip")];
            let bytes = town.get_with(&address, &headers).await.bytes.len();
            assert!(bytes <= PAGE_BYTES, "{address}: {bytes} bytes");
        }
    }
    let page = town.get("/go/ph-oec-agency").await;
    assert!(page.text().contains("Not verified") && page.text().contains("Stop if:"));
}

#[tokio::test]
async fn a_country_without_steps_says_that_it_is_not_nothing() {
    let page = Town::new().get("/go?origin=LK&destination=FR").await;
    assert_eq!(page.status, 200);
    assert!(page.text().contains("That does not mean that nothing is needed"));
    assert!(page.text().contains("Sri Lanka Bureau"), "its offices are named");
}
