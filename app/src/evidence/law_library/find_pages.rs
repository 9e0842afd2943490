//! Pages of the law library that find: what changed between two days, and full-text search.

use super::pages::{area_name, read_day, sector_name, shown};
use super::search::{Hit, Kind};
use super::{ORDER, not_known, steps};
use crate::foundations::act::Act;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::page::{Page, page};
use askama::Template;
use axum::extract::Query;
use axum::http::StatusCode;
use jiff::civil::Date;
use marhala_law::pack::{Parameter, Period};
use serde::Deserialize;

/// Changes shown on one page; the API gives all of them.
const CHANGES_SHOWN_MAX: usize = 500;

/// The query of the page of changes.
#[derive(Deserialize)]
pub struct Between {
    from: Option<String>,
    to: Option<String>,
}

struct Change {
    area: String,
    label: String,
    sector: String,
    link: String,
    before: String,
    after: String,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/changes.html")]
struct Changes<'a> {
    act: &'a Act,
    faults: Faults,
    from: String,
    to: String,
    count: i64,
    is_cut: bool,
    changes: Vec<Change>,
}

pub async fn changes(act: Act, Query(query): Query<Between>) -> Result<Page, Fault> {
    let mut faults = Faults::new();
    let today = act.today();
    let year_ago = today.saturating_sub(jiff::Span::new().years(1));
    let mut day = |pointer: &str, text: &Option<String>, otherwise: Date| match text.as_deref().map(str::trim) {
        None | Some("") => otherwise,
        Some(text) => read_day(text).unwrap_or_else(|| {
            faults.add(pointer, not_known::day_code(text), [("value", text.to_owned())]);
            otherwise
        }),
    };
    let (from, to) = (day("/from", &query.from, year_ago), day("/to", &query.to, today));
    if faults.is_empty() && to < from {
        faults.add("/to", ORDER, [("value", to.to_string())]);
    }
    let found = if faults.is_empty() { steps::changed(act.law().packs(), from, to, None) } else { Vec::new() };
    let packs = act.law().packs();
    let show = |one: &Parameter, period: Option<&Period>| match period {
        Some(period) => shown(&act, packs, &one.name, &period.setting),
        None => act.plain("law-unknown"),
    };
    let template = Changes {
        act: &act,
        from: query.from.unwrap_or_else(|| from.to_string()),
        to: query.to.unwrap_or_else(|| to.to_string()),
        count: i64::try_from(found.len()).unwrap_or(i64::MAX),
        is_cut: found.len() > CHANGES_SHOWN_MAX,
        changes: found
            .into_iter()
            .take(CHANGES_SHOWN_MAX)
            .map(|(one, before, after)| Change {
                link: format!("/law/{}/{}", one.area, one.name),
                label: act.parameter_label(packs, &one.name).into_string(),
                sector: sector_name(&act, packs, &one.sector),
                area: area_name(&act, packs, &one.area),
                before: show(one, before),
                after: show(one, after),
            })
            .collect(),
        faults,
    };
    let status = if template.faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(page(&template)?.keep().status(status))
}

/// The query of the search page.
#[derive(Deserialize)]
pub struct Asked {
    q: Option<String>,
}

struct HitLine {
    title: String,
    link: String,
    kind_key: String,
    excerpt: String,
}

#[derive(Template)]
#[template(path = "evidence/law_library/pages/search.html")]
struct Search<'a> {
    act: &'a Act,
    words: String,
    count: i64,
    hits: Vec<HitLine>,
}

pub async fn search(act: Act, Query(asked): Query<Asked>) -> Result<Page, Fault> {
    let words: String = asked.q.unwrap_or_default().chars().take(super::search::QUERY_CHARS_MAX).collect();
    let hits = steps::index(act.law()).find(&words, None);
    let template = Search {
        act: &act,
        count: i64::try_from(hits.len()).unwrap_or(i64::MAX),
        hits: hits.into_iter().map(|hit| hit_line(&act, hit)).collect(),
        words: words.trim().to_owned(),
    };
    Ok(page(&template)?.keep())
}

/// Titles of rules and of what a law sets are in the reader's language; those of treaties and offices are their own.
fn hit_line(act: &Act, hit: Hit) -> HitLine {
    let packs = act.law().packs();
    let title = match (hit.kind, hit.id.split(' ').collect::<Vec<_>>().as_slice()) {
        (Kind::Parameter, [area, sector, name]) => {
            let (area, sector) = (area_name(act, packs, area), sector_name(act, packs, sector));
            format!("{area}: {} ({sector})", act.parameter_label(packs, name).plain())
        }
        (Kind::Rule, [id]) => {
            super::rule_page::named(packs, act, act.pack_text(&["rule", id, "title"], &hit.title).plain())
        }
        (Kind::Right, [id]) => act.pack_text(&["right", id, "text"], &hit.title).into_string(),
        _ => hit.title.clone(),
    };
    HitLine { title, kind_key: format!("law-kind-{}", hit.kind.name()), link: hit.link, excerpt: hit.excerpt }
}
