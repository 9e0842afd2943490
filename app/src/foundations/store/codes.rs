//! Codes: short words of a closed list, stored as text, sent as text, and never confused with each other.

/// Makes an enum whose variants are stored, sent and parsed as the word beside them.
///
/// ```ignore
/// codes! {
///     /// Where a contract stands.
///     pub ContractState { Draft = "draft", Submitted = "submitted" }
/// }
/// ```
#[macro_export]
macro_rules! codes {
    ($(#[$doc:meta])* pub $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
            sea_orm::DeriveValueType, utoipa::ToSchema,
        )]
        #[sea_orm(value_type = "String")]
        pub enum $name { $($(#[$vdoc])* #[serde(rename = $word)] #[doc = concat!("`", $word, "`")] $variant,)* }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The word that stands for it everywhere.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.word())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::foundations::store::NotInList;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                match word { $($word => Ok(Self::$variant),)* _ => Err($crate::foundations::store::NotInList) }
            }
        }
    };
}

/// A word that is not in the list of codes it was read for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not in the list")]
pub struct NotInList;
