//! Countries by name, in the reader's language. `languages/en/countries.toml` is the list of codes that forms and
//! requests accept, and every country that a pack describes.

use crate::foundations::languages::Speech;
use marhala_law::Packs;
use std::collections::BTreeSet;

/// The table of names in a language's files.
const TABLE: &str = "country";

/// Is this the two-letter code of a country that we have a name for? Upper case only.
pub fn is_known(speech: &Speech, packs: &Packs, code: &str) -> bool {
    let described = || packs.countries.iter().any(|country| country.code == code);
    code.len() == 2 && (speech.english().pack_texts().get(&[TABLE, code]).is_some() || described())
}

/// The name of a country as plain words; the code itself when nobody named it.
pub fn name(speech: &Speech, packs: &Packs, code: &str) -> String {
    speech.country_name(packs, code).plain().to_owned()
}

/// All countries as (code, name), in the order of their names.
pub fn all(speech: &Speech, packs: &Packs) -> Vec<(String, String)> {
    let named = speech.english().pack_texts().all().filter_map(|(path, _)| match path.as_slice() {
        [TABLE, code] => Some((*code).to_owned()),
        _ => None,
    });
    let codes: BTreeSet<String> = named.chain(packs.countries.iter().map(|country| country.code.clone())).collect();
    let mut all: Vec<(String, String)> =
        codes.into_iter().map(|code| (code.clone(), name(speech, packs, &code))).collect();
    all.sort_by(|(_, one), (_, other)| one.cmp(other));
    all
}
