//! Codes: stable words that name what is wrong, and key the texts that say it to people.

use serde::Serialize;

/// A stable code, lower case with dots and underscores: `request.unreadable`. Never translated, never renamed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Code(pub &'static str);

impl Code {
    /// The Fluent message that says it: `fault-request-unreadable`.
    pub fn message(self) -> String {
        format!("fault-{}", self.0.replace(['.', '_'], "-"))
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $id:ident = $code:literal;)*) => {
        impl Code { $($(#[$doc])* pub const $id: Code = Code($code);)* }
        /// The codes of the foundations; capabilities add their own in `crate::codes`.
        pub const CODES: &[Code] = &[$(Code::$id),*];
    };
}

codes! {
    /// The request could not be read at all.
    UNREADABLE = "request.unreadable";
    /// The body is not JSON.
    NOT_JSON = "request.not_json";
    /// The body is JSON, but not of the shape asked for.
    WRONG_SHAPE = "request.wrong_shape";
    /// The body is of a kind that this address does not read.
    WRONG_KIND = "request.wrong_kind";
    /// This address does not answer that method.
    WRONG_METHOD = "request.wrong_method";
    /// The address or query could not be read.
    WRONG_ADDRESS = "request.wrong_address";
    /// A field that does not exist.
    UNKNOWN_FIELD = "field.unknown";
    /// A field that must be given.
    MISSING_FIELD = "field.missing";
    /// A text that is too long.
    TEXT_TOO_LONG = "text.too_long";
    /// The packs hold errors and are not fit for use.
    PACKS_BROKEN = "packs.broken";
    /// A folder that cannot be read.
    FOLDER_UNREADABLE = "folder.unreadable";
    /// A file that cannot be read.
    FILE_UNREADABLE = "file.unreadable";
    /// The address to listen on cannot be used.
    ADDRESS_IN_USE = "address.in_use";
    /// There is no language of that name.
    NO_LANGUAGE = "language.unknown";
}
