//! Every kind of problem a pack can have: its exact place, its words and its next step.

use crate::pack_fixture::{VOCABULARY, problems_of};
use insta::assert_snapshot;

#[test]
fn a_sound_pack_has_no_problem() {
    assert_snapshot!(problems_of(""), @"");
}

#[test]
fn syntax_leaves_out_the_entry_around_it() {
    assert_snapshot!(problems_of("[[source]]\nid = \"s1\ntitle = \"One\"\nverified = true\n[[source]]\nid = \"s2\"\ntitle = \"Two\"\nverified = true"), @r#"syntax t.toml:2:9: This is not TOML: invalid basic string, expected `"`. The entry around it is left out: write it as packs/README.md shows."#);
    assert_snapshot!(problems_of("[[source]\nid = \"s1\""), @r#"
    syntax t.toml:1:10: This is not TOML: unclosed array table, expected `]`. The entry around it is left out: write it as packs/README.md shows.
    unknown-table t.toml:2:1: A pack has no table “id”; its entries are left out. The tables of a pack are listed in packs/README.md.
    "#);
    assert_snapshot!(problems_of(&format!("a = {}", "[".repeat(10_000))).lines().count(), @"82");
}

#[test]
fn tables_and_keys_that_are_not_known() {
    assert_snapshot!(problems_of("[[sources]]\nid = \"s1\"\n[[zebra]]\nx = 1"), @r#"
    unknown-table t.toml:1:3: A pack has no table “sources”; its entries are left out. Did you mean “source”?
    unknown-table t.toml:3:3: A pack has no table “zebra”; its entries are left out. The tables of a pack are listed in packs/README.md.
    "#);
    assert_snapshot!(problems_of("[source]\nid = \"s1\""), @"wrong-type t.toml:1:2: “source” is not written as a list of entries and is left out. Write [[source]] above it.");
    assert_snapshot!(problems_of("source = [1]"), @"wrong-type t.toml:1:11: This is not an entry of “source”. Write [[source]] and its keys beneath.");
    assert_snapshot!(problems_of("[[source]]\nid = \"s1\"\n  titel = \"One\"\nverified = \"yes\""), @r#"
    unknown-key t.toml:3:3: source “s1” has no key “titel”. Did you mean “title”?
    wrong-type t.toml:4:12: “verified” of source “s1” is text. Write it as true or false, without quotes.
    "#);
}

#[test]
fn forms_of_values() {
    let source =
        |line: &str| problems_of(&format!("[[source]]\nid = \"s1\"\ntitle = \"One\"\nverified = true\n{line}"));
    assert_snapshot!(source("seen_on = \"2026-06-01\""), @"wrong-type t.toml:5:11: “seen_on” of source “s1” is text. Write it as 2026-06-01.");
    assert_snapshot!(source("seen_on = 2026-06-01T10:00:00Z"), @"bad-date t.toml:5:11: “seen_on” of source “s1” is not a day. Write year, month and day only, such as 2026-06-01.");
    assert_snapshot!(source("seen_on = 2026-02-31"), @"syntax t.toml:5:11: This is not TOML: invalid date, expected day between 01 and 28. The entry around it is left out: write it as packs/README.md shows.");
    assert_snapshot!(source("address = \"javascript:alert(1)\""), @"bad-address t.toml:5:11: “address” of source “s1” is “javascript:alert(1)”. Write an address that begins with https://");
    assert_snapshot!(source("body = \"\""), @"empty t.toml:5:8: “body” of source “s1” is empty. Write it, or leave the key out if it may be absent.");
    assert_snapshot!(source("body = \"\"\"é\u{202e}\"\"\""), @r#"
    hidden-character t.toml:5:8: “body” of source “s1” holds a hidden character (\u{202e}). Delete it.
    hidden-character t.toml:5:12: A hidden character (\u{202e}) stands here. Delete it; the entry around it is left out.
    "#);
    assert_snapshot!(source(r#"body = "\u202e""#), @r"hidden-character t.toml:5:8: “body” of source “s1” holds a hidden character (\u{202e}). Delete it.");
    assert_snapshot!(source("# é \u{202e} hidden"), @r"hidden-character t.toml:5:5: A hidden character (\u{202e}) stands here. Delete it; the entry around it is left out.");
    assert_snapshot!(source(&format!("body = \"{}\"", "x".repeat(2_001))), @"too-long t.toml:5:8: “body” of source “s1” is longer than 2000 characters. Shorten it.");
    assert_snapshot!(problems_of("[[source]]\nid = \"Source 1\"\ntitle = \"One\"\nverified = true"), @"bad-id t.toml:2:6: “id” of source “Source 1” is “Source 1”. Use only a-z, 0-9, - _ and a point, at most 120 of them.");
    assert_snapshot!(problems_of("[[country]]\ncode = \"qq\"\nname = \"X\""), @"unknown-country t.toml:2:8: “code” of country “qq” is “qq”. Write the two letters of a country (ISO 3166-1).");
    assert_snapshot!(problems_of("[[country]]\ncode = \"hk\"\nname = \"X\""), @"unknown-country t.toml:2:8: “code” of country “hk” is “hk”. Did you mean “HK”?");
    assert_snapshot!(problems_of("[[country]]\ncode = \"KW\"\nname = \"X\"\ncurrency = \"KWX\"\nofficial_languages = [\"Arabic\"]"), @r#"
    unknown-currency t.toml:4:12: “currency” of country “KW” is not a currency. “KWX” is not a currency code. Did you mean KWD?
    bad-language t.toml:5:23: “official_languages” of country “KW” is “Arabic”. Write a BCP 47 code such as ar or fil.
    "#);
    assert_snapshot!(problems_of("[[country]]\ncode = \"KW\"\nname = \"X\"\nencoded_from = 2026-01-02\nencoded_to = 2026-01-01"), @"to-before-from t.toml:5:14: “encoded_to” of country “KW” is before its “encoded_from”. Swap or mend the dates.");
}

/// A parameter with these lines, and the rest sound.
fn parameter(head: &str, value: &str) -> String {
    problems_of(&format!(
        "[[parameter]]\n{head}\n[[parameter.value]]\nsource = \"law\"\nverified = true\nchecked_on = 2026-01-01\n{value}"
    ))
}

const WAGE: &str = "name = \"wage.minimum\"\nwhere = \"HK\"\nsector = \"any\"";

#[test]
fn parameters_name_what_is_known() {
    assert_snapshot!(parameter("name = \"wage.minimun\"\nwhere = \"HK\"\nsector = \"any\"", "value = \"1 HKD\""), @"unknown-parameter t.toml:2:8: “name” of parameter “wage.minimun HK any” is “wage.minimun”, and no file describes that parameter. Did you mean “wage.minimum”?");
    assert_snapshot!(parameter("name = \"wage.minimum\"\nwhere = \"PH-QQ\"\nsector = \"domestic-work\"", "value = \"1 HKD\""), @r#"
    unknown-country t.toml:3:9: “where” of parameter “wage.minimum PH-QQ domestic-work” is “PH-QQ”. Write a country such as HK or a corridor such as PH-HK (ISO 3166-1).
    unknown-code t.toml:4:10: “sector” of parameter “wage.minimum PH-QQ domestic-work” is “domestic-work”, which is not in the list “sector”. Did you mean “domestic_work”?
    "#);
    assert_snapshot!(parameter(&format!("{WAGE}\ngoverned_by = \"singing\""), "value = \"1 HKD\""), @"unknown-word t.toml:5:15: “governed_by” of parameter “wage.minimum HK any” is “singing”. Did you mean “signing”?");
    assert_snapshot!(problems_of(&format!("[[parameter]]\n{WAGE}\n[[parameter.value]]\nvalue = \"1 HKD\"\nsource = \"lawe\"\nverified = true\nchecked_on = 2026-01-01")), @"unknown-source t.toml:7:10: “source” of value of parameter “wage.minimum HK any” is “lawe”, and no file describes that source. Did you mean “law”?");
    assert_snapshot!(problems_of(&format!("[[parameter]]\n{WAGE}\n[[parameter.value]]\nvalue = \"1 HKD\"\nverified = true\nchecked_on = 2026-01-01")), @r#"source-missing t.toml:5:1: value of parameter “wage.minimum HK any” has no “source”. Add source = "..." (Its source.)"#);
    assert_snapshot!(problems_of(&format!("[[parameter]]\n{WAGE}\nvalue = []")), @"missing-key t.toml:1:1: parameter “wage.minimum HK any” has no value. Add a [[parameter.value]].");
}

#[test]
fn values_are_of_the_type_of_their_name() {
    assert_snapshot!(parameter(WAGE, "value = 1000"), @r#"type-mismatch t.toml:9:9: The value of parameter “wage.minimum HK any” cannot be used. It is of type money, and this is not. Write text with the currency, such as "1000 AED"."#);
    assert_snapshot!(parameter(WAGE, "value = 10.5"), @r#"type-mismatch t.toml:9:9: The value of parameter “wage.minimum HK any” cannot be used. It is of type money, and this is not. Write text with the currency, such as "1000 AED"."#);
    assert_snapshot!(parameter(WAGE, "value = \"1000\""), @"currency-missing t.toml:9:9: The value of parameter “wage.minimum HK any” cannot be used. The currency is missing. Write it after the amount: “1000 AED”.");
    assert_snapshot!(parameter(WAGE, "value = \"1000.505 HKD\""), @"amount-too-many-digits t.toml:9:9: The value of parameter “wage.minimum HK any” cannot be used. HKD has 2 digits after the point, not 3. Write the exact amount.");
    assert_snapshot!(parameter(WAGE, "value = \"-5 HKD\""), @"negative t.toml:9:9: The value of parameter “wage.minimum HK any” cannot be used. “-5 HKD” is below zero. Write 0 or more.");
    let of = |name: &str, value: &str| {
        parameter(&format!("name = \"{name}\"\nwhere = \"HK\"\nsector = \"any\""), &format!("value = {value}"))
    };
    assert_snapshot!(of("leave.days", "\"30\""), @"type-mismatch t.toml:9:9: The value of parameter “leave.days HK any” cannot be used. It is of type days, and this is not. Write a whole number without quotes, such as 30.");
    assert_snapshot!(of("leave.days", "-1"), @"negative t.toml:9:9: The value of parameter “leave.days HK any” cannot be used. -1 is below zero. Write 0 or more.");
    assert_snapshot!(of("hours.week", "48"), @r#"type-mismatch t.toml:9:9: The value of parameter “hours.week HK any” cannot be used. It is of type hours, and this is not. Write text, such as "8 h" or "7 h 30 min"."#);
    assert_snapshot!(of("hours.week", "\"7 h 70 min\""), @"bad-hours t.toml:9:9: The value of parameter “hours.week HK any” cannot be used. “7 h 70 min” is not a length of time. Write hours and minutes, such as “8 h” or “7 h 30 min”.");
    assert_snapshot!(of("deduction.cap", "\"12.555 %\""), @"bad-share t.toml:9:9: The value of parameter “deduction.cap HK any” cannot be used. “12.555 %” is not a share. Write it with the sign and at most two decimals, such as “12.5 %”.");
    assert_snapshot!(of("payer", "[\"worker\", \"employr\"]"), @"unknown-code t.toml:9:9: The value of parameter “payer HK any” cannot be used. “employr” is not in the list “party”. Did you mean “employer”?");
    assert_snapshot!(of("payer", "\"worker\""), @r#"type-mismatch t.toml:9:9: The value of parameter “payer HK any” cannot be used. It is of type codes, and this is not. Write a list of codes, such as ["worker", "employer"]."#);
    assert_snapshot!(of("payer", "\"none\""), @"");
}

#[test]
fn periods_do_not_overlap_and_gaps_are_told() {
    let two = |first: &str, second: &str| {
        let rest = "source = \"law\"\nverified = true\nchecked_on = 2026-01-01\n";
        problems_of(&format!(
            "[[parameter]]\n{WAGE}\n[[parameter.value]]\nvalue = \"1 HKD\"\n{rest}{first}\n[[parameter.value]]\nvalue = \"2 HKD\"\n{rest}{second}"
        ))
    };
    assert_snapshot!(two("from = 2020-01-01\nto = 2020-12-31", "from = 2021-01-01"), @"");
    assert_snapshot!(two("from = 2020-01-01", "from = 2021-01-01"), @"");
    assert_snapshot!(two("from = 2020-01-01\nto = 2021-01-01", "from = 2021-01-01"), @"overlap t.toml:12:1: Two values of parameter “wage.minimum HK any” hold on the same day: this one and the one of line 5. End the earlier one the day before the later one begins.");
    assert_snapshot!(two("from = 2021-01-01", "from = 2021-01-01"), @"overlap t.toml:11:1: Two values of parameter “wage.minimum HK any” hold on the same day: this one and the one of line 5. End the earlier one the day before the later one begins.");
    assert_snapshot!(two("from = 2020-01-01\nto = 2020-06-30", "from = 2021-01-01"), @r#"warning gap t.toml:12:1: parameter “wage.minimum HK any” has no value after 2020-06-30 and before 2021-01-01; on those days it is unknown. Add the value that held, or "none" if there was no such law."#);
    assert_snapshot!(two("from = 2020-01-01\nto = 2020-06-30\nto_precision = \"month\"", "from = 2020-07-01\nfrom_precision = \"month\""), @"");
    assert_snapshot!(two("from = 2020-01-01\nto = 2019-12-31", "from = 2021-01-01"), @"to-before-from t.toml:11:6: “to” of parameter “wage.minimum HK any” is before its “from”. Swap or mend the dates.");
    assert_snapshot!(two("from = 2020-01-01", "to = 2019-12-31"), @r#"from-missing t.toml:16:6: A value of parameter “wage.minimum HK any” has a last day but no first day: since when it held is not known. Write “from” (with from_precision = "year" if only the year is known), or leave “to” out and say in the note when it ended."#);
    assert_snapshot!(two("from = 2020-01-01", "to = 2027-12-31"), @r#"from-missing t.toml:16:6: A value of parameter “wage.minimum HK any” has a last day but no first day: since when it held is not known. Write “from” (with from_precision = "year" if only the year is known), or leave “to” out and say in the note when it ended."#);
    assert_snapshot!(two("", ""), @"overlap t.toml:11:1: Two values of parameter “wage.minimum HK any” hold on the same day: this one and the one of line 5. End the earlier one the day before the later one begins.");
}

#[test]
fn names_are_given_once() {
    let twice = format!("[[parameter]]\n{WAGE}\n[[parameter.value]]\nvalue = \"1 HKD\"\nsource = \"law\"\nverified = true\nchecked_on = 2026-01-01\n").repeat(2);
    assert_snapshot!(problems_of(&twice), @"duplicate t.toml:10:1: parameter “wage.minimum HK any” is already in t.toml, line 1; this one is left out. Put all its values under one.");
    assert_snapshot!(problems_of("[[source]]\nid = \"law\"\ntitle = \"Again\"\nverified = true"), @"duplicate t.toml:1:1: source “law” is already in a.toml, line 104; this one is left out. Remove one of the two.");
}

#[test]
fn rules_and_scenarios() {
    let rule = |lines: &str| {
        problems_of(&format!(
            "[[rule]]\nid = \"r\"\ntable = \"contract\"\ntopic = \"wage\"\nseverity = \"refuse\"\ntitle = \"T\"\nlaw = \"L\"\nremedy = \"R\"\n{lines}"
        ))
    };
    assert_snapshot!(rule("must = \"wage >= law.wage.minimum\""), @r#"source-missing t.toml:1:1: rule “r” rests on nothing. Add cites = [{ instrument = "...", article = "..." }] or source = "..."."#);
    assert_snapshot!(rule("must = \"x\"\ncites = [{ instrument = \"ilo-c1\", article = \"1\" }]"), @r#"unknown-instrument t.toml:10:25: “instrument” of cites of rule “r” is “ilo-c1”, and no file describes that instrument. Add a [[instrument]] with id = "ilo-c1"."#);
    assert_snapshot!(rule(&format!("must = \"{}\"\nsource = \"law\"", "x".repeat(4_097))), @"too-long t.toml:9:8: “must” of rule “r” is longer than 4096 characters. Shorten it.");
    assert_snapshot!(rule("must = \"x\"\nsource = \"law\"\nfrom = 2026-01-02\nto = 2026-01-01"), @"to-before-from t.toml:12:6: “to” of rule “r” is before its “from”. Swap or mend the dates.");
    assert_snapshot!(problems_of("[[scenario]]\nid = \"s\"\ntitle = \"T\"\ntable = \"contract\"\nfacts = { wage = 1.5 }\nexpect = { wage-flor = \"holds\", wage-floor = \"hold\" }"), @r#"
    wrong-type t.toml:5:18: “facts” of scenario “s” holds a decimal number. Write it in quotes: "1000.50 AED".
    unknown-rule t.toml:6:12: scenario “s” expects an answer of rule “wage-flor”, which no file describes. Did you mean “wage-floor”?
    unknown-word t.toml:6:46: “expect” of scenario “s” is “hold”. Did you mean “holds”?
    "#);
    let case = |id: &str, rule: &str| {
        format!(
            "[[scenario]]\nid = \"{id}\"\ntitle = \"T\"\ntable = \"contract\"\nfacts = {{}}\nexpect = {{ {rule} = \"holds\" }}\n"
        )
    };
    let cases = [case("one", "zebra"), case("two", "zebra"), case("three", "lion")].concat();
    assert_snapshot!(problems_of(&cases), @r#"
    unknown-rule t.toml:6:12: scenario “one” expects an answer of rule “zebra”, which no file describes. Every case that names it is left out.
    unknown-rule t.toml:18:12: scenario “three” expects an answer of rule “lion”, which no file describes. Every case that names it is left out.
    "#);
    assert_snapshot!(problems_of("[[on_the_day]]\nparameter = \"leave.days\"\nwhere = \"HK\"\nsector = \"any\"\non = 2026-01-01\nexpect = \"ten\""), @"not-a-number t.toml:6:10: What on_the_day “leave.days HK any 2026-01-01” expects cannot be used. “ten” is not a whole number. Write digits only, such as 30.");
}

#[test]
fn what_stands_in_braces_is_a_fact_or_a_parameter() {
    let rule = |title: &str, law: &str, remedy: &str| {
        problems_of(&format!(
            "[[rule]]\nid = \"r\"\ntable = \"contract\"\ntopic = \"wage\"\nseverity = \"refuse\"\nmust = \"wage > 0\"\nsource = \"law\"\ntitle = {title}\nlaw = {law}\nremedy = {remedy}\n"
        ))
    };
    assert_snapshot!(rule(r#""In {destination}""#, r#""{law.wage.minimum} and { wage }""#, r#""{origin}""#), @"");
    assert_snapshot!(rule(r#""In {destinaton}""#, r#""At least {law.wage.minimun}.""#, r#""{origin} {wages}""#), @r#"
    unknown-in-braces t.toml:8:13: “title” of rule “r” holds “{destinaton}”, which is neither a fact nor a parameter. Did you mean “destination”?
    unknown-in-braces t.toml:9:17: “law” of rule “r” holds “{law.wage.minimun}”, which is neither a fact nor a parameter. Did you mean “law.wage.minimum”?
    unknown-in-braces t.toml:10:20: “remedy” of rule “r” holds “{wages}”, which is neither a fact nor a parameter. Did you mean “wage”?
    "#);
    assert_snapshot!(rule(r#""In {wage.minimum}""#, r#""In {}, {zebra}.""#, "'''\nWrite:\n  é {orgin}'''"), @r#"
    unknown-in-braces t.toml:8:13: “title” of rule “r” holds “{wage.minimum}”, which is neither a fact nor a parameter. Parameters begin with law.: write {law.wage.minimum}.
    unknown-in-braces t.toml:9:11: “law” of rule “r” holds “{}”, which is neither a fact nor a parameter. Write the name of a fact, such as {destination}, or of a parameter after law., such as {law.wage.minimum_monthly}.
    unknown-in-braces t.toml:9:15: “law” of rule “r” holds “{zebra}”, which is neither a fact nor a parameter. Write the name of a fact, such as {destination}, or of a parameter after law., such as {law.wage.minimum_monthly}.
    unknown-in-braces t.toml:12:5: “remedy” of rule “r” holds “{orgin}”, which is neither a fact nor a parameter. Did you mean “origin”?
    "#);
    assert_snapshot!(rule(r#""In {destination""#, r#""{wage {wage}""#, r#""R""#), @r#"
    brace-not-closed t.toml:8:13: “title” of rule “r” opens a brace that nothing closes. Write the name between { and }, such as {wage} or {law.wage.minimum_monthly}.
    brace-not-closed t.toml:9:8: “law” of rule “r” opens a brace that nothing closes. Write the name between { and }, such as {wage} or {law.wage.minimum_monthly}.
    "#);
}

#[test]
fn no_fact_is_derived_from_itself() {
    let fact = |name: &str, derived: &str| {
        format!(
            "[[fact]]\ntable = \"contract\"\nname = \"{name}\"\ntype = \"money\"\ntopic = \"wage\"\nmissing = \"allowed\"\nlabel = \"L\"\nfrom = \"the contract\"\nderived = \"{derived}\"\n"
        )
    };
    let all =
        |facts: &[(&str, &str)]| problems_of(&facts.iter().map(|(name, how)| fact(name, how)).collect::<String>());
    assert_snapshot!(all(&[("costs", "fee plus wage"), ("fee", "half of wage, when it is known")]), @"");
    assert_snapshot!(all(&[("costs", "costs plus wage")]), @"derived-circle t.toml:1:1: fact “costs” is derived from itself: costs ← costs. It could never be worked out. Derive it from facts that a person or a paper tells, or leave “derived” out.");
    assert_snapshot!(all(&[("costs", "fee plus wage"), ("fee", "a third of debt"), ("debt", "costs, less wage")]), @"derived-circle t.toml:1:1: fact “costs” is derived from itself: costs ← fee ← debt ← costs. It could never be worked out. Derive it from facts that a person or a paper tells, or leave “derived” out.");
}

#[test]
fn what_is_worse_fits_the_fact() {
    let fact = |more: &str| {
        problems_of(&format!(
            "[[fact]]\ntable = \"contract\"\nname = \"extra\"\ntopic = \"wage\"\nmissing = \"allowed\"\nlabel = \"L\"\nfrom = \"it\"\n{more}\n"
        ))
    };
    assert_snapshot!(fact("type = \"money\"\nworse = \"lower\"\ncounted_by = \"sector\""), @"");
    assert_snapshot!(fact("type = \"code\"\nlist = \"party\"\nworse = \"other\"\nbest = \"worker\""), @"");
    assert_snapshot!(fact("type = \"money\"\nworse = \"smaller\""), @"unknown-word t.toml:9:9: “worse” of fact “contract extra” is “smaller”. Use one of: lower, higher, no, yes, other.");
    assert_snapshot!(fact("type = \"yes_no\"\nworse = \"lower\""), @"worse-and-type t.toml:1:1: fact “extra” of type yes_no can never be “lower” than before. Write lower or higher for numbers and dates, no or yes for yes_no, other for codes.");
    assert_snapshot!(fact("type = \"code\"\nlist = \"party\"\nworse = \"other\"\nbest = \"boss\""), @r#"best-unknown t.toml:1:1: fact “extra” calls “boss” the best, which is no code that it can be. Write a code of the fact's list beside worse = "other", or leave “best” out."#);
    assert_snapshot!(fact("type = \"code\"\nlist = \"party\"\nbest = \"worker\""), @r#"best-unknown t.toml:1:1: fact “extra” calls “worker” the best, which is no code that it can be. Write a code of the fact's list beside worse = "other", or leave “best” out."#);
    assert_snapshot!(fact("type = \"money\"\nworse = \"lower\"\ncounted_by = \"zebra\""), @"unknown-fact t.toml:1:1: fact “extra” is counted by “zebra”, which is no other fact of its table. Write the name of another fact of the same table.");
}

#[test]
fn the_vocabulary_itself() {
    assert_snapshot!(problems_of("[[code_list]]\nid = \"empty\"\ntitle = \"Empty\""), @"codes-or-standard t.toml:1:1: code_list “empty” needs either codes or a standard. Give one of the two.");
    assert_snapshot!(problems_of("[[code_list]]\nid = \"two\"\ntitle = \"Two\"\ncodes = [{ code = \"a\", label = \"A\" }, { code = \"a\", label = \"B\" }]"), @"duplicate t.toml:1:1: code_list “two” has the code “a” twice. Remove one.");
    assert_snapshot!(problems_of("[[parameter_name]]\nname = \"x\"\ntype = \"code\"\nside = \"origin\"\ntopic = \"wage\"\ngoverned_by = \"signing\"\nlabel = \"X\""), @r#"list-and-type t.toml:3:8: parameter_name “x” is a code without a list. Add list = "..." with the id of a [[code_list]]."#);
    assert_snapshot!(problems_of("[[table]]\nid = \"slip\"\ntitle = \"S\"\norigin = \"o\"\ndestination = \"d\"\nsector = \"s\""), @r#"
    unknown-fact t.toml:1:1: table “slip” has no fact “o”, which chooses the law. Add a [[fact]] of that name.
    unknown-fact t.toml:1:1: table “slip” has no fact “d”, which chooses the law. Add a [[fact]] of that name.
    unknown-fact t.toml:1:1: table “slip” has no fact “s”, which chooses the law. Add a [[fact]] of that name.
    "#);
    assert!(VOCABULARY.contains("[[table]]"));
}
