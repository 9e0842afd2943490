//! One table of every limit. Nothing in the program is unbounded; each bound has a name, a unit and a reason.

use std::time::Duration;

/// A named limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Stable name, used in problems and in the text `limit-<name>`.
    pub name: &'static str,
    /// The most that is accepted.
    pub most: u64,
    /// What is counted.
    pub unit: Unit,
    /// Why it is there.
    pub why: &'static str,
}

/// What a limit counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Seconds.
    Seconds,
    /// Rows of a table or records of a list.
    Rows,
    /// Unicode characters.
    Characters,
    /// Anything else that is counted one by one.
    Items,
}

impl Unit {
    /// The unit in lower case, for programs.
    pub fn name(self) -> &'static str {
        match self {
            Self::Bytes => "bytes",
            Self::Seconds => "seconds",
            Self::Rows => "rows",
            Self::Characters => "characters",
            Self::Items => "items",
        }
    }
}

impl Limit {
    /// The limit as a size in memory.
    pub const fn size(self) -> usize {
        self.most as usize
    }

    /// The limit as a number to show.
    pub const fn count(self) -> i64 {
        if self.most > i64::MAX as u64 { i64::MAX } else { self.most as i64 }
    }

    /// The limit as a length of time; meant for limits in seconds.
    pub const fn time(self) -> Duration {
        Duration::from_secs(self.most)
    }
}

macro_rules! limits {
    ($($(#[$doc:meta])* $id:ident = $name:literal, $most:expr, $unit:ident, $why:literal;)*) => {
        $($(#[$doc])* pub const $id: Limit = Limit { name: $name, most: $most, unit: Unit::$unit, why: $why };)*
        /// All limits, for the manual, the API page and the tests.
        pub const ALL: &[Limit] = &[$($id),*];
    };
}

limits! {
    /// Body of a request of a page or of the API.
    BODY = "body", 1 << 20, Bytes, "a contract is a few kilobytes; larger bodies are files";
    /// Body of a request that carries a file.
    UPLOAD = "upload", 64 << 20, Bytes, "a wage file of a large employer fits; a zip bomb does not";
    /// A file handed to the command line.
    FILE = "file", 8 << 30, Bytes, "files are read in batches, so only the disk bounds them";
    /// Records in one request of the API, or of one uploaded file.
    ROWS = "rows", 100_000, Rows, "answers in seconds; more belongs to the command line";
    /// Contracts in one request of the API.
    CONTRACTS = "contracts", 1_000, Rows, "each gets a full report; more belong in a file for the command line";
    /// Contracts in one uploaded file.
    UPLOADED = "uploaded-contracts", 5_000, Rows, "a page answers in seconds; more belong to the command line";
    /// One text a person typed or a file holds.
    TEXT = "text", 2_000, Characters, "no name or clause needs more";
    /// Query string of an address.
    QUERY = "query", 8_192, Bytes, "answers travel with the form; proxies cut longer addresses";
    /// Faults reported at once.
    FAULTS = "faults", 100, Items, "a list nobody reads to its end helps nobody";
    /// Languages looked at in Accept-Language.
    ACCEPT_LANGUAGE = "accept-language", 256, Bytes, "browsers send less; the rest is ignored";
    /// One file of a pack.
    PACK_FILE = "pack-file", marhala_law::limits::MAX_FILE_BYTES as u64, Bytes, "the largest country file is a twentieth of it";
    /// Files of all packs together.
    PACK_FILES = "pack-files", marhala_law::limits::MAX_FILES as u64, Items, "every country and corridor fits";
    /// Folders inside folders in a pack.
    PACK_DEPTH = "pack-depth", 8, Items, "packs are three deep; a link in a circle is endless";
    /// Time for one request of a page or of the API.
    REQUEST = "request-time", 30, Seconds, "a slow phone waits for its network, not for us";
    /// What a client should wait when the program is busy.
    BUSY = "busy-wait", 5, Seconds, "long enough for a burst to pass";
    /// What running requests get to finish when the program stops.
    SHUTDOWN = "shutdown-time", 10, Seconds, "then the process ends";
    /// Search results on one page.
    RESULTS = "results", 50, Items, "a person reads one page; programs follow the cursor";
    /// What a person may type into a search box.
    SEARCH = "search", 200, Characters, "a long question is cut, and the page says so";
    /// A name of a person or an organisation.
    NAME = "name", 200, Characters, "the longest name in a passport is shorter";
    /// A number of a document.
    DOCUMENT_NUMBER = "document-number", 40, Characters, "no passport number is longer than a quarter of it";
    /// Connections that read from the embedded database.
    READERS = "readers", 4, Items, "more than the cores of a small machine only queue elsewhere";
    /// Connections to a database server.
    CONNECTIONS = "connections", 16, Items, "a server of one country serves many copies of the program";
    /// How long a request waits for the database.
    DATABASE_WAIT = "database-wait", 5, Seconds, "then it is told to come again";
    /// Attempts to get in under one name or reference in a quarter of an hour.
    ATTEMPTS = "attempts", 5, Items, "a slip of the finger is forgiven; guessing is slowed down";
    /// Names and networks whose attempts are remembered.
    REMEMBERED_ATTEMPTS = "remembered-attempts", 100_000, Items, "a few megabytes; those that tried least are forgotten first";
    /// Passwords hashed at once.
    HASHES = "hashes", 4, Items, "each takes 64 MiB for a fifth of a second";
    /// Passwords that wait to be hashed.
    HASHES_WAITING = "hashes-waiting", 32, Items, "more are told to come again, rather than to fill the memory";
    /// How long a token of the API may live.
    TOKEN_DAYS = "token-days", 365, Items, "a token that nobody renews is forgotten and found by others";
    /// Searches of the public register from one network in a minute.
    SEARCHES = "searches", 60, Items, "a family with one connection fits; a program that copies the register uses the API";
    /// Keys of persons kept unwrapped in memory.
    REMEMBERED_KEYS = "remembered-keys", 10_000, Items, "a megabyte; then they are read again";
}
