//! The worker's own page: who gets in and who does not, who has read the record, reports that only the right people see.

use crate::chromium::{Sight, look};
use crate::html;
use crate::land::{Actor, Land, On, both_databases};
use crate::town::{Answer, PROGRAM, Town};
use axum::http::StatusCode;
use marhala::foundations::access::{Purpose, Role};
use marhala::foundations::channels;
use marhala::foundations::people::organisation::{self, OrganisationKind};
use marhala::foundations::program::Settings;
use marhala::foundations::readings;
use marhala::foundations::sessions;
use marhala::foundations::store::ids::WorkerId;
use marhala::foundations::store::{Country, fault};
use marhala::pre_departure::workers::document::{self, Holder};
use marhala::pre_departure::workers::journey::{self, Stage};
use marhala::pre_departure::workers::own::codes;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use std::sync::{Arc, Mutex};

/// Everybody who has to do with one worker.
pub struct People {
    pub recruiter: Actor,
    pub officer: Actor,
    pub attache: Actor,
    pub id: WorkerId,
    pub reference: String,
}

fn asha(recruiter: &organisation::Model, employer: &organisation::Model) -> serde_json::Value {
    json!({
        "name": "Asha Sample", "called": "Asha", "birth_date": "1994-03-02", "nationality": "NP",
        "phone": "+977 980 555 0199", "email": "asha.sample@example.org",
        "passport": { "kind": "passport", "country": "NP", "number": "PA7654321",
                      "issued_on": "2017-01-02", "expires_on": "2027-01-02" },
        "journey": { "origin": "NP", "destination": "AE", "recruiter": recruiter.id, "employer": employer.id }
    })
}

/// A worker from Nepal to the Emirates, with a post there.
pub async fn people(land: &Land) -> People {
    let office = land.organisation(OrganisationKind::Administration, "Sample Office", "NP").await;
    let firm = land.organisation(OrganisationKind::Recruiter, "Sample Recruiter", "NP").await;
    let employer = land.organisation(OrganisationKind::Employer, "Sample Employer", "AE").await;
    let post = land.post("Sample Post", "NP", "AE").await;
    let officer = land.staff(office.id, Role::LabourOfficer, Purpose::Registration).await;
    let made = officer.post("/api/v1/workers", &asha(&firm, &employer)).await;
    assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
    let made = made.json();
    People {
        recruiter: land.staff(firm.id, Role::RecruiterStaff, Purpose::Placement).await,
        attache: land.staff(post.id, Role::LabourAttache, Purpose::Protection).await,
        officer,
        id: made["worker"].as_str().expect("an id").parse().expect("an id"),
        reference: made["reference"].as_str().expect("a reference").to_owned(),
    }
}

/// Codes as the officer prints them.
async fn sheet(people: &People) -> Vec<String> {
    let answer = people.officer.post(&format!("/api/v1/workers/{}/codes", people.id), &json!({})).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.text());
    answer.json()["codes"].as_array().expect("codes").iter().map(|one| one.as_str().unwrap().to_owned()).collect()
}

async fn try_code(visitor: &Town, reference: &str, code: &str) -> Answer {
    visitor.post_form("/my", &format!("reference={reference}&code={code}")).await
}

/// A browser in which the worker is signed in.
pub async fn signed_in(land: &Land, id: WorkerId) -> Town {
    let holder = (id.0, Role::Worker, Purpose::Own);
    let session = sessions::open(land.store(), holder, false, land.act().now()).await.expect("a session");
    land.visitor().with("cookie", format!("marhala={}", session.token()))
}

async fn go_abroad(land: &Land, id: WorkerId) {
    let update = journey::Entity::update_many()
        .col_expr(journey::Column::Stage, Expr::value(Stage::Abroad))
        .filter(journey::Column::Worker.eq(id));
    update.exec(land.store().writer()).await.map_err(fault).expect("abroad");
}

both_databases! {
    async fn a_code_opens_the_page_once_and_every_refusal_is_alike(land: Land) {
        let people = people(&land).await;
        let codes = sheet(&people).await;
        let visitor = land.visitor();
        let asked = visitor.post_form("/my", &format!("reference={}", people.reference.to_lowercase())).await;
        assert_eq!(asked.status, StatusCode::OK);
        let opened = try_code(&visitor, &people.reference, &codes[0].to_lowercase()).await;
        assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.text());
        let cookie = opened.header("set-cookie").split(';').next().unwrap().to_owned();
        let home = visitor.clone().with("cookie", cookie.clone()).get("/my").await;
        assert_eq!((home.status, home.header("cache-control")), (StatusCode::OK, "no-store"));
        assert!(home.text().contains("Asha") && home.text().contains(&people.reference), "{}", home.text());
        let used = try_code(&visitor, &people.reference, &codes[0]).await;
        let wrong = try_code(&visitor, &people.reference, "CDFGH-CDFGH").await;
        let unknown = codes_of_nobody(&visitor, &codes[1]).await;
        assert_eq!(used.status, StatusCode::UNPROCESSABLE_ENTITY);
        let refusals = [&wrong, &unknown.0];
        for other in refusals {
            let said = other.text().replace(&unknown.1, &people.reference);
            assert_eq!((other.status, said.as_str()), (used.status, used.text()));
        }
        // A new sheet ends the old one, and the sessions.
        let again = sheet(&people).await;
        assert_eq!(try_code(&visitor, &people.reference, &codes[1]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(!visitor.clone().with("cookie", cookie).get("/my").await.text().contains("Asha"));
        assert_eq!(again.len(), 5);
        // Half a year later they are over.
        let later = Town::of(&land.later("2027-12-01")).with("sec-fetch-site", "same-origin");
        let over = try_code(&later, &people.reference, &again[0]).await;
        assert_eq!((over.status, over.text()), (used.status, used.text()));
    }

    async fn too_many_attempts_are_slowed_down(land: Land) {
        let people = people(&land).await;
        let codes = sheet(&people).await;
        for _ in 0..5 {
            let answer = try_code(&land.visitor(), &people.reference, "CDFGH-CDFGH").await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let answer = try_code(&land.visitor(), &people.reference, &codes[0]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        assert!(!answer.header("retry-after").is_empty());
        let api = json!({"reference": people.reference, "code": codes[0]});
        let answer = land.visitor().post_json("/api/v1/my/sessions", &api).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        for _ in 0..5 {
            let asked = land.visitor().post_form("/my", &format!("reference={}&ask=1", people.reference)).await;
            assert_eq!(asked.status, StatusCode::OK);
        }
        let asked = land.visitor().post_form("/my", &format!("reference={}&ask=1", people.reference)).await;
        assert_eq!(asked.status, StatusCode::TOO_MANY_REQUESTS);
    }

    async fn a_code_by_mail_names_nobody_and_the_answer_tells_nothing(land: Land) {
        let people = people(&land).await;
        let folder = land.folder().join("letters");
        let channel = channels::channel_at(&format!("file:{}", folder.display()), "").unwrap();
        let program = land.program.with_settings(Settings { channel: Some(channel), ..Settings::default() });
        let visitor = Town::of(&program).with("sec-fetch-site", "same-origin");
        let known = visitor.post_form("/my", &format!("reference={}&ask=1", people.reference)).await;
        let stranger = marhala::foundations::references::fresh('W').unwrap();
        let unknown = visitor.post_form("/my", &format!("reference={stranger}&ask=1")).await;
        assert_eq!(known.text(), unknown.text().replace(&stranger, &people.reference));
        codes::answer_wishes(&program).await.unwrap();
        assert_eq!(channels::deliver_due(&program).await.unwrap(), 1);
        assert_eq!(channels::deliver_due(&program).await.unwrap(), 0);
        let letters: Vec<_> = std::fs::read_dir(&folder).unwrap().flatten().collect();
        assert_eq!(letters.len(), 1);
        let text = std::fs::read_to_string(letters[0].path()).unwrap();
        assert!(text.starts_with("To: asha.sample@example.org\nSubject: Your code\n"), "{text}");
        let below = text.split_once("\n\n").unwrap().1;
        for telling in ["Asha", "Sample", "arhala", "worker", "contract", "migra", &people.reference] {
            assert!(!below.contains(telling), "{text}");
        }
        let code: String = below.chars().filter(char::is_ascii_digit).take(8).collect();
        assert_eq!(try_code(&visitor, &people.reference, &code).await.status, StatusCode::SEE_OTHER);
    }

    async fn recruiters_and_strangers_never_make_codes(land: Land) {
        let people = people(&land).await;
        let address = format!("/api/v1/workers/{}/codes", people.id);
        let page = format!("/workers/{}/codes", people.id);
        let other = land.post("Other Post", "NP", "QA").await;
        let other = land.staff(other.id, Role::LabourAttache, Purpose::Protection).await;
        for actor in [&people.recruiter, &other] {
            assert_eq!(actor.post(&address, &json!({})).await.status, StatusCode::NOT_FOUND);
            assert_eq!(actor.get(&page).await.status, StatusCode::NOT_FOUND);
            assert_eq!(actor.town.post_form(&page, "").await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(people.attache.post(&address, &json!({})).await.status, StatusCode::CREATED);
        let shown = people.attache.town.post_form(&page, "").await;
        assert_eq!(html::captures(shown.text(), "<li><code>([A-Z-]{11})</code>").len(), 5);
        assert_eq!(html::faults(shown.text()), Vec::<String>::new());
        assert_eq!(html::faults(people.attache.get(&page).await.text()), Vec::<String>::new());
        let worker = signed_in(&land, people.id).await;
        assert_eq!(worker.post_json(&address, &json!({})).await.status, StatusCode::NOT_FOUND);
    }

    async fn a_paper_is_replaced_and_the_old_one_stays(land: Land) {
        let people = people(&land).await;
        let worker = signed_in(&land, people.id).await;
        let page = worker.get("/my/documents").await;
        assert!(page.text().contains("in 40 days") && page.text().contains("321"), "{}", page.text());
        assert!(!page.text().contains("PA7654321"));
        let old = html::captures(page.text(), r"replaces=([0-9a-f-]{36})")[0].to_owned();
        let form = format!("kind=passport&country=NP&number=PB1&expires_on=2036-01-01&replaces={old}&once=1");
        let form = format!("{form}&issued_on=2026-01-01");
        for _ in 0..2 {
            let answer = worker.post_form("/my/documents/new", &form).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text());
        }
        let page = worker.get("/my/documents").await;
        assert!(page.text().contains("Older ones") && page.text().contains("321"), "{}", page.text());
        let wrong = worker.post_form("/my/documents/new", "kind=passport&issued_on=2030-01-01&expires_on=2020-01-01").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let twice = worker.post_form("/my/documents/new", &form.replace("once=1", "once=2")).await;
        assert_eq!(twice.status, StatusCode::CONFLICT);
        // Another worker sees, replaces and reports nothing of it.
        let stranger = signed_in(&land, WorkerId(uuid::Uuid::now_v7())).await;
        assert_eq!(stranger.get("/my").await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.get(&format!("/my/documents/new?replaces={old}")).await.status, StatusCode::NOT_FOUND);
        assert_eq!(stranger.post_form("/my/documents/new", &form).await.status, StatusCode::NOT_FOUND);
    }

    async fn a_report_reaches_the_post_and_nobody_else(land: Land) {
        let people = people(&land).await;
        go_abroad(&land, people.id).await;
        let worker = signed_in(&land, people.id).await;
        let before = seen_by_recruiter(&people).await;
        let form = "happened_on=2026-11-20&done_by=employer&told=They+keep+it+in+a+box&once=1";
        let made = worker.post_form("/my/tell/p", form).await;
        assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
        let own = made.header("location").to_owned();
        let id = own.rsplit('/').next().unwrap().to_owned();
        let page = worker.get(&own).await;
        assert!(page.text().contains("Sample Post") && page.text().contains("R-"), "{}", page.text());
        assert!(page.text().contains("Your employer and your recruiter do not see it"));
        let held: Vec<document::Model> = document::Entity::find().all(land.store().reader()).await.unwrap();
        assert_eq!(held[0].held_by, Holder::Taken);
        assert_eq!(seen_by_recruiter(&people).await, before);
        // The post reads it, answers, closes; the worker sees who read.
        let api = format!("/api/v1/reports/{id}");
        for actor in [&people.recruiter, &people.officer] {
            assert_eq!(actor.get(&api).await.status, StatusCode::NOT_FOUND);
            assert_eq!(actor.get(&format!("/reports/{id}")).await.status, StatusCode::NOT_FOUND);
        }
        let stranger = signed_in(&land, WorkerId(uuid::Uuid::now_v7())).await;
        assert_eq!(stranger.get(&own).await.status, StatusCode::NOT_FOUND);
        let read = people.attache.get(&api).await;
        assert_eq!((read.status, read.header("etag")), (StatusCode::OK, "\"1\""));
        assert_eq!(read.json()["told"], "They keep it in a box");
        let staff = people.attache.get(&format!("/reports/{id}")).await;
        assert!(staff.text().contains("Asha Sample"), "{}", staff.text());
        assert_eq!(html::faults(staff.text()), Vec::<String>::new());
        let step = |version: &str| people.attache.town.clone().with("if-match", format!("\"{version}\""));
        let steps = format!("{api}/steps");
        let close = json!({"step": "close"});
        assert_eq!(step("1").post_json(&steps, &close).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(step("1").post_json(&steps, &json!({"step": "take"})).await.status, StatusCode::OK);
        let answer = json!({"step": "answer", "answer": "Come to us on Monday"});
        assert_eq!(step("1").post_json(&steps, &answer).await.status, StatusCode::PRECONDITION_FAILED);
        assert_eq!(step("2").post_json(&steps, &answer).await.status, StatusCode::OK);
        let form = people.attache.town.post_form(&format!("/reports/{id}"), "version=3&step=close").await;
        assert_eq!(form.status, StatusCode::SEE_OTHER, "{}", form.text());
        assert_eq!(step("4").post_json(&steps, &answer).await.status, StatusCode::CONFLICT);
        assert!(worker.get(&own).await.text().contains("Come to us on Monday"));
        let readers = worker.get("/my/readers").await;
        assert!(readers.text().contains("Sample Post") && readers.text().contains("what you told us"));
        let read = readings::of(land.store(), people.id).await.unwrap();
        let reports = read.iter().filter(|reading| reading.what == "report").count();
        assert_eq!(reports, 1, "once a reader, day and kind");
        assert!(worker.get("/my").await.text().contains("Nothing is waiting now."));
        assert_eq!(seen_by_recruiter(&people).await, before);
    }

    async fn before_leaving_a_report_goes_to_the_labour_office(land: Land) {
        let people = people(&land).await;
        let worker = signed_in(&land, people.id).await;
        let input = json!({"kind": "fee", "amount": "500 AED", "done_by": "agent", "told": "For the visa"});
        let made = worker.post_json("/api/v1/my/reports", &input).await;
        assert_eq!(made.status, StatusCode::CREATED, "{}", made.text());
        let address = format!("/api/v1/reports/{}", made.json()["report"].as_str().unwrap());
        let own = people.officer.account.organisation;
        let protector = land.staff(own, Role::LabourOfficer, Purpose::Protection).await;
        assert_eq!(protector.get(&address).await.json()["amount"], "500 AED");
        assert_eq!(people.attache.get(&address).await.status, StatusCode::NOT_FOUND);
        assert!(worker.get("/my").await.text().contains("the labour office"));
        let future = json!({"kind": "fee", "happened_on": "2031-01-01"});
        assert_eq!(worker.post_json("/api/v1/my/reports", &future).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let country: Country = "NP".parse().unwrap();
        assert_eq!(country.code(), "NP");
    }

    async fn own_pages_need_a_worker_and_no_script(land: Land) {
        let people = people(&land).await;
        let worker = signed_in(&land, people.id).await;
        worker.post_form("/my/tell/f", "amount=500&once=1").await;
        for address in OWN {
            for language in PROGRAM.languages().all() {
                let shown = format!("{address}?lang={}", language.tag);
                let answer = worker.get(&shown).await;
                assert_eq!((answer.status, answer.header("cache-control")), (StatusCode::OK, "no-store"), "{shown}");
                let text = answer.text();
                assert_eq!(html::faults(text), Vec::<String>::new(), "{shown}");
                assert!(!text.contains("<script"), "{shown} needs a script");
                assert!(text.contains("class=\"exit"), "{shown} has no way out");
                let title = html::captures(text, "<title>([^<]+)</title>")[0];
                assert!(title.starts_with(PROGRAM.speech(&language.tag).plain("own-title").as_str()), "{title}");
                let packed = [("accept", "text/html"), ("accept-encoding", "gzip")];
                let weight = worker.get_with(&shown, &packed).await.bytes.len();
                assert!(weight <= 6 * 1024, "{shown} weighs {weight} bytes");
            }
            let expected = if ["/my", "/tell"].contains(address) { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
            assert_eq!(land.visitor().get(address).await.status, expected, "{address}");
            let staff = people.officer.get(address).await.status;
            let expected = if expected == StatusCode::OK { expected } else { StatusCode::NOT_FOUND };
            assert_eq!(staff, expected, "{address} for an officer");
        }
        let out = worker.post_form("/my/out", "all=1").await;
        assert_eq!(out.status, StatusCode::SEE_OTHER);
        assert_eq!(worker.get("/my/fees").await.status, StatusCode::UNAUTHORIZED);
    }
}

/// What is written into the log, kept.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_log_of_a_whole_run_names_nobody() {
    let log = Log::default();
    let writer = log.clone();
    let kept = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(move || writer.clone());
    let _ = kept.try_init();
    let land = Land::new(On::Sqlite).await;
    let people = people(&land).await;
    go_abroad(&land, people.id).await;
    let codes = sheet(&people).await;
    let channel = channels::channel_at(&format!("file:{}", land.folder().join("m").display()), "").unwrap();
    let program = land.program.with_settings(Settings { channel: Some(channel), ..Settings::default() });
    let visitor = Town::of(&program).with("sec-fetch-site", "same-origin");
    visitor.post_form("/my", &format!("reference={}&ask=1", people.reference)).await;
    marhala::upkeep(&program).await.unwrap();
    try_code(&visitor, &people.reference, "CDFGH-CDFGH").await;
    try_code(&visitor, &people.reference, &codes[0]).await;
    let worker = signed_in(&land, people.id).await;
    worker.post_form("/my/tell/p", "told=They+keep+it+in+a+box").await;
    for address in OWN {
        worker.get(address).await;
    }
    people.attache.get(&format!("/workers/{}/codes", people.id)).await;
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("answered") && log.contains("/my/tell/{what}"), "nothing was logged");
    let telling = ["Asha", "PA7654321", "7654321", "5550199", "555 0199", "asha.sample", "in a box"];
    for telling in telling.into_iter().chain([people.reference.as_str(), codes[0].as_str()]) {
        assert!(!log.contains(telling), "the log holds {telling}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
#[ignore = "needs Chromium and axe-core: run ./test"]
async fn own_pages_are_accessible_and_reflow_in_english_and_arabic() {
    let land = Land::new(On::Sqlite).await;
    let people = people(&land).await;
    let worker = signed_in(&land, people.id).await;
    worker.post_form("/my/tell/f", "amount=500&done_by=agent").await;
    let told = worker.get("/my/told").await;
    let told = html::captures(told.text(), r#"href="(/my/told/[0-9a-f-]+)""#)[0].to_owned();
    let mut sights = Vec::new();
    for language in ["en", "ar"] {
        for address in OWN.iter().chain(&[told.as_str()]) {
            let answer = worker.get(&format!("{address}?lang={language}")).await;
            sights.push(Sight { name: format!("{address} in {language}"), html: answer.text().to_owned() });
        }
        for (name, form) in [("the way in", "reference=W-1"), ("the code", "reference=REF&code=1")] {
            let form = form.replace("REF", &people.reference);
            let answer = land.visitor().post_form(&format!("/my?lang={language}"), &form).await;
            sights.push(Sight { name: format!("{name} in {language}"), html: answer.text().to_owned() });
        }
    }
    let style = html::captures(&sights[0].html, r#"rel="stylesheet" href="([^"]+)""#)[0].to_owned();
    let css = worker.get(&style).await.text().to_owned();
    for width in [360, 320] {
        for found in look(&sights, &css, width) {
            assert_eq!(found.violations, Vec::<String>::new(), "{} at {width}", found.name);
            assert!(found.passed > 10, "{}: axe-core looked at little", found.name);
            assert!(found.content_width <= found.frame_width, "{} is {} wide", found.name, found.content_width);
        }
    }
}

/// Pages of the worker that open with a bare address.
pub const OWN: &[&str] = &[
    "/my",
    "/my/contract",
    "/my/documents",
    "/my/documents/new",
    "/my/fees",
    "/my/readers",
    "/my/sessions",
    "/my/told",
    "/my/tell/f",
    "/my/tell/p",
    "/my/tell/c",
    "/tell",
];

/// The answer to a code under a reference that nobody has, and that reference.
async fn codes_of_nobody(visitor: &Town, code: &str) -> (Answer, String) {
    let reference = marhala::foundations::references::fresh('W').unwrap();
    (try_code(visitor, &reference, code).await, reference)
}

/// Everything the recruiter can ask about the worker, as it is answered.
async fn seen_by_recruiter(people: &People) -> Vec<(String, u16, String)> {
    let id = people.id;
    let mut seen = Vec::new();
    let mut addresses: Vec<String> = ["/", "/queue", "/home", "/workers", "/documents", "/reports", "/contracts"]
        .map(str::to_owned)
        .into_iter()
        .chain(
            ["", "/documents", "/journeys", "/contracts", "/fees", "/clearances"]
                .map(|end| format!("/workers/{id}{end}")),
        )
        .collect();
    let api: Vec<String> = addresses.iter().map(|address| format!("/api/v1{address}")).collect();
    addresses.extend(api);
    for address in addresses {
        let answer = people.recruiter.get(&address).await;
        seen.push((address, answer.status.as_u16(), answer.text().to_owned()));
    }
    seen
}
