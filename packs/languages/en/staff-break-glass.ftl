## Break-glass: one record opened in an emergency. Read by staff.

# Title.
glass-title = Open one record in an emergency
# $minutes: for how long.
glass-lead = When a worker is in danger and the record is not open to you, you can read this one record for { $minutes } minutes. Another person reviews it, and the worker can see that you opened it.
# Label.
glass-reference = Reference
# Under the label.
glass-reference-hint = Of a worker, a contract, a report or a replaced contract, as it stands on paper
# Label.
glass-reason = Why you must see it now
# Under the label.
glass-reason-hint = At least twenty characters: what happened, and what you will do
# Button.
glass-open = Open this record
# Heading of the list.
glass-list = Records that were opened
# Nothing yet.
glass-none = None was opened.
# Link to one that nobody has reviewed.
glass-review = Review
# Link to one that was reviewed.
glass-reviewed = Reviewed
# State in the list.
glass-is-open = Open now
# State in the list.
glass-is-over = Over
# Title.
glass-one-title = A record opened in an emergency
# Label.
glass-who = Opened by
# Label.
glass-when = Opened on
# Label.
glass-why = Reason given
# Label.
glass-finding = What you found
# Under the label.
glass-finding-hint = Was it needed, and was the reason true? This is kept.
# Button.
glass-close = Close the review

# The reason given says nothing.
fault-break-glass-reason = Say why you must see this record now, in at least twenty characters.
# The reference leads to nothing.
fault-break-glass-no-record = There is no record of this reference that can be opened in an emergency. Check each sign.
# No emergency is needed.
fault-break-glass-not-needed = This record is open to you. Read it where you usually do.
# Somebody reviewed it.
fault-break-glass-reviewed = This was reviewed already.
# The review is empty.
fault-break-glass-finding = Say what you found, so that it can be kept.
