//! Which registers are exported, and which of their columns: none that is sealed, none that only the program needs.

use crate::codes;
use crate::foundations::access::Category;
use crate::foundations::fault::Fault;
use crate::foundations::store::{Kept, fault};
use crate::pre_departure::contract_register::model as contract;
use crate::pre_departure::fees::model as fee;
use crate::pre_departure::recruiters::model as licence;
use crate::pre_departure::workers::{journey, worker};
use sea_orm::entity::prelude::*;
use sea_orm::{DatabaseTransaction, QueryOrder, QuerySelect};
use serde_json::{Map, Value};

codes! {
    /// A register.
    pub What {
        /// Workers.
        Workers = "workers",
        /// Journeys.
        Journeys = "journeys",
        /// Contracts.
        Contracts = "contracts",
        /// Fees.
        Fees = "fees",
        /// Licences.
        Licences = "licences",
    }
}

/// Rows read at once.
const CHUNK: u64 = 2_000;

impl What {
    /// As the access policies know it.
    pub fn category(self) -> Category {
        match self {
            Self::Workers => Category::Worker,
            Self::Journeys => Category::Journey,
            Self::Contracts => Category::Contract,
            Self::Fees => Category::Fee,
            Self::Licences => Category::Licence,
        }
    }

    /// Its columns, in order.
    pub fn columns(self) -> &'static [&'static str] {
        match self {
            Self::Workers => &["id", "reference", "name", "called", "birth_date", "sex", "nationality", "language"],
            Self::Journeys => &[
                "id",
                "reference",
                "worker",
                "number",
                "origin",
                "destination",
                "occupation",
                "stage",
                "recruiter",
                "employer",
                "departs_on",
                "departed_on",
                "arrived_on",
                "ended_on",
            ],
            Self::Contracts => &[
                "id",
                "reference",
                "worker",
                "journey",
                "recruiter",
                "employer",
                "origin",
                "destination",
                "kind",
                "state",
                "verdict",
                "facts",
                "starts_on",
            ],
            Self::Fees => &[
                "id",
                "worker",
                "journey",
                "contract",
                "recruiter",
                "taken_by",
                "paid_by",
                "item",
                "amount_minor",
                "currency",
                "paid_on",
                "state",
            ],
            Self::Licences => &[
                "id",
                "number",
                "recruiter",
                "state",
                "since",
                "valid_from",
                "valid_until",
                "ground",
                "bond_minor",
                "bond_currency",
            ],
        }
    }

    /// The next rows after this identifier, in order; none at the end.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn rows(
        self,
        db: &DatabaseTransaction,
        after: Option<Uuid>,
    ) -> Result<Vec<(Uuid, Map<String, Value>)>, Fault> {
        match self {
            Self::Workers => chunk::<worker::Model>(db, after).await,
            Self::Journeys => chunk::<journey::Model>(db, after).await,
            Self::Contracts => chunk::<contract::Model>(db, after).await,
            Self::Fees => chunk::<fee::Model>(db, after).await,
            Self::Licences => chunk::<licence::Model>(db, after).await,
        }
    }
}

async fn chunk<M: Kept>(
    db: &DatabaseTransaction,
    after: Option<Uuid>,
) -> Result<Vec<(Uuid, Map<String, Value>)>, Fault> {
    let mut query = M::Entity::find().order_by_asc(M::ID).limit(CHUNK);
    if let Some(after) = after {
        query = query.filter(M::ID.gt(after));
    }
    let rows = query.all(db).await.map_err(fault)?;
    let object = |row: &M| match serde_json::to_value(row) {
        Ok(Value::Object(columns)) => Ok((row.head().id, columns)),
        other => Err(Fault::broken(format_args!("a row for export: {other:?}"))),
    };
    rows.iter().map(object).collect()
}
