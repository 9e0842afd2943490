## Looking up a recruiter: for workers. Plain words, short.

# Big choice on the home page: look up a recruiter.
recruiters-home = Check a recruiter
# One sentence below it.
recruiters-home-more = Is the agency licensed? See it before you pay or sign.
# Title of the page where anyone looks up a recruiter (an agency that sends workers abroad).
recruiters-title = Is this recruiter licensed?
# One or two sentences below the title.
recruiters-lead = Look before you pay, before you sign, and before you give anyone your passport.
# Label of the search box.
recruiters-search-label = Name of the recruiter, or number of the licence
# Help for the search box.
recruiters-search-hint = Type it as it stands on the paper or the sign, in any script. A small mistake does not matter.
# Shown where this installation keeps no records at all.
recruiters-no-register = This installation keeps no register of recruiters. Ask the labour office of your country.
# What to do when there is no valid licence. A link to people who help follows.
recruiters-do-not-pay = Do not pay. Do not give your passport. Do not sign.
# Link to people who help.
recruiters-ask = Ask a person first
# Heading of the results. $count: how many.
recruiters-found = Found: { $count }
# Nothing was found. $words: what was typed.
recruiters-none-found = We found no recruiter named { $words }. That can mean that it has no licence. Check how it is written.
# Warning of a fraud: the letters differ although they look the same. $name: the name on the register.
recruiters-look-alike = Take care: this name only looks like { $name }. Some letters are different. People who cheat do this.
# Shown above a name that is near to what was typed.
recruiters-not-exact = Not exactly what you typed. Compare every letter.
# Below the results.
recruiters-only-these = Only these are shown. Type more of the name to find others.
# Status: the licence is in force.
recruiters-status-licensed = Licensed
# Status: the licence begins on a later day.
recruiters-status-not-yet = Licence not yet in force
# Status: stopped for a time.
recruiters-status-suspended = Suspended
# Status: taken away for good.
recruiters-status-revoked = Licence taken away
# Status: the term is over.
recruiters-status-expired = Licence expired
# Status: never licensed, as far as the register knows.
recruiters-status-none = No licence on record
# $value: the number on the licence.
recruiters-number = Licence number: { $value }
# $value: a day.
recruiters-since = Licensed since { $value }
# $value: a day.
recruiters-since-suspended = Suspended since { $value }
# $value: a day.
recruiters-since-revoked = Taken away on { $value }
# Last day of the licence. $value: a day.
recruiters-until = Until { $value }
# The day on which the recruiter was told. $value: a day.
recruiters-notice = Told on { $value }
# The reason of a decision follows.
recruiters-why = Why:
# What to do when the licence is in force. A link to the check of contracts follows.
recruiters-licensed-next = A licence does not make every offer good. Check the contract too.
# Link to the check of contracts.
recruiters-check = Check a contract
# Heading: employers and agencies abroad for which this recruiter may work.
recruiters-principals = Employers abroad
# Sentence above the list.
recruiters-principals-lead = It may send workers to these only.
# Instead of the list.
recruiters-no-principals = None is on record. Ask the labour office before you go to an employer abroad through this recruiter.
# Heading: all decisions of the authority about this recruiter.
recruiters-history = All decisions
# Instead of the list.
recruiters-no-history = No decision is on record.
# What was decided.
recruiters-decision-grant = Licence given
# What was decided.
recruiters-decision-refuse = Licence refused
# What was decided.
recruiters-decision-renew = Licence made longer
# What was decided.
recruiters-decision-suspend = Licence suspended
# What was decided.
recruiters-decision-lift = Suspension ended
# What was decided.
recruiters-decision-revoke = Licence taken away
# What was decided; the name follows.
recruiters-decision-add-principal = Employer abroad added
# What was decided; the name follows.
recruiters-decision-remove-principal = Employer abroad taken off
