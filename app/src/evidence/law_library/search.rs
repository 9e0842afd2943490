//! Full-text search over instruments, rights, rules, parameters with their notes, procedures and institutions (mission row E6).
//! The whole library is a few thousand short texts, so an index in memory, built once, answers in well under a millisecond.

use marhala_law::Packs;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Characters of a query that are read.
pub const QUERY_CHARS_MAX: usize = 200;
/// At most this many words of a query count.
const QUERY_WORDS_MAX: usize = 12;
/// A word matches the beginning of longer ones from this many letters on.
const PREFIX_LETTERS_MIN: usize = 3;
/// At most this many results are told.
pub const RESULTS_MAX: usize = 50;
/// A word in a title counts as much as this many in a text.
const TITLE_WEIGHT: u32 = 5;
/// Characters of text shown with a result.
const EXCERPT_CHARS: usize = 180;

/// What a result is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A treaty or framework.
    Instrument,
    /// A right by article.
    Right,
    /// A rule.
    Rule,
    /// What a law sets, with its notes.
    Parameter,
    /// What it takes to go.
    Procedure,
    /// An office.
    Institution,
}

impl Kind {
    /// Its name in keys of texts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Instrument => "instrument",
            Self::Right => "right",
            Self::Rule => "rule",
            Self::Parameter => "parameter",
            Self::Procedure => "procedure",
            Self::Institution => "institution",
        }
    }
}

/// One text of the library.
#[derive(Clone, Debug)]
struct Text {
    kind: Kind,
    id: String,
    title: String,
    text: String,
    link: String,
}

/// One result.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Hit {
    /// What it is.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The beginning of its text, or the part around the first word found.
    pub excerpt: String,
    /// Where to read it in the portal.
    pub link: String,
}

/// The index.
#[derive(Debug, Default)]
pub struct Index {
    texts: Vec<Text>,
    words: BTreeMap<String, Vec<(usize, u32)>>,
}

impl Index {
    /// Reads everything in the packs once.
    pub fn of(packs: &Packs) -> Self {
        let mut index = Self::default();
        for text in
            instruments(packs).chain(rights(packs)).chain(rules(packs)).chain(parameters(packs)).chain(others(packs))
        {
            index.add(text);
        }
        index
    }

    fn add(&mut self, text: Text) {
        let at = self.texts.len();
        let mut counts: BTreeMap<String, u32> = BTreeMap::new();
        for word in words(&text.title).into_iter().chain(words(&text.id)) {
            *counts.entry(word).or_default() += TITLE_WEIGHT;
        }
        for word in words(&text.text) {
            *counts.entry(word).or_default() += 1;
        }
        for (word, weight) in counts {
            self.words.entry(word).or_default().push((at, weight));
        }
        self.texts.push(text);
    }

    /// Texts that hold every word of `query`, best first; where none does, texts that hold some.
    pub fn find(&self, query: &str, kind: Option<Kind>) -> Vec<Hit> {
        let asked = words(query);
        let asked = &asked[..asked.len().min(QUERY_WORDS_MAX)];
        let mut scores: BTreeMap<usize, (usize, u64)> = BTreeMap::new();
        for word in asked {
            for (at, score) in self.matching(word) {
                let found = scores.entry(at).or_default();
                found.0 += 1;
                found.1 += score;
            }
        }
        let most = scores.values().map(|found| found.0).max().unwrap_or(0);
        let mut best: Vec<(usize, u64)> = scores
            .into_iter()
            .filter(|(at, found)| found.0 == most && kind.is_none_or(|kind| self.texts[*at].kind == kind))
            .map(|(at, found)| (at, found.1))
            .collect();
        best.sort_by_key(|(at, score)| (std::cmp::Reverse(*score), *at));
        best.truncate(RESULTS_MAX);
        best.into_iter().map(|(at, _)| self.hit(at, asked)).collect()
    }

    /// Texts with `word` or, when it is long enough, words that begin with it; rarer words count more.
    fn matching(&self, word: &str) -> BTreeMap<usize, u64> {
        let mut found: BTreeMap<usize, u64> = BTreeMap::new();
        let all = u64::try_from(self.texts.len()).unwrap_or(u64::MAX);
        let prefix = word.chars().count() >= PREFIX_LETTERS_MIN;
        for (known, places) in self.words.range(word.to_owned()..) {
            if !known.starts_with(word) {
                break;
            }
            if known != word && !prefix {
                continue;
            }
            let exact = if known == word { 3 } else { 1 };
            let rare = all / u64::try_from(places.len()).unwrap_or(u64::MAX).max(1);
            let rare = u64::from((rare + 1).ilog2() + 1);
            for (at, weight) in places {
                *found.entry(*at).or_default() += exact * rare * u64::from((*weight).min(20));
            }
        }
        found
    }

    fn hit(&self, at: usize, asked: &[String]) -> Hit {
        let text = &self.texts[at];
        Hit {
            kind: text.kind,
            id: text.id.clone(),
            title: text.title.clone(),
            excerpt: excerpt(&text.text, asked),
            link: text.link.clone(),
        }
    }
}

/// Lower-case words without marks above or below letters, so that `migracion` finds `Migración`.
pub fn words(text: &str) -> Vec<String> {
    let plain: String = text.nfkd().filter(|letter| !is_combining_mark(*letter)).flat_map(char::to_lowercase).collect();
    plain.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

fn excerpt(text: &str, asked: &[String]) -> String {
    let all: Vec<&str> = text.split_whitespace().collect();
    let first = all
        .iter()
        .position(|here| words(here).iter().any(|word| asked.iter().any(|asked| word.starts_with(asked.as_str()))))
        .unwrap_or(0)
        .saturating_sub(6);
    let mut out = if first > 0 { String::from("… ") } else { String::new() };
    let mut length = 0;
    for (at, word) in all.iter().enumerate().skip(first) {
        length += word.chars().count() + 1;
        if length > EXCERPT_CHARS {
            out.push('…');
            break;
        }
        out.push_str(word);
        if at + 1 < all.len() {
            out.push(' ');
        }
    }
    out.trim_end().to_owned()
}

fn joined<'a>(parts: impl IntoIterator<Item = Option<&'a str>>) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

fn instruments(packs: &Packs) -> impl Iterator<Item = Text> {
    packs.instruments.iter().map(|one| Text {
        kind: Kind::Instrument,
        id: one.id.clone(),
        title: one.title.clone(),
        text: joined([one.short.as_deref(), one.body.as_deref(), one.citation.as_deref(), one.note.as_deref()]),
        link: format!("/law/instruments/{}", one.id),
    })
}

fn rights(packs: &Packs) -> impl Iterator<Item = Text> {
    packs.rights.iter().map(|one| Text {
        kind: Kind::Right,
        id: one.id.clone(),
        title: one.text.clone(),
        text: joined([
            Some(one.instrument.as_str()),
            Some(one.article.as_str()),
            Some(&one.topic),
            one.note.as_deref(),
        ]),
        link: format!("/law/instruments/{}", one.instrument),
    })
}

/// A sentence of a rule with the English names of its values: the search is in English.
fn named(packs: &Packs, sentence: &str) -> String {
    super::rule_page::with_names(sentence, |name| {
        let parameter = name.strip_prefix("law.").unwrap_or(name);
        let parameters = packs.parameter_names.iter().filter(|known| known.name == parameter);
        let facts = packs.tables.iter().flat_map(|table| &table.facts).filter(|fact| fact.name == name);
        let label = facts.map(|fact| &fact.label).chain(parameters.map(|known| &known.label)).next();
        label.map_or_else(|| name.to_owned(), String::clone)
    })
}

fn rules(packs: &Packs) -> impl Iterator<Item = Text> {
    packs.rules.iter().map(|one| Text {
        kind: Kind::Rule,
        id: one.id.clone(),
        title: named(packs, &one.title),
        text: joined([
            Some(named(packs, &one.law).as_str()),
            Some(&named(packs, &one.remedy)),
            one.missing_means.as_deref(),
        ]),
        link: format!("/law/rules/{}", one.id),
    })
}

/// Countries by name, so that people find them as they call them.
fn place(packs: &Packs, area: &str) -> String {
    let name = |code: &str| {
        let found = packs.countries.iter().find(|country| country.code == code);
        found.map_or_else(|| code.to_owned(), |country| country.name.clone())
    };
    area.split('-').map(name).collect::<Vec<_>>().join(" → ")
}

fn parameters(packs: &Packs) -> impl Iterator<Item = Text> {
    let names: BTreeMap<&str, &str> =
        packs.parameter_names.iter().map(|name| (name.name.as_str(), name.label.as_str())).collect();
    packs.parameters.iter().map(move |one| {
        let label = names.get(one.name.as_str()).copied().unwrap_or(one.name.as_str());
        let mut text = joined([one.note.as_deref()]);
        for period in &one.periods {
            let words = match &period.setting {
                marhala_law::pack::Setting::Is(marhala_law::Value::Text(words)) => Some(words.as_str()),
                _ => None,
            };
            text.push(' ');
            text.push_str(&joined([words, period.law.as_deref(), period.note.as_deref()]));
        }
        Text {
            kind: Kind::Parameter,
            id: format!("{} {} {}", one.area, one.sector, one.name),
            title: format!("{}: {label}", place(packs, &one.area)),
            text,
            link: format!("/law/{}/{}", one.area, one.name),
        }
    })
}

fn others(packs: &Packs) -> impl Iterator<Item = Text> {
    let procedures = packs.procedures.iter().map(|one| Text {
        kind: Kind::Procedure,
        id: one.id.clone(),
        title: one.title.clone(),
        text: joined(
            [Some(one.who_needs.as_str()), one.legal_basis.as_deref(), one.warning.as_deref()]
                .into_iter()
                .chain(one.steps.iter().map(|step| Some(step.title.as_str()))),
        ),
        link: format!("/go/{}", one.id),
    });
    let institutions = packs.institutions.iter().map(|one| Text {
        kind: Kind::Institution,
        id: one.id.clone(),
        title: one.name.clone(),
        text: joined([Some(one.country.as_str()), Some(&one.mandate), one.former.as_deref()]),
        link: format!("/law/{}", one.country),
    });
    procedures.chain(institutions)
}
