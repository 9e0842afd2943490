## Recruitment fees, for staff.

# Heading of the page of fees of a journey.
fees-title = Recruitment fees
# Before the reference of the journey.
fees-journey = Journey
# Nothing to list.
fees-none = There are none on record.
# Caption of the table.
fees-on-record = Fees on record
# Column: the day it was paid.
fees-day = Paid on
# Column: what the fee is for.
fees-item = For what
# Column and field.
fees-amount = Amount
# Field: three letters of the currency.
fees-currency = Currency (three letters)
# Column and field.
fees-paid-by = Paid by
# Column: who took the money.
fees-taken-by = Taken by
# Field: name of another agency or person.
fees-taken-by-other = Taken by (only if somebody else than the recruiter took it)
# Field.
fees-receipt = Number of the receipt
# Column.
fees-state = What became of it
# Heading of the form.
fees-record-title = Record a fee
# Above the form.
fees-record-lead = It is added to everything paid for this journey, whoever took it. A fee the law forbids is refused, and the attempt stays on record.
# Button.
fees-record = Record the fee
# Who paid.
fees-payer-worker = the worker
# Who paid.
fees-payer-employer = the employer
# Who paid.
fees-payer-recruiter = the recruiter
# State of a fee.
fees-recorded = recorded
# State of a fee: the law refused it.
fees-refused = refused: an attempt
# State of a fee: the law is not known well enough.
fees-unclear = not clear: the law is not known well enough
# State of a fee: the worker told of it.
fees-reported = reported by the worker
# Heading: attempts at unlawful fees of a recruiter.
fees-attempts-title = Fees that the law refused
# Under the heading.
fees-attempts-lead = This recruiter tried to record these fees. The law forbids them, or the total was too high.
# Link to the next page.
fees-more = More
# Before the words of the officer who settled it.
fees-settled = Settled:
# Heading of the forms that settle attempts.
fees-settle-title = Settle an attempt
# Under the heading.
fees-settle-lead = When the money was paid back, or was never taken, write how you know. The attempt stays on record; it no longer stops the worker's clearance.
# Button.
fees-settle = Settle it

# The law forbids the fee.
fault-fee-refused = The law does not allow this fee, alone or together with what was paid before. Nothing may be taken; the attempt is on record. If money was taken already, pay it back.
# The amount.
fault-fee-amount = This is no amount above zero in this currency. Write it like 1500.00.
# The kind of payment.
fault-fee-item = This kind of payment is in no list. Choose one.
# The day of payment.
fault-fee-future = This day is still to come. Enter the day it was paid.
# The name of who took it.
fault-fee-taken-by = This name is too long. Shorten it.
# The receipt.
fault-fee-receipt = This number of a receipt is too long. Shorten it.
# The kind of work.
fault-fee-sector = This kind of work is in no list.
# The currency.
fault-fee-currency = This is no currency. Write its three letters, such as AED.
# Who paid.
fault-fee-paid-by = Choose who paid.
# The day.
fault-fee-paid-on = This is no day. Enter day, month and year.
# Words of the officer.
fault-fee-words = Write in a few words how you know that it was paid back or never taken.
# Nothing to settle.
fault-fee-not-open = There is nothing to settle here: it is no refused fee, or it was settled before.
