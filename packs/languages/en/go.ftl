# Title of the page on procedures.
go-title = What does it take to go
# What the page does.
go-lead = The steps to leave for work, and to enter the country of work. For each step: what to bring, what it costs, who acts, who should pay, and when to stop.
# Question: country of origin.
go-ask-origin = From which country do you go?
# Question: country of work.
go-ask-destination = To which country?
# First line of a list of countries.
go-any = Any country
# Button below the two questions.
go-show = Show the steps
# Heading above what was found for the chosen countries.
go-found = For your journey
# Heading above all that is recorded.
go-all = All that we know
# Nothing is recorded for a country.
go-nothing = We have no steps for { $country } yet. That does not mean that nothing is needed. Ask an office or your embassy.
# Heading above offices that help or decide.
go-offices = Offices
# Label before a country, or two: whose steps these are.
go-country = Country:
# Label before who needs these steps.
go-who-needs = Who needs it:
# The procedure was not seen in an official page.
go-not-verified = Nobody has checked these steps in a page of the office. Ask the office before you pay or travel.
# Steps change.
go-changes = Steps and costs change often. Check each step with the office before you pay.
# Label before the law it rests on.
go-legal-basis = Law:
# Label before a cost.
go-cost = Cost:
# Label before a time.
go-time = Time:
# Heading above the steps.
go-steps = Steps
# Label before the reason to stop at this step: a gate.
go-stop-if = Stop if:
# Label before who acts.
go-actor = Who acts:
# Label before a place.
go-where = Where:
# Label before who should pay.
go-who-should-pay = Who should pay:
# Label before a list of papers.
go-documents = Bring:
# Explains "who should pay".
go-who-pays-note = “Who should pay” is how we read the rule of that country or of the International Labour Organization. If someone asks you for more, ask for a receipt and tell an office.
# Heading above where this was seen.
go-sources = Where we saw this

## What can be wrong

# A country that there is not.
fault-go-country = There is no country with the code “{ $value }”. Use two letters, like PH.
# A procedure that there is not.
fault-go-procedure = There is no procedure “{ $value }”. Run the command without a name to see them all.
