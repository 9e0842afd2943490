//! Turning checked entries into the structures of the model.

mod knowledge;
mod law;
mod vocabulary;

pub(super) use knowledge::{institution, instrument, procedure, reservation, right, status, step};
pub(super) use law::{country, on_the_day, parameter, rule, scenario, source};
pub(super) use vocabulary::{code_list, fact, parameter_name, table};
