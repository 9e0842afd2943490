//! The check as pages: the journey of a worker without JavaScript, and what wrong answers and files get.

use crate::contracts_api::maria;
use crate::town::{Answer, PROGRAM, Town};
use axum::http::StatusCode;
use marhala::pre_departure::contracts::questions;
use marhala_law::Record;
use serde_json::json;

const FIRST: &str = "_at=start&_do=next&origin=PH&destination=HK&sector=domestic_work\
    &signed_on-day=5&signed_on-month=10&signed_on-year=2026";

/// Forms that lead to each kind of page: a question of each kind, one with an error, the answers, the result.
pub const FORMS: &[&str] = &[
    "_do=change:wage&origin=PH&destination=HK&sector=domestic_work",
    "_do=change:starts_on&origin=PH&destination=HK",
    "_do=change:food_provided&origin=PH",
    "_do=change:hours_per_day&origin=PH",
    "_at=wage&_do=next&wage=-5&wage_currency=HKD",
    "_do=answers&origin=PH&destination=HK&sector=domestic_work&wage=4800&wage_currency=HKD",
    "_do=result&origin=PH&destination=HK&sector=domestic_work&signed_on=2026-10-05&wage=4800&wage_currency=HKD&wage_period=month\
     &passport_holder=employer&recruitment_fee=50000&recruitment_fee_currency=PHP",
];

async fn post(form: &str) -> Answer {
    Town::new().post_form("/check", form).await
}

#[tokio::test]
async fn the_first_page_asks_from_where_to_where_which_work_and_when() {
    let page = Town::new().get("/check").await;
    assert_eq!(page.status, StatusCode::OK);
    for field in ["origin", "destination", "sector", "signed_on-day"] {
        assert!(page.text().contains(&format!("name=\"{field}\"")), "{field}");
    }
    let packed = Town::new().get_with("/check", &[("accept-encoding", "gzip")]).await;
    assert!(packed.bytes.len() <= 6 * 1024, "{} bytes", packed.bytes.len());
}

#[tokio::test]
async fn answers_travel_with_the_form_and_lead_question_by_question_to_a_result() {
    let mut page = post(FIRST).await;
    let mut asked = Vec::new();
    while page.text().contains("value=\"unsure\"") {
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(page.header("cache-control"), "no-store");
        let at = between(page.text(), "name=\"_at\" value=\"", "\"").to_owned();
        let answer = match at.as_str() {
            "wage" => "&_do=next&wage=4800&wage_currency=HKD".to_owned(),
            "wage_period" => "&_do=next&wage_period=month".to_owned(),
            "food_provided" => "&_do=next&food_provided=yes".to_owned(),
            "starts_on" => "&_do=next&starts_on-day=1&starts_on-month=11&starts_on-year=2026".to_owned(),
            _ => "&_do=unsure".to_owned(),
        };
        let form = hidden(page.text()) + &answer;
        asked.push(at);
        assert!(asked.len() < 80, "the questions never end: {asked:?}");
        page = post(&form).await;
    }
    assert!(asked.contains(&"wage".to_owned()) && asked.len() > 5, "{asked:?}");
    assert!(page.text().contains("value=\"change:wage\""), "check your answers");
    assert!(page.text().contains("4,800.00"));
    let result = post(&(hidden(page.text()) + "&_do=result")).await;
    assert_eq!(result.status, StatusCode::OK);
    assert!(result.text().contains("This contract breaks the law"));
    assert!(result.text().contains("is below"));
    let changed = post(&(hidden(page.text()) + "&_do=change:wage")).await;
    assert!(changed.text().contains("value=\"4800\"") && changed.text().contains("name=\"_return\""));
    let back = post(&(hidden(changed.text()) + "&_do=next&wage=6000&wage_currency=HKD")).await;
    assert!(back.text().contains("6,000.00") && back.text().contains("change:wage"));
}

#[tokio::test]
async fn back_leads_to_the_question_before() {
    let one = post(FIRST).await;
    let two = post(&(hidden(one.text()) + "&_do=unsure")).await;
    let at = |page: &Answer| between(page.text(), "name=\"_at\" value=\"", "\"").to_owned();
    assert_ne!(at(&one), at(&two));
    let back = post(&(hidden(two.text()) + "&_do=back")).await;
    assert_eq!(at(&one), at(&back));
    let start = post(&(hidden(one.text()) + "&_do=back")).await;
    assert!(start.text().contains("<option value=\"PH\" selected"));
}

#[tokio::test]
async fn wrong_answers_come_back_filled_in_with_the_reason() {
    for (form, words, kept) in [
        (FIRST.replace("origin=PH", "origin="), "Choose the country you come from", "value=\"HK\" selected"),
        (FIRST.replace("day=5", "day=31").replace("month=10", "month=2"), "There is no such day", "value=\"31\""),
        ("_at=wage&_do=next&wage=-5&wage_currency=HKD".to_owned(), "cannot be below zero", "value=\"-5\""),
        ("_at=wage&_do=next&wage=5.123&wage_currency=HKD".to_owned(), "too many digits", "value=\"5.123\""),
        ("_at=hours_per_week&_do=next&hours_per_week=200".to_owned(), "too big", "value=\"200\""),
    ] {
        let page = post(&form).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(page.text().contains(words) && page.text().contains(kept), "{form}");
        assert!(page.text().contains("role=\"alert\"") && page.text().contains("<title>Error"), "{form}");
    }
    let arabic = post("_at=wage&_do=answers&wage=%D9%A1%D9%A2%D9%A0%D9%A0&wage_currency=AED").await;
    assert!(arabic.text().contains("1,200.00"), "digits of any script");
}

#[tokio::test]
async fn what_is_typed_never_becomes_markup() {
    let page = post("_at=wage&_do=next&wage=%3Cscript%3Ealert(1)%3C/script%3E&wage_currency=%22%3E%3Cb%3E").await;
    assert!(!page.text().contains("<script") && !page.text().contains("\"><b>"));
    let long = post(&format!("_at=wage&_do=next&wage={}", "9".repeat(10_000))).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    for form in ["", "_do=change:nothing", "_at=%00&_do=next", "_do=result", "_at=wage&_do=back", "=&&=", "_do=change:"]
    {
        assert!(!post(form).await.status.is_server_error(), "{form}");
    }
}

#[tokio::test]
async fn only_questions_that_can_decide_something_are_asked() {
    let program = &*PROGRAM;
    let (law, today) = (program.law(), program.clock().today());
    let table = law.facts_of(law.table("contract").expect("contracts"));
    let of = |origin: &str, destination: &str| {
        let told =
            json!({"origin": origin, "destination": destination, "sector": "domestic_work", "signed_on": "2026-10-05"});
        let told = Record::from_json(table, told.as_object().expect("an object"), law.packs()).expect("facts");
        questions(law, &told, today)
    };
    let all = table.facts.iter().filter(|fact| fact.ask.is_some()).count();
    assert!(of("PH", "HK").contains(&"wage") && of("PH", "HK").len() < all - 3);
    let far = of("IS", "FJ");
    assert!(!far.contains(&"wage_due_days"), "nothing is known of the law there: {far:?}");
}

async fn upload(name: &str, content: &[u8]) -> Answer {
    upload_in("en", name, content).await
}

/// The page that a file of contracts leads to, in a language.
pub async fn upload_in(language: &str, name: &str, content: &[u8]) -> Answer {
    let head = format!("--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n");
    let body = [head.as_bytes(), content, b"\r\n--X--\r\n"].concat();
    Town::new().post(&format!("/check/file?lang={language}"), "multipart/form-data; boundary=X", body).await
}

#[tokio::test]
async fn a_file_is_judged_on_the_page() {
    let one = upload("offer.json", maria().to_string().as_bytes()).await;
    assert_eq!(one.status, StatusCode::OK);
    assert!(one.text().contains("This contract breaks the law"));
    let many = json!([maria(), {"origin": "PH", "wage": "-1 HKD"}]).to_string();
    let many = upload("offers.json", many.as_bytes()).await;
    assert!(many.text().contains("2 contracts: 1 not lawful") && many.text().contains("below zero"));
    let none = upload("x.pdf", b"%PDF-1.7").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(none.text().contains("This is a PDF"));
    let empty = Town::new().post("/check/file", "multipart/form-data; boundary=X", b"--X--\r\n".to_vec()).await;
    assert_eq!(empty.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn every_page_is_small_enough_for_a_slow_phone() {
    for form in [FIRST.to_owned(), FIRST.replace("_do=next", "_do=answers"), full().replace("_do=x", "_do=result")] {
        let request = axum::http::Request::post("/check")
            .header("content-type", "application/x-www-form-urlencoded")
            .header("accept", "text/html")
            .header("accept-encoding", "gzip")
            .body(axum::body::Body::from(form.clone()))
            .expect("a request");
        let page = Town::new().send(request).await;
        assert!(page.bytes.len() <= 6 * 1024, "{form}: {} bytes", page.bytes.len());
    }
}

/// A contract with many things wrong.
fn full() -> String {
    "_do=x&origin=PH&destination=HK&sector=domestic_work&signed_on=2026-10-05&starts_on=2026-11-01&wage=4800&wage_currency=HKD\
     &wage_period=month&food_provided=no&rest_days_per_week=0&annual_leave_days=3&passport_holder=employer&recruitment_fee=50000\
     &recruitment_fee_currency=PHP&hours_per_day=16&passage_home_paid_by=worker&contract_form=spoken&live_in=no"
        .to_owned()
}

fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let from = text.find(start).expect("the start is there") + start.len();
    let to = text[from..].find(end).expect("the end is there");
    &text[from..from + to]
}

/// The hidden fields of the first form of a page, as it would be sent.
fn hidden(page: &str) -> String {
    let mut fields = Vec::new();
    for input in page.split("<input type=\"hidden\" name=\"").skip(1) {
        let name = input.split('"').next().expect("a name");
        let value = between(input, "value=\"", "\"").replace("&#39;", "'").replace(' ', "+").replace(':', "%3A");
        fields.push(format!("{name}={}", value.replace('?', "%3F")));
    }
    fields.join("&")
}

#[tokio::test]
async fn what_the_answers_have_decided_is_not_asked_any_more() {
    let program = &*PROGRAM;
    let (law, today) = (program.law(), program.clock().today());
    let table = law.facts_of(law.table("contract").expect("contracts"));
    let asked = |more: serde_json::Value| {
        let mut told =
            json!({"origin": "PH", "destination": "HK", "sector": "domestic_work", "signed_on": "2026-10-05"});
        told.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        let told = Record::from_json(table, told.as_object().expect("an object"), law.packs()).expect("facts");
        questions(law, &told, today)
    };
    assert!(asked(json!({})).contains(&"food_allowance"));
    let free_food = asked(json!({"food_provided": true}));
    assert!(free_food.contains(&"food_provided"), "what was answered can still be changed");
    assert!(!free_food.contains(&"food_allowance"), "{free_food:?}");
    assert!(asked(json!({"food_provided": false})).contains(&"food_allowance"));
}
