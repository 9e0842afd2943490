//! `marhala law check-pack` and `--packs` at a shell: one line for each mistake in the folder, and none for what is not in it.

use crate::commands::marhala;
use crate::guide::done;
use serde_json::Value;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};
use tempfile::TempDir;

/// The folder of the guide, with changes: file, what stands there, what is to stand there.
fn pack(changes: &[(&str, &str, &str)]) -> (TempDir, PathBuf, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let (pack, contract) = done(folder.path());
    for (file, right, wrong) in changes {
        let path = pack.join(file);
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(before.contains(right), "{file} has no {right}");
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("it is made");
        std::fs::write(&path, before.replacen(right, wrong, 1)).expect("the file is changed");
    }
    (folder, pack, contract)
}

fn run(arguments: &[&str], folder: &Path) -> Output {
    let output = marhala().args(arguments).arg(folder).env("RUST_LOG", "error").output();
    output.expect("the program runs")
}

/// What check-pack says, one line each, and its exit code.
fn check(folder: &Path) -> (Vec<String>, Option<i32>) {
    let output = run(&["law", "check-pack"], folder);
    let said = String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect();
    (said, output.status.code())
}

/// The lines that stand for a problem: all but the last ones, which count.
fn problems(said: &[String]) -> &[String] {
    let end = said.iter().position(|line| line.contains("roblem found") || line.contains("problems found"));
    &said[..end.expect("they are counted")]
}

#[test]
fn nothing_but_the_folder_is_listed() {
    let (_folder, pack, _) = pack(&[]);
    let (said, code) = check(&pack);
    assert_eq!((problems(&said).len(), code), (0, Some(0)), "{said:?}");
    assert_eq!(said[0], "No problem found.");
    assert_eq!(said[1], "Worked cases: 5 as expected, 0 not.", "the cases of the folder are counted");
    assert!(said[2].contains("marhala law check-pack packs"), "what is left out, and how to see it: {said:?}");
    let output = run(&["law", "check-pack", "--json"], &pack);
    let report: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(report["problems"], Value::Array(Vec::new()));
    assert!(report["problems_inside"].as_u64().is_some_and(|count| count > 0), "{report}");
}

#[test]
fn a_checkout_checks_its_own_packs() {
    let packs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../packs");
    let (said, code) = check(&packs);
    assert!(problems(&said).iter().all(|line| line.starts_with("warning[")), "{said:#?}");
    assert!(!problems(&said).is_empty() && code == Some(0), "{said:#?}");
    assert!(!said.iter().any(|line| line.contains("inside the program")), "all of them are the folder's");
}

#[test]
fn one_mistake_is_one_line() {
    let rules = "countries/XE/rules.toml";
    let cases = "scenarios/XE.toml";
    for (file, right, wrong, expected) in [
        ("countries/XE/wage.toml", "wage.minimum_monthly", "wage.minimum_montly", "wage.toml:2:8: "),
        ("countries/XE/wage.toml", "\"900 USD\"", "\"900 US\"", "wage.toml:8:9: "),
        (
            "countries/XE/country.toml",
            "source = \"xe.labour-code\"",
            "source = \"xe.labour-cod\"",
            "country.toml:9:10: ",
        ),
        (rules, "worker_age >= 20", "worker_agee >= 20", "rules.toml:7:9: "),
        (rules, "In {destination}", "In {destinaton}", "rules.toml:10:11: "),
        (rules, "worker_age >= 20", "worker_age >= 9223372036854775807", "rules.toml:7:23: "),
        (rules, "worker_age >= 20", "xe-agriculture-age", "names itself"),
        (rules, "title =", "titel =", "rules.toml:9:1: "),
        (cases, "\"broken\"", "\"holds\"", "scenarios/XE.toml:8:1: xe-agriculture-age-broken"),
        (cases, "worker_age = 20", "worker_age = \"twenty\"", "scenarios/XE.toml:1:1: xe-agriculture-age-holds"),
        (cases, "\"1000 USD\"", "\"1001 USD\"", "scenarios/XE.toml:29:1: wage.minimum_monthly XE"),
        (cases, "xe-agriculture-age = \"unknown\"", "age-minimum = \"unknown\"", "no scenario that expects `unknown`"),
    ] {
        let (_folder, pack, _) = pack(&[(file, right, wrong)]);
        let (said, code) = check(&pack);
        assert_eq!((problems(&said).len(), code), (1, Some(1)), "{wrong}: {said:#?}");
        assert!(said[0].contains(expected), "{wrong}: {said:#?}");
        assert!(!said.iter().any(|line| line.contains("No problem")), "{said:#?}");
    }
}

#[test]
fn a_warning_is_no_clean_bill_and_no_failure() {
    let pin = "on = 2025-12-31\nexpect = \"900 USD\"";
    let early = "on = 2025-01-31\nexpect = \"900 USD\"";
    let change = [("countries/XE/wage.toml", "to = 2025-12-31", "to = 2025-01-31"), ("scenarios/XE.toml", pin, early)];
    let (_folder, pack, _) = pack(&change);
    let (said, code) = check(&pack);
    assert_eq!((problems(&said).len(), code), (1, Some(0)), "{said:#?}");
    assert!(
        said[0].starts_with("warning[gap] countries/XE/wage.toml:") && said[1] == "One problem found.",
        "{said:#?}"
    );
}

#[test]
fn what_the_folder_breaks_elsewhere_is_listed() {
    let rule = "[[rule]]\nid = \"documents-passport\"\ntable = \"contract\"\ntopic = \"documents\"\nmust = \"true\"\nseverity = \"refuse\"\ntitle = \"T\"\nlaw = \"L\"\nremedy = \"R\"\nsource = \"xe.labour-code\"\n";
    let (_folder, pack, _) = pack(&[("countries/XE/more.toml", "", rule)]);
    let (said, code) = check(&pack);
    assert_eq!(code, Some(1), "{said:#?}");
    let elsewhere = |line: &&String| line.starts_with("scenarios/rules/") && line.contains("documents-passport");
    assert!(said.iter().filter(elsewhere).count() > 1, "the worked cases of that rule fail: {said:#?}");
}

#[test]
fn a_folder_without_packs_is_no_pack() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("notes.txt"), "wage = 1").expect("a file");
    let output = run(&["law", "check-pack"], folder.path());
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("countries/XX/country.toml"), "the next step: {said}");
}

#[test]
fn a_broken_file_of_a_language_is_a_problem_too() {
    let (_folder, pack, _) = pack(&[("languages/en/law.ftl", "", "law-title = {")]);
    let (said, code) = check(&pack);
    assert_eq!((problems(&said).len(), code), (1, Some(1)), "{said:#?}");
    assert!(said[0].contains("languages/en/law.ftl"), "{said:#?}");
}

#[test]
fn nobody_works_with_broken_packs_unawares() {
    let (_folder, pack, contract) = pack(&[("countries/XE/wage.toml", "\"900 USD\"", "\"900 US\"")]);
    let contract = contract.to_str().expect("a path of letters");
    for json in [&["check", contract, "--packs"][..], &["check", contract, "--json", "--packs"]] {
        let output = run(json, &pack);
        let aside = String::from_utf8_lossy(&output.stderr);
        assert!(aside.contains("countries/XE/wage.toml:8:9: ") && aside.contains("check-pack"), "{aside}");
        assert_eq!(output.status.code(), Some(1), "the rest is judged: {aside}");
    }
    let said =
        String::from_utf8_lossy(&run(&["check", contract, "--lang", "es", "--packs"], &pack).stderr).into_owned();
    assert!(said.contains("error") && !said.contains("The packs have"), "{said}");
    let mut serving = marhala()
        .args(["serve", "--listen", "127.0.0.1:0", "--packs"])
        .arg(&pack)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("marhala starts");
    let lines = BufReader::new(serving.stderr.take().expect("its error stream")).lines().take(3);
    let told: Vec<String> = lines.map(|line| line.expect("a line")).collect();
    serving.kill().expect("it stops");
    serving.wait().expect("it ends");
    assert!(told.iter().any(|line| line.contains("countries/XE/wage.toml:8:9: ")), "{told:?}");
    let sound = pack_without_changes(contract);
    assert_eq!(sound, "", "sound packs are silent");
}

fn pack_without_changes(contract: &str) -> String {
    let (_folder, pack, _) = pack(&[]);
    String::from_utf8_lossy(&run(&["check", contract, "--packs"], &pack).stderr).into_owned()
}
