//! `marhala check FILE...`: words, JSON, files of results and exit codes.

use crate::contracts_api::maria;
use arrow_array::cast::AsArray;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use serde_json::{Value, json};
use std::path::Path;
use std::process::Output;

fn marhala(arguments: &[&str]) -> Output {
    crate::commands::marhala().args(arguments).env("RUST_LOG", "error").output().expect("the program runs")
}

fn file(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    std::fs::write(&path, text).expect("the file is written");
    path.display().to_string()
}

#[test]
fn breaches_are_exit_code_1_and_invalid_files_3() {
    let folder = tempfile::tempdir().expect("a folder");
    let bad = file(folder.path(), "maria.json", &maria().to_string());
    let done = marhala(&["check", &bad]);
    let words = String::from_utf8_lossy(&done.stdout);
    assert_eq!(done.status.code(), Some(1), "{words}");
    assert!(words.contains("This contract breaks the law") && words.contains("is below"), "{words}");
    let open = file(folder.path(), "open.json", &json!({"origin": "PH", "destination": "HK"}).to_string());
    assert_eq!(marhala(&["check", &open]).status.code(), Some(0), "nothing found, though not everything can be told");
    let invalid = file(folder.path(), "x.json", "{\"wage\": \"-1 AED\"}");
    let refused = marhala(&["check", &invalid]);
    assert_eq!(refused.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("below zero"));
    assert_eq!(marhala(&["check", "/no/such/file.json"]).status.code(), Some(3));
    assert_eq!(marhala(&["check"]).status.code(), Some(2));
    assert_eq!(marhala(&["check", &bad, "--out", "x.docx"]).status.code(), Some(3));
}

#[test]
fn a_broken_rule_is_told_with_its_value_its_day_its_source_and_what_to_do() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path(), "maria.json", &maria().to_string());
    let words = String::from_utf8_lossy(&marhala(&["check", &path]).stdout).into_owned();
    for expected in ["5,100.00", "since 30 September 2025", "https://", "article 25", "> ", "[Rule broken]"] {
        assert!(words.contains(expected), "{expected} is not in\n{words}");
    }
    assert!(words.contains("because the law is not recorded here"), "open clauses say why:\n{words}");
}

#[test]
fn a_file_that_cannot_be_read_hides_no_contract() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = file(folder.path(), "maria.json", &maria().to_string());
    let cut = file(folder.path(), "cut.json", &format!("[{}, {{\"origin\": \"PH\"", maria()));
    for files in [[good.as_str(), "/no/such/file.csv"], [good.as_str(), cut.as_str()], [cut.as_str(), "/no/such.csv"]] {
        let done = marhala(&["check", files[0], files[1]]);
        let words = String::from_utf8_lossy(&done.stdout).into_owned();
        assert_eq!(done.status.code(), Some(1), "{words}");
        assert!(words.contains("This contract breaks the law"), "{words}");
        assert!(words.contains("maria.json") || words.contains("cut.json"), "the file is named: {words}");
    }
}

#[test]
fn one_bad_row_in_thirty_thousand_is_found_and_the_others_are_judged() {
    let folder = tempfile::tempdir().expect("a folder");
    let (rows, bad) = (30_000, 17_321);
    let mut text = String::from("id,origin,destination,sector,signed_on,starts_on,wage,wage_period\n");
    for row in 0..rows {
        let wage = if row == bad { "9900 HKX" } else { "9900 HKD" };
        text.push_str(&format!("C{row},PH,HK,domestic_work,2026-10-05,2026-11-01,{wage},month\n"));
    }
    let path = file(folder.path(), "many.csv", &text);
    let out = folder.path().join("out.csv");
    let done = marhala(&["check", &path, "--json", "--out", &out.display().to_string()]);
    let printed: Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!((&printed["contracts"], &printed["invalid"]), (&json!(rows), &json!(1)));
    assert_eq!(printed["problems"][0]["row"], json!(bad + 2), "the header is row 1");
    let written = std::fs::read_to_string(&out).expect("the results");
    assert!(written.lines().any(|line| line.contains("HKX")), "the bad row is in the results too");
    assert!(written.len() < 200 * rows * 8, "open rules are named once a contract: {} bytes", written.len());
}

#[test]
fn json_is_printed_for_programs() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = file(folder.path(), "two.json", &json!([maria(), {"origin": "PH", "wage": "1 XXQ"}]).to_string());
    let done = marhala(&["check", &path, "--json"]);
    let printed: Value = serde_json::from_slice(&done.stdout).expect("JSON and nothing else");
    assert_eq!((&printed["contracts"], &printed["not_lawful"], &printed["invalid"]), (&json!(2), &json!(1), &json!(1)));
    assert_eq!(printed["problems"][0]["code"], "unknown-currency");
    assert_eq!(printed["problems"][0]["pointer"], "/1/wage");
}

#[test]
fn results_are_written_in_every_format_and_no_cell_is_a_formula() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut rows = String::from("id,origin,destination,sector,signed_on,starts_on,wage,wage_period\n");
    for row in 0..300 {
        let wage = if row == 277 { 4800 } else { 9900 };
        rows.push_str(&format!("C{row},PH,HK,domestic_work,2026-10-05,2026-11-01,{wage} HKD,month\n"));
    }
    let path = file(folder.path(), "many.csv", &rows);
    for ending in ["json", "csv", "xlsx", "parquet"] {
        let out = folder.path().join(format!("out.{ending}"));
        let done = marhala(&["check", &path, "--out", &out.display().to_string()]);
        assert_eq!(done.status.code(), Some(1), "{}", String::from_utf8_lossy(&done.stderr));
        let bytes = std::fs::read(&out).expect("the results are there");
        match ending {
            "json" => {
                let lines: Vec<Value> = serde_json::from_slice(&bytes).expect("JSON");
                let broken = lines.iter().filter(|line| line["answer"] == "not_lawful");
                assert!(broken.clone().count() > 0 && broken.clone().all(|line| line["id"] == "C277"));
            }
            "csv" => {
                let text = String::from_utf8(bytes).expect("text");
                assert!(text.lines().any(|line| line.contains("C277") && line.contains("not_lawful")));
            }
            "parquet" => {
                let file = std::fs::File::open(&out).expect("a file");
                let reader =
                    ParquetRecordBatchReaderBuilder::try_new(file).expect("Parquet").build().expect("a reader");
                let found = reader.map(|batch| batch.expect("a batch")).any(|batch| {
                    let ids = batch.column_by_name("id").expect("ids").as_string::<i32>();
                    let answers = batch.column_by_name("answer").expect("answers").as_string::<i32>();
                    ids.iter().zip(answers).any(|(id, answer)| id == Some("C277") && answer == Some("not_lawful"))
                });
                assert!(found);
            }
            _ => assert!(bytes.starts_with(b"PK")),
        }
    }
}
