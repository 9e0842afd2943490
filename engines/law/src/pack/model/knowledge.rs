//! What people need to know: treaties and who is bound, rights, offices, and what it takes to go.

use super::Place;
use jiff::civil::Date;
use serde::Serialize;

/// How long after it joined an instrument comes into force for a country (never before the instrument itself).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TakesEffect {
    /// Days after joining.
    pub days: u32,
    /// Months after joining.
    pub months: u32,
    /// Then on the first day of the month that follows.
    pub first_of_next_month: bool,
    /// The article that says so.
    pub article: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
}

/// Kinds of work an instrument leaves out, at least in part.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeavesOut {
    /// Codes of the list `sector`.
    pub sectors: Vec<String>,
    /// The article that says so.
    pub article: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
}

/// The only countries that an instrument can bind, such as the members of a union.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenTo {
    /// Countries, ISO 3166-1 alpha-2.
    pub countries: Vec<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
}

/// A treaty or framework.
#[derive(Clone, Debug, Serialize)]
pub struct Instrument {
    /// Its id.
    pub id: String,
    /// Full title.
    pub title: String,
    /// Short title.
    pub short: Option<String>,
    /// The body that adopted it.
    pub body: Option<String>,
    /// `binding`, `non-binding`, ...
    pub kind: String,
    /// Year, month or day of adoption, as precise as known (ISO 8601).
    pub adopted: Option<String>,
    /// Year, month or day of entry into force.
    pub in_force: Option<String>,
    /// Year, month or day on which it was repealed or replaced.
    pub ended: Option<String>,
    /// How long after joining it comes into force for a country, where that is known.
    pub takes_effect: Option<TakesEffect>,
    /// Work it may leave out.
    pub may_leave_out: Option<LeavesOut>,
    /// The only countries it can bind, where it is not open to all.
    pub open_to: Option<OpenTo>,
    /// Document number and treaty series.
    pub citation: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Were the dates seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A treaty act of a country: signed, ratified, acceded, denounced, or known not to be a party on a day.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// The instrument.
    pub instrument: String,
    /// The country.
    pub country: String,
    /// `signed`, `ratified`, `acceded`, `accepted`, `in_force`, `denounced`, `not_party`, ...
    pub act: String,
    /// The day, month or year of the act (ISO 8601), when known.
    pub date: Option<String>,
    /// For `not_party`: the day on which that was so.
    pub as_of: Option<Date>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A reservation or declaration that bears on migrants.
#[derive(Clone, Debug, Serialize)]
pub struct Reservation {
    /// The instrument.
    pub instrument: String,
    /// The country.
    pub country: String,
    /// Articles it touches; empty: the whole.
    pub articles: Vec<String>,
    /// In own words.
    pub text: String,
    /// Its date, as precise as known.
    pub date: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A right by article.
#[derive(Clone, Debug, Serialize)]
pub struct Right {
    /// Its id.
    pub id: String,
    /// One plain sentence.
    pub text: String,
    /// The instrument.
    pub instrument: String,
    /// The article.
    pub article: String,
    /// Who holds it: `all`, `regular`, ...
    pub holders: String,
    /// `pre-departure`, `abroad`, `return`.
    pub stages: Vec<String>,
    /// Sectors it is limited to; empty: all.
    pub sectors: Vec<String>,
    /// Who owes it: `origin`, `destination`, `transit`, `employer`, `all`, ...
    pub duty_bearers: Vec<String>,
    /// Its topic.
    pub topic: String,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// An office that acts.
#[derive(Clone, Debug, Serialize)]
pub struct Institution {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Country, or `INT`.
    pub country: String,
    /// What it does.
    pub mandate: String,
    /// What it was called or replaced.
    pub former: Option<String>,
    /// Web address without scheme.
    pub website: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// What it takes to go (or to be admitted).
#[derive(Clone, Debug, Serialize)]
pub struct Procedure {
    /// Its id.
    pub id: String,
    /// The country whose procedure it is.
    pub country: String,
    /// The country it leads to, when it is for one only.
    pub destination: Option<String>,
    /// Its title.
    pub title: String,
    /// `exit-clearance`, `work-permit`, ...
    pub kind: String,
    /// Who needs it.
    pub who_needs: String,
    /// The law it rests on.
    pub legal_basis: Option<String>,
    /// What to watch.
    pub warning: Option<String>,
    /// Cost in all, where known.
    pub cost: Option<String>,
    /// Time in all, where known.
    pub time: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Its steps in order.
    pub steps: Vec<Step>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}

/// A step of a procedure.
#[derive(Clone, Debug, Serialize)]
pub struct Step {
    /// Its id.
    pub id: String,
    /// The procedure.
    pub procedure: String,
    /// Its place in the order.
    pub order: i64,
    /// What happens.
    pub title: String,
    /// Who acts.
    pub actor: String,
    /// Where.
    #[serde(rename = "where")]
    pub at: Option<String>,
    /// What to bring.
    pub documents: Vec<String>,
    /// Who should pay.
    pub who_should_pay: Option<String>,
    /// Cost, where known.
    pub cost: Option<String>,
    /// Time, where known.
    pub time: Option<String>,
    /// A gate at which to stop, and why.
    pub refuse_if: Option<String>,
    /// Note.
    pub note: Option<String>,
    /// Id of its source.
    pub source: String,
    /// Was it seen in the source?
    pub verified: bool,
    /// Where it stands.
    #[serde(skip)]
    pub place: Place,
}
