//! Faults: every kind and every code has its JSON, its page, its exit code and its words in every language.

use crate::languages::for_staff;
use crate::town::{PROGRAM, Town};
use axum::body::Body;
use axum::http::Request;
use insta::assert_snapshot;
use marhala::foundations::fault::SLUGS;
use marhala::foundations::home::example;
use std::collections::BTreeSet;
use std::fmt::Write as _;

#[test]
fn every_kind_of_fault_has_its_problem() {
    let speech = PROGRAM.speech("en");
    let mut all = String::new();
    for slug in SLUGS {
        let fault = example(slug);
        assert_eq!(fault.slug(), *slug);
        let problem = serde_json::to_string_pretty(&fault.problem(&speech)).expect("a problem is JSON");
        let _ = writeln!(all, "# exit code {}\n{problem}", fault.exit_code());
    }
    assert_snapshot!("problems", all);
}

#[test]
fn exit_codes_are_all_different_and_leave_out_those_of_done_and_usage() {
    let codes: BTreeSet<u8> = SLUGS.iter().map(|slug| example(slug).exit_code()).collect();
    assert_eq!(codes.len(), SLUGS.len());
    assert!(codes.iter().all(|code| *code > 2));
}

#[tokio::test]
async fn every_problem_type_leads_to_a_page_about_it() {
    let town = Town::new();
    for slug in SLUGS {
        let kind = example(slug).problem(&PROGRAM.speech("en")).kind;
        assert_eq!(kind, format!("/problems/{slug}"));
        let answer = town.get(&kind).await;
        assert_eq!(answer.status, 200, "{kind}");
        assert!(answer.text().contains(&kind), "{kind}");
    }
}

#[test]
fn every_code_is_said_in_every_language_and_none_twice() {
    let codes = marhala::codes();
    let unique: BTreeSet<_> = codes.iter().collect();
    assert_eq!(unique.len(), codes.len(), "a code twice");
    for code in codes {
        assert!(
            code.0.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"._".contains(&byte)),
            "{code:?}"
        );
        for language in PROGRAM.languages().all() {
            let said = language.has(&code.message()) || (language.tag != "en" && for_staff(&code.message()));
            assert!(said, "{} has no {}", language.tag, code.message());
        }
    }
}

#[tokio::test]
async fn a_browser_gets_a_page_and_a_program_gets_a_problem() {
    let town = Town::new();
    let page = town.get("/nowhere").await;
    assert_snapshot!(page.status, @"404 Not Found");
    assert!(page.text().contains("<h1>There is no such page</h1>"));
    let problem = town.get_with("/nowhere", &[("accept", "application/json")]).await;
    assert_snapshot!(problem.header("content-type"), @"application/problem+json");
    assert_snapshot!(problem.json()["type"], @r#""/problems/not-found""#);
    let api = town.get("/api/v1/nowhere").await;
    assert_snapshot!(api.header("content-type"), @"application/problem+json");
}

#[tokio::test]
async fn what_the_router_itself_refuses_has_a_face_too() {
    let town = Town::new();
    let method = town.post_form("/about", "a=b").await;
    assert_snapshot!(method.status, @"405 Method Not Allowed");
    assert_snapshot!(method.header("allow"), @"GET,HEAD");
    assert!(method.text().contains("does not answer that method"));
    let long = town.get(&format!("/?q={}", "a".repeat(9_000))).await;
    assert_snapshot!(long.status, @"413 Payload Too Large");
    let posted = town.post_json("/api/v1/openapi.json", &serde_json::json!({})).await;
    assert_snapshot!(posted.json()["code"], @r#""request.wrong_method""#);
    let odd = town.send(Request::get("/problems/%ff").body(Body::empty()).expect("a request")).await;
    assert_snapshot!(odd.status, @"400 Bad Request");
    assert!(odd.text().contains("<h1>"));
}
