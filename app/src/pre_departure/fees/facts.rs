//! The facts of a fee: the sums of everything paid for a journey, over all receipts and whoever took them, beside what its
//! contract says; and what the rules about fees answer.

use super::model::{FeeState, Model, Payer};
use crate::foundations::fault::Fault;
use crate::foundations::judgments::{self, Judged};
use crate::foundations::law::LawInForce;
use crate::foundations::store::{Day, JsonText};
use marhala_law::Packs;
use marhala_law::judge::{Finding, Outcome, Record};
use marhala_law::pack::Severity;
use marhala_money::Money;
use serde_json::{Map, Value};

/// The table of facts that fees are judged by.
pub const TABLE: &str = "contract";

/// What kind of payment it is, by the ILO's definition of 2019.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A fee for finding or giving the job.
    Recruitment,
    /// A cost that comes with it.
    Related,
    /// A bond, a deposit or something held as security.
    Deposit,
    /// A payment that can never be lawful.
    Unlawful,
}

/// The code lists of kinds, as packs name them.
pub const LISTS: [(&str, Kind); 4] = [
    ("recruitment_fee_kind", Kind::Recruitment),
    ("related_cost_kind", Kind::Related),
    ("deposit_kind", Kind::Deposit),
    ("illegitimate_cost_kind", Kind::Unlawful),
];

/// Which kind a code belongs to.
pub fn kind_of(packs: &Packs, item: &str) -> Option<Kind> {
    let has =
        |id: &str| packs.code_lists.iter().any(|list| list.id == id && list.codes.iter().any(|one| one.0 == item));
    LISTS.iter().find(|(id, _)| has(id)).map(|(_, kind)| *kind)
}

impl Kind {
    /// The facts that a payment of this kind changes.
    fn facts(self) -> &'static [&'static str] {
        match self {
            Self::Recruitment => &["recruitment_fee", "migration_costs", "fee_asked_before_contract"],
            Self::Related => &["related_costs", "migration_costs", "fee_asked_before_contract"],
            Self::Deposit => &["deposit"],
            Self::Unlawful => &["unlawful_payment"],
        }
    }
}

/// One payment of the worker.
#[derive(Clone, Copy, Debug)]
pub struct Paid {
    /// What kind.
    pub kind: Kind,
    /// How much.
    pub money: Money,
    /// When.
    pub on: Day,
}

/// What the worker has paid so far and the law let pass.
pub fn paid(packs: &Packs, fees: &[Model]) -> Vec<Paid> {
    let counts =
        |fee: &&Model| fee.paid_by == Payer::Worker && matches!(fee.state, FeeState::Recorded | FeeState::Unclear);
    let of = |fee: &Model| {
        let kind = kind_of(packs, &fee.item)?;
        Some(Paid { kind, money: Money::new(fee.amount_minor, fee.currency.0), on: fee.paid_on })
    };
    fees.iter().filter(counts).filter_map(of).collect()
}

/// What a journey says, whatever is paid: its corridor, and the clauses of its contract.
#[derive(Clone, Debug, Default)]
pub struct Base {
    /// Facts of the contract, and of the journey where there is none.
    pub facts: Map<String, Value>,
}

/// The answer of the rules about fees.
#[derive(Clone, Debug)]
pub struct Answer {
    /// What becomes of the fee.
    pub state: FeeState,
    /// The rules behind it, by their ids: those broken, else those that cannot be told.
    pub rules: Vec<String>,
    /// The judgment.
    pub judged: Judged,
}

/// Judges one more payment on top of those before it.
///
/// # Errors
/// [`Fault::Broken`] when the packs have no table of contracts.
pub fn judge(law: &LawInForce, base: &Base, before: &[Paid], new: &Paid) -> Result<Answer, Fault> {
    let mut facts = base.facts.clone();
    // The sums are of the currency of the new payment: what was paid in another cannot be added without a rate. What is
    // too much in one currency alone is too much; what is not is then not known.
    let same = |one: &&Paid| one.money.currency == new.money.currency;
    let mixed = before.iter().any(|one| !same(&one));
    let all: Vec<&Paid> = before.iter().filter(same).chain([new]).collect();
    let sum = |kinds: &[Kind]| {
        let of = all.iter().filter(|one| kinds.contains(&one.kind));
        let minor = of.fold(0_i64, |sum, one| sum.saturating_add(one.money.minor));
        Value::from(Money::new(minor, new.money.currency).to_string())
    };
    facts.insert("recruitment_fee".into(), sum(&[Kind::Recruitment]));
    facts.insert("related_costs".into(), sum(&[Kind::Related]));
    facts.insert("migration_costs".into(), sum(&[Kind::Recruitment, Kind::Related]));
    facts.insert("deposit".into(), sum(&[Kind::Deposit]));
    let unlawful = all.iter().any(|one| one.kind == Kind::Unlawful);
    facts.insert("unlawful_payment".into(), unlawful.into());
    let receipts = all.iter().filter(|one| one.kind == Kind::Recruitment).count();
    facts.insert("recruitment_fee_receipts".into(), receipts.into());
    let signed = facts.get("signed_on").and_then(Value::as_str).and_then(|day| day.parse::<Day>().ok());
    let early = signed.is_none_or(|signed| all.iter().any(|one| one.on < signed));
    facts.insert("fee_asked_before_contract".into(), early.into());
    if signed.is_none() {
        facts.insert("signed_on".into(), new.on.to_string().into());
    }
    let table = law.table(TABLE).ok_or_else(|| Fault::broken("the packs have no table of contracts"))?;
    let record = Record::from_json(law.facts_of(table), &facts, law.packs())
        .map_err(|problems| Fault::broken(format_args!("facts of a fee: {problems:?}")))?;
    let judged = judgments::judge(law, TABLE, JsonText(Value::Object(facts)), &record)?;
    let of_fee: Vec<&Finding> = judged.judgment.findings.iter().filter(|one| reads(law, one, new.kind)).collect();
    let with = |outcome: Outcome| -> Vec<String> {
        let rules = of_fee.iter().filter(|finding| finding.outcome == outcome);
        rules.map(|finding| law.text(finding.rule).id.clone()).collect()
    };
    let (broken, unknown) = (with(Outcome::Broken), with(Outcome::Unknown));
    let (state, rules) = if !broken.is_empty() {
        (FeeState::Refused, broken)
    } else if !unknown.is_empty() || mixed {
        (FeeState::Unclear, unknown)
    } else {
        (FeeState::Recorded, Vec::new())
    };
    Ok(Answer { state, rules, judged })
}

/// Is it a refusing rule about fees that reads what a payment of this kind changes?
fn reads(law: &LawInForce, finding: &Finding, kind: Kind) -> bool {
    let rule = &law.rules()[finding.rule];
    let facts = &law.facts_of(rule.table).facts;
    let touched = |column: &usize| kind.facts().contains(&facts[*column].name.as_str());
    finding.severity == Severity::Refuse && law.text(finding.rule).topic == "fees" && rule.facts.iter().any(touched)
}
