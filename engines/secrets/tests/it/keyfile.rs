//! The key file.

use crate::random;
use marhala_secrets::keyfile::{KeyFile, KeyFileProblem};
use proptest::prelude::*;

fn text() -> String {
    KeyFile::generate(&mut random()).text().expose().clone()
}

fn why(text: &str) -> (String, &'static str) {
    let problem = KeyFile::parse(text).expect_err("a key file that is refused");
    (problem.to_string(), problem.code())
}

#[test]
fn it_is_read_back_whole() {
    let file = KeyFile::generate(&mut random());
    let text = text();
    assert_eq!(text.lines().count(), 8);
    assert!(text.starts_with("marhala keys 1\n# "));
    let windows = format!("\u{feff}{}\r\n\r\n", text.replace('\n', "\r\n"));
    let apart = text.replace("index:", "# a note\n\n  index : ");
    for text in [&text, &windows, &apart] {
        let read = KeyFile::parse(text).unwrap();
        assert!(read.kek.matches(&file.kek.check_value()));
        assert_eq!(read.index.expose(), file.index.expose());
        assert_eq!(read.pepper.expose(), file.pepper.expose());
        assert_eq!(read.journal_seed.expose(), file.journal_seed.expose());
    }
    let mut all = vec![file.kek.expose(), file.index.expose(), file.pepper.expose(), file.journal_seed.expose()];
    all.dedup();
    assert_eq!(all.len(), 4, "each key is its own");
    let shown = format!("{file:?}");
    assert!(
        shown.contains("Pepper(***)") && !text.lines().any(|line| shown.contains(&line[line.len() - 8..])),
        "{shown}"
    );
}

#[test]
fn a_new_kek_leaves_the_other_keys() {
    let file = KeyFile::generate(&mut random());
    let next = file.with_new_kek(&mut crate::Foreseen(99));
    assert_ne!(next.kek.id(), file.kek.id());
    assert_ne!(next.kek.expose(), file.kek.expose());
    assert_eq!(next.pepper.expose(), file.pepper.expose());
}

#[test]
fn what_is_wrong_is_named_with_its_line() {
    let text = text();
    let line = |label: &str| text.lines().find(|line| line.starts_with(label)).unwrap().to_owned();
    assert_eq!(KeyFile::parse("").unwrap_err(), KeyFileProblem::Header { line: 1 });
    assert_eq!(KeyFile::parse("# a note\n\nkek: x").unwrap_err(), KeyFileProblem::Header { line: 3 });
    assert_eq!(KeyFile::parse(&text.replace("keys 1", "keys 2")).unwrap_err(), KeyFileProblem::Header { line: 1 });
    assert_eq!(KeyFile::parse(&text.replace("pepper:", "paper:")).unwrap_err(), KeyFileProblem::Line { line: 6 });
    assert_eq!(KeyFile::parse(&text.replace("pepper:", "pepper")).unwrap_err(), KeyFileProblem::Line { line: 6 });
    let twice = format!("{text}{}\n", line("kek:"));
    assert_eq!(KeyFile::parse(&twice).unwrap_err(), KeyFileProblem::Twice { line: 9, label: "kek" });
    let missing = text.replace(&format!("{}\n", line("index:")), "");
    assert_eq!(KeyFile::parse(&missing).unwrap_err(), KeyFileProblem::Missing { label: "index" });
    let short = text.replace(&line("journal-seed:"), "journal-seed: AAAA");
    let expected = KeyFileProblem::Value { line: 7, label: "journal-seed", bytes: 32 };
    assert_eq!(KeyFile::parse(&short).unwrap_err(), expected);
    let other = KeyFile::generate(&mut crate::Foreseen(2)).text();
    let other = other.expose().lines().find(|line| line.starts_with("pepper:")).unwrap().to_owned();
    assert_eq!(KeyFile::parse(&text.replace(&line("pepper:"), &other)).unwrap_err(), KeyFileProblem::Check { line: 8 });
    let (message, code) = why(&short);
    assert_eq!(
        (message.as_str(), code),
        ("Line 7: “journal-seed” is 32 bytes in base64. A character is missing or wrong.", "keyfile-value")
    );
    assert!(why(&text.replace("pepper:", "paper:")).0.contains("kek-id, kek, index, pepper, journal-seed, check"));
}

proptest! {
    /// Nothing that is copied wrongly is taken for another key, whatever the character.
    #[test]
    fn a_changed_character_never_gives_other_keys(at in 0_usize..1000, with in "[ -~]") {
        let text = text();
        let at = at % text.len();
        let mut changed = text.clone();
        changed.replace_range(at..=at, &with);
        if let Ok(read) = KeyFile::parse(&changed) {
            let read = read.text();
            prop_assert_eq!(read.expose(), &text);
        }
    }

    #[test]
    fn nothing_makes_it_panic(text in any::<String>()) {
        prop_assert!(KeyFile::parse(&text).is_err());
        let begun = format!("marhala keys 1\n{text}");
        prop_assert!(KeyFile::parse(&begun).is_err());
    }
}
