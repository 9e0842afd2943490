## The work queue of staff.

# Heading of the home page of staff.
work-title = Your work
# $purpose: what the session is for.
work-purpose = This session is for: { $purpose }.
# Link to the home of recruiters.
work-recruiter = Your workers and contracts
# Filter: every kind of work.
work-all = All work
# Nothing waits.
work-none = Nothing waits for you here.
# Above the table of tasks.
work-caption = What waits, first what is due first
# Column: the task.
work-what = What to do
# Column: reference and name.
work-whom = About
# Column: days since the task was opened.
work-waiting = Waiting
# Column: the day by which it should be done.
work-due = Due
# $days: whole days a task has waited.
work-days = { $days ->
    [0] since today
    [one] 1 day
   *[other] { $days } days
}
# $days: days since a task was due.
work-overdue = { $days ->
    [one] overdue by 1 day
   *[other] overdue by { $days } days
}
# $purpose: what the session would have to be for.
work-needs = Needs a session for: { $purpose }
# Link to the next page.
work-next = More
# Kinds of work.
work-kind-verify-contract = Verify a contract
work-kind-correct-contract = Correct a returned contract
work-kind-decide-clearance = Decide a clearance
work-kind-approve-clearance = Approve a clearance
work-kind-decide-licence = Decide a licence
work-kind-approve-licence = Approve a licence
work-kind-licence-expires = A licence expires
work-kind-document-expires = A document expires
work-kind-substitution = Look into a worse contract
work-kind-report = Look into a report
work-kind-duplicate = Are these one person?
work-kind-review-break-glass = Review an emergency look
# What a session is for.
work-purpose-self = your own affairs
work-purpose-placement = placing workers
work-purpose-registration = registering workers and contracts
work-purpose-licensing = licensing recruiters
work-purpose-clearance = clearing departures
work-purpose-protection = protecting workers
work-purpose-inspection = inspecting workplaces and recruiters
work-purpose-admission = admission to the country
work-purpose-care = health care
work-purpose-insurance = welfare funds and insurance
work-purpose-statistics = statistics
work-purpose-administration = keeping organisations and staff
work-purpose-audit = reviewing what was done
work-purpose-upkeep = jobs of the program
