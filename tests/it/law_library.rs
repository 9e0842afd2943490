//! The law library: values as of a day with their sources, rules in words, what changed, search; and what must be refused.

use crate::html;
use crate::town::{PROGRAM, Town};
use serde_json::json;

#[tokio::test]
async fn a_value_is_shown_as_of_a_day_with_its_source() {
    let town = Town::new();
    let address = "/api/v1/law/parameters?area=HK&name=wage.minimum_monthly&on=2024-10-01";
    let answer = town.get(address).await.json();
    let domestic = answer.as_array().expect("a list").iter().find(|one| one["sector"] == "domestic_work");
    let domestic = domestic.expect("Hong Kong sets a wage for domestic work");
    assert_eq!(domestic["periods"].as_array().map(Vec::len), Some(1), "one value holds on one day");
    assert_eq!(domestic["governed_by"], "signing");
    let period = &domestic["periods"][0];
    assert!(period["value"].as_str().is_some_and(|value| value.ends_with(" HKD")), "{period}");
    assert!(period["source"]["title"].as_str().is_some_and(|title| !title.is_empty()), "{period}");
    let whole = town.get("/api/v1/law/parameters?area=HK&name=wage.minimum_monthly").await.json();
    let periods = whole.as_array().into_iter().flatten().filter(|one| one["sector"] == "domestic_work");
    assert!(periods.flat_map(|one| one["periods"].as_array()).all(|all| all.len() > 5), "the whole history is there");
}

#[tokio::test]
async fn a_day_before_the_first_value_is_not_known() {
    let town = Town::new();
    let answer = town.get("/api/v1/law/parameters?area=HK&name=wage.minimum_monthly&on=1950-01-01").await.json();
    assert!(answer.as_array().expect("a list").iter().all(|one| one["periods"] == json!([])), "{answer}");
}

#[tokio::test]
async fn names_and_days_that_are_not_known_are_refused() {
    let town = Town::new();
    for (address, pointer) in [
        ("/api/v1/law/parameters?area=ZZ", "/area"),
        ("/api/v1/law/parameters?area=HK&name=wage.most", "/name"),
        ("/api/v1/law/parameters?area=HK&on=2026-02-31", "/on"),
        ("/api/v1/law/changes?from=yesterday&to=2026-01-01", "/from"),
        ("/api/v1/law/changes?from=2026-01-02&to=2026-01-01", "/to"),
    ] {
        let answer = town.get_with(address, &[("accept", "application/json")]).await;
        assert_eq!(answer.status, 422, "{address}");
        assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{address}");
    }
    for address in ["/law/ZZ", "/law/HK/wage.most", "/law/rules/nothing", "/law/instruments/nothing", "/law/sources/zz"]
    {
        assert_eq!(town.get(address).await.status, 404, "{address}");
    }
    let answer = town.get("/law/HK?on=2026-02-31").await;
    assert_eq!(answer.status, 422);
    assert!(answer.text().contains("There is a problem"), "the form comes back with what is wrong");
}

#[tokio::test]
async fn every_area_rule_and_instrument_has_a_page() {
    let town = Town::new();
    let packs = PROGRAM.law().packs();
    let mut pages: Vec<String> =
        vec!["/law".into(), "/law/rules".into(), "/law/facts".into(), "/law/instruments".into()];
    pages.extend(packs.parameters.iter().map(|one| format!("/law/{}", one.area)));
    pages.extend(packs.parameters.iter().step_by(37).map(|one| format!("/law/{}/{}", one.area, one.name)));
    pages.extend(packs.rules.iter().map(|one| format!("/law/rules/{}", one.id)));
    pages.extend(packs.instruments.iter().map(|one| format!("/law/instruments/{}", one.id)));
    pages.sort();
    pages.dedup();
    assert!(pages.len() > 100, "the packs are there");
    for page in pages {
        let answer = town.get_with(&page, &[("accept", "text/html"), ("accept-encoding", "gzip")]).await;
        assert_eq!(answer.status, 200, "{page}");
        assert!(answer.bytes.len() < 25 * 1024, "{page} weighs {} bytes", answer.bytes.len());
        let answer = town.get(&page).await;
        assert_eq!(html::faults(answer.text()), Vec::<String>::new(), "{page}");
    }
}

#[tokio::test]
async fn search_finds_by_beginnings_and_says_when_there_is_nothing() {
    let town = Town::new();
    let hits = town.get("/api/v1/law/search?q=passport").await.json();
    let kinds: Vec<&str> = hits.as_array().into_iter().flatten().filter_map(|hit| hit["kind"].as_str()).collect();
    assert!(kinds.contains(&"rule") && kinds.contains(&"parameter"), "{kinds:?}");
    let begun = town.get("/api/v1/law/search?q=passpo&kind=rule").await.json();
    assert!(
        begun.as_array().is_some_and(|all| !all.is_empty() && all.iter().all(|hit| hit["kind"] == "rule")),
        "{begun}"
    );
    let nothing = town.get("/law/search?q=xyzzy").await;
    assert!(nothing.text().contains("Nothing was found"), "a search without result says so");
    let hostile = town.get("/law/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E").await;
    assert!(!hostile.text().contains("<script>"), "what was typed is escaped");
    for hit in hits.as_array().into_iter().flatten().take(10) {
        let link = hit["link"].as_str().unwrap_or_default();
        assert_eq!(town.get(link).await.status, 200, "{link}");
    }
}

#[tokio::test]
async fn changes_between_two_days_are_told_both_ways() {
    let town = Town::new();
    let changes = town.get("/api/v1/law/changes?from=2025-12-31&to=2026-01-01&area=KR").await.json();
    let floor = changes.as_array().into_iter().flatten().find(|one| one["name"] == "wage.minimum_hourly");
    let floor = floor.expect("Korea's floor changes with the year");
    assert_ne!(floor["before"], floor["after"]);
    let none = town.get("/api/v1/law/changes?from=2026-01-01&to=2026-01-01").await.json();
    assert_eq!(none, json!([]), "nothing changes within a day");
    let page = town.get("/law/changes?from=2025-12-31&to=2026-01-01").await;
    assert!(page.text().contains("/law/KR/wage.minimum_hourly"));
}

#[tokio::test]
async fn a_rule_is_shown_in_words_and_as_written_with_its_cases() {
    let town = Town::new();
    let rule = town.get("/api/v1/law/rules/wage-floor-monthly").await.json();
    let packs = PROGRAM.law().packs();
    let written = packs.rules.iter().find(|rule| rule.id == "wage-floor-monthly").expect("the rule is in the packs");
    assert_eq!(rule["must"], written.must.0.trim());
    assert!(written.must.0.contains("law.wage.minimum_monthly"));
    let words = rule["must_words"].as_str().unwrap_or_default();
    assert!(words.contains("wage") && words.contains("lowest monthly wage"), "{words}");
    let outcomes: Vec<&str> =
        rule["scenarios"].as_array().into_iter().flatten().filter_map(|one| one["outcome"].as_str()).collect();
    for outcome in ["holds", "broken", "unknown"] {
        assert!(outcomes.contains(&outcome), "a case that is {outcome}: {outcomes:?}");
    }
}
