//! Everything wrong with one input, collected and reported once.

use super::{Code, Fault};
use crate::foundations::limits;
use axum::http::StatusCode;

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldFault {
    /// JSON Pointer to the field (`/wage/amount`); empty: the whole.
    pub pointer: String,
    /// What is wrong.
    pub code: Code,
    /// Values its text shows, by name.
    pub values: Vec<(&'static str, String)>,
}

impl FieldFault {
    /// The `id` of the field on a page: `/wage/amount` is `wage-amount`.
    pub fn anchor(&self) -> String {
        self.pointer.trim_start_matches('/').replace('/', "-")
    }
}

/// A list of things that are wrong. At most [`limits::FAULTS`] are kept; [`Faults::left_out`] counts the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    items: Vec<FieldFault>,
    left_out: usize,
    status: Option<u16>,
}

impl Faults {
    /// Nothing wrong yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// One thing wrong.
    pub fn one(pointer: &str, code: Code) -> Self {
        let mut faults = Self::new();
        faults.add(pointer, code, []);
        faults
    }

    /// Adds one thing that is wrong at `pointer`, with the values that its text shows.
    pub fn add(&mut self, pointer: &str, code: Code, values: impl IntoIterator<Item = (&'static str, String)>) {
        if self.items.len() >= limits::FAULTS.size() {
            self.left_out += 1;
            return;
        }
        let values = values.into_iter().collect();
        self.items.push(FieldFault { pointer: pointer.to_owned(), code, values });
    }

    /// Adds `code` at `pointer` unless `holds`.
    pub fn must(&mut self, pointer: &str, holds: bool, code: Code) {
        if !holds {
            self.add(pointer, code, []);
        }
    }

    /// The value, or nothing and its fault noted.
    pub fn take<T>(&mut self, pointer: &str, result: Result<T, Code>) -> Option<T> {
        result.map_err(|code| self.add(pointer, code, [])).ok()
    }

    /// Makes the checked thing when nothing is wrong, else the fault. `make` runs only when nothing is wrong.
    ///
    /// # Errors
    /// [`Fault::Invalid`] with everything that was collected.
    pub fn finish<T>(self, make: impl FnOnce() -> T) -> Result<T, Fault> {
        if self.items.is_empty() { Ok(make()) } else { Err(Fault::Invalid(self)) }
    }

    /// Is nothing wrong?
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// What is wrong, in the order found.
    pub fn items(&self) -> &[FieldFault] {
        &self.items
    }

    /// How many more there were than are kept.
    pub fn left_out(&self) -> usize {
        self.left_out
    }

    /// What is wrong at `pointer`.
    pub fn at<'a>(&'a self, pointer: &'a str) -> impl Iterator<Item = &'a FieldFault> {
        self.items.iter().filter(move |item| item.pointer == pointer)
    }

    /// The status to answer with; 422 unless said otherwise.
    pub fn status(&self) -> StatusCode {
        self.status.and_then(|code| StatusCode::from_u16(code).ok()).unwrap_or(StatusCode::UNPROCESSABLE_ENTITY)
    }

    /// The same with another status (400 for what cannot be read, 405, 415).
    #[must_use]
    pub fn with_status(mut self, status: StatusCode) -> Self {
        self.status = Some(status.as_u16());
        self
    }
}
