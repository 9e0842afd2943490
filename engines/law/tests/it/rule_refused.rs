//! What a rule may not hold: each refusal with its place and its next step.

use crate::small::{rule, vocabulary};
use insta::assert_snapshot;
use marhala_law::judge::Law;

fn refused(must: &str) -> String {
    let mut packs = vocabulary();
    rule(&mut packs, "r", "", must);
    let (law, problems) = Law::new(packs);
    assert!(law.rules().is_empty(), "accepted: {must}");
    let said: Vec<String> =
        problems.iter().map(|problem| format!("[{}] {problem}", problem.code)).collect();
    said.join("\n")
}

#[test]
fn unknown_names_are_answered_with_the_nearest() {
    assert_snapshot!(refused("wages > 0"), @"");
    assert_snapshot!(refused("wage >= law.wage.minimun"), @"");
    assert_snapshot!(refused("passport_holder = 'emploier'"), @"");
    assert_snapshot!(refused("wage >= contract.wage"), @"");
    assert_snapshot!(refused("rest_days >= 1 and\n  leave_day > 3 or wage >= law.nothing"), @"");
}

#[test]
fn types_do_not_mix() {
    assert_snapshot!(refused("wage >= leave_days"), @"");
    assert_snapshot!(refused("wage >= 1000"), @"");
    assert_snapshot!(refused("rate >= 50"), @"");
    assert_snapshot!(refused("signed_on >= '2026-01-01'"), @"");
    assert_snapshot!(refused("signed_on + 30 > ends_on"), @"");
    assert_snapshot!(refused("deductions <= wage * law.deductions.share_maximum"), @"");
    assert_snapshot!(refused("passport_holder = sector"), @"");
    assert_snapshot!(refused("food_provided > housing_provided"), @"");
    assert_snapshot!(refused("language = law.language.accepted"), @"");
    assert_snapshot!(refused("wage * wage > 0"), @"");
    assert_snapshot!(refused("wage"), @"");
    assert_snapshot!(refused("1 = 1"), @"");
    assert_snapshot!(refused("wage >= law.rule.in_words"), @"");
    assert_snapshot!(refused("(rest_days > 1) = (leave_days > 2)"), @"");
}

#[test]
fn constructs_outside_the_list_are_refused() {
    assert_snapshot!(refused("wage > (select 1)"), @"");
    assert_snapshot!(refused("exists (select 1)"), @"");
    assert_snapshot!(refused("rest_days in (select 1)"), @"");
    assert_snapshot!(refused("case when food_provided then true else false end"), @"");
    assert_snapshot!(refused("random() > rest_days"), @"");
    assert_snapshot!(refused("rest_days / 2 > 1"), @"");
    assert_snapshot!(refused("rest_days > 1.5"), @"");
    assert_snapshot!(refused("language like 'a%'"), @"");
    assert_snapshot!(refused("cast(rest_days as text) = 'x'"), @"");
    assert_snapshot!(refused("coalesce(wage, wage) > 0"), @"");
    assert_snapshot!(refused("rest_days > 99999999999999999999"), @"");
    assert_snapshot!(refused("signed_on < date '2026-02-30'"), @"");
    assert_snapshot!(refused("signed_on < ends_on + interval '1' hour"), @"");
    assert_snapshot!(refused("least(rest_days) > 1"), @"");
    assert_snapshot!(refused("sum(rest_days) over () > 1"), @"");
    assert_snapshot!(refused("wage is null"), @"");
    assert_snapshot!(refused("rest_days > 1; drop table x"), @"");
    assert_snapshot!(refused("rest_days > "), @"");
    assert_snapshot!(refused("\"rest_days\" > 1"), @"");
    assert_snapshot!(refused("rest_days > 'x"), @"");
    assert_snapshot!(refused(""), @"");
}

#[test]
fn limits_are_checked_before_the_parser_sees_the_text() {
    assert_snapshot!(refused(&format!("{}rest_days > 1{}", "(".repeat(10_000), ")".repeat(10_000))), @"");
    assert_snapshot!(refused(&format!("{}rest_days > 1{}", "(".repeat(65), ")".repeat(65))), @"");
    assert_snapshot!(refused(&format!("{} rest_days > 1", "not ".repeat(900))), @"");
    assert_snapshot!(refused(&format!("{}rest_days > 1", "- ".repeat(900))), @"");
    assert_snapshot!(refused(&format!("rest_days{} > 1", " + rest_days".repeat(300))), @"");
    let unicode = refused(&"é(".repeat(2_000));
    assert!(unicode.contains("rule-too-deep"), "{unicode}");
}

#[test]
fn the_deepest_and_the_longest_allowed_compile() {
    let mut packs = vocabulary();
    rule(&mut packs, "deep", "", &format!("{}rest_days > 1{}", "(".repeat(60), ")".repeat(60)));
    rule(&mut packs, "long", "", &format!("rest_days > 1{}", " or rest_days > 1".repeat(200)));
    let (law, problems) = Law::new(packs);
    assert_eq!(law.rules().len(), 2, "{problems:?}");
}
