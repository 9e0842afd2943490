## Journeys abroad, substitutions and duplicates, for staff.

# Title. A reference follows.
journey-title = Journey
# $from and $to: countries.
journey-way = { $from } to { $to }
# Stage of a journey.
journey-stage-preparing = Preparing
# Stage of a journey.
journey-stage-cleared = Cleared to depart
# Stage of a journey.
journey-stage-abroad = Abroad
# Stage of a journey.
journey-stage-returned = Returned
# Stage of a journey.
journey-stage-withdrawn = Withdrawn
# Label of a day.
journey-departs-on = Plans to depart
# Label of a day.
journey-departed-on = Departed
# Label of a day.
journey-arrived-on = Arrived
# Label of a day.
journey-ended-on = Ended
# Heading above what may be recorded.
journey-what-happened = Record what happened
# Label of the day.
journey-day = Day
# Button.
journey-move-depart = Departed
# Button.
journey-move-arrive = Arrived
# Button.
journey-move-return = Returned home
# Button.
journey-move-withdraw = Withdrawn: the journey does not take place
# Heading of the form.
journey-given-title = The contract really given
# Above the form.
journey-given-lead = Enter what the contract says that the worker was given on arrival, as the worker tells or shows it. Leave empty what nobody knows. The recruiter and the employer do not see it.
# Button.
journey-given-record = Record and compare

# Title of the list.
substitution-list-title = Substituted contracts
# Empty list.
substitution-list-empty = No substituted contract is open to your organisation.
# Caption of the table.
substitution-list-caption = Contracts given on arrival that are worse than the verified ones
# Column.
substitution-reference = Reference
# Column.
substitution-worker = Worker
# Column: the clauses that are worse.
substitution-worse = Worse in
# Column.
substitution-state = State
# Column: the day it came to light.
substitution-made = Found on
# Link to the next page.
substitution-more = Older ones
# Title. A reference follows.
substitution-title = Substituted contract
# State.
substitution-state-open = Open
# State.
substitution-state-in-hand = In hand
# State.
substitution-state-closed = Closed
# $count: number of clauses that are worse.
substitution-lead = { $count ->
    [one] One clause of the contract given on arrival is worse than in the verified contract.
   *[other] { $count } clauses of the contract given on arrival are worse than in the verified contract.
}
# Button.
substitution-take = Take in hand
# Label of a text, and heading of what was written.
substitution-outcome = What came of it
# Beneath the label.
substitution-outcome-hint = For example: the employer has signed the verified contract again; the worker changes to another employer; the case went to the labour court.
# Button.
substitution-close = Close
# Caption of the table.
substitution-clauses = Both contracts, clause by clause
# $verified and $given: references of contracts.
substitution-contracts = Verified contract: { $verified }. Given contract: { $given }.
# Heading.
substitution-history = What happened
# In the history.
event-substitution-found = Found: the given contract is worse
# In the history.
event-substitution-found-again = A given contract was entered again and is worse
# In the history.
event-substitution-taken = Taken in hand
# In the history.
event-substitution-closed = Closed
# A closed substitution.
fault-substitution-closed = This substitution is closed. Nothing more can be done to it.
# Closing without a word.
fault-substitution-no-outcome = Write what came of it before you close it.

# The last journey is under way.
fault-journey-not-over = The last journey of this worker is not over. Record the return or the withdrawal first.
# The record was merged.
fault-worker-merged = This record was merged into another record of the same person. Go on there.
# A ruling that came too late.
fault-duplicate-ruled = This question was ruled on already. Open it again to see how.
# A third record is involved.
fault-duplicate-elsewhere = One of the two records was merged with a third, or came apart again, in the meantime. Look at that question first.
# The record to keep.
fault-duplicate-keep-which = Say which of the two records is kept.
# No reason.
fault-duplicate-no-reason = Write why, in a sentence. Whoever looks at it later has nothing else.

# Title. A reference follows.
duplicate-title = Perhaps one person on two records
# State.
duplicate-state-open = Waits for an officer
# State.
duplicate-state-proposed = Waits for a supervisor
# State.
duplicate-state-merged = Merged: one person
# State.
duplicate-state-two-people = Two people
# State.
duplicate-state-undone = The merge was undone
# $score: number up to 1000.
duplicate-lead = The two records are alike by { $score } of 1000 points. The points decide nothing; you do. They may be one person because:
# A reason.
duplicate-why-document = a document has the same number
# A reason.
duplicate-why-phone = the telephone number is the same
# A reason.
duplicate-why-name = the names are alike, also across scripts and spellings
# A reason.
duplicate-why-birth-same = the date of birth is the same
# A reason.
duplicate-why-birth-swapped = day and month of birth are exchanged
# A reason.
duplicate-why-birth-near = the dates of birth differ in one place only
# A reason.
duplicate-why-birth-year = the year of birth is the same
# Caption of the table.
duplicate-both = Both records
# Column.
duplicate-older = Older record
# Column.
duplicate-newer = Newer record
# Row.
duplicate-reference = Reference
# Row.
duplicate-name = Name
# Row.
duplicate-birth-date = Date of birth
# Row.
duplicate-nationality = Nationality
# Row.
duplicate-registered = Registered on
# Before the words of an officer.
duplicate-reason-given = Reason given:
# Before the words of an officer.
duplicate-undone-because = Undone because:
# Heading above the buttons.
duplicate-rule = What do you say?
# Question before two references.
duplicate-keep = Which record is kept?
# Label of a text.
duplicate-why = Why
# Beneath the text.
duplicate-merge-hint = Merging moves nothing: what was entered under either record is read together from now on. It can be undone.
# Button.
duplicate-merge = One person: merge
# Button.
duplicate-propose = One person: hand to a supervisor
# Button.
duplicate-two-people = Two people
# Button.
duplicate-unmerge = Undo the merge
