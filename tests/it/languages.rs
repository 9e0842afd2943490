//! Languages: every one has the same messages with the same values, and what is missing is shown in English and marked.

use crate::html;
use crate::town::{PROGRAM, Town};
use insta::assert_snapshot;
use jiff::civil::date;
use marhala::evidence::law_library;
use marhala::foundations::languages::{Direction, Speech, from_accept_language, from_tag, load};
use marhala::foundations::law::{PackFile, pack_files};
use marhala_law::rule::Phrase;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn file(path: &str, text: &str) -> PackFile {
    PackFile::new(path, text)
}

/// Texts of files that begin with `staff-` may be left out of other languages than English: staff then read English, marked
/// as such. What workers and the public read is whole in every language.
pub fn for_staff(key: &str) -> bool {
    static KEYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
        let files = pack_files(None).expect("the packs are embedded");
        let staff = files.iter().filter(|file| file.path.starts_with("languages/en/staff-"));
        let texts: Vec<String> = staff.map(|file| file.text().into_owned()).collect();
        let keys = texts.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once(" ="));
        keys.map(|(key, _)| key.to_owned()).collect()
    });
    KEYS.contains(key)
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
                None if for_staff(key) => {}
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

/// What the packs say in English, by the path of its translation.
fn words_of_the_law() -> Vec<Vec<String>> {
    let packs = PROGRAM.law().packs();
    let path = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<String>>();
    let mut paths = Vec::new();
    for rule in &packs.rules {
        paths.extend(["title", "law", "remedy"].map(|part| path(&["rule", &rule.id, part])));
        paths.extend(rule.missing_means.iter().map(|_| path(&["rule", &rule.id, "missing_means"])));
    }
    for fact in packs.tables.iter().flat_map(|table| &table.facts) {
        paths.push(path(&["fact", &fact.name, "label"]));
        paths.extend(fact.ask.iter().map(|_| path(&["fact", &fact.name, "ask"])));
        paths.extend(fact.why.iter().map(|_| path(&["fact", &fact.name, "why"])));
    }
    paths.extend(packs.parameter_names.iter().map(|name| path(&["parameter", &name.name, "label"])));
    let spoken = |list: &&marhala_law::pack::CodeList| !["country", "currency", "language"].contains(&list.id.as_str());
    for list in packs.code_lists.iter().filter(spoken) {
        paths.extend(list.codes.iter().map(|(code, _)| path(&["code", &list.id, code])));
    }
    paths.extend(packs.countries.iter().map(|country| path(&["country", &country.code])));
    paths.extend(packs.rights.iter().map(|right| path(&["right", &right.id, "text"])));
    for procedure in &packs.procedures {
        paths.push(path(&["procedure", &procedure.id, "title"]));
        paths.extend(procedure.steps.iter().map(|step| path(&["step", &step.id, "title"])));
    }
    paths.extend(Phrase::ALL.iter().map(|phrase| path(&["word", &law_library::word_key(*phrase)])));
    paths
}

#[test]
fn every_language_says_all_of_the_law() {
    let paths = words_of_the_law();
    assert!(paths.len() > 1_000, "only {} texts", paths.len());
    let mut faults = Vec::new();
    for language in PROGRAM.languages().all().iter().filter(|language| language.tag != "en") {
        for parts in &paths {
            let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
            match language.pack_texts().get(&parts) {
                Some(words) if !words.trim().is_empty() => {}
                _ => faults.push(format!("{} lacks {}", language.tag, parts.join(" "))),
            }
        }
    }
    assert!(faults.is_empty(), "{} texts:\n{}", faults.len(), faults[..faults.len().min(80)].join("\n"));
}

#[test]
fn sentences_of_the_law_hold_the_same_values_in_every_language() {
    let packs = PROGRAM.law().packs();
    let braces = |text: &str| -> BTreeSet<String> {
        text.split('{')
            .skip(1)
            .filter_map(|part| part.split_once('}'))
            .map(|(name, _)| name.trim().to_owned())
            .collect()
    };
    let mut faults = Vec::new();
    for language in PROGRAM.languages().all() {
        for rule in &packs.rules {
            for (part, english) in [("title", &rule.title), ("law", &rule.law), ("remedy", &rule.remedy)] {
                let said = language.pack_texts().get(&["rule", &rule.id, part]);
                if let Some(said) = said.filter(|said| braces(said) != braces(english)) {
                    faults.push(format!("{}: {} {part}: {said}", language.tag, rule.id));
                }
            }
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

/// Texts on contract files are named far from where they are said: each key is there, each problem has its next step, none is idle.
#[test]
fn every_text_on_contract_files_is_there_and_in_use() {
    let mut sources = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src/pre_departure/contracts"), &mut sources);
    let (mut used, mut problems) = (BTreeSet::new(), BTreeSet::new());
    for source in sources {
        let text = std::fs::read_to_string(&source).expect("a source file");
        let text: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        let keys = |pattern| html::captures(&text, pattern).into_iter().map(str::to_owned).collect::<Vec<String>>();
        used.extend(keys(r#""(intake-[a-z0-9-]+)""#));
        problems.extend(keys(r#"\bProblem::(?:error|note)\(\s*"[a-z-]+",\s*"(intake-[a-z0-9-]+)""#));
        problems.extend(keys(r#"\(b"[^"]+",\s*"(intake-[a-z0-9-]+)"\)"#));
        assert!(
            keys(r#"\bProblem::(?:error|note)\(\s*"[a-z-]+",\s*"([^"]* [^"]*)""#).is_empty(),
            "{}",
            source.display()
        );
    }
    assert!(problems.len() > 80, "{} problems found", problems.len());
    let mut faults = Vec::new();
    for language in PROGRAM.languages().all() {
        let steps = problems.iter().map(|key| format!("{key}-next"));
        let lacking = used.iter().cloned().chain(steps).filter(|key| !language.has(key));
        faults.extend(lacking.map(|key| format!("{} lacks {key}", language.tag)));
        let idle = |key: &&String| {
            let stem = key.strip_suffix("-next").filter(|stem| used.contains(*stem));
            key.starts_with("intake-") && !used.contains(*key) && stem.is_none()
        };
        faults.extend(language.messages.keys().filter(idle).map(|key| format!("{}: nothing says {key}", language.tag)));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
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
