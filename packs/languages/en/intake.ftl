## What is wrong with a file of contracts, or with one contract in it: what it is, and under the same name with "-next" what to do.
## Values in quotation marks stand as somebody wrote them.

# Something is wrong at a place: "contract 2, row 3, column B: ...".
intake-placed = { $place }: { $message }
# Joins two parts of a place.
intake-place-and = { $place }, { $more }
# Parts of a place in a file. $id is the contract's own identifier.
intake-place-contract = contract { $number }
intake-place-contract-id = contract { $number } ({ $id })
intake-place-row = row { $number }
intake-place-line = line { $number }
intake-place-column = column { $column }
intake-place-field = field { $field }

## What a file was found to be

# Kinds of files.
intake-found-json = JSON
intake-found-json-lines = JSON, one contract a line
intake-found-toml = TOML
intake-found-csv-commas = CSV with commas
intake-found-csv-semicolons = CSV with semicolons
intake-found-csv-tabs = CSV with tabs
intake-found-csv-bars = CSV with bars
intake-found-xlsx = an Excel workbook
intake-found-parquet = Parquet
# The kind of a file and how its letters are written.
intake-found-marked = { $format }, UTF-8 with a byte order mark
intake-found-utf16 = { $format }, UTF-16

## Words that stand inside other texts

# What is too large: "This file has 90 MB".
intake-this-file = This file
intake-this-workbook = This workbook
intake-this-toml = This TOML file
# What stands where a value or a contract should: "The value cannot be a list", "This is a list, not a contract".
intake-what-list = a list
intake-what-text = text
intake-what-true-or-false = true or false
intake-what-null = null
intake-what-number = a number
intake-what-number-or-yes-no = a number or a yes-or-no value
intake-what-that-amount = that amount
intake-what-object = an object other than { "{ amount, currency }" }
intake-what-time = a length of time
intake-what-sheet-error = an error of the spreadsheet
intake-what-no-day = a day outside the calendar
intake-what-this-fact = a fact of this kind
intake-what-this = this
# Why the letters or the rest of a file cannot be read: "The letters of this file cannot be read: the header row is not UTF-8".
intake-reason-header = the header row is not UTF-8
intake-reason-cell = the cell "{ $written }" is not UTF-8
intake-reason-this-line = this line holds a letter that is not UTF-8
intake-reason-line = line { $line } holds a letter that is not UTF-8
intake-reason-letter = it holds a letter that is not UTF-8
intake-reason-zeros = it holds zero bytes, as UTF-16 without its mark or a program would
intake-reason-utf16-cut = the UTF-16 text is broken: it ends in the middle of a letter
intake-reason-utf16-half = the UTF-16 text is broken: it holds half a letter
intake-reason-many-fields = the object has too many fields
# Stands after a sentence, with a space before it: how many contracts could still be read.
intake-before = { $count ->
    [0] { "" }
    [1] { " " }The contract before it was read.
   *[other] { " " }The { $count } contracts before it were read.
}

## The whole file

# The file cannot be opened. $why is the computer's own reason, often in English.
intake-cannot-open = { $file } cannot be opened: { $why }.
intake-cannot-open-next = Check the name and the folder.
# A folder, say.
intake-not-a-file = { $file } is not a file.
intake-not-a-file-next = Name a file of contracts.
# The file cannot be read. $why is the reason.
intake-cannot-read = The file cannot be read: { $why }.
intake-cannot-read-next = Copy it again and try once more.
# $what is "This file" or the like.
intake-too-large = { $what } has { $length } MB; the most is { $most } MB. Nothing was read.
intake-too-large-next = Split it into smaller files, or send many contracts as CSV or Parquet.
# A damaged file.
intake-damaged = The file is damaged in a way that keeps it from being read.
intake-damaged-next = Save it again, or send it as CSV.
# An empty file.
intake-empty = The file is empty.
intake-empty-next = Send a file with at least one contract.
# An empty table.
intake-empty-table = { intake-empty }
intake-empty-table-next = Send a header row and contracts.
# A file without contracts.
intake-no-contract = There is no contract in the file.
intake-no-contract-next = { intake-empty-next }
# The packs have no table of contracts.
intake-no-law = The packs in force have no table of contracts.
intake-no-law-next = Start the program with its own packs, or mend them.
# The letters cannot be read. $why is one of the reasons above.
intake-encoding = The letters of this file cannot be read: { $why }.
intake-encoding-next = Save it again as "CSV UTF-8" (or UTF-16 with its mark) and send that.

# Files of a kind that is not read.
intake-is-pdf = This is a PDF, which is not read here.
intake-is-pdf-next = Answer the questions on the page instead, or type the contract into the table.
intake-is-jpeg = This is a photo (JPEG), which is not read here.
intake-is-jpeg-next = Answer the questions on the page instead: photos are not read.
intake-is-png = This is a picture (PNG), which is not read here.
intake-is-png-next = Answer the questions on the page instead: pictures are not read.
intake-is-gzip = This is a packed file (gzip), which is not read here.
intake-is-gzip-next = Unpack it first, then send the file inside.
intake-is-old-office = This is an old Office file (.xls or .doc), which is not read here.
intake-is-old-office-next = Save it as .xlsx or .csv and send that.
intake-is-rtf = This is a text document (RTF), which is not read here.
intake-is-rtf-next = Save the table as .csv and send that.
intake-is-arrow = This is an Arrow file, which is not read here.
intake-is-arrow-next = Save it as Parquet and send that.

## JSON and TOML

# One contract takes too many bytes. $before is a sentence with a space before it, or nothing.
intake-contract-long = One contract is too long to be one.{ $before }
intake-contract-long-next = Check the brackets.
# Lists in lists in lists.
intake-too-deep = The JSON is nested too deep.{ $before }
intake-too-deep-next = A contract is a flat object.
# The file was cut.
intake-cut = The file ends in the middle, in line { $line }.{ $before }
intake-cut-next = Send the whole file again.
# JSON that is not JSON. $why is the parser's own reason, in English.
intake-json = The JSON cannot be read: { $why }.{ $before }
intake-json-next = Correct it there.
# A line of JSON lines.
intake-line-long = This line is too long to be one contract.
intake-line-long-next = Write one contract a line.
# TOML that is not TOML. $why is the parser's own reason, in English.
intake-toml = The TOML cannot be read: { $why }.
intake-toml-next = Correct it there; the other contracts are read.
# $what is "a list" or the like.
intake-not-an-object = This is { $what }, not a contract.
intake-not-an-object-next = Write each contract as { "{ \"origin\": ..., ... }" }.
# Something else where a contract should stand in TOML.
intake-not-a-table = This is not a contract.
intake-not-a-table-next = Write [[contract]] above its fields.
# A field that stands beside the contracts.
intake-beside-list = "{ $name }" stands beside the list of contracts and is not used.
intake-beside-list-next = Put fields inside the contract they belong to.
# The same in TOML.
intake-beside = "{ $name }" stands beside the contracts and is not used.
intake-beside-next = { intake-beside-list-next }
# Too many fields in one contract.
intake-too-many-fields = The contract has { $count } fields; the most is { $most }.
intake-too-many-fields-next = Leave out what is not needed.
# One name twice.
intake-field-twice = The field "{ $name }" stands twice.
intake-field-twice-next = Keep the right one and delete the other.

## Tables

# The last row of a CSV file.
intake-may-be-cut = The file does not end with a line break, so its last row may have been cut.
intake-may-be-cut-next = Check the last cell of this row.
# A row with too many or too few cells.
intake-cells = This row has { $cells } cells; the header row has { $columns }.
intake-cells-next = Check for a missing or an extra separator, for a comma inside a number without quotes, and whether the file was cut.
# A quotation mark that is never closed.
intake-row-long = A row is too long to be one contract: perhaps a quotation mark is opened and never closed.
intake-row-long-next = Close it. The rows before it were read, those after it were not.
# $why is the parser's own reason, often in English.
intake-table-unreadable = The table cannot be read further: { $why }.
intake-table-unreadable-next = Check the file.
# Too many columns.
intake-too-many-columns = The table has { $count } columns; the most is { $most }.
intake-too-many-columns-next = Leave out the columns that are not needed.
# Fees in a table.
intake-fees-in-cell = A list of fees does not fit in one cell.
intake-fees-in-cell-next = Use recruitment_fee and related_costs, or send JSON or TOML.
# Two columns of one name.
intake-column-twice = Two columns are called "{ $name }".
intake-column-twice-next = { intake-field-twice-next }
# No column is known.
intake-no-facts = No column has the name of a fact about a contract.
intake-no-facts-next = Name the columns as `marhala law facts` does: origin, destination, sector, wage, ...
# A zip file that is no Excel workbook.
intake-not-a-workbook = { $what ->
    [opendocument] This is an OpenDocument file, not a workbook.
    [word] This is a Word document, not a workbook.
   *[zip] This is a packed folder (zip), not a workbook.
}
intake-not-a-workbook-next = Save the table as .xlsx or .csv and send that.
# A workbook that would fill the memory.
intake-zip-bomb = This workbook unpacks to far more than its size: the most is { $most } MB and { $ratio } times its size.
intake-zip-bomb-next = { intake-is-rtf-next }
# A workbook with a password.
intake-locked = The workbook is locked with a password.
intake-locked-next = Save it without one.
# A damaged workbook.
intake-workbook-damaged = The workbook is damaged, cut in the middle, or written by a program we do not know.
intake-workbook-damaged-next = Open it in a spreadsheet program, save it again as .xlsx or .csv, and send that.
# $why is the parser's own reason, in English.
intake-workbook-unreadable = The workbook cannot be read: { $why }.
intake-workbook-unreadable-next = Save it again as .xlsx or .csv and send that.
# Rows in a wrong order.
intake-rows-out-of-order = The rows of the sheet are out of order.
intake-rows-out-of-order-next = { intake-workbook-unreadable-next }
# Too many rows.
intake-too-many-rows = The sheet has more than { $rows } rows or { $cells } cells.
intake-too-many-rows-next = Save it as CSV, which may be longer.
# A workbook of several sheets.
intake-other-sheets = Only the sheet "{ $sheet }" was read.
intake-other-sheets-next = Send the other sheets as files of their own, if they hold contracts.
# An empty workbook.
intake-empty-workbook = No sheet of the workbook holds anything.
intake-empty-workbook-next = { intake-empty-table-next }
# $why is the parser's own reason, in English.
intake-parquet-damaged = The Parquet file is cut or damaged: { $why }.
intake-parquet-damaged-next = Send the whole file again. Contracts read before this place stand.
# A Parquet file that would fill the memory.
intake-parquet-large = The Parquet file has row groups that are too large, or more than { $most } rows.
intake-parquet-large-next = Write it with smaller row groups (a million rows at most).
# A column of a type that cannot hold its fact. $type is a word of Parquet.
intake-column-type = The column "{ $name }" has the type { $type }.
intake-column-type-next = { $wanted ->
    [money] It must be Int64 in minor units, Decimal, or text; never a float.
    [date] It must be Date32, or text such as 2026-02-28.
    [hours] It must be Int64 in minutes, or text such as "8 h".
    [share] It must be Int64 in hundredths of a percent, or text such as "125 %".
    [number] It must be Int64 or text.
    [yes-no] It must be Boolean, or text: yes or no.
   *[text] It must be text.
}
# A column that holds lists or groups.
intake-column-nested = { intake-column-type }
intake-column-nested-next = Nested columns are not read: use flat columns named like facts.

## Names of fields

# A very long name.
intake-name-long = A field has a name longer than { $most } letters: "{ $name }".
intake-name-long-next = Use the names of `marhala law facts`.
# A slip of the pen: $near is the field that was probably meant.
intake-field-slip = We do not know the field "{ $name }".
intake-field-slip-next = Did you mean "{ $near }"? Rename it, or leave it out if it is something else.
# A field we do not know, and one a little like it.
intake-field-near = We do not know the field "{ $name }", so it is not used.
intake-field-near-next = The nearest name we know is "{ $near }".
# A field we do not know.
intake-field-unknown = { intake-field-near }
intake-field-unknown-next = `marhala law facts` lists the names we know.

## Values

# The identifier of a contract.
intake-id-kind = The identifier is not text.
intake-id-kind-next = Write it as text.
# The identifier of a contract is too long.
intake-id-long = The identifier is longer than { $most } letters: "{ $written }".
intake-id-long-next = Use a shorter one.
# A very long value.
intake-value-long = The value is longer than { $most } letters: "{ $written }".
intake-value-long-next = Write only the value itself.
# Characters that cannot be seen.
intake-hidden = "{ $written }" holds characters that cannot be seen or that turn the text around.
intake-hidden-next = Type the value again by hand.
# A formula in a spreadsheet.
intake-formula = The cell holds a formula, "{ $written }". Formulas are never worked out here.
intake-formula-next = Replace the formula by its value (in a spreadsheet: copy, then paste as values).
# $what is "a list" or the like.
intake-wrong-kind = The value cannot be { $what }.
intake-wrong-kind-next = { $wanted ->
    [money] Write an amount with its currency: "1200.50 AED".
    [date] Write year, month and day: "2026-02-28".
    [number] Write a whole number.
    [hours] Write it as "8 h" or "7 h 30 min".
    [share] Write it with its sign: "125 %".
    [yes-no] Write yes or no.
   *[word] Write one of the words of the list.
}
# A number below zero.
intake-negative = "{ $written }" is below zero.
intake-negative-next = Write a number of zero or more.
# Not a number.
intake-not-a-number = "{ $written }" is not a number.
intake-not-a-number-next = Write digits only, with a point before the decimals: 1200.50.
# A number that is too big.
intake-too-big = "{ $written }" is too big to be meant.
intake-too-big-next = Check the number.
# A number above the most there can be. $most is a number or "24 hours".
intake-over-the-most = { $written } is more than there can be.
intake-over-the-most-next = Check it: the most that makes sense is { $most }.
# "1,500" may be 1500 or 1.500.
intake-unclear-number = "{ $written }" can be read in two ways: as { $thousands } or as { $decimals }.
intake-unclear-number-next = Write { $thousands } or { $decimals }.
# Not a whole number.
intake-not-whole = "{ $written }" is not a whole number.
intake-not-whole-next = Write a whole number, such as 24.
# Not a length of time.
intake-not-hours = "{ $written }" is not a length of time in hours and minutes.
intake-not-hours-next = Write it as "8 h" or "7 h 30 min".
# A share without its sign.
intake-unclear-share = "{ $written }" has no % sign, so it can be read in two ways.
intake-unclear-share-next = Write a share with its sign, such as "125 %".
# Not a date.
intake-not-a-date = "{ $written }" is not a date as it is written here.
intake-not-a-date-next = Write year, month and day: 2026-02-28.
# 30 February, say.
intake-no-such-day = There is no day { $written }.
intake-no-such-day-next = Check the month and the day.
# Neither yes nor no.
intake-not-yes-no = "{ $written }" is neither yes nor no.
intake-not-yes-no-next = Write yes or no; leave it empty when you do not know.
# A word that is not in the list. $near is what was probably meant, $known all words.
intake-unknown-code = "{ $written }" is not a word that is known here.
intake-unknown-code-next = { $guess ->
    [yes] Did you mean { $near }?
   *[no] Write one of: { $known }.
}
# An amount without a currency. $column is the name of a field.
intake-no-currency = "{ $written }" has no currency.
intake-no-currency-next = Write it with the amount ("1200 AED") or in { $column }.
# Not a currency.
intake-unknown-currency = "{ $written }" is not the code of a currency in use.
intake-unknown-currency-next = Write the three letters of ISO 4217, such as AED, PHP or USD.
# Two currencies for one amount.
intake-two-currencies = "{ $written }" is in { $one }, but its currency is given as { $other }.
intake-two-currencies-next = Write one currency.
# More decimals than the currency has.
intake-minor-units = "{ $written }" has { $decimals } decimals; { $currency } has { $digits }.
intake-minor-units-next = Check the amount and its currency.
# The contract ends before it starts.
intake-ends-before-start = The contract ends on { $ends }, before it starts on { $starts }.
intake-ends-before-start-next = Check both days.
# The months that are written and those that the days make.
intake-months-disagree = The contract says { $given } months, but its days make { $months }.
intake-months-disagree-next = Correct one.

# A word that is not in a list of a standard: countries, currencies or languages.
intake-not-in-list = “{ $written }” is not in the list “{ $list }”.
intake-not-in-list-next = { $list ->
    [country] Write the two letters of the country (ISO 3166-1), such as PH.
    [currency] Write the three letters of the currency (ISO 4217), such as AED.
   *[language] Write the code of the language (BCP 47), such as ar or fil.
}
# A number that is too big for this fact. $fact is the name of a field.
intake-more-than-can-be = `{ $fact }` is more than can be.
intake-more-than-can-be-next = Check the number and its unit.
# Not a date of our calendar.
intake-no-date = { $written } is not a date.
intake-no-date-next = Write year, month and day, such as 2026-06-01.
# Not a share.
intake-no-share = “{ $written }” is not a share.
intake-no-share-next = Write it with the sign and at most two decimals, such as “12.5 %”.
# A value that cannot be used.
intake-not-accepted = “{ $written }” cannot be used here.
intake-not-accepted-next = Check the value.

## Fees

# `fees` is the name of a field.
intake-fees-kind = `fees` is not a list.
intake-fees-kind-next = Write fees = { "[ { ... }, { ... } ]" }.
# Too many fees.
intake-too-many-fees = There are { $count } fees; the most is { $most }.
intake-too-many-fees-next = Add up small ones.
# Something else where a fee should stand.
intake-fee-kind-of-value = A fee is not a table of its parts.
intake-fee-kind-of-value-next = Write { "{ amount = ... }" }.
# A part of a fee that we do not know. $near is what was probably meant, $known all parts.
intake-fee-field = We do not know "{ $name }" of a fee.
intake-fee-field-next = { $guess ->
    [yes] Did you mean "{ $near }"?
   *[no] A fee has: { $known }.
}
# The day of a payment.
intake-fee-day = The day of a payment is not a date that exists.
intake-fee-day-next = { intake-not-a-date-next }
# The amount of a fee.
intake-fee-amount = The amount of a fee is not a number.
intake-fee-amount-next = Write "1200.50 NPR".
# Two currencies for one fee.
intake-fee-two-currencies = The fee is in { $one } and in { $other }.
intake-fee-two-currencies-next = { intake-two-currencies-next }
# Not a currency.
intake-fee-currency = { intake-unknown-currency }
intake-fee-currency-next = Write three letters, such as NPR or PHP.
# The kind of a fee is no text.
intake-fee-kind-not-word = The kind of a fee is not a word.
intake-fee-kind-not-word-next = Write its code.
# A kind of fee that we do not know. $near is what was probably meant, $known all kinds.
intake-fee-kind = "{ $written }" is not a kind of fee we know.
intake-fee-kind-next = { intake-unknown-code-next }
# `taken_from_wage` is the name of a field.
intake-fee-from-wage = `taken_from_wage` is neither true nor false.
intake-fee-from-wage-next = Write true or false.
# Who paid a fee. The three words of the next step are written into the file: leave them in English.
intake-fee-payer = "{ $written }" is not someone who can pay a fee.
intake-fee-payer-next = Write worker, employer or agency.
# `paid_by` is the name of a field.
intake-fee-payer-not-word = `paid_by` is not a word.
intake-fee-payer-not-word-next = { intake-fee-payer-next }
# A payment that no law allows.
intake-never-lawful = One of these payments (a bribe, a kickback, extortion or the like) can never be lawful.
intake-never-lawful-next = Do not pay it. Ask for help and keep every proof.
# The kind of a fee is not said.
intake-fee-kind-missing = The kind of a fee is not said, so recruitment fees and other costs cannot be told apart.
intake-fee-kind-missing-next = Write its kind.
# A sum in the contract and the sum of the fees. $fact is the name of a field.
intake-fees-disagree = { $fact } is given as { $given }, but the listed fees the worker paid come to { $sum }.
intake-fees-disagree-next = Correct one of the two.
# `migration_costs` is the name of a field.
intake-costs-disagree = migration_costs is given as { $given }, but fee and related costs come to { $sum }.
intake-costs-disagree-next = Correct one.
# $fact is the name of a field: no answer is given on it.
intake-fee-payer-missing = Who paid one of the fees is not said, so { $fact } is left open.
intake-fee-payer-missing-next = Write paid_by for each fee.
# $fact is the name of a field: no answer is given on it.
intake-fee-amount-missing = The amount of one of the fees is not said, so { $fact } is left open.
intake-fee-amount-missing-next = Write each amount with its currency.
# $fact is the name of a field: no answer is given on it.
intake-mixed-currencies = The fees are in more than one currency or in none, so { $fact } is left open.
intake-mixed-currencies-next = Write them in one currency, at the rate of the day they were paid.
# The sum of the fees is too big.
intake-fees-too-big = The fees come to more than can be counted.
intake-fees-too-big-next = Check the amounts.
