//! Reading packs: what stands, what is left out, places inside rules, layers, the hash, differences, the schema.

use crate::pack_fixture::{VOCABULARY, lines, with};
use marhala_law::limits::{MAX_FILE_BYTES, MAX_FILES};
use marhala_law::pack::{
    ChangeKind, PackFile, Packs, Problem, Setting, between_dates, between_packs, entries, json_schema, read,
    read_layers,
};
use marhala_law::value::{Type, Value, parse_text};
use proptest::prelude::*;

fn wage(amount: &str, from: &str) -> String {
    format!(
        "[[parameter]]\nname = \"wage.minimum\"\nwhere = \"HK\"\nsector = \"any\"\n[[parameter.value]]\nvalue = \"{amount}\"\nfrom = {from}\nsource = \"law\"\nverified = true\nchecked_on = 2026-01-01\n"
    )
}

fn layers(base: &str, overlay_path: &str, overlay: &str) -> (Packs, Vec<Problem>) {
    let base =
        [PackFile { path: "a.toml", text: VOCABULARY.as_bytes() }, PackFile { path: "t.toml", text: base.as_bytes() }];
    read_layers(base, [PackFile { path: overlay_path, text: overlay.as_bytes() }])
}

/// The first character of the condition of the only rule of `t.toml`.
fn must_at(condition: &str) -> (u32, u32, String) {
    let head = "[[rule]]\nid = \"r\"\ntable = \"contract\"\ntopic = \"wage\"\nseverity = \"warn\"\ntitle = \"T\"\nlaw = \"L\"\nremedy = \"R\"\nsource = \"law\"\n";
    let (packs, problems) = with(format!("{head}{condition}").as_bytes());
    assert_eq!(lines(&problems), "");
    let rule = packs.rules.iter().find(|rule| rule.id == "r").unwrap();
    (rule.must.1.line, rule.must.1.column, rule.must.0.clone())
}

#[test]
fn the_place_of_a_condition_is_that_of_its_first_character() {
    assert_eq!(must_at("must = \"wage = 0\""), (10, 9, "wage = 0".to_owned()));
    assert_eq!(must_at("must   =   'wage = 0'"), (10, 13, "wage = 0".to_owned()));
    assert_eq!(must_at("must = \"\"\"wage = 0\"\"\""), (10, 11, "wage = 0".to_owned()));
    assert_eq!(must_at("must = \"\"\"\nwage = 0\"\"\""), (11, 1, "wage = 0".to_owned()));
    assert_eq!(must_at("must = '''\r\nwage = 0'''"), (11, 1, "wage = 0".to_owned()));
}

#[test]
fn a_bad_value_leaves_out_its_parameter_and_nothing_else() {
    let good = wage("1 HKD", "2020-01-01");
    let (packs, problems) = with(good.as_bytes());
    assert_eq!((packs.parameters.len(), problems.len()), (1, 0));
    let bad = format!(
        "{good}[[parameter.value]]\nvalue = \"x\"\nfrom = 2021-01-01\nsource = \"law\"\nverified = true\nchecked_on = 2026-01-01\n"
    );
    let (packs, problems) = with(bad.as_bytes());
    assert_eq!((packs.parameters.len(), packs.rules.len(), problems.len()), (0, 1, 1));
    let broken = format!(
        "{good}[[parameter.value]]\nvalue = \"x\nfrom = 2021-01-01\n[[source]]\nid = \"s\"\ntitle = \"S\"\nverified = true\n"
    );
    let (packs, problems) = with(broken.as_bytes());
    assert_eq!((packs.parameters.len(), packs.sources.len()), (0, 2), "{}", lines(&problems));
}

#[test]
fn encodings_and_sizes() {
    let marked = [b"\xef\xbb\xbf".as_slice(), wage("1 HKD", "2020-01-01").as_bytes()].concat();
    assert_eq!(with(&marked).1, []);
    let (_, problems) = with(b"# ok\nid = \"caf\xe9\"");
    assert_eq!(lines(&problems), "not-utf8 t.toml:2:10: The file is not UTF-8 text and is not read. Save it as UTF-8.");
    let (_, problems) = with(&vec![b'#'; MAX_FILE_BYTES + 1]);
    assert_eq!(problems[0].code, "file-too-large");
    let paths: Vec<String> = (0..=MAX_FILES).map(|number| format!("{number}.toml")).collect();
    let (_, problems) = read(paths.iter().map(|path| PackFile { path, text: b"" }));
    assert_eq!(problems[0].code, "too-many-files");
    let big = vec![b'#'; MAX_FILE_BYTES];
    let (_, problems) = read(["1.md"; 20].map(|path| PackFile { path, text: &big }));
    assert_eq!(problems[0].code, "pack-too-large");
    let same = PackFile { path: "a.toml", text: b"" };
    assert_eq!(read([same, same]).1[0].code, "duplicate-file");
    assert_eq!(read([PackFile { path: "a\n.toml", text: b"" }]).1[0].code, "bad-path");
    let others = ["README.md", "languages/en/portal.ftl", "languages/en/language.toml"];
    assert_eq!(read(others.map(|path| PackFile { path, text: b"tag = [" })).1, []);
    let entries = "[[source]]\n".repeat(200_001);
    assert!(with(entries.as_bytes()).1.iter().any(|problem| problem.code == "too-many-entries"));
    let many = "[[source]]\nx = 1\n".repeat(10_000);
    let (_, problems) = with(many.as_bytes());
    assert_eq!((problems.len(), problems.last().unwrap().code), (10_001, "too-many-problems"));
}

#[test]
fn an_overlay_replaces_files_and_entries() {
    let base = wage("1 HKD", "2020-01-01");
    let value = |packs: &Packs| match &packs.parameters[0].periods[0].setting {
        Setting::Is(value) => value.written(&packs.symbols),
        Setting::NoneInLaw => "none".to_owned(),
    };
    let (packs, problems) = layers(&base, "0.toml", &wage("2 HKD", "2020-01-01"));
    assert_eq!((lines(&problems).as_str(), value(&packs).as_str(), packs.parameters.len()), ("", "2.00 HKD", 1));
    let (packs, problems) = layers(&base, "t.toml", "");
    assert_eq!((lines(&problems).as_str(), packs.parameters.len()), ("", 0));
    let rule = "[[rule]]\nid = \"wage-floor\"\ntable = \"contract\"\ntopic = \"wage\"\nmust = \"wage > 0\"\nseverity = \"warn\"\ntitle = \"T\"\nlaw = \"L\"\nremedy = \"R\"\nsource = \"law\"\n";
    let (packs, problems) = layers(&base, "0.toml", rule);
    assert_eq!((lines(&problems).as_str(), packs.rules.len(), packs.rules[0].must.0.as_str()), ("", 1, "wage > 0"));
}

#[test]
fn the_hash_names_the_law_and_nothing_else() {
    let hash =
        |files: &[(&str, &str)]| read(files.iter().map(|(path, text)| PackFile { path, text: text.as_bytes() })).0.hash;
    let one = hash(&[("a.toml", "# a\n# b\n"), ("b.toml", "")]);
    assert_eq!(one.len(), 64);
    assert_eq!(one, hash(&[("b.toml", ""), ("a.toml", "\u{feff}# a\r\n# b\r\n")]));
    assert_eq!(
        one,
        hash(&[("a.toml", "# a\n# b\n"), ("b.toml", ""), ("languages/en/x.toml", "x = 1"), ("scenarios/s.toml", "")])
    );
    assert_ne!(one, hash(&[("a.toml", "# a\n# c\n"), ("b.toml", "")]));
    assert_ne!(one, hash(&[("c.toml", "# a\n# b\n"), ("b.toml", "")]));
    assert_ne!(hash(&[("a.toml", "# b")]), hash(&[("a.toml# ", "b")]));
    assert_eq!(hash(&[]), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

#[test]
fn what_changed_between_days_and_between_packs() {
    let text = format!(
        "{}[[parameter.value]]\nvalue = \"2 HKD\"\nfrom = 2021-01-01\nsource = \"law\"\nverified = true\nchecked_on = 2026-01-01\n",
        wage("1 HKD", "2020-01-01")
    );
    let (after, problems) = with(text.as_bytes());
    assert_eq!(lines(&problems), "");
    let day = |text: &str| text.parse().unwrap();
    let changes = between_dates(&after, day("2020-12-31"), day("2021-01-01"));
    assert_eq!(changes.len(), 1);
    assert_eq!((changes[0].before.as_deref(), changes[0].after.as_deref()), (Some("1.00 HKD"), Some("2.00 HKD")));
    assert_eq!((changes[0].kind, changes[0].place.line), (ChangeKind::Changed, 11));
    let changes = between_dates(&after, day("2019-12-31"), day("2021-01-01"));
    assert_eq!((changes[0].kind, changes[0].before.as_deref()), (ChangeKind::Added, Some("unknown")));
    assert_eq!(between_dates(&after, day("2022-01-01"), day("2023-01-01")), []);
    let (before, _) = with(wage("1 HKD", "2020-01-01").as_bytes());
    let told = |changes: Vec<marhala_law::pack::Change>| -> Vec<(ChangeKind, &'static str, String)> {
        changes.into_iter().map(|change| (change.kind, change.what, change.name)).collect()
    };
    let wage_name = "wage.minimum HK any".to_owned();
    assert_eq!(told(between_packs(&before, &after)), [(ChangeKind::Changed, "parameter", wage_name.clone())]);
    let (none, _) = with(b"");
    assert_eq!(told(between_packs(&none, &after)), [(ChangeKind::Added, "parameter", wage_name.clone())]);
    assert_eq!(told(between_packs(&after, &none)), [(ChangeKind::Removed, "parameter", wage_name)]);
    assert_eq!(between_packs(&after, &after), []);
}

#[test]
fn the_schema_knows_every_table_and_key() {
    let schema = json_schema();
    for entry in entries::ALL {
        let items = &schema["properties"][entry.table]["items"];
        assert_eq!(items["additionalProperties"], false, "{}", entry.table);
        for key in entry.keys {
            assert!(items["properties"][key.name]["description"].is_string(), "{}.{}", entry.table, key.name);
        }
    }
    assert_eq!(schema["properties"]["parameter"]["items"]["properties"]["value"]["items"]["required"][0], "value");
}

#[test]
fn values_are_read_as_they_are_written() {
    let (packs, _) = with(b"");
    for (kind, text, written) in [
        (Type::Money, "1,800.5 HKD", "1800.50 HKD"),
        (Type::Date, "2026-06-01", "2026-06-01"),
        (Type::Days, "٣٠", "30"),
        (Type::Days, "1 day", "1"),
        (Type::Months, "6 months", "6"),
        (Type::Hours, "48", "48 h"),
        (Type::Hours, "7.5 h", "7 h 30 min"),
        (Type::Hours, "7:05", "7 h 5 min"),
        (Type::Hours, "45 min", "45 min"),
        (Type::Share, "12.5%", "12.5 %"),
        (Type::Share, "0.05 %", "0.05 %"),
        (Type::YesNo, "Yes", "true"),
    ] {
        let value = parse_text(kind, None, text, &packs.symbols).unwrap();
        assert_eq!(value.written(&packs.symbols), written);
        assert_eq!(parse_text(kind, None, written, &packs.symbols), Ok(value));
    }
    for (kind, text) in [
        (Type::Date, "2026-02-31"),
        (Type::Date, "31/12/2026"),
        (Type::Days, "1.5"),
        (Type::Days, "99999999999999999999"),
        (Type::Hours, "7.33 h"),
        (Type::Hours, "7:60"),
        (Type::Share, "12.5"),
        (Type::Code, "HK"),
        (Type::YesNo, "perhaps"),
    ] {
        assert!(parse_text(kind, None, text, &packs.symbols).is_err(), "{text}");
    }
    let country = packs.code_lists.iter().find(|list| list.id == "country");
    for made_up in ["XA", "xe", "XZ"] {
        let code = parse_text(Type::Code, country, made_up, &packs.symbols).unwrap();
        assert_eq!(code.written(&packs.symbols), made_up.to_uppercase(), "free for made-up countries");
    }
    for unknown in ["X1", "QQ", "ZZ", "AA", "XAA", "X"] {
        assert!(parse_text(Type::Code, country, unknown, &packs.symbols).is_err(), "{unknown}");
    }
    let code = parse_text(Type::Code, country, "hk", &packs.symbols).unwrap();
    assert_eq!(code, Value::Code(packs.symbols.find("HK").unwrap()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_bytes_make_it_panic(text in prop::collection::vec(any::<u8>(), 0..300)) {
        with(&text);
    }

    #[test]
    fn no_broken_pack_makes_it_panic(cut in 0_usize..5_000, put in "[\\[\\]{}\"'=\\n\\\\.#\u{202e}é0-9a-z-]{0,6}", skip in 0_usize..40) {
        let text = format!("{VOCABULARY}{}", wage("1 HKD", "2020-01-01"));
        let cut = cut.min(text.len());
        let after = (cut + skip).min(text.len());
        if text.is_char_boundary(cut) && text.is_char_boundary(after) {
            let broken = format!("{}{put}{}", &text[..cut], &text[after..]);
            let (_, problems) = read([PackFile { path: "t.toml", text: broken.as_bytes() }]);
            for problem in problems {
                prop_assert!(problem.place.line >= 1 && problem.place.column >= 1);
            }
        }
    }

    #[test]
    fn no_value_makes_it_panic(text in "\\PC{0,40}|[0-9.: hmin%-]{0,30}") {
        let (packs, _) = with(b"");
        for kind in Type::ALL {
            let _ = parse_text(kind, packs.code_lists.first(), &text, &packs.symbols);
        }
    }
}
