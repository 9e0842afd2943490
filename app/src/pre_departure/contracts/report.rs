//! A judgment as words and as JSON: clause by clause, the worst first, each with the values, the law, its source and what to do.

use serde::Serialize;
use utoipa::ToSchema;

/// What can be said about a clause or a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// The law is broken.
    NotLawful,
    /// Something is missing that would decide.
    CannotTell,
    /// No law is broken, but good practice is.
    TakeCare,
    /// Every rule of law that applies holds.
    Lawful,
    /// No rule of law is recorded here that applies.
    NoRule,
}

impl Status {
    /// The key of its words.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotLawful => "contract-status-not-lawful",
            Self::CannotTell => "contract-status-cannot-tell",
            Self::TakeCare => "contract-status-take-care",
            Self::Lawful => "contract-status-lawful",
            Self::NoRule => "contract-status-no-rule",
        }
    }

    /// The key of its words beside one rule: a broken duty must not read as if it were kept.
    pub fn rule_key(self) -> &'static str {
        match self {
            Self::NotLawful => "contract-rule-broken",
            other => other.key(),
        }
    }

    /// Stable name, for files.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotLawful => "not-lawful",
            Self::CannotTell => "cannot-tell",
            Self::TakeCare => "take-care",
            Self::Lawful => "lawful",
            Self::NoRule => "no-rule",
        }
    }

    /// The tone of its tag: never the only sign.
    pub fn tone(self) -> &'static str {
        match self {
            Self::NotLawful => "stop",
            Self::CannotTell | Self::TakeCare => "warn",
            Self::Lawful => "good",
            Self::NoRule => "none",
        }
    }
}

/// The answer of the whole law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// A law is broken.
    NotLawful,
    /// No law is seen to be broken, but not everything can be told.
    CannotTell,
    /// Everything that is recorded and applies holds.
    Lawful,
}

impl Answer {
    /// The key of its words as a heading.
    pub fn key(self) -> &'static str {
        match self {
            Self::NotLawful => "contract-answer-not-lawful",
            Self::CannotTell => "contract-answer-cannot-tell",
            Self::Lawful => "contract-answer-lawful",
        }
    }

    /// Stable name, for files: the same as in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::NotLawful => "not_lawful",
            Self::CannotTell => "cannot_tell",
            Self::Lawful => "lawful",
        }
    }
}

/// One contract, judged.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Report {
    /// The file it stood in, when a command was given files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// Which contract of those handed in, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<u64>,
    /// The contract's own identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The answer of the whole.
    pub answer: Answer,
    /// SHA-256 of the law in force, in hexadecimal: with it the judgment can be replayed.
    pub law: String,
    /// Clause by clause, the worst first.
    pub clauses: Vec<Clause>,
    /// What we were not told and would need, in plain words.
    pub missing_facts: Vec<MissingFact>,
    /// Law that is not recorded here, in plain words.
    pub missing_law: Vec<String>,
    /// What a reader should know about the facts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// One subject of the contract.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct Clause {
    /// Code of the subject: `wage`, `hours`, ...
    pub topic: String,
    /// The subject in words.
    pub title: String,
    /// What can be said of it.
    pub status: Status,
    /// Its rules, the worst first.
    pub rules: Vec<RuleReport>,
}

/// One rule on this contract.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct RuleReport {
    /// Its id.
    pub rule: String,
    /// The duty in a few words.
    pub title: String,
    /// What can be said.
    pub status: Status,
    /// Is it law (refused when broken), or good practice (a warning)?
    pub binding: bool,
    /// The law in one sentence, with the values of this contract.
    pub law: String,
    /// What was compared, in words: "wage 1,800 AED is below lowest monthly wage 2,000 AED".
    pub reasons: Vec<String>,
    /// The values of law that decided, with their origin.
    pub values: Vec<LawValue>,
    /// What is missing for an answer, in words.
    pub missing: Vec<String>,
    /// What to do now, when it is broken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remedy: Option<String>,
    /// What the rule rests on.
    pub cites: Vec<CiteReport>,
    /// Does a sentence of it stand in English because the asked language has none?
    #[serde(skip)]
    pub in_english: bool,
    /// Key of the words that say why it cannot be told.
    #[serde(skip)]
    pub why_open: Option<&'static str>,
}

/// A value of law with its origin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct LawValue {
    /// Name of the parameter.
    pub parameter: String,
    /// Its name in words.
    pub label: String,
    /// Its value in words.
    pub value: String,
    /// Since when it holds, as exactly as it is known (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// Since when it holds, in words.
    #[serde(skip)]
    pub since_words: Option<String>,
    /// Country or corridor whose law it is.
    pub area: String,
    /// Instrument and article, as the pack has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// Where it was seen.
    pub source: SourceReport,
    /// Was this value seen in the source? False: general knowledge, to be checked.
    pub verified: bool,
    /// The day someone last checked that it holds.
    pub checked_on: String,
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct SourceReport {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Its https address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Was it seen, or is it general knowledge?
    pub verified: bool,
}

/// What a rule rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct CiteReport {
    /// Id of the instrument, when it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instrument: Option<String>,
    /// Title of the instrument or source.
    pub title: String,
    /// Article or paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// Https address of the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl SourceReport {
    /// The title as a link: of a page that is known by its address only, just the site.
    pub fn short(&self) -> &str {
        match self.title.strip_prefix("Page of ") {
            Some(page) => page.split_once(':').map_or(page, |(site, _)| site),
            None => &self.title,
        }
    }
}

/// A fact we were not told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct MissingFact {
    /// Its name in files.
    pub fact: String,
    /// Its name in words.
    pub label: String,
    /// The question that asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<String>,
}

impl Clause {
    /// Rules that are broken, law and good practice.
    pub fn broken(&self) -> impl Iterator<Item = &RuleReport> {
        self.rules.iter().filter(|rule| matches!(rule.status, Status::NotLawful | Status::TakeCare))
    }

    /// Rules that hold or cannot be told.
    pub fn others(&self) -> impl Iterator<Item = &RuleReport> {
        self.rules.iter().filter(|rule| matches!(rule.status, Status::CannotTell | Status::Lawful))
    }
}

impl Report {
    /// Clauses of which something can be said.
    pub fn judged(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| clause.status != Status::NoRule)
    }

    /// Clauses with something to act on now: a broken law, or a broken good practice.
    pub fn urgent(&self) -> impl Iterator<Item = &Clause> {
        self.clauses.iter().filter(|clause| clause.broken().next().is_some())
    }

    /// Clauses of which something can be said and nothing is broken.
    pub fn quiet(&self) -> impl Iterator<Item = &Clause> {
        self.judged().filter(|clause| clause.broken().next().is_none())
    }

    /// How many clauses there are of each status, the worst first.
    pub fn counts(&self) -> Vec<(Status, usize)> {
        let all = [Status::NotLawful, Status::TakeCare, Status::CannotTell, Status::Lawful];
        all.map(|status| (status, self.count(status))).into_iter().filter(|(_, count)| *count > 0).collect()
    }

    /// Titles of the subjects on which no rule was found.
    pub fn without_rule(&self) -> Vec<&str> {
        let without = self.clauses.iter().filter(|clause| clause.status == Status::NoRule);
        without.map(|clause| clause.title.as_str()).collect()
    }

    /// How many clauses have this status.
    pub fn count(&self, status: Status) -> usize {
        self.clauses.iter().filter(|clause| clause.status == status).count()
    }
}
