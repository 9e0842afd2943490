//! "Ask a person": what to do in danger, who helps, and the offices that the packs know, by country.

use crate::foundations::act::Act;
use crate::foundations::countries;
use crate::foundations::fault::Fault;
use crate::foundations::page::{Page, page};
use askama::Template;
use marhala_law::pack::Institution;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "foundations/home/ask.html")]
struct Ask<'a> {
    act: &'a Act,
    countries: Vec<Country<'a>>,
}

struct Country<'a> {
    name: String,
    offices: Vec<&'a Institution>,
}

pub(super) async fn ask(act: Act) -> Result<Page, Fault> {
    let mut by_country: BTreeMap<&str, Vec<&Institution>> = BTreeMap::new();
    for office in &act.law().packs().institutions {
        by_country.entry(&office.country).or_default().push(office);
    }
    let name = |code: &str| {
        if countries::is_known(act.speech(), act.law().packs(), code) {
            countries::name(act.speech(), act.law().packs(), code)
        } else {
            act.plain("ask-world")
        }
    };
    let countries = by_country.into_iter().map(|(code, offices)| Country { name: name(code), offices });
    let mut countries: Vec<Country<'_>> = countries.collect();
    countries.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(page(&Ask { act: &act, countries })?.keep())
}
