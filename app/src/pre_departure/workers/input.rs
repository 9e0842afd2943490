//! What is typed about a worker, checked once.

use super::document::DocumentKind;
use super::worker::Sex;
use crate::foundations::fault::{Code, Fault, Faults};
use crate::foundations::limits;
use crate::foundations::store::ids::OrganisationId;
use crate::foundations::store::{Country, Day};
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A name is missing.
pub const NO_NAME: Code = Code("worker.no_name");
/// A birth date that cannot be.
pub const BIRTH_DATE: Code = Code("worker.birth_date");
/// Origin and destination are the same country.
pub const SAME_COUNTRY: Code = Code("journey.same_country");
/// A document that expired before it was issued.
pub const DOCUMENT_DAYS: Code = Code("document.days");
/// A document number that is empty or too long.
pub const DOCUMENT_NUMBER: Code = Code("document.number");

/// Oldest age that is taken for a slip of the pen.
const OLDEST_YEARS: i16 = 120;

/// A worker to be registered, with the first journey.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewWorker {
    /// Full name, in any script.
    pub name: String,
    /// How to address this person, when not by the full name.
    #[serde(default)]
    pub called: Option<String>,
    /// Date of birth.
    #[serde(default)]
    pub birth_date: Option<Day>,
    /// As in the passport.
    #[serde(default)]
    pub sex: Option<Sex>,
    /// Nationality, ISO 3166-1 alpha-2.
    pub nationality: Country,
    /// The language to write in, BCP 47; English when absent.
    #[serde(default)]
    pub language: Option<String>,
    /// Telephone, with the country code.
    #[serde(default)]
    pub phone: Option<String>,
    /// E-mail.
    #[serde(default)]
    pub email: Option<String>,
    /// The passport, when there is one already.
    #[serde(default)]
    pub passport: Option<NewDocument>,
    /// The journey.
    pub journey: NewJourney,
}

/// A journey to be started.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewJourney {
    /// From where, ISO 3166-1 alpha-2.
    pub origin: Country,
    /// To where.
    pub destination: Country,
    /// The employer abroad.
    #[serde(default)]
    pub employer: Option<OrganisationId>,
    /// The recruiter; a recruiter's own staff need not say it.
    #[serde(default)]
    pub recruiter: Option<OrganisationId>,
    /// ISCO-08 code of the work.
    #[serde(default)]
    pub occupation: Option<String>,
    /// The day planned for departure.
    #[serde(default)]
    pub departs_on: Option<Day>,
}

/// A document to be entered.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewDocument {
    /// What it is.
    pub kind: DocumentKind,
    /// Who issued it.
    #[serde(default)]
    pub country: Option<Country>,
    /// Its number.
    #[serde(default)]
    pub number: Option<String>,
    /// When it was issued.
    #[serde(default)]
    pub issued_on: Option<Day>,
    /// The last day it is valid.
    #[serde(default)]
    pub expires_on: Option<Day>,
}

impl NewWorker {
    /// Checks it; everything that is wrong is told at once.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that is wrong.
    pub fn check(self, today: Date) -> Result<Self, Fault> {
        let mut faults = Faults::new();
        faults.must("/name", !self.name.trim().is_empty(), NO_NAME);
        for (pointer, text) in [("/name", Some(&self.name)), ("/called", self.called.as_ref())] {
            let long = text.is_some_and(|text| text.chars().count() > limits::NAME.size());
            faults.must(pointer, !long, Code::TEXT_TOO_LONG);
        }
        if let Some(Day(born)) = self.birth_date {
            let possible = born <= today && today.year() - born.year() <= OLDEST_YEARS;
            faults.must("/birth_date", possible, BIRTH_DATE);
        }
        faults.must("/journey/destination", self.journey.origin != self.journey.destination, SAME_COUNTRY);
        if let Some(passport) = &self.passport {
            passport.check("/passport", &mut faults);
        }
        faults.finish(|| Self { name: self.name.trim().to_owned(), ..self })
    }
}

impl NewDocument {
    /// Notes what is wrong with it.
    pub fn check(&self, pointer: &str, faults: &mut Faults) {
        if let (Some(issued), Some(expires)) = (self.issued_on, self.expires_on) {
            faults.must(&format!("{pointer}/expires_on"), issued <= expires, DOCUMENT_DAYS);
        }
        if let Some(number) = &self.number {
            let fits = (1..=limits::DOCUMENT_NUMBER.size()).contains(&number.trim().chars().count());
            faults.must(&format!("{pointer}/number"), fits, DOCUMENT_NUMBER);
        }
    }

    /// The number as it is compared: capital letters and digits only.
    pub fn normalised_number(&self) -> Option<String> {
        let number = self.number.as_ref()?;
        Some(number.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect())
    }
}
