# Name of the program. Arabic for "a stage of a journey". Do not translate; write it in the script of your language if readers need it.
site-name = Marhala
# Hidden link, first on each page, for people who use a keyboard or a screen reader.
skip-to-content = Skip to the content
# Red link, always visible. It leaves the site at once when someone dangerous comes near. Two to four short words.
exit-this-page = Exit this page
# Link at the bottom of each page to people who can help.
ask-a-person = Ask a person for help
# Link at the bottom of each page.
about-link = About this site
# Link at the bottom of each page.
languages-link = Languages
# Link at the bottom of each page, for people who write programs.
api-link = For programs
# Opens the list of languages; the name of the present language follows it.
language-label = Language
# Shown at the top of each page in a language that a machine drafted and nobody has checked yet.
machine-drafted = A computer translated this page. Nobody who speaks the language has checked it yet. Some words may be wrong. If something looks strange, choose English or ask a person.
# Link to the page before this one.
back = Back
# Link beside an answer, to answer again.
change = Change
# Button that goes to the next question.
continue = Continue
# Status tag of a task that is done.
status-completed = Completed
# Status tag of a task that was begun.
status-in-progress = In progress
# Status tag of a task that was not begun.
status-not-started = Not yet started
# Status tag of a task that waits for another.
status-cannot-start = Cannot start yet
# Heading of the box that lists what is wrong with the answers.
error-summary = There is a problem
# Stands before what is wrong, in titles and for screen readers.
error-prefix = Error:
# Label of a search box.
search-label = Search
# Button of a search box.
search-button = Search
# First phase of the journey.
phase-before = Before you leave
# Second phase of the journey.
phase-abroad = While you are abroad
# Third phase of the journey.
phase-home = When you come home
# Shown beside a fact that was not seen in an official source.
not-verified = Not verified
# Yes, as an answer.
yes = Yes
# No, as an answer.
no = No
# The answer of someone who does not know.
not-sure = I am not sure

## Home

# Title of the home page: what the site is for, in a few words.
home-title = Know your rights before you go, while you work, and when you come home
# One or two sentences below the title.
home-lead = For people who work in another country, and for those who help them. Free. No name. No login.
# First big link: to the check of a contract.
home-check = Check a contract or a job offer
# What the first big link does.
home-check-more = Answer a few questions. See what is lawful, what is not, and what to do now.
# Second big link: to the rights.
home-rights = My rights
# What the second big link does.
home-rights-more = What the law gives you, where you are now.
# Third big link: to the procedures.
home-go = What does it take to go
# What the third big link does.
home-go-more = The steps, the papers, the time, and what each step costs.
# Says that nothing is stored.
home-private = We do not keep your answers. If someone may be watching you, use “Exit this page” to leave fast.
# Heading above links for officials, lawyers and programmers.
home-officials = For officials, lawyers and organisations
# Link to the law library.
home-law = Read the law
# What the link to the law library leads to; a new sentence.
home-law-more = Every rule and every value, with its source and its dates.
# Link to the description of the API.
home-api = For programs
# What the link to the API leads to; a new sentence.
home-api-more = The same checks for one contract or a million.

## About

# Title of the page that says what the site is.
about-title = About this site
# What the site is.
about-what = This site helps people who go to work in another country. It compares a contract with the law, shows your rights, and lists the steps to go. The program is free and its code is open.
# Heading.
about-trust = Can I trust an answer?
# Where answers come from.
about-trust-sources = Each answer names the law it comes from, and since when that law holds. Facts that we have not seen in an official source are marked “Not verified”.
# What happens when the law is not known.
about-trust-unknown = When we do not know the law, we say so. “Cannot tell yet” does not mean that all is well.
# The site is no court.
about-trust-not-court = This site is not a court and not a lawyer. Before you sign, pay or go to court, ask a person.
# Heading.
about-private = Is it private?
# Nothing is stored.
about-private-stored = We do not keep your answers, and we set no cookies. Your answers travel with each page and are gone when you close it. Others who use the same phone may see the pages you visited in its history.
# What the exit link does.
about-private-exit = “Exit this page” opens another site at once. It cannot clear the history of your phone.
# Heading.
about-open = Who makes it?
# Open source.
about-open-more = Anyone may run this program, read its code, and correct the law in it. This site is run by whoever gave you its address.
# Version of the program.
about-version = Version { $version }.
# A short name for the exact law that answers come from.
about-law-hash = Law { $hash }.

## Ask a person

# Title of the page that says who helps.
ask-title = Ask a person for help
# What to do in danger.
ask-danger = If you are in danger now, call the emergency number of the country where you are.
# Who can help.
ask-who = Your embassy or consulate, its labour office, a union, or a group that helps migrants can look at your papers with you. You do not need your employer’s permission to ask.
# Help is free; whoever asks for money is no helper.
ask-free = Their help should be free. Be careful with anyone who asks for money first, or who wants to keep your passport.
# Heading above the list of offices by country.
ask-offices = Public offices we know of
# Which of the two countries to look at.
ask-offices-two = Look under the country you come from, and under the country where you work.
# Stands in the list of countries for offices of the whole world.
ask-world = All countries

## Languages

# Title of the page that lists the languages.
languages-title = Languages
# Says what a reader should know of translations.
languages-lead = English is the language the texts are written in. For the others we say who has checked them. Where a text is missing, you see it in English.
# State of English.
languages-original = The original
# State of a language that a speaker has checked; name of the person or group.
languages-reviewed = Checked by { $name }
# State of a language that a computer translated.
languages-drafted = Translated by a computer, not yet checked
# State of a language that people translated and nobody has checked.
languages-unreviewed = Not yet checked
# How many texts a language lacks.
languages-missing = { $count ->
    [one] One text is missing.
   *[other] { $count } texts are missing.
}
# Asks for help.
languages-help = Do you speak one of them? Anyone can correct a text: each is one line in an open file.

## API

# Title of the page for people who write programs.
api-title = For programs
# What the API does.
api-lead = Everything this site can tell a person it can tell a program, as JSON. You need no key. Nothing you send is stored.
# Link to the OpenAPI document.
api-document = The OpenAPI 3.1 document
# How errors look.
api-problems = Errors are RFC 9457 problems: a stable type and code for programs, and a title and detail in the language of the caller.
# Heading above the table of limits.
api-limits = Limits
