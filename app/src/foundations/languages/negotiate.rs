//! Which language a reader gets: the one asked for, else the best of Accept-Language, else English.

use super::{Language, Languages};
use crate::foundations::limits;
use std::sync::Arc;

/// Tags that mean a language we know by another tag.
const ALIASES: &[(&str, &str)] = &[("tl", "fil"), ("in", "id")];

/// The language for a tag as asked for: the tag itself, its primary subtag, or another name of it.
pub fn from_tag<'a>(languages: &'a Languages, tag: &str) -> Option<&'a Arc<Language>> {
    let primary = tag.split(['-', '_']).next().unwrap_or(tag);
    let alias = ALIASES.iter().find(|(other, _)| other.eq_ignore_ascii_case(primary)).map(|(_, ours)| *ours);
    languages.get(tag).or_else(|| languages.get(primary)).or_else(|| languages.get(alias?))
}

/// The best language for an `Accept-Language` header; English when nothing fits.
pub fn from_accept_language<'a>(languages: &'a Languages, header: &str) -> &'a Arc<Language> {
    let end = header.len().min(limits::ACCEPT_LANGUAGE.size());
    let header = header.get(..end).unwrap_or_default();
    let mut best: Option<(u16, &Arc<Language>)> = None;
    for part in header.split(',') {
        let (tag, weight) = part.split_once(';').map_or((part, 1000), |(tag, rest)| (tag, thousandths(rest)));
        if weight == 0 || best.is_some_and(|(other, _)| other >= weight) {
            continue;
        }
        if let Some(language) = from_tag(languages, tag.trim()) {
            best = Some((weight, language));
        }
    }
    best.map_or(languages.english(), |(_, language)| language)
}

/// `q=0.8` as 800; what cannot be read counts as nothing.
fn thousandths(rest: &str) -> u16 {
    let Some(value) = rest.trim().strip_prefix("q=") else { return 0 };
    let (whole, part) = value.split_once('.').unwrap_or((value, ""));
    let digits: String = part.chars().take(3).chain("000".chars()).take(3).collect();
    match (whole.trim(), digits.parse::<u16>()) {
        ("1", _) => 1000,
        ("0" | "", Ok(thousandths)) => thousandths,
        _ => 0,
    }
}
