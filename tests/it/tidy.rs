//! The house rules that a machine can check.

use crate::html::captures;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Hard limit of a source file in lines.
const LINES: usize = 500;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Source files under a folder, with their paths from the root of the project.
fn sources(folder: &str, ends: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(next) = folders.pop() {
        for entry in std::fs::read_dir(&next).expect("a folder").flatten() {
            let path = entry.path();
            let name = entry.file_name();
            if path.is_dir() {
                if !["target", "node_modules", "snapshots"].iter().any(|skip| name == *skip) {
                    folders.push(path);
                }
            } else if ends.iter().any(|end| path.extension().is_some_and(|found| found == *end)) {
                let text = std::fs::read_to_string(&path).expect("a source file");
                let shown = path.strip_prefix(root()).expect("under the root").display().to_string();
                found.push((shown, text));
            }
        }
    }
    assert!(!found.is_empty(), "{folder} is empty");
    found
}

fn all_rust() -> Vec<(String, String)> {
    ["app", "engines", "tests", "benches"].iter().flat_map(|folder| sources(folder, &["rs"])).collect()
}

fn assert_none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_file_is_longer_than_a_reader_can_hold() {
    let mut files = all_rust();
    files.extend(sources("app", &["html", "css"]));
    let faults: Vec<String> = files
        .iter()
        .filter(|(_, text)| text.lines().count() > LINES)
        .map(|(path, text)| format!("{path}: {} lines, at most {LINES}", text.lines().count()))
        .collect();
    assert_none(&faults);
}

#[test]
fn every_file_says_what_it_is_for() {
    let faults: Vec<String> = all_rust()
        .into_iter()
        .filter(|(_, text)| !text.starts_with("//!"))
        .map(|(path, _)| format!("{path}: begin with //! and what it is for"))
        .collect();
    assert_none(&faults);
}

#[test]
fn no_lint_is_silenced_and_nothing_unwraps_outside_tests() {
    let (silenced, unwraps) = (["#[", "allow("].concat(), [".unwrap", "()"].concat());
    let (unfinished, not_written) = (["todo", "!("].concat(), ["unimplemented", "!("].concat());
    let mut faults = Vec::new();
    for (path, text) in all_rust() {
        let is_test = path.starts_with("tests/") || path.contains("/tests/") || path.ends_with("tests.rs");
        let mut in_tests = is_test;
        for (at, line) in text.lines().enumerate() {
            in_tests |= line.contains("#[cfg(test)]");
            for (what, refused) in [
                (&silenced, true),
                (&unfinished, true),
                (&not_written, true),
                (&unwraps, !in_tests && !path.starts_with("benches/")),
            ] {
                if refused && line.contains(what.as_str()) && !line.trim_start().starts_with("//") {
                    faults.push(format!("{path}:{}: {what}", at + 1));
                }
            }
        }
    }
    assert_none(&faults);
}

/// The commands of the README name no package: `cargo run` must know which program is meant.
#[test]
fn the_commands_of_the_readme_work_as_they_stand() {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml")).expect("the workspace");
    let manifest: toml::Table = manifest.parse().expect("a manifest");
    let default: Vec<&str> = manifest["workspace"]["default-members"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|one| one.as_str())
        .collect();
    assert_eq!(default, ["app"]);
    let app = std::fs::read_to_string(root().join("app/Cargo.toml")).expect("the program's manifest");
    assert!(!app.contains("[[bin]]") && root().join("app/src/main.rs").exists(), "the program has one binary");
    let readme = std::fs::read_to_string(root().join("README.md")).expect("the README");
    assert!(readme.contains("cargo run --release -- demo") && readme.contains("./test"));
    for link in captures(&readme, r"\]\(([^)#:]+)\)") {
        assert!(root().join(link).exists(), "the README links to {link}");
    }
}

#[test]
fn a_capability_does_not_reach_into_another() {
    let mut faults = Vec::new();
    for (path, text) in sources("app/src", &["rs"]) {
        let pattern = r"((?:pre_departure|abroad|homecoming|cooperation|evidence)::[a-z_]+::(?:pages|api))";
        for reached in captures(&text, pattern) {
            let folder = reached.rsplit_once("::").map_or(reached, |(folder, _)| folder).replace("::", "/");
            let is_own = path.contains(&folder);
            let is_list = path == "app/src/lib.rs" || path.starts_with("app/src/foundations/config/");
            if !is_own && !is_list {
                faults.push(format!("{path}: uses {reached}; what one needs of another is a function of its mod.rs"));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn templates_hold_no_words_of_their_own() {
    let not_words = r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}|<(code|pre)>.*?</(code|pre)>|<[^>]*>";
    let not_words = regex::Regex::new(not_words).expect("a regular expression");
    let mut faults = Vec::new();
    for (path, text) in sources("app/src", &["html"]) {
        let text = not_words.replace_all(&text, " ").into_owned();
        for word in text.split_whitespace().filter(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1) {
            if !word.starts_with('&') {
                faults.push(format!("{path}: {word:?} belongs into a text of packs/languages"));
            }
        }
    }
    assert_none(&faults);
}

#[test]
fn the_stylesheet_knows_no_left_and_right() {
    let mut faults = Vec::new();
    for (path, text) in sources("app/src", &["css"]) {
        for property in captures(
            &text,
            r"((?:margin|padding|border)-(?:left|right)|text-align:\s*(?:left|right)|[ ;{](?:left|right|width|height):)",
        ) {
            faults.push(format!("{path}: {property}"));
        }
    }
    assert_none(&faults);
}

#[test]
fn nothing_refers_to_what_is_outside_the_project() {
    let (sibling, scratch) = (["../", "shared"].concat(), ["/", "tmp/w"].concat());
    let mut files = all_rust();
    files.extend(sources("packs", &["toml", "ftl", "md"]));
    files.extend(sources("docs", &["md"]));
    let faults: Vec<String> = files
        .iter()
        .filter(|(_, text)| text.contains(&sibling) || text.contains(&scratch))
        .map(|(path, _)| path.clone())
        .collect();
    assert_none(&faults);
}

/// Engines are pure: nothing in their dependencies can listen, store, wait or phone home.
#[test]
fn engines_depend_on_no_web_and_no_database() {
    let refused = [
        "axum",
        "tokio",
        "hyper",
        "sea-orm",
        "rusqlite",
        "sqlx",
        "reqwest",
        "tower-http",
        "tracing-subscriber",
        "rand",
    ];
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".into());
    let mut engines = 0;
    for (path, text) in sources("engines", &["toml"]) {
        if !path.ends_with("Cargo.toml") {
            continue;
        }
        engines += 1;
        let manifest: toml::Table = text.parse().expect("a manifest");
        let name = manifest["package"]["name"].as_str().expect("a name");
        let output = Command::new(&cargo)
            .args(["tree", "--offline", "--package", name, "--edges", "normal", "--prefix", "none", "--format", "{p}"])
            .current_dir(root())
            .output()
            .expect("cargo tree runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let tree = String::from_utf8_lossy(&output.stdout);
        let reached: BTreeSet<&str> = tree.lines().filter_map(|line| line.split_whitespace().next()).collect();
        assert!(reached.contains(name), "{tree}");
        for other in refused {
            assert!(!reached.contains(other), "{name} depends on {other}");
        }
    }
    assert!(engines >= 2, "{engines} engines found");
}
