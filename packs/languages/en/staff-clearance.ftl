## Clearance to depart, for staff.

# Heading of one clearance; its reference follows.
clearance-title = Clearance to depart
# Heading of the list.
clearance-list-title = Clearances to depart
# Heading of the page of a journey; its reference follows.
clearance-journey-title = Clearance of journey
# Nothing to list.
clearance-none = No clearance was asked for.
# Link to the next page.
clearance-more = More
# Link to the whole list.
clearance-all = All
# Column.
clearance-reference = Reference
# Column and field: the day of departure.
clearance-departs = Day of departure
# Column.
clearance-state = Where it stands
# State.
clearance-asked = waits for the first officer
# State.
clearance-proposed = waits for the second officer
# State.
clearance-granted = granted
# State.
clearance-refused = refused
# Heading: rules that are broken.
clearance-against = What stands against it
# Heading: rules that cannot be told.
clearance-not-told = What cannot be told from the record
# Heading: rules that hold.
clearance-in-order = What is in order
# Heading.
clearance-who = Who and when
# Label.
clearance-worker = Worker
# Label.
clearance-recruiter = Recruiter
# Label.
clearance-employer = Employer
# Label: reference of the contract.
clearance-contract = Contract
# Label.
clearance-first-by = First officer
# Label.
clearance-decided-by = Decided by
# Before the words of the officer; also the label of the field.
clearance-words = What the officer adds
# Before the reason for granting something that cannot be told.
clearance-why-granted = Granted all the same, because:
# Before the title of the rule: field for the reason.
clearance-why-all-the-same = This cannot be told. Say why it may be granted all the same:
# Heading.
clearance-propose-title = Grant it
# Under the heading.
clearance-propose-lead = A second officer, who is another person, must approve. If anything on record changes before that, your decision is void.
# Button.
clearance-propose = Propose to grant
# Heading.
clearance-refuse-title = Refuse it
# Under the heading.
clearance-refuse-lead = It is refused at once, with all the reasons above and your words.
# Button.
clearance-refuse = Refuse
# Heading.
clearance-approve-title = Approve it
# Under the heading.
clearance-approve-lead = The first officer would grant it. Everything on record is judged again now.
# Button.
clearance-approve = Approve: the worker may depart
# Link to the paper.
clearance-print = Paper to print
# On the paper. $day: the day of departure.
clearance-printed-lead = The worker named here is cleared to depart on { $day }.
# On the paper.
clearance-printed-check = Whoever reads this can ask the office that granted it, by its reference.
# Heading of the table of facts.
clearance-facts = What is on record
# Column.
clearance-fact = Fact
# Column.
clearance-value = On record
# Column.
clearance-record = From
# No value.
clearance-not-on-record = not on record
# A fact that is true.
clearance-yes = yes
# A fact that is not true.
clearance-no = no
# Where a fact was read.
clearance-from-journey = journey
# Where a fact was read.
clearance-from-contract = contract
# Where a fact was read.
clearance-from-licence = licence
# Where a fact was read.
clearance-from-fee = fees
# Where a fact was read.
clearance-from-document = papers
# Where a fact was read.
clearance-from-attestation = cover and training
# No record.
clearance-from-nothing = no record
# Heading.
clearance-ask-title = Ask for the clearance
# Under the heading.
clearance-ask-lead = Everything on record is judged at once; you see every reason against it.
# Button.
clearance-ask = Ask
# Heading.
clearance-attested = Insurance and training
# Nothing yet.
clearance-none-attested = Nothing is on record.
# Heading.
clearance-attest-title = Enter insurance or training
# Field.
clearance-kind = What it is
# Kind.
clearance-cover = insurance
# Kind.
clearance-orientation = training before departure
# Field.
clearance-done-on = Day of the training, or first day of the insurance
# Field.
clearance-valid-until = Last day (insurance)
# Field.
clearance-issuer = Issued by
# Field.
clearance-number = Number
# Button.
clearance-attest = Enter

# No contract on the register.
fault-clearance-no-contract = This journey has no contract on the register. File the contract first.
# No day of departure.
fault-clearance-no-day = Enter the day of departure.
# A day in the past.
fault-clearance-day-past = This day is over. Enter a day from today on.
# A clearance is open or granted.
fault-clearance-open = This journey has a clearance already, or has begun. Look at that one.
# Decided by somebody else in the meantime.
fault-clearance-not-now = This clearance was decided, or waits for another step. Open it again.
# A broken rule.
fault-clearance-law-refuses = A rule of the law is broken, so this clearance cannot be granted. Refuse it, or have the reasons put right first.
# Words are missing.
fault-clearance-reason-needed = Write the reason in a few words.
# The record changed.
fault-clearance-facts-changed = Something on record changed since this was decided, so the decision is void. Look at the clearance again: it is back at the first officer.
# Days of the insurance.
fault-attestation-days = The last day is before the first day.
# Who issued it.
fault-attestation-issuer = Enter who issued it, in at most 200 characters.
# Its number.
fault-attestation-number = This number is too long.
# What it is.
fault-attestation-kind = Choose insurance or training.
# A day.
fault-attestation-day = This is no day. Enter day, month and year.
