//! The worker's contract as the check of contracts reads it: the same words as for anybody who checks an offer.

use crate::foundations::act::Act;
use crate::foundations::store::JsonText;
use crate::pre_departure::contracts::intake::{self, Contract, Input, Item};
use crate::pre_departure::contracts::report::Report;
use crate::pre_departure::contracts::{report, steps};
use marhala_law::Law;
use std::ops::ControlFlow;

/// What the law in force says of the clauses; nothing when they cannot be read any more.
pub fn report_of(act: &Act, facts: &JsonText) -> Option<Report> {
    let law: &Law = act.law();
    let vocabulary = steps::vocabulary(law)?;
    let input = Input::bytes(Some("contract.json".into()), facts.to_string().into_bytes());
    let mut found: Option<Box<Contract>> = None;
    let mut sink = |item: Item| {
        if let Item::Contract(contract) = item {
            found = Some(contract);
            return ControlFlow::Break(());
        }
        ControlFlow::Continue(())
    };
    intake::read(&input, &vocabulary, &mut sink).ok()?;
    let checked = steps::check_contract(law, *found?).ok()?;
    Some(report(law, &checked, act.speech()))
}
