//! What every page must be, read from its text: one heading, a language, labels, unique ids, nothing inline.

use regex::Regex;
use std::collections::BTreeSet;

/// Everything wrong with a page.
pub fn faults(html: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let mut must = |holds: bool, what: String| {
        if !holds {
            faults.push(what);
        }
    };
    let count = |pattern: &str| regex(pattern).find_iter(html).count();
    must(html.starts_with("<!doctype html>"), "no doctype first".into());
    must(count(r#"<html lang="[A-Za-z-]+" dir="(ltr|rtl)">"#) == 1, "no language and direction on <html>".into());
    must(count(r"<h1[ >]") == 1, format!("{} headings of the first level", count(r"<h1[ >]")));
    must(count(r"<main[ >]") == 1, "not exactly one <main>".into());
    must(count(r"<title>[^<]+</title>") == 1, "no title".into());
    must(count(r"<style|\sstyle=") == 0, "inline style".into());
    must(count(r#"<script(?:\s[^>]*)?>"#) == count(r#"<script[^>]*\ssrc="/s/"#), "inline script".into());
    must(count(r#"\son[a-z]+=""#) == 0, "inline event handler".into());
    must(count("javascript:") == 0, "javascript: link".into());
    must(count(r"<img(?:\s[^>]*)?>") == count(r"<img[^>]*\salt="), "image without alt".into());
    must(!html.contains("fault-") && !html.contains("{ $"), "a text that is a key or lacks a value".into());
    let ids: Vec<&str> = captures(html, r#"\sid="([^"]*)""#);
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    must(unique.len() == ids.len(), format!("an id twice among {ids:?}"));
    for target in captures(html, r##"href="#([^"]+)""##).into_iter().chain(captures(html, r#"<label for="([^"]*)""#)) {
        must(unique.contains(target), format!("#{target} leads nowhere"));
    }
    let labelled: BTreeSet<&str> = captures(html, r#"<label for="([^"]*)""#).into_iter().collect();
    for field in regex(r"<(input|select|textarea)\s[^>]*>").find_iter(html) {
        let field = field.as_str();
        let id = captures(field, r#"\sid="([^"]*)""#);
        let has_label = id.first().is_some_and(|id| labelled.contains(id)) || field.contains("aria-label");
        must(has_label || field.contains(r#"type="hidden""#), format!("no label for {field}"));
    }
    faults
}

/// The first group of every match.
pub fn captures<'a>(text: &'a str, pattern: &str) -> Vec<&'a str> {
    regex(pattern).captures_iter(text).filter_map(|found| found.get(1)).map(|group| group.as_str()).collect()
}

fn regex(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a regular expression")
}
