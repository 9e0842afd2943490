//! What the sample holds: read from `samples/demo.toml`, which is part of the program.

use crate::foundations::fault::Fault;
use crate::foundations::store::Country;
use serde::Deserialize;
use std::collections::BTreeMap;

const TEXT: &str = include_str!("../../samples/demo.toml");

/// The sample as written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Given names by country of origin.
    pub names: BTreeMap<String, Vec<String>>,
    /// The family name of everybody from a country: the word "sample".
    pub family: BTreeMap<String, String>,
    /// Between which countries people go.
    pub corridor: Vec<Corridor>,
}

/// One corridor of the sample.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Corridor {
    /// From where.
    pub origin: Country,
    /// To where.
    pub destination: Country,
    /// How many of a hundred go this way.
    pub weight: u32,
    /// ISCO-08 code of the work.
    pub occupation: String,
    /// What the employer paid to the recruiter for each worker.
    pub fee: String,
    /// What the contracts say.
    pub facts: toml::Table,
}

impl Plan {
    /// The sample.
    ///
    /// # Errors
    /// [`Fault::Broken`] when the file in the program is wrong, which a test would have noticed.
    pub fn read() -> Result<Self, Fault> {
        toml::from_str(TEXT).map_err(|error| Fault::broken(format_args!("samples/demo.toml: {error}")))
    }

    /// The corridor of the `number`-th worker: spread by weight, the same at every run.
    pub fn corridor_of(&self, number: u32) -> &Corridor {
        let all: u32 = self.corridor.iter().map(|corridor| corridor.weight).sum();
        // A step that shares no factor with the sum visits every remainder before it comes back to one.
        let mut left = number.wrapping_mul(37) % all.max(1);
        for corridor in &self.corridor {
            if left < corridor.weight {
                return corridor;
            }
            left -= corridor.weight;
        }
        &self.corridor[0]
    }

    /// The name of the `number`-th worker from a country.
    pub fn name(&self, origin: Country, number: u32) -> String {
        let given = self.names.get(origin.code()).map_or(&[][..], Vec::as_slice);
        let at = usize::try_from(number).unwrap_or(0) % given.len().max(1);
        let given = given.get(at).map_or("Sample", String::as_str);
        let family = self.family.get(origin.code()).map_or("Sample", String::as_str);
        format!("{given} {family} {number}")
    }
}
