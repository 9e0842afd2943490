//! One-time codes as stored: a digest with the pepper, good once and not for ever; and wishes for one, not looked at yet.

use crate::codes;
use crate::foundations::store::Instant;
use crate::foundations::store::ids::{AccountId, OneTimeCodeId, WorkerId};
use sea_orm::entity::prelude::*;

codes! {
    /// How a code reaches the worker.
    pub CodeChannel {
        /// On a sheet of paper.
        Paper = "paper",
        /// By e-mail.
        Email = "email",
    }
}

/// A one-time code.
#[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
#[sea_orm(table_name = "one_time_code")]
pub struct Model {
    /// Its identifier.
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OneTimeCodeId,
    /// Whose it is.
    pub worker: WorkerId,
    /// What is kept of it.
    #[sea_orm(unique)]
    pub digest: Vec<u8>,
    /// How it reaches the worker.
    pub channel: CodeChannel,
    /// When it was made.
    pub made_at: Instant,
    /// When it ends.
    pub ends_at: Instant,
    /// When it was used.
    pub used_at: Option<Instant>,
    /// Who had it printed.
    pub made_by: Option<AccountId>,
}

/// None.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl ActiveModelBehavior for ActiveModel {}

/// Wishes for a code by e-mail. Whether there is such a reference is looked at later, so that the answer takes the same time.
pub mod wish {
    use crate::foundations::store::Instant;
    use sea_orm::entity::prelude::*;

    /// A wish.
    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "code_wish")]
    pub struct Model {
        /// Its identifier.
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        /// The reference that was typed; its check sign is right.
        pub reference: String,
        /// The language of the page.
        pub language: String,
        /// When it was wished for.
        pub made_at: Instant,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
