//! Forms of pages: their fields by name, the key under which a form counts once, and the version it was made from.

use crate::foundations::fault::{Code, Fault};
use crate::foundations::store::sealing::random;
use crate::foundations::store::{CHANGED, Day};
use axum::Form;
use axum::extract::{FromRequest, Request};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// The fields of a form that was sent, in its order.
#[derive(Clone, Debug, Default)]
pub struct Fields(Vec<(String, String)>);

impl<S: Send + Sync> FromRequest<S> for Fields {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &S) -> Result<Self, Fault> {
        match Form::<Vec<(String, String)>>::from_request(request, state).await {
            Ok(Form(pairs)) => Ok(Self(pairs)),
            Err(_) => Err(Fault::unreadable(Code::UNREADABLE)),
        }
    }
}

impl Fields {
    /// Every field.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Every field as it came.
    pub fn all(&self) -> &[(String, String)] {
        &self.0
    }

    /// A field without spaces around it; empty when there is none.
    pub fn get(&self, name: &str) -> &str {
        let found = self.0.iter().rev().find(|(key, _)| key == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// The version that the form was made from; a form without one was made from none that is there.
    ///
    /// # Errors
    /// A conflict when it is missing.
    pub fn version(&self) -> Result<i64, Fault> {
        self.get("version").parse().map_err(|_| Fault::Conflict(CHANGED))
    }

    /// A day in three fields, `name-day`, `name-month` and `name-year`; nothing when all are empty.
    ///
    /// # Errors
    /// `wrong` when there is no such day.
    pub fn day(&self, name: &str, wrong: Code) -> Result<Option<Day>, Code> {
        let [year, month, day] = ["year", "month", "day"].map(|part| self.get(&format!("{name}-{part}")));
        if year.is_empty() && month.is_empty() && day.is_empty() {
            return Ok(None);
        }
        format!("{year:0>4}-{month:0>2}-{day:0>2}").parse().map(Some).map_err(|_| wrong)
    }
}

/// A fresh key for a form: sent twice, it counts once.
///
/// # Errors
/// When the system gives no random bytes.
pub fn once() -> Result<String, Fault> {
    Ok(URL_SAFE_NO_PAD.encode(random::<16>()?))
}
