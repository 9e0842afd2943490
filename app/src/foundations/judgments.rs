//! Stored judgments: the facts, the law of the day by its hash, and every answer, so that each can be run again years later.

use crate::codes;
use crate::foundations::fault::Fault;
use crate::foundations::law::LawInForce;
use crate::foundations::store::ids::JudgmentId;
use crate::foundations::store::{Instant, JsonText, Tx, fault};
use marhala_law::judge::{Judgment, Outcome, Record, Verdict};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::Condition;
use sea_orm::{ActiveValue::Set, ConnectionTrait};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

codes! {
    /// What the law says of a whole record.
    pub VerdictCode {
        /// A rule is broken.
        Refused = "refused",
        /// Something that decides is not known.
        Incomplete = "incomplete",
        /// Every rule that applies holds.
        Allowed = "allowed",
    }
}

impl From<Verdict> for VerdictCode {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Refused => Self::Refused,
            Verdict::Incomplete => Self::Incomplete,
            Verdict::Allowed => Self::Allowed,
        }
    }
}

/// A stored judgment.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "judgment")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: JudgmentId,
    /// The record it is about.
    pub record: Uuid,
    /// The table of facts.
    pub facts_table: String,
    /// The facts; they name no person.
    pub facts: JsonText,
    /// Names the law it was made under.
    pub law: String,
    /// What the law said of it all.
    pub verdict: VerdictCode,
    /// The answer of each rule that applied, by its id.
    pub answers: JsonText,
    /// When it was made.
    pub at: Instant,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// The answers of rules, by their ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Answers(pub BTreeMap<String, String>);

impl Answers {
    /// The answers in a judgment; rules that do not apply are left out.
    pub fn of(law: &LawInForce, judgment: &Judgment) -> Self {
        let named = judgment.findings.iter();
        Self(named.map(|answer| (law.text(answer.rule).id.clone(), word(answer.outcome).to_owned())).collect())
    }

    /// The rules with this answer.
    pub fn with<'a>(&'a self, outcome: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(_, said)| said.as_str() == outcome).map(|(rule, _)| rule.as_str())
    }
}

/// The stored word of an outcome.
pub fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Holds => "holds",
        Outcome::Broken => "broken",
        Outcome::Unknown => "unknown",
        Outcome::DoesNotApply => "does_not_apply",
    }
}

/// Facts judged under a law, on their way into the store.
#[derive(Clone, Debug)]
pub struct Judged {
    /// The table of facts.
    pub table: &'static str,
    /// The facts.
    pub facts: JsonText,
    /// What the law says.
    pub judgment: Judgment,
    /// The same by rule.
    pub answers: Answers,
}

impl Judged {
    /// The verdict.
    pub fn verdict(&self) -> VerdictCode {
        self.judgment.verdict.into()
    }
}

/// Judges facts of a table.
///
/// # Errors
/// [`Fault::Broken`] when the packs have no such table.
pub fn judge(law: &LawInForce, table: &'static str, facts: JsonText, record: &Record) -> Result<Judged, Fault> {
    let at = law.table(table).ok_or_else(|| Fault::broken(format_args!("the packs have no table of facts {table}")))?;
    let judgment = law.judge(at, record);
    let answers = Answers::of(law, &judgment);
    Ok(Judged { table, facts, judgment, answers })
}

/// Stores a judgment about a record.
///
/// # Errors
/// When the database fails.
pub async fn store(tx: &Tx, law: &LawInForce, record: Uuid, judged: &Judged) -> Result<JudgmentId, Fault> {
    let id = JudgmentId::fresh(tx.now().timestamp());
    let row = ActiveModel {
        id: Set(id),
        record: Set(record),
        facts_table: Set(judged.table.to_owned()),
        facts: Set(judged.facts.clone()),
        law: Set(law.hash().to_string()),
        verdict: Set(judged.verdict()),
        answers: Set(JsonText::of(&judged.answers)),
        at: Set(tx.now()),
    };
    Entity::insert(row).exec_without_returning(tx.db()).await.map_err(fault)?;
    Ok(id)
}

/// All judgments of a record, and the one that it names.
///
/// # Errors
/// When the database fails.
pub async fn of(db: &impl ConnectionTrait, record: Uuid, named: JudgmentId) -> Result<Vec<Model>, Fault> {
    let own = Condition::any().add(Column::Record.eq(record)).add(Column::Id.eq(named));
    Entity::find().filter(own).all(db).await.map_err(fault)
}

/// A stored judgment.
///
/// # Errors
/// [`Fault::NotFound`] when there is none.
pub async fn find(db: &impl ConnectionTrait, id: JudgmentId) -> Result<Model, Fault> {
    Entity::find_by_id(id).one(db).await.map_err(fault)?.ok_or(Fault::NotFound)
}
