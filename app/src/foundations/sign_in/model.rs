//! What sign-in keeps: digests, hashes and sealed bytes, never anything that opens a door by itself.

/// Passwords.
pub mod password {
    use crate::foundations::store::Instant;
    use crate::foundations::store::ids::AccountId;
    use sea_orm::entity::prelude::*;

    /// The password of an account.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "password")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: AccountId,
        /// argon2id over the peppered password, as a PHC string.
        pub hash: String,
        /// Since when.
        pub changed_at: Instant,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Secrets shared with an authenticator app.
pub mod totp {
    use crate::foundations::store::Instant;
    use crate::foundations::store::ids::AccountId;
    use sea_orm::entity::prelude::*;

    /// The secret of an account.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "totp")]
    pub struct Model {
        /// Whose.
        #[sea_orm(primary_key, auto_increment = false)]
        pub account: AccountId,
        /// Sealed with a key derived from those of the installation.
        pub sealed: Vec<u8>,
        /// The step of the last code that was taken: no code is good twice.
        pub last_step: Option<i64>,
        /// Since when.
        pub made_at: Instant,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Codes on paper for who has lost the app.
pub mod recovery_code {
    use crate::foundations::store::ids::AccountId;
    use sea_orm::entity::prelude::*;

    /// A code that was not used yet.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "recovery_code")]
    pub struct Model {
        /// Its peppered hash.
        #[sea_orm(primary_key, auto_increment = false)]
        pub digest: Vec<u8>,
        /// Whose.
        pub account: AccountId,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Links by which an account gets its password and second factor.
pub mod set_up_link {
    use crate::foundations::store::Instant;
    use crate::foundations::store::ids::AccountId;
    use sea_orm::entity::prelude::*;

    /// A link.
    #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
    #[sea_orm(table_name = "set_up_link")]
    pub struct Model {
        /// The hash of its token.
        #[sea_orm(primary_key, auto_increment = false)]
        pub digest: Vec<u8>,
        /// For whom.
        pub account: AccountId,
        /// Who handed it out; nobody when it was the terminal.
        pub made_by: Option<AccountId>,
        /// When.
        pub made_at: Instant,
        /// After this it is over.
        pub ends_at: Instant,
        /// When it was used.
        pub used_at: Option<Instant>,
    }

    /// None.
    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}
