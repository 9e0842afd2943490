//! Currencies as numbers beside a column of amounts. Zero stands for "any": the written 0, and values that are not
//! money.

use marhala_money::Currency;
use std::sync::LazyLock;

/// No currency: fits every other.
pub const ANY: u32 = 0;

/// The number of a currency: its three letters, one a byte.
pub fn pack(currency: Currency) -> u32 {
    currency.code().bytes().fold(ANY, |number, letter| number << 8 | u32::from(letter))
}

/// The number of an ISO 4217 code in use; none for any other text.
pub fn pack_code(code: &str) -> Option<u32> {
    Currency::parse(code).ok().map(pack)
}

/// The currency behind a number; none for [`ANY`].
pub fn unpack(number: u32) -> Option<Currency> {
    static BY_NUMBER: LazyLock<Vec<(u32, Currency)>> = LazyLock::new(|| {
        let mut all: Vec<(u32, Currency)> = Currency::all().map(|currency| (pack(currency), currency)).collect();
        all.sort_unstable_by_key(|(number, _)| *number);
        all
    });
    let at = BY_NUMBER.binary_search_by_key(&number, |(number, _)| *number).ok()?;
    BY_NUMBER.get(at).map(|(_, currency)| *currency)
}
