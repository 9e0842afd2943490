//! The guide for a new country, done as it says: its files are written to an empty folder, checked, and judge a contract.

use crate::commands::marhala;
use crate::town::Town;
use jiff::civil::date;
use marhala::foundations::clock::Clock;
use marhala::foundations::program::Program;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Output;

/// Every file the guide gives, by name, with its text.
pub fn files() -> Vec<(String, String)> {
    let guide = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/add-a-country.md");
    let guide = std::fs::read_to_string(guide).expect("the guide");
    let blocks = guide.split("```toml file=\"").skip(1).map(|block| {
        let (name, rest) = block.split_once("\"\n").expect("a file has a name");
        let (text, _) = rest.split_once("```").expect("a block ends");
        (name.to_owned(), text.to_owned())
    });
    blocks.collect()
}

/// The folder at the end of the guide, and the contract beside it.
pub fn done(folder: &Path) -> (PathBuf, PathBuf) {
    let (pack, mut contract) = (folder.join("my-pack"), PathBuf::new());
    for (name, text) in files() {
        let is_contract = name == "contract.toml";
        let path = if is_contract { folder.join(&name) } else { pack.join(&name) };
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is made");
        std::fs::write(&path, text).expect("the file is written");
        if is_contract {
            contract = path;
        }
    }
    assert!(contract.exists() && pack.exists(), "the guide ends with a contract");
    (pack, contract)
}

fn run(arguments: &[&str]) -> Output {
    marhala().args(arguments).env("RUST_LOG", "error").output().expect("the program runs")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path of letters")
}

#[test]
fn a_newcomer_gets_from_an_empty_folder_to_a_judged_contract() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pack, contract) = done(folder.path());
    let checked = run(&["law", "check-pack", text(&pack)]);
    let said = String::from_utf8_lossy(&checked.stdout);
    assert_eq!(checked.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&checked.stderr));
    assert!(said.contains("No problem found"), "{said}");

    let judged = run(&["check", text(&contract), "--packs", text(&pack), "--json"]);
    assert_eq!(judged.status.code(), Some(1), "the contract of the guide breaks the law");
    let printed: Value = serde_json::from_slice(&judged.stdout).expect("JSON");
    let report = &printed["reports"][0];
    assert_eq!(report["answer"], "not_lawful", "{printed}");
    let broken: Vec<&str> = report["clauses"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(|clause| clause["rules"].as_array().into_iter().flatten())
        .filter(|rule| rule["status"] == "not_lawful")
        .filter_map(|rule| rule["rule"].as_str())
        .collect();
    for rule in ["wage-floor-monthly", "hours-week", "documents-passport"] {
        assert!(broken.iter().any(|id| id.starts_with(rule)), "{rule} is not among {broken:?}");
    }
    let without = run(&["check", text(&contract), "--json"]);
    let printed: Value = serde_json::from_slice(&without.stdout).expect("JSON");
    assert_ne!(printed["reports"][0]["answer"], "lawful", "without the pack nothing is known of that country");
}

#[test]
fn what_a_newcomer_gets_wrong_is_named_with_its_place_and_a_way_out() {
    for (file, right, wrong, expected) in [
        ("countries/XE/wage.toml", "wage.minimum_monthly", "wage.minimum_montly", "wage.minimum_monthly"),
        ("countries/XE/wage.toml", "\"900 USD\"", "\"900 US\"", "currency"),
        ("countries/XE/wage.toml", "to = 2025-12-31", "to = 2026-01-31", "overlap"),
        ("countries/XE/rules.toml", "worker_age >= 20", "worker_agee >= 20", "worker_age"),
        ("countries/XE/rules.toml", "worker_age >= 20", "worker_age >= '20'", "age"),
        ("countries/XE/country.toml", "source = \"xe.labour-code\"", "source = \"xe.labour-cod\"", "xe.labour-code"),
        ("scenarios/XE.toml", "\"broken\"", "\"holds\"", "broken"),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let (pack, _) = done(folder.path());
        let path = pack.join(file);
        let before = std::fs::read_to_string(&path).expect("the file");
        assert!(before.contains(right), "{file} has no {right}");
        std::fs::write(&path, before.replacen(right, wrong, 1)).expect("the file is changed");
        let line = before.lines().position(|line| line.contains(right)).expect("the line") + 1;
        let checked = run(&["law", "check-pack", text(&pack)]);
        let said = String::from_utf8_lossy(&checked.stdout);
        assert_eq!(checked.status.code(), Some(1), "{wrong}: {said}");
        assert!(said.contains(file) && said.contains(expected), "{wrong} at {file}:{line}: {said}");
    }
}

#[tokio::test]
async fn the_portal_and_the_api_know_a_country_that_a_pack_describes() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pack, _) = done(folder.path());
    let clock = Clock::frozen_on(date(2026, 11, 23));
    let town = Town::of(&Program::start(Some(&pack), clock).expect("the packs are read"));
    let ready = town.get("/readyz").await;
    assert_eq!((ready.status.as_u16(), ready.json()["first"].clone()), (200, json!([])));
    for page in ["/law", "/law/XE", "/rights", "/go"] {
        let answer = town.get(page).await;
        assert_eq!(answer.status, 200, "{page}");
        assert!(answer.text().contains("Examplia"), "{page} does not name the country");
    }
    let procedures = "/api/v1/procedures?origin=NP&destination=XE";
    assert_eq!(town.get(procedures).await.status, 200);
    let contract = json!({ "origin": "NP", "destination": "XE", "sector": "construction", "signed_on": "2026-06-01",
        "starts_on": "2026-07-01", "wage": "950 USD", "wage_period": "month" });
    let judged = town.post_json("/api/v1/contracts/check", &contract).await;
    assert_eq!(judged.status, 200, "{}", judged.text());
    assert!(judged.text().contains("not_lawful") && judged.text().contains("Examplia"), "{}", judged.text());
    let without = Town::new();
    assert_eq!(without.get(procedures).await.status, 422, "without the pack nobody knows the country");
    assert_eq!(without.get("/law/XE").await.status, 404);
}

#[tokio::test]
async fn a_portal_with_broken_packs_says_that_it_is_not_ready_and_where_to_look() {
    let folder = tempfile::tempdir().expect("a folder");
    let (pack, _) = done(folder.path());
    let wage = pack.join("countries/XE/wage.toml");
    let text = std::fs::read_to_string(&wage).expect("the file").replacen("\"900 USD\"", "\"900 US\"", 1);
    std::fs::write(&wage, text).expect("the file is changed");
    let clock = Clock::frozen_on(date(2026, 11, 23));
    let town = Town::of(&Program::start(Some(&pack), clock).expect("the packs are read"));
    let ready = town.get("/readyz").await;
    assert_eq!(ready.status, 503);
    assert_eq!(ready.json()["first"], json!(["countries/XE/wage.toml:8:9"]));
}
