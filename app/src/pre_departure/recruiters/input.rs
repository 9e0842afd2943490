//! What is typed about licences, checked once: applications, and decisions that are proposed.

use super::decision::Decision;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::references;
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{CurrencyCode, Day};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An amount or currency of the bond that is none.
pub const BOND: Code = Code("licence.bond");
/// A foreign employer or recruiter that is none, or is there already.
pub const PRINCIPAL: Code = Code("licence.principal");
/// No such decision.
pub const DECISION: Code = Code("licence.decision");
/// The number is missing or too long.
pub const NUMBER: Code = Code("licence.number");
/// The term is missing, over, or shorter than before.
pub const TERM: Code = Code("licence.term");
/// The ground is missing.
pub const GROUND: Code = Code("licence.ground");
/// The day of notice is missing or still to come.
pub const NOTICE: Code = Code("licence.notice");
/// Not a day.
pub const NOT_A_DAY: Code = Code("licence.not_a_day");

/// Foreign principals in one application.
const PRINCIPALS_MAX: usize = 200;

/// An application for a licence.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Application {
    /// The bond lodged, as a decimal number; empty when none is lodged yet.
    #[serde(default)]
    pub bond: String,
    /// Its currency, ISO 4217.
    #[serde(default)]
    pub bond_currency: String,
    /// References (`O-...`) of the employers and recruiters abroad it shall act for.
    #[serde(default)]
    pub principals: Vec<String>,
}

/// An application that was checked.
#[derive(Clone, Debug)]
pub struct Applied {
    /// The bond in minor units with its currency.
    pub bond: Option<(i64, CurrencyCode)>,
    /// References of organisations.
    pub principals: Vec<String>,
}

impl Application {
    /// Checks it; everything that is wrong is told at once.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(&self) -> Result<Applied, Fault> {
        let mut faults = Faults::new();
        let bond = match self.bond.trim() {
            "" => None,
            amount => {
                let currency: Option<CurrencyCode> =
                    faults.take("/bond_currency", self.bond_currency.parse().map_err(|_| BOND));
                currency.and_then(|currency| {
                    let minor = marhala_money::parse_amount(amount, currency.0).ok().filter(|minor| *minor > 0);
                    faults.take("/bond", minor.ok_or(BOND)).map(|minor| (minor, currency))
                })
            }
        };
        let mut principals = Vec::new();
        let typed = self.principals.iter().map(|typed| typed.trim()).filter(|typed| !typed.is_empty());
        for (at, typed) in typed.enumerate() {
            let pointer = if self.principals.len() > 1 { format!("/principals/{at}") } else { "/principals".into() };
            if let Some(reference) = faults.take(&pointer, references::parse(typed)) {
                faults.must(&pointer, at < PRINCIPALS_MAX && !principals.contains(&reference), PRINCIPAL);
                principals.push(reference);
            }
        }
        faults.finish(|| Applied { bond, principals })
    }
}

/// A decision to be proposed. What a decision does not need is left out.
#[derive(Clone, Debug, Default, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewProposal {
    /// `grant`, `refuse`, `renew`, `suspend`, `lift`, `revoke`, `add_principal` or `remove_principal`.
    pub decision: String,
    /// For a grant: the number on the licence.
    #[serde(default)]
    pub number: String,
    /// For a grant: first day of the term.
    #[serde(default)]
    pub valid_from: String,
    /// For a grant or renewal: last day of the term.
    #[serde(default)]
    pub valid_until: String,
    /// Why, in words anyone may read. Needed to refuse, suspend or revoke.
    #[serde(default)]
    pub ground: String,
    /// For a suspension: the day on which the recruiter was told.
    #[serde(default)]
    pub notice_on: String,
    /// Reference (`O-...`) of the employer or recruiter abroad to be added or taken off.
    #[serde(default)]
    pub principal: String,
}

/// A proposed decision, as it waits for the second officer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// What.
    pub decision: Decision,
    /// The number.
    pub number: Option<String>,
    /// First day of the term.
    pub valid_from: Option<Day>,
    /// Last day of the term.
    pub valid_until: Option<Day>,
    /// Why.
    pub ground: Option<String>,
    /// When the recruiter was told.
    pub notice_on: Option<Day>,
    /// The foreign employer or recruiter.
    pub principal: Option<OrganisationId>,
}

impl NewProposal {
    /// Checks it by itself; the principal is found by the step. Returns the reference of the principal as well.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(&self, today: Date) -> Result<(Proposal, Option<String>), Fault> {
        use Decision::{AddPrincipal, Grant, Refuse, RemovePrincipal, Renew, Revoke, Suspend};
        let mut faults = Faults::new();
        let Some(decision) = faults.take("/decision", self.decision.trim().parse::<Decision>().map_err(|_| DECISION))
        else {
            return Err(Fault::Invalid(faults));
        };
        let (is_grant, has_term) = (decision == Grant, matches!(decision, Grant | Renew));
        let number = is_grant.then(|| number(&self.number));
        if let Some(number) = &number {
            let fits = (1..=limits::DOCUMENT_NUMBER.size()).contains(&number.chars().count());
            faults.must("/number", fits, NUMBER);
        }
        let valid_from = if is_grant { day(&mut faults, "/valid_from", &self.valid_from, TERM) } else { None };
        let valid_until = if has_term { day(&mut faults, "/valid_until", &self.valid_until, TERM) } else { None };
        if let Some(Day(until)) = valid_until {
            let holds = until >= today && valid_from.is_none_or(|Day(from)| from <= until);
            faults.must("/valid_until", holds, TERM);
        }
        let ground = Some(self.ground.trim().to_owned()).filter(|ground| !ground.is_empty());
        if matches!(decision, Refuse | Suspend | Revoke) {
            faults.must("/ground", ground.is_some(), GROUND);
        }
        let too_long = ground.as_ref().is_some_and(|ground| ground.chars().count() > limits::TEXT.size());
        faults.must("/ground", !too_long, Code::TEXT_TOO_LONG);
        let notice_on =
            if decision == Suspend { day(&mut faults, "/notice_on", &self.notice_on, NOTICE) } else { None };
        faults.must("/notice_on", notice_on.is_none_or(|Day(day)| day <= today), NOTICE);
        let has_principal = matches!(decision, AddPrincipal | RemovePrincipal);
        let reference = if has_principal {
            faults.take("/principal", references::parse(&self.principal).map_err(|_| PRINCIPAL))
        } else {
            None
        };
        let proposal = Proposal { decision, number, valid_from, valid_until, ground, notice_on, principal: None };
        faults.finish(|| (proposal, reference))
    }
}

/// A number of a licence as it is kept and looked up: capital letters, one space between parts.
pub fn number(typed: &str) -> String {
    typed.split_whitespace().collect::<Vec<_>>().join(" ").to_uppercase()
}

fn day(faults: &mut Faults, pointer: &str, text: &str, missing: Code) -> Option<Day> {
    match text.trim() {
        "" => faults.take(pointer, Err(missing)),
        text => faults.take(pointer, text.parse::<Day>().map_err(|_| NOT_A_DAY)),
    }
}
