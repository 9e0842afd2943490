## Signing in, one's own account, administration of organisations and accounts. Read by staff.

# Head of every page. $role and $purpose: what this person is and works for now, in words.
signed-in-as = { $role }. Purpose: { $purpose }.
# Button at the head of every page.
sign-out = Sign out

# Title of the page, and link to it.
sign-in-title = Sign in
# Under the title.
sign-in-lead = For staff of organisations that work with this portal. Everything else here is open without signing in.
# Label.
sign-in-name = Sign-in name
# Label.
sign-in-password = Password
# Under the form.
sign-in-lost = Password or phone lost? Ask an administrator of your organisation for a set-up link.
# Title of the second page.
sign-in-code-title = Enter your code
# Label.
sign-in-code = Code
# Under the label.
sign-in-code-hint = Six digits from your authenticator app, or one of your recovery codes.
# Title of the page that asks for the code again before something weighty.
confirm-title = Confirm that it is you

# Wrong name, wrong password, or an account that was taken out of use: always the same words.
fault-sign-in-wrong = Name or password is not right. Check both and try again.
# The code of the app or a recovery code.
fault-sign-in-code = This code is not right, or was used already. Wait for the next one in your app; check that your phone shows the right time.
# The link from an administrator.
fault-sign-in-link = This link is over or was used. Ask an administrator for another; each is good once, for twenty minutes.
# Two fields for the same new password.
fault-sign-in-differ = The two passwords differ. Enter the same one twice.
# $count: how many characters are needed.
fault-sign-in-too-short = The password is too short. Take at least { $count } characters: a sentence that only you would say works well.
# $count: how many characters are allowed.
fault-sign-in-too-long = The password has more than { $count } characters. Take a shorter one.
# The password holds the name.
fault-sign-in-holds-name = The password holds your name. Leave the name out.
# A password that others guess.
fault-sign-in-common = This password is easy to guess. Take words that do not belong together.
# The purpose somebody chose.
fault-sign-in-purpose = Your role does not work for this purpose. Choose one from the list.
# Days of a token.
fault-token-days = A token lives between one day and a year. Enter the number of days.
# Label of a token.
fault-token-label = Give the token a name, so that you know it in the list.

# Title of the page behind a set-up link.
set-up-title = Set up your account
# $name: of the person. $sign-in-name: what is typed at sign-in.
set-up-lead = This account is for { $name }. Your sign-in name is { $sign-in-name }.
# Heading.
set-up-password-heading = Your password
# Label.
set-up-password = New password
# Under the label.
set-up-password-hint = At least eight characters. No rules about signs; a sentence that only you would say works well.
# Label.
set-up-again = The same password again
# Heading.
set-up-app-heading = Your authenticator app
# What to do.
set-up-app-how = Open an authenticator app on your phone, add an account, and type this key. The app then shows six digits, new ones every half a minute.
# Label of the key.
set-up-app-secret = Key
# Link, for who reads this on the phone that has the app.
set-up-app-open = Open the app on this device
# Label.
set-up-app-code = The six digits the app shows now
# Button.
set-up-button = Set up and sign in
# Title of the page that shows recovery codes.
codes-title = Your recovery codes
# What they are for.
codes-lead = Print or write these down now; they are not shown again. Each lets you in once when you have lost your phone. Earlier codes no longer work.
# Button.
codes-done = I have kept them

# Title of the page of one's own account.
account-title = Your account
# Label.
account-name = Name
# Label.
account-role = Role
# Label.
account-purpose = Purpose now
# Heading.
account-switch-heading = Work for another purpose
# Why there is such a choice.
account-switch-lead = What you may see depends on what you are working for. Each change is noted in the journal.
# Label.
account-switch-label = Purpose
# Button.
account-switch-button = Change purpose
# Heading.
account-secrets-heading = Password and second factor
# Title, link and button.
account-password = Change password
# Under the title.
account-password-lead = Your other sessions and all your tokens end.
# Label.
account-password-old = Password now
# Title and link.
account-app = Change authenticator app
# Under the title.
account-app-lead = The app you use now stops working here, and you get new recovery codes.
# Button.
account-app-button = Use this app from now on
# Heading.
account-sessions = Where you are signed in
# Under the heading.
account-sessions-lead = End what you do not know, then change your password.
# Heading.
account-tokens = Tokens of the API
# Under the heading.
account-tokens-lead = Programs that act in your name. Make one with POST /api/v1/tokens.
# $day: a date.
account-session-used = Last used { $day }
# Beside the session that reads this page.
account-session-this = This one
# Button.
account-session-end = End

# Heading on the start page of the demonstration.
demo-heading = Try it as a member of staff
# Link.
demo-link = Choose whom to be: officer, attaché, recruiter, supervisor
# Title.
demo-title = Sign in to the demonstration
# Under the title.
demo-lead = Everybody here is made up. Choose whom to be; you can sign out and be somebody else.
# Button; the name follows for those who hear the page.
demo-sign-in = Sign in

# Title of the administrators' page.
admin-title = Organisations
# Link, title and button.
admin-enter = Enter an organisation
# Nothing found.
admin-none = No organisation of this name. Check how it is spelled, or enter it.
# Link to the next page.
admin-more = More
# Label.
admin-name = Name of the organisation
# Label.
admin-kind = What it is
# Label.
admin-country = Country
# Under the label.
admin-country-hint = Two letters, such as NP
# Label.
admin-office-of = Post of which country
# Under the label.
admin-office-hint = For posts abroad only: two letters of the country whose post it is
# Heading.
admin-accounts = Accounts
# Nothing yet.
admin-no-accounts = Nobody has an account here yet.
# Heading and button.
admin-make = Make an account
# Label.
admin-person = Name of the person
# Label.
admin-organisation = Organisation
# Label.
admin-state = State
# $minutes: how long. Above a link that is shown once.
admin-link-shown = Hand this link to the person by a way you trust. It is shown once and is good once, for { $minutes } minutes.
# Heading.
admin-link-heading = Set-up link
# $minutes: how long.
admin-link-lead = With it the person sets a new password and a new authenticator app, within { $minutes } minutes. Sessions that are open then end. Make sure who asks.
# Button.
admin-link-button = Make a set-up link
# Heading.
admin-change-heading = Role and use
# Under the heading.
admin-change-lead = Sessions and tokens of this account end at once.
# Label of a box to tick.
admin-may-sign-in = May sign in
# Button.
admin-change-button = Save

# State of an account.
user-active = In use
# State of an account.
user-disabled = Out of use
# At the terminal. $name: sign-in name.
user-was-disabled = { $name } can no longer sign in. Sessions and tokens have ended.
# At the terminal. $name: sign-in name. $path: address on the portal.
user-link = Set-up link for { $name }, good once, for twenty minutes: { $path }
# At the terminal. $path: file.
keys-written = New keys are in { $path }. Keep a copy apart from the database and its backups; without it, sealed texts are lost.
# At the terminal.
keys-fit = The keys are those of this database.

# Title and link.
access-title = Who may what
# Under the title.
access-lead = From the policies themselves: what each role can be allowed at best. Which records depends on relations, and the firewall bounds everything.
# Button.
access-show = Show
# Column.
access-category = Kind of record
# Column.
access-purpose = Purpose
# Column.
access-actions = May
# Column.
access-glass = In an emergency

## Roles, purposes, kinds of records and actions, by their stable names.

# A role.
role-worker = Worker
# A role.
role-recruiter_staff = Recruiter's staff
# A role.
role-employer_staff = Employer's staff
# A role.
role-labour_officer = Labour officer
# A role.
role-labour_attache = Labour attaché
# A role.
role-caseworker = Caseworker
# A role.
role-inspector = Inspector
# A role.
role-immigration_officer = Immigration officer
# A role.
role-clinician = Clinician
# A role.
role-analyst = Analyst
# A role.
role-supervisor = Supervisor
# A role.
role-administrator = Administrator
# A role.
role-system = The program
# A purpose, inside a sentence.
purpose-self = own affairs
# A purpose, inside a sentence.
purpose-placement = placement
# A purpose, inside a sentence.
purpose-registration = registration
# A purpose, inside a sentence.
purpose-licensing = licensing
# A purpose, inside a sentence.
purpose-clearance = clearance to depart
# A purpose, inside a sentence.
purpose-protection = protection
# A purpose, inside a sentence.
purpose-inspection = inspection
# A purpose, inside a sentence.
purpose-admission = admission
# A purpose, inside a sentence.
purpose-care = care
# A purpose, inside a sentence.
purpose-insurance = insurance
# A purpose, inside a sentence.
purpose-statistics = statistics
# A purpose, inside a sentence.
purpose-administration = administration
# A purpose, inside a sentence.
purpose-audit = audit
# A purpose, inside a sentence.
purpose-upkeep = upkeep
# A kind of record.
category-public_register = Public register
# A kind of record.
category-organisation = Organisation
# A kind of record.
category-staff = Account of staff
# A kind of record.
category-worker = Worker
# A kind of record.
category-document = Document
# A kind of record.
category-journey = Journey
# A kind of record.
category-contract = Contract
# A kind of record.
category-fee = Fee
# A kind of record.
category-licence = Licence
# A kind of record.
category-clearance = Clearance
# A kind of record.
category-report = Report of a worker
# A kind of record.
category-substitution = Replaced contract
# A kind of record.
category-labour_case = Labour case
# A kind of record.
category-health_case = Health record
# A kind of record.
category-benefit = Benefit
# A kind of record.
category-inspection = Inspection
# A kind of record.
category-attestation = Cover and orientation
# A kind of record.
category-journal = Journal
# A kind of record.
category-break_glass = Emergency opening
# A kind of record.
category-bulk = Import or export
# A kind of record.
category-message = Message
# An action, in a list.
action-read = read
# An action, in a list.
action-list = list
# An action, in a list.
action-search = search
# An action, in a list.
action-count = count
# An action, in a list.
action-write = write
# An action, in a list.
action-submit = hand in
# An action, in a list.
action-verify = verify
# An action, in a list.
action-decide = decide first
# An action, in a list.
action-approve = decide second
# An action, in a list.
action-close = close
# An action, in a list.
action-reassign = hand over
# An action, in a list.
action-merge = merge
# An action, in a list.
action-export = export
# An action, in a list.
action-import = import
# An action, in a list.
action-erase = erase
# An action, in a list.
action-administer = administer
# An action, in a list.
action-review = review
# A kind of organisation.
organisation-kind-recruiter = Recruiter
# A kind of organisation.
organisation-kind-employer = Employer
# A kind of organisation.
organisation-kind-administration = Administration
# A kind of organisation.
organisation-kind-post = Post abroad
# A kind of organisation.
organisation-kind-helper = Helping organisation
# A kind of organisation.
organisation-kind-inspectorate = Inspectorate

# Heading of what was planted in the sample record.
demo-find-title = What to look for
# Under that heading.
demo-find-lead = These things were done to sample workers by the steps a person would have taken. See them as the worker, then as whom the line names.
# A button: sign in as the sample worker of this line.
demo-be-worker = Be this worker
# Planted: nothing is wrong.
demo-find-ordinary = A contract as it should be. The officer finds it among the work and verifies it, or returns it clause by clause.
# Planted: the wage is too low.
demo-find-low-wage = A wage below the floor. The recruiter sees at once that the law refuses it, and cannot submit it.
# Planted: a fee that the law forbids.
demo-find-fee = The recruiter tried to record a fee that the law forbids. It was refused, and the attempt is on record for the officer who licenses.
# Planted: the passport ends too early.
demo-find-passport-ends = A clearance was asked for with a passport that ends too early and with a contract that nobody verified yet. The officer sees all reasons at once.
# Planted: a duplicate.
demo-find-twice = The same person was registered twice. The officer finds both side by side; a supervisor merges them, and can undo it.
# Planted: the passport was taken.
demo-find-passport-taken = This worker reported that the passport was taken. The attaché finds it among the work.
# Planted: a worse contract on arrival.
demo-find-substitution = This worker was given a worse contract on arrival. The attaché finds it clause by clause; recruiter and employer never learn who told.
# A link to the public look-up of recruiters.
demo-find-recruiters = Look up the recruiters: one is suspended, one lost its licence, one licence is over
