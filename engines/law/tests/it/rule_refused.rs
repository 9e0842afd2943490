//! What a rule may not hold: each refusal with its place and its next step.

use crate::small::{rule, vocabulary};
use insta::assert_snapshot;
use marhala_law::judge::Law;

fn refused(must: &str) -> String {
    let mut packs = vocabulary();
    rule(&mut packs, "r", "", must);
    let (law, problems) = Law::new(packs);
    assert!(law.rules().is_empty(), "accepted: {must}");
    let said: Vec<String> = problems
        .iter()
        .map(|problem| {
            let (place, next) = (&problem.place, problem.suggestion.as_deref().unwrap_or("-"));
            let next: String = next.chars().take(90).collect();
            format!("{} {}:{} {}\n  {next}", problem.code, place.line, place.column, problem.message)
        })
        .collect();
    said.join("\n")
}

#[test]
fn unknown_names_are_answered_with_the_nearest() {
    assert_snapshot!(refused("wages > 0"), @r#"
    unknown-fact 10:9 Rule `r`: the table `contract` has no fact `wages`.
      Did you mean `wage`?
    "#);
    assert_snapshot!(refused("wage >= law.wage.minimun"), @r#"
    unknown-parameter 10:17 Rule `r`: there is no parameter `law.wage.minimun`.
      Did you mean `law.wage.minimum`?
    "#);
    assert_snapshot!(refused("passport_holder = 'emploier'"), @r#"
    unknown-code 10:27 Rule `r`: 'emploier' is not in the list `party`.
      Did you mean 'employer'?
    "#);
    assert_snapshot!(refused("wage >= contract.wage"), @r#"
    unknown-parameter 10:17 Rule `r`: `contract.wage` is neither a fact nor a parameter.
      Facts stand alone (`wage`); parameters start with `law.` (`law.wage.minimum_monthly`).
    "#);
    assert_snapshot!(refused("rest_days >= 1 and\n  leave_day > 3 or wage >= law.nothing"), @r#"
    unknown-fact 11:3 Rule `r`: the table `contract` has no fact `leave_day`.
      Did you mean `leave_days`?
    unknown-parameter 11:28 Rule `r`: there is no parameter `law.nothing`.
      Parameters are listed in the vocabulary.
    "#);
}

#[test]
fn types_do_not_mix() {
    assert_snapshot!(refused("wage >= leave_days"), @r#"
    type-mismatch 10:9 Rule `r`: money does not compare with days.
      Both sides must be of one type.
    "#);
    assert_snapshot!(refused("wage >= 1000"), @r#"
    type-mismatch 10:17 Rule `r`: the number 1000 meets money.
      Amounts are law: put them in a parameter. Only 0 may stand in a rule.
    "#);
    assert_snapshot!(refused("rate >= 50"), @r#"
    type-mismatch 10:17 Rule `r`: the number 50 meets a share.
      Write `percent(50)`.
    "#);
    assert_snapshot!(refused("signed_on >= '2026-01-01'"), @r#"
    type-mismatch 10:22 Rule `r`: the text '2026-01-01' meets a date.
      Write `date '2026-01-01'`.
    "#);
    assert_snapshot!(refused("signed_on + 30 > ends_on"), @r#"
    type-mismatch 10:21 Rule `r`: the number 30 meets a date.
      Write `date '2026-01-01'`, or add `interval '30' day`.
    "#);
    assert_snapshot!(refused("deductions <= wage * law.deductions.share_maximum"), @r#"
    type-mismatch 10:9 Rule `r`: money does not compare with money times a share.
      Multiply the other side by `percent(100)`.
    "#);
    assert_snapshot!(refused("passport_holder = sector"), @r#"
    type-mismatch 10:9 Rule `r`: a code of `party` does not compare with a code of `sector`.
      Both sides must be of one type.
    "#);
    assert_snapshot!(refused("food_provided > housing_provided"), @r#"
    type-mismatch 10:9 Rule `r`: yes or no has no smaller and greater.
      Use `=` or `<>`.
    "#);
    assert_snapshot!(refused("language = law.language.accepted"), @r#"
    type-mismatch 10:9 Rule `r`: a code of `language` does not compare with several codes of `language`.
      Write `in` instead.
    "#);
    assert_snapshot!(refused("wage * wage > 0"), @r#"
    type-mismatch 10:9 Rule `r`: money * money has no meaning.
      Multiply by a whole number, or money by a share.
    "#);
    assert_snapshot!(refused("wage"), @r#"
    rule-not-a-condition 10:9 Rule `r`: money stands where something true or false must stand.
      Compare it: `wage >= law.wage.minimum_monthly`.
    "#);
    assert_snapshot!(refused("1 = 1"), @r#"
    rule-constant 10:9 Rule `r`: it compares two fixed values.
      Compare a fact with a parameter or a value.
    "#);
    assert_snapshot!(refused("wage >= law.rule.in_words"), @r#"
    text-parameter 10:17 Rule `r`: `law.rule.in_words` holds words for people, which a rule cannot compare.
      Add a parameter with a number, a date, yes or no, or a code.
    "#);
    assert_snapshot!(refused("(rest_days > 1) = (leave_days > 2)"), @r#"
    type-mismatch 10:10 Rule `r`: a condition stands where a value must stand.
      Join conditions with `and` and `or`.
    "#);
}

#[test]
fn constructs_outside_the_list_are_refused() {
    assert_snapshot!(refused("wage > (select 1)"), @r#"
    rule-not-allowed 10:17 Rule `r`: a query inside a rule is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("exists (select 1)"), @r#"
    rule-not-allowed 10:17 Rule `r`: a query inside a rule is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("rest_days in (select 1)"), @r#"
    rule-not-allowed 10:9 Rule `r`: a query inside a rule is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("case when food_provided then true else false end"), @r#"
    rule-not-allowed 10:9 Rule `r`: `case` is not allowed.
      Write `(sector = 'x' and a) or (sector <> 'x' and b)`.
    "#);
    assert_snapshot!(refused("random() > rest_days"), @r#"
    rule-not-allowed 10:9 Rule `r`: the function `random` is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("rest_days / 2 > 1"), @r#"
    rule-not-allowed 10:9 Rule `r`: `/` is not allowed.
      Multiply the other side instead.
    "#);
    assert_snapshot!(refused("rest_days > 1.5"), @r#"
    rule-not-allowed 10:21 Rule `r`: 1.5 is a decimal.
      Use whole numbers; write shares as `percent(50)` and multiply both sides.
    "#);
    assert_snapshot!(refused("language like 'a%'"), @r#"
    rule-not-allowed 10:9 Rule `r`: `like` is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("cast(rest_days as text) = 'x'"), @r#"
    rule-not-allowed 10:14 Rule `r`: `cast` is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("coalesce(wage, wage) > 0"), @r#"
    rule-not-allowed 10:9 Rule `r`: the function `coalesce` is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("rest_days > 99999999999999999999"), @r#"
    number-too-large 10:21 Rule `r`: 99999999999999999999 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("signed_on < date '2026-02-30'"), @r#"
    rule-date 10:26 Rule `r`: '2026-02-30' is not a day.
      Write a day of the calendar: `date '2026-01-31'`.
    "#);
    assert_snapshot!(refused("signed_on < ends_on + interval '1' hour"), @r#"
    rule-not-allowed 10:40 Rule `r`: an interval is whole days or months.
      Write `interval '6' month` or `interval '15' day`; a year is 12 months.
    "#);
    assert_snapshot!(refused("least(rest_days) > 1"), @r#"
    rule-not-allowed 10:9 Rule `r`: `least` has too few or too many values.
      Write `least(a, b)`, `greatest(a, b)` or `percent(50)`.
    "#);
    assert_snapshot!(refused("sum(rest_days) over () > 1"), @r#"
    rule-not-allowed 10:9 Rule `r`: the function `sum` is not allowed.
      Rules hold facts, `law.` parameters, comparisons, `and`, `or`, `not`, `in`, `between`, `+
    "#);
    assert_snapshot!(refused("wage is null"), @r#"
    missing-means 10:9 Rule `r`: it tests whether `wage` is missing, without saying what absence means.
      Add `missing_means = "..."`, or leave the test out: a missing fact makes a rule unknown.
    "#);
    assert_snapshot!(refused("rest_days > 1; drop table x"), @r#"
    rule-syntax 10:22 The condition should end before `;`.
      Join conditions with `and` or `or`.
    "#);
    assert_snapshot!(refused("rest_days > "), @r#"
    rule-syntax 10:9 The condition cannot be read: Expected: an expression, found: EOF.
      Write it like `wage >= law.wage.minimum_monthly`.
    "#);
    assert_snapshot!(refused("\"rest_days\" > 1"), @r#"
    rule-syntax 10:9 Rule `r`: "rest_days" is in double quotes.
      Write codes in single quotes and names without quotes.
    "#);
    assert_snapshot!(refused("rest_days > 'x"), @r#"
    rule-syntax 10:21 The condition cannot be read: Unterminated string literal.
      Write it like `wage >= law.wage.minimum_monthly`.
    "#);
    assert_snapshot!(refused(""), @r#"
    rule-syntax 10:9 The condition cannot be read: Expected: an expression, found: EOF.
      Write it like `wage >= law.wage.minimum_monthly`.
    "#);
}

#[test]
fn limits_are_checked_before_the_parser_sees_the_text() {
    assert_snapshot!(refused(&format!("{}rest_days > 1{}", "(".repeat(10_000), ")".repeat(10_000))), @r#"
    rule-too-long 10:9 The condition has 20013 characters; 4096 is the most.
      Split it into several rules.
    "#);
    assert_snapshot!(refused(&format!("{}rest_days > 1{}", "(".repeat(65), ")".repeat(65))), @r#"
    rule-too-deep 10:73 The condition is nested deeper than 64 levels.
      Take out parentheses that are not needed, or split it.
    "#);
    assert_snapshot!(refused(&format!("{} rest_days > 1", "not ".repeat(900))), @r#"
    rule-syntax 10:581 The condition should end before `not`.
      Join conditions with `and` or `or`.
    "#);
    assert_snapshot!(refused(&format!("{}rest_days > 1", "- ".repeat(900))), @r#"
    rule-too-deep 10:9 The condition is nested deeper than 64 levels.
      Take out parentheses that are not needed, or split it.
    "#);
    assert_snapshot!(refused(&format!("rest_days{} > 1", " + rest_days".repeat(300))), @r#"
    rule-too-deep 10:9 The condition is nested deeper than 64 levels.
      Take out parentheses that are not needed, or split it.
    "#);
    let unicode = refused(&"é(".repeat(2_000));
    assert!(unicode.contains("rule-too-deep"), "{unicode}");
}

#[test]
fn a_number_that_no_value_of_law_can_need_is_refused_when_the_pack_is_read() {
    assert_snapshot!(refused("wage >= law.wage.minimum * 9223372036854775807"), @r#"
    number-too-large 10:36 Rule `r`: 9223372036854775807 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("wage >= law.wage.minimum * 1000000001"), @r#"
    number-too-large 10:36 Rule `r`: 1000000001 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("wage >= law.wage.minimum * 100000 * 100000"), @r#"
    number-too-large 10:17 Rule `r`: 10000000000 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("rest_days > -1000000001"), @r#"
    number-too-large 10:22 Rule `r`: -1000000001 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("leave_days between 1 and 1000000001"), @r#"
    number-too-large 10:34 Rule `r`: 1000000001 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("contract_months in (1, 1000000001)"), @r#"
    number-too-large 10:32 Rule `r`: 1000000001 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    assert_snapshot!(refused("hours_per_week < 153722867280912931"), @r#"
    number-too-large 10:26 Rule `r`: 153722867280912931 is too large.
      The largest is 1000000000; amounts and limits of law belong into a parameter.
    "#);
    let mut packs = vocabulary();
    for (id, must) in [
        ("most", "rest_days < 1000000000 and rest_days > -1000000000"),
        ("times", "wage < law.wage.minimum * 1000000000 and wage < law.wage.minimum * 10000 * 100000"),
        ("hours", "hours_per_week < 1000000000"),
        ("share", "deductions * percent(1000000) < wage * percent(1000000)"),
        ("dates", "signed_on < date '9999-12-31' and signed_on + interval '65535' day > starts_on"),
    ] {
        rule(&mut packs, id, "", must);
    }
    let (law, problems) = Law::new(packs);
    assert_eq!(law.rules().len(), 5, "{problems:?}");
}

#[test]
fn a_rule_that_names_a_rule_or_itself_is_refused() {
    let mut packs = vocabulary();
    rule(&mut packs, "wage-floor", "", "wage >= law.wage.minimum");
    rule(&mut packs, "first", "", "second and wage > 0");
    rule(&mut packs, "second", "", "not first");
    rule(&mut packs, "self_same", "self_same = true", "wage > 0");
    rule(&mut packs, "hyphens", "", "wage-floor and rest_days > 1");
    rule(&mut packs, "dotted", "", "rest_days > 1 or rule.wage-floor");
    // The id of a rule that is also a calculation with facts means the calculation.
    rule(&mut packs, "wage-deductions", "", "wage-deductions >= law.wage.minimum");
    let (law, problems) = Law::new(packs);
    assert_eq!(law.rules().len(), 2, "{problems:?}");
    let said = problems.iter().filter(|problem| problem.code != "no-scenario");
    let said: Vec<String> = said.map(|problem| format!("{} {problem}", problem.code)).collect();
    assert_snapshot!(said.join("\n"), @r#"
    rule-names-rule rules.toml:10:9: Rule `first`: `second` is a rule, not a fact: rules do not read each other, so that none waits for itself. Repeat its condition here, or ask for a fact that the vocabulary describes.
    rule-names-rule rules.toml:10:13: Rule `second`: `first` is a rule, not a fact: rules do not read each other, so that none waits for itself. Repeat its condition here, or ask for a fact that the vocabulary describes.
    rule-names-rule rules.toml:10:9: Rule `self_same`: it names itself, as if its own answer were a fact. Repeat its condition here, or ask for a fact that the vocabulary describes.
    rule-names-rule rules.toml:10:9: Rule `hyphens`: `wage-floor` is a rule, not a fact: rules do not read each other, so that none waits for itself. Repeat its condition here, or ask for a fact that the vocabulary describes.
    rule-names-rule rules.toml:10:26: Rule `dotted`: `wage-floor` is a rule, not a fact: rules do not read each other, so that none waits for itself. Repeat its condition here, or ask for a fact that the vocabulary describes.
    "#);
}

#[test]
fn the_deepest_and_the_longest_allowed_compile() {
    let mut packs = vocabulary();
    rule(&mut packs, "deep", "", &format!("{}rest_days > 1{}", "(".repeat(60), ")".repeat(60)));
    rule(&mut packs, "long", "", &format!("rest_days > 1{}", " or rest_days > 1".repeat(200)));
    let (law, problems) = Law::new(packs);
    assert_eq!(law.rules().len(), 2, "{problems:?}");
}
