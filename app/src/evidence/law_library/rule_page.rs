//! Rules to be read: in words, as written, with what they read, what they rest on, and their worked cases.

use super::not_known;
use super::words::RuleWords;
use crate::foundations::act::Act;
use crate::foundations::fault::Fault;
use crate::foundations::languages::Speech;
use crate::foundations::law::LawInForce;
use crate::foundations::page::{Page, page};
use crate::foundations::program::Program;
use crate::foundations::terminal::{Outcome, Terminal};
use askama::Template;
use axum::extract::Path;
use marhala_law::Packs;
use marhala_law::pack::{Cite, RuleText, Severity};
use marhala_law::rule::in_words;
use serde::Serialize;
use utoipa::ToSchema;

/// A fact or parameter that a rule reads.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Read {
    /// Its name in rules.
    pub name: String,
    /// Its name for people.
    pub label: String,
}

/// What a rule rests on.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct CiteView {
    /// Title of the instrument or source.
    pub title: String,
    /// Its page in the portal or address.
    pub link: Option<String>,
    /// Article or paragraph.
    pub article: Option<String>,
}

/// A worked case of a rule.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Case {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// `holds`, `broken`, `unknown` or `does_not_apply`.
    pub outcome: String,
    /// For the page: the text that says it.
    #[serde(skip)]
    pub outcome_key: String,
}

/// A rule, whole.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RuleView {
    /// Its id.
    pub id: String,
    /// The clause it belongs to.
    pub topic: String,
    /// The duty in a few words.
    pub title: String,
    /// The law in one sentence; values of law stand in braces.
    pub law: String,
    /// What to do when it is broken.
    pub remedy: String,
    /// Does it only warn?
    pub warns: bool,
    /// Places it is limited to; empty: everywhere.
    pub areas: String,
    /// The condition under which it applies, as written.
    pub when: Option<String>,
    /// The condition that must hold, as written.
    pub must: String,
    /// The condition under which it applies, in words.
    pub when_words: Option<String>,
    /// The condition that must hold, in words.
    pub must_words: String,
    /// Why absence of a fact says something.
    pub missing_means: Option<String>,
    /// Facts it reads.
    pub facts: Vec<Read>,
    /// Parameters it reads.
    pub parameters: Vec<Read>,
    /// What it rests on.
    pub cites: Vec<CiteView>,
    /// Its worked cases.
    pub scenarios: Vec<Case>,
    /// File and line in the packs.
    pub place: String,
}

/// The view of a rule in the reader's language; none when there is no rule of that id.
pub fn view(law: &LawInForce, speech: &Speech, id: &str) -> Option<RuleView> {
    let packs = law.packs();
    let at = law.law().rule(id)?;
    let (rule, text) = (&law.law().rules()[at], law.law().text(at));
    let table = &packs.tables[rule.table];
    let said = |part: &str, english: &str| speech.pack_text(&["rule", id, part], english).into_string();
    let facts = rule.facts.iter().map(|column| &table.facts[*column].name);
    let parameters = rule.parameters.iter().map(|name| &packs.parameter_names[*name].name);
    let words = RuleWords::new(speech, packs, rule.table);
    Some(RuleView {
        id: text.id.clone(),
        topic: text.topic.clone(),
        title: named(packs, speech, &said("title", &text.title)),
        law: named(packs, speech, &said("law", &text.law)),
        remedy: named(packs, speech, &said("remedy", &text.remedy)),
        warns: text.severity == Severity::Warn,
        areas: text.areas.join(", "),
        when: text.when.as_ref().map(|when| when.0.trim().to_owned()),
        must: text.must.0.trim().to_owned(),
        when_words: rule.when.as_ref().map(|when| in_words(when, &words)),
        must_words: in_words(&rule.must, &words),
        missing_means: text.missing_means.as_ref().map(|means| said("missing_means", means)),
        facts: facts
            .map(|name| Read { name: name.clone(), label: speech.fact_label(packs, name).into_string() })
            .collect(),
        parameters: parameters
            .map(|name| Read { name: name.clone(), label: speech.parameter_label(packs, name).into_string() })
            .collect(),
        cites: text.cites.iter().map(|cite| cite_view(packs, cite)).collect(),
        scenarios: cases(packs, id),
        place: format!("{}:{}", text.place.file, text.place.line),
    })
}

/// A sentence of a rule with the names of its values instead of the values: nobody's contract is before us here.
pub fn named(packs: &Packs, speech: &Speech, sentence: &str) -> String {
    with_names(sentence, |name| match name.strip_prefix("law.") {
        Some(parameter) => speech.parameter_label(packs, parameter).into_string(),
        None => speech.fact_label(packs, name).into_string(),
    })
}

/// A sentence with what `label` makes of each name in braces.
pub fn with_names(sentence: &str, label: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let Some((name, behind)) = after.split_once('}') else {
            rest = after;
            break;
        };
        out.push('[');
        out.push_str(&label(name.trim()));
        out.push(']');
        rest = behind;
    }
    out.push_str(rest);
    out
}

fn cite_view(packs: &Packs, cite: &Cite) -> CiteView {
    let instrument = cite.instrument.as_ref().and_then(|id| packs.instruments.iter().find(|one| &one.id == id));
    let source = cite.source.as_ref().and_then(|id| packs.sources.iter().find(|one| &one.id == id));
    let (title, link) = match (instrument, source) {
        (Some(one), _) => (one.title.clone(), Some(format!("/law/instruments/{}", one.id))),
        (None, Some(one)) => (one.title.clone(), None),
        (None, None) => (cite.instrument.clone().or_else(|| cite.source.clone()).unwrap_or_default(), None),
    };
    CiteView { title, link, article: cite.article.clone() }
}

fn cases(packs: &Packs, rule: &str) -> Vec<Case> {
    let expected = packs.scenarios.iter().filter_map(|scenario| Some((scenario, scenario.expect.get(rule)?)));
    expected
        .map(|(scenario, outcome)| Case {
            id: scenario.id.clone(),
            title: scenario.title.clone(),
            outcome: outcome.clone(),
            outcome_key: format!("law-outcome-{}", outcome.replace('_', "-")),
        })
        .collect()
}

/// Every rule, in the order of the topics.
pub fn views(law: &LawInForce, speech: &Speech) -> Vec<RuleView> {
    law.law().rules().iter().filter_map(|rule| view(law, speech, &law.packs().rules[rule.text].id)).collect()
}

/// A link to a rule.
pub struct RuleLink {
    /// The duty in a few words.
    pub title: String,
    /// Its page.
    pub link: String,
    /// Does it only warn?
    pub warns: bool,
    /// Places it is limited to.
    pub areas: String,
}

fn link(packs: &Packs, speech: &Speech, text: &RuleText) -> RuleLink {
    RuleLink {
        title: named(packs, speech, speech.pack_text(&["rule", &text.id, "title"], &text.title).plain()),
        link: format!("/law/rules/{}", text.id),
        warns: text.severity == Severity::Warn,
        areas: text.areas.join(", "),
    }
}

/// The rules that read a parameter.
pub fn rules_using(act: &Act, parameter: &str) -> Vec<RuleLink> {
    let packs = act.law().packs();
    let uses = |rule: &&marhala_law::rule::Rule| {
        rule.parameters.iter().any(|name| packs.parameter_names[*name].name == parameter)
    };
    act.law().law().rules().iter().filter(uses).map(|rule| link(packs, act, &packs.rules[rule.text])).collect()
}

struct Topic {
    label: String,
    rules: Vec<RuleLink>,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/rules.html")]
struct Rules<'a> {
    act: &'a Act,
    count: i64,
    topics: Vec<Topic>,
}

pub async fn list(act: Act) -> Result<Page, Fault> {
    let packs = act.law().packs();
    let texts: Vec<&RuleText> = act.law().law().rules().iter().map(|rule| &packs.rules[rule.text]).collect();
    let list = packs.code_lists.iter().find(|list| list.id == "topic");
    let topics = list.map(|list| list.codes.as_slice()).unwrap_or_default().iter().map(|(code, _)| Topic {
        label: act.code_label(packs, "topic", code).into_string(),
        rules: texts.iter().filter(|text| &text.topic == code).map(|text| link(packs, &act, text)).collect(),
    });
    let topics = topics.filter(|topic| !topic.rules.is_empty()).collect();
    let count = i64::try_from(texts.len()).unwrap_or(i64::MAX);
    Ok(page(&Rules { act: &act, count, topics })?.keep())
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/rule.html")]
struct RulePage<'a> {
    act: &'a Act,
    rule: RuleView,
}

pub async fn one(act: Act, Path(id): Path<String>) -> Result<Page, Fault> {
    let rule = view(act.law(), &act, &id).ok_or(Fault::NotFound)?;
    Ok(page(&RulePage { act: &act, rule })?.keep())
}

/// `marhala law rules [ID]`.
///
/// # Errors
/// When there is no rule of that id.
pub fn print(id: Option<&str>, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
    let packs = program.law().packs();
    let found = match id {
        Some(id) => vec![view(program.law(), &terminal.speech, id).ok_or_else(|| not_known::rule("ID", packs, id))?],
        None => views(program.law(), &terminal.speech),
    };
    if terminal.json {
        return terminal.print_json(&found).map(|()| Outcome::Clean);
    }
    for rule in found {
        terminal.line(format_args!("{}\n    {}\n    {}", rule.id, rule.title, rule.law));
        if let Some(when) = &rule.when_words {
            terminal.line(format_args!("    {} {when}", terminal.speech.plain("law-applies-when")));
        }
        terminal.line(format_args!("    {} {}", terminal.speech.plain("law-must-hold"), rule.must_words));
        terminal.line(format_args!("    must {}", rule.must));
        terminal.line(format_args!("    {}\n", rule.place));
    }
    Ok(Outcome::Clean)
}
