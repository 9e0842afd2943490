## Arrival abroad, and the contract really given there. For workers, on a telephone. Plain words.

# Title of the worker's page about arriving.
arrival-title = Your arrival
# Shown before the worker says that they have arrived.
arrival-lead = Tell us when you arrived. Then tell us what the contract says that you were given there. We compare it with the contract that was checked before you left.
# The question before a day.
arrival-day = On which day did you arrive?
# A button.
arrival-arrived = I have arrived
# $day: a date in words.
arrival-arrived-on = You arrived on { $day }.
# What to do after arriving.
arrival-next = Were you given a contract here, or told what you will get? Enter what it says. Your employer and your recruiter do not see it.
# A link that looks like a button.
arrival-enter-contract = Enter the contract you were given
# A link that looks like a button.
arrival-see-contract = See how your contract compares
# A link, for a mistake or a newer contract.
arrival-again = Enter the contract again
# Opens a small form; also its button.
arrival-home = I am home again
# The question before a day.
arrival-home-day = On which day did you come home?
# The journey has ended.
arrival-over = This journey is over. Welcome home.
# The worker has no clearance to travel.
arrival-not-cleared = You are not cleared to travel yet. If you have left already, ask a person for help.

# Title of the form about the contract really given, and of its result.
given-title = The contract you were given
# Above the questions.
given-lead = Answer what you know and leave the rest empty. If it is a new paper, look there. If nothing is written, enter what you were told. Your employer and your recruiter do not see this.
# A button.
given-compare = Compare
# Heading of the result.
given-worse-title = The contract you were given is worse than promised
# Heading of the result.
given-same-title = We found nothing worse than promised
# There was no contract checked before departure.
given-nothing-verified = No contract was checked before you left, so there is nothing to compare with. Your answers are kept.
# Heading.
given-do-title = What to do now
# Advice.
given-do-sign = Do not sign the new contract if you can avoid it. Do not give away the first one.
# Advice.
given-do-keep = Take photos of both contracts and send them to someone you trust.
# $reference: number of the case.
given-do-told = Your country's office has been told. Your number there is { $reference }.
# Reassurance.
given-do-secret = Your employer and your recruiter do not see that you entered this.
# Caption of the table.
given-table = What was promised and what you were given
# Column: the subject.
given-clause = About
# Column: what the first contract says.
given-promised = Promised
# Column: what the second contract says.
given-given = Given
# Column: how the two compare.
given-how = Result
# Above what is the same or better.
given-fine = What is as promised, or better
# Heading above rules of law that the given contract breaks.
given-law-title = What the law gives you
# In place of a value that a contract does not say.
given-nothing = not said
# A clause is worse for the worker.
given-standing-worse = Worse
# The two cannot be compared: other currency, or counted in another way.
given-standing-cannot-tell = Cannot tell: other currency or other way of counting
# The worker did not say what the given contract says of it.
given-standing-not-told = You did not say
# The first contract does not speak of it.
given-standing-added = New
# Different, neither better nor worse.
given-standing-different = Different
# Better for the worker.
given-standing-better = Better
# The same.
given-standing-same = The same

# A journey without clearance.
fault-arrival-not-cleared = This journey is not cleared for departure, so it cannot begin. Ask for help if you have left already.
# A journey that is not abroad.
fault-arrival-not-abroad = First tell us that you have arrived. Then this can be entered.
# A journey that has begun.
fault-arrival-begun = This journey has begun or is over. It cannot be withdrawn.
# A day in the future, or before the departure.
fault-arrival-day = This day cannot be. Enter a day that is not in the future and not before you left.
# $message: what is wrong. $next: what to do.
fault-arrival-contract = { $message } { $next }
# Nothing was answered.
fault-arrival-nothing-told = Nothing about the contract was entered. Answer at least one question, for example how much the wage is.
# The record names no employer.
fault-arrival-no-employer = The record does not say who the employer is. Ask a person for help; they can add it.
# The worker has no journey.
fault-arrival-no-journey = There is no journey on your record. Ask a person for help.
