//! My rights: which hold, who owes them, whether that country is bound on the day, and what is refused.

use crate::html;
use crate::town::{PROGRAM, Town};
use serde_json::Value;

/// Most bytes of a worker's page, compressed.
const PAGE_BYTES: usize = 6 * 1024;

async fn rights(query: &str) -> Value {
    let answer = Town::new().get(&format!("/api/v1/rights?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {}", answer.text());
    answer.json()
}

/// Where the country that owes `right` as `by` stands.
fn owed<'a>(answer: &'a Value, right: &str, by: &str) -> &'a Value {
    let all = answer["rights"].as_array().expect("a list");
    let right = all.iter().find(|one| one["id"] == right).unwrap_or_else(|| panic!("no right {right}"));
    let owed = right["owed"].as_array().expect("a list");
    owed.iter().find(|one| one["by"] == by).unwrap_or_else(|| panic!("nobody owes it as {by}"))
}

#[tokio::test]
async fn ratified_is_not_in_force() {
    for (day, state) in [
        ("2010-12-17", "not_yet_party"),
        ("2012-09-04", "not_yet_party"),
        ("2012-09-05", "ratified_not_yet_in_force"),
        ("2013-09-04", "ratified_not_yet_in_force"),
        ("2013-09-05", "bound"),
        ("2026-11-23", "bound"),
    ] {
        let answer = rights(&format!("stage=abroad&country=PH&sector=domestic_work&on={day}")).await;
        let found = owed(&answer, "c189-10-weekly-rest", "destination");
        let expected = if day == "2010-12-17" { "not_yet_adopted" } else { state };
        assert_eq!(found["state"], expected, "{day}");
    }
}

#[tokio::test]
async fn a_missing_row_is_unknown_and_a_checked_one_says_when() {
    let answer = rights("stage=abroad&country=AE&origin=PH&on=2026-11-23").await;
    let found = owed(&answer, "icrmw-21-no-document-confiscation", "destination");
    assert_eq!((found["state"].as_str(), found["day"].as_str()), (Some("not_party"), Some("2022-08-25")));
    let found = owed(&answer, "icrmw-21-no-document-confiscation", "origin");
    assert_eq!((found["state"].as_str(), found["day"].as_str()), (Some("bound"), Some("2003-07-01")));
    let found = owed(&answer, "c181-6-data", "destination");
    assert_eq!(found["state"], "unknown");
    assert_eq!(found["verified"], false);
    assert!(found["words"].as_str().is_some_and(|words| words.contains("do not know")), "{found}");
    let found = owed(&answer, "dhaka-4-documents", "destination");
    assert_eq!(found["state"], "non_binding");
}

#[tokio::test]
async fn a_reservation_is_said() {
    let answer = rights("stage=abroad&country=KW&on=2026-11-23").await;
    let found = owed(&answer, "icescr-9-social-security", "destination");
    let reservations = found["reservations"].as_array().expect("a list");
    assert!(reservations.iter().any(|one| one["text"].as_str().is_some_and(|text| text.contains("Kuwaitis only"))));
    let found = owed(&answer, "icescr-12-health", "destination");
    assert_eq!(found["reservations"].as_array().map(Vec::len), Some(0));
}

#[tokio::test]
async fn what_asks_for_papers_says_so() {
    let reach = async |status: &str| {
        let answer = rights(&format!("stage=abroad&country=MX&status={status}&topic=family")).await;
        let found: Vec<(String, String)> = answer["rights"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| (one["holders"].to_string(), one["reach"].as_str().expect("a word").to_owned()))
            .collect();
        assert!(found.iter().any(|(holders, _)| holders.contains("regular")), "{found:?}");
        found
    };
    assert!(reach("regular").await.iter().all(|(_, reach)| reach == "yes"));
    for (status, word) in [("irregular", "not_irregular"), ("unknown", "if_regular"), ("", "if_regular")] {
        for (holders, reach) in reach(status).await {
            assert_eq!(reach, if holders.contains("regular") { word } else { "yes" }, "{status}");
        }
    }
}

#[tokio::test]
async fn the_kind_of_work_narrows_and_warns() {
    let count = async |sector: &str| {
        let answer = rights(&format!("country=HK&sector={sector}")).await;
        answer["rights"].as_array().map_or(0, Vec::len)
    };
    assert!(count("construction").await < count("domestic_work").await);
    let answer = rights("country=PH&sector=seafaring").await;
    let left_out = answer["rights"].as_array().expect("a list").iter().filter(|one| one["may_be_left_out"].is_string());
    assert!(left_out.count() > 50, "treaties that leave out ships say so");
}

#[tokio::test]
async fn every_right_is_reached_and_has_a_source() {
    let answer = rights("").await;
    let all = answer["rights"].as_array().expect("a list");
    assert_eq!(all.len(), PROGRAM.law().packs().rights.len());
    assert!(all.len() >= 141, "{}", all.len());
    for one in all {
        assert!(one["source"]["title"].as_str().is_some_and(|title| title != one["source"]["id"]), "{one}");
        assert_ne!(one["instrument_title"], one["instrument"], "{one}");
        assert!(one["owed"].as_array().is_some_and(|owed| !owed.is_empty()), "{one}");
    }
}

#[tokio::test]
async fn wrong_questions_are_refused_with_a_pointer_to_each() {
    let town = Town::new();
    let query = "stage=later&country=XX&origin=Philippines&status=legal&sector=piracy&on=2026-02-31&topic=gold";
    let answer = town.get(&format!("/api/v1/rights?{query}")).await;
    assert_eq!(answer.status, 422);
    let problem = answer.json();
    let found: Vec<(&str, &str)> = problem["errors"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| (one["pointer"].as_str().expect("a text"), one["code"].as_str().expect("a text")))
        .collect();
    assert_eq!(
        found,
        [
            ("/stage", "rights.stage"),
            ("/country", "rights.country"),
            ("/origin", "rights.country"),
            ("/status", "rights.status"),
            ("/sector", "rights.sector"),
            ("/on", "rights.day"),
            ("/topic", "rights.topic"),
        ]
    );
    for query in ["on=2026", "on=soon", "on=2026-06", "country=%00%00", "country=%E2%80%AEPH", "on=99999-01-01"] {
        assert_eq!(town.get(&format!("/api/v1/rights?{query}")).await.status, 422, "{query}");
    }
    assert_eq!(town.get("/api/v1/rights?colour=red").await.status, 400);
    assert_eq!(town.get("/api/v1/rights?on=%D9%A2%D9%A0%D9%A2%D9%A6-06-01").await.status, 200, "Arabic digits");
}

#[tokio::test]
async fn a_person_asks_and_reads_without_any_answer_in_an_address() {
    let town = Town::new();
    let form = town.get("/rights").await;
    assert_eq!(html::faults(form.text()), Vec::<String>::new());
    assert!(form.text().contains(r#"<form method="post" action="/rights""#));
    let answers = "country=AE&origin=PH&stage=abroad&status=irregular&sector=domestic_work&on=";
    let topics = town.post_form("/rights", answers).await;
    assert_eq!(topics.status, 200);
    assert_eq!(html::faults(topics.text()), Vec::<String>::new());
    assert_eq!(topics.header("cache-control"), "no-store");
    assert!(topics.text().contains("United Arab Emirates") && topics.text().contains("23 November 2026"));
    assert!(!topics.text().contains("irregular\"") || topics.text().contains(r#"type="hidden" name="status""#));
    let wages = town.post_form("/rights", &format!("{answers}&topic=wages")).await;
    assert_eq!(wages.status, 200);
    assert_eq!(html::faults(wages.text()), Vec::<String>::new());
    for words in ["<bdi>article 25(3)</bdi>", "was not bound on", "is bound since", "Owed by:", "Not verified"] {
        assert!(wages.text().contains(words), "{words}");
    }
    assert!(!html::captures(wages.text(), r#"href="([^"]*irregular[^"]*)""#).iter().any(|_| true));
    let again = town.post_form("/rights", &format!("{answers}&change=1")).await;
    assert!(again.text().contains(r#"<option value="AE" selected>"#), "answers are kept");
    assert!(again.text().contains(r#"value="irregular" id="status-irregular" checked"#));
    let linked = town.get("/rights?country=AE&status=irregular").await;
    assert!(linked.text().contains(r#"<option value="AE" selected>"#));
    assert!(!linked.text().contains("checked"), "an address does not fill in the status");
}

#[tokio::test]
async fn mistakes_come_back_beside_the_question() {
    let town = Town::new();
    for (body, anchor) in [("", "country"), ("country=XX", "country"), ("country=AE&on=31.2.2026", "on")] {
        let answer = town.post_form("/rights", body).await;
        assert_eq!(answer.status, 422, "{body}");
        assert_eq!(html::faults(answer.text()), Vec::<String>::new(), "{body}");
        assert!(answer.text().contains(&format!("href=\"#{anchor}\"")), "{body}");
        assert!(answer.text().contains("<title>Error:"), "{body}");
    }
    let angry = town.post_form("/rights", "country=%3Cscript%3E%3C%2Fscript%3E").await;
    assert!(!angry.text().contains("<script>"));
}

#[tokio::test]
async fn every_subject_of_every_stage_fits_a_slow_phone_in_every_language() {
    let town = Town::new();
    let topics = PROGRAM.law().packs().code_lists.iter().find(|list| list.id == "right_topic").expect("the list");
    for language in PROGRAM.languages().all() {
        let address = format!("/rights?lang={}", language.tag);
        for stage in ["pre-departure", "abroad", "return"] {
            let subjects = topics.codes.iter().map(|(code, _)| code.as_str()).chain([""]);
            for topic in subjects {
                let body = format!("country=MX&origin=TR&stage={stage}&status=unknown&topic={topic}");
                let request = axum::http::Request::post(&address)
                    .header("content-type", "application/x-www-form-urlencoded")
                    .header("accept", "text/html")
                    .header("accept-encoding", "gzip");
                let answer = town.send(request.body(body.into()).expect("a request")).await;
                assert_eq!(answer.status, 200);
                let bytes = answer.bytes.len();
                assert!(bytes <= PAGE_BYTES, "{} {stage} {topic}: {bytes} bytes", language.tag);
            }
        }
    }
}
