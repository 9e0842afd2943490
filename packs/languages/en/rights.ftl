## Questions

# Title of the page on rights, and of the list of subjects.
rights-title = My rights
# What the page does.
rights-lead = Answer a few questions. You see which rights you have, which country owes them to you, and if that country is bound by them. We keep nothing.
# Question: country of work.
rights-ask-work = In which country is the work?
# First line of a list of countries, before one is chosen.
rights-choose = Choose a country
# Question: country of origin.
rights-ask-origin = From which country do you come?
# Question: part of the journey.
rights-ask-stage = Where are you now?
# Answer: part of the journey.
rights-stage-pre-departure = At home, before I leave
# Answer: part of the journey.
rights-stage-abroad = Abroad, at work
# Answer: part of the journey.
rights-stage-return = Going home, or back home
# Question: legal status. Plain words, no blame.
rights-ask-status = Do you have papers to stay and work there?
# Why the question on status is asked, and that it is safe.
rights-ask-status-why = Most rights are for everyone. Some are only for people with papers. Nobody else sees your answer, and we do not keep it.
# Answer: regular status.
rights-status-regular = Yes, I have papers
# Answer: irregular status.
rights-status-irregular = No, or they have run out
# Answer: status not said.
rights-status-unknown = I am not sure, or I do not want to say
# Question: kind of work.
rights-ask-sector = What kind of work?
# First line of the list of kinds of work.
rights-any-sector = Any work
# Question: the day.
rights-ask-on = For which day?
# Below the question on the day.
rights-ask-on-why = Leave it empty for today. Laws change, so an older day can have another answer.
# Button below the questions.
rights-show = Show my rights

## Answers

# Label of an answer repeated to the person.
rights-told-work = Country of work
# Label of an answer repeated to the person.
rights-told-origin = Country you come from
# Label of an answer repeated to the person.
rights-told-stage = Where you are
# Label of an answer repeated to the person.
rights-told-sector = Work
# Label of an answer repeated to the person.
rights-told-status = Papers
# Label of an answer repeated to the person.
rights-told-on = Day
# How to read the answer.
rights-how-to-read = These rights come from treaties and other promises between countries. A treaty counts when the country is bound by it. “Not known” means that we do not know. It does not mean no.
# The country's own law may protect too.
rights-own-law = A country’s own law can protect you even when it is not bound by a treaty.
# Link to the check of a contract.
rights-check = Check your contract against that law
# Heading above the list of subjects.
rights-topics = Choose a subject
# Heading above the list of the other subjects.
rights-more-topics = Other subjects
# How many rights a subject has, and how many of them bind a country that was given. Both are numbers.
rights-count = { $rights ->
    [one] 1 right
   *[other] { $rights } rights
}, { $bound ->
    [0] none that we know to bind your countries
    [one] 1 binds a country of yours
   *[other] { $bound } bind a country of yours
}
# Shown when nothing is recorded.
rights-none = We have no rights recorded for these answers. That does not mean you have none. Ask a person.
# Button that leads back to the questions.
rights-change = Change my answers
# Last line of each answer.
rights-not-a-court = The words are short and simple. Before you sign, pay or go to court, read the article and ask a person.
# Stands before who owes a right: a list of "the country of work", "the employer" and so on.
rights-owed-by = Owed by:
# Only a group has the right; "group" comes from a list, like "women" or "people hired through a recruiter".
rights-only-for = Only for: { $group }.
# The right needs papers, and the person did not say.
rights-if-regular = Only if you have papers to stay and work.
# The right needs papers, and the person has none.
rights-not-irregular = This one asks for papers, so it may not protect you now. The others on this page still do.
# The treaty may leave out a kind of work.
rights-left-out = This treaty may not protect this kind of work: { $work }. Ask a person.
# Before the words of a reservation; the words follow.
rights-reservation = { $country } has said that it does not accept all of this:

## Is the country bound? Short tags

# Tag: the treaty is in force for the country.
rights-tag-bound = Bound
# Tag: ratified, in force later.
rights-tag-not-yet = Not bound yet
# Tag: joined, day not known.
rights-tag-not-sure = Not sure
# Tag: not bound.
rights-tag-not-bound = Not bound
# Tag: signed only.
rights-tag-signed = Only signed
# Tag: left the treaty.
rights-tag-left = Left
# Tag: a declaration, not a treaty.
rights-tag-promise = A promise
# Tag: repealed.
rights-tag-ended = Ended
# Tag: did not exist on that day.
rights-tag-not-there = Not there yet
# Tag: nothing recorded.
rights-tag-unknown = Not known

## Is the country bound? Sentences

# In force for the country.
rights-bound = { $country } is bound since { $since }.
# Joined, in force later.
rights-not-yet-in-force = { $country } joined on { $joined }, but is bound only from { $on }.
# Joined; from which day it is bound is not recorded.
rights-day-not-known = { $country } joined on { $joined }. We do not know if it was bound on this day.
# Joined only after the day.
rights-not-yet-party = { $country } was not bound on this day. It joined on { $joined }.
# In force from a later day; nothing known before.
rights-known-only-from = { $country } is bound from { $on }. What held on this day we do not know.
# Signed, no ratification recorded.
rights-signed-only = { $country } signed on { $on }. Signing alone does not bind it. We know of no later step.
# Checked: not a party.
rights-not-party = { $country } was not bound on { $day }. That is the last day we checked.
# Checked: signed, not a party.
rights-not-party-signed = { $country } signed on { $signed }, but was not bound on { $day }. That is the last day we checked.
# Left the treaty.
rights-denounced = { $country } left on { $on }. It may have stayed bound for some months after that day.
# A declaration or standard.
rights-non-binding = This is a promise or a standard, not a treaty. No court can force { $country } to keep it, but you can point to it.
# Repealed or replaced.
rights-ended = This law ended on { $on }. A newer one may have taken its place.
# Did not exist on that day.
rights-not-yet-adopted = This did not exist on this day. It was agreed on { $on }.
# Nothing is recorded.
rights-unknown = We do not know if { $country } is bound.

## What can be wrong with the answers

# A part of the journey that there is not.
fault-rights-stage = “{ $value }” is not a part of the journey. Use pre-departure, abroad or return.
# A country that there is not.
fault-rights-country = There is no country with the code “{ $value }”. Use two letters, like PH.
# A status that there is not.
fault-rights-status = “{ $value }” is not a status. Use regular, irregular or unknown.
# A kind of work that there is not.
fault-rights-sector = We do not know the kind of work “{ $value }”. Choose one from the list.
# A day that cannot be read.
fault-rights-day = “{ $value }” is not a day. Write it like 2026-06-01.
# A subject that there is not.
fault-rights-topic = We do not know the subject “{ $value }”. Choose one from the list.
