//! What is wrong with a contract is said in the language of whoever asks: by the API, on the page and at the command line.

use crate::contract_files::read_bytes;
use crate::contracts_api::maria;
use crate::town::{Answer, PROGRAM, Town};
use axum::body::Body;
use axum::http::{Request, StatusCode};
use marhala::foundations::languages::Speech;
use marhala::pre_departure::contracts::intake::Problem;
use serde_json::{Value, json};

async fn post(address: &str, kind: &str, language: &str, body: impl Into<Body>) -> Answer {
    let request = Request::post(address).header("content-type", kind).header("accept-language", language);
    Town::new().send(request.body(body.into()).expect("a request")).await
}

#[tokio::test]
async fn the_api_says_what_is_wrong_in_the_language_asked_for() {
    let bad = json!({"origin": "PH", "wage": "-1 HKD", "hours_per_day": "x"});
    for (language, address, wrong, next) in [
        ("en", "/api/v1/contracts/check", "\"-1\" is below zero.", "Write a number of zero or more."),
        ("es", "/api/v1/contracts/check", "\"-1\" es menor que cero.", "Escriba cero o un número mayor."),
        ("ar", "/api/v1/contracts/check", "\"-1\" أقل من صفر.", "اكتبوا صفرًا أو رقمًا أكبر."),
        ("en", "/api/v1/contracts/check?lang=ar", "\"-1\" أقل من صفر.", "اكتبوا صفرًا أو رقمًا أكبر."),
    ] {
        let answer = post(address, "application/json", language, bad.to_string()).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let body: Value = answer.json();
        let errors = body["errors"].as_array().expect("errors");
        let wage = errors.iter().find(|error| error["pointer"] == "/wage").expect("the wage is wrong");
        assert_eq!(wage["code"], "negative", "codes are the same in every language");
        assert_eq!(wage["detail"], format!("{wrong} {next}"), "{language} {address}");
        assert_eq!(errors.len(), 2);
    }
}

#[tokio::test]
async fn notes_of_a_judged_contract_are_in_the_language_of_the_report() {
    let mut told = maria();
    told["shoe_size"] = json!(44);
    for (language, note) in [
        ("es", "campo shoe_size: No conocemos el campo \"shoe_size\""),
        ("ar", "الحقل shoe_size: لا نعرف الحقل \"shoe_size\""),
    ] {
        let answer = post("/api/v1/contracts/check", "application/json", language, told.to_string()).await;
        let body = answer.json();
        let notes = body["contracts"][0]["report"]["notes"].to_string().replace('\\', "");
        assert!(notes.contains(note), "{language}: {notes}");
    }
}

#[tokio::test]
async fn the_page_names_the_place_and_the_kind_of_file_in_the_language_of_the_reader() {
    let file = "--X\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n\
        origin;wage\nPH;5100 HKD\nPH;-1 HKD\n\r\n--X--\r\n";
    for (language, place, kind) in [
        ("es", "contrato 2, fila 3, columna B, campo wage: ", "CSV con puntos y comas"),
        ("ar", "العقد 2، الصف 3، العمود B، الحقل wage: ", "CSV بفواصل منقوطة"),
        ("en", "contract 2, row 3, column B, field wage: ", "CSV with semicolons"),
    ] {
        let page = post("/check/file", "multipart/form-data; boundary=X", language, file).await;
        assert!(page.text().contains(place) && page.text().contains(kind), "{language}: {}", page.text());
    }
}

#[test]
fn the_command_line_speaks_the_language_it_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("bad.json").display().to_string();
    let check = |contracts: &Value, arguments: &[&str]| {
        std::fs::write(&path, contracts.to_string()).expect("the file is written");
        crate::commands::marhala().args(["check", &path]).args(arguments).output().expect("the program runs")
    };
    let refused = check(&json!([{"wage": "-1 AED"}]), &["--lang", "es"]);
    let words = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert_eq!(refused.status.code(), Some(3));
    assert!(words.contains("contrato 1, campo wage: \"-1\" es menor que cero. Escriba cero"), "{words}");
    let none = check(&json!([]), &["--lang", "es"]);
    let words = String::from_utf8_lossy(&none.stderr).into_owned();
    assert!(words.contains("No hay ningún contrato en el archivo."), "{words}");
    let done = check(&json!([maria(), {"wage": "-1 AED"}]), &["--lang", "ar", "--json"]);
    let printed: Value = serde_json::from_slice(&done.stdout).expect("JSON and nothing else");
    let problem = &printed["problems"][0];
    let shown = [&problem["code"], &problem["message"], &problem["next"], &problem["field"], &problem["contract"]];
    assert_eq!(
        shown,
        [
            &json!("negative"),
            &json!("\"-1\" أقل من صفر."),
            &json!("اكتبوا صفرًا أو رقمًا أكبر."),
            &json!("wage"),
            &json!(2)
        ]
    );
}

/// One problem or more of every kind of file, and of most kinds of value.
fn problems() -> Vec<Problem> {
    let mut files: Vec<(&str, Vec<u8>)> = vec![
        ("a", Vec::new()),
        ("a", b"\xff\xd8\xff\xe0".to_vec()),
        ("a", b"\x1f\x8b".to_vec()),
        ("a", b"\xd0\xcf\x11\xe0".to_vec()),
        ("a", b"\x89PNG".to_vec()),
        ("a", b"PK\x03\x04".to_vec()),
        ("a", b"PAR1".to_vec()),
        ("a", b"origin\0".to_vec()),
        ("a.csv", b"origin\nPH\xff\n".to_vec()),
        ("a.json", b"\xff\xfe[\0{\0a".to_vec()),
    ];
    let text = [
        ("a", "%PDF-1.7"),
        ("a", "{\\rtf1"),
        ("a", "ARROW1"),
        ("a.csv", "name,address\nx,y\n"),
        ("a.csv", "origin,orgin,origin,fees\nPH,PH,PH,1"),
        ("a.csv", "id,origin\n=1+1,ZZ,x\n=1+1,ZZ\n"),
        ("a.csv", "origin\nPH"),
        ("a.json", "[{\"origin\": \"PH\"}, {\"origin\": \"PH\"}, {\"origin\": \"PH\"}, {"),
        ("a.json", "[{\"origin\": \"PH\"}, {\"origin\" 1}]"),
        ("a.json", "{\"contracts\": [7, [], \"x\", null, true], \"x\": 1}"),
        ("a.jsonl", "{\"origin\": \"PH\"}\n{\"origin\n"),
        ("a.toml", "[[contract]]\norigin = \n[[contract]]\norigin = \"PH\"\n"),
        ("a.toml", "contract = 7\nx = 1\n"),
    ];
    files.extend(text.map(|(name, text)| (name, text.as_bytes().to_vec())));
    files.push(("a.json", format!("{{\"x\": {}1{}}}", "[".repeat(300), "]".repeat(300)).into_bytes()));
    let values = [
        json!({"origin": "ZZ", "wage": "1.234 KWD X", "wage_period": "fortnite", "hours_per_day": "99 h"}),
        json!({"wage": "1,500 KWD", "hours_per_day": "a", "signed_on": "2026-02-30", "starts_on": "1.1.2026", "overtime_rate": "5"}),
        json!({"wage": "12.345 HKD", "rest_days_per_week": "1.5", "annual_leave_days": 100_000, "paid_electronically": "perhaps"}),
        json!({"wage": [], "origin": 7, "signed_on": true, "hours_per_day": {}, "overtime_rate": [], "paid_electronically": []}),
        json!({"wage": "100", "deposit": "1 XXQ", "food_allowance": {"amount": "1 AED", "currency": "PHP"}}),
        json!({"overtime_rate": "12.345 %", "signed_on": "0001-01-01", "wage": "99999999999999999999 AED", "id": []}),
        json!({"starts_on": "2026-05-01", "ends_on": "2026-01-01", "id": "a".repeat(300), "wage": "a".repeat(300)}),
        json!({"starts_on": "2026-01-01", "ends_on": "2026-12-31", "contract_months": 24, "wagee": 1, "sector": "\u{7}x", "deposit": "1 AED"}),
        json!({"a".repeat(200): 1, "wages_paid_with": 1, "zzzzzzzzzzzz": 1, "wage": "x AED"}),
        json!({"origin": "ZZ", "overtime_rate": "12.345 %", "signed_on": "0001-01-01", "wage": "1.234 KWD"}),
        json!({"wage": "-1 AED", "annual_leave_days": "many", "starts_on": "", "deposit": "99999999999999999999 AED"}),
        json!({"fees": 7}),
        json!({"fees": [{"amount": "1 AED", "kind": "medical"}]}),
        json!({"fees": [{"amount": "x AED", "kind": "medical", "paid_on": "2026-02-30"}]}),
        json!({"fees": [{"amount": "1 AED", "kind": "matching", "paid_by": "worker"}], "recruitment_fee": "3 AED"}),
        json!({"fees": [7, {"amout": 1, "zzzz": 2, "amount": [], "kind": [], "paid_by": [], "paid_on": "x"}]}),
        json!({"fees": [{"amount": "1 XXQ", "kind": "zzzzz", "paid_by": "me", "taken_from_wage": 1}, {"amount": "1 AED", "currency": "NPR"}]}),
        json!({"fees": [{"amount": "1 AED", "kind": "bribe", "paid_by": "worker"}, {"amount": "1 AED", "paid_by": "worker"}]}),
        json!({"fees": [{"amount": "1 AED", "kind": "medical"}], "recruitment_fee": "1 AED", "related_costs": "1 AED", "migration_costs": "3 AED"}),
        json!({"fees": [{"kind": "medical", "paid_by": "worker"}]}),
        json!({"fees": [{"amount": "1 AED", "kind": "medical", "paid_by": "worker"}, {"amount": "1 NPR", "kind": "medical", "paid_by": "worker"}]}),
    ];
    files.extend(values.iter().map(|value| ("a.json", value.to_string().into_bytes())));
    let mut problems = Vec::new();
    for (name, bytes) in files {
        let read = read_bytes(name, bytes);
        problems.extend(read.refusal);
        problems.extend(read.problems);
        problems.extend(read.contracts.into_iter().flat_map(|contract| contract.problems));
    }
    problems
}

#[test]
fn problems_are_whole_sentences_in_every_language() {
    let languages = PROGRAM.languages();
    let english = Speech::new(languages, languages.english());
    let problems = problems();
    let codes: std::collections::BTreeSet<&str> = problems.iter().map(|problem| problem.code).collect();
    assert!(codes.len() > 40, "{codes:?}");
    let mut faults = Vec::new();
    for language in languages.all() {
        let speech = Speech::new(languages, language);
        for problem in &problems {
            let (told, said) = (problem.say(&speech), problem.say(&english));
            let is_english = language.tag == "en";
            for (words, same) in
                [(&told.message, &said.message), (&told.next, &said.next), (&told.placed, &said.placed)]
            {
                let broken = words.trim().is_empty() || words.contains("intake-") || words.contains("{ $");
                if broken || words.ends_with(char::is_alphanumeric) || (!is_english && words == same) {
                    faults.push(format!("{} {}: {words}", language.tag, problem.code));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
