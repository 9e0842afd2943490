//! Finding names: typing errors, other scripts, look-alikes, words unfinished or in another order. All names are samples.

use marhala_names::{Hit, NameProblem, Register, clean, look_alike, mixed_scripts, skeleton};

const NAMES: &[&str] = &[
    "Gulf Bridge Recruitment LLC",
    "Al Noor Manpower W.L.L.",
    "Maju Jaya PT",
    "Delima Sdn Bhd",
    "Himal Overseas Pvt. Ltd.",
    "Muhammad Abdullah",
    "محمد عبد الله",
    "মোহাম্মদ আব্দুল্লাহ",
    "राम बहादुर थापा",
    "සුනිල් පෙරේරා",
    "አበበ በቀለ",
    "สมชาย ใจดี",
    "အောင်မြင့်",
    "李小龙",
    "Сергей Иванов",
    "Nguyễn Văn An",
    "José María dela Cruz",
    "Paramount Services",
    "Ibrahim Modern Agency",
];

fn register() -> Register<usize> {
    let mut register = Register::new();
    for (id, name) in NAMES.iter().enumerate() {
        register.insert(id, name).expect("a sample name");
    }
    register
}

fn first(query: &str) -> Option<(&'static str, Hit<usize>)> {
    register().find(query, 5).first().map(|hit| (NAMES[hit.id], *hit))
}

#[test]
fn found_as_first() {
    let table = [
        ("gulf bridge", "Gulf Bridge Recruitment LLC"),
        ("Bridge Gulf", "Gulf Bridge Recruitment LLC"),
        ("gluf brigde", "Gulf Bridge Recruitment LLC"),
        ("gulfbridge recruitment llc", "Gulf Bridge Recruitment LLC"),
        ("gulf bri", "Gulf Bridge Recruitment LLC"),
        ("Gulf Bridge Agency Dubai", "Gulf Bridge Recruitment LLC"),
        ("النور", "Al Noor Manpower W.L.L."),
        ("al nor manpwer", "Al Noor Manpower W.L.L."),
        ("Himal Overseas", "Himal Overseas Pvt. Ltd."),
        ("Ram Bahadur Thapa", "राम बहादुर थापा"),
        ("Thapa Ram", "राम बहादुर थापा"),
        ("Sunil Perera", "සුනිල් පෙරේරා"),
        ("Abebe Bekele", "አበበ በቀለ"),
        ("Somchai Jaidee", "สมชาย ใจดี"),
        ("Aung Myint", "အောင်မြင့်"),
        ("Li Xiaolong", "李小龙"),
        ("Xiaolong Li", "李小龙"),
        ("Sergei Ivanov", "Сергей Иванов"),
        ("Nguyen Van An", "Nguyễn Văn An"),
        ("jose maria de la cruz", "José María dela Cruz"),
        ("थापा बहदुर राम", "राम बहादुर थापा"),
    ];
    let wrong: Vec<_> =
        table.iter().map(|(q, n)| (*q, *n, first(q))).filter(|w| w.2.map(|f| f.0) != Some(w.1)).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn one_name_in_three_scripts_is_found_from_each() {
    let register = register();
    for query in ["Mohammed Abdulla", "محمد عبد الله", "মোহাম্মদ আব্দুল্লাহ", "Abdullah Muhammad"]
    {
        let mut ids: Vec<_> = register.find(query, 3).iter().map(|hit| hit.id).collect();
        ids.sort_unstable();
        assert_eq!(ids, [5, 6, 7], "{query}");
    }
    let hits = register.find("محمد عبد الله", 3);
    assert!(hits[0].exact && !hits[0].other_script && hits[1].other_script && !hits[1].exact);
}

#[test]
fn what_is_not_there_is_not_found() {
    for query in ["Zebra Xylophone", "", " ", "\u{200b}", "Kuwait Tower", "q", "Бишкек"] {
        assert_eq!(first(query), None, "{query}");
    }
    assert!(register().find("gulf", 0).is_empty());
    assert!(Register::<u8>::new().find("gulf", 3).is_empty());
}

#[test]
fn look_alikes_are_told() {
    // Cyrillic е and с; capital Cyrillic Н; a hidden character; l for I; rn for m; 0 for o.
    for query in [
        "Gulf Bridge R\u{435}\u{441}ruitment LLC",
        "Gulf Br\u{456}dge",
        "Pararnount Services",
        "lbrahim Modern Agency",
        "Al N00r Manpower W.L.L.",
    ] {
        let (name, hit) = first(query).unwrap();
        assert!(hit.look_alike && !hit.exact, "{query} {name} {hit:?}");
    }
    let (_, hidden) = first("Gulf\u{200b} Bridge Recruitment LLC").unwrap();
    assert!(hidden.look_alike && hidden.exact);
    for query in [
        "Gulf Bridge Recruitment LLC",
        "gulf bridge",
        "gluf bridge",
        "Jose\u{301} Mari\u{301}a dela Cruz",
        "محمد عبدالله",
    ] {
        let (_, hit) = first(query).unwrap();
        assert!(!hit.look_alike, "{query} {hit:?}");
    }
    assert!(look_alike("Paypa1", "Paypal") && look_alike("НALAL", "HALAL") && look_alike("lbrahim", "Ibrahim"));
    assert!(look_alike("Gulf\u{200b}", "Gulf"));
    assert!(!look_alike("Gulf", "GULF") && !look_alike("José", "Jose\u{301}") && !look_alike("Gulf", "Golf"));
    assert_eq!(skeleton("НALAL Со."), skeleton("halal co"));
    assert_eq!(mixed_scripts("Gulf R\u{435}cruit"), ["Cyrillic", "Latin"]);
    assert!(mixed_scripts("شركة Gulf 24").is_empty() && mixed_scripts("さくら桜").is_empty());
}

#[test]
fn names_come_and_go() {
    let mut register = register();
    assert_eq!(register.len(), NAMES.len());
    assert!(register.rename(0, "Desert Bridge").unwrap());
    assert!(register.find("Gulf Bridge Recruitment", 3).is_empty());
    assert_eq!(register.find("Desert Bridge", 1)[0].id, 0);
    assert_eq!(register.rename(0, "  "), Err(NameProblem::Empty));
    assert_eq!(register.name(0), Some("Desert Bridge"));
    assert!(register.remove(0) && !register.remove(0));
    assert!(register.find("Desert Bridge", 3).is_empty());
    // Many names come and go: the words without names are cleared away.
    for round in 0..3000 {
        register.insert(100, &format!("Firma Nummer{round}")).unwrap();
    }
    assert_eq!(register.find("nummer2999", 1)[0].id, 100);
    assert_eq!(register.find("Sergei Ivanov", 1)[0].id, 14);
    register.remove(100);
    assert!((1..NAMES.len()).all(|id| register.remove(id)) && register.is_empty());
}

#[test]
fn names_are_cleaned() {
    let told = clean("  Jose\u{301}\t \u{202e}Santos\u{200b} ").unwrap();
    assert_eq!((told.text.as_str(), told.hidden, told.direction, told.tidied), ("José Santos", 2, true, true));
    let fine = clean("José Santos").unwrap();
    assert_eq!((fine.hidden, fine.direction, fine.tidied), (0, false, false));
    // The joiner of Sinhala stays, and so does the non-joiner of Persian.
    assert_eq!(clean("ශ්\u{200d}රී").unwrap().text, "ශ්\u{200d}රී");
    assert_eq!(clean("علی\u{200c}رضا").unwrap().text, "علی\u{200c}رضا");
    assert_eq!(clean("a\u{200d}b").unwrap().text, "ab");
    assert_eq!(clean("\u{200b}\u{feff}"), Err(NameProblem::Empty));
    assert_eq!(clean("--- !"), Err(NameProblem::NoLetter));
    assert!(clean(&"a".repeat(200)).is_ok());
    for long in ["a".repeat(201), "e\u{301}".repeat(100_000)] {
        assert_eq!(clean(&long), Err(NameProblem::TooLong { limit: 200 }));
    }
}
