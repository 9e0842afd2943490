//! `marhala law ...` at a shell: each command answers people in words and programs in JSON, and says what it does not know.

use crate::commands::marhala;
use serde_json::Value;
use std::process::Output;

fn run(arguments: &[&str]) -> Output {
    marhala().args(arguments).env("RUST_LOG", "error").output().expect("the program runs")
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

#[test]
fn every_law_command_answers_people_and_programs() {
    for (line, words) in [
        ("law facts", "wage_period"),
        ("law parameters HK --name wage.minimum_monthly --on 2025-12-01", "5100.00 HKD"),
        ("law parameters HK --name wage.minimum_monthly", "2024-09-28"),
        ("law parameters --names", "wage.minimum_monthly"),
        ("law rules wage-floor-monthly", "law.wage.minimum_monthly"),
        ("law rules", "documents-passport"),
        ("law rights --country SA --origin NP --status irregular --on 2026-06-01", "Saudi Arabia"),
        ("law procedures", "hk-fdh-visa"),
        ("law sources hk", "hk"),
        ("law search passport", "/law/rules/documents-passport"),
        ("law diff --from 2025-12-31 --to 2026-01-01", "wage.minimum_hourly"),
        ("law schema", "$schema"),
    ] {
        let arguments: Vec<&str> = line.split(' ').collect();
        let said = run(&arguments);
        assert_eq!(said.status.code(), Some(0), "{line}: {}", String::from_utf8_lossy(&said.stderr));
        assert!(out(&said).contains(words), "{line} does not say {words}: {}", out(&said));
        let with_json: Vec<&str> = arguments.iter().copied().chain(["--json"]).collect();
        let printed = run(&with_json);
        assert_eq!(printed.status.code(), Some(0), "{line} --json");
        let value: Result<Value, _> = serde_json::from_slice(&printed.stdout);
        assert!(value.is_ok_and(|value| value != Value::Null), "{line} --json prints no JSON: {}", out(&printed));
    }
}

#[test]
fn names_and_days_that_nobody_knows_are_refused_with_a_way_out() {
    for (line, words) in [
        ("law parameters ZZ", "ZZ"),
        ("law parameters HK --name wage.minimum_montly", "wage.minimum_monthly"),
        ("law parameters HK --on 2026-02-31", "2026-02-31"),
        ("law parameters HK --on 2026-02-31", "no such day"),
        ("law parameters HK --on yesterday", "year-month-day"),
        ("law parameters hk", "HK"),
        ("law parameters HongKong", "HK"),
        ("law parameters PH-HX", "PH-HK"),
        ("law rules wage-floor-montly", "wage-floor-monthly"),
        ("law diff --from 2025-01-01 --to 2026-01-01 --area kr", "KR"),
        ("law diff --from 2026-01-01 --to 2025-01-01", "--to: "),
        ("law rights --country XQZ", "country"),
    ] {
        let refused = run(&line.split(' ').collect::<Vec<_>>());
        let said = String::from_utf8_lossy(&refused.stderr).into_owned();
        assert_eq!(refused.status.code(), Some(3), "{line}: {said}");
        assert!(said.contains(words), "{line}: {said}");
    }
}

#[test]
fn words_come_in_the_language_that_was_asked_for() {
    let said = out(&run(&["law", "rules", "wage-floor-monthly", "--lang", "es"]));
    assert!(said.contains("salario") && !said.contains("This must hold"), "{said}");
    let said = out(&run(&["law", "parameters", "HK", "--name", "wage.minimum_monthly", "--lang", "ar"]));
    assert!(said.contains("أدنى أجر"), "{said}");
}

#[test]
fn finding_nothing_is_said() {
    for (line, words) in [
        ("law search xyzzy", "Nothing was found for xyzzy"),
        ("law sources zz", "begins with zz"),
        ("law diff --from 2026-01-01 --to 2026-01-01", "No value differs"),
        ("law diff", "No value and no rule differs"),
        ("law parameters HK --name insurance.origin_life_cover_minimum", "Nothing is recorded here"),
    ] {
        let said = run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!(said.status.code(), Some(0), "{line}");
        assert!(out(&said).contains(words), "{line}: {}", out(&said));
    }
}

#[test]
fn results_and_differences_are_words_for_people() {
    let found = out(&run(&["law", "search", "passport", "wage", "destination"]));
    assert!(!found.is_empty() && !found.contains(['{', '}']), "names stand in the place of braces: {found}");
    let folder = tempfile::tempdir().expect("a folder");
    let rule = "[[rule]]\nid = \"documents-passport\"\ntable = \"contract\"\ntopic = \"documents\"\nmust = \"true\"\nseverity = \"warn\"\ntitle = \"T\"\nlaw = \"L\"\nremedy = \"R\"\nsource = \"check-un-org\"\n";
    std::fs::write(folder.path().join("rules.toml"), rule).expect("a file");
    let packs = folder.path().to_str().expect("a path of letters");
    let said = out(&run(&["law", "diff", "--packs", packs]));
    assert!(said.contains("rule documents-passport") && said.contains("severity warn"), "{said}");
    assert!(said.contains("severity refuse") && !said.contains("Refuse"), "{said}");
}
