//! Codes as small numbers, so that a column of countries or sectors is a column of integers.

use std::collections::HashMap;

/// A code of any code list, interned: two symbols are equal exactly when their codes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Symbol(pub u32);

/// Every code the packs and the standards know, and their numbers.
#[derive(Clone, Debug, Default)]
pub struct Symbols {
    numbers: HashMap<String, Symbol>,
    codes: Vec<String>,
}

impl Symbols {
    /// The number of `code`, made on first sight.
    pub fn intern(&mut self, code: &str) -> Symbol {
        if let Some(found) = self.numbers.get(code) {
            return *found;
        }
        let symbol = Symbol(u32::try_from(self.codes.len()).unwrap_or(u32::MAX));
        self.codes.push(code.to_owned());
        self.numbers.insert(code.to_owned(), symbol);
        symbol
    }

    /// The number of `code`, when it is known.
    pub fn find(&self, code: &str) -> Option<Symbol> {
        self.numbers.get(code).copied()
    }

    /// The code behind a number; empty for a number this table never made.
    pub fn code(&self, symbol: Symbol) -> &str {
        usize::try_from(symbol.0).ok().and_then(|at| self.codes.get(at)).map_or("", String::as_str)
    }
}
