## A worker's own page. Others may look over the shoulder: short, calm, plain words.

# Title of every page of the worker; it stands in the history of the phone, so it tells nothing.
own-title = My page
# First question: the reference on the worker's paper.
own-enter-reference = What is your reference?
# Hint.
own-enter-reference-hint = It is on your paper and begins with W, like W-7K3M-2Q9F-X. Small letters and spaces are fine.
# For who has no reference.
own-enter-none = No reference? Ask the office that registered you, or your embassy.
# Second question: the one-time code.
own-enter-code = Enter a code
# Hint.
own-enter-code-hint = From your sheet of codes or from your e-mail. Each code works once.
# Heading.
own-enter-no-code = No code?
# Hint above the button that sends a code.
own-enter-mail-hint = If you gave us an e-mail address, we can send a code there.
# Button.
own-enter-mail = Send me a code
# Where else codes come from.
own-enter-office = The labour office or your embassy can print new codes for you.
# After asking for a code; the same whether we know the reference or not.
own-enter-sent = If we know this reference and its e-mail address, a code is on its way. It works for 20 minutes.
# Subject of the message with the code; tells nothing.
own-mail-subject = Your code
# Words of the message. $code: the code. $minutes: how long it works.
own-mail-words = { $code } is your code. It works once, for { $minutes } minutes. If you did not ask for it, do nothing.
# Heading. $name: how to address the worker.
own-hello = Hello { $name }
# Before the worker's reference.
own-reference = Reference
# Heading.
own-next = What happens next
# No open work.
own-next-nothing = Nothing is waiting now.
# $day: the day by which it should be done.
own-next-by = by { $day }
# Tag.
own-next-late = Late
# Next step.
own-next-verify-contract = Your contract is checked
# Next step.
own-next-correct-contract = Your contract is corrected
# Next step.
own-next-decide-clearance = An officer decides whether you may leave
# Next step.
own-next-approve-clearance = A second officer decides whether you may leave
# Next step.
own-next-document-expires = One of your papers ends soon
# Next step.
own-next-substitution = Somebody looks into your new contract
# Next step.
own-next-report = Somebody reads what you told us
# Who acts.
own-role-worker = you
# Who acts.
own-role-recruiter-staff = the recruiter
# Who acts.
own-role-employer-staff = the employer
# Who acts.
own-role-labour-officer = the labour office
# Who acts.
own-role-labour-attache = the labour office of your embassy
# Who acts.
own-role-caseworker = a helper
# Who acts.
own-role-inspector = the labour inspector
# Who acts.
own-role-immigration-officer = the immigration office
# Who acts.
own-role-clinician = the clinic
# Who acts.
own-role-analyst = an analyst
# Who acts.
own-role-supervisor = a supervisor
# Who acts.
own-role-administrator = an administrator
# Who acts.
own-role-system = the computer
# Task.
own-task-contract = My contract
# Task.
own-task-fees = What I paid
# Task.
own-task-documents = My papers
# Task.
own-task-cover = Insurance
# Task.
own-task-orientation = Training before leaving
# Task.
own-task-clearance = Permission to leave
# Task.
own-task-given = The contract I got at work
# Task.
own-task-wrong = Something is wrong
# Task.
own-task-rights = My rights
# Task.
own-task-home-rights = My rights when I come home
# Task.
own-task-home-go = Steps and papers
# State of something to read at any time.
own-state-any-time = At any time
# State.
own-state-entered = On record
# State of the contract.
own-contract-none = Not sent in yet
# State of the contract.
own-contract-draft = Being written
# State of the contract.
own-contract-submitted = Being checked
# State of the contract.
own-contract-returned = Sent back: must be corrected
# State of the contract.
own-contract-verified = Checked and accepted
# State of the contract.
own-contract-replaced = Replaced by another
# No contract on record.
own-contract-nothing = There is no contract on your record yet.
# The clauses cannot be compared.
own-contract-unread = We cannot compare this contract with the law now. Ask a person.
# State of fees.
own-fees-none = Nothing on record
# State of fees. $count: how many.
own-fees-count = { $count ->
    [one] { $count } payment
   *[other] { $count } payments
}
# State of fees.
own-fees-refused = One is against the law
# A fee.
own-fee-recorded = Allowed
# A fee.
own-fee-refused = Against the law
# A fee.
own-fee-unclear = Not clear
# A fee.
own-fee-reported = You told us
# State of papers.
own-papers-none = None on record
# State of papers.
own-papers-valid = All good
# Link to add a paper, and title of its form.
own-papers-add = Add a paper
# Link to replace a paper.
own-papers-replace = Enter the new one
# Opens the list of older papers.
own-papers-before = Older ones
# $kind: kind of paper.
own-paper-follows = New: { $kind }. The old one stays on your record.
# Label.
own-paper-kind = Which paper?
# A kind of paper.
own-paper-passport = Passport
# A kind of paper.
own-paper-visa = Visa
# A kind of paper.
own-paper-residence-permit = Residence permit
# A kind of paper.
own-paper-work-permit = Work permit
# A kind of paper.
own-paper-identity-card = Identity card
# A kind of paper.
own-paper-medical-certificate = Medical certificate
# A kind of paper.
own-paper-skills-certificate = Certificate of skills
# Label.
own-paper-country = Which country made it?
# Label.
own-paper-number = Number
# Hint.
own-paper-number-hint = As printed. We keep it locked, and show only its end.
# Label.
own-paper-issued = First day
# Label.
own-paper-expires = Last day
# Empty choice of a list.
own-choose = Choose
# Button.
own-save = Save
# $end: the last signs of a number.
own-number-ends = Number ends in { $end }.
# Who holds a paper.
own-held-worker = You hold it.
# Who holds a paper.
own-held-taken = It was taken from you.
# Who holds a paper.
own-held-lost = It is lost.
# A paper.
own-expires-never = No end
# A paper. $day: its last day.
own-expired = Ended on { $day }
# A paper.
own-expires-today = Ends today
# A paper. $days: how many days are left. $day: its last day.
own-expires-in = { $days ->
    [one] Ends in { $days } day, on { $day }
   *[other] Ends in { $days } days, on { $day }
}
# A paper. $day: its last day.
own-expires-on = Good until { $day }
# State of insurance or training.
own-proof-none = Not on record yet
# State of insurance or training. $day: its last day.
own-proof-until = Good until { $day }
# State of insurance or training. $day: its last day.
own-proof-over = Ended on { $day }
# State of insurance or training. $day: when.
own-proof-done = Done on { $day }
# State of the permission to leave.
own-clearance-none = Not asked for yet
# State of the permission to leave.
own-clearance-asked = Officers are looking at it
# State of the permission to leave.
own-clearance-granted = You may leave
# State of the permission to leave.
own-clearance-refused = Refused: ask why
# Heading above more links.
own-more = More
# Opens the list of earlier journeys.
own-past = My journeys before
# Link and title.
own-readers = Who has read my record
# Below the title.
own-readers-lead = Each office that opened your record stands here, once a day.
# Nobody read.
own-readers-none = Nobody yet.
# Tag: read in an emergency without the usual right.
own-readers-glass = Emergency
# What to do.
own-readers-wrong = Does one look wrong to you?
# What was read.
reading-worker = your details
# What was read.
reading-document = your papers
# What was read.
reading-journey = your journey
# What was read.
reading-contract = your contract
# What was read.
reading-fee = what you paid
# What was read.
reading-clearance = your permission to leave
# What was read.
reading-attestation = your insurance or training
# What was read.
reading-report = what you told us
# What was read.
reading-substitution = your new contract
# Link and title.
own-sessions = Where I am signed in
# $made: the day of signing in. $used: the day of last use.
own-sessions-one = Since { $made }, last used { $used }
# Tag.
own-sessions-this = This phone
# What to do after a loss.
own-sessions-lost = Lost your phone or your codes? Sign out everywhere, then ask the labour office or your embassy for new codes.
# Button.
own-out = Sign out
# Button.
own-out-all = Sign out everywhere
# Link and title: reporting.
own-tell-title = Tell us what is wrong
# Below the title.
own-tell-lead = Choose what happened. It takes two minutes.
# A kind of report.
own-tell-f = I had to pay
# A kind of report.
own-tell-p = My passport was taken
# A kind of report.
own-tell-c = This is not the contract I signed
# Who sees a report.
own-tell-private = Your employer and your recruiter do not see it, and nothing on their pages shows it.
# Heading for who is not signed in.
own-tell-without = You are not signed in
# What to do without signing in.
own-tell-without-how = Open your page with your reference and a code. If you have none, or are in a hurry, ask a person: no name is needed.
# Above the questions.
own-tell-optional = Answer what you can. You may leave questions out.
# Question.
own-tell-when = When did it happen?
# Question.
own-tell-who = Who did it?
# An answer.
own-doer-employer = My employer
# An answer.
own-doer-recruiter = The recruiter
# An answer.
own-doer-agent = An agent or broker
# An answer.
own-doer-other = Somebody else
# Question.
own-tell-amount = How much, in which currency?
# Question.
own-tell-more = Anything else?
# Hint.
own-tell-more-hint = Any language. We keep it locked.
# Button.
own-tell-send = Send
# Link and title: the list of reports.
own-told = What I told you
# No reports.
own-told-none = Nothing yet.
# State of a report.
own-told-open = We have it. Nobody has read it yet.
# State of a report.
own-told-in-hand = Somebody is looking into it.
# State of a report.
own-told-closed = Closed.
# Before the reference of a report.
own-told-reference = Write down this number:
# Heading.
own-told-answer = The answer
# $day: by when.
own-told-next = Somebody reads it by { $day }. Then the answer stands here.
# Heading.
own-told-who = Who sees it
# No office was found.
own-told-nobody = We know no office for your country here yet. Please also ask a person.
# Opens the worker's own words.
own-told-words = What I wrote
# A mistyped reference.
fault-own-misread = This is not right: a sign is wrong, or two are swapped. Look at your paper and type it again.
# A mistyped code.
fault-own-mistyped = This cannot be a code. Paper codes have ten letters, e-mail codes have eight digits.
# A code that does not open the page.
fault-own-wrong-code = This code does not work. It may be wrong, used, or too old. Try another one.
# No kind of paper chosen.
fault-own-no-kind = Choose which paper it is.
# A day that cannot be read.
fault-own-wrong-day = Enter day, month and year.
# A paper that was replaced already.
fault-own-followed = You have entered a newer one already.
# The day of a report.
fault-report-wrong-day = Enter a day that is not in the future.
