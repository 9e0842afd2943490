## "Check a contract or a job offer": values, comparisons and what is missing

# A number of days.
contract-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
# A number of months.
contract-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
# A number of hours.
contract-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# A number of minutes.
contract-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
# An answer.
contract-yes = yes
# An answer.
contract-no = no
# Stands for a value that is not known.
contract-not-known = not known
# Stands in a sentence for something the reader did not tell us.
contract-not-told = (you did not tell us)
# Stands in a sentence of the law for a value that we have not recorded.
contract-not-recorded = (not recorded here)
# A name and its value: "wage 1,800 AED".
contract-named-value = { $name } { $value }
# A value that was worked out: "96 hours (worked out from: working hours in a day 8 hours, rest days 1)".
contract-worked-out = { $value } (worked out from: { $parts })
# Stands for the day in "on ..." when it is not known.
contract-that-day = that day

# Comparisons. $left is the contract's side, $right the law's: "wage 1,800 AED is below lowest monthly wage 2,000 AED".
contract-is-equal = { $left } is the same as { $right }
contract-is-not-equal = { $left } is not the same as { $right }
contract-is-below = { $left } is below { $right }
contract-is-at-most = { $left } is not above { $right }
contract-is-above = { $left } is above { $right }
contract-is-at-least = { $left } is not below { $right }
contract-is-one-of = { $left } is one of: { $right }
contract-is-none-of = { $left } is none of: { $right }
contract-is-missing = { $left } is not given
contract-is-given = { $left } is given

# What is missing for an answer.
contract-missing-fact = You did not tell us: { $fact }.
contract-missing-law = We have not recorded the law of { $country } on this: { $law }.
contract-missing-law-day = We have not recorded the law of { $country } on this for { $day }: { $law }.
contract-missing-day-not-sure = The law of { $country } changed around { $day }, and we do not know the exact day: { $law }.
contract-missing-day = We need the day (signing, start of work or departure) to know which law holds: { $law }.
contract-missing-rate = We cannot compare { $one } with { $other }: we have no exchange rate for that day.
contract-missing-overflow = A number is too large to work with.

# The answer of the whole check, as a heading.
contract-answer-not-lawful = This contract breaks the law
contract-answer-cannot-tell = We cannot tell yet if this contract is lawful
contract-answer-lawful = We found nothing unlawful in this contract
# What can be said of one clause. Short: it stands in a coloured tag.
contract-status-not-lawful = Not lawful
contract-status-cannot-tell = Cannot tell yet
contract-status-take-care = Take care
contract-status-lawful = Lawful
contract-status-no-rule = No rule found

## The command line

# What a file was found to be.
contract-file-found = { $file }: { $found }
# Headings of the table.
contract-column-contract = Contract
contract-column-answer = Answer
contract-column-clause = Clause
contract-column-why = Why
contract-column-next = What to do
# The sum of all files.
contract-total = { $contracts ->
    [one] { $contracts } contract: { $broken } not lawful, { $open } cannot tell yet, { $lawful } lawful, { $invalid } could not be read.
   *[other] { $contracts } contracts: { $broken } not lawful, { $open } cannot tell yet, { $lawful } lawful, { $invalid } could not be read.
}
# More contracts than are shown.
contract-more = Only the first { $shown } contracts are shown. Use --out to get all of them as a file.
# How often a rule is broken, in a file of many contracts.
contract-rule-count = { $title }: { $broken } broken, { $open } cannot tell
# Where the results went.
contract-written = The results are in { $file }.
# The file for the results has an ending that we do not know.
fault-contract-out-unknown = We cannot write “{ $path }”. Use a name that ends in .json, .csv, .xlsx or .parquet.
# The file for the results cannot be written.
fault-contract-out-unwritable = “{ $path }” cannot be written: { $why }. Choose another place.
# A file of contracts, or one contract in it, cannot be used. $message says what and where, $next what to do.
fault-contract-refused = { $message } { $next }
# The packs have no table of contracts.
fault-contract-no-law = The law in force here has no table of contracts. Start the program with its own packs, or mend yours.
