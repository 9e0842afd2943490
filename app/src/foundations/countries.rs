//! Countries by name, in the reader's language. The texts `country-XX` are the list of codes that forms and requests accept.

use crate::foundations::languages::Speech;

/// The start of the key of each name.
const KEY: &str = "country-";

/// Is this an ISO 3166-1 alpha-2 code we have a name for? Upper case only.
pub fn is_known(speech: &Speech, code: &str) -> bool {
    code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) && speech.has(&format!("{KEY}{code}"))
}

/// The name of a country; the code itself when nobody named it.
pub fn name(speech: &Speech, code: &str) -> String {
    if is_known(speech, code) { speech.plain(&format!("{KEY}{code}")) } else { code.to_owned() }
}

/// All countries as (code, name), in the order of their names.
pub fn all(speech: &Speech) -> Vec<(String, String)> {
    let keys = speech.english().messages.keys().filter_map(|key| key.strip_prefix(KEY));
    let mut all: Vec<(String, String)> = keys.map(|code| (code.to_owned(), name(speech, code))).collect();
    all.sort_by(|(_, one), (_, other)| one.cmp(other));
    all
}
