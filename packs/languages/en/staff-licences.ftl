## Licences of recruiters, for officers and recruiters.

# Title of the list.
licences-title = Licences of recruiters
# Label of a filter.
licences-filter-state = Where it stands
# Label of a filter.
licences-filter-expires = Expires within
# Choice of a filter: no limit.
licences-filter-any = Any
# $days: number of days.
licences-days = { $days } days
# Button of the filter.
licences-filter-show = Show
# Instead of the list.
licences-none = No licence is like that.
# Caption of the table.
licences-caption = Licences and applications
# Head of a column.
licences-recruiter = Recruiter
# Head of a column, label of a field.
licences-number = Licence number
# Head of a column.
licences-state = Status
# Tag: a decision was proposed and waits for a second officer.
licences-waits = Waits for a second officer
# Button to the next page.
licences-next = Next page
# Status of a licence.
licences-state-applied = Applied for
# Status of a licence.
licences-state-granted = Granted
# Status of a licence.
licences-state-refused = Application refused
# Title of a licence. $name: the recruiter.
licences-one-title = Licence of { $name }
# Label of a fact.
licences-reference = Reference of the recruiter
# Before the licence is granted.
licences-no-number = Not given yet
# Label of a fact.
licences-applied-on = Applied for on
# Label of a fact.
licences-since = Stands there since
# Label of a fact, of a field.
licences-valid-from = First day
# Label of a fact, of a field.
licences-valid-until = Last day
# Label of a fact.
licences-ground = Ground
# Label of a fact, of a field.
licences-bond = Bond lodged
# When none is lodged.
licences-no-bond = None
# Hint of a field.
licences-bond-hint = The amount as a number, such as 1500.00. Leave it empty when none is lodged yet.
# Label of a field.
licences-bond-currency = Currency of the bond, three letters
# Label of a fact, of a field.
licences-principals = Employers and recruiters abroad
# When there are none.
licences-no-principals = None on record
# Hint of a field.
licences-principals-hint = Their references, such as O-7K3M-2Q9F-X, one on a line.
# Heading.
licences-history = Decisions
# Instead of the list.
licences-no-history = Nothing was decided yet.
# Heading of what waits for approval.
licences-waiting-title = A decision waits for a second officer
# Above the button.
licences-approve-lead = Read it as it will be published. When you approve, it holds at once and everybody can read it.
# Button.
licences-approve = Approve this decision
# When the reader proposed it, or may not approve.
licences-other-must-approve = Another officer, another person than the one who proposed it, must approve it.
# Button.
licences-withdraw = Take the proposal back
# Above the form.
licences-propose-lead = It takes effect when a second officer approves it. Whoever changes something before that makes the proposal void.
# Heading of a form, name of a proposed decision.
licences-propose-grant = Grant the licence
# Heading of a form, name of a proposed decision.
licences-propose-refuse = Refuse the application
# Heading of a form, name of a proposed decision.
licences-propose-renew = Renew the licence
# Heading of a form, name of a proposed decision.
licences-propose-suspend = Suspend the licence
# Heading of a form, name of a proposed decision.
licences-propose-lift = Lift the suspension
# Heading of a form, name of a proposed decision.
licences-propose-revoke = Revoke the licence
# Heading of a form, name of a proposed decision.
licences-propose-add-principal = Add an employer or recruiter abroad
# Heading of a form, name of a proposed decision.
licences-propose-remove-principal = Take off an employer or recruiter abroad
# Label of a field.
licences-notice-on = The day on which the recruiter was told
# Label of a field.
licences-principal = Reference of the employer or recruiter abroad
# Hint of a field.
licences-principal-hint = Such as O-7K3M-2Q9F-X.
# Label of a field.
licences-ground-needed = Ground
# Label of a field.
licences-ground-optional = Ground, if there is something to say
# Hint of a field.
licences-ground-hint = Anyone can read it. Name no worker and no person who complained.
# Button.
licences-propose = Propose
# Heading above the list of decisions.
licences-decide = Propose a decision
# Link.
licences-public-page = What everybody can read about this recruiter
# Title of a recruiter's own page.
licences-own-title = Your licence
# Before anything was applied for.
licences-own-none = You have no licence yet. Without one you may not recruit.
# What the recruiter should know.
licences-own-applied = Your application is with the officers. You can change it until they decide.
# What the recruiter should know.
licences-own-refused = Your application was refused. The ground stands below. You can apply again.
# What the recruiter should know.
licences-own-granted = Your licence is in force for the days below. Ask for its renewal before the last day.
# What the recruiter should know.
licences-own-expired = The term of your licence is over. You may not recruit. Apply again or ask for its renewal.
# What the recruiter should know.
licences-own-suspended = Your licence is suspended. You may not recruit until the suspension is lifted. The ground stands below.
# What the recruiter should know.
licences-own-revoked = Your licence was revoked. You may not recruit. The ground stands below.
# Heading of the form.
licences-apply-title = Apply for a licence
# Heading of the form.
licences-amend-title = Change your application
# Button.
licences-apply = Send the application
# Button.
licences-amend = Save the change

## What can go wrong with licences

# The bond.
fault-licence-bond = Enter the bond as a positive number and its currency as three letters, such as 1500.00 and NPR.
# The foreign employer or recruiter.
fault-licence-principal = Enter the reference of an employer or recruiter in another country that is on record, once.
# The kind of decision.
fault-licence-decision = There is no such decision. Choose one from the list.
# The number of the licence.
fault-licence-number = Enter the number of the licence, at most 40 characters.
# The term.
fault-licence-term = Enter the term. Its last day cannot be before its first day, before today, or before the last day of the term it renews.
# The ground.
fault-licence-ground = Say why, in words that anyone may read.
# The day of notice.
fault-licence-notice = Enter the day on which the recruiter was told. It cannot be in the future.
# A day.
fault-licence-not-a-day = This is not a day. Enter year, month and day, such as 2026-11-24.
# There is one already.
fault-licence-open = There is an application or a licence already. Change the application, or wait for the decision.
# The licence stands elsewhere.
fault-licence-not-now = This cannot be decided about the licence as it stands now. Open it again and look at its status.
# Nothing to approve.
fault-licence-no-proposal = No decision waits for approval. It was changed, taken back or approved already.
# The number is in use.
fault-licence-number-taken = Another licence has this number. Enter another.
# A filter of the list.
fault-licence-filter = There is no such filter. Choose one from the list.
# $count: how many jobs were run by the command.
jobs-run-done = { $count ->
    [0] Nothing was due.
    [one] One job was run.
   *[other] { $count } jobs were run.
}
