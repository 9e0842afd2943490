//! Replaying a judgment: the stored facts, judged again by the kept texts of the law they were judged by. Serves P4 and F2.
//! An answer that differs means that the record, the texts or the program changed.

use crate::foundations::config::records::Records;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::judgments::{self, Answers, VerdictCode};
use crate::foundations::law_text;
use crate::foundations::program::Program;
use crate::foundations::store::Store;
use crate::foundations::store::ids::JudgmentId;
use crate::foundations::terminal::{Outcome, Terminal};
use clap::Args;
use marhala_law::judge::Record;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The texts of the law that a judgment names are not kept here.
pub const NO_TEXT: Code = Code("replay.no_text");

/// Every code of replaying.
pub const CODES: &[Code] = &[NO_TEXT];

/// The answer of a rule, then and now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// The rule.
    pub rule: String,
    /// The stored answer; absent when there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stored: Option<String>,
    /// The answer now; absent when there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<String>,
}

/// A judgment made again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replayed {
    /// The judgment.
    pub judgment: JudgmentId,
    /// The hash of the law it was made by.
    pub law: String,
    /// The verdict that is stored.
    pub stored: VerdictCode,
    /// The verdict now.
    pub again: VerdictCode,
    /// Rules whose answers were compared.
    pub rules: usize,
    /// Those whose answers differ.
    pub differences: Vec<Difference>,
}

impl Replayed {
    /// Is everything the same?
    pub fn is_same(&self) -> bool {
        self.stored == self.again && self.differences.is_empty()
    }
}

/// Judges the facts of a stored judgment again by the law of its day.
///
/// # Errors
/// [`Fault::NotFound`] when there is no such judgment, [`NO_TEXT`] when the texts of its law are not kept here.
pub async fn replay(store: &Store, judgment: JudgmentId) -> Result<Replayed, Fault> {
    let stored = judgments::find(store.reader(), judgment).await?;
    let Some(law) = law_text::law(store, &stored.law).await? else {
        let mut faults = Faults::new();
        faults.add("", NO_TEXT, [("law", stored.law)]);
        return Err(Fault::Invalid(faults));
    };
    let unusable = |why: String| Fault::broken(format_args!("judgment {judgment}: {why}"));
    let table = law.table(&stored.facts_table).ok_or_else(|| unusable("its table is not in its law".into()))?;
    let facts = stored.facts.0.as_object().ok_or_else(|| unusable("its facts are no object".into()))?;
    let record = Record::from_json(law.facts_of(table), facts, law.packs())
        .map_err(|problems| unusable(format!("its facts: {problems:?}")))?;
    let again = law.judge(table, &record);
    let (then, now): (Answers, Answers) = (stored.answers.read().unwrap_or_default(), Answers::of(&law, &again));
    let rules: BTreeSet<&String> = then.0.keys().chain(now.0.keys()).collect();
    let answer = |answers: &BTreeMap<String, String>, rule: &String| answers.get(rule).cloned();
    let differ = rules.iter().filter(|rule| then.0.get(**rule) != now.0.get(**rule));
    let differ = differ.map(|rule| Difference {
        rule: (*rule).clone(),
        stored: answer(&then.0, rule),
        again: answer(&now.0, rule),
    });
    Ok(Replayed {
        judgment,
        stored: stored.verdict,
        again: again.verdict.into(),
        rules: rules.len(),
        differences: differ.collect(),
        law: stored.law,
    })
}

/// `marhala replay JUDGMENT`
#[derive(Clone, Debug, Args)]
pub struct Replay {
    /// The judgment, by its identifier
    judgment: String,
    #[command(flatten)]
    records: Records,
}

impl Replay {
    /// Replays, and says whether every answer is the same (exit code 1 when not).
    ///
    /// # Errors
    /// As [`replay`], and when the records cannot be opened.
    pub async fn run(self, program: &Program, terminal: &Terminal) -> Result<Outcome, Fault> {
        let judgment = self.judgment.trim().parse().map_err(|_| Fault::NotFound)?;
        let program = self.records.open(program).await?;
        let done = replay(program.store()?, judgment).await?;
        if terminal.json {
            terminal.print_json(&done)?;
        }
        let say = |key: &str| terminal.speech.t(key);
        let law = done.law.get(..12).unwrap_or_default().to_owned();
        let rules = i64::try_from(done.rules).unwrap_or(i64::MAX);
        if done.is_same() {
            terminal.line(say("replay-same").set("rules", rules).set("law", law).plain());
            return Ok(Outcome::Clean);
        }
        terminal.line(say("replay-differs").set("law", law).plain());
        terminal.line(format_args!("  {} -> {}", done.stored, done.again));
        for one in &done.differences {
            let word = |answer: &Option<String>| answer.clone().unwrap_or_else(|| "-".into());
            terminal.line(format_args!("  {}: {} -> {}", one.rule, word(&one.stored), word(&one.again)));
        }
        Ok(Outcome::Found)
    }
}
