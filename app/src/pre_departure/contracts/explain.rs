//! From a judgment to its [`Report`]: which clause, which words, which source.

use super::questions::deciding;
use super::report::{Answer, CiteReport, Clause, LawValue, MissingFact, Report, RuleReport, SourceReport, Status};
use super::steps::{Checked, TABLE};
use super::words::{Words, day_in_words};
use crate::foundations::languages::Speech;
use marhala_law::Value;
use marhala_law::judge::{
    Absence, Finding, Found, Judgment, Law, Leaf, Missing, Operand, Outcome, Record, Relation, Used, Verdict,
};
use marhala_law::pack::{Cite, Governs, Precision, Severity};
use std::cell::LazyCell;

/// The report on a checked contract, in the language of `speech`.
pub fn report(law: &Law, checked: &Checked, speech: &Speech) -> Report {
    let table = law.facts_of(law.table(TABLE).expect("a checked contract was judged by this table"));
    let words = Words { speech, law, record: &checked.record, table };
    let judgment = &checked.judgment;
    let packs = law.packs();
    let mut clauses: Vec<Clause> = packs
        .code_lists
        .iter()
        .filter(|list| list.id == "topic")
        .flat_map(|list| &list.codes)
        .map(|(topic, _)| clause(&words, judgment, topic))
        .collect();
    clauses.sort_by_key(|clause| clause.status);
    let (missing_facts, missing_law) = missing(&words, judgment);
    Report {
        file: None,
        contract: checked.spot.contract,
        id: checked.spot.id.clone(),
        answer: answer(judgment, clauses.iter().map(|clause| clause.status)),
        law: judgment.law_hash.to_string(),
        clauses,
        missing_facts,
        missing_law,
        notes: checked.notes.iter().map(|note| note.say(speech).to_string()).collect(),
    }
}

/// Only the rules that are broken, each with its subject: what a long list of contracts is told of each.
pub fn broken(law: &Law, record: &Record, judgment: &Judgment, speech: &Speech) -> Vec<(String, RuleReport)> {
    let table = law.facts_of(law.table(TABLE).expect("a checked contract was judged by this table"));
    let words = Words { speech, law, record, table };
    let broken = judgment.findings.iter().filter(|finding| finding.outcome == Outcome::Broken);
    let mut rules: Vec<(String, RuleReport)> =
        broken.map(|finding| (law.text(finding.rule).topic.clone(), rule(&words, judgment, finding))).collect();
    rules.sort_by_key(|(_, rule)| (rule.status, !rule.binding));
    rules
}

/// The verdict of the engine as an answer for people.
pub fn answer(judgment: &Judgment, clauses: impl IntoIterator<Item = Status>) -> Answer {
    match judgment.verdict {
        Verdict::Refused => Answer::NotLawful,
        Verdict::Allowed if clauses.into_iter().any(|status| status == Status::Lawful) => Answer::Lawful,
        Verdict::Allowed | Verdict::Incomplete => Answer::CannotTell,
    }
}

/// What can be said of one finding.
pub fn status(finding: &Finding) -> Status {
    match (finding.outcome, finding.severity) {
        (Outcome::Broken, Severity::Refuse) => Status::NotLawful,
        (Outcome::Broken, Severity::Warn) => Status::TakeCare,
        (Outcome::Unknown, _) => Status::CannotTell,
        // "Nothing was told" answers the rule, but shows nobody that the contract is lawful.
        (Outcome::Holds, _) if only_because_missing(finding) => Status::NoRule,
        (Outcome::Holds, _) => Status::Lawful,
        (Outcome::DoesNotApply, _) => Status::NoRule,
    }
}

fn only_because_missing(finding: &Finding) -> bool {
    !finding.leaves.is_empty() && finding.leaves.iter().all(|leaf| leaf.relation == Relation::IsMissing)
}

/// A clause is lawful only when a rule of law holds and none is broken or open; good practice alone makes nothing lawful.
pub fn clause_status<'f>(findings: impl Iterator<Item = &'f Finding> + Clone) -> Status {
    let worst_in_law = findings.clone().filter(|finding| finding.severity == Severity::Refuse).map(status).min();
    let practice_broken = findings.map(status).any(|status| status == Status::TakeCare);
    match worst_in_law {
        Some(worst @ (Status::NotLawful | Status::CannotTell)) => worst,
        _ if practice_broken => Status::TakeCare,
        Some(worst) => worst,
        None => Status::NoRule,
    }
}

fn clause(words: &Words<'_>, judgment: &Judgment, topic: &str) -> Clause {
    let packs = words.packs();
    let of_topic = |finding: &&Finding| words.law.text(finding.rule).topic == topic;
    let findings: Vec<&Finding> = judgment.findings.iter().filter(of_topic).collect();
    let mut rules: Vec<RuleReport> = findings.iter().map(|finding| rule(words, judgment, finding)).collect();
    rules.sort_by_key(|rule| (rule.status, !rule.binding));
    Clause {
        topic: topic.to_owned(),
        title: words.speech.code_label(packs, "topic", topic).into_string(),
        status: clause_status(findings.iter().copied()),
        rules,
    }
}

fn rule(words: &Words<'_>, judgment: &Judgment, finding: &Finding) -> RuleReport {
    let text = words.law.text(finding.rule);
    let status = status(finding);
    let title = words.speech.pack_text(&["rule", &text.id, "title"], &text.title);
    let in_english = title.is_fallback();
    let remedy = matches!(status, Status::NotLawful | Status::TakeCare).then(|| {
        let remedy = words.speech.pack_text(&["rule", &text.id, "remedy"], &text.remedy);
        words.filled(remedy.plain(), judgment)
    });
    let values = finding.leaves.iter().flat_map(|leaf| law_values(words, leaf));
    let mut once: Vec<LawValue> = Vec::new();
    values.for_each(|value| {
        if !once.contains(&value) {
            once.push(value);
        }
    });
    RuleReport {
        rule: text.id.clone(),
        title: words.filled(title.plain(), judgment),
        status,
        binding: finding.severity == Severity::Refuse,
        law: words.law_sentence(text, judgment),
        reasons: finding.leaves.iter().filter(|leaf| decides(finding, leaf)).map(|leaf| reason(words, leaf)).collect(),
        values: once,
        missing: finding.missing.iter().map(|missing| missing_words(words, missing)).collect(),
        remedy,
        cites: text.cites.iter().map(|cite| cited(words.law, cite)).collect(),
        in_english,
        why_open: why_open(finding),
    }
}

/// Why a rule cannot be told: law comes before facts, for nobody who reads this can supply it.
fn why_open(finding: &Finding) -> Option<&'static str> {
    let any = |kind: fn(&Missing) -> bool| finding.missing.iter().any(kind);
    match finding.outcome {
        Outcome::Unknown if any(|one| matches!(one, Missing::Parameter(..))) => Some("contract-why-law"),
        Outcome::Unknown if any(|one| matches!(one, Missing::Rate(..))) => Some("contract-why-rate"),
        Outcome::Unknown if any(|one| matches!(one, Missing::Fact(_))) => Some("contract-why-fact"),
        _ => None,
    }
}

/// Of a broken rule only what breaks it is told, not why it applies; of an open one, what is known.
fn decides(finding: &Finding, leaf: &Leaf) -> bool {
    // That a value is there at all breaks nothing; the comparison with it does.
    let says_something = leaf.relation != Relation::IsGiven;
    leaf.missing.is_empty()
        && (finding.outcome != Outcome::Broken || (leaf.outcome == Outcome::Broken && says_something))
}

/// One comparison in words, as it is true of the record.
fn reason(words: &Words<'_>, leaf: &Leaf) -> String {
    let list = words.list_among(std::iter::once(&leaf.left).chain(&leaf.right));
    let left = words.side(&leaf.left, list);
    if matches!(leaf.right.as_slice(), [Operand { value: Some(Value::YesNo(_)), single: true, .. }]) {
        return left;
    }
    let right: Vec<String> = leaf.right.iter().map(|side| words.side(side, list)).collect();
    let key = format!("contract-is-{}", relation(leaf.relation));
    words.speech.t(&key).set("left", left).set("right", right.join(", ")).plain()
}

fn relation(relation: Relation) -> &'static str {
    match relation {
        Relation::Equal => "equal",
        Relation::NotEqual => "not-equal",
        Relation::Below => "below",
        Relation::AtMost => "at-most",
        Relation::Above => "above",
        Relation::AtLeast => "at-least",
        Relation::OneOf => "one-of",
        Relation::NoneOf => "none-of",
        Relation::IsMissing => "missing",
        Relation::IsGiven => "given",
    }
}

fn law_values(words: &Words<'_>, leaf: &Leaf) -> Vec<LawValue> {
    let sides = std::iter::once(&leaf.left).chain(&leaf.right);
    let used = sides.flat_map(|side| &side.made_from);
    used.filter_map(|used| match used {
        Used::Parameter(name, found) => law_value(words, *name, found),
        _ => None,
    })
    .collect()
}

fn law_value(words: &Words<'_>, name: usize, found: &Found) -> Option<LawValue> {
    let packs = words.packs();
    let parameter = packs.parameters.get(found.parameter)?;
    let period = parameter.periods.get(found.period)?;
    Some(LawValue {
        parameter: parameter.name.clone(),
        label: words.parameter(name),
        value: words.parameter_value(name, &found.value),
        since: found.since.map(|day| match period.from_precision {
            Precision::Day => day.to_string(),
            Precision::Month => format!("{:04}-{:02}", day.year(), day.month()),
            Precision::Year => format!("{:04}", day.year()),
        }),
        since_words: found.since.map(|day| day_in_words(words.speech, day, period.from_precision)),
        area: parameter.area.clone(),
        instrument: period.law.clone(),
        source: source(words.law, &period.source),
        verified: period.verified,
        checked_on: period.checked_on.to_string(),
    })
}

fn source(law: &Law, id: &str) -> SourceReport {
    match law.source(id) {
        Some(source) => SourceReport {
            id: id.to_owned(),
            title: source.title.clone(),
            address: source.address.clone(),
            verified: source.verified,
        },
        None => SourceReport { id: id.to_owned(), title: id.to_owned(), address: None, verified: false },
    }
}

fn cited(law: &Law, cite: &Cite) -> CiteReport {
    let instrument = cite.instrument.as_ref().map(|id| law.instrument(id));
    let of_source = |id: &str| law.source(id);
    let (title, address) = match (instrument, &cite.source) {
        (Some(Some(known)), _) => {
            let title = known.short.clone().unwrap_or_else(|| known.title.clone());
            (title, of_source(&known.source).and_then(|source| source.address.clone()))
        }
        (_, Some(id)) => {
            let found = of_source(id);
            (found.map_or(id.clone(), |found| found.title.clone()), found.and_then(|found| found.address.clone()))
        }
        _ => (cite.instrument.clone().unwrap_or_default(), None),
    };
    CiteReport { instrument: cite.instrument.clone(), title, article: cite.article.clone(), address }
}

/// What is missing for the rules of law: facts apart from law, each once.
fn missing(words: &Words<'_>, judgment: &Judgment) -> (Vec<MissingFact>, Vec<String>) {
    let (mut facts, mut law): (Vec<MissingFact>, Vec<String>) = (Vec::new(), Vec::new());
    // What would decide nothing, because the law is not recorded, is not asked for.
    let day = words.governing_day(Governs::Signing).or_else(|| words.governing_day(Governs::DayOfWork));
    let deciding = LazyCell::new(|| day.map(|day| deciding(words.law, words.record, day)));
    let context = |column: usize| words.table.facts[column].topic == "context";
    let matters = |column: usize| context(column) || deciding.as_ref().is_none_or(|known| known.contains(&column));
    let open = judgment.findings.iter().filter(|finding| finding.outcome == Outcome::Unknown);
    for missing in open.flat_map(|finding| &finding.missing) {
        match missing {
            Missing::Fact(column) if !matters(*column) => {}
            Missing::Fact(column) => {
                let fact = &words.table.facts[*column];
                let ask = fact.ask.as_deref().map(|ask| words.speech.pack_text(&["fact", &fact.name, "ask"], ask));
                let entry = MissingFact {
                    fact: fact.name.clone(),
                    label: words.fact(*column),
                    ask: ask.map(|ask| ask.into_string()),
                };
                if !facts.contains(&entry) {
                    facts.push(entry);
                }
            }
            other => {
                let entry = missing_words(words, other);
                if !law.contains(&entry) {
                    law.push(entry);
                }
            }
        }
    }
    (facts, law)
}

/// What is missing, in words.
fn missing_words(words: &Words<'_>, missing: &Missing) -> String {
    match missing {
        Missing::Fact(column) => words.speech.t("contract-missing-fact").set("fact", words.fact(*column)).plain(),
        Missing::Rate(one, other) => {
            let text = words.speech.t("contract-missing-rate");
            text.set("one", one.code().to_owned()).set("other", other.code().to_owned()).plain()
        }
        Missing::Overflow => words.speech.plain("contract-missing-overflow"),
        Missing::Parameter(name, absence) => {
            let known = &words.packs().parameter_names[*name];
            let key = match absence {
                Absence::NotEncoded => "contract-missing-law",
                Absence::NotEncodedThatDay => "contract-missing-law-day",
                Absence::DayNotSure => "contract-missing-day-not-sure",
                Absence::DayMissing(_) => "contract-missing-day",
            };
            let day = words.governing_day(known.governed_by);
            let day = day.map_or_else(|| words.speech.plain("contract-that-day"), |day| words.speech.date(day));
            let text = words.speech.t(key).set("law", words.parameter(*name));
            text.set("country", words.country(known.side)).set("day", day).plain()
        }
    }
}
