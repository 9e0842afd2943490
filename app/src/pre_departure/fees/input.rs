//! What is typed about a fee, checked once.

use super::facts::{Kind, kind_of};
use super::model::Payer;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::store::{CurrencyCode, Day};
use jiff::civil::Date;
use marhala_law::Packs;
use marhala_money::Money;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// An amount that is none, or not above zero.
pub const AMOUNT: Code = Code("fee.amount");
/// A kind of payment that is in no list.
pub const ITEM: Code = Code("fee.item");
/// A payment in the future.
pub const FUTURE: Code = Code("fee.future");
/// The name of who took it is too long.
pub const NAME: Code = Code("fee.taken_by");
/// The number of the receipt is too long.
pub const RECEIPT: Code = Code("fee.receipt");
/// A kind of work that is in no list.
pub const SECTOR: Code = Code("fee.sector");

/// A fee as it is typed.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewFee {
    /// For what: a code of the lists of fees and costs in the packs, such as `matching` or `medical`.
    pub item: String,
    /// How much, in decimals: `1500.00`.
    pub amount: String,
    /// Its currency, ISO 4217.
    pub currency: CurrencyCode,
    /// Who paid.
    pub paid_by: Payer,
    /// The day it was paid.
    pub paid_on: Day,
    /// Number of the receipt.
    #[serde(default)]
    pub receipt: Option<String>,
    /// Who took the money, when it was not the recruiter itself.
    #[serde(default)]
    pub taken_by: Option<String>,
    /// Kind of work, as long as the journey has no contract that says it.
    #[serde(default)]
    pub sector: Option<String>,
}

/// A checked fee. Only [`NewFee::check`] makes one.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What kind of payment it is.
    pub kind: Kind,
    /// How much.
    pub money: Money,
    /// As typed.
    pub typed: NewFee,
}

impl NewFee {
    /// Checks it; everything that is wrong is told at once.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(self, packs: &Packs, today: Date) -> Result<Checked, Fault> {
        let mut faults = Faults::new();
        let money = Money::parse_amount(self.amount.trim(), self.currency.0).map_err(|_| AMOUNT);
        let money = money.and_then(|money| if money.minor > 0 { Ok(money) } else { Err(AMOUNT) });
        let money = faults.take("/amount", money);
        let kind = faults.take("/item", kind_of(packs, &self.item).ok_or(ITEM));
        faults.must("/paid_on", self.paid_on.0 <= today, FUTURE);
        let fits = |text: &Option<String>, most: usize| text.as_ref().is_none_or(|text| text.chars().count() <= most);
        faults.must("/taken_by", fits(&self.taken_by, limits::NAME.size()), NAME);
        faults.must("/receipt", fits(&self.receipt, limits::DOCUMENT_NUMBER.size()), RECEIPT);
        let sectors = packs.code_lists.iter().filter(|list| list.id == "sector").flat_map(|list| &list.codes);
        let known = |sector: &String| sectors.clone().any(|(code, _)| code == sector);
        faults.must("/sector", self.sector.as_ref().is_none_or(known), SECTOR);
        match (money, kind) {
            (Some(money), Some(kind)) => faults.finish(|| Checked { kind, money, typed: self }),
            _ => Err(Fault::Invalid(faults)),
        }
    }
}
