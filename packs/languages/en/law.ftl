# Title of the law library and name of its link.
law-title = Read the law
# First sentence of the law library.
law-lead = What each country's law sets, since when, and how we know. Values that nobody has seen in a source are marked "not verified". What is not here is unknown, never "no".
# Heading: countries.
law-by-country = By country
# Heading: pairs of countries, from and to.
law-by-corridor = Between two countries
# How many entries a country has. $count is a number.
law-count = { $count ->
    [one] 1 entry
   *[other] { $count } entries
}
# Heading above further links.
law-more = More
# Link and title: rules.
law-rules = Rules
# First sentence on the page of rules. $count is a number.
law-rules-lead = { $count ->
    [one] One rule is
   *[other] { $count } rules are
} written once for all countries, or for the countries named. Each country fills in its own values.
# Link and title: treaties.
law-instruments = Treaties and standards
# First sentence on the page of treaties.
law-instruments-lead = Each with its rights by article, who is bound, and what countries reserved.
# Link and title: facts that rules read.
law-facts = Facts the rules read
# First sentence on the page of facts.
law-facts-lead = A contract is judged by these facts only. Files use the same names.
# Link and title: sources.
law-sources = Sources
# First sentence on the page of sources. $count is a number.
law-sources-lead = { $count ->
    [one] One source. Choose a group to read it.
   *[other] { $count } sources. Choose a group to read them.
}
# Link to a source's page, followed by its name for screen readers.
law-open-source = open
# Link and title: differences between two days.
law-changes = What changed between two days
# Small print: name of the law in force. $hash is a long code.
law-hash = Law in force: { $hash }
# A status tag: nobody has seen this value in a source.
law-not-verified = not verified
# The value was seen in its source. $date is a day.
law-verified = seen there, last checked { $date }
# The last day the entries of a country speak for. $date is a day.
law-encoded-to = Somebody looks after these entries until { $date }. For later days nothing is claimed.
# Label of a date box: the law as of this day.
law-on-label = The law as of (year-month-day)
# Button beside it.
law-on-button = Show
# Since when a value holds. $date is a day.
law-since = since { $date }
# The value on that day is not known.
law-not-encoded-then = not known for that day
# Heading: offices.
law-institutions = Offices
# Column: first day.
law-from = From
# Column: last day.
law-to = To
# The day of signing chooses the value.
law-governed-signing = The day the contract is signed decides which value holds.
# The day of work chooses the value.
law-governed-day-of-work = The day the work is done decides which value holds.
# The day a payment is due chooses the value.
law-governed-due-date = The day a payment is due decides which value holds.
# The day of departure chooses the value.
law-governed-departure = The day of departure decides which value holds.
# Shown instead of a first day that is not known. $date is a day.
law-from-not-known = not known; in force on { $date }
# Shown instead of a last day.
law-still = in force when last checked
# A day of which only the month or year is known. $date is a day.
law-about = about { $date }
# Heading: rules that use a value.
law-used-by = Rules that use it
# No rule uses it.
law-used-by-none = No rule uses it. It is here to be read.
# A rule that warns only.
law-warns = warns
# Heading: the rule in words.
law-in-words = In words
# Stands before a condition in words.
law-applies-when = It applies when:
# Stands before a condition in words.
law-must-hold = This must hold:
# What happens when a rule is broken.
law-weight-refuse = When it is broken, the contract is not lawful.
# What happens when a rule is broken.
law-weight-warn = When it is broken, there is a warning.
# The rule holds only in some places. $areas is a list of codes.
law-only-in = Only for: { $areas }
# Heading: the rule as written for the program.
law-as-written = As written
# Heading: facts and values of law that the rule reads.
law-uses = What it reads
# Heading: what to do when the rule is broken.
law-remedy = What to do when it is broken
# Heading: treaties and sources.
law-rests-on = It rests on
# Heading: worked cases.
law-scenarios = Worked cases
# Outcome of a rule.
law-outcome-holds = holds
# Outcome of a rule.
law-outcome-broken = broken
# Outcome of a rule.
law-outcome-unknown = cannot tell
# Outcome of a rule.
law-outcome-does-not-apply = does not apply
# Column: name of a fact.
law-fact-name = Name
# Column: type of a fact.
law-fact-type = Type
# Column: meaning of a fact.
law-fact-meaning = Meaning
# Column: where a fact comes from.
law-fact-from = Comes from
# Column: may the fact be missing?
law-fact-missing = May be missing
# A type.
law-type-money = money
# A type.
law-type-date = date
# A type.
law-type-days = days
# A type.
law-type-months = months
# A type.
law-type-hours = hours
# A type.
law-type-count = number
# A type.
law-type-share = share
# A type.
law-type-yes-no = yes or no
# A type.
law-type-code = one of a list
# A type.
law-type-codes = several of a list
# A type.
law-type-text = words
# Label: the body that adopted a treaty.
law-body = Adopted by
# Label: day of adoption.
law-adopted = Adopted
# Label: day of entry into force of the treaty itself.
law-in-force = In force since
# Label: official citation.
law-citation = Citation
# Heading: rights in a treaty.
law-rights-in-it = Rights in it
# Heading: countries that signed, ratified and so on.
law-who-is-bound = Who is bound
# Warning above the table of countries.
law-who-is-bound-lead = A country that is not in this table is not known to us: it may be bound or not. Ratified is not yet in force.
# Column: country.
law-country = Country
# Column: act of a country.
law-act = Act
# Column: day.
law-date = Day
# Column: note.
law-note = Note
# Heading: reservations.
law-reservations = Reservations and declarations
# Label of a date box.
law-changes-from = From (year-month-day)
# Label of a date box.
law-changes-to = To (year-month-day)
# Button.
law-changes-button = Compare
# How many values differ. $count is a number.
law-changes-count = { $count ->
    [0] No value differs between the two days.
    [one] One value differs between the two days.
   *[other] { $count } values differ between the two days.
}
# Shown when the list of changes is longer than the page.
law-changes-cut = Only the first 500 are shown here. The command line and the API give all of them.
# Column: what changed.
law-what = What
# Column: value before.
law-before = Before
# Column: value after.
law-after = After
# No value is known.
law-unknown = not known
# The law sets no such limit.
law-none = no limit in the law
# Title of the search page.
law-search-title = Search the law
# How many results. $count is a number, $words what the person typed.
law-search-count = { $count ->
    [0] Nothing was found for { $words }. Try fewer or other words, in English.
    [one] One result for { $words }
   *[other] { $count } results for { $words }
}
# Kind of a result.
law-kind-instrument = treaty or standard
# Kind of a result.
law-kind-right = right
# Kind of a result.
law-kind-rule = rule
# Kind of a result.
law-kind-parameter = value in a law
# Kind of a result.
law-kind-procedure = what it takes to go
# Kind of a result.
law-kind-institution = office
# Any kind of work.
law-sector-any = all work
# Work without a law of its own.
law-sector-general = all work that has no law of its own
# A date in an address or box cannot be read.
fault-law-date = Write the day as year-month-day, for example 2026-06-01.
# Two days are in the wrong order.
fault-law-order = The second day must not be before the first.
# A name of a parameter, rule, country or instrument is not known. $value is what was asked.
fault-law-unknown-name = We do not know { $value }. Look for it in the lists of the law library.
# Command line: heading of problems in a pack. $count is a number.
law-pack-problems = { $count ->
    [0] No problem found.
    [one] One problem found.
   *[other] { $count } problems found.
}
# Command line: how many scenarios ran. $passed and $failed are numbers.
law-pack-scenarios = Worked cases: { $passed } as expected, { $failed } not.
# Command line: a scenario did not give what it expects. $id names it.
law-pack-scenario-differs = { $place }: { $id }: { $rule } is { $got }, but { $expected } is expected.
# What a country did about a treaty. Short: it stands in a table.
law-act-signed = signed only
# What a country did about a treaty. Short: it stands in a table.
law-act-ratified = ratified
# What a country did about a treaty. Short: it stands in a table.
law-act-acceded = acceded
# What a country did about a treaty. Short: it stands in a table.
law-act-in-force = in force there
# What a country did about a treaty. Short: it stands in a table.
law-act-not-party = checked: not a party
# What a country did about a treaty. Short: it stands in a table.
law-act-denounced = left the treaty
# Command line: one word before a problem of a pack that must be mended.
law-pack-error = error
# Command line: one word before a problem of a pack that someone should look at.
law-pack-warning = warning
# Command line: instead of the count of worked cases, when the pack has errors.
law-pack-not-run = The worked cases were not run: what is left out would make them fail. Mend the errors first.
# Command line: a worked case has a fact that cannot be read. $place is file and line, $id names the case, $rule the fact, $got says why, in English.
law-pack-fact-unreadable = { $place }: { $id }: the fact { $rule } cannot be read. { $got }
# Command line: after the check of a folder; problems elsewhere. Leave the command as it is. $count is a number.
law-pack-inside = { $count ->
    [one] The packs inside the program have one problem of their own, which is not listed. In a checkout, “marhala law check-pack packs” lists it.
   *[other] The packs inside the program have { $count } problems of their own, which are not listed. In a checkout, “marhala law check-pack packs” lists them.
}
# Command line: nothing is recorded of what was asked.
law-parameters-none = Nothing is recorded here. That means “not known”, never “no limit”.
# Command line: no source was found. $group is the beginning that was asked for.
law-sources-none = No source has an id that begins with { $group }. Without a word, all of them are listed.
# Command line: a folder of packs changes nothing.
law-diff-none = No value and no rule differs from the packs inside the program.
# A name is not known, but another is much like it. $value is what was asked, $near the other.
fault-law-misspelt-name = We do not know { $value }. Did you mean { $near }?
# A day that the calendar does not have, such as 31 February. $value is what was asked.
fault-law-no-such-day = There is no such day: { $value }. Look how many days that month has.
# Command line: a folder has no file of a pack. Leave the names of files as they are. $path is the folder.
fault-law-folder-empty = There is no file of a pack (.toml or .ftl) in { $path }. Begin with countries/XX/country.toml, as docs/add-a-country.md shows.
