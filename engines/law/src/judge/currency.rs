//! Currencies as numbers beside a column of amounts. Zero stands for "any": the written 0, and values that are not money.

use marhala_money::Currency;

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
    let [_, letters @ ..] = number.to_be_bytes();
    Currency::parse(std::str::from_utf8(&letters).ok()?).ok()
}
