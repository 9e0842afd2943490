## "Check a contract or a job offer": values, comparisons and what is missing

# Stands for a value that is not known.
contract-not-known = not known
# Stands in a sentence for something the reader did not tell us.
contract-not-told = (you did not tell us)
# Stands in a sentence of the law for a value that we have not recorded.
contract-not-recorded = (not recorded here)
# A name and its value: "wage (1,800 AED)".
contract-named-value = { $name } ({ $value })
# A value that was worked out: "96 hours (worked out from: working hours in a day 8 hours, rest days 1)".
contract-worked-out = { $value } (worked out from: { $parts })
# Stands for the day in "on ..." when it is not known.
contract-that-day = that day

# Comparisons. $left is the contract's side, $right the law's: "wage (1,800 AED) is below lowest monthly wage (2,000 AED)".
contract-is-equal = { $left } is the same as { $right }
contract-is-not-equal = { $left }, not { $right }
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
# A rule that is broken. Short: it stands in a coloured tag after the duty.
contract-rule-broken = Rule broken

## The command line

# What a file was found to be.
contract-file-found = { $file }: { $found }
# Headings of the table.
contract-column-contract = Contract
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
# The API was asked for a kind of answer that there is not.
fault-contract-unknown-detail = There is no such detail. Write detail=full or detail=answers.
# The packs have no table of contracts.
fault-contract-no-law = The law in force here has no table of contracts. Start the program with its own packs, or mend yours.

## The pages

# Title of the first page.
contract-title = Check a contract or a job offer
# Beneath the title.
contract-lead = Tell us what the contract or the offer says. We compare it with the law and tell you what to do. You need no name, and nothing is stored.
# Button.
contract-continue = Continue
# Button, and the answer of someone who does not know.
contract-unsure = I am not sure
# Button: stops asking.
contract-enough = That is enough. See my answers
# Progress of the questions.
contract-progress = Question { $number } of { $count }
# An answer that was not given.
contract-not-answered = Not answered
# An answer.
contract-answer-yes = Yes
# An answer.
contract-answer-no = No
# Name of the list of currencies beside an amount.
contract-currency = Currency
# Names of the three parts of a date.
contract-day = Day
contract-month = Month
contract-year = Year
# How to write an answer.
contract-hint-money = Write the number, then choose the currency.
contract-hint-date = For example 27 3 2026.
contract-hint-hours = In hours. For example 8 or 7:30.
contract-hint-share = In percent. For example 125.
contract-hint-days = In days. For example 14.
contract-hint-months = In months. For example 24.
contract-hint-count = Write a number.
# Title of the page with all answers.
contract-answers-title = Check your answers
# Button.
contract-see-result = See the result
# Button on the result.
contract-change-answers = Change my answers
# Link: start again.
contract-another = Check another contract
# What to do first, by answer.
contract-next-not-lawful = Do not sign yet. If you have signed, you still have your rights: see below what to do. Keep a copy or a photo of the contract where only you can find it.
contract-next-cannot-tell = Some things are missing. See below which. Ask before you sign, and keep a copy or a photo of the contract.
contract-next-lawful = Of what we know of the law, everything you told us fits. Keep a copy of the contract, and check again if it changes.
# After "Cannot tell yet": why.
contract-why-law = because the law is not recorded here
# After "Cannot tell yet": why.
contract-why-fact = because you did not tell us enough
# After "Cannot tell yet": why.
contract-why-rate = because the amounts are in two currencies and we have no rate for that day
# After a value: since when it holds.
contract-since = since { $day }
# Mark of a value that nobody has seen in a source.
contract-not-verified = not verified
# Opens the rules of a clause that are not broken. $count is a number.
contract-other-rules = { $count ->
    [one] One more rule on this
   *[other] { $count } more rules on this
}
# Heading above the clauses with nothing broken.
contract-quiet-title = What else we looked at
# Before the remedy.
contract-what-to-do = What to do:
# Heading: facts nobody told us.
contract-missing-facts-title = What you did not tell us
# Heading: law that is not recorded.
contract-missing-law-title = What we do not know of the law
# Before a list of subjects.
contract-without-rule = We found no rule for:
# Beneath the result.
contract-no-advice = This page compares answers with the law we have recorded. It is not a lawyer. A person can help you more.
# Beneath the result.
contract-nothing-stored = Nothing was stored.
# Beneath the result: how to keep it.
contract-print = To keep this page, print it or save it.
# Before the first letters of the name of the law in force.
contract-law-hash = Law used:
# Heading: upload.
contract-file-title = Or hand in a file
# What a file may be.
contract-file-hint = JSON, TOML, CSV, Excel (.xlsx) or Parquet, with one contract or many. The file is read, judged and forgotten.
# Label of the file field.
contract-file-label = File with contracts
# Button.
contract-file-check = Check the file
# Title of the page with the results of a file.
contract-file-result = Contracts in the file
# Heading: what is wrong in a file.
contract-file-problems = What could not be read

# What is missing or wrong in an answer.
fault-contract-choose-origin = Choose the country you come from
fault-contract-choose-destination = Choose the country of work
fault-contract-choose-sector = Choose the kind of work
fault-contract-wrong-negative = The number cannot be below zero
fault-contract-wrong-number = Write the amount in digits, like 1200 or 1200.50
fault-contract-wrong-whole = Write a whole number, like 24
fault-contract-wrong-hours = Write hours like 8 or 7:30
fault-contract-wrong-date = Write the day, month and year in digits, like 27 3 2026
fault-contract-wrong-day = There is no such day. Check the day and the month
fault-contract-wrong-decimals = The amount has too many digits after the point for this currency
fault-contract-wrong-unclear = The amount can be read in two ways. Write it without a comma, like 1500 or 1.500
fault-contract-wrong-big = The number is too big. Check it
fault-contract-wrong-hidden = The answer has hidden characters. Type it again by hand
