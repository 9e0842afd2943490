//! Every limit of the law engine in one table. Past a limit there is a problem with its place, never a panic or a slow machine.

/// Largest pack file, in bytes: 4 MiB.
pub const MAX_FILE_BYTES: usize = 4 * 1024 * 1024;
/// Most files in a pack.
pub const MAX_FILES: usize = 5_000;
/// Largest pack, in bytes of all its files: 64 MiB.
pub const MAX_TOTAL_BYTES: usize = 64 * 1024 * 1024;
/// Longest path inside a pack, in bytes.
pub const MAX_PATH_BYTES: usize = 512;
/// Most entries (`[[...]]`) in a pack, values of parameters counted too.
pub const MAX_ENTRIES: usize = 200_000;
/// Most problems listed in one reading; a last one says that there are more.
pub const MAX_PROBLEMS: usize = 10_000;
/// Longest rule condition, in characters.
pub const MAX_CONDITION_CHARACTERS: usize = 4_096;
/// Deepest nesting of a rule condition.
pub const MAX_CONDITION_DEPTH: usize = 64;
/// Longest identifier, in bytes.
pub const MAX_ID_BYTES: usize = 120;
/// Longest title, label, name or address, in characters.
pub const MAX_LINE_CHARACTERS: usize = 2_000;
/// Longest text of any other kind, in characters.
pub const MAX_TEXT_CHARACTERS: usize = 20_000;
/// Most items in a list inside an entry.
pub const MAX_LIST_ITEMS: usize = 1_000;
/// Most codes in a code list.
pub const MAX_CODES: usize = 1_000;
/// Most periods of one parameter.
pub const MAX_PERIODS: usize = 1_000;
/// Most facts in a table.
pub const MAX_FACTS: usize = 1_000;
/// Deepest nesting of the facts of a scenario.
pub const MAX_FACT_DEPTH: usize = 8;
/// Largest whole number of days, months or things counted.
pub const MAX_WHOLE_NUMBER: i64 = 1_000_000_000;
/// Largest whole number written in a rule, and largest product of those that multiply one value: no law needs more, and a whole
/// number times it still fits. What overflows all the same is unknown. Dates, intervals and `percent` have their own bounds.
pub const MAX_RULE_NUMBER: i64 = 1_000_000_000;
/// Longest value written as text, in characters.
pub const MAX_VALUE_CHARACTERS: usize = 20_000;
