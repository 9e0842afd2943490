//! Which procedures a journey leads through.

use super::COUNTRY;
use crate::foundations::countries;
use crate::foundations::fault::{Fault, Faults};
use crate::foundations::languages::Speech;
use marhala_law::Packs;
use marhala_law::pack::{Institution, Procedure};
use serde::Deserialize;
use utoipa::IntoParams;

/// Characters of a wrong answer that are shown back.
const SHOWN: usize = 40;

/// The journey as it was sent; an empty answer is no answer.
#[derive(Clone, Debug, Default, Deserialize, IntoParams)]
#[serde(default, deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct Asked {
    /// Country of origin, ISO 3166-1 alpha-2.
    pub origin: String,
    /// Country of work, ISO 3166-1 alpha-2.
    pub destination: String,
    /// Language of the words.
    pub lang: String,
}

/// The journey, checked.
#[derive(Clone, Debug, Default)]
pub struct Journey {
    /// Country of origin.
    pub origin: Option<String>,
    /// Country of work.
    pub destination: Option<String>,
}

impl Asked {
    /// Checks both countries.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with a pointer to each that there is not.
    pub fn check(&self, packs: &Packs, speech: &Speech) -> Result<Journey, Fault> {
        let mut faults = Faults::new();
        let mut country = |pointer: &str, given: &str| {
            let given = given.trim();
            let code = given.to_ascii_uppercase();
            if given.is_empty() {
                return None;
            }
            if !countries::is_known(speech, packs, &code) {
                faults.add(pointer, COUNTRY, [("value", given.chars().take(SHOWN).collect::<String>())]);
                return None;
            }
            Some(code)
        };
        let journey = Journey {
            origin: country("/origin", &self.origin),
            destination: country("/destination", &self.destination),
        };
        faults.finish(|| journey)
    }
}

impl Journey {
    /// Is neither country given?
    pub fn is_empty(&self) -> bool {
        self.origin.is_none() && self.destination.is_none()
    }

    /// The procedures of the country of origin that lead there, then those of the country of work; all when no country
    /// is given.
    pub fn procedures<'a>(&self, packs: &'a Packs) -> Vec<&'a Procedure> {
        if self.is_empty() {
            return packs.procedures.iter().collect();
        }
        let of = |country: &Option<String>| {
            let country = country.clone();
            packs.procedures.iter().filter(move |procedure| country.as_ref() == Some(&procedure.country))
        };
        let leads_there = |procedure: &&Procedure| match (&procedure.destination, &self.destination) {
            (Some(only), Some(destination)) => only == destination,
            _ => true,
        };
        let mut found: Vec<&Procedure> = of(&self.origin).filter(leads_there).collect();
        found.extend(of(&self.destination));
        found.dedup_by(|one, other| one.id == other.id);
        found
    }

    /// The countries of the journey for which the packs hold no procedure.
    pub fn without_procedures(&self, packs: &Packs) -> Vec<String> {
        let known = |code: &String| packs.procedures.iter().any(|procedure| procedure.country == *code);
        [&self.origin, &self.destination].into_iter().flatten().filter(|code| !known(code)).cloned().collect()
    }

    /// Offices of the countries of the journey, and international ones; none when no country is given.
    pub fn institutions<'a>(&self, packs: &'a Packs) -> Vec<&'a Institution> {
        let asked = |code: &String| [&self.origin, &self.destination].into_iter().flatten().any(|own| own == code);
        packs.institutions.iter().filter(|office| asked(&office.country)).collect()
    }
}

/// The procedure with this id.
pub fn find<'a>(packs: &'a Packs, id: &str) -> Option<&'a Procedure> {
    packs.procedures.iter().find(|procedure| procedure.id == id)
}
