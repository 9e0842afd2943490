//! Languages: every one has the same messages with the same values, and what is missing is shown in English and marked.

use crate::html;
use crate::town::{PROGRAM, Town};
use insta::assert_snapshot;
use jiff::civil::date;
use marhala::foundations::languages::{Direction, Speech, from_accept_language, from_tag, load};
use marhala::foundations::law::{PackFile, pack_files};
use std::path::{Path, PathBuf};

fn file(path: &str, text: &str) -> PackFile {
    PackFile::new(path, text)
}

#[test]
fn every_language_has_the_same_messages_with_the_same_values() {
    let languages = PROGRAM.languages();
    assert_eq!(languages.troubles, Vec::new());
    let english = languages.english();
    assert!(english.messages.len() > 50, "English has {} messages", english.messages.len());
    let mut faults = Vec::new();
    for language in languages.all() {
        for (key, values) in &english.messages {
            match language.messages.get(key) {
                None => faults.push(format!("{} lacks {key}", language.tag)),
                Some(theirs) if theirs != values => {
                    faults.push(format!("{} shows {theirs:?} in {key}, English {values:?}", language.tag));
                }
                Some(_) => {}
            }
        }
        for key in language.messages.keys().filter(|key| !english.has(key)) {
            faults.push(format!("{} has {key}, English has not", language.tag));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_english_message_has_a_note_for_the_translator() {
    let mut faults = Vec::new();
    for file in pack_files(None).expect("the packs are embedded") {
        if !file.path.starts_with("languages/en/") || !file.path.ends_with(".ftl") {
            continue;
        }
        let text = file.text();
        let lines: Vec<&str> = text.lines().collect();
        let mut has_note = false;
        for (at, line) in lines.iter().enumerate() {
            let is_message = line.starts_with(|first: char| first.is_ascii_alphabetic()) && line.contains('=');
            // A note speaks for the messages right below it, up to an empty line or a heading.
            has_note = line.starts_with("# ") || (has_note && !line.is_empty() && !line.starts_with("##"));
            if is_message && !has_note {
                faults.push(format!("{}:{}: {line}", file.path, at + 1));
            }
        }
    }
    assert!(faults.is_empty(), "no note above\n{}", faults.join("\n"));
}

#[test]
fn every_key_that_a_page_or_command_uses_exists() {
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"), &mut sources);
    let english = PROGRAM.languages().english();
    let mut used = 0;
    for source in sources {
        let text = std::fs::read_to_string(&source).expect("a source file");
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for key in html::captures(&text, r#"\b(?:t|plain)\(\s*"([a-z0-9-]+)"\s*\)"#) {
            used += 1;
            assert!(english.has(key), "{}: no text {key}", source.display());
        }
    }
    assert!(used > 50, "{used} keys found");
}

fn collect(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, into);
        } else if path.extension().is_some_and(|end| end == "rs" || end == "html") {
            into.push(path);
        }
    }
}

/// Two languages: English, and a right-to-left one that lacks a text.
fn two() -> marhala::foundations::languages::Languages {
    load(&[
        file("languages/en/language.toml", "tag = \"en\"\nendonym = \"English\""),
        file("languages/en/a.ftl", "hello = Hello { $name } & <b>\nonly-english = Only here\n"),
        file(
            "languages/ar/language.toml",
            "tag = \"ar\"\nendonym = \"العربية\"\ndirection = \"rtl\"\ndrafted_by_machine = true",
        ),
        file("languages/ar/a.ftl", "hello = مرحبا { $name }\n"),
    ])
}

#[test]
fn a_missing_text_is_english_and_says_so() {
    let languages = two();
    assert_eq!(languages.troubles, Vec::new());
    let arabic = languages.get("ar").expect("Arabic was loaded");
    assert_eq!(arabic.direction, Direction::Rtl);
    assert!(arabic.needs_review());
    let speech = Speech::new(&languages, arabic);
    assert_snapshot!(speech.t("only-english"), @r#"<span lang="en" dir="ltr">Only here</span>"#);
    assert_snapshot!(speech.plain("only-english"), @"Only here");
}

#[test]
fn values_are_escaped_isolated_and_cannot_turn_the_line() {
    let languages = two();
    let english = Speech::new(&languages, languages.english());
    let shown = english.t("hello").set("name", "<i>\u{202E}Asha\u{2066}").to_string();
    assert_snapshot!(shown, @"Hello <bdi>&lt;i&gt;Asha</bdi> &amp; &lt;b&gt;");
    let plain = english.t("hello").set("name", "Asha").plain();
    assert_snapshot!(plain, @"Hello Asha & <b>");
}

#[test]
fn files_with_faults_are_listed_and_the_rest_is_used() {
    let languages = load(&[
        file("languages/en/language.toml", "tag = \"en\"\nendonym = \"English\""),
        file("languages/en/a.ftl", "good = Good\nbad = { $\nalso = Also\n"),
        file("languages/xx/language.toml", "tag = \"not a tag\"\nendonym = \"?\""),
        file("languages/yy/a.ftl", "good = ?"),
    ]);
    let files: Vec<&str> = languages.troubles.iter().map(|trouble| trouble.file.as_str()).collect();
    assert_eq!(files, ["languages/en/a.ftl", "languages/xx/language.toml", "languages/yy"]);
    assert!(languages.english().has("good") && languages.english().has("also"));
    assert_eq!(languages.all().len(), 1);
    assert_eq!(load(&[]).troubles.len(), 1);
}

#[test]
fn the_reader_gets_the_best_language_there_is() {
    let languages = two();
    let best = |header: &str| from_accept_language(&languages, header).tag.clone();
    assert_eq!(best(""), "en");
    assert_eq!(best("ar"), "ar");
    assert_eq!(best("fr, ar-EG;q=0.8, en;q=0.7"), "ar");
    assert_eq!(best("en;q=0.5, ar;q=0.50"), "en");
    assert_eq!(best("ar;q=0, xx"), "en");
    assert_eq!(best("ar;q=nonsense,*;q=,;;,"), "en");
    assert_eq!(best(&"ü,".repeat(1_000)), "en");
    assert!(from_tag(&languages, "AR-sa").is_some());
    assert!(from_tag(&languages, "").is_none());
}

#[test]
fn numbers_and_dates_are_the_languages_own_in_latin_digits() {
    let speech = |tag: &str| {
        let card = format!("tag = \"{tag}\"\nendonym = \"-\"");
        let languages = load(&[
            file("languages/en/language.toml", "tag = \"en\"\nendonym = \"English\""),
            file(&format!("languages/{tag}/language.toml"), &card),
        ]);
        let language = languages.get(tag).expect("it was loaded").clone();
        Speech::new(&languages, &language)
    };
    let mut shown = String::new();
    for tag in ["en", "ar", "bn", "ne", "hi", "fil", "id", "es", "fr"] {
        let speech = speech(tag);
        let day = speech.date(date(2026, 11, 23));
        let line = format!("{tag}: {} | {} | {day}", speech.number(1_234_567), speech.amount(1_234_567, 3, "KWD"));
        assert!(!line.chars().any(|letter| letter.is_numeric() && !letter.is_ascii_digit()), "{line}");
        shown.push_str(&line);
        shown.push('\n');
    }
    assert_snapshot!("numbers_and_dates", shown);
}

#[tokio::test]
async fn the_chosen_language_travels_with_every_link() {
    let town = Town::new();
    let page = town.get("/about?lang=en&x=1").await;
    let links = html::captures(page.text(), r#"href="(/[^"]*)""#);
    let plain: Vec<&&str> = links.iter().filter(|link| !link.contains("lang=") && !link.starts_with("/s/")).collect();
    assert!(plain.is_empty(), "{plain:?}");
    let page = town.get("/about").await;
    assert!(page.text().contains(r#"href="/languages""#));
}
