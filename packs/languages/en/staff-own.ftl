## Sheets of one-time codes, and reports of workers, for staff.

# Title of the page on which staff print codes.
staff-codes-title = One-time codes
# What printing does.
staff-codes-what = This makes five codes that open this worker’s own page. Codes made before stop working, and the worker is signed out everywhere. Hand the sheet to the worker and to nobody else.
# Button.
staff-codes-print = Make five codes
# Above the codes.
staff-codes-once = These codes are shown once. Print or write them down now.
# Label of the worker's reference.
staff-codes-reference = Reference
# Label of the last day.
staff-codes-until = Good until
# How the worker uses them.
staff-codes-how = To open your page: enter your reference, then one of these codes. Each code works once.
# Title of a report, its reference follows.
staff-report-title = Report
# State of a report.
staff-report-state-open = Nobody has taken it in hand yet.
# State of a report.
staff-report-state-in-hand = In hand.
# State of a report.
staff-report-state-closed = Closed.
# Label.
staff-report-kind = What happened
# Label.
staff-report-worker = Worker
# Label.
staff-report-made = Reported on
# Label.
staff-report-due = Look by
# Heading above the worker's own words.
staff-report-told = In the worker’s words
# A warning.
staff-report-secret = Recruiter and employer do not know of this report. Do not tell them before the worker agrees.
# Button.
staff-report-take = Take it in hand
# Label of the answer to the worker.
staff-report-answer = Answer to the worker
# Hint.
staff-report-answer-hint = Plain words. The worker may read it on a phone that others see.
# Button.
staff-report-send = Send the answer
# Button.
staff-report-close = Close the report
# An answer is missing.
fault-report-no-answer = Write an answer to the worker first.
# A closed report was to be changed.
fault-report-closed = This report is closed. If there is more to do, ask the worker to report again.
# An address of a channel for messages.
fault-channel-no-such = Messages cannot be sent this way. Give file: and a folder, or an address that begins with smtp: or smtps: and a sender.
